"""What can still be read of a TOML file in which some lines cannot: each statement is read by itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import tomli

from sciatica_timer.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADER = re.compile(r"\s*\[")
_STATEMENT = re.compile(r"""\s*(?:[\w"'.-]|\s)+=""")
_LONGEST_STATEMENT = 60  # lines: a list that is longer was not written by the app

_MOST_TOLD = 3
Table = dict[str, Any]


def readable_part(data: bytes) -> tuple[Table, list[int]]:
    """Return what the statements say that can be read, and the numbers of the lines that cannot, from 1.

    What follows a header that cannot be read is left out with it: nobody knows to what it belongs. Of two statements
    for one key the first holds.
    """
    found: Table = {}
    bad: list[int] = []
    path: list[str] | None = []
    for number, statement in _statements(data):
        lines = range(number, number + len(statement.splitlines()))
        if not statement.strip() or statement.lstrip().startswith("#"):
            continue
        if _HEADER.match(statement):
            path = _path_of(statement)
            if path is None or not _put(found, path, {}):
                path = None
                bad.append(number)
            continue
        read = None if path is None else _parsed(statement)
        if path is None or read is None or not _put(found, path, read):
            bad += lines
    return found, bad


def told_lines(bad: list[int]) -> str:
    """Return which lines cannot be read, the first of them by number."""
    first = ", ".join(map(str, bad[:_MOST_TOLD]))
    if len(bad) > _MOST_TOLD:
        return tr("lines {0} and {1} more cannot be read").format(first, len(bad) - _MOST_TOLD)
    words = tr("line {0} cannot be read") if len(bad) == 1 else tr("lines {0} cannot be read")
    return words.format(first)


def _statements(data: bytes) -> Iterator[tuple[int, str]]:
    """Yield statements with the number of their first line; lines follow one that cannot be read without them."""
    lines = [line.decode("utf-8", "replace") for line in data.removeprefix(b"\xef\xbb\xbf").split(b"\n")]
    at = 0
    while at < len(lines):
        end = at + 1
        if _STATEMENT.match(lines[at]) and _parsed(lines[at]) is None:
            end = _end_of(lines, at)
        yield at + 1, "\n".join(lines[at:end])
        at = end


def _end_of(lines: list[str], start: int) -> int:
    """Return where a statement ends that goes over several lines: after one where nothing makes it readable."""
    for end in range(start + 2, min(len(lines), start + _LONGEST_STATEMENT) + 1):
        if _parsed("\n".join(lines[start:end])) is not None:
            return end
        if end < len(lines) and (_STATEMENT.match(lines[end]) or (_HEADER.match(lines[end]) and "=" in lines[start])):
            break
    return start + 1


def _path_of(header: str) -> list[str] | None:
    """Return the keys of a table's header; None for one that cannot be read, and for a list of tables."""
    read = _parsed(header)
    path: list[str] = []
    while isinstance(read, dict) and len(read) == 1:
        ((key, read),) = read.items()
        path.append(key)
    return path if read == {} and path else None


def _parsed(statement: str) -> Table | None:
    if "\N{REPLACEMENT CHARACTER}" in statement:
        return None
    try:
        return tomli.loads(statement)
    except (ValueError, RecursionError):
        return None


def _put(found: Table, path: list[str], read: Table) -> bool:
    """Add what a statement says to what is known; return whether there was room for it."""
    into: Any = found
    for key in path:
        into = into.setdefault(key, {}) if isinstance(into, dict) else None
    return _merge(into, read)


def _merge(into: Any, read: Table) -> bool:
    if not isinstance(into, dict):
        return False
    for key, value in read.items():
        if key not in into:
            into[key] = value
        elif not (isinstance(value, dict) and _merge(into[key], value)):
            return False
    return True
