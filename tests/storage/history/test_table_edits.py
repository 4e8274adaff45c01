"""Sets edited, deleted and put back, and two histories brought together after edits on both."""

import json
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from fakes import ZONE, a_record, words_of
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.core.history.edits import EditError, edited, values_of
from sciatica_timer.core.history.record import Original
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.files.errors import FileProblem, HistoryProblem
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.exporting import export_json
from sciatica_timer.storage.history.importing import read_export
from sciatica_timer.storage.history.store import HistoryStore

NOW = datetime(2026, 1, 6, 9, 0, tzinfo=ZONE)
PARTIAL = Original(4, None, None, Outcome.PARTIAL, Reason.STOPPED, "a cramp")


AT_FIRST = {
    "reps_done": 10,
    "left_done": None,
    "right_done": None,
    "outcome": "completed",
    "reason": "",
    "note": "",
}


def an_edited(number=1, hours=0, **changes):
    return edited(a_record(number), replace(PARTIAL, **changes), NOW + timedelta(hours=hours))


@pytest.fixture
def history(tmp_path):
    one = History(tmp_path / "history.sqlite3")
    one.add_all(a_record(number) for number in range(5))
    yield one
    one.close()


def test_an_edited_set_is_read_as_it_was_changed_and_keeps_what_it_was(history):
    step = history.change(a_record(2).id, PARTIAL, NOW)
    assert step.before == (a_record(2),)
    assert step.after == (an_edited(2),)
    assert list(history.each())[2] == an_edited(2)
    assert list(history.each())[2].original == values_of(a_record(2))
    history.do(step.reversed)
    assert list(history.each()) == [a_record(number) for number in range(5)]


def test_an_edit_that_does_not_fit_changes_nothing(history):
    with pytest.raises(EditError):
        history.change(a_record(2).id, replace(PARTIAL, reps_done=11), NOW)
    with pytest.raises(HistoryProblem, match="not in the history any more"):
        history.change("no such id", PARTIAL, NOW)
    assert list(history.each()) == [a_record(number) for number in range(5)]


def test_deleted_sets_come_back_to_their_places(history):
    gone = history.delete([a_record(1).id, a_record(4).id, "no such id"])
    assert gone == [a_record(1), a_record(4)]
    assert history.count() == 3
    history.put_back(gone)
    assert list(history.each()) == [a_record(number) for number in range(5)]


def test_a_deleted_set_of_a_session_comes_back_between_its_neighbours(tmp_path):
    session = str(UUID(int=1))
    clock_set_back = [a_record(n, session_id=session, started_at=NOW - timedelta(minutes=n)) for n in range(4)]
    history = History(tmp_path / "session.sqlite3")
    for record in clock_set_back:
        history.write(record)
    gone = history.delete([clock_set_back[3].id, clock_set_back[1].id])
    history.write(a_record(9, session_id=session, started_at=NOW + timedelta(hours=1)))  # takes the number of the last
    history.put_back(gone)
    assert [record.id for record in history.each()][:3] == [record.id for record in clock_set_back[:3]]
    assert history.count() == 5
    history.close()


def test_what_an_interrupted_session_left_does_not_undo_an_edit(history):
    history.change(a_record(2).id, PARTIAL, NOW)
    history.recover([a_record(2)])
    assert list(history.each())[2] == an_edited(2)


edits = st.none() | st.tuples(st.integers(0, 3), st.sampled_from(["", "one", "other"])).map(
    lambda wish: an_edited(1, hours=wish[0], note=wish[1])
)


@given(edits, edits)
def test_the_later_edit_wins_wherever_it_was_made_and_a_set_is_there_once(tmp_path_factory, here, there):
    path = tmp_path_factory.getbasetemp() / "merge.sqlite3"
    path.unlink(missing_ok=True)
    history = History(path)
    mine, theirs = here or a_record(1), there or a_record(1)
    history.write(mine)
    wins = there is not None and (here is None or there.edited_at > here.edited_at)
    assert history.add_all([theirs]) == (0, 1, int(wins), 0)
    assert list(history.each()) == [theirs if wins else mine]
    assert history.add_all([theirs]) == (0, 1, 0, 0)
    history.close()


