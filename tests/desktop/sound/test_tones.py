import cmath
import math
import tempfile
import wave
import zipfile
from array import array
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.session.cue import Tone
from sciatica_timer.core.settings import ToneSet
from sciatica_timer.desktop.sound.clip_archive import packed
from sciatica_timer.desktop.sound.tones import LONGEST_SECONDS, all_lengths, bundled, lengths, load
from sciatica_timer.desktop.sound.track import RATE
from tools import make_tones
from tools.loudness import loudness

NAMES = [tone.value for tone in Tone]


@pytest.fixture(scope="module", params=[one.value for one in ToneSet])
def tone_set(request):
    return request.param


@pytest.fixture(scope="module")
def sounds(tone_set):
    loaded = load(NAMES, tones=tone_set)
    assert loaded.missing == ()
    return loaded.sounds


def loudest(samples, span=RATE // 20):
    span = min(span, len(samples))
    starts = range(0, len(samples) - span + 1, RATE // 100)
    return max(math.sqrt(sum(value * value for value in samples[start : start + span]) / span) for start in starts)


def octaves(samples):
    """Return the power of a tone in bands of a quarter of an octave from 150 Hz on."""
    spectrum = fourier([*map(float, samples), *[0.0] * (2**15 - len(samples))])
    powers = [0.0] * 26
    for index in range(1, len(spectrum) // 2):
        band = math.floor(4 * math.log2(index * RATE / len(spectrum) / 150))
        if 0 <= band < len(powers):
            powers[band] += abs(spectrum[index]) ** 2
    return powers


def fourier(values):
    if len(values) == 1:
        return values
    even, odd = fourier(values[::2]), fourier(values[1::2])
    turned = [cmath.exp(-2j * math.pi * index / len(values)) * value for index, value in enumerate(odd)]
    return [a + b for a, b in zip(even, turned, strict=True)] + [a - b for a, b in zip(even, turned, strict=True)]


def likeness(one, other):
    alike = sum(x * y for x, y in zip(one, other, strict=False))
    return alike / math.sqrt(sum(x * x for x in one) * sum(y * y for y in other))


def test_the_files_are_what_the_script_makes(tmp_path):
    make_tones.write(tmp_path)
    made = {f"{path.parent.name}/{path.name}": path.read_bytes() for path in tmp_path.glob("*/*")}
    shipped = [file for folder in (bundled() / "sounds").iterdir() if folder.is_dir() for file in folder.iterdir()]
    assert made == {f"{file.parent.name}/{file.name}": file.read_bytes() for file in shipped}
    assert {name.split("/")[0] for name in made} == {one.value for one in ToneSet}


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
        assert likeness(sounds[one], sounds[other]) < 0.8, (one, other)


def test_tones_lie_beside_the_words_in_loudness(sounds):
    levels = {name: loudness(samples) for name, samples in sounds.items()}
    assert [name for name, level in levels.items() if abs(level + 20) > 3 and name != "tick"] == []
    assert -20 < levels["tick"] < -15  # 70 ms long, so that the ear hears it softer than it is measured


def test_a_tone_takes_as_long_in_every_set(sounds):
    assert {name: len(samples) for name, samples in sounds.items()} == {
        name: len(samples) for name, samples in load(NAMES).sounds.items()
    }


def test_low_tones_are_heard_without_high_ones():
    for name, samples in load(NAMES, tones="low").sounds.items():
        powers = octaves(samples)
        assert sum(powers[10:]) < 0.02 * sum(powers), name  # from 850 Hz on


def test_the_same_tone_has_another_spectrum_in_each_set():
    heard = {
        one.value: {name: octaves(samples) for name, samples in load(NAMES, tones=one.value).sounds.items()}
        for one in ToneSet
    }
    for name in NAMES:
        assert likeness(heard["clear"][name], heard["low"][name]) < 0.6, name
        overtones = [sum(powers[12:]) / sum(powers) for powers in (heard["soft"][name], heard["clear"][name])]
        assert overtones[0] < 0.5 * overtones[1], name


def test_a_name_with_a_set_is_taken_from_it_whichever_is_chosen():
    low = load(["go"], tones="low").sounds["go"]
    assert load(["low/go", "go"], tones="soft").sounds["low/go"] == low
    assert load(["none/go"]).missing == ("none/go",)


def test_a_missing_file_is_silence(tmp_path):
    tones = load(["tick"], tmp_path)
    assert tones.missing == ("tick",)
    assert "tick" not in tones.sounds


def write(path, *, rate=RATE, channels=1, data=b"\0\0"):
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(data)


def damaged(folder):
    sounds = folder / "sounds"
    write(sounds / "clear" / "rest.wav", rate=44_100)
    write(sounds / "clear" / "turn.wav", channels=2, data=b"\0\0\0\0")
    write(sounds / "clear" / "paused.wav", data=b"")
    write(sounds / "clear" / "set-done.wav", data=bytes(2 * RATE * LONGEST_SECONDS + 2))
    write(sounds / "clear" / "side-change.wav", data=bytes(100))
    whole = (sounds / "clear" / "side-change.wav").read_bytes()
    (sounds / "clear" / "side-change.wav").write_bytes(whole[:-2])
    (sounds / "clear" / "tick.wav").write_bytes(b"RIFF\x04\0\0\0WAVE")
    (sounds / "clear" / "go.wav").write_bytes(b"")
    (sounds / "clear" / "stopped.wav").mkdir()
    return ("tick", "go", "rest", "turn", "paused", "set-done", "side-change", "stopped", "not-there")


def test_a_damaged_file_is_silence(tmp_path):
    names = damaged(tmp_path)
    assert load(names, tmp_path).missing == names


def test_a_damaged_file_has_no_length(tmp_path):
    names = damaged(tmp_path)
    write(tmp_path / "sounds" / "clear" / "tick.wav", data=bytes(RATE))
    assert lengths(names, tmp_path) == {"tick": 0.5}
    assert all_lengths(tmp_path) == {"tick": 0.5}


def test_what_ships_has_its_lengths_by_name():
    found = all_lengths()
    assert found["hold-begins"] == 0.5
    assert found["voice/hold"] == len(load(["voice/hold"]).sounds["voice/hold"]) / RATE
    assert set(NAMES) == {name for name in found if "/" not in name}


def test_a_folder_that_is_not_there_has_no_lengths(tmp_path):
    assert all_lengths(tmp_path / "nowhere") == {}


def archive(path, **clips):
    path.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(path, "w") as opened:
        for name, data in clips.items():
            opened.writestr(name, data)


def test_words_lie_in_an_archive_for_each_speaker(tmp_path):
    archive(tmp_path / "voice" / "man.zip", hold=packed([8, -16], 8))
    archive(tmp_path / "voice" / "woman.zip", hold=packed([24], 8))
    assert load(["voice/hold", "hold"], tmp_path) == ({"voice/hold": array("h", [8, -16])}, ("hold",))
    assert load(["voice/hold"], tmp_path, speaker="woman").sounds["voice/hold"] == array("h", [24])
    assert lengths(["voice/hold", "voice/rest"], tmp_path, speaker="woman") == {"voice/hold": 1 / RATE}
    assert all_lengths(tmp_path) == {"voice/hold": 2 / RATE}


@given(st.lists(st.integers(-32_760, 32_760), min_size=1))
def test_what_is_packed_comes_out_within_half_a_step(samples):
    with tempfile.TemporaryDirectory() as folder:
        archive(Path(folder) / "voice" / "man.zip", hold=packed(samples, 8))
        found = load(["voice/hold"], Path(folder)).sounds["voice/hold"]
    assert len(found) == len(samples)
    assert all(abs(one - other) <= 4 for one, other in zip(found, samples, strict=True))


@pytest.mark.parametrize("data", [b"", b"odd", bytes(2 * RATE * LONGEST_SECONDS + 2), b"\xff\x7f" * 40_000])
def test_a_damaged_clip_is_silence_and_the_others_are_heard(tmp_path, data):
    archive(tmp_path / "voice" / "man.zip", hold=data, rest=packed([8], 8))
    assert load(["voice/hold", "voice/rest"], tmp_path) == ({"voice/rest": array("h", [8])}, ("voice/hold",))


@pytest.mark.parametrize("data", [None, b"", b"no archive"])
def test_without_an_archive_no_word_is_known(tmp_path, data):
    if data is not None:
        (tmp_path / "voice").mkdir()
        (tmp_path / "voice" / "man.zip").write_bytes(data)
    assert load(["voice/hold"], tmp_path).missing == ("voice/hold",)
    assert all_lengths(tmp_path) == {}


def test_a_name_is_taken_from_the_file_it_is_given(tmp_path):
    write(tmp_path / "x.wav", data=array("h", [5, 6]).tobytes())
    files = {"voice/hold": str(tmp_path / "x.wav"), "voice/rest": str(tmp_path / "none.wav")}
    assert load(["voice/hold", "voice/rest"], files=files) == ({"voice/hold": array("h", [5, 6])}, ("voice/rest",))
    assert lengths(["voice/hold", "voice/rest"], files=files) == {"voice/hold": 2 / RATE}


def test_a_file_is_read_sample_by_sample(tmp_path):
    write(tmp_path / "sounds" / "clear" / "tick.wav", data=array("h", [1, -2, 3]).tobytes())
    assert load(["tick"], tmp_path).sounds["tick"] == array("h", [1, -2, 3])
