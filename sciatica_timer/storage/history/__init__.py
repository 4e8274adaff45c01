"""The history in SQLite: kept, read, exported, checked and mended."""
