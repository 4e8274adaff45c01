"""Starts the app by `python -m sciatica_timer`."""

from sciatica_timer.cli.main import entry

if __name__ == "__main__":
    entry()
