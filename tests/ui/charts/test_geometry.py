"""Where axes, marks, bars and lines of a chart stand."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from sciatica_timer.ui.charts.geometry import (
    SOLID,
    Axes,
    Bars,
    Chart,
    Mark,
    bar_rects,
    line_through,
    marks_with_room,
    month_marks,
    value_ticks,
)

WEEKS = [date(2025, 9, 22) + timedelta(weeks=number) for number in range(26)]
AXES = Axes(QRectF(20, 10, 260, 100), -0.5, 25.5, 50)


@pytest.mark.parametrize(
    ("most", "ticks"), [(0, (0, 1)), (1, (0, 1)), (4, (0, 1, 2, 3, 4)), (18, (0, 5, 10, 15, 20)), (41, (0, 20, 40, 60))]
)
def test_values_are_round(most, ticks):
    assert value_ticks(most) == ticks


@given(st.floats(0, 1e6))
def test_the_highest_value_lies_below_the_last_tick_and_there_are_five_at_most(most):
    ticks = value_ticks(most)
    assert ticks[-1] >= most
    assert 2 <= len(ticks) <= 5


class TestAxes:
    def test_weeks_go_from_left_to_right_and_values_upwards(self):
        assert (AXES.x(0), AXES.x(25)) == (25, 275)
        assert (AXES.y(0), AXES.y(25), AXES.y(50)) == (110, 60, 10)
        assert AXES.place(25) == 0

    def test_the_column_of_a_week_stays_within_the_axes(self):
        assert AXES.column(0) == QRectF(20, 10, 10, 100)
        assert AXES.column(-0.4).left() == 20

    def test_a_period_of_one_day_has_a_place_too(self):
        assert Axes(QRectF(0, 0, 100, 50), 0, 0, 10).x(0) == 0


class TestMonths:
    def test_each_that_begins_is_marked_where_its_first_day_stands(self):
        marks = month_marks(WEEKS)
        assert len(marks) == 6
        first_of_october = (date(2025, 10, 1) - WEEKS[0]).days
        assert marks[0].place == pytest.approx((first_of_october - 3) / 7)

    def test_where_room_is_short_every_second_is_left_out_but_never_the_last(self):
        marks = month_marks(WEEKS)
        assert [mark for _, mark in marks_with_room(marks, [30] * 6, AXES, 8)] == list(marks)
        assert [mark for _, mark in marks_with_room(marks, [60] * 6, AXES, 8)] == list(marks[1::2])
        assert [mark for _, mark in marks_with_room(marks, [150] * 6, AXES, 8)] == list(marks[-1:])
        assert marks_with_room((), (), AXES, 8) == []

    @given(st.lists(st.floats(1, 90), min_size=6, max_size=6), st.floats(40, 2000))
    def test_none_touches_another_and_none_stands_beside_the_axes(self, widths, width):
        axes = Axes(QRectF(20, 10, max(width, *widths), 100), -0.5, 25.5, 50)
        marks = month_marks(WEEKS)
        width_of = dict(zip(marks, widths, strict=True))
        kept = marks_with_room(marks, widths, axes, 8)
        ends = [(left, left + width_of[mark]) for left, mark in kept]
        assert kept[-1][1] is marks[-1]
        assert all(before[1] + 8 <= after[0] for before, after in pairwise(ends))
        assert all(left >= 20 and right <= axes.inside.right() + 1e-6 for left, right in ends)


class TestBars:
    def test_they_stand_on_each_other_with_a_gap_of_the_background(self):
        low, high = bar_rects([Bars((10, 0), "a"), Bars((20, 5), "b")], AXES, gap=1, grain=1)
        assert low == [QRectF(22, 90, 7, 20)]
        assert high == [QRectF(22, 50, 7, 39), QRectF(32, 100, 7, 10)]

    @given(
        st.lists(st.lists(st.floats(0, 20), min_size=26, max_size=26), min_size=1, max_size=4),
        st.floats(30, 3000),
        st.sampled_from([1.0, 0.5, 0.8]),
    )
    def test_none_is_too_low_to_be_seen_and_all_edges_lie_on_pixels(self, heights, width, grain):
        axes = Axes(QRectF(20.3, 10, width, 100), -0.5, 25.5, 80)
        layers = [Bars(tuple(row), "x") for row in heights]
        rects = [one for layer in bar_rects(layers, axes, grain, grain) for one in layer]
        assert len(rects) == sum(value > 0 for row in heights for value in row)
        for rect in rects:
            assert rect.height() >= grain - 1e-9
            for edge in (rect.left(), rect.right(), rect.top(), rect.bottom()):
                assert edge / grain == pytest.approx(round(edge / grain), abs=1e-6)


class TestLines:
    def test_they_go_through_what_is_known(self):
        line = line_through([(0, 5), (1, None), (2, 0)], "c", SOLID, most_dots=2)
        assert line.points == ((0, 5), (2, 0))
        assert line.has_dots
        assert AXES.points(line) == [QPointF(25, 100), QPointF(45, 110)]

    def test_many_dots_would_hide_them(self):
        assert not line_through([(place, 1) for place in range(3)], "c", SOLID, most_dots=2).has_dots


def test_the_nearest_stop_is_found_within_reach():
    chart = Chart(-0.5, 25.5, (0, 1), (Mark(0, "x"),), stops=(0, 3), reach=1)
    assert [chart.stop_near(place) for place in (-1, 0.9, 1.4, 2.1, 4.1)] == [0, 0, None, 1, None]
    assert Chart(0, 1, (0, 1)).stop_near(0) is None
