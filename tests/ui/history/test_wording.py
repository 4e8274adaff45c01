"""The sentences of History: they say what the pictures show, and nothing that reproaches or promises."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from sciatica_timer.core.history.insight import CalendarDay, Comparison, PainChange, Week
from sciatica_timer.core.history.overview import PainPoint
from sciatica_timer.core.library.exercise import Section
from sciatica_timer.ui.history import wording as words

TODAY = date(2026, 3, 20)
POINT = PainPoint(date(2026, 3, 16), date(2026, 3, 22), 3.0, 2.5, 2.0, None)


@pytest.fixture(autouse=True)
def _english(set_locale):
    set_locale("en_GB")


def calendar(*active_days_ago: int) -> list[CalendarDay]:
    days = [TODAY - timedelta(days=ago) for ago in range(180, -1, -1)]
    active = {TODAY - timedelta(days=ago) for ago in active_days_ago}
    return [CalendarDay(day, 2 if day in active else 0, day in active) for day in days]


def week(sections: dict[Section, int], minutes: float = 0.0, hold_seconds: float = 0.0) -> Week:
    return Week(date(2026, 3, 16), 3, sections, minutes, hold_seconds)


class TestActiveDays:
    def test_28_days_are_counted_today_included(self):
        shown = words.days_words(calendar(0, 5, 27, 28, 100))
        assert shown == "You were active on 3 of the last 28 days."

    def test_days_before_the_first_one_are_not_held_against_anybody(self):
        assert words.days_words(calendar(0, 4)) == "You were active on 2 days since 16 March."
        assert words.days_words(calendar(4)) == "You were active on 16 March."

    def test_half_a_year_without_a_day_points_to_the_table(self):
        assert words.days_words(calendar()) == "Nothing in the last 26 weeks. What was before stands in the table."


class TestWeeks:
    def test_sets_are_told_by_section_in_the_order_of_the_list_beside_what_is_usual(self):
        this = week({Section.STANDING: 3, Section.CORE: 8})
        shown = words.sets_words(Comparison(this, 14.6, 3, 30, 4))
        assert shown == "11 sets this week: Core 8, Standing 3. The 4 weeks before had about 15 each."

    @pytest.mark.parametrize(
        ("of_weeks", "usual"),
        [(0, ""), (1, " The week before had 15."), (2, " The 2 weeks before had about 15 each.")],
    )
    def test_fewer_weeks_before_are_told_as_they_are(self, of_weeks, usual):
        assert words.sets_words(Comparison(week({}), 15, 3, 30, of_weeks)) == f"0 sets this week.{usual}"

    def test_minutes_are_told_beside_what_is_usual(self):
        shown = words.minutes_words(Comparison(week({}, 42.4), 0, 0, 38.2, 4))
        assert shown == "42 minutes this week. The 4 weeks before had about 38 min each."
        assert words.minutes_words(Comparison(week({}, 1.2), 0, 0, 0, 0)) == "1 minute this week."


class TestPain:
    @pytest.mark.parametrize(
        ("leg", "back", "expected"),
        [
            (-2, 0.1, "In the last 4 weeks leg pain was 2 lower than in the 4 before. Back pain was much the same."),
            (0.0, 1.25, "In the last 4 weeks leg pain was much the same as in the 4 before. Back pain was 1.2 higher."),
            (None, -0.6, "In the last 4 weeks back pain was 0.6 lower than in the 4 before."),
            (None, None, "Pain as you noted it, on a scale of 0 to 10."),
        ],
    )
    def test_the_change_is_told_as_far_as_it_is_known(self, leg, back, expected):
        assert words.pain_words([POINT], PainChange(back, leg, 9)) == expected

    def test_without_a_note_it_says_what_would_be_drawn(self):
        assert words.pain_words([], PainChange(None, None, 0)).startswith("Pain you note before and after")

    @pytest.mark.parametrize(("value", "shown"), [(-2, "−2"), (0.66, "+0.7"), (0.2, "0"), (-0.2, "0")])  # noqa: RUF001
    def test_a_change_has_a_sign_unless_it_is_too_small_to_feel(self, value, shown):
        assert words.signed_words(value) == shown


class TestTips:
    def test_a_day_tells_its_sets(self):
        assert words.day_tip(CalendarDay(TODAY, 1, is_active=True)) == "Friday, 20 March: 1 set"
        assert words.day_tip(CalendarDay(TODAY, 0, is_active=True)) == "Friday, 20 March: reps, no whole set"
        assert words.day_tip(CalendarDay(TODAY, 0, is_active=False)) == "Friday, 20 March: nothing"

    def test_a_week_tells_its_sets_and_minutes(self):
        this = week({Section.CORE: 2}, 12.0, 30.0)
        assert words.sets_tip(this) == "Week of 16 March: 2 sets (Core 2)"
        assert words.minutes_tip(this) == "Week of 16 March: 12 min, 30 s of it holding"

    def test_a_point_of_pain_tells_what_was_noted(self):
        assert words.pain_tip(POINT) == "Week of 16 March\nBack: 3 before, 2.5 after\nLeg: 2 before"
        day = PainPoint(TODAY, TODAY, None, None, None, 1.0)
        assert words.pain_tip(day) == "Friday, 20 March\nLeg: 1 after"
