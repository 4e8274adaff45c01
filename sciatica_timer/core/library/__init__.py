"""Exercises and programmes, and what can be done with them."""
