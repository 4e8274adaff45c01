"""Changes of an exercise on its way to a file of its own: the blank sheet, variants that follow, what is missing."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec.structs import asdict, replace

from sciatica_timer.core.figure.figure import ONE_SIDED, REST, Figure, resting
from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.library.exercise import Exercise, Guide, Pace, Section, Text
from sciatica_timer.core.library.sides import Position, Side, Sides

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from msgspec import Struct

    from sciatica_timer.core.library.exercise import Variant

    Part = TypeVar("Part", bound=Struct)

USUAL_ORDER = 100  # of a file that names none: after the bundled ones
USUAL_REPS = 10


class Missing(Enum):
    """What an exercise still lacks before it can be saved."""

    NAME = "name"
    OTHER_NAME = "other name"
    TIME = "time"


def blank() -> Exercise:
    """Return an exercise of which nothing is known but what a sheet of paper leaves out."""
    guide = Guide(Sides.BOTH, Range(USUAL_REPS, USUAL_REPS))
    return Exercise("", "", Section.MINE, USUAL_ORDER, Position.ON_YOUR_BACK, guide, Pace(), Text(()), own=True)


def copied(exercise: Exercise, name: str) -> Exercise:
    """Return a copy to be saved as the user's own, which has no id yet."""
    return replace(exercise, id="", name=name, own=True, order=USUAL_ORDER)


def changed(exercise: Exercise, **changes: Any) -> Exercise:
    """Change parts of an exercise; its variants follow in all that they shared with it."""
    after = replace(exercise, **changes)
    if after.position is not exercise.position and exercise.figure is not None and _is_resting(exercise.figure):
        after = replace(after, figure=resting(after.position, exercise.figure.limbs))
    if "variants" in changes:
        return after
    forms = (replace(one, exercise=_following(one.exercise, exercise, after)) for one in exercise.variants)
    return replace(after, variants=tuple(forms))


def with_guide(exercise: Exercise, **changes: Any) -> Exercise:
    """Change parts of the guide."""
    return changed(exercise, guide=_consistent(replace(exercise.guide, **changes), changes))


def with_pace(exercise: Exercise, **changes: Any) -> Exercise:
    """Change parts of the pace; `prepare_seconds` None leaves the time to get ready to the user."""
    if "prepare_seconds" in changes:
        named = changes["prepare_seconds"]
        exercise = changed(exercise, prepare_seconds=named)
        changes["prepare_seconds"] = Pace().prepare_seconds if named is None else named
    return changed(exercise, pace=replace(exercise.pace, **changes))


def with_text(exercise: Exercise, **changes: Any) -> Exercise:
    """Change parts of the text."""
    return changed(exercise, text=replace(exercise.text, **changes))


def with_movement(exercise: Exercise, movement: str, limbs: frozenset[str] | None = None) -> Exercise:
    """Show a movement that ships; an empty name shows the resting picture of the position.

    One that works on one side is done on each, and where the one before was of that kind, the next is done on both.
    """
    working = limbs if limbs is not None else frozenset()
    shown = changed(exercise, figure=Figure(movement, working) if movement else None)
    sides = exercise.guide.sides
    if movement in ONE_SIDED:
        return with_guide(shown, sides=Sides.EACH) if sides is Sides.BOTH else shown
    was_one_sided = exercise.figure is not None and exercise.figure.movement in ONE_SIDED
    return with_guide(shown, sides=Sides.BOTH) if movement and was_one_sided and sides is Sides.EACH else shown


def limbs_of(exercises: Iterable[Exercise]) -> dict[str, frozenset[str]]:
    """Return which limbs work in the movements that exercises and their forms show."""
    every = [form for one in exercises for form in (*(variant.exercise for variant in one.variants), one)]
    return {one.figure.movement: one.figure.limbs for one in every if one.figure is not None}


def with_images(exercise: Exercise, images: tuple[str, ...]) -> Exercise:
    """Show pictures of the user's own, by their paths."""
    limbs = exercise.figure.limbs if exercise.figure is not None else frozenset[str]()
    return changed(exercise, figure=Figure(limbs=limbs, images=images) if images else None)


def ordered_forms(forms: Iterable[Variant]) -> tuple[Variant, ...]:
    """Return forms with the easier ones before the harder ones, else in the order they have."""
    return tuple(sorted(forms, key=lambda one: one.is_harder))


def missing(exercise: Exercise, names_taken: Collection[str]) -> list[Missing]:
    """Return what must be mended before an exercise can be saved; `names_taken` are in lower case."""
    found = []
    if not exercise.name:
        found.append(Missing.NAME)
    elif exercise.name.casefold() in names_taken:
        found.append(Missing.OTHER_NAME)
    guide, pace = exercise.guide, exercise.pace
    lasts = guide.duration_seconds or guide.hold_seconds or guide.return_hold_seconds
    if not (lasts or guide.is_open or pace.own_pace or pace.out_seconds + pace.back_seconds):
        found.append(Missing.TIME)
    return found


def _is_resting(figure: Figure) -> bool:
    return figure.movement.startswith(REST) and not figure.images


def _following(form: Exercise, before: Exercise, after: Exercise) -> Exercise:
    guide = _merged(form.guide, before.guide, after.guide)
    guide = _consistent(guide, _differences(form.guide, before.guide))
    parts = {"guide": guide, "pace": after.pace, "text": _merged(form.text, before.text, after.text)}
    return replace(_merged(form, before, after), variants=(), variant=form.variant, **parts)


def _differences(one: Struct, other: Struct) -> dict[str, Any]:
    return {key: value for key, value in asdict(one).items() if value != getattr(other, key)}


def _merged(form: Part, before: Part, after: Part) -> Part:
    return replace(after, **_differences(form, before))


def _consistent(guide: Guide, stated: Collection[str]) -> Guide:
    """Drop what makes no sense beside the parts that were `stated` last."""
    if guide.reps_per_set and "reps_per_set" not in stated and {"reps", "sets"} & set(stated):
        guide = replace(guide, reps_per_set=())
    if guide.reps_per_set:
        first, many = guide.reps_per_set[0], len(guide.reps_per_set)
        guide = replace(guide, reps=Range(first, first), sets=Range(many, many), sets_left=None, sets_right=None)
    if guide.duration_seconds is not None:
        guide = replace(guide, hold_seconds=None, return_hold_seconds=None, is_open=False)
    if guide.is_open:
        guide = replace(guide, hold_seconds=None)
    if guide.sides is not Sides.EACH:
        guide = replace(guide, sets_left=None, sets_right=None)
    if guide.sides not in {Sides.EACH, Sides.ALTERNATING}:
        guide = replace(guide, first_side=Side.RIGHT)
    return guide
