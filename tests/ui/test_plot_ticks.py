"""Where axes are marked."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.ui.widgets.plot_ticks import month_ticks, value_ticks

WEEKS = [date(2025, 9, 22) + timedelta(weeks=number) for number in range(26)]


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


def test_each_month_that_begins_is_marked_where_its_first_day_stands():
    ticks = month_ticks(WEEKS, 12)
    assert len(ticks) == 6
    first_of_october = (date(2025, 10, 1) - WEEKS[0]).days
    assert ticks[0][0] == pytest.approx((first_of_october - 3) / 7)


def test_where_room_is_short_months_are_left_out_but_never_the_last():
    assert month_ticks(WEEKS, 3) == month_ticks(WEEKS, 12)[1::2]
    assert month_ticks(WEEKS, 1) == month_ticks(WEEKS, 12)[-1:]
    assert month_ticks(WEEKS[:1], 5) == []
