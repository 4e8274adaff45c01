"""The expected problems of storage, each of them one plain sentence that a person can be shown."""

from __future__ import annotations

import errno


class StorageProblem(Exception):  # noqa: N818  something in the person's files, not a fault of the program
    """Something about the person's files that the app cannot mend, told as one sentence."""

    def __str__(self) -> str:
        """Return the sentence on one line, whatever the names in it are."""
        return printable(super().__str__())


class FileProblem(StorageProblem):
    """A file that cannot be used: which one, which key, what was found, what was expected."""


class FolderProblem(StorageProblem):
    """A data folder that cannot be used."""


class HistoryProblem(StorageProblem):
    """A history that cannot be read or written now."""


class Trouble(str):
    """A sentence on why something could not be done, where one on what was done could stand as well."""

    __slots__ = ()


_WORDS = {
    errno.EACCES: "this account may not open it",
    errno.EPERM: "this account may not change it",
    errno.ENOENT: "there is no such file or folder",
    errno.ENOTDIR: "a file stands where a folder is needed",
    errno.EISDIR: "it is a folder",
    errno.EROFS: "it can only be read there",
    errno.ENOSPC: "there is no room left",
    errno.EDQUOT: "there is no room left",
    errno.EFBIG: "there is no room left",
    errno.ELOOP: "its links lead in a circle",
    errno.ENAMETOOLONG: "its name is too long",
}
REASONS = tuple(_WORDS.values())


def printable(text: str) -> str:
    """Spell out what does not print: a file's name may hold line ends, signs that turn text round, and stray bytes."""
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in text)


def why(error: OSError) -> str:
    """Return why the system refused, in plain words."""
    return _WORDS.get(error.errno or 0) or error.strerror or str(error) or "the system refused"
