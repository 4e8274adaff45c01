"""Exercise and programme files."""
