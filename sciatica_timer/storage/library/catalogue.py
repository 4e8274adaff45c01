"""Where the app's exercises come from: the bundled ones and the person's own, with the doses they chose."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from sciatica_timer.core.settings import Settings
from sciatica_timer.core.translation import tr
from sciatica_timer.resources import FOLDER as RESOURCES
from sciatica_timer.storage.files.data_folder import JOURNAL
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.library.exercise_files import Library, load_library
from sciatica_timer.storage.settings_file import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.storage.files.data_folder import DataFolder
    from sciatica_timer.storage.library.programme_files import ProgrammeList


def library_of(folder: DataFolder) -> Library:
    """Read the bundled exercises, then the person's own."""
    finish_taking(folder)
    own = folder.exercises
    return load_library([RESOURCES / "exercises", own], own=own)


def finish_taking(folder: DataFolder) -> None:
    """Do the rest of what a kill left half taken; where that cannot be now, it stays to be done."""
    if (folder.path / JOURNAL).exists():
        from sciatica_timer.storage.files.journal import finish  # noqa: PLC0415  start-up: hardly ever needed

        with suppress(FileProblem):
            finish(folder.path)


def programmes_of(folder: DataFolder, exercises: Sequence[Exercise]) -> ProgrammeList:
    """Read the bundled programmes, then the person's own; `exercises` are those they may name."""
    from sciatica_timer.storage.library.programme_files import load_programmes  # noqa: PLC0415  most commands need none

    bundled, own = RESOURCES / "programmes", folder.programmes
    return load_programmes([bundled, own], exercises, own=own)


def shipped_movements() -> frozenset[str]:
    """Name the movements that ship as pictures."""
    folder = RESOURCES / "figures"
    return frozenset(one.name.removesuffix(".zip") for one in folder.iterdir()) if folder.is_dir() else frozenset()


def choices_of(folder: DataFolder, warn: Callable[[str], None]) -> Settings:
    """Read the settings and change nothing; what is wrong with them is told, and the usual values stand there."""
    file = SettingsFile(folder.settings)
    try:
        settings = file.read()
    except FileProblem as problem:
        warn(tr("{0}; the usual settings are used.").format(problem))
        return Settings()
    for sentence in file.problems:
        warn(tr("{0}; the usual value is used.").format(sentence))
    return settings
