"""Parts a TOML file into what can be used and what cannot, so that one bad value costs only itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sciatica_timer.storage.files.errors import FileProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MOST_TOLD = 3  # a notice is read, a list of hundreds is not

Table = dict[str, Any]


def sort_out(raw: Table, is_good: Callable[[Table], bool]) -> tuple[Table, list[Table]]:
    """Part a file into what is good, as one table, and what is bad, as tables of one value each."""
    good: Table = {}
    bad: list[Table] = []
    for part in _parts(raw):
        if not is_good(part):
            bad.append(part)
            continue
        ((key, value),) = part.items()
        if isinstance(value, dict):
            good.setdefault(key, {}).update(value)
        else:
            good[key] = value
    return good, bad


def tell(bad: list[Table], take: Callable[[Table], object]) -> tuple[str, ...]:
    """Name the first of what is bad in the words that `take` has for it, and count the rest."""
    told = []
    for part in bad[:_MOST_TOLD]:
        try:
            take(part)
        except FileProblem as problem:
            told.append(str(problem))
    more = len(bad) - len(told)
    return (*told, f"and {more} more") if more else tuple(told)


def _parts(raw: Table) -> Iterator[Table]:
    """Return each value in a table of its own, those of a table within the file one by one."""
    for key, value in raw.items():
        if isinstance(value, dict) and value:
            yield from ({key: {name: inner}} for name, inner in value.items())
        else:
            yield {key: value}
