"""The reasons that storage gives for a refusal in words that are always the same, found again in a sentence."""

from __future__ import annotations

from sciatica_timer.storage import history_errors, problems


def reasons_in(sentence: str) -> str:
    """Give the known reasons that a sentence holds, and nothing else of it: the rest may come from a person."""
    known = (*problems.REASONS, *history_errors.REASONS)
    return ", ".join(dict.fromkeys(words for words in known if words in sentence))