def test_edits_go_out_and_come_in(tmp_path, history):
    history.change(a_record(2).id, PARTIAL, NOW)
    export_json(tmp_path / "a.json", history.each())
    assert read_export(tmp_path / "a.json").records == list(history.each())
    (entry,) = [one for one in json.loads((tmp_path / "a.json").read_text())["sets"] if one["original"]]
    assert (entry["note"], entry["edited_at"]) == ("a cramp", "2026-01-06T08:00:00+00:00")
    assert entry["original"] == AT_FIRST


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"note": "x" * 2001}, ".note: found"),
        ({"note": None}, ".note: found nothing, expected text"),
        ({"edited_at": None}, ".edited_at: expected a time where there is an original"),
        ({"original": None}, ".edited_at: expected null where there is no original"),
        ({"edited_at": "2026-01-06T08:00:00"}, ".edited_at: found '2026-01-06T08:00:00', expected a time such as"),
        ({"edited_at": "9999-01-06T08:00:00+00:00"}, ".edited_at: expected a year from 1970 to 9000"),
        ({"original": {"reps_done": 1}}, ".original.left_done: found nothing, expected a whole number"),
        ({"original": AT_FIRST | {"reps_done": 11}}, ".original.reps_done: found more than the 10 that were planned"),
        ({"original": AT_FIRST | {"id": 1}}, ".original.id: found a key that is not known here"),
    ],
)
def test_every_field_of_an_edit_is_checked(tmp_path, change, words):
    path = tmp_path / "a.json"
    export_json(path, [an_edited()])
    content = json.loads(path.read_text())
    content["sets"][0] |= change
    path.write_text(json.dumps(content))
    with pytest.raises(FileProblem) as caught:
        read_export(path)
    assert f"sets (place 1){words}" in str(caught.value)


def test_a_file_from_before_there_were_edits_comes_in(tmp_path):
    path = tmp_path / "a.json"
    export_json(path, [a_record()])
    content = json.loads(path.read_text())
    for key in ("note", "edited_at", "original"):
        del content["sets"][0][key]
    path.write_text(json.dumps(content))
    assert read_export(path).records == [a_record()]


@pytest.fixture
def store(tmp_path):
    one = HistoryStore(DataFolder(tmp_path / "data"))
    yield one
    one.close(NOW)


def test_the_diary_edits_deletes_and_takes_back(store):
    for number in range(3):
        store.write(a_record(number))
    change, told = store.change(a_record(1).id, PARTIAL, NOW)
    assert (change.after, told) == ((an_edited(1),), None)
    deletion, told = store.delete([a_record(1).id, a_record(2).id])
    assert (len(deletion.before), told) == (2, None)
    assert store.page(None, 9)[0] == [a_record(0)]
    assert store.do(deletion.reversed) == store.do(change.reversed) is None
    assert store.page(None, 9)[0] == [a_record(number) for number in (2, 1, 0)]


def test_the_diary_says_in_a_sentence_why_not(store):
    store.write(a_record())
    step, why = store.change(a_record().id, replace(PARTIAL, reps_done=11), NOW)
    assert (step, words_of(why)) == (None, "Nothing was changed: the reps go from none to those planned.")
    step, why = store.change("gone", PARTIAL, NOW)
    assert (step, words_of(why)) == (None, "The set is not in the history any more.")


def test_sets_that_wait_to_be_saved_can_be_edited_and_nothing_is_lost(tmp_path):
    folder = DataFolder(tmp_path / "late")
    folder.path.write_text("a file in the way")
    store = HistoryStore(folder)
    store.write(a_record(1))
    step, told = store.change(a_record(1).id, PARTIAL, NOW)
    assert step.after == (an_edited(1),)
    assert "kept in memory" in words_of(told)
    assert store.page(None, 9)[0] == [an_edited(1)]
    assert store.delete([a_record(1).id])[0] is None
    assert "is a file" in words_of(store.do(step.reversed))
    folder.path.unlink()
    assert store.do(step.reversed) is None
    assert store.page(None, 9)[0] == [a_record(1)]
    assert store.close(NOW) is None
