"""What is done to the history beside its page: edits, looking after it, backups."""
