"""The tables of an exercise file, as its JSON Schema has them too."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from sciatica_timer.core.library.exercise import Level, Pace
from sciatica_timer.core.library.sides import Position, Sides
from sciatica_timer.storage.files.patterns import LINE_PATTERN, NAME_PATTERN
from sciatica_timer.storage.library.figure_tables import FigureTable
from sciatica_timer.storage.library.tables import (
    USUAL_ORDER,
    Days,
    EveryDays,
    Id,
    Lines,
    Load,
    Name,
    Order,
    PaceSeconds,
    Pair,
    RepsPerSet,
    WholePair,
)

Word = Annotated[str, msgspec.Meta(pattern=LINE_PATTERN, min_length=1, max_length=14)]  # stands above the countdown
SectionName = Annotated[str, msgspec.Meta(pattern=NAME_PATTERN, min_length=1, max_length=40)]
_USUAL = Pace()


class Table(msgspec.Struct, forbid_unknown_fields=True):
    """A TOML table in which every key is known."""


class VariantDose(Table):
    """What is to be done, as far as a variant differs; ranges are [low, high]."""

    sides: Sides | None = None
    first_side: Literal["left", "right"] | None = None
    reps: WholePair | None = None
    reps_per_set: RepsPerSet | None = None
    duration_seconds: Pair | None = None
    sets: WholePair | None = None
    sets_left: WholePair | None = None
    sets_right: WholePair | None = None
    hold_seconds: Pair | None = None
    hold: Literal["open"] | None = None
    return_hold_seconds: Pair | None = None
    times_per_day: WholePair | None = None
    days: Days | None = None
    every_days: EveryDays | None = None


class DoseTable(VariantDose, kw_only=True):
    """What is to be done; ranges are [low, high], and what the source is silent on is absent."""

    sides: Sides


class PaceTable(Table):
    """How it is laid out in time, in seconds; with `own_pace` each rep waits for the key."""

    out_seconds: PaceSeconds = _USUAL.out_seconds
    back_seconds: PaceSeconds = _USUAL.back_seconds
    rest_seconds: PaceSeconds = _USUAL.rest_seconds
    set_rest_seconds: PaceSeconds = _USUAL.set_rest_seconds
    side_change_seconds: PaceSeconds = _USUAL.side_change_seconds
    prepare_seconds: PaceSeconds | None = None
    own_pace: bool = False


class TextTable(Table):
    """How to do it, in short lines, and what its two movements are called."""

    steps: Lines = []
    watch: Lines = []
    easier: Lines = []
    out: Word | None = None
    back: Word | None = None


class VariantText(Table):
    """How to do it, as far as a variant differs."""

    steps: Lines | None = None
    watch: Lines | None = None
    easier: Lines | None = None
    out: Word | None = None
    back: Word | None = None


class VariantTable(Table):
    """An easier or harder form of the exercise: whatever differs from it."""

    id: Id
    name: Name
    harder: bool = False
    dose: VariantDose | None = None
    text: VariantText | None = None
    figure: FigureTable | None = None
    position: Position | None = None
    equipment: Lines | None = None
    load: Load | None = None


class ExerciseFile(Table):
    """One exercise, everything about it inside."""

    id: Id
    name: Name
    position: Position
    dose: DoseTable
    text: TextTable = msgspec.field(default_factory=TextTable)
    plain_name: Name | None = None
    section: SectionName = "mine"
    order: Order = USUAL_ORDER
    equipment: Lines = []
    works: Lines = []
    level: Level = Level.BASIC
    after: Annotated[list[Id], msgspec.Meta(max_length=20)] = []
    load: Load | None = None
    pace: PaceTable = msgspec.field(default_factory=PaceTable)
    figure: FigureTable | None = None
    variant: Annotated[list[VariantTable], msgspec.Meta(max_length=8)] = []
