"""What the sink pulls, with a clock of one's own."""

import wave
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QIODevice

from sciatica_timer.desktop.sound.stream import (
    BEAT_SECONDS,
    BUFFER_SECONDS,
    HEAD_START_SECONDS,
    HOLD_SECONDS,
    LED_SECONDS,
    OPENING_SECONDS,
    SETTLE_SECONDS,
    Stream,
)
from sciatica_timer.desktop.sound.stream_clock import WINDOW_SECONDS
from sciatica_timer.desktop.sound.tones import Tones, load
from sciatica_timer.desktop.sound.track import RATE, SAMPLE_BYTES, Gains

PULL = 240
GO = load(["go"]).sounds["go"]


class Rig:
    """A stream, the clock it reads, and all it has told; pulled as by a sink whose buffers are always full."""

    def __init__(self):
        self.now = 50.0
        self.late = 0.0  # of the pulls
        self.told = []
        self.stream = Stream(self.tell, self.clock)
        self.stream.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)
        self.pulled = array("h")

    def clock(self):
        return self.now + self.late

    def tell(self, what, **more):
        self.told.append((what, more))

    def pull(self, samples):
        self.pulled.frombytes(self.stream.readData(samples * SAMPLE_BYTES))

    def open(self):
        """Open a sink, whose buffers fill at once, and which is heard from now on."""
        self.stream.begin_anew()
        self.pulled = array("h")
        self.pull(round(BUFFER_SECONDS * RATE))
        self.pull(round((HOLD_SECONDS - BUFFER_SECONDS) * RATE))
        self.zero = self.now

    def play(self, seconds, *, led=True):
        for _ in range(round(seconds * RATE / PULL)):
            self.now += PULL / RATE
            if led:
                self.stream.go_on()
            self.pull(PULL)

    def first_sound(self):
        return next((index for index, value in enumerate(self.pulled) if value), None)

    def first_heard(self):
        """The instant at which the first sound is heard."""
        return self.zero + self.first_sound() / RATE


@pytest.fixture
def rig(qapp):
    return Rig()


def test_once_warm_nothing_is_read_any_more(rig, monkeypatch):
    rig.stream.warm()
    read = []
    loaded = "sciatica_timer.desktop.sound.stream.load"
    monkeypatch.setattr(loaded, lambda names, **_: read.extend(names) or Tones({}, ()))
    rig.stream.lay([(51.0, "go"), (51.4, "voice/number-1"), (52.0, "hold-begins"), (52.6, "voice/hold")])
    assert read == []


def test_a_pull_so_late_that_the_stream_broke_off_is_told_once(rig):
    rig.stream.lay([(60.0, "go")])
    rig.open()
    rig.play(1.5)
    rig.now += BUFFER_SECONDS - 2 * PULL / RATE
    rig.play(1.5)
    assert rig.told.count(("gap", {})) == 0
    rig.now += BUFFER_SECONDS
    rig.play(1.5)
    assert rig.told.count(("gap", {})) == 1


def test_a_tone_is_heard_when_it_is_due(rig):
    rig.stream.lay([(51.0, "go")])
    rig.open()
    rig.play(1.5)
    assert rig.first_heard() == pytest.approx(51.0 + HEAD_START_SECONDS, abs=0.001)


def test_a_tone_wanted_at_once_is_heard_at_its_place_too(rig):
    rig.open()
    rig.play(1)
    rig.now += PULL / RATE / 2
    rig.stream.lay([(rig.now, "go")])
    due = rig.now
    rig.now -= PULL / RATE / 2
    rig.play(0.5)
    assert rig.first_heard() == pytest.approx(due + HEAD_START_SECONDS, abs=0.001)


def test_a_tone_due_while_the_stream_opened_is_heard_at_once(rig):
    rig.stream.lay([(rig.now, "go")])
    rig.now += OPENING_SECONDS - 0.2
    rig.open()
    rig.play(0.1)
    assert rig.first_sound() - HOLD_SECONDS * RATE < 10


