"""How often an exercise was done: sessions in which all of its planned sets were completed."""

from datetime import timedelta

import pytest
from fakes import a_record
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.core.sets_done import SetsDone
from sciatica_timer.storage.history.database import History

DAY, NEXT_DAY = "2026-01-05", "2026-01-06"
CUT_SHORT = {"outcome": Outcome.PARTIAL, "reason": Reason.STOPPED, "reps_done": 3}


@pytest.fixture
def history(tmp_path):
    one = History(tmp_path / "history.sqlite3")
    yield one
    one.close()


def a_set(number, set_number=1, of=1, **changes):
    """One set of the session "s"."""
    return a_record(number, **{"session_id": "s", "set_number": set_number, "sets_planned": of, **changes})


def occasions(history):
    return history.occasions_in_all(["bridge"]).get("bridge", 0)


def test_nothing_done_is_no_occasion(history):
    assert occasions(history) == 0
    history.write(a_set(1, **CUT_SHORT))
    assert occasions(history) == 0


def test_it_takes_all_planned_sets_of_one_session(history):
    history.write(a_set(1, 1, 2))
    history.write(a_set(2, 2, 2, session_id="another"))
    assert occasions(history) == 0
    history.write(a_set(3, 2, 2))
    assert occasions(history) == 1


def test_a_set_cut_short_does_not_stand_for_a_whole_one(history):
    history.add_all([a_set(1, 1, 2, **CUT_SHORT), a_set(2, 2, 2)])
    assert occasions(history) == 0


def test_each_session_is_one_occasion_however_many_sets_it_has(history):
    history.add_all([a_set(1, 1, 2), a_set(2, 2, 2), a_set(3, session_id="another")])
    assert occasions(history) == 2


def test_both_sides_are_needed_and_one_of_them_twice_is_not_both(history):
    history.add_all([a_set(1, 1, 1, side="right"), a_set(2, 1, 1, side="right")])
    assert occasions(history) == 0
    history.write(a_set(3, 1, 1, side="left"))
    assert occasions(history) == 1


def test_both_sides_need_all_of_their_sets(history):
    history.add_all([a_set(n, 1 + n // 2, 2, side=side) for n, side in enumerate(("right", "left", "right"))])
    assert occasions(history) == 0
    history.write(a_set(3, 2, 2, side="left"))
    assert occasions(history) == 1


def test_a_set_of_sides_in_turn_is_whole_by_itself(history):
    history.write(a_set(1, side="alternating", left_done=10, right_done=10))
    assert occasions(history) == 1


def test_a_set_added_on_the_way_and_left_takes_nothing_away(history):
    history.add_all([a_set(1, 1, 1), a_set(2, 2, 2, **CUT_SHORT)])
    assert occasions(history) == 1


def test_an_exercise_twice_in_one_session_is_one_occasion(history):
    history.add_all([a_set(1), a_set(2)])
    assert occasions(history) == 1


def test_one_round_of_four_is_no_occasion(history):
    rounds = [a_set(n, occurrence=n, occurrences=4, round=n, rounds=4, sets_prescribed=1) for n in (1, 2, 3, 4)]
    history.write(rounds[0])
    assert occasions(history) == 0
    history.add_all(rounds)
    assert occasions(history) == 1


def test_one_set_of_three_prescribed_is_no_occasion(history):
    sets = [a_set(n, n, 1, sets_prescribed=3) for n in (1, 2, 3)]
    history.write(sets[0])
    assert occasions(history) == 0
    history.add_all(sets)
    assert occasions(history) == 1


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_set_of_one_side_alone_is_whole_where_the_exercise_has_no_other(history, side):
    history.write(a_set(1, side=side, sides_in_set=1))
    assert occasions(history) == 1


def test_one_side_can_have_a_set_more_than_the_other(history):
    sides = {"sets_prescribed": 2}
    history.write(a_set(1, 1, 2, side="left", sides_in_set=2, **sides))
    history.write(a_set(2, 2, 2, side="left", sides_in_set=1, **sides))
    assert occasions(history) == 0
    history.write(a_set(3, 1, 2, side="right", sides_in_set=2, **sides))
    assert occasions(history) == 1


def test_exercises_of_one_session_count_apart(history):
    history.add_all([a_set(1), a_set(2, exercise="dead-bug", **CUT_SHORT), a_set(3, exercise="bird-dog")])
    assert history.past(DAY).sets == {"bridge": (SetsDone(1),), "bird-dog": (SetsDone(1),)}
    assert history.occasions_in_all(["bridge", "dead-bug"]) == {"bridge": 1}
    assert history.occasions_in_all([]) == {}


def test_a_session_over_midnight_belongs_to_the_day_of_its_last_set(history):
    late = a_record().started_at.replace(hour=23, minute=58)
    history.write(a_set(1, 1, 2, started_at=late))
    history.write(a_set(2, 2, 2, started_at=late + timedelta(minutes=3)))
    assert (history.past(DAY).sets, history.past(NEXT_DAY).sets) == ({}, {"bridge": (SetsDone(2),)})
    assert history.occasions_in_all(["bridge"]) == {"bridge": 1}


def test_the_sets_of_a_day_are_told_by_session_and_side(history):
    sides = ("left", "left", "right", "alternating", "both")
    history.add_all([a_set(n, n, side=side) for n, side in enumerate(sides, 1)])
    history.add_all([a_set(6, session_id="another"), a_set(7, 2, session_id="another", **CUT_SHORT)])
    assert history.past(DAY).sets == {"bridge": (SetsDone(2, 2, 1), SetsDone(1))}
    assert history.past(NEXT_DAY).sets == {}


done_or_not = st.lists(st.lists(st.booleans(), min_size=1, max_size=4), max_size=6)


@given(done_or_not)
def test_sessions_are_counted_that_have_every_set(tmp_path_factory, sessions):
    history = History(tmp_path_factory.mktemp("history") / "history.sqlite3")
    history.add_all(
        a_record(
            10 * s + n, session_id=str(s), set_number=n + 1, sets_planned=len(sets), **({} if whole else CUT_SHORT)
        )
        for s, sets in enumerate(sessions)
        for n, whole in enumerate(sets)
    )
    assert history.occasions_in_all(["bridge"]).get("bridge", 0) == sum(all(sets) for sets in sessions)
    history.close()
