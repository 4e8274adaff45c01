"""A window that nothing happens to delivers no events: each that lays out or paints for no reason burns a core."""

from __future__ import annotations

import pytest
from event_counts import COUNTED, rounds, settle, timers_left
from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QWindowStateChangeEvent
from PySide6.QtWidgets import QApplication, QWidget

from sciatica_timer.core.session.events import Command, State
from sciatica_timer.ui.safety.page import FirstStartPage
from sciatica_timer.ui.session.check_in.page import CheckInPage
from sciatica_timer.ui.session.end_page import SessionEndPage
from sciatica_timer.ui.session.page import SessionPage

TODAY, EXERCISES, HISTORY, SETTINGS, SAFETY = range(5)


def begin(app, clock, exercise="bridge", *, seconds=0.0):
    """Begin a session of an exercise, without the check-in, and let it run so long."""
    app.session.begin(app.library.find(exercise), ask=False)
    run(app, clock, seconds)


def run(app, clock, seconds):
    while seconds > 0:
        clock.run(min(1.0, seconds))
        seconds -= 1.0
        app.driver.wake()


def first_start(app, _clock):
    app.root._show_first_start()
    return FirstStartPage


def programmes(app, _clock):
    app.exercises.open_part(1)


def page(index):
    def open_page(app, _clock):
        app.window.open_page(index)

    return open_page


def check_in(app, _clock):
    app.session.begin(app.library.find("bridge"))
    return CheckInPage


def getting_ready(app, clock):
    begin(app, clock, seconds=1)
    return SessionPage


def moving(app, clock):
    begin(app, clock, seconds=5.5)
    assert app.driver.session.phase.kind.value == "out"
    return SessionPage


def still(app, clock):
    begin(app, clock, seconds=8)
    assert app.driver.session.phase.kind.value == "hold"
    return SessionPage


def paused(app, clock):
    begin(app, clock, seconds=8)
    app.driver.toggle()
    assert app.driver.session.state is State.PAUSED
    return SessionPage


def waiting(app, clock):
    app.session.begin_programme(app.programmes.find("all-eight"), ask=False)
    for _ in range(40):
        if app.driver.session.state is State.WAITING:
            return SessionPage
        app.driver.request(Command.SKIP_EXERCISE)
        run(app, clock, 60)
    raise AssertionError("the programme never waits")


def ended(app, clock):
    begin(app, clock, seconds=8)
    app.driver.request(Command.STOP)
    return SessionEndPage


def hurting(app, clock):
    begin(app, clock, seconds=8)
    app.driver.request(Command.STOP_FOR_PAIN)
    return SessionEndPage


VIEWS = {
    "today": page(TODAY),
    "exercises": page(EXERCISES),
    "programmes": programmes,
    "history": page(HISTORY),
    "settings": page(SETTINGS),
    "safety": page(SAFETY),
    "first start": first_start,
    "check-in": check_in,
    "getting ready": getting_ready,
    "moving": moving,
    "still": still,
    "paused": paused,
    "waiting": waiting,
    "ended": ended,
    "ended for pain": hurting,
}
PAINTED = 8  # window, its frame and pages, session view, countdown, progress line, the figure and its room
SIZES = [(900, 600), (1280, 800)]


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def app(request, open_app):
    app = open_app()
    app.window.resize(*request.param)
    settle()
    return app


@pytest.mark.parametrize("view", VIEWS)
def test_once_a_view_is_laid_out_nothing_is_delivered_while_the_clock_stands_still(app, clock, tally, view):
    cover = VIEWS[view](app, clock)
    assert cover is None or isinstance(app.window.cover, cover)
    settle()
    with tally as counts:
        rounds(5)
    assert {kind: counts[kind] for kind in COUNTED} == dict.fromkeys(COUNTED, 0)


@pytest.mark.parametrize("view", VIEWS)
def test_a_handler_that_meets_the_same_size_again_lays_nothing_out(app, clock, tally, view):
    VIEWS[view](app, clock)
    settle()
    window = app.window
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            QApplication.sendEvent(widget, QResizeEvent(widget.size(), widget.size()))
            QApplication.sendEvent(widget, QEvent(QEvent.Type.LayoutRequest))
    QApplication.sendEvent(window, QWindowStateChangeEvent(window.windowState()))
    with tally as counts:
        rounds(3)
    assert counts["LayoutRequest"] == 0


@pytest.mark.parametrize("view", ["getting ready", "moving", "still"])
def test_a_digit_is_one_paint_and_nothing_is_laid_out_anew(app, clock, tally, view):
    VIEWS[view](app, clock)
    settle()
    run(app, clock, 0.2)
    settle()
    before = app.driver.session.phase
    with tally as counts:
        clock.run(0.25)
        app.driver.wake()
        rounds(5)
    assert app.driver.session.phase is before
    assert counts["LayoutRequest"] == 0
    assert counts["UpdateRequest"] <= 1  # the window's
    assert counts["Paint"] <= PAINTED
    with tally as counts:
        rounds(5)
    assert not counts["LayoutRequest"] + counts["UpdateRequest"] + counts["Paint"]


RUNNING = ("getting ready", "moving", "still")


@pytest.mark.parametrize("view", VIEWS)
def test_no_timer_runs_on_where_nothing_runs(app, clock, view):
    app.preferences.take(replace(app.preferences.now, reduce_motion=True))  # else the preview plays once, in real time
    VIEWS[view](app, clock)
    if view not in RUNNING:
        said_after = 610 if view in {"waiting", "ended for pain"} else 10  # where it stands still, all there is to say
        run(app, clock, said_after)
    assert timers_left(app.root, app.window) == (["SessionDriver.QTimer"] if view in RUNNING else [])
