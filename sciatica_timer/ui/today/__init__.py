"""The page "Today"."""
