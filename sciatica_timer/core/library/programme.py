"""Programmes: what one is, how it is changed, and how long it takes."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.library.schedule import EVERY_DAY, Schedule
from sciatica_timer.core.settings import Choice, dose_of, load_of, pace_of, variant_of
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.sides import Position
    from sciatica_timer.core.settings import Settings

MOST_ENTRIES = 30
MOST_REPS = 10_000  # of the doses a programme settles: ten times as many take seconds to lay out, and days to do
ROUNDS_POSSIBLE = Range(1, 10)
ROUND_REST_SECONDS, CHANGE_SECONDS = 60.0, 30.0  # between two rounds, and between two exercises
LONGEST_NAME, LONGEST_ID = 80, 60  # characters
_DELETE = 0x7F


class Entry(Value):
    """One exercise of a programme.

    What is None, or empty, is left to the person: the value they chose for that exercise, else where its guide starts.
    `hold_seconds` 0 means no hold; `variant` empty means the exercise as its file has it. `weeks` are those of the
    programme in which it is done, None for all.
    """

    exercise_id: str
    sets: int | None = None
    reps: int | None = None
    hold_seconds: float | None = None
    rest_seconds: float | None = None
    duration_seconds: float | None = None
    reps_per_set: tuple[int, ...] = ()
    variant: str | None = None
    load: str = ""
    weeks: Range | None = None

    @property
    def has_own_dose(self) -> bool:
        """Return whether the programme settles any part of the dose."""
        values = (self.sets, self.reps, self.hold_seconds, self.rest_seconds, self.duration_seconds, self.variant)
        return any(value is not None for value in values) or bool(self.reps_per_set or self.load)

    def of(self, exercise: Exercise, settings: Settings) -> Exercise:
        """Return the variant of `exercise`, the one this entry names, that would be done now."""
        return variant_of(exercise, settings) if self.variant is None else exercise.as_variant(self.variant)

    def choice(self, exercise: Exercise, settings: Settings) -> Choice:
        """Return the dose and rest that would be kept now; `exercise` is the one this entry names."""
        exercise = self.of(exercise, settings)
        dose, pace = dose_of(exercise, settings), pace_of(exercise, settings)
        kept = settings.choices.get(exercise.id)
        sets = dose.sets if self.sets is None else self.sets
        reps = dose.reps if self.reps is None else self.reps
        return Choice(
            sets=len(self.reps_per_set) or sets,
            reps=self.reps_per_set[0] if self.reps_per_set else reps,
            hold_seconds=(dose.hold_seconds or 0) if self.hold_seconds is None else self.hold_seconds,
            rest_seconds=pace.rest_seconds if self.rest_seconds is None else self.rest_seconds,
            variant=exercise.variant,
            load=self.load or load_of(exercise, settings),
            duration_seconds=self.duration_seconds or dose.duration_seconds or 0,
            reps_per_set=self.reps_per_set or dose.changed(sets, reps).reps_per_set,
            own_pace=kept.own_pace if kept else None,
        )

    def settings(self, exercise: Exercise, settings: Settings) -> Settings:
        """Put this entry's dose into the settings: `dose_of` and `pace_of` then answer for this entry."""
        return settings.with_choice(exercise.id, self.choice(exercise, settings)) if self.has_own_dose else settings


class Programme(Value):
    """A named, ordered list of exercises with their doses; an exercise may stand in it more than once.

    `order` is its place among the programmes; `own` says that it is the person's and not bundled. It is due as
    `schedule` and `times_per_day` say, in its `weeks`, counted from the day it was begun; None leaves that to the
    person. All of it is done `rounds` times, with a rest between two; `change_seconds` lie between two exercises.
    """

    id: str
    name: str
    order: int
    entries: tuple[Entry, ...]
    own: bool = False
    schedule: Schedule = EVERY_DAY
    times_per_day: Range | None = None
    weeks: Range | None = None
    rounds: int = 1
    round_rest_seconds: float = ROUND_REST_SECONDS
    change_seconds: float = CHANGE_SECONDS
    for_bad_days: bool = False

    @property
    def has_schedule(self) -> bool:
        """Return whether it says by itself when it is due."""
        return self.schedule.is_set or self.times_per_day is not None or self.weeks is not None

    @property
    def counts_weeks(self) -> bool:
        """Return whether it matters when it was begun."""
        return self.weeks is not None or any(entry.weeks for entry in self.entries)

    def in_week(self, week: int) -> tuple[Entry, ...]:
        """Return the entries of a week, counted from 1; those of the last one before it where it has none."""
        for earlier in range(week, 0, -1):
            if found := tuple(one for one in self.entries if one.weeks is None or earlier in one.weeks):
                return found
        return self.entries


