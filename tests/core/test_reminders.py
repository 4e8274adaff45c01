# ruff: noqa: DTZ001  what a clock on the wall shows has no offset
"""Reminders: each day and time comes once, whatever the clock on the wall does."""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from built import built
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.reminders import (
    EVERY_DAY,
    MOST_LATERS,
    MOST_TIMES,
    TOLD_FOR,
    Due,
    Reminder,
    due_between,
    is_past,
    is_quiet,
    mark_after,
    newest,
    next_after,
    times_between,
)

UTC = timezone.utc
MONDAY = datetime(2026, 3, 2, 12, 0)
EVENING = Reminder(on=True, times=(time(18, 0),))

times = st.lists(st.times().map(lambda one: one.replace(second=0, microsecond=0)), max_size=12).map(tuple)
days = st.sets(st.integers(0, 6)).map(lambda some: tuple(sorted(some)))
reminders = st.dictionaries(
    st.sampled_from(["core", "starter", "mine"]), built(Reminder, on=st.booleans(), times=times, days=days)
)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31))
steps = st.lists(st.integers(1, 100_000), min_size=1, max_size=60)


def at(day: int, hour: int, minute: int = 0, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute)


def looked_at(reminder: Reminder, readings: list[datetime]) -> list[datetime]:
    """Look at the clock as the app does: what is due since the mark, then the mark moves on."""
    told, mark = [], readings[0]
    for now in readings[1:]:
        told += [due.at for due in due_between({"core": reminder}, mark, now)]
        mark = mark_after(mark, now)
    return told


def readings_in(zone: ZoneInfo, start: datetime, minutes: list[int]) -> list[datetime]:
    """What the wall clock shows at a moment of UTC, and so many minutes later, and so on."""
    moment, shown = start.replace(tzinfo=UTC), []
    for step in [0, *minutes]:
        moment += timedelta(minutes=step)
        shown.append(moment.astimezone(zone).replace(tzinfo=None))
    return shown


class TestWhatIsDue:
    def test_it_comes_at_its_minute_and_not_before(self):
        assert due_between({"core": EVENING}, at(2, 17), at(2, 17, 59)) == ()
        assert due_between({"core": EVENING}, at(2, 17), at(2, 18)) == (Due("core", at(2, 18)),)

    def test_what_was_looked_at_does_not_come_again(self):
        assert due_between({"core": EVENING}, at(2, 18), at(2, 23)) == ()

    def test_midnight_belongs_to_the_day_it_begins(self):
        tuesdays = Reminder(on=True, times=(time(0, 0),), days=(1,))
        assert due_between({"core": tuesdays}, at(2, 23, 59), at(3, 0)) == (Due("core", at(3, 0)),)
        assert due_between({"core": tuesdays}, at(1, 23, 59), at(2, 0)) == ()

    def test_only_the_days_that_were_chosen_count(self):
        weekend = Reminder(on=True, times=(time(9, 0),), days=(5, 6))
        assert [due.at for due in due_between({"core": weekend}, at(2, 12), at(9, 12))] == [at(7, 9), at(8, 9)]

    @pytest.mark.parametrize(
        "silent",
        [Reminder(on=False, times=(time(18),)), Reminder(on=True), Reminder(on=True, times=(time(18),), days=())],
    )
    def test_one_that_is_off_or_has_no_time_or_no_day_never_comes(self, silent):
        assert due_between({"core": silent}, at(2, 0), at(8, 0)) == ()
        assert next_after({"core": silent}, at(2, 0)) is None

    def test_of_a_long_absence_the_last_week_is_told(self):
        due = due_between({"core": EVENING}, datetime(2019, 1, 1), at(30, 12))
        assert len(due) == 7
        assert due[0].at == at(23, 18)

    def test_the_oldest_stands_first(self):
        both = {"starter": EVENING, "core": Reminder(on=True, times=(time(20), time(8)))}
        due = due_between(both, at(2, 0), at(2, 23))
        assert [(one.id, one.at.hour) for one in due] == [("core", 8), ("starter", 18), ("core", 20)]

    @given(reminders, moments, steps)
    def test_looking_often_tells_the_same_as_looking_once(self, some, start, seconds):
        moments_ = [start]
        for step in seconds:
            if moments_[-1] + timedelta(seconds=step) <= start + TOLD_FOR:
                moments_.append(moments_[-1] + timedelta(seconds=step))
        often = [due for since, until in pairwise(moments_) for due in due_between(some, since, until)]
        assert tuple(often) == due_between(some, start, moments_[-1])

    @given(reminders, moments)
    def test_the_next_one_is_due_at_its_time_and_nothing_is_due_before_it(self, some, now):
        following = next_after(some, now)
        if following is None:
            assert due_between(some, now, now + TOLD_FOR) == ()
        else:
            assert now < following <= now + timedelta(days=7)
            assert due_between(some, now, following - timedelta(microseconds=1)) == ()
            assert {due.at for due in due_between(some, now, following)} == {following}


