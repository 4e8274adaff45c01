"""The page "Safety"."""
