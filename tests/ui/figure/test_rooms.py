"""Where pictures stand: as large as the room allows, inside it, and never wider than they are worth."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect

from sciatica_timer.ui.figure.rooms import WIDEST, Place, pair, single

CAPTION = 24
sides = st.integers(120, 4000)


@given(sides, sides)
def test_one_picture_has_the_whole_room_up_to_its_widest_in_the_middle(wide, high):
    room = single(QRect(0, 0, wide, high))
    assert room.width() == min(wide, WIDEST)
    assert abs(room.left() - (wide - 1 - room.right())) <= 1


@given(sides, sides, st.floats(0.4, 4))
def test_two_pictures_and_their_captions_lie_inside_and_beside_each_other(wide, high, aspect):
    whole = QRect(0, 0, wide, high)
    first, second = (room.adjusted(0, 0, 0, CAPTION) for room in pair(whole, aspect, CAPTION))
    assert whole.contains(first)
    assert whole.contains(second)
    assert not first.intersects(second)
    assert first.size() == second.size()


def test_low_pictures_stand_below_each_other_where_that_makes_them_larger():
    room = QRect(0, 0, 440, 290)
    low, tall = pair(room, 2.8, CAPTION), pair(room, 1.0, CAPTION)
    assert low[0].left() == low[1].left()
    assert tall[0].top() == tall[1].top()


@given(st.integers(-50, 50), st.sampled_from([1.0, 1.25, 1.5, 2.0]), st.floats(0.3, 3))
def test_a_part_of_a_picture_covers_every_pixel_that_it_touches(corner, ratio, scale):
    part = QRect(10, 20, 30, 40)
    rect = Place(QPoint(corner, corner), scale).rect(part, ratio)
    left, right = (corner + 10 * scale) / ratio, (corner + 40 * scale) / ratio
    assert rect.left() <= left + 1e-6
    assert rect.left() + rect.width() >= right - 1e-6
    assert rect.width() <= right - left + 2
