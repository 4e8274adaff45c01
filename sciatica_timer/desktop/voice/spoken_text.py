"""What of a text is spoken, and about how long that takes."""

from __future__ import annotations

import re

LONGEST = 220  # characters: about fourteen seconds
START_SECONDS = 0.3  # these three were measured on eSpeak NG 1.51 and Flite 2.2, from "ten" to 39 characters
CHARACTER_SECONDS = 0.055
STOP_SECONDS = 0.3


def plain(text: str) -> str:
    """Keep what can be spoken, in one line; names may come from files that others wrote.

    Brackets go, because engines read orders inside them: `[[slnc 60000]]` is a minute of silence on macOS, and
    angles are markup to some.
    """
    kept = "".join(" " if sign in "[]<>{}\\" or not sign.isprintable() else sign for sign in text)
    return " ".join(kept.split())[:LONGEST].rstrip()


def estimated_seconds(text: str) -> float:
    """Return roughly how long a voice at its usual pace speaks a text; rather more than less."""
    spoken = plain(text)
    stops = len(re.findall(r"[.,:;!?](?=\s)", spoken))
    return START_SECONDS + CHARACTER_SECONDS * len(spoken) + STOP_SECONDS * stops if spoken else 0.0
