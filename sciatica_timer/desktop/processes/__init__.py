"""Processes of the app's own."""
