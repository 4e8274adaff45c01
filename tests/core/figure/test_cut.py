"""Parts of a picture: whatever is done, a part of it is left, and what is turned round comes back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.figure.cut import LEAST, WHOLE, Cut

share = st.floats(-0.5, 1.5)
points = st.tuples(share, share)
cuts = st.builds(lambda turns, one, other: Cut(turns).between(one, other), st.integers(0, 3), points, points)
steps = st.floats(-1, 1)


def is_part(cut):
    wide, high = cut.right - cut.left, cut.bottom - cut.top
    inside = cut.left >= -1e-9 and cut.top >= -1e-9 and cut.right <= 1 + 1e-9 and cut.bottom <= 1 + 1e-9
    return inside and wide >= LEAST - 1e-9 and high >= LEAST - 1e-9


@given(cuts, steps, steps)
def test_a_part_stays_a_part(cut, across, down):
    assert is_part(cut)
    assert is_part(cut.moved(across, down))
    assert is_part(cut.grown(across, down))
    assert is_part(cut.turned(1))


@given(cuts, steps, steps)
def test_moving_keeps_its_size(cut, across, down):
    moved = cut.moved(across, down)
    assert moved.right - moved.left == pytest.approx(cut.right - cut.left)
    assert moved.bottom - moved.top == pytest.approx(cut.bottom - cut.top)


@given(cuts)
def test_four_turns_are_none_and_left_is_three_to_the_right(cut):
    for again in (cut.turned(4), cut.turned(1).turned(-1)):
        assert again.turns == cut.turns
        edges = (cut.left, cut.top, cut.right, cut.bottom)
        assert (again.left, again.top, again.right, again.bottom) == pytest.approx(edges)


def test_a_part_turns_with_the_picture():
    corner = Cut(0, 0, 0, 0.25, 0.5)
    assert corner.turned(1) == Cut(1, 0.5, 0, 1, 0.25)


def test_the_whole_is_told_from_its_parts():
    assert WHOLE.is_whole
    assert not WHOLE.turned(1).is_whole
    assert not WHOLE.grown(-0.1, 0).is_whole
