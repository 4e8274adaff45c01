"""The editor of exercises, and what the editing of programmes shares with it."""