def test_no_tone_is_given_to_a_stream_that_does_not_run_yet(rig):
    """A server fills its buffers at once, and may then open its output for a second."""
    rig.stream.lay([(50.0, "go"), (52.0, "go")])
    rig.open()
    assert not any(rig.pulled)
    rig.now += 0.96
    rig.zero = rig.now
    rig.play(0.5)
    assert rig.first_heard() == pytest.approx(rig.zero + HOLD_SECONDS, abs=0.002)
    rig.play(2)
    second = rig.first_sound() + len(GO)
    while not rig.pulled[second]:
        second += 1
    assert rig.zero + second / RATE == pytest.approx(52.0 + HEAD_START_SECONDS, abs=0.001)


def test_it_tells_once_when_the_stream_runs_and_its_place_is_known(rig):
    rig.open()
    rig.play(SETTLE_SECONDS / 2)
    assert rig.told == []
    rig.play(SETTLE_SECONDS)
    assert rig.told == [("running", {})]
    rig.play(0.5)
    assert rig.told == [("running", {})]


def test_a_tone_that_was_due_before_it_is_laid_anew_is_neither_lost_nor_doubled(rig):
    rig.open()
    rig.stream.lay([(52.0, "go")])
    rig.play(2 - PULL / RATE)
    rig.now += 0.012  # just due, and not pulled yet
    rig.stream.lay([(55.0, "go")])
    rig.now -= 0.012
    rig.play(0.05)
    rig.stream.lay([(52.0, "go"), (55.0, "go")])  # begun by now; this word of it was late on its way
    rig.play(2)
    sounding = [index for index, value in enumerate(rig.pulled) if value]
    assert sounding[-1] - sounding[0] <= len(GO)
    assert rig.first_heard() == pytest.approx(52.0 + HEAD_START_SECONDS, abs=0.001)


def test_a_tone_that_is_due_and_laid_anew_a_little_later_is_heard_once(rig):
    rig.open()
    rig.stream.lay([(52.0, "go")])
    rig.play(2 - PULL / RATE)
    rig.now += 0.012
    rig.stream.lay([(52.01, "go")])
    rig.now -= 0.012
    rig.play(2)
    sounding = [index for index, value in enumerate(rig.pulled) if value]
    assert sounding[-1] - sounding[0] <= len(GO)


def test_cues_laid_while_it_plays_replace_those_before(rig):
    rig.stream.lay([(51.0, "go"), (52.0, "go")])
    rig.open()
    rig.play(0.5)
    rig.stream.lay([(53.0, "go")])
    rig.play(4)
    sounding = [index for index, value in enumerate(rig.pulled) if value]
    assert sounding[-1] - sounding[0] <= len(GO)
    assert sounding[0] / RATE == pytest.approx(3.0 + HEAD_START_SECONDS, abs=0.001)


def test_a_stream_opened_anew_repeats_nothing(rig):
    rig.stream.lay([(rig.now, "go"), (52.0, "go")])
    rig.open()
    rig.play(1)
    rig.open()
    rig.play(0.5)
    assert rig.first_sound() is None
    rig.play(1)
    assert rig.first_sound() is not None


def test_it_tells_once_a_second_that_it_is_pulled(rig):
    rig.open()
    rig.play(3 * BEAT_SECONDS + 0.1)
    assert rig.told.count(("beat", {})) == 3


def test_a_tone_that_cannot_be_read_is_told_once_and_silent(rig):
    rig.stream.lay([(50.0, "no-such-tone")])
    rig.stream.lay([(50.0, "no-such-tone")])
    assert rig.told == [("silent", {"name": "no-such-tone"})]


def test_it_closes_only_when_the_last_tone_has_been_heard(rig, qtbot):
    rig.stream.lay([(50.5, "go")])
    rig.open()
    rig.stream.finish()
    with qtbot.assertNotEmitted(rig.stream.closed_down):
        rig.play(0.5 + len(GO) / RATE)
    with qtbot.waitSignal(rig.stream.closed_down):
        rig.play(1)


