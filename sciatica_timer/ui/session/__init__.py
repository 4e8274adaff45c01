"""The views of a session, from check-in to end."""
