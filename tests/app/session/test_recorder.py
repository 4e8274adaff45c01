"""What a session leaves is tried again by itself, as long as something waits, and what was said of it is taken back."""

from __future__ import annotations

from itertools import groupby

import pytest
from fakes import a_record

from sciatica_timer.app.session.recorder import Recorder
from sciatica_timer.core.pain import SessionNote
from sciatica_timer.core.problem import Kind, Problem

NO_ROOM = Problem(Kind.RULE, "No room.")


class Disk:
    """A store that answers everything with one problem, which is None while there is room."""

    def __init__(self):
        self.problem = None
        self.asked = []

    def __getattr__(self, name):
        return lambda *what: self.asked.append((name, *what)) or self.problem


@pytest.fixture
def disk():
    return Disk()


@pytest.fixture
def saving(qapp, disk):
    one = Recorder(disk)
    one.told = []
    one.notice.connect(lambda notice: one.told.append(notice.text))
    one.caught_up.connect(lambda: one.told.append("caught up"))
    yield one
    one.stop()


def test_no_timer_runs_while_nothing_waits(saving, disk):
    assert saving.write(a_record()) is None
    assert saving.note_session(SessionNote("a")) is None
    assert saving.recover([a_record()]) is None
    assert [name for name, *_ in disk.asked] == ["write", "note_session", "recover"]
    assert (set(saving.told), saving._again.isActive()) == ({""}, False)


def test_what_waits_is_tried_again_until_it_is_written_and_the_notice_goes(saving, disk, qtbot):
    saving._again.setInterval(0)
    disk.problem = NO_ROOM
    assert saving.write(a_record()) == NO_ROOM
    qtbot.waitUntil(lambda: disk.asked.count(("retry",)) >= 2)
    disk.problem = None
    with qtbot.waitSignal(saving.caught_up):
        pass
    assert [one for one, _ in groupby(saving.told)] == ["No room.", "", "caught up"]
    assert not saving._again.isActive()


def test_a_sentence_that_changes_takes_the_place_of_the_one_before(saving, disk):
    for disk.problem in (Problem(Kind.RULE, "1 set waits."), Problem(Kind.RULE, "2 sets wait."), None):
        saving.write(a_record())
    assert saving.told == ["1 set waits.", "2 sets wait.", "", "caught up"]
