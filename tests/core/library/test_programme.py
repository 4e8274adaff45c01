from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.programme import (
    Entry,
    Programme,
    clean_name,
    is_too_long,
    moved,
    new_id,
    position_changes,
    positions_of,
    renamed,
    with_changed,
    with_entries,
    without_entry,
)
from sciatica_timer.core.library.sides import Position
from sciatica_timer.core.session.plan import USUAL_CHANGE
from sciatica_timer.core.session.planning import programme_seconds
from sciatica_timer.core.session.timeline import lay_out, total_seconds
from sciatica_timer.core.settings import Choice, Settings, dose_of, pace_of
from sciatica_timer.storage.library.exercise_files import load_library

LIBRARY = load_library([files("sciatica_timer.resources") / "exercises"])
EXERCISES = {exercise.id: exercise for exercise in LIBRARY.exercises}
BRIDGE = EXERCISES["bridge"]
BACK, KNEES, UP = Position.ON_YOUR_BACK, Position.HANDS_AND_KNEES, Position.STANDING


def a_programme(*ids):
    return Programme("mine", "Mine", 1, tuple(Entry(one) for one in ids))


def ids_of(programme):
    return [entry.exercise_id for entry in programme.entries]


def test_what_an_entry_leaves_open_is_what_the_person_chose():
    chosen = Settings().with_choice("bridge", Choice(2, 12, 3, 4))
    assert Entry("bridge", sets=1).choice(BRIDGE, chosen) == Choice(1, 12, 3, 4)
    assert Entry("bridge").settings(BRIDGE, chosen) is chosen


def test_where_the_person_chose_nothing_the_guide_starts():
    entry = Entry("bridge", reps=14)
    assert entry.choice(BRIDGE, Settings()) == Choice(1, 14, 2, BRIDGE.pace.rest_seconds)
    assert dose_of(BRIDGE, entry.settings(BRIDGE, Settings())) == Dose(1, 14, 2)


def test_a_rest_and_a_hold_of_zero_are_values_and_not_absent():
    entry = Entry("dead-bug", hold_seconds=0, rest_seconds=0)
    settings = entry.settings(EXERCISES["dead-bug"], Settings().with_choice("dead-bug", Choice(1, 10, 5, 7)))
    assert entry.has_own_dose
    assert dose_of(EXERCISES["dead-bug"], settings).hold_seconds is None
    assert pace_of(EXERCISES["dead-bug"], settings).rest_seconds == 0


def test_an_entry_moves_to_the_place_named():
    programme = a_programme("a", "b", "c", "d")
    assert ids_of(moved(programme, 0, 2)) == ["b", "c", "a", "d"]
    assert ids_of(moved(programme, 3, 0)) == ["d", "a", "b", "c"]
    assert moved(programme, 1, 1) == programme


@given(st.integers(0, 5), st.integers(0, 5))
def test_moving_there_and_back_changes_nothing(here, there):
    programme = a_programme(*"abcdef")
    assert moved(moved(programme, here, there), there, here) == programme


def test_exercises_come_in_at_the_end_and_may_stand_twice():
    programme = with_entries(with_changed(a_programme("bridge"), 0, Entry("bridge", 3, 10, 2, 3)), ["bridge"])
    assert programme.entries == (Entry("bridge", 3, 10, 2, 3), Entry("bridge"))
    assert without_entry(programme, 0).entries == (Entry("bridge"),)


def test_an_entry_is_changed_in_its_place():
    changed = with_changed(a_programme("a", "b", "c"), 1, Entry("b", reps=12))
    assert changed.entries == (Entry("a"), Entry("b", reps=12), Entry("c"))
    assert changed.entries[1].has_own_dose


@pytest.mark.parametrize(("rounds", "is_long"), [(5, False), (6, True)])
def test_more_reps_than_can_be_laid_out_are_too_long(rounds, is_long):
    assert is_too_long(replace(a_programme(), entries=(Entry("a", 20, 100),), rounds=rounds)) is is_long


def test_under_another_name_it_is_the_persons_own():
    assert renamed(a_programme("a"), "Evening", "evening") == replace(
        a_programme("a"), id="evening", name="Evening", own=True
    )


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Evening", "evening"),
        ("  My back, Monday! ", "my-back-monday"),
        ("Rücken Übung", "rucken-ubung"),
        ("晚上", "programme"),
        ("---", "programme"),
        ("x" * 80, "x" * 50),
        ("a" * 49 + " b", "a" * 49),
    ],
)
def test_an_id_is_made_from_a_name(name, made):
    assert new_id(name, ()) == made


def test_an_id_that_is_taken_gets_the_next_free_number():
    assert new_id("Evening", {"evening"}) == "evening-2"
    assert new_id("Evening", {"evening", "evening-2", "evening-3"}) == "evening-4"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  Evening   walk ", "Evening walk"),
        ("a\nb\tc\x7f", "a b c"),
        ("\ud800x", "x"),
        (" \n ", ""),
    ],
)
def test_a_name_becomes_one_line(typed, name):
    assert clean_name(typed) == name


def test_changes_of_position_are_counted():
    assert position_changes([]) == 0
    assert position_changes([BACK]) == 0
    assert position_changes([BACK, BACK, KNEES, BACK, UP]) == 3
    assert positions_of(a_programme("bridge", "bird-dog"), EXERCISES) == (BACK, KNEES)


def test_one_exercise_alone_takes_as_long_as_it_does_in_the_library():
    chosen = Settings().with_choice("bridge", Choice(2, 12, 3, 4))
    timeline = lay_out(dose_of(BRIDGE, chosen), BRIDGE.guide.sides, pace_of(BRIDGE, chosen))
    assert programme_seconds(a_programme("bridge"), EXERCISES, chosen) == total_seconds(timeline)


def test_a_second_exercise_adds_itself_a_change_and_a_shorter_getting_ready():
    alone = programme_seconds(a_programme("bridge"), EXERCISES, Settings())
    twice = programme_seconds(a_programme("bridge", "bridge"), EXERCISES, Settings())
    assert twice == 2 * alone + USUAL_CHANGE.seconds - 5


def test_whoever_gets_ready_sooner_does_so_every_time():
    quick = Settings(prepare_seconds=4)
    alone = programme_seconds(a_programme("bridge"), EXERCISES, quick)
    twice = programme_seconds(a_programme("bridge", "bridge"), EXERCISES, quick)
    assert twice == 2 * alone + USUAL_CHANGE.seconds


def test_the_time_follows_the_doses_of_the_programme():
    longer = with_changed(a_programme("bridge"), 0, Entry("bridge", 2, 10, 2, 3))
    assert programme_seconds(longer, EXERCISES, Settings()) > programme_seconds(
        a_programme("bridge"), EXERCISES, Settings()
    )


def test_an_empty_programme_takes_no_time():
    assert programme_seconds(a_programme(), EXERCISES, Settings()) == 0
