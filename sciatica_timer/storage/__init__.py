"""Files and SQLite; no toolkit."""
