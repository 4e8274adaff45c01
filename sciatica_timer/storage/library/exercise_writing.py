"""An exercise as the TOML file that a person could have written: what differs from the usual, in the usual order."""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from msgspec.structs import asdict

from sciatica_timer.core.figure.figure import LIMBS, REST, Figure
from sciatica_timer.core.library.exercise import Exercise, Guide, Level, Pace, Section, Text
from sciatica_timer.core.library.schedule import DAYS
from sciatica_timer.core.library.sides import Side
from sciatica_timer.storage.library.tables import USUAL_ORDER

if TYPE_CHECKING:
    from sciatica_timer.core.library.dose import Range
    from sciatica_timer.core.library.exercise import Variant

LONGEST_LINE = 100  # characters; a longer list has a line for each of its texts
_USUAL_PACE = Pace()
_OF_VARIANTS = ("position", "equipment", "load", "dose", "text", "figure")
_Table = dict[str, Any]


def to_toml(exercise: Exercise) -> str:
    """Write an exercise as a file."""
    table = to_table(exercise)
    inner = {key: table.pop(key) for key in ("dose", "pace", "text", "figure") if key in table}
    variants = table.pop("variant", ())
    blocks = [_lines(table)]
    blocks += [f"[{name}]\n{_lines(one)}" for name, one in inner.items()]
    blocks += [f"[[variant]]\n{_lines(one)}" for one in variants]
    return "\n".join(blocks)


def to_table(exercise: Exercise) -> _Table:
    """Lay an exercise out for TOML; what is as usual, or left to the user, is absent."""
    table = _head(exercise) | {"dose": _dose(exercise.guide), "pace": _pace(exercise)}
    table |= {"text": _text(exercise.text), "figure": _figure(exercise.figure)}
    table = {key: value for key, value in table.items() if value not in (None, "", [], {})}
    if exercise.variants:
        table["variant"] = [_variant(one, table, exercise) for one in exercise.variants]
    return table


def _head(exercise: Exercise) -> _Table:
    section = exercise.own_section or exercise.section.value
    return {
        "id": exercise.id,
        "name": exercise.name,
        "plain_name": exercise.plain_name,
        "section": section if section != Section.MINE.value else None,
        "position": exercise.position.value,
        "equipment": list(exercise.equipment),
        "load": exercise.load,
        "order": exercise.order if exercise.order != USUAL_ORDER else None,
        "works": list(exercise.works),
        "level": exercise.level.value if exercise.level is not Level.BASIC else None,
        "after": list(exercise.after),
    }


def _dose(guide: Guide) -> _Table:
    falling = list(guide.reps_per_set)
    is_once = guide.reps.low == guide.reps.high == 1 and (guide.is_open or guide.duration_seconds is not None)
    schedule = guide.schedule
    dose = {
        "sides": guide.sides.value,
        "first_side": guide.first_side.value if guide.first_side is Side.LEFT else None,
        "reps": None if falling or is_once else _pair(guide.reps),
        "reps_per_set": falling or None,
        "duration_seconds": _pair(guide.duration_seconds),
        "sets": None if falling else _pair(guide.sets),
        "sets_left": _pair(guide.sets_left),
        "sets_right": _pair(guide.sets_right),
        "hold_seconds": _pair(guide.hold_seconds),
        "hold": "open" if guide.is_open else None,
        "return_hold_seconds": _pair(guide.return_hold_seconds),
        "times_per_day": _pair(guide.times_per_day),
        "days": [DAYS[day] for day in schedule.days] or None,
        "every_days": schedule.every_days if schedule.every_days > 1 else None,
    }
    return {key: value for key, value in dose.items() if value is not None}


def _pair(limits: Range | None) -> list[float] | None:
    return None if limits is None else [_plain(limits.low), _plain(limits.high)]


def _plain(value: float) -> float:
    return int(value) if value == int(value) else value


def _pace(exercise: Exercise) -> _Table:
    found = {key: value for key, value in asdict(exercise.pace).items() if value != getattr(_USUAL_PACE, key)}
    found.pop("prepare_seconds", None)
    if exercise.prepare_seconds is not None:
        found["prepare_seconds"] = exercise.prepare_seconds
    return {key: value if isinstance(value, bool) else _plain(value) for key, value in found.items()}


def _text(text: Text) -> _Table:
    found = {"out": text.out, "back": text.back}
    return {key: value for key, value in found.items() if value} | {
        key: list(lines) for key in ("steps", "watch", "easier") if (lines := getattr(text, key))
    }


def _figure(figure: Figure | None) -> _Table:
    if figure is None:
        return {}
    table: _Table = {}
    if figure.images:
        table["images"] = [PurePath(path).name for path in figure.images]
    elif not figure.movement.startswith(REST):
        table["movement"] = figure.movement
    if working := _working(figure.limbs):
        table["working"] = working
    return table


def _working(limbs: frozenset[str]) -> list[str]:
    """Spell limbs as files do: "leg" is both legs."""
    found = []
    for limb in LIMBS:
        sides = [side for side in ("right", "left") if f"{side} {limb}" in limbs]
        found += [limb] if len(sides) == 2 else [f"{limb}_{side}" for side in sides]  # noqa: PLR2004  both sides
    return found


def _variant(variant: Variant, base: _Table, exercise: Exercise) -> _Table:
    """Return what a variant says that the exercise does not."""
    own = to_table(variant.exercise)
    table: _Table = {"id": variant.id, "name": variant.name}
    table |= {"harder": True} if variant.is_harder else {}
    for key in _OF_VARIANTS:
        value, usual = own.get(key, {}), base.get(key, {})
        if key in ("dose", "text"):
            differing = {inner: one for inner, one in value.items() if one != usual.get(inner)}
            differing |= {inner: [] for inner in ("steps", "watch", "easier") if inner in usual and inner not in value}
            if differing:
                table[key] = differing
        elif key == "equipment" and variant.exercise.equipment != exercise.equipment:
            table[key] = list(variant.exercise.equipment)
        elif value != usual and value:
            table[key] = value
    return table


def _lines(table: _Table) -> str:
    return "".join(f"{key} = {_value(value, len(key))}\n" for key, value in table.items())


def _value(value: object, indent: int = 0) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_value(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list):
        parts = [_value(one) for one in value]
        line = f"[{', '.join(parts)}]"
        if indent and len(line) + indent > LONGEST_LINE:
            return "[\n" + "".join(f"  {part},\n" for part in parts) + "]"
        return line
    return repr(value)
