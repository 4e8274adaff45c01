"""SavePanel awake, with modes that do as the test says."""

import queue
import sys
import threading

import pytest

from sciatica_timer.desktop.integration.awake import NO_ANSWER, NO_BUS, NO_SERVICE, REFUSED, Awake, wakepy_modes

SECONDS = 10


class FakeMode:
    def __init__(self, works=True, enter_fails=False, exit_fails=False, gate=None):
        self.works, self.enter_fails, self.exit_fails, self.gate = works, enter_fails, exit_fails, gate
        self.active = False
        self.threads = []
        self.left = threading.Event()

    def __enter__(self):
        self.threads.append(threading.get_ident())
        if self.gate is not None:
            assert self.gate.wait(SECONDS)
        if self.enter_fails:
            raise OSError("no")
        self.active = self.works
        return self

    def __exit__(self, *_):
        self.threads.append(threading.get_ident())
        self.active = False
        self.left.set()
        if self.exit_fails:
            raise RuntimeError("no")


class Rig:
    def __init__(self, *rounds, patience_seconds=SECONDS):
        self.rounds = list(rounds)
        self.told = queue.SimpleQueue()
        self.awake = Awake(self.tell, self.make_modes, patience_seconds)

    def make_modes(self):
        modes = self.rounds.pop(0)
        if isinstance(modes, Exception):
            raise modes
        return modes

    def tell(self, what, **more):
        self.told.put({"is": what, **more})

    def next(self):
        return self.told.get(timeout=SECONDS)


def test_the_display_is_held_in_one_thread_until_released():
    mode = FakeMode()
    rig = Rig([mode, FakeMode()])
    rig.awake.hold()
    assert rig.next() == {"is": "awake", "display": True}
    assert mode.active
    rig.awake.release()
    assert mode.left.wait(SECONDS)
    assert len(set(mode.threads)) == 1
    assert threading.get_ident() not in mode.threads


def test_asked_twice_it_holds_once_and_lets_go_of_what_it_holds():
    first, second = FakeMode(), FakeMode()
    rig = Rig([first], [second])
    for _ in range(2):
        rig.awake.hold()
        assert rig.next() == {"is": "awake", "display": True}
    assert (first.active, second.threads) == (True, [])
    rig.awake.release()
    assert first.left.wait(SECONDS)


def test_the_computer_alone_is_held_where_the_display_cannot_be():
    display, computer = FakeMode(works=False), FakeMode()
    rig = Rig([display, computer])
    rig.awake.hold()
    assert rig.next() == {"is": "awake", "display": False}
    assert display.left.is_set()
    assert computer.active


@pytest.mark.parametrize("first", [FakeMode(enter_fails=True), FakeMode(works=False, exit_fails=True)])
def test_a_way_that_fails_outright_does_not_keep_the_next_from_being_tried(first):
    rig = Rig([first, FakeMode()])
    rig.awake.hold()
    assert rig.next() == {"is": "awake", "display": False}


def test_holding_twice_holds_once():
    rig = Rig([FakeMode()])
    for _ in range(2):
        rig.awake.hold()
        assert rig.next()["is"] == "awake"
    assert rig.rounds == []


def test_it_can_be_held_again_although_letting_go_failed():
    rig = Rig([FakeMode(exit_fails=True)], [FakeMode()])
    rig.awake.hold()
    assert rig.next()["is"] == "awake"
    rig.awake.release()
    rig.awake.hold()
    assert rig.next()["is"] == "awake"
    assert rig.rounds == []


@pytest.mark.parametrize(
    ("platform", "address", "why"),
    [("linux", "unix:path=/x", NO_SERVICE), ("linux", "", NO_BUS), ("win32", "", REFUSED)],
)
@pytest.mark.parametrize("modes", [[FakeMode(works=False)], [], ImportError("wakepy")])
def test_where_nothing_works_the_reason_is_told(monkeypatch, platform, address, why, modes):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    rig = Rig(modes)
    rig.awake.hold()
    assert rig.next() == {"is": "not awake", "why": why}


def test_a_desktop_that_hangs_is_told_and_so_is_its_answer_when_it_comes_at_last():
    gate = threading.Event()
    rig = Rig([FakeMode(gate=gate)], patience_seconds=0.01)
    rig.awake.hold()
    assert rig.next() == {"is": "not awake", "why": NO_ANSWER}
    gate.set()
    assert rig.next() == {"is": "awake", "display": True}


def test_nothing_is_told_of_a_desktop_that_hangs_once_nobody_wants_to_know():
    gate = threading.Event()
    mode = FakeMode(gate=gate)
    rig = Rig([mode], [FakeMode()], patience_seconds=2)
    rig.awake.hold()
    late = rig.awake._late
    rig.awake.release()
    late.join(SECONDS)
    assert rig.told.empty()
    gate.set()
    assert mode.left.wait(SECONDS)


def test_off_linux_wakepy_is_asked_without_a_word_of_buses(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "wakepy.dbus_adapters.jeepney", None)
    assert [mode.name for mode in wakepy_modes()] == ["keep.presenting", "keep.running"]
