"""The day as a person sees it: what is next, what is done, what comes later, and the plan of the next day."""

from __future__ import annotations

from datetime import date, datetime, time
from importlib.resources import files

import pytest
from msgspec.structs import replace

from sciatica_timer.core.agenda import Done, State, agenda
from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.library.schedule import Schedule
from sciatica_timer.core.reminders import Reminder
from sciatica_timer.core.sets_done import SetsDone
from sciatica_timer.core.settings import Settings
from sciatica_timer.core.today import Past
from sciatica_timer.storage.library.exercise_files import load_library

EXERCISES = load_library([files("sciatica_timer.resources") / "exercises"]).exercises
MONDAY, TUESDAY = date(2026, 1, 5), date(2026, 1, 6)
MORNING = datetime(2026, 1, 5, 8, 30)  # noqa: DTZ001  what a clock on the wall shows has no offset
STARTER = Programme("starter", "Starter", 1, tuple(map(Entry, ("pelvic-tilt", "bridge", "dead-bug"))))
CHOSEN = Settings(programme="starter")
NOTHING_DONE = Past()
ONCE = (SetsDone(both=5, left=5, right=5),)


def day_of(past=NOTHING_DONE, programmes=(STARTER,), settings=CHOSEN, now=MORNING, exercises=EXERCISES):
    return agenda(past, exercises, programmes, settings, now)


def done(*names, at=time(8, 12)):
    return Past(sets=dict.fromkeys(names, ONCE), touched=names, done_at=dict.fromkeys(names, at))


def own(**guide):
    bridge = next(one for one in EXERCISES if one.id == "bridge")
    return replace(bridge, id="mine", own=True, guide=replace(bridge.guide, **guide))


class TestWhatIsNext:
    def test_the_programme_of_the_day_with_what_is_left_of_it(self):
        day = day_of(done("pelvic-tilt"))
        assert day.state is State.NEXT
        assert (day.next.id, day.next.left, day.next.of) == ("starter", ("bridge", "dead-bug"), 3)
        assert not day.next.later
        assert day.done == (Done("pelvic-tilt", False, time(8, 12)),)

    def test_a_programme_of_the_day_comes_before_one_with_a_schedule(self):
        other = Programme("a", "A", 0, (Entry("bird-dog"),), own=True, schedule=Schedule(days=(0,)))
        assert [task.id for task in day_of(programmes=(other, STARTER)).tasks] == ["starter", "a"]

    def test_an_exercise_in_a_programme_that_is_left_is_no_task_of_its_own(self):
        assert [task.id for task in day_of().tasks] == ["starter"]

    def test_an_exercise_wanted_oftener_than_its_programme_comes_again(self):
        twice = own(times_per_day=Range(2, 3))
        programme = Programme("p", "P", 1, (Entry("mine"),), own=True, times_per_day=Range(1, 1))
        day = day_of(done("mine"), [programme], Settings(), exercises=(*EXERCISES, twice))
        assert [(task.id, task.later, task.times_left, task.done_at) for task in day.tasks] == [
            ("mine", True, 1, time(8, 12))
        ]

    def test_what_has_a_time_that_is_still_to_come_is_for_later(self):
        reminders = {"starter": Reminder(on=True, times=(time(17),)), "mine": Reminder(on=True, times=(time(7),))}
        day = day_of(settings=replace(CHOSEN, reminders=reminders), exercises=(*EXERCISES, own()))
        assert [(task.id, task.later, task.at) for task in day.tasks] == [
            ("mine", False, time(7)),
            ("starter", True, time(17)),
        ]

    def test_what_one_is_reminded_of_three_times_is_due_three_times(self):
        thrice = Reminder(on=True, times=(time(8), time(12), time(16)))
        settings = Settings(reminders={"bridge": thrice})
        day = day_of(done("bridge"), settings=settings)
        assert [(task.id, task.times, task.times_left, task.at) for task in day.tasks] == [("bridge", 3, 2, time(12))]

    def test_the_weeks_of_a_programme_decide_which_exercises_it_has(self):
        entries = (Entry("bridge", weeks=Range(1, 1)), Entry("dead-bug", weeks=Range(2, 2)), Entry("bird-dog"))
        course = Programme("course", "Course", 1, entries, own=True, weeks=Range(1, 2))
        settings = Settings(begun={"course": date(2025, 12, 29)})
        (task,) = day_of(programmes=[course], settings=settings).tasks
        assert (task.left, task.of) == (("dead-bug", "bird-dog"), 2)


