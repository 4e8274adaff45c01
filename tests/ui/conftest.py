"""The fixtures that tests of windows share."""

from ui_fixtures import library, sit, theme

__all__ = ["library", "sit", "theme"]
