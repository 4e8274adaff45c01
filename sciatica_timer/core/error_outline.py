"""What may be told of an error where nothing of the person may stand: kinds, places in the code, and never a value."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

FIRST_PLACES, LAST_PLACES = 4, 24  # of a recursion without end
MOST_CAUSES = 6
_ROOTS = ("sciatica_timer/", "site-packages/")


def outline(error: BaseException) -> str:
    """Return an error's kind and the places it came through, one a line, outermost first; then what it came of.

    Its words are left out: they may hold what was typed or answered. What the system says by a number is told.
    """
    lines: list[str] = []
    told: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in told and len(told) < MOST_CAUSES:
        lines.append(f"{'it came of ' if told else ''}{_kind(current)}")
        lines += [f"  {place}" for place in _places(current.__traceback__)]
        told.append(current)
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\n".join(lines)


def kind_and_place(outlined: str) -> str:
    """Shorten an outline to the error's kind and the innermost place."""
    kind, *further = outlined.split("\n")
    places = [line for line in further[: _end_of_places(further)] if line.startswith("  ")]
    return f"{kind} at {places[-1].strip()}" if places else kind


def _end_of_places(lines: list[str]) -> int:
    return next((at for at, line in enumerate(lines) if not line.startswith("  ")), len(lines))


def _kind(error: BaseException) -> str:
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    told = _told_by_the_system(error)
    return f"{name} ({told})" if told else name


def _told_by_the_system(error: BaseException) -> str:
    """Return the number of a refusal by its name, or the module that is missing: none of it comes from a person."""
    if isinstance(error, OSError) and error.errno is not None:
        return errno.errorcode.get(error.errno, str(error.errno))
    if isinstance(error, ImportError):
        return str(error.name or "")
    name = getattr(error, "sqlite_errorname", "")
    return name if isinstance(name, str) and name.startswith("SQLITE_") else ""


def _places(trace: TracebackType | None) -> list[str]:
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{_file(code.co_filename)}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    if len(places) > FIRST_PLACES + LAST_PLACES:
        left_out = len(places) - FIRST_PLACES - LAST_PLACES
        places[FIRST_PLACES:-LAST_PLACES] = [f"({left_out} more)"]
    return places


def _file(path: str) -> str:
    """Name a file from the package on: what lies above it names the person's account."""
    plain = path.replace("\\", "/")
    for root in _ROOTS:
        _, found, inside = plain.rpartition(root)
        if found:
            return f"{root if root == _ROOTS[0] else ''}{inside}"
    return plain.rpartition("/")[2]
