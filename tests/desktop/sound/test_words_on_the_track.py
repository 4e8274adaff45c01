"""Tones and words of a rep on one track, each whole, in its place, at the volume of its kind; pulled, not recorded."""

from array import array

import pytest
from PySide6.QtCore import QIODevice

from sciatica_timer.desktop.sound.stream import HEAD_START_SECONDS, HOLD_SECONDS, Stream
from sciatica_timer.desktop.sound.tones import load
from sciatica_timer.desktop.sound.track import RATE, SAMPLE_BYTES, Gains
from sciatica_timer.desktop.voice.spoken_samples import write

GAINS = Gains(tones=0.64, words=0.25)
LAID = (  # seconds after the first, as in a rep: a tone, the word that belongs to it, a count, and out of it again
    (0.0, "hold-begins"),
    (0.55, "voice/hold"),
    (1.2, "tick"),
    (1.4, "voice/number-3"),
    (2.4, "hold-ends"),
    (2.95, "voice/move-let-go"),
    (3.8, "voice/exercise-wall-sit"),
)
PULL = 480
FIRST = 1.5  # seconds after the opening


@pytest.fixture
def files(tmp_path):
    """A word that does not ship, as a voice of the system would have made it: another word's bytes."""
    path = tmp_path / "x.wav"
    write(path, load(["voice/well-done"]).sounds["voice/well-done"])
    return {"voice/exercise-wall-sit": str(path)}


@pytest.fixture
def pulled(qapp, files):
    """All that a sink would pull of the rep and two seconds after it."""
    now = 100.0
    stream = Stream(lambda *_, **__: None, lambda: now)
    stream.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)
    stream.set_gains(GAINS)
    stream.set_files(files)
    stream.lay([(now + FIRST + after, name) for after, name in LAID])
    track = array("h", stream.readData(round(HOLD_SECONDS * RATE) * SAMPLE_BYTES))
    for _ in range(round((FIRST + LAID[-1][0] + 2) * RATE / PULL)):
        now += PULL / RATE
        stream.go_on()
        track.frombytes(stream.readData(PULL * SAMPLE_BYTES))
    return track


def test_each_is_whole_at_its_place_and_at_the_volume_of_its_kind_with_silence_between(pulled, files):
    sounds = load({name for _, name in LAID}, files=files).sounds
    expected = array("h", [0] * len(pulled))
    for after, name in LAID:
        place = round((FIRST + HEAD_START_SECONDS + after) * RATE)
        gain = GAINS.of(name)
        scaled = array("h", [int(value * gain) for value in sounds[name]])
        expected[place : place + len(scaled)] = scaled
    assert pulled == expected
