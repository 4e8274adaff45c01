"""Bad days: when the plan for them is offered, why, and when the way back is. Nothing is ever changed by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.pain import BadDay, CheckInAnswers, Lowest, NextDay, PainNote
from sciatica_timer.core.settings import dose_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sciatica_timer.core.history.insight import SessionRow
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.settings import Settings


LOOKED_AT_DAYS = 60  # what is usual
MOST_EXERCISES = 3  # of a draft


def reason(answers: CheckInAnswers, past: Sequence[SessionRow], pain_from: int) -> BadDay | None:
    """Return why today may be a bad day, if it may; `past` are earlier check-ins, oldest first.

    The leg comes first: further down than last time, or than usual. Then the score, then "worse" after last time.
    """
    known = [one for row in past if (one := row.lowest_before or row.lowest_after) is not None]
    if answers.before.lowest is not None and known and answers.before.lowest.depth > _shallower(known).depth:
        return BadDay.FURTHER_DOWN
    if any(score >= pain_from for score in answers.before.known):
        return BadDay.PAIN
    return BadDay.NEXT_DAY if answers.next_day is NextDay.WORSE else None


def _shallower(known: Sequence[Lowest]) -> Lowest:
    """Return how far down it went last time, or usually (the middle one), whichever is less far."""
    usual = sorted(known, key=lambda one: one.depth)[len(known) // 2]
    return min(known[-1], usual, key=lambda one: one.depth)


def calm_days(rows: Sequence[SessionRow], since: date, pain_from: int) -> int:
    """Count the days with a check-in since a day, up to the latest, after the last one that was not calm."""
    calm: set[date] = set()
    for place, row in enumerate(rows):
        if row.local_date >= since:
            before = CheckInAnswers(PainNote(row.back_before, row.leg_before, row.lowest_before))
            after = PainNote(row.back_after, row.leg_after, row.lowest_after)
            why = [reason(one, rows[:place], pain_from) for one in (before, replace(before, before=after))]
            if any(why) or row.next_day is NextDay.WORSE:
                calm.clear()
            elif before.before.is_known or after.is_known:
                calm.add(row.local_date)
    return len(calm)


def plan_for(programmes: Sequence[Programme], exercises: Mapping[str, Exercise]) -> Programme | None:
    """Return the first programme for bad days that can be done, if there is one."""
    return next((one for one in programmes if one.for_bad_days and _can_be_done(one, exercises)), None)


def _can_be_done(programme: Programme, exercises: Mapping[str, Exercise]) -> bool:
    return bool(programme.entries) and all(entry.exercise_id in exercises for entry in programme.entries)


def drafted(done: Sequence[str], exercises: Mapping[str, Exercise], settings: Settings, draft: Programme) -> Programme:
    """Fill a programme with a few of these exercises, those done most first: half the dose, the easiest form of each.

    `draft` has its name, id and place. Half is rounded up; a hold stays as long as it is.
    """
    entries: list[Entry] = []
    for exercise_id in done:
        exercise = exercises.get(exercise_id)
        if exercise is not None and len(entries) < MOST_EXERCISES:
            entries.append(_halved(exercise, settings))
    return replace(draft, entries=tuple(entries), for_bad_days=True)


def _halved(exercise: Exercise, settings: Settings) -> Entry:
    form = next((one.exercise for one in exercise.variants if not one.is_harder), exercise)
    dose = dose_of(form, settings)
    if dose.duration_seconds:
        return Entry(exercise.id, sets=_half(dose.sets), variant=form.variant)
    return Entry(exercise.id, sets=_half(dose.sets), reps=_half(dose.reps), variant=form.variant)


def _half(count: int) -> int:
    return -(-count // 2)
