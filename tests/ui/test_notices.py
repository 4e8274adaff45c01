"""Notices: where they lie, which are shown, how long, and how they are dismissed. No test waits for a time to pass."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from sciatica_timer.core.session.events import Command, Outcome, Reading, State
from sciatica_timer.core.session.machine import apply
from sciatica_timer.core.session.plan import Planned, plan_of
from sciatica_timer.core.session.state import Session
from sciatica_timer.core.settings import Scheme
from sciatica_timer.ui.access import announcing
from sciatica_timer.ui.figure.view import FigureView
from sciatica_timer.ui.notice import Again, Notice, Severity, shown_first
from sciatica_timer.ui.notice_card import NoticeCard
from sciatica_timer.ui.safety.page import FirstStartPage
from sciatica_timer.ui.session.countdown import Countdown
from sciatica_timer.ui.session.end_page import SessionEndPage
from sciatica_timer.ui.session.page import SessionPage
from sciatica_timer.ui.session.pause_help import PauseHelp
from sciatica_timer.ui.session.progress import RepDots
from sciatica_timer.ui.widgets.dialog_card import DialogCard
from sciatica_timer.ui.window.main_window import MainWindow
from sciatica_timer.ui.window.presses import Presses

INFO, WARNING, ERROR = Severity
LONG = "The settings could not be saved: there is no room left on the disk, so they are kept in memory. " * 3


@pytest.fixture
def window(qtbot, qapp, theme):
    made = MainWindow([("exercises", "Exercises", _page)], theme)
    qtbot.addWidget(made)
    made.resize(900, 600)
    Presses(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    settle()
    return made


def settle():
    """Let layouts, and what waits for them, come to rest."""
    for _ in range(3):
        QApplication.processEvents()


def _page():
    page = QWidget()
    column = QVBoxLayout(page)
    for number in range(4):
        column.addWidget(QPushButton(f"Button {number}"))
    return page


@pytest.fixture
def notices(window):
    return window.notices


def cards(notices):
    shown = [one for one in notices.findChildren(NoticeCard) if one.isVisible()]
    return sorted(shown, key=lambda one: one.y())


def buttons(card):
    return {one.accessibleName(): one for one in card.findChildren(QPushButton) if one.isVisible()}


def timers(notices):
    return [one for one in notices.findChildren(QTimer) if one.isActive()]


def place_of(widget):
    return widget.mapTo(widget.window(), QPoint()), widget.size()


def move_to(window, part=None):
    """Move the mouse onto a part, or away from the notices."""
    QTest.mouseMove(window.windowHandle(), part.mapTo(window, part.rect().center()) if part else QPoint(5, 5))
    settle()


def tell(notices, *many):
    for one in many:
        notices.show_notice(one)
    settle()


def close(notices):
    """Close all that is shown, as the user would."""
    for card in cards(notices):
        buttons(card)["Close notice"].click()
    settle()


class TestByKey:
    def test_the_same_key_replaces_the_text_and_no_text_takes_it_away(self, notices):
        tell(notices, Notice("a", "One."), Notice("a", "Two."))
        assert notices.sentences == ("Two.",)
        assert cards(notices)[0].accessibleName() == "Notice: Two."
        tell(notices, Notice("a"))
        assert (notices.sentences, notices.isVisible()) == ((), False)

    def test_what_happens_again_is_shown_again(self, notices):
        tell(notices, Notice("a", "Bad.", ERROR))
        close(notices)
        tell(notices, Notice("a", "Bad.", ERROR))
        assert notices.sentences == ("Bad.",)

    def test_a_state_that_was_closed_is_shown_again_once_it_was_otherwise(self, notices):
        bad = Notice("a", "Bad.", ERROR, again=Again.AFTER_CLEAR)
        tell(notices, bad)
        close(notices)
        tell(notices, bad)
        assert notices.sentences == ()
        tell(notices, Notice("a", "Worse.", ERROR, again=Again.AFTER_CLEAR))
        assert notices.sentences == ("Worse.",)
        tell(notices, Notice("a"), bad)
        assert notices.sentences == ("Bad.",)

    def test_what_nobody_can_change_is_shown_once(self, notices):
        dark = Notice("a", "The screen may go dark.", again=Again.NEVER)
        for _ in range(2):
            tell(notices, dark)
            close(notices)
        tell(notices, Notice("a"), dark)
        assert notices.sentences == ()

    def test_taking_away_what_is_not_there_is_nothing(self, notices):
        notices.clear("a")
        notices.show_notice(Notice("a"))
        assert notices.sentences == ()

    def test_one_is_announced_again_only_when_its_text_changes(self, notices, monkeypatch):
        said = []
        monkeypatch.setattr(announcing, "LINUX", False)
        monkeypatch.setattr(QAccessible, "isActive", lambda: True)
        monkeypatch.setattr(
            QAccessible,
            "updateAccessibility",
            lambda event: said.append((event.message(), event.politeness())),
        )
        tell(notices, Notice("a", "One."), Notice("a", "One."), Notice("a", "Two.", ERROR))
        polite, assertive = QAccessible.AnnouncementPoliteness
        assert said == [("One.", polite), ("Two.", assertive)]


class TestWhichAreShown:
    def test_at_most_three_the_worst_on_top(self, notices):
        tell(notices, Notice("settings", "Settings.", ERROR))
        tell(notices, *(Notice(f"file {number}", f"File {number}.", WARNING) for number in range(4)))
        tell(notices, Notice("done", "Done."))
        assert notices.sentences == ("Settings.", "File 3.", "File 2.")

    def test_those_that_wait_come_when_one_goes(self, notices):
        tell(notices, *(Notice(str(number), f"{number}.", WARNING) for number in range(5)))
        for key in ("4", "3", "2"):
            notices.clear(key)
        assert notices.sentences == ("1.", "0.")

    def test_what_can_be_undone_is_shown_beside_any_number_of_errors(self):
        errors = [Notice(str(number), "Error.", ERROR) for number in range(5)]
        undo = Notice("undo", "Deleted.", action="Undo", act=lambda: None)
        assert shown_first([undo, *errors])[1:] == [errors[3], undo]
        assert shown_first([*errors, undo])[0] == errors[-1]


class TestTime:
    def test_it_grows_with_the_length_and_errors_stay(self):
        times = [Notice("a", "x" * letters).shown_ms for letters in (10, 100, 1000)]
        assert times == sorted(times)
        assert times[0] >= 5000
        assert times[2] >= 60_000
        assert Notice("a", "Long. " * 100, ERROR).shown_ms == 0
        assert Notice("a", "Short.", stays=True).shown_ms == 0
        assert Notice("a", "Gone.", action="Undo", act=bool).shown_ms > Notice("a", "Gone.").shown_ms

    def test_no_timer_runs_without_a_notice_nor_for_an_error(self, notices):
        assert timers(notices) == []
        tell(notices, Notice("a", "Bad.", ERROR))
        assert timers(notices) == []
        tell(notices, Notice("b", "Good."))
        assert len(timers(notices)) == 1
        notices.clear("b")
        assert timers(notices) == []

    def test_when_the_time_is_over_it_goes(self, notices):
        tell(notices, Notice("a", "Good."), Notice("b", "Bad.", ERROR))
        (time,) = timers(notices)
        assert time.interval() == Notice("a", "Good.").shown_ms
        time.timeout.emit()
        assert notices.sentences == ("Bad.",)

    def test_it_runs_only_for_those_that_are_shown(self, notices):
        tell(notices, *(Notice(str(number), f"{number}.", WARNING) for number in range(5)))
        assert len(timers(notices)) == 3

    def test_it_stands_still_under_the_mouse(self, window, notices):
        tell(notices, Notice("a", "Good."), Notice("b", "Good, too."))
        for part in (notices, *cards(notices)[0].findChildren(QLabel)):
            move_to(window, part)
            assert timers(notices) == []
            move_to(window)
            assert len(timers(notices)) == 2

    def test_a_mouse_that_lay_there_before_does_not_stop_it(self, window, notices):
        tell(notices, Notice("a", "Good."))
        place = notices.geometry().center()
        notices.clear("a")
        QTest.mouseMove(window.windowHandle(), place)
        tell(notices, Notice("a", "Good."))
        assert len(timers(notices)) == 1

    def test_it_stands_still_under_the_focus(self, window, notices):
        tell(notices, Notice("a", "Good."))
        buttons(cards(notices)[0])["Close notice"].setFocus()
        assert timers(notices) == []
        window.findChild(QPushButton).setFocus()
        assert len(timers(notices)) == 1

    def test_it_stands_still_out_of_sight(self, window, notices):
        tell(notices, Notice("a", "Good."))
        window.hide()
        assert timers(notices) == []
        window.show()
        assert len(timers(notices)) == 1


class TestDismissing:
    def test_by_mouse(self, qtbot, notices):
        tell(notices, Notice("a", "Bad.", ERROR))
        qtbot.mouseClick(buttons(cards(notices)[0])["Close notice"], Qt.MouseButton.LeftButton)
        assert notices.sentences == ()

    @pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Space, Qt.Key.Key_Return])
    def test_by_keyboard_and_the_focus_goes_back(self, qtbot, window, notices, key):
        first = window.findChildren(QPushButton)[0]
        first.setFocus()
        tell(notices, Notice("a", "Bad.", ERROR), Notice("b", "Worse.", ERROR))
        close = buttons(cards(notices)[0])["Close notice"]
        close.setFocus()
        qtbot.keyClick(close, key)
        assert notices.sentences == ("Bad.",)
        assert QApplication.focusWidget() is first

    def test_where_what_had_the_focus_is_hidden_the_view_has_the_keys(self, qtbot, window, notices):
        view = SessionEndPage("Bridge", Outcome.COMPLETED, [], "", names={})
        window.page.findChildren(QPushButton)[0].setFocus()
        tell(notices, Notice("a", "Bad.", ERROR))
        buttons(cards(notices)[0])["Close notice"].setFocus()
        window.cover_with(view)
        settle()
        buttons(cards(notices)[0])["Close notice"].setFocus()
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        assert view.isAncestorOf(QApplication.focusWidget())

    def test_tab_gets_there(self, window, notices):
        tell(notices, Notice("a", "Bad.", ERROR))
        reached = set()
        window.findChildren(QPushButton)[0].setFocus()
        for _ in range(20):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            reached.add(QApplication.focusWidget())
        assert buttons(cards(notices)[0])["Close notice"] in reached

    def test_what_it_offers_is_done_once_and_it_goes(self, window, notices):
        done = []
        tell(notices, Notice("a", "Gone.", action="Undo", act=lambda: done.append("a")))
        undo = buttons(cards(notices)[0])["Undo"]
        QTest.mouseDClick(
            window.windowHandle(), Qt.MouseButton.LeftButton, pos=undo.mapTo(window, undo.rect().center())
        )
        assert (done, notices.sentences) == (["a"], ())

    def test_the_newest_offer_is_taken_first(self, notices):
        done = []
        for key in ("a", "b"):
            notices.show_notice(Notice(key, "Gone.", action="Undo", act=lambda key=key: done.append(key)))
        notices.show_notice(Notice("c", "Bad.", ERROR))
        for _ in range(3):
            notices.act_on_newest()
        assert done == ["b", "a"]


class TestThePlace:
    def test_they_lie_over_the_page_and_move_nothing(self, window, notices):
        below = [one for one in window.findChildren(QWidget) if not notices.isAncestorOf(one) and one is not notices]
        before = [place_of(one) for one in below]
        tell(notices, *(Notice(str(number), LONG, ERROR) for number in range(4)))
        assert [place_of(one) for one in below] == before
        assert len(cards(notices)) == 3

    @pytest.mark.parametrize("percent", [100, 150, 200])
    @pytest.mark.parametrize("size", [(900, 600), (1280, 800)])
    def test_three_long_ones_can_be_read_at_every_size(self, window, notices, theme, percent, size):
        theme.choose(Scheme.LIGHT, percent)
        window.resize(*size)
        act = lambda: None  # noqa: E731
        tell(notices, *(Notice(str(number), LONG, ERROR, "Undo", act) for number in range(3)))
        shown = cards(notices)
        assert len(shown) == 3
        assert window.rect().contains(notices.geometry())
        assert notices.height() <= window.height() * 0.62
        for card in shown:
            assert notices.rect().contains(card.geometry())
            area = card.findChild(QScrollArea)
            lines = area.viewport().height() // area.widget().fontMetrics().lineSpacing()
            assert lines >= 2
            assert area.widget().width() <= area.viewport().width()
            for button in buttons(card).values():
                assert card.rect().contains(button.geometry())

    def test_a_text_that_is_much_too_long_is_scrolled_by_keys(self, window, notices):
        tell(notices, Notice("a", "Nothing was imported. " * 190, ERROR))
        (card,) = cards(notices)
        area = card.findChild(QScrollArea)
        assert window.rect().contains(notices.geometry())
        assert area.focusPolicy() == Qt.FocusPolicy.TabFocus
        assert area.accessibleName().startswith("Nothing was imported.")
        area.setFocus()
        QTest.keyClick(area, Qt.Key.Key_PageDown)
        assert area.verticalScrollBar().value() > 0

    def test_one_word_without_end_does_not_leave_the_window(self, window, notices):
        tell(notices, Notice("a", "x" * 400, ERROR))
        area = cards(notices)[0].findChild(QScrollArea)
        assert area.widget().width() <= area.viewport().width()

    def test_they_follow_the_window(self, window, notices):
        tell(notices, Notice("a", "Good."))
        window.resize(1200, 700)
        settle()
        assert window.rect().bottomRight() - notices.geometry().bottomRight() == QPoint(12, 12)

    def test_a_view_leaves_them_a_strip_below_it_until_they_are_gone(self, window, notices):
        view = QWidget()
        tell(notices, Notice("a", "Good."))
        window.cover_with(view)
        settle()
        assert not place_in(window, view).intersects(place_in(window, notices))
        close(notices)
        settle()
        assert view.height() == window.height()

    def test_the_pages_have_their_height_back_after_a_view(self, window, notices):
        tell(notices, Notice("a", "Good."))
        window.cover_with(QWidget())
        settle()
        window.uncover()
        settle()
        assert window.page.height() == window.height()


def test_an_idle_window_with_notices_lays_nothing_out_and_paints_nothing(qapp, window, notices):
    tell(notices, *(Notice(str(number), LONG, ERROR) for number in range(3)))
    for _ in range(5):
        settle()
    seen = []

    class Watch(QWidget):
        def eventFilter(self, watched, event):
            if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest, QEvent.Type.Paint}:
                seen.append(event.type())
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        for _ in range(20):
            settle()
    finally:
        qapp.removeEventFilter(watch)
    assert seen == []


class TestWhereTheyWait:
    def test_nothing_lies_over_the_safety_page_and_it_comes_after_it(self, window, notices):
        tell(notices, Notice("a", "The settings could not be read.", ERROR), Notice("b", "Good."))
        window.cover_with(FirstStartPage())
        settle()
        assert not notices.isVisible()
        assert timers(notices) == []
        tell(notices, Notice("c", "Good, too."))
        assert not notices.isVisible()
        window.uncover()
        settle()
        assert len(notices.sentences) == 3

    @pytest.mark.parametrize("outcome", Outcome)
    def test_nothing_lies_over_what_is_to_be_read_after_pain(self, window, notices, outcome):
        tell(notices, Notice("a", "Bad.", ERROR))
        window.cover_with(SessionEndPage("Bridge", outcome, [], "Kept.", names={}))
        settle()
        assert notices.isVisible() is (outcome is not Outcome.STOPPED_FOR_PAIN)


class TestUnderACard:
    @pytest.mark.parametrize("size", [(900, 600), (960, 540), (1280, 800)])
    def test_most_of_the_figure_is_seen_whatever_is_said(self, window, notices, theme, size):
        """What has no room waits: the leg that moves is worth more than the third sentence."""
        page = SessionPage(theme)
        window.cover_with(page)
        window.resize(*size)
        for number in range(3):
            notices.show_notice(
                Notice(
                    str(number), "No sound output was found. The screen shows every cue, and the time runs on.", ERROR
                )
            )
        settle()
        figure = page.findChild(FigureView)
        top = figure.mapTo(window, QPoint()).y()
        assert notices.sentences
        assert notices.mapTo(window, QPoint()).y() - top >= figure.height() * 0.6

    def test_they_wait_while_a_card_of_the_view_is_to_be_answered(self, qtbot, window, notices, theme):
        page = SessionPage(theme)
        window.cover_with(page)
        tell(notices, Notice("a", "Bad.", ERROR))
        card = DialogCard(page, "Swap")
        card.open(page)
        qtbot.waitUntil(lambda: not notices.isVisible())
        card.leave()
        qtbot.waitUntil(notices.isVisible)


class TestInASession:
    """Countdown and buttons are never under a notice."""

    @pytest.fixture
    def page(self, window, theme, library):
        page = SessionPage(theme)
        page.show_exercise(library.find("bridge"))
        window.cover_with(page)
        return page

    @pytest.mark.parametrize("percent", [100, 150, 200])
    @pytest.mark.parametrize("size", [(900, 600), (960, 540), (1280, 800)])
    def test_they_cover_neither_countdown_nor_buttons(self, window, notices, theme, page, percent, size):
        theme.choose(Scheme.LIGHT, percent)
        window.resize(*size)
        tell(notices, *(Notice(str(number), LONG, ERROR) for number in range(3)))
        settle()
        assert cards(notices)
        lies = [place_in(window, card) for card in cards(notices)]
        countdown = page.findChild(Countdown)
        ring = countdown.ring.toAlignedRect().translated(countdown.mapTo(window, QPoint()))
        kept = [ring, *(place_in(window, one) for one in page.findChildren(QPushButton))]
        assert not [1 for one in lies for other in kept if one.intersects(other)]
        assert all(window.rect().contains(one) for one in lies)
        card = cards(notices)[0]
        assert card.findChild(QScrollArea).viewport().height() >= card.fontMetrics().lineSpacing()

    @pytest.mark.parametrize("state", [State.RUNNING, State.PAUSED])
    @pytest.mark.parametrize("percent", [100, 200])
    @pytest.mark.parametrize("size", [(900, 600), (1280, 800), (1920, 1080)])
    def test_they_cover_nothing_beside_the_countdown(self, window, notices, theme, page, library, state, percent, size):
        """Neither the figure's feet, nor the steps that a pause shows."""
        exercise = library.find("bridge")
        dose = exercise.guide.starting_dose()
        plan = plan_of([Planned(exercise.id, dose, exercise.guide.sides, exercise.pace)])
        session = apply(Session(plan), Command.START, Reading(0, 0))[0]
        page.show_session(replace(session, state=state), 0)
        theme.choose(Scheme.LIGHT, percent)
        window.resize(*size)
        tell(
            notices, Notice("a", "No sound output was found. The screen shows every cue, and the time runs on.", ERROR)
        )
        settle()
        beside = [page.findChild(kind) for kind in (FigureView, PauseHelp, RepDots)]
        seen = [place_in(window, one) for one in beside if one.isVisible()]
        assert seen or percent == 200
        assert not [1 for one in seen if one.intersects(place_in(window, notices))]
        close(notices)
        settle()
        assert page.findChild(FigureView).isVisible()


def place_in(window, part):
    return QRect(part.mapTo(window, QPoint()), part.size()) if part.isVisible() else QRect()
