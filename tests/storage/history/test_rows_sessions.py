"""What is known of a session as a whole: kept beside its sets, and brought together with what a file tells."""

import sqlite3
from uuid import UUID

import pytest
from fakes import a_record
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.pain import BadDay, Lowest, NextDay, PainNote, SessionNote, Symptom
from sciatica_timer.storage.files.errors import HistoryProblem
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.exporting import export_json
from sciatica_timer.storage.history.importing import read_export

ID = a_record(1).session_id
scores = st.none() | st.integers(0, 10)
pains = st.builds(PainNote, scores, scores, st.none() | st.sampled_from(Lowest))
words = st.sampled_from(["", "morning"])
asked = [
    st.none() | kind for kind in (st.frozensets(st.sampled_from(Symptom)), *map(st.sampled_from, (NextDay, BadDay)))
]
notes = st.builds(SessionNote, st.just(ID), words, pains, pains, words, *asked)
WHOLE = SessionNote(
    ID,
    "morning",
    PainNote(0, 10, Lowest.BELOW_KNEE),
    PainNote(None, 4, Lowest.THIGH),
    "slept badly",
    frozenset({Symptom.WEAKNESS, Symptom.TINGLING}),
    NextDay.WORSE,
    BadDay.FURTHER_DOWN,
)


@pytest.fixture
def history(tmp_path):
    one = History(tmp_path / "history.sqlite3")
    yield one
    one.close()


def test_a_note_is_read_as_it_was_written(history):
    history.note_session(WHOLE)
    assert history.session(ID) == WHOLE
    assert history.sessions() == [WHOLE]
    assert history.session("another") is None


def test_a_later_note_takes_the_place_of_the_first(history):
    history.note_session(SessionNote(ID, before=PainNote(3, 3)))
    history.note_session(SessionNote(ID, before=PainNote(3, None), after=PainNote(1, None)))
    assert history.sessions() == [SessionNote(ID, before=PainNote(3, None), after=PainNote(1, None))]


def test_a_session_of_which_there_is_nothing_to_keep_has_no_row(history):
    history.note_session(SessionNote(ID))
    assert history.sessions() == []
    history.note_session(SessionNote(ID, before=PainNote(3)))
    history.note_session(SessionNote(ID))
    history.add_all([], [SessionNote(ID)])
    assert history.sessions() == []


def test_notes_come_in_the_order_of_their_sets_however_they_were_written(history):
    early, late = (SessionNote(a_record(number).session_id, before=PainNote(number)) for number in (1, 2))
    without = SessionNote(str(UUID(int=5)), before=PainNote(9))
    for note in (late, without, early):
        history.note_session(note)
    history.add_all([a_record(1), a_record(2)])
    assert history.sessions() == [without, early, late]


def test_a_note_is_on_disk_when_it_is_answered(history, tmp_path):
    history.note_session(SessionNote(ID, before=PainNote(1, 2)))
    other = sqlite3.connect(tmp_path / "history.sqlite3")
    assert other.execute("SELECT id, back_before, leg_before FROM sessions").fetchall() == [(ID, 1, 2)]
    other.close()
    assert not (tmp_path / "history.sqlite3-journal").exists()


@pytest.mark.parametrize("value", [-1, 11, "a lot"])
def test_the_file_itself_refuses_a_score_off_the_scale(history, value):
    with pytest.raises(sqlite3.IntegrityError):
        history._connection.execute("INSERT INTO sessions (id, programme, leg_after) VALUES ('x', '', ?)", (value,))


def test_nothing_new_is_an_answer_and_not_the_same_as_a_question_that_was_skipped(history):
    history.note_session(SessionNote(ID, symptoms=frozenset()))
    assert history.sessions() == [SessionNote(ID, symptoms=frozenset())]
    history.add_all([], [SessionNote(ID, symptoms=frozenset({Symptom.TINGLING}))])
    assert history.sessions() == [SessionNote(ID, symptoms=frozenset())]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("leg_after", 2.5),
        ("lowest_before", "knee"),
        ("new_symptoms", "weakness,tingling"),  # in another order than the app writes
        ("new_symptoms", "cough"),
        ("next_day", "so so"),
        ("bad_day", ""),
    ],
)
def test_a_row_that_no_version_writes_is_told(history, column, value):
    history._connection.execute(f"INSERT INTO sessions (id, programme, {column}) VALUES ('x', '', ?)", (value,))
    with pytest.raises(HistoryProblem, match="a row holds what no version of the app writes"):
        history.sessions()


@given(notes, notes, notes)
def test_notes_of_several_files_fill_gaps_in_any_grouping_and_never_change_what_is_known(one, two, three):
    merged = one.filled_from(two)
    assert merged.filled_from(three) == one.filled_from(two.filled_from(three))
    assert merged.filled_from(one) == merged.filled_from(two) == merged
    assert one.filled_from(SessionNote(ID)) == one == SessionNote(ID).filled_from(one)


@given(notes, notes)
def test_what_is_known_here_stays_and_a_file_fills_the_gaps(tmp_path_factory, here, there):
    folder = tmp_path_factory.mktemp("merge")
    history = History(folder / "history.sqlite3")
    history.note_session(here)
    export_json(folder / "a.json", [], [there])
    for _ in range(2):
        history.add_all([], read_export(folder / "a.json").notes)
        found = history.session(ID) or SessionNote(ID)
        assert found == here.filled_from(there)
    history.close()


def test_an_import_that_fails_takes_in_neither_sets_nor_notes(history):
    with pytest.raises(AttributeError):
        history.add_all([a_record(1)], [SessionNote(ID, before=PainNote(1)), None])
    assert (history.count(), history.sessions()) == (0, [])
