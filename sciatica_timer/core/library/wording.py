"""The words of the exercises that ship, in the user's language; whatever is counted stays as it is."""

from __future__ import annotations

from msgspec.structs import replace

from sciatica_timer.core.library.exercise import Exercise, Text, Variant
from sciatica_timer.core.translation import of_files


def in_users_language(exercise: Exercise) -> Exercise:
    """Return an exercise with its words translated, and those of its variants."""
    return replace(
        exercise,
        name=_said(exercise.name),
        plain_name=_said(exercise.plain_name),
        text=_text(exercise.text),
        equipment=tuple(map(_said, exercise.equipment)),
        works=tuple(map(_said, exercise.works)),
        variants=tuple(map(_variant, exercise.variants)),
    )


def words_of(exercise: Exercise) -> set[str]:
    """Return all that `in_users_language` translates of an exercise."""
    text = exercise.text
    words = {exercise.name, exercise.plain_name, text.out, text.back, *exercise.equipment, *exercise.works}
    words |= {*text.steps, *text.watch, *text.easier, *(variant.name for variant in exercise.variants)}
    return words.union(*(words_of(variant.exercise) for variant in exercise.variants)) - {""}


def _said(text: str) -> str:
    return of_files(text) if text else ""


def _variant(variant: Variant) -> Variant:
    return replace(variant, name=_said(variant.name), exercise=in_users_language(variant.exercise))


def _text(text: Text) -> Text:
    steps, watch, easier = (tuple(map(_said, lines)) for lines in (text.steps, text.watch, text.easier))
    return Text(steps, watch, easier, _said(text.out), _said(text.back))
