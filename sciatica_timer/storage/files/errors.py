"""The expected problems of storage as exceptions, each with a `Problem` that says which, where and why."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from sciatica_timer.core.problem import Kind, Problem, Reason
from sciatica_timer.core.translation import tr

if TYPE_CHECKING:
    from sciatica_timer.core.problem import Detail


class StorageProblem(Exception):  # noqa: N818  something in the person's files, not a fault of the program
    """Something about the user's files that the app cannot mend."""

    def __init__(self, kind: Kind, path: object = "", *detail: Detail) -> None:
        super().__init__(kind, path, *detail)
        self.problem = Problem(kind, str(path), detail)

    def __str__(self) -> str:
        """Return the problem in English, on one line."""
        from sciatica_timer.core.problem_wording import worded  # noqa: PLC0415  start-up: only when something is wrong

        return worded(self.problem)


class FileProblem(StorageProblem):
    """A file that cannot be used."""


class FolderProblem(StorageProblem):
    """A data folder that cannot be used."""


class HistoryProblem(StorageProblem):
    """A history that cannot be read or written now."""


_REASONS = {
    errno.EACCES: Reason.NOT_ALLOWED_TO_OPEN,
    errno.EPERM: Reason.NOT_ALLOWED_TO_CHANGE,
    errno.ENOENT: Reason.MISSING,
    errno.ENOTDIR: Reason.FILE_FOR_FOLDER,
    errno.EISDIR: Reason.IS_FOLDER,
    errno.EROFS: Reason.READ_ONLY,
    errno.ENOSPC: Reason.NO_ROOM,
    errno.EDQUOT: Reason.NO_ROOM,
    errno.EFBIG: Reason.NO_ROOM,
    errno.ELOOP: Reason.LINKS_IN_A_CIRCLE,
    errno.ENAMETOOLONG: Reason.NAME_TOO_LONG,
    errno.EIO: Reason.DISK_ERROR,
    errno.ENODEV: Reason.DISK_ERROR,
    errno.ENXIO: Reason.DISK_ERROR,
    errno.ESTALE: Reason.DISK_ERROR,
    errno.EBUSY: Reason.IN_USE,
    errno.EAGAIN: Reason.IN_USE,
    errno.ETXTBSY: Reason.IN_USE,
    errno.EEXIST: Reason.IN_THE_WAY,
    errno.ENOTEMPTY: Reason.IN_THE_WAY,
    errno.EMFILE: Reason.TOO_MUCH_OPEN,
    errno.ENFILE: Reason.TOO_MUCH_OPEN,
    errno.ENOMEM: Reason.TOO_MUCH_OPEN,
    errno.EINVAL: Reason.BAD_FILE_NAME,
}


def why(error: OSError) -> Reason:
    """Return why the system refused; its own words are for those who write programs."""
    return _REASONS.get(error.errno or 0, Reason.REFUSED)


def encoding_problem(path: object, error: UnicodeDecodeError) -> FileProblem:
    """Return the problem of a file that is no text."""
    return content_problem(path, tr("byte {0}").format(error.start), tr("something else"), tr("text in UTF-8"))


def content_problem(path: object, key: str, found: str = "", expected: str = "") -> FileProblem:
    """Return the problem of a file in which something else was found than expected."""
    return FileProblem(Kind.CONTENT, path, key, found, expected)
