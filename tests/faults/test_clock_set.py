"""The computer's clock or its time zone is changed in the middle of a session."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone
from itertools import pairwise

import pytest
from app_fakes import apps_without_a_computer
from PySide6.QtCore import QCoreApplication
from ui_fakes import FakeClock

from sciatica_timer.app.session.clock import SystemClock
from sciatica_timer.core.session.events import Outcome
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.history.database import History

ROW = "clock set"
SETS, SET_SECONDS = 4, 2 + 1 + 2
SETTINGS = (
    'safety_acknowledged_on = "2026-01-01"\n'
    f"[choices.bridge]\nsets = {SETS}\nreps = 1\nhold_seconds = 1\nrest_seconds = 1\n"
)
BEFORE_THE_FIRST_ENDS, A_SET_AND_ITS_REST = 15 + 3, 45 + SET_SECONDS


@pytest.fixture
def folder(tmp_path):
    folder = DataFolder(tmp_path / "data")
    folder.path.mkdir(mode=0o700)
    folder.settings.write_text(SETTINGS)
    return folder


@pytest.fixture
def app(qtbot, qapp, folder, monkeypatch):
    monkeypatch.setattr("sciatica_timer.app.application.SystemClock", FakeClock)
    with apps_without_a_computer(qtbot, qapp, folder, monkeypatch) as open_app:
        yield open_app(start="bridge")


def run(app, seconds):
    QCoreApplication.processEvents()
    for _ in range(seconds * 2):
        app.clock.run(0.5)
        app.driver.wake()


def records(folder):
    history = History(folder.history, mend=False)
    found = list(history.each())
    history.close()
    return found


def look_at(found):
    """All sets are there, in their order, as long as they took, none before the one before it."""
    assert [(one.set_number, one.outcome) for one in found] == [(n, Outcome.COMPLETED) for n in range(1, SETS + 1)]
    assert {(one.ended_at - one.started_at).total_seconds() for one in found} == {SET_SECONDS}
    assert {one.active_seconds for one in found} == {SET_SECONDS}
    assert all(two.started_at - one.ended_at == timedelta(seconds=45) for one, two in pairwise(found))


@pytest.mark.parametrize("moved", [timedelta(hours=-1), timedelta(days=-365), timedelta(hours=1), timedelta(days=365)])
def test_a_clock_that_is_set_in_a_session_changes_neither_order_nor_durations(app, folder, tally, moved):
    run(app, BEFORE_THE_FIRST_ENDS)
    for _ in range(SETS):
        app.clock.now += moved
        run(app, A_SET_AND_ITS_REST)
    look_at(records(folder))
    assert app.window.notices.sentences == ()
    tally(ROW, times_in_a_session=SETS, sets=SETS)


def test_a_clock_that_is_set_between_a_crash_and_going_on_makes_no_duration_negative(app, folder, tally):
    run(app, BEFORE_THE_FIRST_ENDS + A_SET_AND_ITS_REST)
    left, _ = app.resume._bookmarks.find()
    app.session.interrupt()
    app.clock.now -= timedelta(days=365)
    app.driver.go_on(left)
    run(app, SETS * A_SET_AND_ITS_REST)
    found = records(folder)
    assert [one.set_number for one in found] == list(range(1, SETS + 1))
    assert all(one.ended_at >= one.started_at and one.active_seconds >= 0 for one in found)
    tally(ROW, between_a_crash_and_going_on=1)


@pytest.fixture
def zone(monkeypatch):
    """Put the computer into a time zone."""

    def put(name):
        monkeypatch.setenv("TZ", name)

    yield put
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the system tells its time zone otherwise")
def test_a_time_zone_that_is_changed_while_the_app_runs_holds_from_then_on(zone, tally):
    clock = SystemClock()
    told = []
    for name in ("UTC-3", "UTC+5", "UTC"):
        zone(name)
        told.append(clock.wall())
    assert [one.utcoffset() for one in told] == [timedelta(hours=hours) for hours in (3, -5, 0)]
    assert told == sorted(told)
    tally("clock set", time_zones=len(told))


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the system tells its time zone otherwise")
@pytest.mark.parametrize(("day", "before", "after"), [((2026, 3, 29), 1, 2), ((2026, 10, 25), 2, 1)])
def test_sets_after_the_change_to_or_from_summer_time_have_its_offset(app, folder, zone, tally, day, before, after):
    zone("CET-1CEST,M3.5.0,M10.5.0/3")
    app.clock.local = SystemClock().local
    app.session.interrupt()
    app.clock.now = datetime(*day, 0, 59, tzinfo=timezone.utc)  # the clocks change at one o'clock UTC
    app.session.begin(app.library.find("bridge"), ask=False)
    run(app, BEFORE_THE_FIRST_ENDS + SETS * A_SET_AND_ITS_REST)
    found = [one for one in records(folder) if one.outcome is Outcome.COMPLETED]
    look_at(found)
    hours = [one.started_at.utcoffset() / timedelta(hours=1) for one in found]
    assert hours == [before, after, after, after]
    local = [one.started_at.astimezone().replace(tzinfo=None) for one in found]
    assert [one.started_at.replace(tzinfo=None) for one in found] == local
    tally("clock set", summer_times=1)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the system tells its time zone otherwise")
def test_a_time_zone_that_is_changed_in_a_session_changes_neither_order_nor_durations(app, folder, zone, tally):
    zone("UTC-3")
    app.clock.wall = SystemClock().wall
    app.session.interrupt()
    app.session.begin(app.library.find("bridge"), ask=False)
    run(app, BEFORE_THE_FIRST_ENDS)
    for name in ("UTC+11", "UTC-14", "UTC", "UTC+5"):
        zone(name)
        run(app, A_SET_AND_ITS_REST)
    look_at([one for one in records(folder) if one.outcome is Outcome.COMPLETED])
    tally("clock set", time_zones_in_a_session=4)
