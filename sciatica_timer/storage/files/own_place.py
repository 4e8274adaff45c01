"""Keeps what a person has written somewhere off the app's own files: an export must never replace the history."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sciatica_timer.core.problem import Kind
from sciatica_timer.storage.files.data_folder import OWN_FOLDERS, spare_place
from sciatica_timer.storage.files.errors import FileProblem

if TYPE_CHECKING:
    from collections.abc import Iterator


def require_elsewhere(path: Path, folder: Path) -> None:
    """Raise FileProblem where `path` lies in the data folder, or is one of its files under another name.

    Links, hard links, `..` and other spellings of the same folder are seen through by asking the system what is what.
    """
    try:
        places = [Path(os.path.abspath(path)), Path(os.path.realpath(path))]  # noqa: PTH100  links and .. as they stand
        own = [folder, *(folder / name for name in OWN_FOLDERS), spare_place(folder)]
        if any(_is_inside(place, other) for place in places for other in own) or _is_own_file(path, own):
            raise FileProblem(Kind.AMONG_OWN_FILES, path)
    except ValueError as error:
        raise FileProblem(Kind.BAD_NAME, path) from error


def _is_inside(place: Path, folder: Path) -> bool:
    real = Path(os.path.realpath(folder))
    above = [place, *place.parents]
    return real in above or any(_is_same(one, real) for one in above)


def _is_same(one: Path, other: Path) -> bool:
    with suppress(OSError):
        return one.samefile(other)
    return False


def _is_own_file(path: Path, folders: list[Path]) -> bool:
    """Return whether a file in one of the folders is this one: a hard link has another name and the same content."""
    try:
        found = path.stat()
    except OSError:
        return False  # there is nothing to lose
    return any(os.path.samestat(found, other) for other in _files_in(folders))


def _files_in(folders: list[Path]) -> Iterator[os.stat_result]:
    for folder in folders:
        with suppress(OSError), os.scandir(folder) as entries:
            for entry in entries:
                with suppress(OSError):
                    yield entry.stat()
