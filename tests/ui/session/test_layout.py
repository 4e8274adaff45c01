"""The two layouts of the session view, and the words of the countdown, which are read from three metres."""

from __future__ import annotations

from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QWindowStateChangeEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton

from sciatica_timer.app.translators import install
from sciatica_timer.core.language import ENGLISH
from sciatica_timer.core.library.wording import in_users_language
from sciatica_timer.core.session.events import Command, Reading, State
from sciatica_timer.core.session.machine import apply
from sciatica_timer.core.session.plan import Planned, plan_of
from sciatica_timer.core.session.state import Session
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.settings import Scheme
from sciatica_timer.storage.translations import languages
from sciatica_timer.ui.figure.view import FigureView
from sciatica_timer.ui.session.countdown_text import CountdownText, rows_of
from sciatica_timer.ui.session.more_button import MoreButton
from sciatica_timer.ui.session.page import SessionPage
from sciatica_timer.ui.window.main_window import SMALLEST

READABLE_PX = 40
SCREENS = [(1280, 800), (1920, 1080)]
LOW = [(960, 540), (910, 512), SMALLEST]  # 1920 x 1080 at a scale of 2, 1366 x 768 at 1.5, and no smaller than that
PLAIN = CountdownText("HOLD", "5", "Rep 7 of 10", "", "#000000", "#000000", "#000000", "#000000")
TEXTS = {
    "hold": PLAIN,
    "two sides": replace(PLAIN, word="REACH OUT", line="Rep 10 of 10", side="right leg, left arm"),
    "rest": replace(PLAIN, word="REST", line="Next: rep 10 of 10", side="left leg, right arm"),
    "between": replace(PLAIN, word="NEXT", digits="30", line="Hip abduction with band", side="On your back"),
    "waiting": replace(PLAIN, word="WHEN READY", digits="Space", line="Bird dog", side="Hands and knees"),
    "own": replace(PLAIN, word="STRAIGHTEN THE KNEE SLOWLY", digits="300", side="right leg"),
}


class Stand:
    """A window with the session view in it, which can be told that it fills the screen."""

    def __init__(self, qtbot, theme, library, exercise="dead-bug"):
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.page = SessionPage(theme)
        self.window.setCentralWidget(self.page)
        self.page.show_exercise(library.find(exercise))
        self.page.show_at_hand("Standing hip abduction, slowly, with the band, beside the chair")
        self.page.show_session(at(library.find(exercise), PhaseKind.OUT), 0)
        self.window.show()
        qtbot.waitExposed(self.window)

    def take(self, width, height, *, full):
        """Take a size, then a state: a screen in memory has one size only."""
        before = self.window.windowState()
        self.window.resize(width, height)
        QApplication.processEvents()
        self.window.overrideWindowState(Qt.WindowState.WindowFullScreen if full else Qt.WindowState.WindowNoState)
        QApplication.sendEvent(self.window, QWindowStateChangeEvent(before))
        for _ in range(3):
            QApplication.processEvents()

    def place(self, widget):
        return QRectF(widget.rect()).translated(QPointF(widget.mapTo(self.page, widget.rect().topLeft())))


def at(exercise, kind, *others):
    planned = [Planned(one.id, one.guide.starting_dose(), one.guide.sides, one.pace) for one in (exercise, *others)]
    ready = Session(plan_of(planned))
    session = apply(ready, Command.START, Reading(0, 0))[0]
    while session.phase.kind is not kind:
        session = apply(session, Command.SKIP, Reading(0, 0))[0]
    return session


@pytest.fixture
def stand(qtbot, theme, library):
    made = Stand(qtbot, theme, library)
    yield made
    made.window.close()


@pytest.mark.parametrize(("width", "height"), SCREENS)
def test_on_the_whole_screen_the_countdown_is_nearly_as_high_as_the_screen(stand, width, height):
    stand.take(width, height, full=True)
    assert stand.page._countdown.ring.height() >= 0.85 * height
    assert stand.place(stand.page._countdown).right() <= stand.place(stand.page._buttons).left()


def test_leaving_the_whole_screen_brings_the_usual_layout_back(stand):
    parts = (stand.page._countdown, stand.page._head, stand.page._figure_room, stand.page._buttons)
    stand.take(1280, 800, full=False)
    before = [stand.place(part) for part in parts]
    stand.take(1280, 800, full=True)
    assert [stand.place(part) for part in parts] != before
    stand.take(1280, 800, full=False)
    assert [stand.place(part) for part in parts] == before


