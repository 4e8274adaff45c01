"""The voice's workshop: every spoken clip of the app, rendered and checked by `dev.py voice`."""
