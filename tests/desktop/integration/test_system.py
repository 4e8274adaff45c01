"""The session's side of the computer around it, with a process that does nothing but remember."""

import sys

import pytest
from process_fakes import FakeProcess

from sciatica_timer.desktop.integration.awake import NO_ANSWER, NO_BUS, NO_SERVICE, REFUSED
from sciatica_timer.desktop.integration.system import ENDED, RESTARTS, SCREEN_ONLY, System, companion_command
from sciatica_timer.desktop.processes.child_process import ChildProcess

HOLD = {"do": "hold"}


class Rig:
    """The system, what it has told, and the fake."""

    def __init__(self):
        self.process = FakeProcess()
        self.system = System(process=self.process)
        self.problems, self.returns, self.keys, self.sleeps = [], [], [], []
        self.system.problem.connect(self.problems.append)
        self.system.restored.connect(lambda: self.returns.append(1))
        self.system.media_key.connect(self.keys.append)
        self.system.going_to_sleep.connect(lambda: self.sleeps.append(1))

    def hear(self, what, **more):
        self.process.heard.emit({"is": what, **more})


@pytest.fixture
def rig(qapp):
    return Rig()


@pytest.fixture
def open_rig(rig):
    rig.system.begin()
    return rig


STATE = {
    "do": "state",
    "status": "Playing",
    "title": "Hold",
    "album": "Bridge",
    "length_seconds": 60.0,
    "position_seconds": 5.0,
    "can_go_on": True,
}


def test_nothing_is_started_before_a_session_opens(rig):
    rig.system.show_state("Playing", "Hold", "Bridge", 60.0, 5.0)
    rig.system.end()
    assert (rig.process.starts, rig.process.said) == (0, [])


def test_a_session_is_held_awake_and_shown_from_its_beginning_to_its_end(rig):
    rig.system.begin()
    rig.system.begin()
    rig.system.show_state("Playing", "Hold", "Bridge", 60.0, 5.0)
    assert rig.process.said == [HOLD, STATE]
    rig.system.end()
    rig.system.end()
    assert rig.process.said[2:] == [{"do": "state", "status": "Stopped"}, {"do": "release"}]
    assert (rig.process.starts, rig.process.is_running) == (1, False)


def test_keys_that_do_nothing_are_said_to_do_nothing(open_rig):
    open_rig.system.show_state("Paused", "Hold", "Bridge", 60.0, 5.0, can_go_on=False)
    assert open_rig.process.said[-1] == {**STATE, "status": "Paused", "can_go_on": False}


def test_the_next_session_starts_anew_and_shows_nothing_of_the_last(open_rig):
    open_rig.system.show_state("Playing", "Hold", "Bridge", 60.0, 5.0)
    open_rig.system.end()
    open_rig.process.said.clear()
    open_rig.system.begin()
    assert (open_rig.process.starts, open_rig.process.said) == (2, [HOLD])


def test_keys_and_sleep_are_told(open_rig):
    open_rig.hear("key", key="play-pause")
    open_rig.hear("going to sleep")
    assert (open_rig.keys, open_rig.sleeps) == (["play-pause"], [1])
    open_rig.system.paused_for_sleep()
    assert open_rig.process.said[-1] == {"do": "ready for sleep"}
    open_rig.hear("woke up")
    open_rig.hear("key", key=5)
    open_rig.hear("something else")
    assert (open_rig.keys, open_rig.sleeps, open_rig.problems) == (["play-pause"], [1], [])


@pytest.mark.parametrize("why", [NO_BUS, NO_SERVICE, NO_ANSWER, REFUSED, "of another reason"])
def test_that_the_computer_may_sleep_is_said_once_with_its_reason(open_rig, why):
    open_rig.hear("not awake", why=why)
    open_rig.hear("not awake", why=NO_ANSWER)
    assert open_rig.problems == [why]


def test_a_screen_that_may_go_dark_is_said(open_rig):
    open_rig.hear("awake", display=False)
    assert open_rig.problems == [SCREEN_ONLY]


def test_what_works_at_last_is_told(open_rig):
    open_rig.hear("awake", display=True)
    assert open_rig.returns == []
    open_rig.hear("not awake", why=NO_ANSWER)
    open_rig.hear("awake", display=True)
    assert (len(open_rig.problems), open_rig.returns) == (1, [1])


def test_nothing_is_said_after_the_session(open_rig):
    open_rig.system.end()
    open_rig.hear("not awake", why=NO_BUS)
    open_rig.process.died.emit()
    assert (open_rig.problems, open_rig.process.starts) == ([], 1)


def test_a_process_that_dies_is_started_again_with_what_was_said_last(open_rig):
    open_rig.system.show_state("Playing", "Hold", "Bridge", 60.0, 5.0)
    open_rig.process.said.clear()
    open_rig.process.die()
    assert (open_rig.process.starts, open_rig.process.said, open_rig.problems) == (2, [HOLD, STATE], [])


def test_one_that_dies_again_and_again_is_given_up_and_said_once(open_rig):
    for _ in range(RESTARTS + 1):
        open_rig.process.die()
    assert open_rig.process.starts == 1 + RESTARTS
    assert open_rig.problems == [ENDED]
    open_rig.system.end()
    open_rig.system.begin()
    open_rig.process.die()
    assert open_rig.process.starts == 3 + RESTARTS


def test_a_program_that_is_not_there_is_said_once(qtbot):
    system = System(process=ChildProcess(["/nowhere/at-all"]))
    said = []
    system.problem.connect(said.append)
    with qtbot.waitSignal(system.problem):
        system.begin()
    assert said == [ENDED]


def test_shutting_down_lets_go_and_waits_for_the_process(open_rig):
    open_rig.system.shut_down()
    assert open_rig.process.said[-1] == {"do": "release"}
    assert open_rig.process.left


def test_a_frozen_app_is_its_own_companion(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert companion_command() == (sys.executable, "--companion")