def test_the_state_alone_changes_the_layout_where_the_size_stays(stand):
    stand.take(1280, 800, full=False)
    below = stand.page._countdown.height()
    stand.take(1280, 800, full=True)
    assert stand.page._countdown.height() > below


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize(("width", "height"), [*LOW, (900, 600), *SCREENS])
def test_all_words_and_buttons_are_inside_the_view(theme, stand, width, height, percent, full):
    theme.choose(Scheme.LIGHT, percent)
    stand.take(width, height, full=full)
    page, view = stand.page, QRectF(stand.page.rect())
    rows = page._countdown.rows
    assert {row.part for row in rows} == {"word", "digits", "line", "side"}
    centre = stand.place(page._countdown).topLeft() + page._countdown.ring.center()
    assert all(view.contains(row.rect.translated(centre)) for row in rows)
    buttons = [one for one in page.findChildren(QPushButton) if one.isVisible()]
    assert len(buttons) >= 6
    for button in buttons:
        assert view.contains(stand.place(button))
        assert button.width() >= button.sizeHint().width()
        assert not stand.place(button).intersects(stand.place(page._countdown))


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize(("width", "height"), [(960, 540), (900, 600)])
def test_the_figure_is_seen_beside_all_buttons_in_the_smallest_screens(theme, stand, width, height, percent, full):
    theme.choose(Scheme.LIGHT, percent)
    stand.page.show_ways(easier=True, harder=True, own_pace=False)
    stand.take(width, height, full=full)
    figure = stand.page.findChild(FigureView)
    assert figure.isVisible()
    assert figure.height() >= 60
    lowest = max(stand.place(one).bottom() for one in stand.page.findChildren(QPushButton) if one.isVisible())
    assert lowest <= height


@pytest.mark.parametrize(("width", "height", "full"), [(900, 600, False), (900, 600, True), (1920, 1080, True)])
@pytest.mark.parametrize("percent", [100, 200])
def test_what_a_session_can_do_is_a_button_or_in_the_menu_of_one(qtbot, theme, stand, width, height, full, percent):
    theme.choose(Scheme.LIGHT, percent)
    stand.take(width, height, full=full)
    page = stand.page
    page.show_ways(easier=True, harder=True, own_pace=False)
    QApplication.processEvents()
    more = page.findChild(MoreButton)
    links = [one for one in page.findChildren(QPushButton) if one.property("role") == "link" and not one.isHidden()]
    assert len(links) >= 5
    assert [one.isVisible() for one in links] == [not more.isVisible()] * len(links)
    if more.isVisible():
        more.click()
        menu = QApplication.activePopupWidget()
        offered = {action.text().partition("\t")[0]: action for action in menu.actions()}
        with qtbot.waitSignal(page.pace_requested):
            offered["My own pace"].trigger()
        assert {"Harder", "Swap exercise", "Hear how", "Skip exercise"} <= offered.keys()
        menu.close()


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize(("width", "height"), LOW[:2])
def test_on_a_low_screen_the_countdown_is_most_of_its_height_at_every_text_size(theme, stand, width, height, percent):
    theme.choose(Scheme.LIGHT, percent)
    stand.take(width, height, full=True)
    assert stand.page._countdown.ring.height() >= 0.7 * height


@pytest.mark.usefixtures("each_font")
def test_at_the_largest_text_a_small_window_leaves_the_countdown_most_of_its_height(theme, stand):
    theme.choose(Scheme.LIGHT, 200)
    stand.take(900, 600, full=False)
    assert stand.page._countdown.ring.height() >= 0.6 * 600
    digits = max(row.font.pixelSize() for row in stand.page._countdown.rows if row.part == "digits")
    shown = [one for kind in (QLabel, QPushButton) for one in stand.page.findChildren(kind) if one.isVisible()]
    assert digits > 2 * max(one.fontInfo().pixelSize() for one in shown)


