"""Doses as the commands spell them."""

from __future__ import annotations

import pytest

from sciatica_timer.cli.format import dose_in_words, guide_in_words
from sciatica_timer.core.editing import blank, with_guide
from sciatica_timer.core.library.dose import Range


@pytest.mark.parametrize(
    ("hold", "back", "words"),
    [
        (Range(5, 5), Range(5, 5), "hold 5 s each way"),
        (Range(5, 5), Range(3, 3), "hold 5 s, then 3 s"),
        (None, Range(3, 3), "hold 3 s at the start position"),
        (Range(5, 5), None, "hold 5 s"),
        (None, None, ""),
    ],
)
def test_a_second_hold_is_told_of_a_dose_and_of_a_guide(hold, back, words):
    exercise = with_guide(blank(), hold_seconds=hold, return_hold_seconds=back)
    told = f", {words}" if words else ""
    assert dose_in_words(exercise.guide.starting_dose()) == f"1 set of 10{told}"
    assert guide_in_words(exercise) == f"10 reps{told}"