class TestWhenAllIsDone:
    def test_it_says_so_with_the_plan_of_the_next_day(self):
        day = day_of(done("pelvic-tilt", "bridge", "dead-bug"))
        assert day.state is State.ALL_DONE
        assert day.done == (Done("starter", True, time(8, 12)),)
        assert (day.next_day, day.next_tasks) == (TUESDAY, ("starter",))

    def test_what_was_done_beside_the_plan_is_done_too(self):
        day = day_of(done("bird-dog"))
        assert [one.id for one in day.done] == ["bird-dog"]
        assert day.next.id == "starter"

    def test_every_other_day_is_counted_from_the_day_it_is_done(self):
        thing = own(schedule=Schedule(every_days=2))
        day = day_of(done("mine"), settings=Settings(), exercises=(*EXERCISES, thing))
        assert day.state is State.ALL_DONE
        assert (day.next_day, day.next_tasks) == (date(2026, 1, 7), ("mine",))


class TestARestDay:
    def test_it_names_the_next_day_that_is_none(self):
        wednesday = Programme("w", "W", 1, (Entry("bridge"),), own=True, schedule=Schedule(days=(2,)))
        day = day_of(programmes=[wednesday], settings=Settings())
        assert day.state is State.REST_DAY
        assert (day.next_day, day.next_tasks) == (date(2026, 1, 7), ("w",))

    @pytest.mark.parametrize("away", [1, 5, 29])
    def test_missed_days_are_not_counted_against_anybody(self, away):
        past = Past(done_last={"mine": date.fromordinal(MONDAY.toordinal() - away)})
        thing = own(schedule=Schedule(every_days=1), times_per_day=Range(1, 1))
        day = day_of(past, settings=Settings(), exercises=(*EXERCISES, thing))
        assert [(task.times, task.times_left) for task in day.tasks] == [(1, 1)]


class TestWithoutAPlan:
    def test_nothing_is_chosen_where_only_the_article_speaks_of_how_often(self):
        assert day_of(settings=Settings()).state is State.UNCHOSEN

    @pytest.mark.parametrize("past", [done("pelvic-tilt"), Past(done_last={"pelvic-tilt": date(2026, 1, 4)})])
    def test_nothing_is_chosen_by_doing_it(self, past):
        day = day_of(past, settings=Settings())
        assert (day.state, day.tasks, day.next_day) == (State.UNCHOSEN, (), None)

    def test_what_was_done_is_still_told_when_its_programme_is_gone(self):
        day = day_of(done("pelvic-tilt", "bridge"), programmes=[], settings=Settings())
        assert (day.state, [one.id for one in day.done]) == (State.UNCHOSEN, ["pelvic-tilt", "bridge"])

    def test_one_that_is_reminded_of_is_due_as_its_source_says_and_not_while_it_is_hidden(self):
        settings = Settings(reminders={"pelvic-tilt": Reminder()})
        assert [task.id for task in day_of(settings=settings).tasks] == ["pelvic-tilt"]
        assert day_of(settings=replace(settings, hidden=("pelvic-tilt",))).state is State.UNCHOSEN

    def test_an_empty_programme_of_the_day_asks_for_nothing(self):
        empty = Programme("starter", "Starter", 1, ())
        assert day_of(programmes=[empty]).state is State.UNCHOSEN
