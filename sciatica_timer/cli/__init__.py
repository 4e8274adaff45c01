"""The command line; Qt is loaded only for the window."""
