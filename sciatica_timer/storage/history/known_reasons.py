"""The reasons that storage gives for a refusal in words that are always the same, found again in a sentence."""

from __future__ import annotations

from sciatica_timer.storage.files import errors
from sciatica_timer.storage.history import errors as history_errors


def reasons_in(sentence: str) -> str:
    """Return the known reasons that a sentence holds, and nothing else of it: the rest may come from a person."""
    known = (*history_errors.REASONS, *errors.REASONS)
    return ", ".join(dict.fromkeys(words for words in known if words in sentence))
