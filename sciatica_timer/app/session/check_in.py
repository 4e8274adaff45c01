"""Asks before and after a session how it is, keeps the answers, and never asks twice a day without reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.session.narration import texts_to_stop
from sciatica_timer.core.pain import Advice, BadDay, CheckInAnswers, SessionNote, advice

if TYPE_CHECKING:
    from collections.abc import Callable

    from sciatica_timer.app.session.bad_days import BadDays, Switch
    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.pain import PainNote
    from sciatica_timer.ui.session.check_in.after import CheckInAfter
    from sciatica_timer.ui.session.check_in.page import CheckInPage
    from sciatica_timer.ui.window.main_window import MainWindow


class CheckIn(QObject):
    """The two check-ins of one session after the other.

    `declined` tells that there is to be no session now, `left_out` that this is because of an answer: of pain, or,
    where it carries False, of something new. `switched` carries the id of a programme to begin in place of what was
    asked for. `said` carries the names of clips to be heard now; after `alarmed` the
    emergency is to be read aloud.
    """

    declined = Signal()
    left_out = Signal(bool)
    switched = Signal(str)
    said = Signal(object)
    alarmed = Signal()
    sound_test_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        *,
        keep: Callable[[SessionNote], object],
        find: Callable[[str], SessionNote | None],
        bad_days: BadDays | None = None,
    ) -> None:
        """Take where notes go, which says so itself when one could not be written, and where they are."""
        super().__init__(window)
        self._window, self._preferences, self._keep, self._find = window, preferences, keep, find
        self._bad_days = bad_days
        self._device: str | None = None
        self._page: CheckInPage | None = None
        self._then: Callable[[], object] | None = None
        self._answers: CheckInAnswers | None = None
        self._switch: Switch | None = None
        self._why: BadDay | None = None
        self._programme = self._asked_about = ""
        self._note = SessionNote("")
        self._is_kept = self._is_switching = False
        preferences.changed.connect(self._show_sound)

    def show_device(self, name: str | None) -> None:
        """Know where sound comes out."""
        self._device = name
        if self._page is not None:
            self._page.show_device(name)

    def ask(self, name: str, then: Callable[[], object], programme: str = "") -> None:
        """Ask before a session of `name`, where that is wished and was not done today, then begin it."""
        self._forget()
        if not self._preferences.now.check_in or self._was_today():
            then()
            return
        self._then, self._programme = then, programme
        if self._bad_days is not None:
            self._asked_about = self._bad_days.session_to_ask_about()
        page = self._make_page(name)
        now = self._preferences.now
        self._window.cover_on_mat(page, filled=now.fill_screen, screen=now.screen)
        page.take_focus()

    def _was_today(self) -> bool:
        return self._bad_days is not None and self._preferences.now.checked_in_on == self._bad_days.today.isoformat()

    def _make_page(self, name: str) -> CheckInPage:
        from sciatica_timer.ui.session.check_in.page import CheckInPage  # noqa: PLC0415  start-up: after the first frame

        is_first = self._bad_days is not None and not self._bad_days.has_past
        self._page = page = CheckInPage(name, asks_next_day=bool(self._asked_about), is_first=is_first)
        page.setProperty("disposable", True)
        page.teach(self._preferences.now.keys)
        page.started.connect(self._begin)
        page.answered.connect(self._on_answer)
        page.declined.connect(self._decline)
        page.plan_taken.connect(self._take_plan)
        page.asked.connect(self._say)
        page.alarmed.connect(self.alarmed)
        page.warned.connect(self._warn)
        page.asking_declined.connect(self._ask_no_more)
        page.sound_test_requested.connect(self.sound_test_requested)
        page.volume_chosen.connect(self._preferences.set_volume)
        page.voice_volume_chosen.connect(self._preferences.set_voice_volume)
        page.show_device(self._device)
        self._show_sound()
        return page

    def say_again(self) -> None:
        """Ask aloud what is asked now, if anything is."""
        if self._page is not None and self._page.clip:
            self._say(self._page.clip)

    def _say(self, clip: str) -> None:
        self.said.emit((clip,))

    def _warn(self) -> None:
        self.said.emit(tuple(texts_to_stop()))

    def skip(self) -> None:
        """Ask nothing in the session that begins now."""
        if not self._is_switching:
            self._forget()

    def _forget(self) -> None:
        self._answers = self._why = self._switch = None
        self._programme = self._asked_about = ""

    def open(self, session_id: str, programme: str) -> None:
        """Take what was answered before the session that begins, or goes on, as part of it."""
        found = self._find(session_id)
        self._is_kept = found is not None
        if found is not None:
            self._note = found
            self._answers = CheckInAnswers(found.before, found.symptoms) if found.before.is_known else None
            return
        answers = self._answers or CheckInAnswers()
        why = self._why_of(programme)
        self._note = SessionNote(session_id, programme, before=answers.before, symptoms=answers.symptoms, bad_day=why)
        if answers.before.is_known or answers.symptoms is not None or why is not None:
            self._write()

    def _why_of(self, programme: str) -> BadDay | None:
        """Return why a session follows the plan for bad days, which it does from now on; None where it does not."""
        if self._bad_days is None or not self._bad_days.is_for_bad_days(programme):
            return None
        self._bad_days.follow(programme)
        return self._why or BadDay.CHOSEN

    def set_kept(self) -> None:
        """Write which programme a session belongs to, now that a set of it is in the history."""
        if self._note.programme and not self._is_kept:
            self._write()

    def hurt(self) -> None:
        """Ask again before the next session, though it be today: this one was stopped for pain."""
        self._preferences.take(replace(self._preferences.now, checked_in_on=""))

    def after(self) -> CheckInAfter | None:
        """Make the card for the end of the session; None where nothing was asked before it."""
        if self._answers is None or not self._preferences.now.check_in:
            return None
        from sciatica_timer.ui.session.check_in.after import CheckInAfter  # noqa: PLC0415  as above

        card = CheckInAfter(self._answers.before)
        card.answered.connect(self._keep_after)
        return card

    def _on_answer(self, answers: CheckInAnswers) -> None:
        """Keep at once how it was after last time, and offer another plan where the answers speak for one."""
        if self._page is None or self._bad_days is None:
            return
        if self._asked_about:
            about = self._find(self._asked_about) or SessionNote(self._asked_about)
            if about.next_day is not answers.next_day:
                self._keep(replace(about, next_day=answers.next_day))
        self._switch = self._bad_days.switch_for(answers, self._programme)
        self._page.offer.show_offer(self._switch.offer if self._switch is not None else None)

    def _begin(self, answers: CheckInAnswers) -> None:
        self._end(answers)
        then, self._then = self._then, None
        if then is not None:
            then()

    def _end(self, answers: CheckInAnswers) -> None:
        """Remember what was answered, and that it need not be asked again today."""
        self._page, self._answers = None, answers
        if self._bad_days is not None:
            now, about = self._preferences.now, self._asked_about
            today = self._bad_days.today.isoformat()
            self._preferences.take(replace(now, checked_in_on=today, next_day_asked=about or now.next_day_asked))

    def _take_plan(self) -> None:
        switch, page = self._switch, self._page
        if switch is None or page is None or self._bad_days is None:
            return
        self._end(page.answers)
        self._then, self._why = None, switch.why
        if switch.why is None:
            self._bad_days.go_back()
        self._is_switching = True
        self.switched.emit(switch.programme.id)
        self._is_switching = False

    def _decline(self) -> None:
        answers = self._page.answers if self._page is not None else CheckInAnswers()
        self._page = self._then = None
        self._window.uncover()
        is_pain = Advice.STOP in advice(answers.before)
        if is_pain or answers.symptoms:
            self.left_out.emit(is_pain)
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
