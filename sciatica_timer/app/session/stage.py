"""The session's view and all that stands on it: built once, shown what happens, and moving only while it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.session.cards import Stopping, Swapping
from sciatica_timer.app.session.varying import Varying
from sciatica_timer.core.session.cue import Tone
from sciatica_timer.ui.access.one_voice import reader_speaks
from sciatica_timer.ui.figure.view import wants_less_motion
from sciatica_timer.ui.session.page import SessionPage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sciatica_timer.app.session.driver import SessionDriver
    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.session.cue import Cue
    from sciatica_timer.core.session.state import Session
    from sciatica_timer.desktop.sound.session_sound import SessionSound
    from sciatica_timer.ui.figure.pictures import Pictures
    from sciatica_timer.ui.theme import Theme
    from sciatica_timer.ui.window.main_window import MainWindow


class SessionStage(QObject):
    """Follows the driver and the settings; `built` carries the page, once there is one."""

    built = Signal(object)

    def __init__(
        self,
        driver: SessionDriver,
        window: MainWindow,
        theme: Theme,
        preferences: Preferences,
        *,
        exercises: Mapping[str, Exercise],
        sound: SessionSound,
        pictures: Pictures | None,
    ) -> None:
        """Take what is shown; `exercises` by id are looked up when they are needed."""
        super().__init__(driver)
        self._driver, self._window, self._theme, self._preferences = driver, window, theme, preferences
        self._exercises, self._sound, self._pictures = exercises, sound, pictures
        self._page: SessionPage | None = None
        self._exercise: Exercise | None = None
        driver.shown.connect(self._on_shown)
        driver.moved.connect(self._on_moved)
        driver.cue_reached.connect(self._on_cue)
        preferences.changed.connect(self._show_preferences)
        window.seen_changed.connect(self._show_preferences)
        driver.set_patience(preferences.now.patience_seconds)

    @property
    def page(self) -> SessionPage:
        """The session view, built when it is first needed."""
        if self._page is None:
            self._page = SessionPage(self._theme, self._pictures)
            self._page.moves_changed.connect(self._animate)
            self._page.command_requested.connect(self._driver.request)
            self._page.pause_toggled.connect(self._toggle)
            self._page.explain_requested.connect(self._driver.explain)
            self._page.volume_chosen.connect(self._preferences.set_volume)
            self._page.mute_toggled.connect(self._preferences.toggle_mute)
            self._window.seen_changed.connect(self._page.fit)
            self._page.keys_requested.connect(self._window.show_keys)
            self._stopping = Stopping(self._page, self._driver)
            self._swapping = Swapping(self._page, self._driver, self._preferences, self._exercises)
            self._varying = Varying(self._page, self._driver, self._preferences, self._exercises)
            self._show_preferences()
            self.built.emit(self._page)
        return self._page

    def begin(self) -> None:
        """Show the exercise anew, even if it is that of the session before, and heed who speaks."""
        self._exercise = None
        self.page.show_reader(speaks=reader_speaks(self._preferences.now))

    def ask_to_stop(self) -> None:
        """Pause, and ask whether the session is to end."""
        self._stopping.ask()

    def _toggle(self, within_reach: bool) -> None:  # noqa: FBT001  a slot
        self._driver.toggle(within_reach=within_reach)

    def _on_shown(self, session: Session, now: float) -> None:
        """Show where the session stands, and whose turn it is where that has changed."""
        planned = session.plan.of(session.coming)
        whole = self._exercises[planned.exercise_id]
        exercise = whole.as_variant(planned.variant)
        if exercise is not self._exercise:
            self._exercise = exercise
            self.page.show_exercise(exercise, whole.variant_name(planned.variant))
            self._show_preferences()
        self._varying.show(planned)
        at_hand = session.plan.exercises[session.exercise_at_hand].exercise_id
        self.page.show_at_hand(self._exercises[at_hand].name)
        self.page.show_session(session, now)

    def _on_moved(self, session: Session, now: float) -> None:
        self.page.show_frame(session, now)

    def _on_cue(self, cue: Cue, _at: float) -> None:
        if cue.tone not in (None, Tone.TICK) and (self._preferences.now.flash or self._is_silent()):
            self.page.flash()

    def _is_silent(self) -> bool:
        settings = self._preferences.now
        return self._sound.is_silent or settings.muted or settings.loudness.volume == 0

    def _show_preferences(self) -> None:
        settings = self._preferences.now
        self._driver.set_patience(settings.patience_seconds)
        if self._page is not None:
            self._page.show_sound(settings.loudness.volume, muted=settings.muted)
            self._page.show_reduced_motion(reduced=wants_less_motion(settings))
            self._page.show_reader(speaks=reader_speaks(settings))
            self._page.teach(settings.keys)
            self._stopping.teach(settings.keys)
            self._animate()

    def _animate(self) -> None:
        """Have the driver wake for every frame as long as there is one to be seen."""
        moves = self._page is not None and self._page.moves
        self._driver.animate(moves and not self._window.isMinimized())
