import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.desktop.sound.stream_clock import AFTER_GAP_SECONDS, STRAYED_SECONDS, WINDOW_SECONDS, StreamClock
from sciatica_timer.desktop.sound.track import RATE

HOLD = 0.2
GAP = 0.1
PULL = 480


class Stream:
    """A sink whose buffers are full after each pull, on a clock of one's own."""

    def __init__(self) -> None:
        self.now = 100.0
        self.position = round(HOLD * RATE)
        self.anchor = StreamClock(self.position, self.now, HOLD, GAP)
        self.moved = 0

    def pull(self, seconds: float, *, late: float = 0.0, rate: float = RATE) -> None:
        for _ in range(round(seconds * RATE / PULL)):
            self.now += PULL / rate
            self.position += PULL
            self.moved += self.anchor.pulled(self.position, self.now + late)

    def lose(self, seconds: float) -> None:
        """Run dry for so long, so that all that follows is heard later."""
        self.now += seconds

    def error(self) -> float:
        """Tell how far from the truth the place of a sample is believed to be."""
        return abs(self.anchor.instant_of(self.position) - (self.now + HOLD))


@pytest.fixture
def stream():
    one = Stream()
    one.pull(2)
    return one


def test_a_steady_stream_is_known_and_left_alone(stream):
    assert stream.error() < 1e-6
    assert stream.moved == 0


def test_a_sample_and_its_instant_belong_together(stream):
    assert stream.anchor.sample_at(stream.anchor.instant_of(12_345)) == 12_345


def test_pulls_that_come_late_for_less_than_a_window_tell_nothing(stream):
    stream.pull(WINDOW_SECONDS - 0.05, late=0.03)
    stream.pull(1)
    assert stream.moved == 0


def test_what_was_taken_for_a_loss_is_taken_back_with_the_first_pull_in_time(stream):
    stream.pull(WINDOW_SECONDS + 0.1, late=0.03)
    assert stream.moved == -round(0.03 * RATE)
    stream.pull(PULL / RATE)
    assert stream.moved == 0


def test_a_first_pull_that_came_late_is_corrected_with_the_next(stream):
    anchor = StreamClock(stream.position, stream.now + 0.025, HOLD, GAP)
    assert anchor.pulled(stream.position + PULL, stream.now + PULL / RATE) == round(0.025 * RATE)


def test_it_is_sure_when_pulls_agree_and_not_while_each_is_less_late_than_the_one_before():
    stream = Stream()
    anchor = StreamClock(stream.position, stream.now + 0.03, HOLD, GAP)
    for index, late in enumerate([0.025, 0.02, 0.03, 0.01, 0.006, 0.0, 0.02, 0.0, 0.0], 1):
        assert not anchor.is_sure
        anchor.pulled(stream.position + index * PULL, stream.now + index * PULL / RATE + late)
    anchor.pulled(stream.position + 10 * PULL, stream.now + 10 * PULL / RATE)
    assert anchor.is_sure


def test_a_gap_that_ran_us_dry_is_mended_after_a_few_pulls_however_late_the_first(stream):
    stream.lose(GAP + 0.5)
    stream.pull(PULL / RATE, late=0.04)
    assert stream.moved == 0
    stream.pull(AFTER_GAP_SECONDS + 0.06)
    assert stream.moved == -round((GAP + 0.5) * RATE)


def test_a_pull_as_late_as_the_buffer_allows_moves_nothing(stream):
    stream.pull(PULL / RATE, late=GAP - PULL / RATE)
    stream.pull(1)
    assert stream.moved == 0


@given(st.floats(STRAYED_SECONDS * 1.1, 1.0))
def test_a_loss_of_any_size_is_mended_in_one_step_within_a_window(seconds):
    stream = Stream()
    stream.pull(1)
    stream.lose(seconds)
    stream.pull(WINDOW_SECONDS + 2 * PULL / RATE)
    assert stream.error() <= STRAYED_SECONDS
    assert stream.moved == pytest.approx(-seconds * RATE, abs=STRAYED_SECONDS * RATE + 1)


@given(
    st.floats(-0.0005, 0.0005),
    st.lists(st.tuples(st.floats(0, 0.4), st.lists(st.floats(0, 0.06), min_size=25, max_size=60)), max_size=6),
)
def test_whatever_was_lost_and_however_it_drifts_the_place_is_known_within_a_millisecond(drift, losses):
    stream = Stream()
    for seconds, lateness in losses:
        stream.lose(seconds)
        for index, late in enumerate(lateness):
            stream.pull(PULL / RATE, late=late if index % 8 else 0.0, rate=RATE * (1 + drift))
        assert stream.error() < 0.001
