"""Several files of a data folder changed together: all of them or none, whatever happens meanwhile.

What is to be written is laid down in full in a folder that then gets its name, `.taking`, in one step. From there on it
will be done: a kill or a power cut leaves it lying, and whoever reads the folders next does the rest. Before that step
there is nothing but a folder with a name of its own, which `stale.py` clears away.
"""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from sciatica_timer.core.problem import Kind, Reason
from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.atomic import sync_folder, write_atomically
from sciatica_timer.storage.files.data_folder import JOURNAL
from sciatica_timer.storage.files.errors import FileProblem, why
from sciatica_timer.storage.files.toml import read_bounded

if TYPE_CHECKING:
    from collections.abc import Sequence

_LIST = "list.json"
_FOLDERS = ("exercises", "programmes")


class Change(Value):
    """A file of a folder in the data folder, and its content; None for one that is to go."""

    folder: str
    name: str
    content: bytes | None


class _Step(msgspec.Struct):
    folder: str
    name: str
    source: str | None


def change_all(folder: Path, changes: Sequence[Change]) -> None:
    """Make all changes or none; raises FileProblem."""
    finish(folder)
    staged = folder / f".{JOURNAL.lstrip('.')}.{os.urandom(6).hex()}.tmp"
    try:
        _require_room_for(folder, changes)
        _lay_down(staged, changes)
        staged.rename(folder / JOURNAL)
    except OSError as error:
        shutil.rmtree(staged, ignore_errors=True)
        if error.errno in {errno.ENOTEMPTY, errno.EEXIST}:
            raise FileProblem(Kind.NOT_WRITTEN_TO, folder, Reason.IN_USE) from error
        raise FileProblem(Kind.NOT_WRITTEN_TO, folder, why(error)) from error
    except BaseException:
        shutil.rmtree(staged, ignore_errors=True)
        raise
    sync_folder(folder)
    finish(folder)


def finish(folder: Path) -> None:
    """Do what was left to be done, if anything; raises FileProblem, and it stays to be done."""
    journal = folder / JOURNAL
    if not journal.is_dir() or journal.is_symlink():
        return
    try:
        steps = msgspec.json.decode(read_bounded(journal / _LIST), type=list[_Step])
    except (FileProblem, msgspec.MsgspecError):
        steps = []  # another start has done it meanwhile, or it is none of ours
    try:
        for step in steps:
            _do(folder, journal, step)
        for name in {step.folder for step in steps}:
            sync_folder(folder / name)
        with suppress(FileNotFoundError):
            (journal / _LIST).unlink()  # first: without it the rest is known to be done
        shutil.rmtree(journal, ignore_errors=True)
    except OSError as error:
        raise FileProblem(Kind.NOT_WRITTEN_TO, folder, why(error)) from error


def _require_room_for(folder: Path, changes: Sequence[Change]) -> None:
    """Raise FileProblem or OSError where the folders cannot be written to."""
    for name in {change.folder for change in changes}:
        (folder / name).mkdir(mode=0o700, exist_ok=True)
        if not os.access(folder / name, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    for change in changes:
        path = folder / change.folder / change.name
        if path.is_symlink():
            raise FileProblem(Kind.IS_LINK_AND_LEFT, path)
        if path.exists() and not path.is_file():
            raise FileProblem(Kind.SOMETHING_ELSE, path)


def _lay_down(staged: Path, changes: Sequence[Change]) -> None:
    staged.mkdir(mode=0o700)
    steps = []
    for number, change in enumerate(changes):
        source = None if change.content is None else f"{number}-{staged.name[-16:-4]}"  # no other start has these
        if source is not None and change.content is not None:
            _write(staged / source, change.content)
        steps.append(_Step(change.folder, change.name, source))
    _write(staged / _LIST, msgspec.json.encode(steps))
    sync_folder(staged)


def _write(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _do(folder: Path, journal: Path, step: _Step) -> None:
    """Do one step, unless it is done already; raises OSError and FileProblem."""
    if step.folder not in _FOLDERS or Path(step.name).name != step.name:
        return
    target = folder / step.folder / step.name
    if step.source is None:
        target.unlink(missing_ok=True)
        return
    source = journal / Path(step.source).name
    try:
        source.replace(target)
    except FileNotFoundError:
        return
    except OSError as error:
        if error.errno != errno.EXDEV:  # the folder may be a link to another disk
            raise
        write_atomically(target, [source.read_bytes()])
