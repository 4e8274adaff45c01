"""What the sink pulls, with a clock of one's own."""

import wave
from array import array

import pytest
from PySide6.QtCore import QIODevice

from sciatica_timer.desktop.tap import (
    BEAT_SECONDS,
    BUFFER_SECONDS,
    HEAD_START_SECONDS,
    LED_SECONDS,
    OPENING_SECONDS,
    Tap,
)
from sciatica_timer.desktop.tones import Tones, load
from sciatica_timer.desktop.track import RATE, SAMPLE_BYTES, Gains

PULL = 480
GO = load(["go"]).sounds["go"]


class Rig:
    """A tap, the clock it reads, and all it has told; pulled as by a sink whose buffer is always full."""

    def __init__(self):
        self.now = 50.0
        self.told = []
        self.tap = Tap(self.tell, self.clock)
        self.tap.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)
        self.pulled = array("h")

    def clock(self):
        return self.now

    def tell(self, what, **more):
        self.told.append((what, more))

    def pull(self, samples):
        self.pulled.frombytes(self.tap.readData(samples * SAMPLE_BYTES))

    def open(self):
        self.tap.begin_anew()
        self.pulled = array("h")
        self.pull(round((BUFFER_SECONDS + 0.015) * RATE))

    def play(self, seconds, *, led=True):
        for _ in range(round(seconds * RATE / PULL)):
            self.now += PULL / RATE
            if led:
                self.tap.go_on()
            self.pull(PULL)

    def first_sound(self):
        return next((index for index, value in enumerate(self.pulled) if value), None)


@pytest.fixture
def rig(qapp):
    return Rig()


def test_once_warm_nothing_is_read_any_more(rig, monkeypatch):
    rig.tap.warm()
    read = []
    monkeypatch.setattr("sciatica_timer.desktop.tap.load", lambda names, files: read.extend(names) or Tones({}, ()))
    rig.tap.lay([(51.0, "go"), (51.4, "voice/number-1"), (52.0, "hold-begins"), (52.6, "voice/hold")])
    assert read == []


def test_a_tone_is_heard_when_it_is_due(rig):
    rig.tap.lay([(51.0, "go")])
    rig.open()
    opened = rig.now
    rig.play(1.5)
    heard = opened + rig.first_sound() / RATE
    assert heard == pytest.approx(51.0 + HEAD_START_SECONDS, abs=0.001)


def test_a_tone_due_while_the_stream_opened_is_heard_at_once(rig):
    rig.tap.lay([(rig.now, "go")])
    rig.now += OPENING_SECONDS - 0.1
    rig.open()
    assert rig.first_sound() < 10


def test_cues_laid_while_it_plays_replace_those_before(rig):
    rig.tap.lay([(51.0, "go"), (52.0, "go")])
    rig.open()
    rig.play(0.5)
    rig.tap.lay([(53.0, "go")])
    rig.play(4)
    sounding = [index for index, value in enumerate(rig.pulled) if value]
    assert sounding[-1] - sounding[0] <= len(GO)
    assert sounding[0] / RATE == pytest.approx(3.0 + HEAD_START_SECONDS, abs=0.03)


def test_a_stream_opened_anew_repeats_nothing(rig):
    rig.tap.lay([(rig.now, "go"), (52.0, "go")])
    rig.open()
    rig.play(1)
    rig.open()
    rig.play(0.5)
    assert rig.first_sound() is None
    rig.play(1)
    assert rig.first_sound() is not None


def test_it_tells_once_a_second_that_it_is_pulled(rig):
    rig.open()
    assert rig.told == []
    rig.play(3 * BEAT_SECONDS + 0.1)
    assert rig.told == [("beat", {})] * 3


def test_a_tone_that_cannot_be_read_is_told_once_and_silent(rig):
    rig.tap.lay([(50.0, "no-such-tone")])
    rig.tap.lay([(50.0, "no-such-tone")])
    assert rig.told == [("silent", {"name": "no-such-tone"})]


def test_it_closes_only_when_the_last_tone_has_been_heard(rig, qtbot):
    rig.tap.lay([(50.5, "go")])
    rig.open()
    rig.tap.finish()
    with qtbot.assertNotEmitted(rig.tap.closed_down):
        rig.play(0.5 + len(GO) / RATE)
    with qtbot.waitSignal(rig.tap.closed_down):
        rig.play(1)


def test_no_tone_begins_while_the_session_stands_still(rig):
    rig.tap.lay([(54.0, "go"), (56.0, "go")])
    rig.open()
    rig.play(LED_SECONDS + 2, led=False)
    assert rig.first_sound() is None
    rig.play(2)
    assert rig.first_sound() / RATE == pytest.approx(6.0 + HEAD_START_SECONDS, abs=0.001)


def test_the_volume_counts_for_what_is_pulled_next(rig):
    rig.tap.set_gains(Gains(0.0, 1.0))
    rig.tap.lay([(rig.now, "go")])
    rig.open()
    assert rig.first_sound() is None


def spoken(path, value, count=4800):
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE, count, "NONE", ""))
        file.writeframes(array("h", [value] * count).tobytes())
    return str(path)


def test_a_word_is_taken_from_the_file_that_is_given_for_it(rig, tmp_path):
    rig.tap.set_files({"voice/exercise-wall-sit": spoken(tmp_path / "x.wav", 123)})
    rig.tap.lay([(50.5, "voice/exercise-wall-sit")])
    rig.open()
    rig.play(1)
    assert set(rig.pulled) == {0, 123}
    assert rig.told == []


def test_a_word_that_is_laid_already_is_taken_from_the_new_file_and_back_again(rig, tmp_path):
    bundled = load(["voice/hold"]).sounds["voice/hold"]
    rig.tap.lay([(50.5, "voice/hold"), (52.5, "voice/hold"), (54.5, "voice/hold")])
    rig.open()
    rig.play(1.5)
    rig.tap.set_files({"voice/hold": spoken(tmp_path / "x.wav", 123)})
    rig.play(2)
    rig.tap.set_files({})
    rig.play(2)
    first = rig.first_sound()
    second = next(index for index, value in enumerate(rig.pulled) if value == 123 and rig.pulled[index + 4799] == 123)
    assert second / RATE == pytest.approx(2.5 + HEAD_START_SECONDS, abs=0.02)
    assert max(map(abs, rig.pulled[:second])) == max(map(abs, bundled))
    assert not any(rig.pulled[first + len(bundled) : second])
    assert set(rig.pulled[second : second + 2 * 4800]) == {0, 123}
    assert max(map(abs, rig.pulled[second + RATE :])) == max(map(abs, bundled))


def test_a_given_file_that_cannot_be_read_is_told_and_silent(rig, tmp_path):
    rig.tap.set_files({"voice/hold": str(tmp_path / "none.wav")})
    assert rig.told == []
    rig.tap.lay([(50.5, "voice/hold")])
    assert rig.told == [("silent", {"name": "voice/hold"})]
    rig.tap.set_files({})
    rig.open()
    rig.play(1)
    assert rig.first_sound() is not None
