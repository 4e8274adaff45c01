"""What the people who work on Sciatica Timer run; nothing of it ships with the app."""
