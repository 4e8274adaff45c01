import pytest

from sciatica_timer.desktop.anchor import BEYOND_SECONDS, GAP_SECONDS, SLACK_SECONDS, STRAYED_SECONDS, Anchor
from sciatica_timer.desktop.track import RATE

BUFFER = 0.1
PULL = 256


class Stream:
    """A sink whose buffer is full after each pull, on a clock of one's own."""

    def __init__(self, latency: float = BUFFER + BEYOND_SECONDS) -> None:
        self.now = 100.0
        self.position = 0
        self.latency = latency
        self.anchor = Anchor(self.now, BUFFER)
        self.moved = 0
        self.zero = self.now  # when sample 0 is heard, for real

    def pull(self, seconds: float, *, late: float = 0.0, rate: float = RATE) -> None:
        until = self.now + seconds
        while self.now < until:
            self.now += PULL / rate
            self.position = round((self.now - self.zero + self.latency) * RATE)
            self.moved += self.anchor.pulled(self.position, self.now + late)

    def stall(self, seconds: float) -> None:
        """The buffer runs dry, so all that follows is heard later."""
        self.now += seconds
        self.zero += seconds - self.latency

    def heard_at(self, sample: int) -> float:
        return self.zero + sample / RATE

    def error(self) -> float:
        instant = self.now + 5
        return abs(self.heard_at(self.anchor.sample_at(instant)) - instant)


@pytest.fixture
def stream():
    one = Stream()
    one.pull(2)
    return one


def test_a_steady_stream_is_known_within_a_quarter_of_a_millisecond(stream):
    assert stream.error() <= STRAYED_SECONDS


def test_a_steady_stream_is_left_alone(stream):
    before = stream.moved
    stream.pull(10)
    assert stream.moved == before


def test_pulls_that_come_late_for_a_while_tell_nothing(stream):
    before = stream.moved
    stream.pull(0.4, late=0.03)
    stream.pull(2)
    assert abs(stream.moved - before) < 1


def test_after_running_dry_what_is_to_come_moves_earlier_on_the_track(stream):
    before = stream.moved
    stream.stall(GAP_SECONDS + 0.5)
    stream.pull(1.2)
    assert stream.moved < before
    assert stream.error() <= STRAYED_SECONDS


def test_a_loss_too_short_to_be_seen_as_a_gap_is_mended_within_two_seconds(stream):
    stream.zero += 0.02
    stream.pull(2)
    assert stream.error() <= STRAYED_SECONDS


def test_a_device_whose_clock_runs_off_is_followed(stream):
    for _ in range(60):
        stream.zero += 0.00025
        stream.pull(1)
    assert stream.error() < 0.001


def test_a_server_that_keeps_a_piece_less_in_hand_moves_nothing(stream):
    before = stream.moved
    stream.latency -= 0.0054
    stream.pull(3)
    stream.latency += 0.0054
    stream.pull(3)
    assert stream.moved == before
    assert stream.error() <= STRAYED_SECONDS


def test_a_clock_that_runs_off_is_followed_through_the_slack(stream):
    stream.latency -= 0.0054
    for _ in range(40):
        stream.zero += 0.00025
        stream.pull(1)
    assert stream.error() < 0.001


def test_small_losses_add_up_to_one_that_is_mended(stream):
    for _ in range(3):
        stream.zero += 0.0054
        stream.pull(2)
    assert stream.error() < SLACK_SECONDS


def test_what_was_taken_for_a_loss_is_taken_back(stream):
    stream.latency -= 0.012
    stream.pull(3)
    stream.latency += 0.012
    stream.pull(3)
    assert stream.error() <= STRAYED_SECONDS
