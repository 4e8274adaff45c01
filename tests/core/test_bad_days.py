"""Bad days: why a day is one, how many calm ones followed, and the draft of a plan for them."""

from __future__ import annotations

from datetime import date, timedelta
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.core.bad_days import MOST_EXERCISES, calm_days, drafted, plan_for, reason
from sciatica_timer.core.history.insight import SessionRow
from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.pain import BadDay, CheckInAnswers, Lowest, NextDay, PainNote
from sciatica_timer.core.settings import Settings, dose_of
from sciatica_timer.core.today import Past, programme_due
from sciatica_timer.storage.library.exercise_files import load_library

KNOWN = {one.id: one for one in load_library([files("sciatica_timer.resources") / "exercises"]).exercises}
FIRST = date(2026, 3, 1)
scores = st.none() | st.integers(0, 10)
depths = st.none() | st.sampled_from(Lowest)
answers = st.builds(
    CheckInAnswers, st.builds(PainNote, scores, scores, depths), st.none(), st.none() | st.sampled_from(NextDay)
)
DRAFT = Programme("bad-days", "Bad days", 1, ())


def row(day, leg=2, lowest=None, **more):
    return SessionRow(FIRST + timedelta(days=day), None, leg, lowest_before=lowest, **more)


class TestReason:
    def test_further_down_than_last_time_or_than_usual_comes_first(self):
        now = CheckInAnswers(PainNote(9, 9, Lowest.THIGH), next_day=NextDay.WORSE)
        assert reason(now, [row(0, lowest=Lowest.BUTTOCK)], 6) is BadDay.FURTHER_DOWN
        usually = [row(day, lowest=Lowest.BUTTOCK) for day in range(5)]
        assert reason(now, [*usually, row(6, lowest=Lowest.BELOW_KNEE)], 6) is BadDay.FURTHER_DOWN

    def test_what_climbs_is_no_reason(self):
        now = CheckInAnswers(PainNote(2, 2, Lowest.BUTTOCK))
        assert reason(now, [row(0, lowest=Lowest.BELOW_KNEE)], 6) is None

    def test_the_first_answer_of_all_is_compared_with_nothing(self):
        assert reason(CheckInAnswers(PainNote(lowest=Lowest.BELOW_KNEE)), [], 6) is None

    @given(answers, st.integers(1, 10))
    def test_a_day_is_bad_by_the_number_if_and_only_if_a_score_reaches_it(self, given_now, pain_from):
        alone = replace(given_now, next_day=None)
        is_bad = reason(alone, [], pain_from) is BadDay.PAIN
        assert is_bad == any(score >= pain_from for score in given_now.before.known)


class TestCalmDays:
    def test_days_are_counted_once_and_from_the_day_the_plan_was_taken_up(self):
        rows = [row(0), row(2), row(2), row(3)]
        assert calm_days(rows, FIRST + timedelta(days=1), 6) == 2

    @pytest.mark.parametrize(
        "bad", [row(3, leg=7), row(3, lowest=Lowest.BELOW_KNEE), row(3, next_day=NextDay.WORSE)], ids=str
    )
    def test_a_day_that_is_not_calm_begins_the_count_anew(self, bad):
        rows = [row(0, lowest=Lowest.BACK), row(1), row(2), bad, row(4)]
        assert calm_days(rows, FIRST, 6) == 1

    def test_a_day_without_an_answer_is_not_known_to_be_calm(self):
        assert calm_days([SessionRow(FIRST, bad_day=BadDay.PAIN)], FIRST, 6) == 0


class TestPlan:
    def test_one_whose_exercises_are_gone_is_none(self):
        gone = replace(DRAFT, entries=(Entry("gone"),), for_bad_days=True)
        there = replace(DRAFT, entries=(Entry("bridge"),), for_bad_days=True)
        assert plan_for([replace(there, for_bad_days=False), gone, there], KNOWN) is there
        assert plan_for([gone], KNOWN) is None

    def test_a_draft_is_small_half_the_dose_and_the_easiest_form(self):
        made = drafted(["gone", *KNOWN], KNOWN, Settings(), DRAFT)
        assert made.for_bad_days
        assert len(made.entries) == MOST_EXERCISES
        for entry in made.entries:
            exercise = KNOWN[entry.exercise_id]
            form = exercise.as_variant(entry.variant)
            assert form.variant == exercise.ladder[0].variant
            dose, whole = dose_of(form, entry.settings(exercise, Settings())), dose_of(form, Settings())
            assert (dose.sets, dose.reps) == (-(-whole.sets // 2), -(-whole.reps // 2))

    def test_it_is_due_by_the_persons_choice_alone_and_stands_in_for_the_usual_one(self):
        plan, usual = replace(DRAFT, for_bad_days=True), Programme("usual", "Usual", 1, (Entry("bridge"),))
        plain, bad = Settings(programme="usual"), Settings(programme="usual", bad_days_since="2026-03-01")
        assert [programme_due(one, Past(), plain, FIRST) for one in (plan, usual)] == [0, 1]
        assert [programme_due(one, Past(), bad, FIRST) for one in (plan, usual)] == [1, 0]
