"""Starts the app by `python -m sciatica_timer`."""

from sciatica_timer.cli import entry

if __name__ == "__main__":
    entry()
