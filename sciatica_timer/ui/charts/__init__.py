"""Bars, lines and legends, painted on the screen and on paper alike."""
