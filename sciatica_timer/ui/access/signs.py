"""Signs that are seen and not said: a screen reader calls them by their names, or leaves a hole."""

from __future__ import annotations

SIGNS = {" · ": ", ", "✓ ": "", "★ ": ""}


def as_spoken(text: str) -> str:
    """Return a text as it is read out."""
    for sign, words in SIGNS.items():
        text = text.replace(sign, words)
    return text
