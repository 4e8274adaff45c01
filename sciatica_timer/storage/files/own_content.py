"""All that lies in the folders of the user's own exercises and programmes, pictures too: for backups and exports."""

from __future__ import annotations

import os
import re
import zipfile
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

from sciatica_timer.core.problem import Kind
from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.atomic import sync_folder
from sciatica_timer.storage.files.errors import FileProblem, content_problem, why
from sciatica_timer.storage.files.journal import Change, change_all
from sciatica_timer.storage.files.patterns import IMAGE_PATTERN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDERS = ("exercises", "programmes")
MOST_BYTES = 20 * 2**20  # of a file: what pictures may have
SETTINGS = "settings.toml"
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError)
_TOML = re.compile(r"[^./\\:\x00-\x1f][^/\\:\x00-\x1f]*\.(?i:toml)\Z")


def is_known(folder: str, name: str) -> bool:
    """Return whether a file of this name can belong to the user's exercises and programmes."""
    return folder in FOLDERS and bool(_TOML.match(name) or re.match(IMAGE_PATTERN, name))


def own_paths(folder: Path) -> Iterator[Path]:
    """Yield the files there are in a data folder's folders, by name; links and what cannot be read are left out."""
    for name in FOLDERS:
        with suppress(OSError), os.scandir(folder / name) as entries:
            for entry in sorted(entries, key=lambda one: one.name):
                if is_known(name, entry.name) and entry.is_file(follow_symlinks=False):
                    yield folder / name / entry.name


def newest_change(folder: Path) -> int:
    """Return when anything there was last changed, in ns since 1970, or 0 where there is nothing."""
    newest = 0
    for path in own_paths(folder):
        with suppress(OSError):
            newest = max(newest, path.stat().st_mtime_ns, path.parent.stat().st_mtime_ns)
    return newest


def read_own(folder: Path) -> Iterator[Change]:
    """Yield every file with its content, one after another; one that cannot be read now is left out."""
    for path in own_paths(folder):
        with suppress(OSError):
            if path.stat().st_size <= MOST_BYTES:
                yield Change(path.parent.name, path.name, path.read_bytes())


def write_archive(target: Path, folder: Path) -> None:
    """Write all of it, and the settings, as a ZIP that appears once it is whole; none for nothing. Raises OSError."""
    if not (folder / SETTINGS).exists() and next(own_paths(folder), None) is None:
        return
    temporary = target.with_name(f".{target.name}.{os.urandom(6).hex()}.tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
                for one in read_own(folder):
                    archive.writestr(f"{one.folder}/{one.name}", one.content or b"")
                with suppress(FileNotFoundError):
                    archive.writestr(SETTINGS, (folder / SETTINGS).read_bytes())
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


class OwnContent(Value):
    """The exercises, programmes and pictures in such a ZIP, and the settings, None where it has none."""

    library: tuple[Change, ...]
    settings: bytes | None


def read_archive(source: Path) -> OwnContent:
    """Return what is in such a ZIP; raises FileProblem."""
    try:
        with zipfile.ZipFile(source) as archive:
            has_settings = SETTINGS in archive.namelist() and archive.getinfo(SETTINGS).file_size <= MOST_BYTES
            return OwnContent(tuple(_members(archive)), archive.read(SETTINGS) if has_settings else None)
    except OSError as error:
        raise FileProblem(Kind.NOT_READ, source, why(error)) from error
    except _DAMAGED as error:
        raise content_problem(source, "", "a damaged file") from error


def holds_settings(source: Path) -> bool:
    """Return whether such a ZIP holds the settings; nothing of it is unpacked. Raises OSError."""
    try:
        with zipfile.ZipFile(source) as archive:
            return SETTINGS in archive.namelist()
    except _DAMAGED:
        return False


def put_back(folder: Path, wanted: tuple[Change, ...]) -> None:
    """Let there be these files and no other, all at once or not at all; raises FileProblem."""
    names = {(one.folder, one.name) for one in wanted}
    there = {(one.folder, one.name): one.content for one in read_own(folder)}
    changes = [one for one in wanted if there.get((one.folder, one.name)) != one.content]
    changes += [Change(*place, None) for place in there if place not in names]
    if changes:
        change_all(folder, changes)


def _members(archive: zipfile.ZipFile) -> Iterator[Change]:
    for member in archive.infolist():
        place, _, name = member.filename.partition("/")
        if is_known(place, name) and member.file_size <= MOST_BYTES:
            yield Change(place, name, archive.read(member))
