"""What the desktop is told while a session runs, stands still, waits and goes on."""

from __future__ import annotations

import pytest
from fakes import QUICK
from ui_fakes import FakeClock

from sciatica_timer.app.session.driver import SessionDriver
from sciatica_timer.app.session.now_playing import MediaState
from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.sides import Position, Sides
from sciatica_timer.core.session.events import Command
from sciatica_timer.core.session.plan import Change, Planned, plan_of

DOSE = Dose(1, 2, 3)
BRIDGE = Planned("bridge", DOSE, Sides.BOTH, QUICK)
KNEELING = Planned("bird-dog", DOSE, Sides.ALTERNATING, QUICK, Position.HANDS_AND_KNEES)


class Player:
    """The driver, and what a music player would show."""

    def __init__(self, library):
        self.clock = FakeClock()
        self.driver = SessionDriver(self.clock)
        self.media = MediaState(self.driver, library.exercises)
        self.told = []
        self.media.changed.connect(lambda *state: self.told.append(state))

    @property
    def last(self):
        return self.told[-1]

    def run(self, seconds):
        for _ in range(round(seconds * 2)):
            self.clock.run(0.5)
            self.driver.wake()


@pytest.fixture
def player(qapp, library):
    return Player(library)


def test_the_start_is_told_as_playing_from_the_beginning(player):
    player.driver.begin(plan_of([BRIDGE]))
    assert player.last == ("Playing", "Get ready", "Bridge", 17.0, 0.0)


def test_each_phase_is_told_once_with_its_rep(player):
    player.driver.begin(plan_of([BRIDGE]))
    player.told.clear()
    player.run(12)
    assert [(title, at) for _, title, _, _, at in player.told] == [
        ("Lift, rep 1 of 2", 5.0),
        ("Hold, rep 1 of 2", 6.0),
        ("Lower slowly, rep 1 of 2", 9.0),
        ("Rest", 10.0),
        ("Lift, rep 2 of 2", 12.0),
    ]


def test_a_pause_is_told_with_the_place_it_stands_at_and_going_on_with_the_lead_in(player):
    player.driver.begin(plan_of([BRIDGE]))
    player.run(7)
    player.driver.request(Command.PAUSE)
    assert (player.last[0], player.last[4]) == ("Paused", 7.0)
    player.driver.request(Command.RESUME)
    assert (player.last[0], player.last[1], player.last[4]) == ("Playing", "Lift, rep 1 of 2", 5.0)


def test_between_two_exercises_a_session_that_waits_is_paused_and_names_the_next(player):
    player.driver.begin(plan_of([BRIDGE, KNEELING], "core", Change(20, waits_for_position=True)))
    player.run(17)
    assert player.last[:3] == ("Paused", "Next", "Bird dog")
    player.driver.request(Command.RESUME)
    assert player.last[:3] == ("Playing", "Get ready", "Bird dog")


def test_a_longer_rest_makes_the_whole_longer(player):
    player.driver.begin(plan_of([BRIDGE]))
    player.run(10.5)
    player.driver.request(Command.EXTEND)
    assert player.last[3:] == (27.0, 10.5)


def test_of_the_end_nothing_is_told_here(player):
    player.driver.begin(plan_of([BRIDGE]))
    player.run(7)
    told = len(player.told)
    player.driver.request(Command.STOP)
    assert len(player.told) == told
