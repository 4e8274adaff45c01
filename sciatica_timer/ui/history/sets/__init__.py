"""The table of History: sessions and their sets, filtered, edited, deleted and brought back."""