def test_no_tone_begins_while_the_session_stands_still(rig):
    rig.stream.lay([(54.0, "go"), (56.0, "go")])
    rig.open()
    rig.play(LED_SECONDS + 2, led=False)
    assert rig.first_sound() is None
    rig.play(2)
    assert rig.first_sound() / RATE == pytest.approx(6.0 + HEAD_START_SECONDS, abs=0.001)


def test_the_volume_counts_for_what_is_pulled_next(rig):
    rig.stream.set_gains(Gains(0.0, 1.0))
    rig.stream.lay([(rig.now, "go")])
    rig.open()
    rig.play(0.5)
    assert rig.first_sound() is None


def spoken(path, value, count=2400):
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE, count, "NONE", ""))
        file.writeframes(array("h", [value] * count).tobytes())
    return str(path)


def test_a_word_is_taken_from_the_file_that_is_given_for_it(rig, tmp_path):
    rig.stream.set_files({"voice/exercise-wall-sit": spoken(tmp_path / "x.wav", 123)})
    rig.stream.lay([(50.5, "voice/exercise-wall-sit")])
    rig.open()
    rig.play(1)
    assert set(rig.pulled) == {0, 123}
    assert rig.told == [("running", {})]


def test_a_word_that_is_laid_already_is_taken_from_the_new_file_and_back_again(rig, tmp_path):
    bundled = load(["voice/hold"]).sounds["voice/hold"]
    rig.stream.lay([(50.5, "voice/hold"), (52.5, "voice/hold"), (54.5, "voice/hold")])
    rig.open()
    rig.play(1.5)
    rig.stream.set_files({"voice/hold": spoken(tmp_path / "x.wav", 123)})
    rig.play(2)
    rig.stream.set_files({})
    rig.play(2)
    first = rig.first_sound()
    second = next(index for index, value in enumerate(rig.pulled) if value == 123 and rig.pulled[index + 2399] == 123)
    assert second / RATE == pytest.approx(2.5 + HEAD_START_SECONDS, abs=0.02)
    assert max(map(abs, rig.pulled[:second])) == max(map(abs, bundled))
    assert not any(rig.pulled[first + len(bundled) : second])
    assert set(rig.pulled[second : second + 2 * 2400]) == {0, 123}
    assert max(map(abs, rig.pulled[second + RATE :])) == max(map(abs, bundled))


def test_a_given_file_that_cannot_be_read_is_told_and_silent(rig, tmp_path):
    rig.stream.set_files({"voice/hold": str(tmp_path / "none.wav")})
    assert rig.told == []
    rig.stream.lay([(50.5, "voice/hold")])
    assert rig.told == [("silent", {"name": "voice/hold"})]
    rig.stream.set_files({})
    rig.open()
    rig.play(1)
    assert rig.first_sound() is not None


def test_words_are_taken_from_the_clips_of_the_speaker_who_is_chosen(rig):
    man, woman = (load(["voice/hold"], speaker=one).sounds["voice/hold"] for one in ("man", "woman"))
    rig.stream.lay([(50.5, "voice/hold"), (52.5, "voice/hold")])
    rig.open()
    rig.play(1.5)
    rig.stream.set_speaker("woman")
    rig.play(2)
    first = round((0.5 + HEAD_START_SECONDS) * RATE)
    assert rig.pulled[first : first + len(man)] == man
    assert rig.pulled[first + 2 * RATE : first + 2 * RATE + len(woman)] == woman


def test_tones_are_taken_from_the_set_that_is_chosen(rig):
    clear, low = (load(["go"], tones=one).sounds["go"] for one in ("clear", "low"))
    rig.stream.lay([(50.5, "go"), (52.5, "go"), (54.5, "clear/go")])
    rig.open()
    rig.play(1.5)
    rig.stream.set_tones("low")
    rig.play(4)
    first = round((0.5 + HEAD_START_SECONDS) * RATE)
    assert rig.pulled[first : first + len(clear)] == clear
    assert rig.pulled[first + 2 * RATE : first + 2 * RATE + len(low)] == low
    assert rig.pulled[first + 4 * RATE : first + 4 * RATE + len(clear)] == clear


