"""Composition root: builds one of everything and connects them."""
