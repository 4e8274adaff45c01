"""The page "History", and what a damaged history shows."""
