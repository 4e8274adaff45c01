"""The line to a bus where things go wrong; where they go right, test_companion_buses.py uses it."""

import pytest
from bus_server import SECONDS, Bus, missing_tools

if missing_tools():
    pytest.skip(missing_tools(), allow_module_level=True)

import threading

from jeepney import message_bus

from sciatica_timer.desktop.integration.bus_line import BusLine


class Guest:
    """Does on each order what the order says, with the line."""

    def __init__(self):
        self.line = None
        self.begun, self.woken, self.ended = threading.Event(), threading.Event(), threading.Event()

    def begin(self, line):
        self.line = line
        self.begun.set()

    def hear(self, message):
        pass

    def take(self, order):
        order(self.line)

    def wake(self):
        self.woken.set()

    def end(self):
        self.ended.set()


@pytest.fixture
def bus():
    with Bus() as bus:
        yield bus


@pytest.mark.parametrize("address", ["unix:path=/nowhere", "tcp:host=localhost,port=1", "nonsense", ""])
def test_a_bus_that_is_not_there_ends_the_line_in_silence(address):
    guest = Guest()
    line = BusLine(address, guest)
    line.ask(lambda _: None)
    assert guest.ended.wait(SECONDS)
    assert not guest.begun.is_set()
    line.thread.join(SECONDS)
    line.ask(lambda _: None)  # nobody takes it, and nobody minds


def test_a_bus_that_dies_ends_the_line():
    guest = Guest()
    with Bus() as bus:
        BusLine(bus.address, guest)
        assert guest.begun.wait(SECONDS)
    assert guest.ended.wait(SECONDS)


def test_a_guest_that_fails_ends_its_line_alone(bus):
    guest = Guest()
    BusLine(bus.address, guest).ask(lambda _: 1 / 0)
    assert guest.ended.wait(SECONDS)


def test_an_order_is_taken_however_early_or_late_it_comes(bus):
    guest = Guest()
    taken = threading.Semaphore(0)
    line = BusLine(bus.address, guest)
    for _ in range(50):
        line.ask(lambda _: taken.release())
    for _ in range(50):
        assert taken.acquire(timeout=SECONDS)
    line.ask(lambda _: taken.release())
    assert taken.acquire(timeout=SECONDS)
    line.ask(BusLine.close)
    assert guest.ended.wait(SECONDS)


def test_a_call_is_answered_and_one_that_is_refused_with_nothing(bus):
    guest = Guest()
    answers = []
    line = BusLine(bus.address, guest)
    line.ask(lambda line: line.call(message_bus.NameHasOwner("a.b"), answers.append))
    line.ask(lambda line: line.call(message_bus.GetNameOwner("a.b"), answers.append))
    line.ask(lambda line: line.call(message_bus.NameHasOwner("a.b"), lambda _: line.close()))
    assert guest.ended.wait(SECONDS)
    assert answers[0].body == (0,)
    assert answers[1] is None


def test_what_was_put_off_is_done_once_unless_it_is_called_off(bus):
    guest = Guest()
    line = BusLine(bus.address, guest)
    line.ask(lambda line: line.wake_after(0.0))
    assert guest.woken.wait(SECONDS)
    guest.woken.clear()
    line.ask(lambda line: (line.wake_after(0.0), line.wake_after(None)))
    line.ask(lambda line: line.call(message_bus.NameHasOwner("a.b"), lambda _: line.close()))
    assert guest.ended.wait(SECONDS)
    assert not guest.woken.is_set()
