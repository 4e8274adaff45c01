"""The alarm that follows the clock on the wall."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sciatica_timer.desktop.wall_alarm import SHORT_STEP_SECONDS, WallAlarm

KINDS = [False, True] if sys.platform.startswith("linux") else [False]


@pytest.fixture(params=KINDS, ids=["qt", "system"][: len(KINDS)])
def alarm(qapp, request):
    made = WallAlarm(follows_clock=request.param)
    yield made
    made.clear()


def test_nothing_runs_before_it_is_set_and_after_it_is_cleared(alarm):
    assert not alarm.is_set
    alarm.set(60)
    assert alarm.is_set
    alarm.clear()
    assert not alarm.is_set


def test_it_rings_once(qtbot, alarm):
    with qtbot.waitSignal(alarm.rang):
        alarm.set(0.02)
    assert not alarm.is_set


def test_a_moment_that_is_past_rings_at_once(qtbot, alarm):
    with qtbot.waitSignal(alarm.rang):
        alarm.set(-5)


def test_setting_it_again_takes_the_place_of_what_was_set(qtbot, alarm):
    rung, other = [], WallAlarm()
    alarm.rang.connect(lambda: rung.append(True))
    alarm.set(0.01)
    alarm.set(60)
    with qtbot.waitSignal(other.rang):
        other.set(0.05)
    assert rung == []
    assert alarm.is_set


def test_it_rings_in_a_while_at_the_latest(qapp):
    alarm = WallAlarm(follows_clock=False)
    alarm.set(10**9)
    assert alarm._timer.interval() == SHORT_STEP_SECONDS * 1000
    alarm.clear()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system's timer is there on Linux only")
class TestTheSystemsTimer:
    def test_it_is_used(self, qapp):
        alarm = WallAlarm()
        alarm.set(60)
        assert str(Path(f"/proc/self/fd/{alarm._file}").readlink()) == "anon_inode:[timerfd]"
        told = Path(f"/proc/self/fdinfo/{alarm._file}").read_text(encoding="ascii")
        lines = dict(line.split(":", 1) for line in told.splitlines())
        assert lines["clockid"].strip() == "0"  # the wall clock
        assert int(lines["settime flags"], 8) == 3  # absolute, and given up when the clock is set
        alarm.clear()

    def test_a_clock_that_was_set_rings(self, qtbot, monkeypatch):
        """The read fails with ECANCELED then; a closed reader stands in, for the clock is everybody's."""
        alarm = WallAlarm()

        def cancelled(_file, _count):
            raise OSError(125, "Operation canceled")

        monkeypatch.setattr("sciatica_timer.desktop.wall_alarm.os.read", cancelled)
        with qtbot.waitSignal(alarm.rang):
            alarm.set(0.01)
        assert not alarm.is_set

    def test_a_system_without_it_has_qts(self, qtbot):
        alarm = WallAlarm()
        alarm._libc = object()
        with qtbot.waitSignal(alarm.rang):
            alarm.set(0.01)
        assert alarm._file is None

    def test_no_file_is_left_open(self, qtbot):
        alarm = WallAlarm()
        before = len(list(Path("/proc/self/fd").iterdir()))
        for _ in range(50):
            alarm.set(60)
        alarm.clear()
        assert len(list(Path("/proc/self/fd").iterdir())) == before
