"""What the modules share: one of each, all there before the first module is built."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from sciatica_timer.app.library.exercises import OwnExercises
from sciatica_timer.app.library.new_programmes import NewProgrammes
from sciatica_timer.app.library.programmes import Programmes
from sciatica_timer.app.session.driver import SessionDriver
from sciatica_timer.core.problem_wording import worded
from sciatica_timer.core.session.speech.language import spoken_language
from sciatica_timer.core.value import Value
from sciatica_timer.desktop.integration.system import System
from sciatica_timer.desktop.sound.session_sound import SessionSound
from sciatica_timer.desktop.voice.spoken_words import SpokenWords
from sciatica_timer.desktop.voice.system_voice import SystemVoice
from sciatica_timer.storage.history.store import HistoryStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import ExitStack
    from types import TracebackType

    from sciatica_timer.app.library.live_library import LiveLibrary
    from sciatica_timer.app.options import WindowOptions
    from sciatica_timer.app.session.clock import Clock
    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.storage.files.data_folder import DataFolder
    from sciatica_timer.ui.figure.pictures import Pictures
    from sciatica_timer.ui.library.page import ExercisesPage
    from sciatica_timer.ui.theme import Theme
    from sciatica_timer.ui.window.main_window import MainWindow


class Services(Value):
    """One of each; `driver` runs the session, if there is one."""

    options: WindowOptions
    folder: DataFolder
    clock: Clock
    preferences: Preferences
    theme: Theme
    library: LiveLibrary
    sound: SessionSound
    voice: SpokenWords
    system: System
    store: HistoryStore
    programmes: Programmes
    own_exercises: OwnExercises
    new_programmes: NewProgrammes
    driver: SessionDriver
    pictures: Pictures
    language: str


def make_services(
    *,
    options: WindowOptions,
    folder: DataFolder,
    clock: Clock,
    preferences: Preferences,
    theme: Theme,
    library: LiveLibrary,
    window: MainWindow,
    exercises: ExercisesPage,
    pictures: Pictures,
    language: str,
    endings: ExitStack,
) -> Services:
    """Build what is still missing, and note on `endings` how each is shut down: the one built last goes first."""
    sound = SessionSound(options.speed, window)
    at_end(endings, sound.shut_down)
    voice = SpokenWords(SystemVoice(spoken_language(language), parent=window), window, language)
    at_end(endings, voice.shut_down)
    system = System(window)
    at_end(endings, system.shut_down)
    store = HistoryStore(folder)
    at_end(endings, partial(_close, store, clock))
    programmes = Programmes(folder, library, exercises, preferences)
    at_end(endings, programmes.drafts.flush)
    own = OwnExercises(
        folder, library, exercises, preferences, theme=theme, pictures=pictures, ids_done=store.exercises
    )
    at_end(endings, own.flush)
    return Services(
        options,
        folder,
        clock,
        preferences,
        theme,
        library,
        sound,
        voice,
        system,
        store,
        programmes,
        own,
        NewProgrammes(programmes, library, exercises, preferences),
        SessionDriver(clock, window, before_resume=sound.wake),
        pictures,
        language,
    )


def at_end(endings: ExitStack, step: Callable[[], object]) -> None:
    """Note a step of the end, before those noted already; if it fails, that is reported and the others follow."""
    endings.push(_report)
    endings.callback(step)


def _report(kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> bool:
    if kind is not None and error is not None:
        sys.excepthook(kind, error, trace)
    return isinstance(error, Exception)


def _close(store: HistoryStore, clock: Clock) -> None:
    if left := store.close(clock.wall()):
        print(worded(left), file=sys.stderr)  # noqa: T201  there is no window any more to show it in
