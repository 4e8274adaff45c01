"""What is noted of a run, and what becomes of errors that nobody foresaw."""
