"""The fixtures that tests of windows share."""

from ui_fixtures import library, pictures, sit, source, strips, theme

__all__ = ["library", "pictures", "sit", "source", "strips", "theme"]
