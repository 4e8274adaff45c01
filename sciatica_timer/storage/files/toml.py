"""TOML files of a person: read within bounds of size and depth, and checked against a schema."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
import tomli

from sciatica_timer.core.problem import Kind
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.errors import FileProblem, content_problem, encoding_problem, why

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.resources.abc import Traversable

MAX_FILE_BYTES = 256 * 1024  # the largest bundled file has 3 KB
MAX_DEPTH = 12
ENDING = ".toml"
_LARGEST = 2**63  # what TOML promises for whole numbers

T = TypeVar("T")


def files_in(folder: Traversable) -> Iterable[Traversable]:
    """List the `*.toml` of a folder by name, none where there is no folder; raises OSError for one that is none.

    Capitals are as good. What editors and other systems put beside a file is left out: .#bridge.toml, ._bridge.toml.
    """
    try:
        found = list(folder.iterdir())
    except FileNotFoundError:
        return ()
    meant = (file for file in found if file.name.lower().endswith(ENDING) and not file.name.startswith("."))
    return sorted(meant, key=lambda file: file.name)


def misnamed_in(folder: Traversable) -> list[FileProblem]:
    """Return a problem for each file that was meant to be read and got one ending too many: bridge.toml.txt."""
    try:
        names = sorted(file.name for file in folder.iterdir() if file.name.lower().endswith(f"{ENDING}.txt"))
    except OSError:
        return []
    return [
        content_problem(name, "", tr("a name that ends in .txt"), tr("one that ends in {0}").format(ENDING))
        for name in names
    ]


def load_toml(file: Traversable, kind: type[T]) -> T:
    """Read a TOML file and check it against its schema; raises FileProblem."""
    return convert(read_toml(file), kind, file.name)


def read_toml(file: Traversable, *, bounded: bool = True) -> dict[str, Any]:
    """Read a TOML file of bounded size and, if so asked for, depth and numbers; raises FileProblem."""
    return parse_toml(read_bounded(file), file.name, bounded=bounded)


def parse_toml(data: bytes, name: str, *, bounded: bool = True) -> dict[str, Any]:
    """Read what is in a TOML file; raises FileProblem as `read_toml` does."""
    try:
        raw = tomli.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise encoding_problem(name, error) from error
    except RecursionError as error:
        raise content_problem(name, "", *_too_deep()) from error
    except tomli.TOMLDecodeError as error:
        raise FileProblem(Kind.BAD_SYNTAX, name, "TOML", _shorten(str(error))) from error
    except ValueError as error:  # int() refuses thousands of digits, and says how a programmer could go on
        where = _line_of_the_longest_number(data.decode("utf-8-sig"))
        raise content_problem(
            name, tr("line {0}").format(where), tr("a number too large"), tr("a smaller one")
        ) from error
    if bounded:
        require_bounds(raw, name)
    return raw


def convert(raw: object, kind: type[T], name: str) -> T:
    """Check a parsed file against its schema; raises FileProblem with key, found and expected."""
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        from sciatica_timer.storage.files.validation import explain  # noqa: PLC0415  only needed when something is wrong

        raise content_problem(name, *explain(error, raw, kind)) from error
    except (RecursionError, OverflowError) as error:
        raise content_problem(name, "", tr("a value too deep or too large")) from error


def _too_deep() -> tuple[str, str]:
    return tr("tables nested too deep"), tr("{0} levels at most").format(MAX_DEPTH)


def read_bounded(file: Traversable) -> bytes:
    """Read an ordinary file of bounded size; raises FileProblem."""
    try:
        if not file.is_file():  # a pipe would be waited for; a link may lead nowhere
            there = tr("no ordinary file, or a link that leads nowhere")
            raise content_problem(file.name, "", tr("a folder") if file.is_dir() else there, tr("a text file"))
        with file.open("rb") as stream:
            data = stream.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise FileProblem(Kind.NOT_READ, file.name, why(error)) from error
    if len(data) > MAX_FILE_BYTES:
        found = tr("more than {0} KB").format(MAX_FILE_BYTES // 1024)
        raise content_problem(file.name, "", found, tr("a short text file"))
    return data


def require_bounds(raw: dict[str, Any], name: str) -> None:
    """Raise FileProblem for what TOML allows and no file of ours needs: much depth, inf and nan, more than 64 bits."""
    waiting: list[tuple[object, int, str]] = [(raw, 1, "")]
    while waiting:
        value, depth, key = waiting.pop()
        if depth > MAX_DEPTH:
            raise content_problem(name, "", *_too_deep())
        if isinstance(value, dict):
            waiting += [(inner, depth + 1, f"{key}.{inside}"[-80:]) for inside, inner in value.items()]
        elif isinstance(value, list):
            waiting += [(inner, depth + 1, key) for inner in value]
        elif isinstance(value, float) and not math.isfinite(value):
            raise content_problem(name, key.lstrip("."), str(value), tr("a number that is not endless"))
        elif isinstance(value, int) and abs(value) >= _LARGEST:
            raise content_problem(name, key.lstrip("."), tr("a number too large"), tr("a smaller one"))


def _line_of_the_longest_number(text: str) -> int:
    before = max(re.finditer(r"[0-9_]+", text), key=lambda run: run.end() - run.start()).start()
    return text.count("\n", 0, before) + 1


def _shorten(text: str) -> str:
    return " ".join(text[:400].split())[:200]
