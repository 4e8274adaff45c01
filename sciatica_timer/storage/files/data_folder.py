"""The one folder with everything of the person: where it is, what lies in it, and that only its owner can read it."""

from __future__ import annotations

import os
import stat
import zlib
from contextlib import suppress
from pathlib import Path

from sciatica_timer.core.problem import Kind, Reason
from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.errors import FolderProblem, why

_PROBE_BYTES = 4096
_OWN_FILES = (
    "history.sqlite3*",
    "settings.toml*",
    "session.json*",
    "drafts.json*",
    "today.json",
    "turned-down.json*",
    "unsaved-*.json",
    "log.txt*",
)
JOURNAL = ".taking"  # a folder, there while something is being taken in: journal.py
OWN_FOLDERS = ("exercises", "programmes", "backups")


def usual_place() -> Path:
    """Return the folder that is used when the person names none; raises FolderProblem where there is no home."""
    import appdirs  # noqa: PLC0415  start-up: not needed when a folder is named

    if not Path(os.environ.get("XDG_DATA_HOME", "/")).is_absolute():
        del os.environ["XDG_DATA_HOME"]  # the XDG Base Directory Specification: empty or relative counts as unset
    if os.environ.get("HOME") == "":
        del os.environ["HOME"]  # the account's own entry then tells
    place = Path(appdirs.user_data_dir("sciatica-timer"))
    if not place.is_absolute():  # it would be made wherever the app happens to be started
        raise FolderProblem(Kind.NO_HOME)
    return place


class DataFolder(Value):
    """The paths inside a data folder; nothing is created or read by naming them."""

    path: Path

    @property
    def history(self) -> Path:
        """The history's database."""
        return self.path / "history.sqlite3"

    @property
    def settings(self) -> Path:
        """The settings."""
        return self.path / "settings.toml"

    @property
    def bookmark(self) -> Path:
        """Where the session under way stands, while there is one."""
        return self.path / "session.json"

    @property
    def drafts(self) -> Path:
        """Changes to programmes that are not saved yet, while there are any."""
        return self.path / "drafts.json"

    @property
    def cuts(self) -> Path:
        """The folder of parts of pictures, until the exercise that shows them is saved."""
        return self.path / "cut-pictures"

    @property
    def exercise_draft(self) -> Path:
        """The exercise that is being written, as JSON."""
        return self.path / "exercise-draft.json"

    @property
    def today(self) -> Path:
        """What was done today, as the history last told it."""
        return self.path / "today.json"

    @property
    def turned_down(self) -> Path:
        """Which other programs are turned down now, while any are."""
        return self.path / "turned-down.json"

    @property
    def exercises(self) -> Path:
        """The folder of the person's own exercises."""
        return self.path / "exercises"

    @property
    def programmes(self) -> Path:
        """The folder of the person's own programmes."""
        return self.path / "programmes"

    @property
    def backups(self) -> Path:
        """The folder of the backups."""
        return self.path / "backups"

    @property
    def log(self) -> Path:
        """The log."""
        return self.path / "log.txt"

    def require_readable(self) -> None:
        """Raise FolderProblem when the path is anything but a folder that can be listed, or nothing at all."""
        try:
            if self.path.is_symlink() and not self.path.exists():
                raise FolderProblem(Kind.FOLDER_IS_DEAD_LINK, self.path)
            with os.scandir(self.path):
                pass
        except FileNotFoundError:
            return
        except NotADirectoryError as error:
            raise FolderProblem(Kind.FOLDER_IS_FILE, self.path) from error
        except (OSError, ValueError) as error:
            raise FolderProblem(Kind.FOLDER_NOT_READ, self.path, _reason(error)) from error

    def prepare(self) -> None:
        """Create the folder where it is missing, close it to others, and try that it can be written to.

        Raises FolderProblem.
        """
        self.require_readable()
        try:
            self._create()
            _close_to_others(self.path)
            _try_to_write(self.path)
        except FileExistsError as error:
            raise FolderProblem(Kind.FOLDER_IN_THE_WAY, self.path) from error
        except OSError as error:
            raise FolderProblem(Kind.FOLDER_NOT_WRITTEN, self.path, why(error)) from error

    def _create(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.mkdir(mode=0o700, exist_ok=True)


def _close_to_others(path: Path) -> None:
    """Mend the modes of what is ours: a folder that holds only other things is left as it is."""
    with os.scandir(path) as entries:
        anything = next(entries, None) is not None
    folders = [path / name for name in OWN_FOLDERS if (path / name).is_dir()]
    files = [file for pattern in _OWN_FILES for file in path.glob(pattern)]
    if anything and not folders and not files:
        return
    inside = [file for folder in folders for file in folder.iterdir()]
    for folder in (path, *folders):
        _set_mode(folder, 0o700)
    for file in (*files, *inside):
        _set_mode(file, 0o600)


def _set_mode(path: Path, wanted: int) -> None:
    """Set a mode unless it is right, or the path is a link, a device, a stray folder or somebody else's."""
    found = path.lstat()
    right_kind = stat.S_ISDIR(found.st_mode) if wanted & stat.S_IXUSR else stat.S_ISREG(found.st_mode)
    is_mine = os.name != "posix" or found.st_uid == os.geteuid()
    if right_kind and is_mine and stat.S_IMODE(found.st_mode) != wanted:
        with suppress(OSError):  # a stick or a share may know no modes; it can be written to all the same
            path.chmod(wanted)


def _try_to_write(path: Path) -> None:
    probe = path / f".room-{os.urandom(6).hex()}.tmp"
    descriptor = os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(descriptor, b"\0" * _PROBE_BYTES)
    finally:
        os.close(descriptor)
        probe.unlink(missing_ok=True)


def _reason(error: OSError | ValueError) -> Reason | str:
    return why(error) if isinstance(error, OSError) else Reason.BAD_FOLDER_NAME


def spare_place(folder: Path) -> Path:
    """Return where what belongs to a data folder is left while nothing can be written to that: one place each."""
    import appdirs  # noqa: PLC0415  start-up: not needed before the first frame

    if not Path(os.environ.get("XDG_STATE_HOME", "/")).is_absolute():
        del os.environ["XDG_STATE_HOME"]  # as above
    name = f"{zlib.crc32(str(folder.absolute()).encode(errors='surrogateescape')):08x}"
    return Path(appdirs.user_state_dir("sciatica-timer")) / name
