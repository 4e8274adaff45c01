"""Plain words for a value that does not fit its schema: where it stands, what was found, what was expected."""

from __future__ import annotations

import re
from datetime import date, time
from typing import Any, NamedTuple

import msgspec
from msgspec import inspect as shape

from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.patterns import (
    DATE_OR_NOTHING_PATTERN,
    ID_OR_NOTHING_PATTERN,
    ID_PATTERN,
    LINE_PATTERN,
    NAME_PATTERN,
)

_SHOWN_CHARACTERS = 60
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]|(\[\.\.\.\])")


def explain(error: msgspec.ValidationError, raw: Any, kind: Any) -> tuple[str, str, str]:
    """Return key, found and expected for msgspec's message, such as "Expected `int`, got `str` - at `$.order`"."""
    text, _, place = str(error).partition(" - at ")
    in_key, path = place.startswith("`key` in "), place.removeprefix("`key` in ").strip("`")
    missing = re.fullmatch(r"Object missing required field `(.+)`", text)
    unknown = re.fullmatch(r"Object contains unknown field `(.+)`", text, re.DOTALL)
    keys, found, expected = _walk(str(error), raw, kind, path)
    where = _spell(keys)
    if missing:
        return _spell([*keys, missing[1]]), tr("nothing"), _of_field(expected, missing[1])
    if unknown:
        return _spell([*keys, unknown[1]]), tr("a key that is not known here"), _known(expected)
    if in_key and isinstance(expected, shape.DictType) and isinstance(found, dict):
        bad = next((key for key in found if _fails({key: found[key]}, kind, str(error), raw, keys)), "")
        return where, tr("the key {0}").format(show(bad)), describe(expected.key_type)
    return where, show(found), describe(expected)


class Place(NamedTuple):
    """What an error is about: the path of keys, what is expected there, and whether the last key is one too many."""

    keys: list[str | int]
    expected: shape.Type
    is_unknown: bool


def locate(error: msgspec.ValidationError, raw: Any, kind: Any) -> Place:
    """Return what an error is about; a key that is missing is the last one of the path."""
    text, _, place = str(error).partition(" - at ")
    in_key, path = place.startswith("`key` in "), place.removeprefix("`key` in ").strip("`")
    keys, found, expected = _walk(str(error), raw, kind, path)
    about = re.fullmatch(r"Object (missing required|contains unknown) field `(.+)`", text, re.DOTALL)
    if about is not None:
        return Place([*keys, about[2]], _inside(unwrap(expected), about[2]), about[1] == "contains unknown")
    if in_key and isinstance(expected, shape.DictType) and isinstance(found, dict):
        bad = next((key for key in found if _fails({key: found[key]}, kind, str(error), raw, keys)), "")
        return Place([*keys, bad], expected.key_type, is_unknown=True)
    return Place(keys, expected, is_unknown=False)


def show(value: object) -> str:
    """Show a value briefly: a sentence has no room for 40 KB."""
    if isinstance(value, dict):
        return tr("a table")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if value is None:
        return tr("nothing")
    try:
        text = one_line({True: "true", False: "false"}[value] if isinstance(value, bool) else repr(value))
    except (ValueError, RecursionError):  # an integer of thousands of digits, lists in lists in lists
        return tr("a value too large to show")
    return text if len(text) <= _SHOWN_CHARACTERS else text[: _SHOWN_CHARACTERS - 1] + "…"


def one_line(text: str) -> str:
    """Put a text on one short line."""
    return " ".join(text[:400].split())[:200]


def describe(kind: shape.Type) -> str:  # noqa: PLR0911  one kind of value a line
    """Return what a schema expects, in plain words."""
    if isinstance(kind, shape.Metadata):
        return describe(kind.type)
    if isinstance(kind, shape.UnionType):
        return tr(" or ", "between two things").join(
            describe(one) for one in kind.types if not isinstance(one, shape.NoneType)
        )
    if isinstance(kind, (shape.IntType, shape.FloatType)):
        return _number(kind)
    if isinstance(kind, shape.StrType):
        return _text(kind)
    if isinstance(kind, (shape.EnumType, shape.LiteralType)):
        values = kind.values if isinstance(kind, shape.LiteralType) else [one.value for one in kind.cls]
        return tr("one of {0}").format(", ".join(str(value) or '""' for value in values))
    if isinstance(kind, shape.TupleType):
        return _several(kind.item_types[0], str(len(kind.item_types)))
    if isinstance(kind, (shape.ListType, shape.VarTupleType)):
        return _several(kind.item_type, _limits(kind.min_length, kind.max_length))
    if isinstance(kind, shape.DateTimeType) and kind.tz is False:
        return tr("a local time such as 2026-01-31T18:40:00")
    return next((words for one, words in _others() if isinstance(kind, one)), tr("another kind of value"))


def _others() -> tuple[tuple[type, str], ...]:
    return (
        (shape.BoolType, tr("true or false")),
        (shape.StructType, tr("a table")),
        (shape.DictType, tr("a table")),
        (shape.UUIDType, tr("an id such as 123e4567-e89b-12d3-a456-426614174000")),
        (shape.DateTimeType, tr("a time such as 2026-01-31T18:40:00+01:00")),
        (shape.TimeType, tr("a time of day such as 18:40:00")),
    )