def only(programme: Programme, names: Collection[str]) -> Programme:
    """Leave only the entries of these exercises in it."""
    return replace(programme, entries=tuple(entry for entry in programme.entries if entry.exercise_id in names))


def settled_reps(entries: Iterable[Entry]) -> int:
    """Count the reps of one side as far as a programme settles them, one for each dose it does not."""
    return sum(sum(entry.reps_per_set) or (entry.sets or 1) * (entry.reps or 1) for entry in entries)


def moved(programme: Programme, from_index: int, to_index: int) -> Programme:
    """Take one entry out and put it in again, so that it stands at `to_index`."""
    entries = list(programme.entries)
    entries.insert(to_index, entries.pop(from_index))
    return replace(programme, entries=tuple(entries))


def with_entries(programme: Programme, exercise_ids: Sequence[str]) -> Programme:
    """Add exercises at the end, with the person's own doses, as many as there is room for."""
    entries = (*programme.entries, *map(Entry, exercise_ids))
    return replace(programme, entries=entries[: max(MOST_ENTRIES, len(programme.entries))])


def with_entry_at(programme: Programme, entry: Entry, index: int) -> Programme:
    """Put an entry in at a place, or at the end where there are fewer by now; a full programme stays as it is."""
    if len(programme.entries) >= MOST_ENTRIES:
        return programme
    return replace(programme, entries=(*programme.entries[:index], entry, *programme.entries[index:]))


def without_entry(programme: Programme, index: int) -> Programme:
    """Leave one entry out."""
    return replace(programme, entries=programme.entries[:index] + programme.entries[index + 1 :])


def with_changed(programme: Programme, index: int, entry: Entry) -> Programme:
    """Put an entry in the place of another."""
    return replace(programme, entries=(*programme.entries[:index], entry, *programme.entries[index + 1 :]))


def is_too_long(programme: Programme) -> bool:
    """Return whether it settles more reps than can be laid out."""
    return settled_reps(programme.entries) * programme.rounds > MOST_REPS


def renamed(programme: Programme, name: str, programme_id: str) -> Programme:
    """Make it the person's own, under another name and id."""
    return replace(programme, id=programme_id, name=name, own=True)


def clean_name(name: str) -> str:
    """Make one line of what was typed or pasted: no control characters, single spaces."""
    kept = name.encode("utf-8", "ignore").decode()  # half a character, which a field can hold and a file cannot
    return " ".join("".join(" " if ord(one) < ord(" ") or ord(one) == _DELETE else one for one in kept).split())


def new_id(name: str, taken: Collection[str]) -> str:
    """Make an id from a name: lower-case words joined by hyphens, and a number where it is taken."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = "-".join(re.findall(r"[a-z0-9]+", plain))[: LONGEST_ID - 10].strip("-") or "programme"
    made, number = words, 1
    while made in taken:
        number += 1
        made = f"{words}-{number}"
    return made


def positions_of(programme: Programme, exercises: Mapping[str, Exercise]) -> tuple[Position, ...]:
    """Return the starting positions in order; `exercises` by id holds all of the programme."""
    return tuple(exercises[entry.exercise_id].position for entry in programme.entries)


def position_changes(positions: Sequence[Position]) -> int:
    """Count how often a position differs from the one before."""
    return sum(one is not other for one, other in pairwise(positions))
