"""What makes an engine's words into a sound like the bundled ones, tried on tones, which can be measured."""

import math
import wave
from array import array

import pytest

from sciatica_timer.desktop.sound.tones import load
from sciatica_timer.desktop.sound.track import RATE
from sciatica_timer.desktop.voice.spoken_samples import (
    AFTER_SECONDS,
    LONGEST_SECONDS,
    LOUDNESS,
    PEAK,
    Pcm,
    read,
    shaped,
    write,
)


def tone(seconds, rate, hertz=440.0, peak=8000):
    return array("h", [round(peak * math.sin(math.tau * hertz * i / rate)) for i in range(round(seconds * rate))])


def loudness(samples):
    return math.sqrt(sum(value * value for value in samples) / len(samples))


def strength(samples, hertz):
    """The share of a pitch in the power of a sound."""
    turn = math.tau * hertz / RATE
    real = sum(value * math.cos(turn * i) for i, value in enumerate(samples))
    imaginary = sum(value * math.sin(turn * i) for i, value in enumerate(samples))
    return 2 * (real * real + imaginary * imaginary) / len(samples) / sum(value * value for value in samples)


@pytest.mark.parametrize("rate", [8000, 11_025, 16_000, 22_050, 24_000, 44_100, 48_000])
def test_a_pitch_stays_what_it_was_at_any_rate(rate):
    samples = shaped(Pcm(tone(0.4, rate), rate))
    assert len(samples) == pytest.approx(0.4 * RATE, abs=RATE * 0.002)
    assert strength(samples, 440) > 0.98


@pytest.mark.parametrize("rate", [44_100, 48_000])
def test_a_pitch_too_high_for_the_track_goes_and_leaves_no_mirror(rate):
    both = zip(tone(0.4, rate), tone(0.4, rate, hertz=16_000), strict=True)
    samples = shaped(Pcm(array("h", map(sum, both)), rate))
    assert strength(samples, RATE - 16_000) < 1e-4


@pytest.mark.parametrize("rate", [8000, 22_050])
def test_no_mirror_of_a_pitch_comes_in(rate):
    samples = shaped(Pcm(tone(0.4, rate, hertz=2000), rate))
    assert strength(samples, rate - 2000) < 1e-4


def test_silence_around_the_words_goes_and_pauses_within_stay():
    rate = 22_050
    silence = array("h", bytes(2 * rate))
    words = tone(0.2, rate) + silence + tone(0.3, rate)
    samples = shaped(Pcm(silence + words + silence, rate))
    assert len(samples) / RATE == pytest.approx(1.5 + AFTER_SECONDS, abs=0.01)
    assert max(map(abs, samples[RATE // 2 : RATE])) == 0


@pytest.mark.parametrize("peak", [60, 3000, 32_000])
def test_soft_and_loud_words_come_out_alike(peak):
    samples = shaped(Pcm(tone(0.5, 16_000, peak=peak), 16_000))
    assert loudness(samples) == pytest.approx(LOUDNESS, rel=0.05)


def test_pauses_do_not_make_the_words_louder():
    rate = 16_000
    paused = tone(0.3, rate) + array("h", bytes(2 * rate)) + tone(0.3, rate)
    assert max(shaped(Pcm(paused, rate))) == pytest.approx(max(shaped(Pcm(tone(0.6, rate), rate))), rel=0.05)


def test_words_with_sharp_peaks_are_not_clipped():
    rate = 16_000
    sharp = array("h", [30_000 if i % 400 == 0 else 100 for i in range(rate)])
    assert max(shaped(Pcm(sharp, rate))) <= PEAK


def test_words_begin_and_end_in_silence():
    samples = shaped(Pcm(tone(0.3, 22_050), 22_050))
    assert abs(samples[0]) < 50
    assert abs(samples[-1]) < 50


@pytest.mark.parametrize(
    ("samples", "rate"),
    [(array("h"), 16_000), (array("h", bytes(32_000)), 16_000), (tone(0.1, 4000), 4000), (tone(0.1, 96_000), 96_000)],
)
def test_nothing_to_hear_and_odd_rates_are_refused(samples, rate):
    with pytest.raises(ValueError):
        shaped(Pcm(samples, rate))


def test_words_longer_than_the_player_takes_are_refused():
    with pytest.raises(ValueError, match="too long"):
        shaped(Pcm(tone(LONGEST_SECONDS + 0.5, 8000), 8000))


def test_what_is_written_is_what_the_player_loads(tmp_path):
    samples = shaped(Pcm(tone(0.3, 22_050), 22_050))
    write(tmp_path / "0.wav", samples)
    assert load(["0"], files={"0": str(tmp_path / "0.wav")}).sounds["0"] == samples
    assert [file.name for file in tmp_path.iterdir()] == ["0.wav"]
    assert read(tmp_path / "0.wav") == Pcm(samples, RATE)


def test_a_file_of_two_channels_is_refused(tmp_path):
    with wave.open(str(tmp_path / "two.wav"), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(bytes(400))
    with pytest.raises(ValueError):
        read(tmp_path / "two.wav")
