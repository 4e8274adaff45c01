"""How loud a short sound is to the ear: the measure of ITU-R BS.1770, with blocks short enough for single words."""

from __future__ import annotations

import math
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

RATE = 24_000
BLOCK, HOP = RATE // 20, RATE // 40  # 50 ms, half overlapping; the standard's 400 ms are longer than many a word
GATE_DB = -10.0  # blocks this far below the mean are pauses and count for nothing
OFFSET_DB = -0.691


class Biquad(NamedTuple):
    """A filter of the second order; its first coefficient below the line is 1."""

    b0: float
    b1: float
    b2: float
    a1: float
    a2: float


def head_filter(rate: float) -> Biquad:
    """Return what a head does to a sound: a shelf of 4 dB; its numbers give the standard's table at 48 kHz."""
    turn = math.tan(math.pi * 1681.974450955533 / rate)
    high = 10 ** (3.999843853973347 / 20)
    band = high**0.4996667741545416
    damped = turn / 0.7071752369554196
    whole = 1 + damped + turn * turn
    above = (high + band * damped + turn * turn, 2 * (turn * turn - high), high - band * damped + turn * turn)
    b0, b1, b2 = (value / whole for value in above)
    return Biquad(b0, b1, b2, 2 * (turn * turn - 1) / whole, (1 - damped + turn * turn) / whole)


def low_cut(rate: float) -> Biquad:
    """Return what the ear cares less for, below 100 Hz."""
    turn = math.tan(math.pi * 38.13547087602444 / rate)
    damped = turn / 0.5003270373238773
    whole = 1 + damped + turn * turn
    return Biquad(1.0, -2.0, 1.0, 2 * (turn * turn - 1) / whole, (1 - damped + turn * turn) / whole)


HEAD, LOW_CUT = head_filter(RATE), low_cut(RATE)


def loudness(samples: Sequence[int]) -> float:
    """Measure 16 bit samples at 24 kHz, in LKFS; minus infinity for silence."""
    heard = _filtered(_filtered((value / 32_768 for value in samples), HEAD), LOW_CUT)
    blocks = frames(list(heard), BLOCK, HOP)
    mean = sum(blocks) / len(blocks)
    if mean <= 0:
        return -math.inf
    gated = [block for block in blocks if block >= mean * 10 ** (GATE_DB / 10)]
    return OFFSET_DB + 10 * math.log10(sum(gated) / len(gated))


def frames(samples: Sequence[float], span: int, hop: int) -> list[float]:
    """Give the mean square of each stretch of `span` samples, one every `hop`; of all of them when there are fewer."""
    span = min(span, len(samples))
    sums = [0.0, *accumulate(float(value) * value for value in samples)]
    return [(sums[at + span] - sums[at]) / span for at in range(0, len(samples) - span + 1, hop)]


def _filtered(samples: Iterable[float], biquad: Biquad) -> Iterable[float]:
    b0, b1, b2, a1, a2 = biquad
    x1 = x2 = y1 = y2 = 0.0
    for x in samples:
        y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
        x1, x2, y1, y2 = x, x1, y, y1
        yield y
