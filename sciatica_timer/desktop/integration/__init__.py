"""The session and its reminders on the desktop's buses."""
