"""What a screen reader hears of a session: a word a phase, and a sentence where set, side or exercise change."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sciatica_timer.ui.session.wording import SessionWords


class Spoken:
    """Knows what was said last, so that the same phase is said in the same words for as long as it lasts."""

    def __init__(self) -> None:
        """Begin where nothing was said yet."""
        self._place: tuple[str, ...] = ()
        self._phase: tuple[str, ...] = ()
        self._words = ""

    def of(self, words: SessionWords, name: str) -> str:
        """Return what is said of the phase at hand; `name` is that of the exercise."""
        place, phase = (name, words.set_line, words.side), (name, words.set_line, words.side, words.line, words.word)
        if place != self._place:
            parts = (name, words.set_line, words.word, words.line, words.side)
            self._words = ". ".join(dict.fromkeys(filter(None, parts)))
        elif phase != self._phase:
            self._words = words.word
        self._place, self._phase = place, phase
        return self._words