def _number(kind: shape.IntType | shape.FloatType) -> str:
    is_whole = isinstance(kind, shape.IntType)
    if kind.ge is None or kind.le is None:
        return tr("a whole number") if is_whole else tr("a number")
    words = tr("a whole number from {0} to {1}") if is_whole else tr("a number from {0} to {1}")
    return words.format(f"{kind.ge:g}", f"{kind.le:g}")


def _text(kind: shape.StrType) -> str:
    words = {
        ID_PATTERN: tr("lower-case words joined by hyphens"),
        ID_OR_NOTHING_PATTERN: tr("lower-case words joined by hyphens, or nothing"),
        DATE_OR_NOTHING_PATTERN: tr("a date such as 2026-01-31"),
        LINE_PATTERN: tr("one line of text"),
        NAME_PATTERN: tr("one line of visible text"),
    }.get(kind.pattern or "", tr("text"))
    if kind.max_length is None:
        return words
    return tr("{0}, {1} to {2} characters").format(words, kind.min_length or 0, kind.max_length)


def _several(kind: shape.Type, number: str) -> str:
    """Return what a list holds; `number` is empty where it may be any."""
    inner = kind.type if isinstance(kind, shape.Metadata) else kind
    if isinstance(inner, shape.IntType):
        words = tr("a list of {0} whole numbers") if number else tr("a list of whole numbers")
    elif isinstance(inner, shape.FloatType):
        words = tr("a list of {0} numbers") if number else tr("a list of numbers")
    elif isinstance(inner, shape.StrType):
        words = tr("a list of {0} texts") if number else tr("a list of texts")
    else:
        words = tr("a list of {0} values") if number else tr("a list of values")
    return words.format(number)


def _limits(low: int | None, high: int | None) -> str:
    return "" if high is None else tr("{0} to {1}").format(low or 0, high)


def _of_field(kind: shape.Type | None, name: str) -> str:
    return describe(next((f.type for f in _fields(kind) if f.encode_name == name), shape.AnyType()))


def _known(kind: shape.Type | None) -> str:
    names = [field.encode_name for field in _fields(kind)]
    return tr("one of {0}").format(", ".join(names)) if names else tr("another key")


def _fields(kind: shape.Type | None) -> tuple[shape.Field, ...]:
    parts = kind.types if isinstance(kind, shape.UnionType) else (kind,)
    return next((part.fields for part in parts if isinstance(part, shape.StructType)), ())


def _walk(message: str, raw: Any, kind: Any, path: str) -> tuple[list[str | int], Any, shape.Type]:
    """Follow a path such as `$.dose.reps[0]` down to its value and its schema."""
    keys: list[str | int] = []
    value, expected = raw, shape.type_info(kind)
    for name, index, anything in _STEP.findall(path.removeprefix("$")):
        expected = unwrap(expected)
        key: str | int = int(index) if index else name
        if anything:
            key = next((one for one in value if _fails({one: value[one]}, kind, message, raw, keys)), "…")
        keys.append(key)
        value = _item(value, key)
        expected = _inside(expected, key)
    return keys, value, expected


def unwrap(kind: shape.Type) -> shape.Type:
    """Return a schema without its metadata, and of a value that may be missing the one that it has otherwise."""
    if isinstance(kind, shape.Metadata):
        return unwrap(kind.type)
    if isinstance(kind, shape.UnionType):
        return unwrap(next(one for one in kind.types if not isinstance(one, shape.NoneType)))
    return kind


def _inside(kind: shape.Type, key: str | int) -> shape.Type:
    if isinstance(kind, shape.StructType):
        return next((field.type for field in kind.fields if field.encode_name == key), shape.AnyType())
    if isinstance(kind, shape.DictType):
        return kind.value_type
    if isinstance(kind, shape.TupleType) and isinstance(key, int):
        return kind.item_types[key]
    if isinstance(kind, (shape.ListType, shape.VarTupleType)):
        return kind.item_type
    return shape.AnyType()


def _item(value: Any, key: str | int) -> Any:
    try:
        return value[key]
    except (KeyError, IndexError, TypeError):
        return None


def _fails(part: dict[str, Any], kind: Any, message: str, raw: Any, keys: list[str | int]) -> bool:
    """Return whether the error stays the same when the table at `keys` has this one entry only."""
    try:
        msgspec.convert(_with(raw, keys, part), kind)
    except msgspec.ValidationError as error:
        return str(error) == message
    return False


def _with(raw: Any, keys: list[str | int], part: Any) -> Any:
    if not keys:
        return part
    copy = raw.copy()
    copy[keys[0]] = _with(raw[keys[0]], keys[1:], part)
    return copy


def _spell(keys: list[str | int]) -> str:
    """Spell a path as it is written in TOML; places in a list count from 1 for people."""
    words = ""
    for key in keys:
        if isinstance(key, int):
            words += " " + tr("(place {0})").format(key + 1)
        else:
            shown = key if re.fullmatch(r"[\w-]{1,60}", key) else show(key)
            words += f".{shown}" if words else shown
    return words or tr("the file")
