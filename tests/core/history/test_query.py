"""Sets found by a text, and put together by session."""

from __future__ import annotations

from datetime import timedelta

import pytest
from fakes import a_record

from sciatica_timer.core.history.query import SessionSets, by_session, folded, ids_named, whole_sessions


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
    assert session.seconds == timedelta(minutes=16, seconds=30).total_seconds()


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