def test_a_set_may_be_chosen_before_what_ships_is_read(rig):
    rig.stream.set_tones("soft")
    rig.stream.warm()
    rig.stream.lay([(50.5, "go")])
    rig.open()
    rig.play(1.5)
    soft = load(["go"], tones="soft").sounds["go"]
    first = round((0.5 + HEAD_START_SECONDS) * RATE)
    assert rig.pulled[first : first + len(soft)] == soft


def test_a_speaker_may_be_chosen_before_what_ships_is_read(rig):
    rig.stream.set_speaker("woman")
    rig.stream.warm()
    rig.stream.lay([(50.5, "voice/hold")])
    rig.open()
    rig.play(1.5)
    woman = load(["voice/hold"], speaker="woman").sounds["voice/hold"]
    first = round((0.5 + HEAD_START_SECONDS) * RATE)
    assert rig.pulled[first : first + len(woman)] == woman


def test_a_word_from_a_file_stays_whoever_speaks(rig, tmp_path):
    rig.stream.set_files({"voice/hold": spoken(tmp_path / "x.wav", 123)})
    rig.stream.lay([(50.5, "voice/hold")])
    rig.stream.set_speaker("woman")
    rig.open()
    rig.play(1.5)
    assert set(rig.pulled) == {0, 123}


class Heard:
    """A sink that is late, drifts and runs dry, and the instants at which tones begin to be heard."""

    PULL = 480

    def __init__(self, rig, drift):
        self.rig, self.drift = rig, drift
        self.starts = []
        self.was_silent = True
        self.position = 0
        rig.stream.begin_anew()
        for _ in range(2):
            self.take(round(HOLD_SECONDS / 2 * RATE))

    def take(self, samples):
        """Pull so many, of which the last is heard HOLD_SECONDS from now."""
        self.rig.stream.go_on()
        piece = self.rig.stream.readData(samples * SAMPLE_BYTES)
        silent_bytes = len(piece) - len(piece.lstrip(b"\0"))
        if silent_bytes < len(piece) and self.was_silent:
            before_end = samples - silent_bytes // SAMPLE_BYTES
            self.starts.append(self.rig.now + HOLD_SECONDS - before_end / RATE)
        self.was_silent = silent_bytes == len(piece)

    def run_for(self, seconds, lateness):
        for index in range(round(seconds * RATE / self.PULL)):
            self.rig.now += self.PULL / RATE / (1 + self.drift)
            self.rig.late = lateness[index % len(lateness)] if index % 5 else 0.0
            self.take(self.PULL)


@given(
    drift=st.floats(-0.0004, 0.0004),
    lateness=st.lists(st.floats(0, 0.04), min_size=1, max_size=7),
    losses=st.lists(st.tuples(st.floats(0.3, 3), st.floats(0, 0.4)), min_size=1, max_size=5),
)
def test_after_any_loss_the_next_tone_after_one_silence_is_in_its_place_and_none_is_lost_or_doubled(
    qapp, drift, lateness, losses
):
    rig = Rig()
    sink = Heard(rig, drift)
    sink.run_for(0.5, [0.0])
    dues = [rig.now + 0.9 * (number + 1) for number in range(10)]
    rig.stream.lay([(due, "tick") for due in dues])
    lost_at = []
    for after, seconds in losses:
        sink.run_for(after, lateness)
        rig.now += seconds
        lost_at.append(rig.now)
    sink.run_for(dues[-1] + 3 - rig.now, lateness)
    assert len(sink.starts) == len(dues)
    for due, start in zip(dues, sink.starts, strict=True):
        place = due + HEAD_START_SECONDS
        silence = min((place - at for at in lost_at if at < place + 1), key=abs, default=9.0)
        if silence > WINDOW_SECONDS + HOLD_SECONDS + 0.1:
            assert start == pytest.approx(place, abs=0.001)
