"""One painted widget a file."""
