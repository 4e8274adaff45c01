"""Files that are whole or not there, and what is said when they cannot be."""
