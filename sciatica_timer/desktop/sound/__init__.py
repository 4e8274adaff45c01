"""The sound of a session, on one track."""
