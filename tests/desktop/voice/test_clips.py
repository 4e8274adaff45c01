"""The spoken clips that ship: a file for each, short, clean and as loud as one another."""

import math
from array import array

import pytest

from sciatica_timer.core.session.clips import TEXTS
from sciatica_timer.core.session.cues import Tone
from sciatica_timer.desktop.sound.tones import bundled, load
from sciatica_timer.desktop.sound.track import RATE
from tools.loudness import loudness

QUIET = 0.01  # of a clip's peak, 40 dB below it: what is lower is silence
MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def clips():
    """All clips by name; what is not 48 kHz, mono and 16 bit would be missing."""
    loaded = load(f"voice/{name}" for name in TEXTS)
    assert loaded.missing == ()
    return {name.removeprefix("voice/"): samples for name, samples in loaded.sounds.items()}


def first_heard(samples):
    quiet = QUIET * max(map(abs, samples))
    return next(index for index, value in enumerate(samples) if abs(value) > quiet) / RATE


def test_there_is_a_file_for_every_clip_and_none_besides():
    assert {path.name for path in (bundled() / "voice").iterdir()} == {f"{name}.wav" for name in TEXTS}


def test_together_they_are_small():
    sizes = [len(path.read_bytes()) for path in (bundled() / "voice").iterdir()]
    assert sum(sizes) < 6 * MEGABYTE


def test_words_are_short_enough_to_stand_between_tones(clips):
    seconds = {name: len(samples) / RATE for name, samples in clips.items()}
    assert seconds["hold"] <= 0.5
    assert all(seconds[f"number-{value}"] <= 0.6 for value in range(1, 13))
    assert all(seconds[f"number-{value}"] <= 0.9 for value in range(13, 31))
    words = {name: len(text.replace("-", " ").split()) for name, text in TEXTS.items() if "number" not in name}
    assert [name for name in words if seconds[name] > 0.4 + 0.38 * words[name]] == []
    assert min(seconds.values()) > 0.25


def test_a_clip_begins_at_once_and_ends_soon_after_its_last_sound(clips):
    assert [name for name, samples in clips.items() if first_heard(samples) > 0.010] == []
    assert [name for name, samples in clips.items() if first_heard(samples[::-1]) > 0.030] == []


def test_a_clip_begins_and_ends_without_a_click(clips):
    for name, samples in clips.items():
        loud = max(map(abs, samples))
        assert max(map(abs, samples[:24] + samples[-24:])) < 0.03 * loud, name
        assert abs(sum(samples) / len(samples)) < 20, name


def test_all_clips_are_equally_loud_and_lie_beside_the_tones(clips):
    levels = {name: loudness(samples) for name, samples in clips.items()}
    middle = sum(levels.values()) / len(levels)
    assert [name for name, level in levels.items() if abs(level - middle) > 1] == []
    tones = [loudness(samples) for samples in load(tone.value for tone in Tone).sounds.values()]
    assert abs(middle - sorted(tones)[len(tones) // 2]) < 2


def test_no_clip_is_clipped(clips):
    assert max(max(map(abs, samples)) for samples in clips.values()) < 29_000


def test_no_two_clips_are_the_same(clips):
    assert len({samples.tobytes() for samples in clips.values()}) == len(clips)


def test_loudness_is_measured_as_the_standard_says():
    tone = array("h", [round(32_767 * math.sin(math.tau * 997 * index / RATE)) for index in range(RATE // 2)])
    assert loudness(tone) == pytest.approx(-3.01, abs=0.05)  # the reference of BS.1770
    half = array("h", [value // 2 for value in tone])
    assert loudness(half) == pytest.approx(-9.03, abs=0.05)
    assert loudness(half + array("h", bytes(2 * RATE))) == pytest.approx(-9.1, abs=0.2)  # a pause counts for nothing
    assert loudness(array("h", bytes(2 * RATE))) == -math.inf
