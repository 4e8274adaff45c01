"""Backups of the history, and what is saved of a damaged one."""
