"""What the user asked to be told on the way: how the exercise is done, said in the next silence that has room for it.

In a wait it is said at once, in place of what else was to be said there; in a rep nothing gives way to it, because
tones and movement words are what a rep is done by. Where no silence long enough comes soon, a few words say that
a pause has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sciatica_timer.core.session.speech.stretch import Stretch
    from sciatica_timer.core.session.speech.voice import Phrase

AFTER_SECONDS = 0.2  # of the key, to tell it from what was being said
SOON_SECONDS = 20.0
HINT: Phrase = ("pause-to-hear",)


class Asked(Value):
    """Clips that answer a key, such as how the exercise at a place in the plan is done, and the instant of that key.

    With `hints` a few words say that a pause has them, where no silence comes soon.
    """

    at: float
    exercise: int
    words: tuple[str, ...]
    hints: bool = True


def answer(asked: Asked, stretches: Sequence[Stretch]) -> None:
    """Put the sentences into the first stretch that has room for one, as many as it holds."""
    own = [one for one in stretches if one.end > asked.at and one.phase.exercise == asked.exercise]
    after = asked.at + AFTER_SECONDS
    for stretch in own:
        if stretch.begin <= asked.at and not stretch.phase.kind.is_rep:
            stretch.drop_from(asked.at)
        if stretch.put_row(asked.words, after):
            stretch.is_answering = True
            if asked.hints and stretch.begin - asked.at > SOON_SECONDS:
                _hint(own, after)
            return
    if asked.hints:
        _hint(own, after)


def _hint(stretches: Sequence[Stretch], after: float) -> None:
    """Schedule a hint, that a pause has it, in the first phase with room for it, in place of its own words."""
    for stretch in stretches:
        own = list(stretch.words)
        stretch.drop_from(after)
        if stretch.put_first([HINT], after):
            return
        stretch.words = own
