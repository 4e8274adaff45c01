"""The questions about pain before and after a session, and the check of the sound."""
