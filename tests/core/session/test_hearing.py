"""The sound check: which set of tones suits, and how loud it must be."""

from itertools import pairwise

import pytest

from sciatica_timer.core.session.hearing import (
    LEVELS_PERCENT,
    STEP_SECONDS,
    Heard,
    outcome,
    spoken_first,
    step_sounds,
)
from sciatica_timer.core.session.speech.clip_texts import SOUND_CHECK
from sciatica_timer.core.settings import ToneSet
from sciatica_timer.desktop.sound.tones import lengths

CLEAR, SOFT, LOW = ToneSet


@pytest.mark.parametrize(
    ("steps", "now", "found"),
    [
        ((2, 2, 2), CLEAR, Heard(CLEAR, LEVELS_PERCENT[5])),
        ((2, 2, 2), SOFT, Heard(SOFT, LEVELS_PERCENT[5])),
        ((3, 3, 2), CLEAR, Heard(CLEAR, LEVELS_PERCENT[6])),
        ((4, 3, 2), CLEAR, Heard(LOW, LEVELS_PERCENT[5])),
        ((None, None, 7), CLEAR, Heard(LOW, LEVELS_PERCENT[10])),
        ((None, 11, None), CLEAR, Heard(SOFT, 100)),
        ((0, 9, 9), LOW, Heard(CLEAR, LEVELS_PERCENT[3])),
        ((None, None, None), CLEAR, None),
    ],
)
def test_the_set_heard_clearly_earlier_is_taken_and_made_louder_by_three_steps(steps, now, found):
    assert outcome(dict(zip(ToneSet, steps, strict=True)), now) == found


def test_each_step_is_4_decibels_louder():
    powers = [percent**2 for percent in LEVELS_PERCENT]
    assert all(1.4 < louder / softer < 1.75 for softer, louder in pairwise(powers))
    assert LEVELS_PERCENT[-1] == 100


@pytest.mark.parametrize("tones", ToneSet)
def test_tones_of_a_step_neither_overlap_nor_outlast_it(tones):
    sounds = step_sounds(tones)
    seconds = lengths(name for _, name in sounds)
    assert set(seconds) == {name for _, name in sounds}
    ends = [at + seconds[name] for at, name in sounds]
    assert all(end <= at for end, (at, _) in zip(ends, [*sounds[1:], (STEP_SECONDS, "")], strict=True))


def test_words_that_cannot_be_said_are_left_out():
    first, second = (f"voice/{name}" for name in SOUND_CHECK)
    assert spoken_first({}) == ([], 0.0)
    assert spoken_first({second: 2.0}) == ([(0.0, second)], 2.4)
    assert spoken_first({second: 2.0, first: 1.0}) == ([(0.0, first), (1.4, second)], pytest.approx(3.8))
