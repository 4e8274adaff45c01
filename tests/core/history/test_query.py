"""Sets found by a text, and put together by session."""

from __future__ import annotations

import pytest
from fakes import a_record

from sciatica_timer.core.history.query import Progress, SessionSets, by_session, folded, ids_named, whole_sessions
from sciatica_timer.core.session.events import Outcome, Reason


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("überdehnt", "Überdehnt"),
        ("uber", "ÜBERDEHNT"),
        ("Überdehnt", "U\N{COMBINING DIAERESIS}berdehnt"),
        ("strasse", "Straße"),
        ("STRASSE", "straße"),
        ("cafe", "Café"),
        ("παλι", "ΠΆΛΙ"),
        ("ΟΔΟΣ", "οδός"),
        ("ёлка", "ЕЛКА"),
        ("СПИНА", "спина"),
        ("istanbul", "İSTANBUL"),
        ("ISI", "\N{LATIN SMALL LETTER DOTLESS I}s\N{LATIN SMALL LETTER DOTLESS I}"),
        ("lodz", "Łódź"),
        ("oresund", "Øresund"),
        ("fit", "\N{LATIN SMALL LIGATURE FI}t"),
        ("nachher", "nach\N{SOFT HYPHEN}her"),
        ("20 kg", "20\N{NO-BREAK SPACE}kg"),
    ],
)
def test_case_and_accents_do_not_count_in_any_alphabet(typed, text):
    assert folded(typed) in folded(text)


def test_other_letters_stay_others():
    assert folded("bridge") not in folded("brücke")
    assert folded("%") not in folded("_")


def test_names_are_found_by_a_part_of_them():
    names = {"bridge": "Bridge", "b2": "Brücke", "plank": "Plank"}
    assert ids_named(names, "brid") == {"bridge"}
    assert ids_named(names, "BRUC") == {"b2"}
    assert ids_named(names, "zebra") == frozenset()


def some(*sessions: str):
    """Sets of these sessions, newest first."""
    return [a_record(100 - number, session_id=session) for number, session in enumerate(sessions)]


def test_sets_of_a_session_that_stand_beside_each_other_are_one():
    sets = some("b", "b", "a")
    assert by_session(sets) == [SessionSets(tuple(sets[:2])), SessionSets((sets[2],))]


def test_a_session_begins_with_its_first_set_and_lasts_to_the_end_of_its_last():
    later, earlier = some("a", "a")
    session = SessionSets((later, earlier))
    assert session.session_id == "a"
    assert session.began == earlier.started_at
    assert session.seconds == later.active_seconds + earlier.active_seconds


def part(number, **changes):
    return a_record(number, session_id="a", **changes)


def test_left_and_right_are_one_set_unless_there_is_only_one_of_them():
    halves = (part(1, side="right"), part(2, side="left"), part(3, side="right", set_number=2))
    assert SessionSets(halves).whole_sets == 1
    assert SessionSets((part(1, side="left", sides_in_set=1),)).whole_sets == 1
    assert SessionSets((part(1, outcome=Outcome.PARTIAL, reason=Reason.STOPPED),)).whole_sets == 0


def test_exercises_done_are_those_with_all_the_sets_that_were_prescribed():
    planned = {"exercises_planned": 3, "rounds": 1, "round": 1, "occurrence": 1}
    sets = (part(1, sets_prescribed=1, **planned), part(2, exercise="dead-bug", sets_prescribed=2, **planned))
    assert SessionSets(sets).progress == Progress(1, 3)
    assert not SessionSets(sets).progress.is_all
    assert SessionSets(sets).sets_prescribed == 3


def test_one_round_of_four_is_one_of_four():
    planned = {"exercises_planned": 2, "rounds": 4, "sets_prescribed": 1}
    one = tuple(part(n, exercise=name, round=1, occurrence=1, **planned) for n, name in enumerate("ab"))
    begun = part(3, exercise="a", round=2, occurrence=2, **planned)
    assert SessionSets((*one, begun)).progress == Progress(1, 4, is_rounds=True)


def test_what_was_planned_of_a_session_of_an_earlier_version_is_not_known():
    assert SessionSets((part(1),)).progress is None


def test_exercises_are_told_once_in_the_order_in_which_they_were_done():
    names = {3: "bridge", 2: "dead-bug", 1: "bridge"}
    session = SessionSets(tuple(a_record(number, exercise=name) for number, name in names.items()))
    assert session.exercises == ("bridge", "dead-bug")


def test_the_last_session_of_a_page_is_kept_back_as_more_of_it_may_follow():
    sets = some("c", "c", "b", "a", "a")
    sessions, held = whole_sessions(sets, 100)
    assert [session.session_id for session in sessions] == ["c", "b"]
    assert held == tuple(sets[3:])


def test_a_session_as_long_as_a_page_is_shown_as_far_as_it_is_known():
    assert whole_sessions(some("a", "a", "a"), 100)[1] == ()
    sessions, held = whole_sessions(some("b", "a", "a", "a"), 2)
    assert (len(sessions), held) == (2, ())


def test_no_sets_are_no_sessions():
    assert whole_sessions([], 100) == ([], ())
