"""What makes of spoken samples a clip: no silence around it, faded ends, and as loud as the others."""

from __future__ import annotations

import math
from array import array
from typing import TYPE_CHECKING

import numpy as np

from tools.loudness import RATE, loudness

if TYPE_CHECKING:
    from collections.abc import Iterable

PEAK = 28_000  # of 32767; nothing is higher
LOUDNESS = -20.0  # LKFS; the tones lie about -21
FADE_SECONDS = 0.004
QUIET = 0.012  # of a clip's peak, 38 dB below it: what is lower at either end is cut off
LEAD_SECONDS, TAIL_SECONDS = 0.003, 0.015  # kept before and after what is not quiet
RUMBLE_HERTZ = 60  # what is lower is no speech
TREBLE_HERTZ, TREBLE_SLOPE_HERTZ = 8000, 500
GAP_SECONDS = 0.05  # of quiet: the pause between a carrier and its word, longer than a stop within a word
GAP_QUIET = 0.03


def shaped(spoken: np.ndarray) -> array[int]:
    """Make a clip of what was spoken."""
    samples = _faded(_trimmed(_without_rumble(spoken)))
    samples *= PEAK / np.abs(samples).max()
    return _whole(_rounded_off(samples * 10 ** ((LOUDNESS - loudness(_whole(samples))) / 20)))


def after_the_pause(spoken: np.ndarray) -> np.ndarray:
    """Return what follows the longest pause; ValueError where there is none."""
    loud = np.flatnonzero(np.abs(spoken) > GAP_QUIET * np.abs(spoken).max())
    gaps = np.diff(loud)
    longest = int(gaps.argmax())
    if gaps[longest] < GAP_SECONDS * RATE:
        raise ValueError("spoken without a pause")
    return spoken[loud[longest + 1] - round(0.02 * RATE) :]


def without_treble(clip: array[int]) -> array[int]:
    """Return a clip without what is above 8 kHz, a tenth of its size, which a sentence is clear without."""
    spectrum = np.fft.rfft(np.asarray(clip, dtype=float))
    hertz = np.fft.rfftfreq(len(clip), 1 / RATE)
    spectrum *= np.clip((TREBLE_HERTZ + TREBLE_SLOPE_HERTZ - hertz) / TREBLE_SLOPE_HERTZ, 0, 1)
    return _whole(_faded(_trimmed(np.fft.irfft(spectrum, len(clip)))))


def _without_rumble(samples: np.ndarray) -> np.ndarray:
    spectrum = np.fft.rfft(samples)
    hertz = np.fft.rfftfreq(len(samples), 1 / RATE)
    spectrum *= 1 / np.sqrt(1 + (RUMBLE_HERTZ / np.maximum(hertz, 1e-9)) ** 8)
    return np.fft.irfft(spectrum, len(samples))


def _trimmed(samples: np.ndarray) -> np.ndarray:
    heard = np.flatnonzero(np.abs(samples) > QUIET * np.abs(samples).max())
    begin = max(0, heard[0] - round(LEAD_SECONDS * RATE))
    return samples[begin : heard[-1] + round(TAIL_SECONDS * RATE)].copy()


def _faded(samples: np.ndarray) -> np.ndarray:
    length = round(FADE_SECONDS * RATE)
    shares = 0.5 - 0.5 * np.cos(np.pi * np.arange(length) / length)
    samples[:length] *= shares
    samples[-length:] *= shares[::-1]
    return samples


def _rounded_off(samples: np.ndarray) -> np.ndarray:
    """Leave what is below half the peak as it is, and bend what is above towards the peak."""
    bend = PEAK / 2
    bent = np.sign(samples) * (bend + bend * np.tanh((np.abs(samples) - bend) / bend))
    return np.where(np.abs(samples) <= bend, samples, bent)


def _whole(samples: Iterable[float]) -> array[int]:
    return array("h", [math.floor(value + 0.5) for value in samples])
