"""The plan as a file for a calendar: by the rules of RFC 5545, and what is planned when."""

from __future__ import annotations

from datetime import date, datetime, time, timezone
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.core.calendar import Event, calendar, escaped, folded, plan_events, usual_times
from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.library.schedule import Schedule
from sciatica_timer.core.reminders import Reminder
from sciatica_timer.core.settings import Settings
from sciatica_timer.core.today import Past
from sciatica_timer.storage.library.exercise_files import load_library

EXERCISES = load_library([files("sciatica_timer.resources") / "exercises"]).exercises
MONDAY = date(2026, 1, 5)
NOW = datetime(2026, 1, 5, 7, 30, tzinfo=timezone.utc)
STARTER = Programme("starter", "Starter", 1, (Entry("bridge"),))


def written(*events):
    return calendar(events, "-//Sciatica Timer//EN", NOW)


def unfolded(data):
    return data.decode().replace("\r\n ", "").split("\r\n")


def planned(*programmes, past=Past(), exercises=EXERCISES, **settings):  # noqa: B008  it never changes
    return plan_events(past, exercises, programmes, Settings(**settings), MONDAY)


class TestTheFile:
    def test_it_is_one_calendar_with_one_event_and_its_alarm(self):
        assert unfolded(written(Event("starter", "Starter", time(18), MONDAY))) == [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Sciatica Timer//EN",
            "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT",
            "UID:starter-1800@sciatica-timer",
            "DTSTAMP:20260105T073000Z",
            "DTSTART:20260105T180000",
            "DURATION:PT15M",
            "RRULE:FREQ=DAILY",
            "SUMMARY:Starter",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:Starter",
            "TRIGGER:PT0M",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]

    @pytest.mark.parametrize(
        ("event", "rule"),
        [
            (Event("a", "A", time(8), MONDAY, days=(0, 2, 4)), "RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR"),
            (Event("a", "A", time(8), MONDAY, days=tuple(range(7))), "RRULE:FREQ=DAILY"),
            (Event("a", "A", time(8), MONDAY, every_days=2), "RRULE:FREQ=DAILY;INTERVAL=2"),
            (
                Event("a", "A", time(8), MONDAY, until=date(2026, 1, 18)),
                "RRULE:FREQ=DAILY;UNTIL=20260118T235959",
            ),
        ],
    )
    def test_how_it_repeats(self, event, rule):
        assert rule in unfolded(written(event))

    def test_a_series_begins_on_a_day_of_its_own(self):
        assert "DTSTART:20260107T080000" in unfolded(written(Event("a", "A", time(8), MONDAY, days=(2,))))

    @given(st.text(max_size=200))
    def test_no_line_is_longer_than_75_octets_and_every_one_ends_in_cr_lf(self, title):
        data = written(Event("a", title, time(8), MONDAY))
        assert data.endswith(b"\r\n")
        lines = data.split(b"\r\n")
        assert all(len(line) <= 75 for line in lines)
        assert not any(b"\r" in line or b"\n" in line for line in lines)
        assert f"SUMMARY:{escaped(title)}" in unfolded(data)
        assert all(line.decode() is not None for line in lines)  # no letter is cut in two

    def test_text_is_escaped(self):
        assert escaped("a,b;c\\d\ne\x07\r\nf") == "a\\,b\\;c\\\\d\\ne\\nf"

    @given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=300))
    def test_folding_loses_nothing(self, line):
        first, *later = folded(line)
        assert first + "".join(part[1:] for part in later) == line


class TestWhatIsPlanned:
    def test_nothing_is_where_nothing_was_chosen(self):
        assert planned(STARTER) == ()

    def test_the_programme_of_the_day_comes_every_day_at_a_usual_time(self):
        assert planned(STARTER, programme="starter") == (Event("starter", "Starter", time(9), MONDAY),)

    def test_its_reminder_says_when(self):
        reminder = Reminder(on=True, times=(time(18), time(8)), days=(0, 2))
        events = planned(STARTER, programme="starter", reminders={"starter": reminder})
        assert [(event.at, event.days) for event in events] == [(time(8), (0, 2)), (time(18), (0, 2))]

    def test_a_schedule_outranks_the_days_of_its_reminder(self):
        mine = replace(STARTER, id="mine", schedule=Schedule(days=(1, 3)))
        (event,) = planned(mine, reminders={"mine": Reminder(on=True, times=(time(18),))})
        assert (event.at, event.days) == (time(18), (1, 3))

    def test_weeks_have_an_end(self):
        course = replace(STARTER, id="course", weeks=Range(1, 2))
        (event,) = planned(course, begun={"course": date(2025, 12, 29)})
        assert event.until == date(2026, 1, 11)
        assert planned(course, begun={"course": date(2025, 12, 1)}) == ()

    def test_every_other_day_goes_on_from_the_last_time(self):
        bridge = next(one for one in EXERCISES if one.id == "bridge")
        mine = replace(bridge, id="mine", own=True, guide=replace(bridge.guide, schedule=Schedule(every_days=2)))
        (event,) = planned(exercises=[mine], past=Past(touched=("mine",)))
        assert (event.first, event.every_days) == (date(2026, 1, 7), 2)

    def test_an_exercise_has_its_reminders_too(self):
        reminder = Reminder(on=True, times=(time(8), time(12)))
        assert [event.at for event in planned(reminders={"bridge": reminder})] == [time(8), time(12)]

    @pytest.mark.parametrize("number", range(1, 13))
    def test_usual_times_are_within_a_day_and_each_comes_once(self, number):
        times = usual_times(number)
        assert len(set(times)) == number
        assert all(time(9) <= at <= time(19) for at in times)
