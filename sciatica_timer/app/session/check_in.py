"""Asks before and after a session how it hurts, keeps the answers, and never asks twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from sciatica_timer.core.pain import SKIPPED, PainNote, SessionNote

if TYPE_CHECKING:
    from collections.abc import Callable

    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.ui.session.check_in.after import CheckInAfter
    from sciatica_timer.ui.session.check_in.page import CheckInPage
    from sciatica_timer.ui.window.main_window import MainWindow


class CheckIn(QObject):
    """The two check-ins of one session after the other.

    `declined` tells that there is to be no session now.
    """

    declined = Signal()
    sound_test_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        *,
        keep: Callable[[SessionNote], object],
        find: Callable[[str], SessionNote | None],
    ) -> None:
        """Take where notes go, which says so itself when one could not be written, and where they are."""
        super().__init__(window)
        self._window, self._preferences, self._keep, self._find = window, preferences, keep, find
        self._device: str | None = None
        self._page: CheckInPage | None = None
        self._then: Callable[[], object] | None = None
        self._before: PainNote | None = None
        self._note = SessionNote("")
        self._is_kept = False
        preferences.changed.connect(self._show_sound)

    def show_device(self, name: str | None) -> None:
        """Know where sound comes out."""
        self._device = name
        if self._page is not None:
            self._page.show_device(name)

    def ask(self, name: str, then: Callable[[], object]) -> None:
        """Ask before a session of `name`, where that is wished, then begin it."""
        self._before = None
        if not self._preferences.now.check_in:
            then()
            return
        from sciatica_timer.ui.session.check_in.page import CheckInPage  # noqa: PLC0415  start-up: after the first frame

        self._then = then
        self._page = page = CheckInPage(name)
        page.setProperty("disposable", True)
        page.teach(self._preferences.now.buttons)
        page.started.connect(self._begin)
        page.declined.connect(self._decline)
        page.asking_declined.connect(self._ask_no_more)
        page.sound_test_requested.connect(self.sound_test_requested)
        page.volume_chosen.connect(self._preferences.set_volume)
        page.voice_volume_chosen.connect(self._preferences.set_voice_volume)
        page.show_device(self._device)
        self._show_sound()
        now = self._preferences.now
        self._window.cover_on_mat(page, filled=now.fill_screen, screen=now.screen)
        page.take_focus()

    def skip(self) -> None:
        """Ask nothing in the session that begins now."""
        self._before = None

    def open(self, session_id: str, programme: str) -> None:
        """Take what was answered before the session that begins, or goes on, as part of it."""
        found = self._find(session_id)
        self._is_kept = found is not None
        if found is not None:
            self._note = found
            self._before = found.before if found.before.known else None
            return
        self._note = SessionNote(session_id, programme, before=self._before or SKIPPED)
        if self._before is not None and self._before.known:
            self._write()

    def set_kept(self) -> None:
        """Write which programme a session belongs to, now that a set of it is in the history."""
        if self._note.programme and not self._is_kept:
            self._write()

    def after(self) -> CheckInAfter | None:
        """Make the card for the end of the session; None where nothing was asked before it."""
        if self._before is None or not self._preferences.now.check_in:
            return None
        from sciatica_timer.ui.session.check_in.after import CheckInAfter  # noqa: PLC0415  as above

        card = CheckInAfter(self._before)
        card.answered.connect(self._keep_after)
        return card

    def _begin(self, note: PainNote) -> None:
        self._page, self._before = None, note
        then, self._then = self._then, None
        if then is not None:
            then()

    def _decline(self) -> None:
        self._page = self._then = None
        self._window.uncover()
        self.declined.emit()

    def _ask_no_more(self) -> None:
        self._preferences.take(replace(self._preferences.now, check_in=False))

    def _keep_after(self, note: PainNote) -> None:
        self._note = replace(self._note, after=note)
        self._write()

    def _write(self) -> None:
        self._is_kept = True
        self._keep(self._note)

    def _show_sound(self) -> None:
        if self._page is not None:
            now = self._preferences.now
            loud = now.loudness
            self._page.show_sound(loud.volume, loud.voice_volume, muted=now.muted)