STATES = {
    "get ready": (PhaseKind.PREPARE, State.RUNNING),
    "lift": (PhaseKind.OUT, State.RUNNING),
    "rest": (PhaseKind.REST, State.RUNNING),
    "next": (PhaseKind.EXERCISE_CHANGE, State.RUNNING),
    "waiting": (PhaseKind.EXERCISE_CHANGE, State.WAITING),
    "paused": (PhaseKind.OUT, State.PAUSED),
}


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize(("width", "height"), LOW)
def test_on_a_low_screen_every_button_is_on_it_in_every_state(stand, library, width, height, state, full):
    kind, name = STATES[state]
    session = at(library.find("bridge"), kind, library.find("bird-dog"))
    stand.page.show_session(replace(session, state=name), 0)
    stand.take(width, height, full=full)
    shown = [one for one in stand.page.findChildren(QPushButton) if one.isVisible()]
    assert "Stop: it hurts more" in [one.accessibleName() for one in shown]
    assert len(shown) >= 6
    assert all(QRectF(stand.page.rect()).contains(stand.place(one)) for one in shown)


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize(("width", "height"), [(900, 600), (1280, 800)])
def test_long_words_of_the_head_break_at_large_text_and_leave_the_countdown_its_room(
    qtbot, theme, library, width, height, full
):
    theme.choose(Scheme.LIGHT, 200)
    stand = Stand(qtbot, theme, library, "standing-hip-abduction")
    stand.take(width, height, full=full)
    head = stand.page._head
    for words in (one for one in head.findChildren(QLabel) if one.isVisible()):
        assert words.wordWrap() or words.width() >= words.sizeHint().width()
        assert words.height() >= words.heightForWidth(words.width())
    if full and width == 1280:
        assert stand.page._countdown.ring.height() >= 0.85 * height
    stand.window.close()


@pytest.fixture(params=sorted(languages()))
def language(qapp, request):
    """A language that ships, which the app speaks meanwhile."""
    install(qapp, request.param)
    yield request.param
    install(qapp, ENGLISH)


@pytest.mark.usefixtures("each_font", "language")
@pytest.mark.parametrize("name", ["lift", "next", "waiting"])
@pytest.mark.parametrize(("first", "second"), [("bridge", "bent-knee-fall-out"), ("pelvic-tilt", "bird-dog")])
def test_at_the_largest_text_a_small_window_has_every_button_in_each_language(
    qtbot, theme, library, first, second, name
):
    (kind, state) = STATES[name]
    theme.choose(Scheme.LIGHT, 200)
    there = library.find(first), in_users_language(library.find(second))
    stand = Stand(qtbot, theme, library)
    stand.page.show_exercise(there[1])
    stand.page.show_ways(easier=True, harder=True, own_pace=False)
    stand.page.show_session(replace(at(there[0], kind, there[1]), state=state), 0)
    stand.page.setMinimumSize(1, 1)  # as in the app, whose window never grows with its page
    stand.take(900, 600, full=False)
    assert stand.page.height() == 600
    shown = [one for one in stand.page.findChildren(QPushButton) if one.isVisible()]
    assert len(shown) >= 6
    assert [one.text() for one in shown if not QRectF(stand.page.rect()).contains(stand.place(one))] == []
    stand.window.close()


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("name", TEXTS)
def test_nothing_is_too_small_for_three_metres_on_the_whole_screen(stand, name):
    stand.take(1280, 800, full=True)
    rows = rows_of(TEXTS[name], stand.page.font(), stand.page._countdown.ring.width())
    assert min(row.font.pixelSize() for row in rows) >= READABLE_PX
    assert max(row.font.pixelSize() for row in rows if row.part == "digits") == max(
        row.font.pixelSize() for row in rows
    )


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("diameter", [150, 330, 700, 980])
@pytest.mark.parametrize("name", TEXTS)
def test_the_words_stand_inside_the_ring_and_not_on_each_other(qapp, name, diameter):
    rows = rows_of(TEXTS[name], QFont(qapp.font()), diameter)
    inner = diameter * (0.5 - 0.021)
    for row in rows:
        corners = (row.rect.topLeft(), row.rect.topRight(), row.rect.bottomLeft(), row.rect.bottomRight())
        assert all(QPointF.dotProduct(corner, corner) <= inner**2 for corner in corners)
    for above, below in pairwise(rows):
        assert above.rect.bottom() < below.rect.top()


def test_the_side_stands_there_in_words_alone_and_no_arrow_beside_it_can_contradict_the_picture(qapp):
    for name in ("two sides", "rest"):
        texts = [row.text for row in rows_of(TEXTS[name], QFont(qapp.font()), 700) if row.part == "side"]
        assert " ".join(texts) == TEXTS[name].side
