import math
import wave
from array import array
from itertools import combinations

import pytest

from sciatica_timer.core.cues import Tone
from sciatica_timer.desktop.tones import bundled, load
from sciatica_timer.desktop.track import RATE
from tools import make_tones

NAMES = [tone.value for tone in Tone]


@pytest.fixture(scope="module")
def sounds():
    return load(NAMES).sounds


def loudest(samples, span=RATE // 20):
    span = min(span, len(samples))
    starts = range(0, len(samples) - span + 1, 480)
    return max(math.sqrt(sum(value * value for value in samples[start : start + span]) / span) for start in starts)


def test_every_tone_of_the_app_has_its_file():
    assert load(NAMES).missing == ()


def test_the_files_are_what_the_script_makes(tmp_path):
    make_tones.write(tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        path.name: path.read_bytes() for path in bundled().iterdir() if path.name.endswith(".wav")
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_tone_is_clean(name, sounds):
    samples = sounds[name]
    assert len(samples) <= 1.2 * RATE
    assert max(map(abs, samples)) < 30_000
    assert abs(sum(samples) / len(samples)) < 1
    assert samples[0] == 0
    assert abs(samples[-1]) <= 1


@pytest.mark.parametrize("name", NAMES)
def test_a_tone_begins_within_5_ms(name, sounds):
    attack = max(map(abs, sounds[name][: RATE * 5 // 1000]))
    assert attack > 0.6 * max(map(abs, sounds[name][: RATE * 50 // 1000]))


def test_all_tones_are_about_as_loud(sounds):
    levels = [20 * math.log10(loudest(samples)) for samples in sounds.values()]
    assert max(levels) - min(levels) < 3


def test_what_falls_into_a_phase_of_one_second_is_short(sounds):
    assert len(sounds["tick"]) <= 0.08 * RATE
    assert all(len(sounds[name]) <= 0.5 * RATE for name in ("go", "turn", "hold-begins", "hold-ends"))


def test_no_two_tones_are_alike(sounds):
    for one, other in combinations(NAMES, 2):
        a, b = sounds[one], sounds[other]
        alike = sum(x * y for x, y in zip(a, b, strict=False))
        alike /= math.sqrt(sum(x * x for x in a) * sum(y * y for y in b))
        assert alike < 0.8, (one, other)


def test_a_missing_file_is_silence(tmp_path):
    tones = load(["tick"], tmp_path)
    assert tones.missing == ("tick",)
    assert "tick" not in tones.sounds


def write(path, *, rate=RATE, channels=1, data=b"\0\0"):
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(data)


def test_a_damaged_file_is_silence(tmp_path):
    (tmp_path / "tick.wav").write_bytes(b"RIFF\x04\0\0\0WAVE")
    (tmp_path / "go.wav").write_bytes(b"")
    write(tmp_path / "rest.wav", rate=44_100)
    write(tmp_path / "turn.wav", channels=2, data=b"\0\0\0\0")
    write(tmp_path / "paused.wav", data=b"")
    (tmp_path / "stopped.wav").mkdir()
    names = ("tick", "go", "rest", "turn", "paused", "stopped")
    assert load(names, tmp_path).missing == names


def test_a_file_is_read_sample_by_sample(tmp_path):
    write(tmp_path / "tick.wav", data=array("h", [1, -2, 3]).tobytes())
    assert load(["tick"], tmp_path).sounds["tick"] == array("h", [1, -2, 3])
