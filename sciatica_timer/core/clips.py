"""The clips of the voice: their names, and the text each one speaks."""

from __future__ import annotations

import re

_NUMBERS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
TEXTS = {
    **{f"number-{at}": word for at, word in enumerate(_NUMBERS, 1)},
    "hold": "hold",
}


def slug(text: str) -> str:
    """Spell a text as a clip's name: lower case, words joined by hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
