from datetime import date
from importlib.resources import files

import pytest
from built import built
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.library.exercise import Level
from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.sets_done import SetsDone, doses_done, times_done
from sciatica_timer.core.settings import Settings
from sciatica_timer.core.today import Due, Mark, Tally, due_today, tally
from sciatica_timer.storage.library.exercise_files import load_library

EXERCISES = load_library([files("sciatica_timer.resources") / "exercises"]).exercises
IDS = [exercise.id for exercise in EXERCISES]


def a_programme(*ids):
    return Programme("mine", "Mine", 1, tuple(Entry(one) for one in ids))


counts = st.dictionaries(st.sampled_from([*IDS, "gone"]), st.integers(0, 5))
programmes = st.none() | st.lists(st.sampled_from(IDS), max_size=12).map(lambda ids: a_programme(*ids))
ranges = st.none() | st.tuples(st.integers(1, 5), st.integers(0, 5)).map(lambda pair: Range(pair[0], sum(pair)))
dues = built(Due, st.integers(0, 8), ranges, st.booleans())


@pytest.mark.parametrize(
    ("due", "level", "mark"),
    [
        (Due(1), Level.BASIC, Mark.DONE),
        (Due(1), Level.ADVANCED, Mark.DONE),
        (Due(0, in_programme=True), Level.BASIC, Mark.DUE),
        (Due(0, in_programme=True), Level.ADVANCED, Mark.DUE),
        (Due(0, Range(1, 2)), Level.BASIC, Mark.DUE),
        (Due(0), Level.ADVANCED, Mark.ADVANCED),
        (Due(0), Level.BASIC, Mark.NONE),
        (Due(1, Range(2, 3)), Level.BASIC, Mark.BEGUN),
    ],
)
def test_what_stands_beside_an_exercise(due, level, mark):
    assert due.mark(level) is mark


def test_once_of_up_to_twice_a_day_is_enough():
    due = due_today({"pelvic-tilt": 1}, None, EXERCISES)["pelvic-tilt"]
    assert due == Due(1, Range(1, 2))
    assert due.is_done


def test_an_exercise_twice_in_the_programme_counts_once():
    programme = a_programme("bridge", "dead-bug", "bridge")
    due = due_today({"bridge": 2}, programme, EXERCISES)
    assert tally(due, programme) == Tally(1, 2)


def test_what_is_done_beside_the_programme_is_not_of_it():
    programme = a_programme("bridge", "dead-bug")
    due = due_today({"bird-dog": 1, "bridge": 1}, programme, EXERCISES)
    assert tally(due, programme) == Tally(1, 2)
    assert due["bird-dog"].is_done


def test_a_programme_that_holds_nothing_is_none():
    assert tally(due_today({"bridge": 1}, a_programme(), EXERCISES), a_programme()) == Tally(1)


def test_a_programme_is_whole_when_all_of_it_is_done_and_without_one_nothing_is():
    programme = a_programme("pelvic-tilt", "bridge")
    assert not tally(due_today({"bridge": 3}, programme, EXERCISES), programme).is_whole
    assert tally(due_today({"bridge": 1, "pelvic-tilt": 1}, programme, EXERCISES), programme).is_whole
    assert not Tally(0).is_whole


def test_what_was_begun_is_not_counted_as_done():
    twice = replace(EXERCISES[0], guide=replace(EXERCISES[0].guide, times_per_day=Range(2, 3)))
    assert tally(due_today({twice.id: 1}, None, [twice]), None) == Tally(0)


@given(counts, programmes)
def test_every_exercise_stands_somewhere_and_none_that_is_gone(occasions, programme):
    due = due_today(occasions, programme, EXERCISES)
    assert list(due) == IDS
    assert all(one.done == occasions.get(exercise_id, 0) for exercise_id, one in due.items())


@given(counts, programmes)
def test_the_tally_never_counts_more_than_there_is(occasions, programme):
    found = tally(due_today(occasions, programme, EXERCISES), programme)
    in_it = {entry.exercise_id for entry in programme.entries} if programme else set()
    assert found.of == (len(in_it) or None)
    assert 0 <= found.done <= (len(in_it) or len(IDS))


@given(counts, programmes, st.sampled_from(IDS))
def test_one_more_occasion_never_takes_anything_away(occasions, programme, exercise_id):
    before = due_today(occasions, programme, EXERCISES)
    after = due_today({**occasions, exercise_id: occasions.get(exercise_id, 0) + 1}, programme, EXERCISES)
    assert tally(before, programme).done <= tally(after, programme).done
    assert after[exercise_id].done == before[exercise_id].done + 1
    assert {one: due for one, due in before.items() if one != exercise_id} == {
        one: due for one, due in after.items() if one != exercise_id
    }


@given(dues, st.sampled_from(Level))
def test_the_mark_says_done_if_and_only_if_it_is_enough(due, level):
    mark = due.mark(level)
    assert (mark is Mark.DONE) == (due.done >= (due.wanted.low if due.wanted else 1))
    assert (mark in (Mark.ADVANCED, Mark.NONE)) == (not due.done and not due.in_programme and due.wanted is None)


class TestTimesDone:
    THREE = SetsDone(both=3)

    @pytest.mark.parametrize(
        ("sessions", "times"),
        [
            ([], 0),
            ([2], 0),
            ([3], 1),
            ([6], 1),  # what was added on the way is a gift
            ([3, 3], 2),
            ([1, 1, 1], 1),  # set by set over the day
            ([3, 1, 2], 2),
            ([2, 2], 1),
        ],
    )
    def test_a_session_is_one_time_and_the_rest_counts_together(self, sessions, times):
        assert times_done(tuple(SetsDone(both=sets) for sets in sessions), self.THREE) == times

    def test_each_side_needs_its_own_sets(self):
        asked = SetsDone(left=3, right=2)
        assert times_done((SetsDone(left=3, right=1),), asked) == 0
        assert times_done((SetsDone(left=3), SetsDone(right=2)), asked) == 1

    def test_one_round_of_four_is_none(self):
        circuit = replace(a_programme("bridge", "dead-bug"), rounds=4)
        known = {exercise.id: exercise for exercise in EXERCISES}

        def done(rounds):
            sets = {name: (SetsDone(both=rounds),) for name in ("bridge", "dead-bug")}
            return doses_done(sets, known, Settings(), circuit, date(2026, 1, 5))

        assert (done(1), done(3), done(4)) == tuple({"bridge": n, "dead-bug": n} for n in (0, 0, 1))
        assert tally(due_today(done(4), circuit, EXERCISES), circuit).is_whole

    def test_an_exercise_that_is_gone_is_passed_over(self):
        assert doses_done({"gone": (SetsDone(both=1),)}, {}, Settings(), None, date(2026, 1, 5)) == {}
