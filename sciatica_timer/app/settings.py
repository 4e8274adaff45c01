"""The settings as the running app has them: one value, told to everyone when it changes, saved a little later."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.storage.files.errors import StorageProblem
from sciatica_timer.storage.settings_file import SettingsFile
from sciatica_timer.ui.notice import Again, Notice, Severity
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from sciatica_timer.core.settings import Choice, Settings
    from sciatica_timer.storage.files.data_folder import DataFolder

RETRY_AFTER_MS = 5000
SAVE_AFTER_MS = 400  # dragging the volume is one change on disk, not a hundred


class Preferences(QObject):
    """Holds the settings; `changed` carries them.

    `notice` carries a notice when they could not be saved, which is tried again, and one without text once they are.
    """

    changed = Signal(object)
    notice = Signal(object)

    def __init__(
        self,
        settings: Settings,
        save: Callable[[Settings], str],
        parent: QObject | None = None,
        read: Callable[[], tuple[Settings, str]] | None = None,
    ) -> None:
        """Take the settings, what saves them and what reads them, which answer with a sentence when they could not."""
        super().__init__(parent)
        self._now = settings
        self._save, self._read = save, read
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.flush)

    @property
    def now(self) -> Settings:
        """The settings in force."""
        return self._now

    def take(self, settings: Settings) -> None:
        """Let other settings hold, at once and everywhere."""
        if settings != self._now:
            self._now = settings
            self._timer.start(SAVE_AFTER_MS)
            self.changed.emit(settings)

    def flush(self) -> None:
        """Save what is not saved yet; what cannot be saved now is tried again."""
        self._timer.stop()
        problem = self._save(self._now)
        self.notice.emit(Notice("settings-saved", problem, Severity.ERROR, again=Again.AFTER_CLEAR))
        if problem:
            self._timer.start(RETRY_AFTER_MS)

    def read_again(self) -> None:
        """Let the settings of the file hold, which a backup has put there; the window and its reminders stay."""
        if self._read is None:
            return
        self._timer.stop()
        read, problem = self._read()
        now = self._now
        self.notice.emit(Notice("settings", problem, Severity.WARNING))
        self.take(
            replace(
                read,
                window=now.window,
                window_maximized=now.window_maximized,
                reminded_until=now.reminded_until,
                safety_acknowledged_on=read.safety_acknowledged_on or now.safety_acknowledged_on,
            )
        )

    def remember_choice(self, exercise_id: str, choice: Choice) -> None:
        """Remember the dose chosen for an exercise."""
        self.take(self._now.with_choice(exercise_id, choice))

    def set_volume(self, percent: int) -> None:
        """Set the volume; turning it up by hand is meant to be heard."""
        now = self._now.with_loudness(volume=percent)
        self.take(replace(now, muted=now.muted and percent <= self._now.loudness.volume))

    def set_voice_volume(self, percent: int) -> None:
        """Set the volume of what is spoken."""
        self.take(self._now.with_loudness(voice_volume=percent))

    def use_output(self, output: str) -> None:
        """Follow the sound to another output, which may have a loudness of its own; there is nothing to save."""
        if output != self._now.output:
            self._now = replace(self._now, output=output)
            self.changed.emit(self._now)

    def toggle_mute(self) -> None:
        """Mute, or let sound be heard again."""
        self.take(replace(self._now, muted=not self._now.muted))

    def acknowledge_safety(self, local_date: str) -> None:
        """Note that the safety page was read; saved at once, so that it is not asked for again."""
        self.take(replace(self._now, safety_acknowledged_on=local_date))
        self.flush()

    def note_window(self, place: tuple[int, int, int, int], *, maximized: bool) -> None:
        """Note how the window was left, and save."""
        self.take(replace(self._now, window=place, window_maximized=maximized))
        self.flush()


def open_preferences(folder: DataFolder, parent: QObject) -> tuple[Preferences, str]:
    """Return the settings, which are saved as they change, and what is wrong with their file, or nothing."""
    file = SettingsFile(folder.settings)
    settings, notice = file.load()
    return Preferences(settings, partial(_save, file), parent, file.load), notice


def _save(file: SettingsFile, settings: Settings) -> str:
    try:
        file.save(settings)
    except StorageProblem as problem:
        text = tr("The settings could not be saved: {0}")
        return text.format(problem)
    return ""
