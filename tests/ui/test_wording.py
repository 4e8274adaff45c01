"""Doses in words."""

from __future__ import annotations

import pytest

from sciatica_timer.core.editing import blank
from sciatica_timer.core.library.dose import Dose
from sciatica_timer.ui.wording import dose_words


@pytest.mark.parametrize(
    ("hold", "back", "words"),
    [
        (5, 5, "5 s hold each way"),
        (5, 3, "5 s hold, then 3 s"),
        (None, 3, "3 s hold at the start position"),
        (5, None, "5 s hold"),
    ],
)
def test_a_hold_at_both_ends_is_told(hold, back, words):
    dose = Dose(1, 10, hold_seconds=hold, return_hold_seconds=back)
    assert dose_words(blank(), dose) == f"{words} · 10 reps · 1 set"
