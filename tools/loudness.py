"""How loud a short sound is to the ear: the measure of ITU-R BS.1770, with blocks short enough for single words."""

from __future__ import annotations

import math
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# The two filters of BS.1770 at 48 kHz, as (b0, b1, b2, a1, a2): the head, and what the ear cares less for below 100 Hz.
HEAD = (1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585)
LOW_CUT = (1.0, -2.0, 1.0, -1.99004745483398, 0.99007225036621)
RATE = 48_000
BLOCK, HOP = RATE // 20, RATE // 40  # 50 ms, half overlapping; the standard's 400 ms are longer than many a word
GATE_DB = -10.0  # blocks this far below the mean are pauses and count for nothing
OFFSET_DB = -0.691


def loudness(samples: Sequence[int]) -> float:
    """Measure 16 bit samples at 48 kHz, in LKFS; minus infinity for silence."""
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


def _filtered(samples: Iterable[float], biquad: tuple[float, float, float, float, float]) -> Iterable[float]:
    b0, b1, b2, a1, a2 = biquad
    x1 = x2 = y1 = y2 = 0.0
    for x in samples:
        y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
        x1, x2, y1, y2 = x, x1, y, y1
        yield y
