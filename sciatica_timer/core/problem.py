"""What went wrong, as a value: which kind, where, and the values that its words need. `problem_wording.py` words it."""

from __future__ import annotations

from enum import Enum, auto
from typing import TypeAlias, Union

from sciatica_timer.core.value import Value


class Reason(Enum):
    """Why the system or SQLite refused."""

    NOT_ALLOWED_TO_OPEN = auto()
    NOT_ALLOWED_TO_CHANGE = auto()
    MISSING = auto()
    FILE_FOR_FOLDER = auto()
    IS_FOLDER = auto()
    READ_ONLY = auto()
    NO_ROOM = auto()
    LINKS_IN_A_CIRCLE = auto()
    NAME_TOO_LONG = auto()
    BAD_FILE_NAME = auto()
    BAD_FOLDER_NAME = auto()
    DEAD_LINK = auto()
    NOT_ORDINARY = auto()
    IN_USE = auto()
    DISK_ERROR = auto()
    CANNOT_OPEN = auto()
    DAMAGED = auto()
    IN_THE_WAY = auto()
    TOO_MUCH_OPEN = auto()
    REFUSED = auto()


class Kind(Enum):
    """What could not be done, or what is wrong."""

    # A file or folder of the user's.
    NOT_READ = auto()
    NOT_WRITTEN = auto()
    NOT_WRITTEN_TO = auto()
    FOLDER_NOT_MADE = auto()
    OWN_FILE_NOT_DELETED = auto()
    NOT_CHANGED = auto()
    IS_LINK = auto()
    IS_LINK_AND_LEFT = auto()
    IS_FOLDER = auto()
    IS_NOT_ORDINARY = auto()
    BAD_NAME = auto()
    AMONG_OWN_FILES = auto()
    OTHER_PROGRAMME = auto()
    SOMETHING_ELSE = auto()
    LINE_BREAK_IN_NAME = auto()
    CONTENT = auto()  # key, found, expected; any of them may be empty
    RULE = auto()  # key, and what does not fit there
    BAD_SYNTAX = auto()  # the format, and what its parser says
    # The data folder.
    NO_HOME = auto()
    FOLDER_IS_DEAD_LINK = auto()
    FOLDER_IS_FILE = auto()
    FOLDER_NOT_READ = auto()
    FOLDER_IN_THE_WAY = auto()
    FOLDER_NOT_WRITTEN = auto()
    # The history.
    SET_NOT_SAVED = auto()
    SESSION_NOT_SAVED = auto()
    CHECK_IN_NOT_SAVED = auto()
    HISTORY_NOT_READ = auto()
    HISTORY_NOT_CHECKED = auto()
    NOTHING_IMPORTED = auto()
    SET_NOT_CHANGED = auto()
    NOTHING_DELETED = auto()
    NOTHING_PUT_BACK = auto()
    NOTHING_CHANGED = auto()
    ODD_ROW = auto()  # the kind above that it kept from being done, and what is odd
    SET_IS_GONE = auto()
    EDIT_REFUSED = auto()
    IMPORT_REFUSED = auto()
    HISTORY_NOT_OPENED = auto()
    HISTORY_NOT_MENDED = auto()
    HISTORY_NOT_UPDATED = auto()
    HISTORY_IS_NEWER = auto()  # its version, and the newest that is known
    HISTORY_IS_DAMAGED = auto()
    DAMAGED_UNTIL_OPENED = auto()
    GONE_UNTIL_OPENED = auto()
    UNSOUND_UNTIL_OPENED = auto()
    GONE = auto()
    REPLACED = auto()
    CHANGED_ELSEWHERE = auto()
    UNSAVED = auto()  # why, how many sets, how many check-ins
    LEFT_IN_FILE = auto()  # how many sets, how many check-ins
    STILL_LEFT_IN_FILE = auto()
    # Backups.
    NO_BACKUP = auto()
    NOT_RESTORED = auto()
    RESTORE_STOPPED = auto()
    COPY_IS_DAMAGED = auto()
    VERSION_UNKNOWN = auto()  # its version, and the newest that is known
    # The program itself.
    NO_QT_FOR_WINDOW = auto()
    NO_QT_FOR_REPORT = auto()
    NO_FONT = auto()


Detail: TypeAlias = Union[str, int, Reason, Kind, "Problem"]


class Problem(Value):
    """One thing that went wrong: `path` is the file or folder, as text; `detail` is what `Kind` says beside it."""

    kind: Kind
    path: str = ""
    detail: tuple[Detail, ...] = ()

    @property
    def reason(self) -> Reason | None:
        """The first reason of the system among the details, however deep; it says nothing of what the user wrote."""
        for one in self.detail:
            found = one.reason if isinstance(one, Problem) else one
            if isinstance(found, Reason):
                return found
        return None


class Exported(Value):
    """What was written to `path`: the history, or, where `missing` says why not, what waits to be saved alone."""

    path: str
    missing: Problem | None = None


class Imported(Value):
    """How many sets and check-ins a file added, how many sets were known, and how many of these had a later edit."""

    name: str
    sets: int
    check_ins: int
    known: int
    edited: int


class TakenIn(Value):
    """How many sets and check-ins that an earlier run could not save are in the history now."""

    sets: int
    check_ins: int


_NO_BREAK_SPACES = "\u00a0\u202f"  # French has them before a colon and a unit


def printable(text: str) -> str:
    """Spell out what does not print: a file's name may hold line ends, signs that turn text round, and stray bytes."""
    return "".join(
        one if one.isprintable() or one in _NO_BREAK_SPACES else one.encode("unicode_escape").decode() for one in text
    )
