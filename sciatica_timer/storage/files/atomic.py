"""Writing a file as a whole: a reader finds the old content or the new, never a part, whatever happens meanwhile."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from sciatica_timer.core.problem import Kind
from sciatica_timer.storage.files.errors import FileProblem, why

if TYPE_CHECKING:
    from collections.abc import Iterable

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_FLAGS |= getattr(os, "O_BINARY", 0)
# What shares and sticks say of syncing a folder, and a folder that can be written to and not read of being opened.
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.EBADF, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EACCES})


def write_atomically(path: Path, chunks: Iterable[bytes], *, follow_link: bool = True) -> None:
    """Write a file that only its owner can read; a link is followed to the file it names, or else refused.

    Raises FileProblem, and leaves what was there before as it was.
    """
    try:
        if not follow_link and path.is_symlink():
            raise FileProblem(Kind.IS_LINK, path)
        target = Path(os.path.realpath(path))
        _require_a_plain_file(path, target)
        temporary = target.with_name(f".{target.name[:80]}.{os.urandom(6).hex()}.tmp")
        descriptor = os.open(temporary, _FLAGS, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.writelines(chunks)
                stream.flush()
                os.fsync(stream.fileno())
            temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        sync_folder(target.parent)
    except OSError as error:
        raise FileProblem(Kind.NOT_WRITTEN, path, why(error)) from error
    except ValueError as error:
        raise FileProblem(Kind.BAD_NAME, path) from error


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last; where folders cannot be synced, the system does it by itself."""
    if os.name != "posix":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise


def _require_a_plain_file(path: Path, target: Path) -> None:
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(mode):
        raise FileProblem(Kind.IS_FOLDER, path)
    if not stat.S_ISREG(mode):
        raise FileProblem(Kind.IS_NOT_ORDINARY, path)
