"""Finds what a command names by its id, or says what comes nearest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.cli.arguments import UsageProblem
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.library.catalogue import programmes_of

if TYPE_CHECKING:
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.storage.files.data_folder import DataFolder
    from sciatica_timer.storage.library.exercise_files import Library


def find_exercise(library: Library, wanted: str) -> Exercise:
    """Find an exercise by its id; raises UsageProblem that names the nearest one."""
    found = library.find(wanted)
    if found is None:
        missing = tr("There is no exercise {0}; did you mean {1}?"), tr("There is no exercise {0}; there are {1}.")
        raise _nothing_like(missing, wanted, [one.id for one in library.exercises])
    return found


def find_what(folder: DataFolder, library: Library, wanted: str) -> Exercise | Programme:
    """Find an exercise or a programme by its id; raises UsageProblem that names the nearest one."""
    exercise = library.find(wanted)
    if exercise is not None:
        return exercise
    programmes = programmes_of(folder, library.exercises)
    programme = programmes.find(wanted)
    if programme is None:
        known = [one.id for one in library.exercises] + [one.id for one in programmes.programmes]
        nearest = tr("There is no exercise or programme {0}; did you mean {1}?")
        raise _nothing_like((nearest, tr("There is no exercise or programme {0}; there are {1}.")), wanted, known)
    return programme


def _nothing_like(missing: tuple[str, str], wanted: str, known: list[str]) -> UsageProblem:
    """Return the problem with the nearest id that there is, or with all of them."""
    import difflib

    near = difflib.get_close_matches(wanted[:80].lower(), known, n=1)
    nearest, all_known = missing
    words = (
        nearest.format(repr(wanted[:80]), near[0]) if near else all_known.format(repr(wanted[:80]), ", ".join(known))
    )
    return UsageProblem(words)