class TestTheClockOnTheWall:
    BERLIN = ZoneInfo("Europe/Berlin")
    NIGHT = Reminder(on=True, times=(time(2, 30),))

    def test_an_hour_that_spring_leaves_out_is_told_when_it_is_jumped_over(self):
        readings = [at(29, 1, 59), at(29, 3, 0), at(29, 3, 30), at(30, 1, 0)]
        assert looked_at(self.NIGHT, readings) == [at(29, 2, 30)]

    def test_an_hour_that_autumn_shows_twice_is_told_once(self):
        shown = [
            at(25, 1, 59, 10),
            at(25, 2, 30, 10),
            at(25, 2, 59, 10),
            at(25, 2, 0, 10),
            at(25, 2, 30, 10),
            at(25, 3, 5, 10),
        ]
        assert looked_at(self.NIGHT, shown) == [at(25, 2, 30, 10)]

    def test_an_evening_lived_twice_on_a_flight_west_is_told_once(self):
        assert looked_at(EVENING, [at(2, 17), at(2, 20), at(2, 14), at(2, 18, 1), at(2, 21), at(3, 17)]) == [at(2, 18)]

    def test_an_evening_left_out_on_a_flight_east_is_told(self):
        assert looked_at(EVENING, [at(2, 11), at(2, 19), at(2, 23)]) == [at(2, 18)]

    def test_a_clock_that_was_years_ahead_does_not_silence_all_that_comes(self):
        assert looked_at(EVENING, [datetime(2030, 1, 1), at(2, 12), at(2, 19)]) == [at(2, 18)]

    @given(
        st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"]),
        st.sampled_from([datetime(2026, 3, 7), datetime(2026, 3, 28), datetime(2026, 4, 3), datetime(2026, 10, 3),
                         datetime(2026, 10, 24), datetime(2026, 10, 31)]),
        st.lists(st.integers(1, 700), min_size=5, max_size=40),
        times,
    )  # fmt: skip
    def test_over_a_change_of_the_clock_each_day_and_time_comes_once(self, zone, start, minutes, some):
        shown = readings_in(ZoneInfo(zone), start, minutes)
        told = looked_at(Reminder(on=True, times=some), shown)
        assert len(told) == len(set(told))
        first, last = shown[0], max(shown)
        days_ = [first.date() + timedelta(days=ahead) for ahead in range((last.date() - first.date()).days + 1)]
        wanted = {datetime.combine(day, one) for day in days_ for one in some}
        assert set(told) == {moment for moment in wanted if first < moment <= last}

    @given(st.lists(st.tuples(st.integers(1, 700), st.integers(-11, 14)), min_size=1, max_size=40), times)
    def test_on_no_journey_does_anything_come_twice(self, journey, some):
        moment, shown = datetime(2026, 3, 2, tzinfo=UTC), []
        for minutes, hours in journey:
            moment += timedelta(minutes=minutes)
            shown.append((moment + timedelta(hours=hours)).replace(tzinfo=None))
        told = looked_at(Reminder(on=True, times=some), shown)
        assert len(told) == len(set(told))


class TestWhatBecomesOfIt:
    def test_it_is_asked_for_five_minutes_and_told_as_past_then(self):
        assert not is_past(at(2, 18), at(2, 18, 5))
        assert is_past(at(2, 18), at(2, 18, 6))

    def test_of_many_the_newest_of_each_programme_is_kept(self):
        many = [Due("core", at(2, 8)), Due("starter", at(2, 9)), Due("core", at(3, 8))]
        assert newest(reversed(many)) == (Due("starter", at(2, 9)), Due("core", at(3, 8)))

    def test_it_can_be_put_off_twice(self):
        due = Due("core", at(2, 18))
        for _ in range(MOST_LATERS):
            assert due.can_wait
            due = due.later()
        assert not due.can_wait
        assert (due.id, due.at) == ("core", at(2, 18))

    def test_every_day_is_every_day(self):
        assert {at(day, 0).weekday() for day in range(2, 9)} == set(EVERY_DAY)


class TestTimesFilledIn:
    def test_every_two_hours_from_eight_to_twenty(self):
        assert times_between(time(8), time(20), 2) == tuple(time(hour) for hour in range(8, 21, 2))

    def test_half_hours_count_too_and_what_lies_beyond_the_end_is_left_out(self):
        assert times_between(time(8), time(12), 1.5) == (time(8), time(9, 30), time(11))

    def test_there_are_never_more_than_a_reminder_can_have(self):
        assert len(times_between(time(0), time(23, 59), 1)) == MOST_TIMES

    def test_an_end_before_the_beginning_has_none(self):
        assert times_between(time(20), time(8), 2) == ()


class TestQuietHours:
    @pytest.mark.parametrize(
        ("hour", "quiet"), [(21, False), (22, True), (23, True), (0, True), (6, True), (7, False), (12, False)]
    )
    def test_they_may_go_over_midnight(self, hour, quiet):
        assert is_quiet(time(hour), (time(22), time(7))) is quiet

    def test_within_a_day(self):
        assert [is_quiet(time(hour), (time(13), time(15))) for hour in (12, 13, 14, 15)] == [False, True, True, False]

    def test_without_any_none_is_quiet(self):
        assert not is_quiet(time(3), ())
