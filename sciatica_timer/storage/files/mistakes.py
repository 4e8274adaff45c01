"""Every mistake of a parsed file in one go: what does not fit is told, put right by a stand-in, and read on."""

from __future__ import annotations

import re
from typing import Any, TypeVar

import msgspec
from msgspec import inspect as shape

from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.validation import explain, locate, unwrap

T = TypeVar("T")
MOST_TOLD = 100
_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(#.*)?$")
_PATH = re.compile(r"([\w-]+)(?: \([^()\d]*(\d+)[^()\d]*\))?(?:\.|:)")


def convert_all(raw: dict[str, Any], kind: type[T]) -> tuple[T | None, list[str]]:
    """Return a parsed file as its schema has it, and a sentence for everything in it that did not fit.

    The file is None where something cannot be put right.
    """
    told: list[str] = []
    value: Any = raw
    while len(told) < MOST_TOLD:
        try:
            return msgspec.convert(value, kind), told
        except msgspec.ValidationError as error:
            key, found, expected = explain(error, value, kind)
            sentence = tr("{0}: found {1}, expected {2}").format(key, found, expected)
            if told[-1:] == [sentence]:
                break
            told.append(sentence)
            value = _put_right(error, value, kind)
        except (RecursionError, OverflowError):
            told.append(tr("found {0}").format(tr("a value too deep or too large")))
            break
    return None, told


def with_line(sentence: str, text: str) -> str:
    """Add the number of the line to a sentence that begins with a key, such as `dose.reps: …`, where it is found."""
    path, at = list[tuple[str, int]](), 0
    while (match := _PATH.match(sentence, at)) is not None:
        path.append((match[1], int(match[2] or 0)))
        at = match.end()
        if match[0].endswith(":"):
            break
    line = _line_of(path, text) if path else 0
    return tr("{0} (line {1})").format(sentence, line) if line else sentence


def _line_of(path: list[tuple[str, int]], text: str) -> int:
    """Return the line of a key, else that of the table it should stand in, or 0; places in a list count from 1."""
    *tables, (key, own_place) = path
    wanted, whole = (".".join(name for name, _ in part) for part in (tables, path))
    place = max((number for _, number in tables), default=0) or 1
    table, times, line_of_table = "", {"": 1}, 0
    for number, line in enumerate(text.splitlines(), 1):
        if (header := _HEADER.match(line)) is not None:
            table = re.sub(r"\s*\.\s*", ".", header[2])
            times[table] = times.get(table, 0) + 1
            if (table, times[table]) in {(wanted, place), (whole, own_place or 1)}:
                line_of_table = number
        elif (table, times[table]) == (wanted, place) and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line):
            return number
    return line_of_table


def _put_right(error: msgspec.ValidationError, raw: Any, kind: Any) -> Any:
    """Return a copy of `raw` in which what an error is about is gone, or is something that fits."""
    place = locate(error, raw, kind)
    if place.is_unknown:
        return _without(raw, place.keys)
    if not place.keys:
        return None
    return _with(raw, place.keys, _stand_in(place.expected))


def _without(raw: Any, keys: list[str | int]) -> Any:
    copy = raw.copy()
    if len(keys) == 1:
        del copy[keys[0]]
    else:
        copy[keys[0]] = _without(raw[keys[0]], keys[1:])
    return copy


def _with(raw: Any, keys: list[str | int], value: Any) -> Any:
    copy = raw.copy()
    copy[keys[0]] = value if len(keys) == 1 else _with(raw[keys[0]], keys[1:], value)
    return copy


def _stand_in(kind: shape.Type) -> Any:  # noqa: PLR0911  one kind of value a line
    """Return the plainest value that fits a schema."""
    kind = unwrap(kind)
    if isinstance(kind, (shape.IntType, shape.FloatType)):
        return int(kind.ge or 1)
    if isinstance(kind, shape.StrType):
        return "x"
    if isinstance(kind, (shape.EnumType, shape.LiteralType)):
        return kind.values[0] if isinstance(kind, shape.LiteralType) else next(iter(kind.cls)).value
    if isinstance(kind, shape.TupleType):
        return [_stand_in(one) for one in kind.item_types]
    if isinstance(kind, (shape.ListType, shape.VarTupleType)):
        return [_stand_in(kind.item_type)] * (kind.min_length or 0)
    if isinstance(kind, shape.StructType):
        return {field.encode_name: _stand_in(field.type) for field in kind.fields if field.required}
    return False if isinstance(kind, shape.BoolType) else {}
