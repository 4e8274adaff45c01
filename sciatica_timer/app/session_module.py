"""Everything a session is made of, built and connected in one place; a part of the composition root."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from sciatica_timer.app.session.check_in import CheckingIn
from sciatica_timer.app.session.controller import SLEPT, SessionFlow
from sciatica_timer.app.session.driver import SessionDriver
from sciatica_timer.app.session.narration import Narration
from sciatica_timer.app.session.now_playing import MediaState
from sciatica_timer.app.session.progression import Offering
from sciatica_timer.app.session.recorder import Saving
from sciatica_timer.app.session.resume import GoingOn
from sciatica_timer.core.session.cues import WORD_PREFIX
from sciatica_timer.core.session.events import Command, State
from sciatica_timer.core.session.phrases import texts_of
from sciatica_timer.desktop.integration.system import Surroundings
from sciatica_timer.desktop.sound.session_sound import SessionSound
from sciatica_timer.desktop.voice.spoken_words import SpokenWords
from sciatica_timer.desktop.voice.system_voice import SystemVoice
from sciatica_timer.storage.bookmark_file import BookmarkFile
from sciatica_timer.storage.files.trace import open_trace
from sciatica_timer.storage.history.store import Diary
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sciatica_timer.app.options import WindowOptions
    from sciatica_timer.app.session.clock import Clock
    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.session.events import Finished
    from sciatica_timer.core.session.state import Session
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.storage.files.data_folder import DataFolder
    from sciatica_timer.ui.theme import Theme
    from sciatica_timer.ui.window.main_window import MainWindow


class SessionParts(QObject):
    """One of everything that a session needs, and the connections between them.

    `troubled` carries what could not be kept or found, by the name of its file, and the sentence on it.
    """

    troubled = Signal(str, str)

    def __init__(
        self,
        options: WindowOptions,
        folder: DataFolder,
        *,
        exercises: Sequence[Exercise],
        clock: Clock,
        window: MainWindow,
        theme: Theme,
        preferences: Preferences,
        name_of: Callable[[str], str],
    ) -> None:
        """Build all; `name_of` names a programme by its id."""
        super().__init__(window)
        self.window, self.theme, self.preferences = window, theme, preferences
        self._tell = window.notices.tell
        self.exercises = exercises
        self._texts = {WORD_PREFIX + name: text for name, text in texts_of(exercises).items()}
        self._said_of_awake: set[str] = set()
        self.diary = Diary(folder)
        self.saving = Saving(self.diary, self)
        self.sound = SessionSound(options.speed, self)
        self.words = SpokenWords(SystemVoice(parent=self), self)
        self.surroundings = Surroundings(self)
        self.driver = SessionDriver(clock, self)
        self.narration = Narration(self.driver, preferences, exercises)
        self.checking = CheckingIn(window, preferences, keep=self.saving.note_session, find=self.diary.session)
        self.offering = Offering(preferences, self.diary, exercises, lambda: clock.wall().date())
        self.flow = SessionFlow(
            self.driver,
            window,
            theme,
            preferences,
            exercises=exercises,
            checking=self.checking,
            sound=self.sound,
            keep=self.saving.write,
            offering=self.offering,
            trace=open_trace(options.trace),
        )
        self.going_on = GoingOn(
            self.flow,
            window,
            clock,
            bookmarks=BookmarkFile(folder.bookmark),
            recover=self.saving.recover,
            exercises=exercises,
            name_of=name_of,
        )
        self.media = MediaState(self.driver, exercises)
        self._connect_session()
        self._connect_sound()
        self._connect_surroundings()

    def _connect_session(self) -> None:
        self.flow.said.connect(self._tell)
        self.saving.said.connect(self._tell)
        self.saving.troubled.connect(partial(self.troubled.emit, "history"))
        self.saving.caught_up.connect(self.flow.show_kept)
        self.driver.bookmarked.connect(self.going_on.keep)
        self.driver.finished.connect(self.going_on.forget)
        self.going_on.said.connect(self._tell)

    def _connect_sound(self) -> None:
        self.sound.problem.connect(self._say_of_sound)
        self.sound.restored.connect(partial(self.window.notices.withdraw, "sound"))
        self.sound.unreadable.connect(self._say_of_file)
        self.sound.laid.connect(self.words.lay)
        self.words.lengths_changed.connect(self.narration.know)
        self.words.files_changed.connect(self.sound.use_files)
        self.words.live_changed.connect(self.sound.leave_out)
        self.words.problem.connect(self._say_of_voice)
        self.checking.sound_test_requested.connect(self.sound.test)

    def _connect_surroundings(self) -> None:
        self.driver.begun.connect(self._on_begun, Qt.ConnectionType.QueuedConnection)  # the first tone goes before
        self.driver.finished.connect(self._on_finished)
        self.media.changed.connect(self.surroundings.show_state)
        self.surroundings.media_key.connect(self._on_media_key)
        self.surroundings.going_to_sleep.connect(self._on_going_to_sleep)
        self.surroundings.problem.connect(self._say_of_awake)
        self.surroundings.restored.connect(self._withdraw_of_awake)

    def warm(self) -> None:
        """Get ready what takes a moment before it is first needed."""
        self.sound.warm()
        self.show_settings(self.preferences.now)

    def show_settings(self, settings: Settings) -> None:
        """Let sound and voice follow the settings."""
        self.sound.set_volume(settings.volume)
        self.sound.set_voice_volume(settings.voice_volume)
        self.sound.set_muted(settings.muted)
        self.words.choose(self._texts, settings)

    def shut_down(self) -> None:
        """End every process of ours."""
        self.saving.stop()
        self.surroundings.shut_down()
        self.words.shut_down()
        self.sound.shut_down()

    def _on_begun(self) -> None:
        if self.driver.session is not None and self.driver.is_open:
            self.surroundings.begin()
            self.media.tell(self.driver.session)

    def _on_finished(self, _finished: Finished, _session: Session) -> None:
        self._withdraw_of_awake()
        self.surroundings.end()

    def _on_media_key(self, key: str) -> None:
        if key == "raise":
            self.window.come_forward()
        elif key == "play-pause":
            self.driver.toggle()
        elif key == "stop":
            self.flow.ask_to_stop()
        elif key in _MEDIA_KEYS:
            self.driver.request(_MEDIA_KEYS[key])

    def _on_going_to_sleep(self) -> None:
        """Put the session aside before the computer sleeps; it says the same when it notices a sleep by itself."""
        if self.driver.session is not None and self.driver.session.state is State.RUNNING:
            self.driver.request(Command.PAUSE)
            text = tr("The computer went to sleep, so the session paused. Nothing was counted meanwhile.")
            self._tell(Notice(SLEPT, text, Severity.WARNING, stays=True))
        self.surroundings.paused_for_sleep()

    def _say_of_sound(self, sentence: str) -> None:
        self._tell(Notice("sound", sentence, Severity.ERROR))

    def _say_of_file(self, name: str) -> None:
        sentence = tr("The tone “{name}” cannot be read, so it is silent.")
        if name.startswith(WORD_PREFIX):
            sentence = tr("The spoken “{name}” cannot be read, so it is silent.")
        text = sentence.format(name=name.removeprefix(WORD_PREFIX))
        self._tell(Notice(f"sound of {name}", text, Severity.WARNING))

    def _say_of_voice(self, sentence: str) -> None:
        self._tell(Notice("voice", sentence, Severity.WARNING))

    def _say_of_awake(self, sentence: str) -> None:
        if sentence not in self._said_of_awake:  # once a run: the person cannot change it, and lies on the floor
            self._said_of_awake.add(sentence)
            self._tell(Notice("awake", sentence, Severity.WARNING))

    def _withdraw_of_awake(self) -> None:
        self.window.notices.withdraw("awake")


_MEDIA_KEYS = {
    "play": Command.RESUME,
    "pause": Command.PAUSE,
    "next": Command.SKIP,
    "previous": Command.BACK,
}
