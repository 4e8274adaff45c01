"""The watch for sleep, on a line that does nothing but remember."""

import sys

import pytest

if not sys.platform.startswith("linux"):
    pytest.skip("there is no D-Bus here", allow_module_level=True)

from jeepney import HeaderFields, new_method_call, new_method_return, new_signal

from sciatica_timer.desktop.integration.sleep_watch import LOGIND, READY_SECONDS, SleepWatch


class FakeLine:
    def __init__(self):
        self.calls = []
        self.wakes = []
        self.closed = False

    def call(self, message, answered):
        self.calls.append((message.header.fields[HeaderFields.member], message, answered))

    def wake_after(self, seconds):
        self.wakes.append(seconds)

    def close(self):
        self.closed = True

    def asked(self, member):
        return [call for call in self.calls if call[0] == member]


class FakeFile:
    closed = 0

    def close(self):
        self.closed += 1


class Rig:
    def __init__(self):
        self.told = []
        self.line = FakeLine()
        self.watch = SleepWatch(self.told.append)
        self.watch.begin(self.line)

    def give_lock(self):
        _, message, answered = self.line.asked("Inhibit")[-1]
        message.header.serial = 1
        lock = FakeFile()
        answered(new_method_return(message, "h", (lock,)))
        return lock

    def prepare_for_sleep(self, *body):
        self.watch.hear(new_signal(LOGIND, "PrepareForSleep", "b", body))


@pytest.fixture
def rig():
    return Rig()


def test_the_signal_is_asked_for_before_the_lock(rig):
    assert [name for name, *_ in rig.line.calls] == ["AddMatch", "Inhibit"]
    assert "PrepareForSleep" in rig.line.calls[0][1].body[0]
    assert rig.line.calls[1][1].body[0] == "sleep"
    assert rig.line.calls[1][1].body[3] == "delay"


def test_the_lock_is_let_go_once_the_session_is_put_aside(rig):
    lock = rig.give_lock()
    rig.prepare_for_sleep(True)
    assert (rig.told, lock.closed, rig.line.wakes) == (["going to sleep"], 0, [READY_SECONDS])
    rig.watch.take("ready")
    assert (lock.closed, rig.line.wakes[-1]) == (1, None)
    rig.prepare_for_sleep(False)
    assert rig.told == ["going to sleep", "woke up"]
    assert len(rig.line.asked("Inhibit")) == 2


def test_the_lock_is_let_go_when_nobody_answers(rig):
    lock = rig.give_lock()
    rig.prepare_for_sleep(True)
    rig.watch.wake()
    assert lock.closed == 1


def test_a_sleep_that_does_not_come_needs_no_new_lock(rig):
    lock = rig.give_lock()
    rig.prepare_for_sleep(True)
    rig.prepare_for_sleep(False)
    rig.watch.take("ready")  # late
    assert (lock.closed, len(rig.line.asked("Inhibit"))) == (0, 1)


def test_a_lock_that_is_refused_is_asked_for_again_after_the_next_sleep(rig):
    rig.line.asked("Inhibit")[0][2](None)
    rig.prepare_for_sleep(True)
    rig.watch.take("ready")
    rig.prepare_for_sleep(False)
    lock = rig.give_lock()
    rig.watch.end()
    assert lock.closed == 1


def test_of_two_locks_one_is_let_go(rig):
    first, second = rig.give_lock(), rig.give_lock()
    assert (first.closed, second.closed) == (1, 0)


def test_closing_ends_the_line_and_the_end_of_the_line_lets_go(rig):
    lock = rig.give_lock()
    rig.watch.take("close")
    assert rig.line.closed
    rig.watch.end()
    assert lock.closed == 1
    rig.prepare_for_sleep(True)
    rig.watch.take("ready")
    assert rig.told == []


def test_only_the_signal_counts(rig):
    rig.watch.hear(new_signal(LOGIND, "PrepareForShutdown", "b", (True,)))
    rig.watch.hear(new_method_call(LOGIND, "PrepareForSleep", "b", (True,)))
    assert rig.told == []
