import csv
import json
import os
import stat
from datetime import datetime, timedelta, timezone

import pytest
from fakes import a_record
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.history.record import Felt, SetRecord
from sciatica_timer.core.pain import BadDay, Lowest, NextDay, PainNote, SessionNote, Symptom
from sciatica_timer.core.problem import Kind
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.entry import ENTRY_KEYS
from sciatica_timer.storage.history.exporting import CSV_HEADER, export_csv, export_history, export_json
from sciatica_timer.storage.history.importing import import_export, read_export
from sciatica_timer.storage.history.rows import ASKED_KEYS, PAIN_KEYS, PART_KEYS

zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
times = st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1), timezones=zones)  # noqa: DTZ001  the zones come apart
endings = st.sampled_from([
    (Outcome.COMPLETED, Reason.NONE),
    (Outcome.PARTIAL, Reason.SKIPPED),
    (Outcome.PARTIAL, Reason.STOPPED),
    (Outcome.PARTIAL, Reason.INTERRUPTED),
    (Outcome.STOPPED_FOR_PAIN, Reason.PAIN),
])  # fmt: skip


few = st.none() | st.integers(1, 10)
parts = st.just({}) | st.fixed_dictionaries(
    {
        "variant": st.sampled_from([None, "no-band"]),
        "load": st.sampled_from([None, "3 kg", "ä"]),
        "felt": st.none() | st.sampled_from(Felt),
        "round": few,
        "rounds": st.sampled_from([None, 10]),
        "occurrence": few,
        "occurrences": few,
        "exercises_planned": few,
        "sets_prescribed": few,
        "sides_in_set": st.sampled_from([None, 1, 2]),
        "duration_seconds": st.sampled_from([None, 600.0, 1.5]),
        "name": st.sampled_from([None, "Bridge", "Brücke"]),
    }
)


@st.composite
def records(draw):
    side = draw(st.sampled_from(["both", "left", "right", "alternating"]))
    planned = draw(st.integers(1, 100))
    left, right = draw(st.integers(0, planned)), draw(st.integers(0, planned))
    turns = side == "alternating"
    sets = draw(st.integers(1, 20))
    outcome, reason = draw(endings)
    return SetRecord(
        id=str(draw(st.uuids())),
        session_id=str(draw(st.uuids())),
        exercise=draw(st.sampled_from(["bridge", "my-own-2", "0", "x" * 60])),
        set_number=draw(st.integers(1, sets)),
        sets_planned=sets,
        side=side,
        reps_planned=planned,
        reps_done=min(left, right),
        left_done=left if turns else None,
        right_done=right if turns else None,
        hold_seconds=draw(st.none() | st.integers(1, 300).map(float) | st.floats(1, 300).map(lambda x: round(x, 3))),
        active_seconds=draw(st.integers(0, 9999).map(float)),
        started_at=draw(times),
        ended_at=draw(times),
        outcome=outcome,
        reason=reason,
        **draw(parts),
    )


scores = st.none() | st.integers(0, 10)
pains = st.builds(PainNote, scores, scores, st.none() | st.sampled_from(Lowest))
ids = st.uuids().map(str)
programmes = st.sampled_from(["", "morning", "my-own-2", "x" * 60])
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
asked = [
    st.none() | kind for kind in (st.frozensets(st.sampled_from(Symptom)), *map(st.sampled_from, (NextDay, BadDay)))
]
notes = st.builds(SessionNote, ids, programmes, pains, pains, words, *asked)


@given(
    st.lists(records(), max_size=5, unique_by=lambda record: record.id),
    st.lists(notes, max_size=5, unique_by=lambda note: note.session_id),
)
def test_what_goes_out_comes_back_in(tmp_path_factory, some, told):
    path = tmp_path_factory.getbasetemp() / "round.json"
    export_json(path, some, told)
    export = read_export(path)
    found = export.records
    assert (found, export.notes) == (some, told)
    assert [one.started_at.utcoffset() for one in found] == [one.started_at.utcoffset() for one in some]


def test_importing_twice_adds_nothing_and_keeps_the_order(tmp_path):
    first, second = History(tmp_path / "a.sqlite3"), History(tmp_path / "b.sqlite3")
    first.add_all(a_record(number) for number in range(700))
    export_json(tmp_path / "a.json", first.each())
    assert second.add_all(read_export(tmp_path / "a.json").records) == (700, 0, 0, 0)
    assert second.add_all(read_export(tmp_path / "a.json").records) == (0, 700, 0, 0)
    assert list(second.each()) == list(first.each())
    first.close()
    second.close()


A_PART = a_record(
    3, variant="no-band", load="3 kg", felt=Felt.HARD, round=2, rounds=4, occurrence=2, occurrences=4,
    exercises_planned=3, sets_prescribed=2, sides_in_set=1, duration_seconds=60.0, name="Bridge",
)  # fmt: skip
A_NOTE = SessionNote(
    a_record(1).session_id,
    "morning",
    PainNote(2, 3, Lowest.BELOW_KNEE),
    PainNote(None, 0),
    symptoms=frozenset({Symptom.NUMBNESS, Symptom.TINGLING}),
    next_day=NextDay.WORSE,
    bad_day=BadDay.FURTHER_DOWN,
)


@pytest.fixture
def exported(tmp_path):
    path = tmp_path / "history.json"
    sets = [a_record(1), a_record(2, side="alternating", left_done=10, right_done=10), A_PART]
    export_json(path, sets, [A_NOTE, SessionNote(a_record(2).session_id, note="slept badly")])
    return path


def test_the_json_export_says_what_it_is_and_holds_every_field(exported):
    content = json.loads(exported.read_text(encoding="utf-8"))
    assert (content["format"], content["version"]) == ("sciatica-timer-history", 1)
    assert list(content["sets"][0]) == list(ENTRY_KEYS)
    assert content["sets"][0]["started_at"] == "2026-01-05T08:15:00+01:00"
    assert content["sets"][0]["hold_seconds"] == 2
    assert content["sessions"][0] == {
        "id": a_record(1).session_id,
        "programme": "morning",
        "back_before": 2,
        "leg_before": 3,
        "back_after": None,
        "leg_after": 0,
        "note": "",
        "lowest_before": "below_knee",
        "lowest_after": None,
        "new_symptoms": ["tingling", "numbness"],
        "next_day": "worse",
        "bad_day": "further_down",
    }


def test_an_export_is_for_its_owner_alone_and_leaves_nothing_beside_it(exported):
    assert stat.S_IMODE(exported.stat().st_mode) == 0o600
    assert [file.name for file in exported.parent.iterdir()] == ["history.json"]


@pytest.mark.parametrize(
    ("good", "bad", "words"),
    [
        ('"set": 1', '"set": 0', "sets (place 1).set: found 0, expected a whole number from 1 to 20"),
        ('"set": 1', '"set": 2', "sets (place 1).set: found 2, expected 1 at most"),
        ('"completed"', '"done"', "sets (place 1).outcome: found 'done', expected one of completed"),
        ('"reason": ""', '"reason": "pain"', "sets (place 1).reason: expected nothing for a completed set"),
        ('"reps_done": 10', '"reps_done": 11', "sets (place 1).reps_done: found more than the 10 that were planned"),
        ('"left_done": null', '"left_done": 1', "sets (place 1).left_done, right_done: expected numbers for alternat"),
        ('"left_done": 10', '"left_done": 9', "sets (place 2).reps_done: expected the lesser of left_done and right"),
        ('"local_date": "2026-01-05"', '"local_date": "2026-01-06"', "sets (place 1).local_date: expected the date"),
        ("+01:00", "", "sets (place 1).started_at: found '2026-01-05T08:15:00', expected a time such as"),
        ("2026-01-05T08:15", "0001-01-01T00:15", "started_at, ended_at: expected a year from 1970 to 9000"),
        ('"bridge"', '"=1+1"', "sets (place 1).exercise: found '=1+1', expected lower-case words"),
        ('"both"', '"up"', "sets (place 1).side: found 'up', expected one of alternating, both, left, right"),
        ('"hold_seconds": 2', '"hold_seconds": 1e400', "sets (place 1).hold_seconds: found"),
        ('"hold_seconds": 2', '"hold_seconds": NaN', "not valid JSON"),
        ('"set": 1, ', "", "sets (place 1).set: found nothing, expected a whole number from 1 to 20"),
        ('"set": 1', '"sot": 1', "sets (place 1)."),
        ("00000000-0000-0000-0000-000000000001", "1", "sets (place 1).id: found '1', expected an id such as"),
        ("000000000002", "000000000001", "sets (place 2).id: found an id that another set of this file has"),
        ('"round": 2', '"round": 5', "sets (place 3).round: found 5, expected 4 at most"),
        ('"rounds": 4', '"rounds": 11', "sets (place 3).rounds: found 11, expected a whole number from 1 to 10"),
        ('"felt": "hard"', '"felt": "odd"', "sets (place 3).felt: found 'odd', expected one of fine, hard, hurt"),
        ('"load": "3 kg"', '"load": ""', "sets (place 3).load: found ''"),
        ('"sides_in_set": 1', '"sides_in_set": 3', "sets (place 3).sides_in_set: found 3"),
        ('"variant": "no-band"', '"variant": "=1"', "sets (place 3).variant: found '=1', expected lower-case words"),
        (
            '"leg_before": 3',
            '"leg_before": 11',
            "sessions (place 1).leg_before: found 11, expected a whole number from 0",
        ),
        ('"leg_before": 3', '"leg_before": 2.5', "sessions (place 1).leg_before: found 2.5, expected a whole number"),
        ('"leg_after": 0', '"leg_after": "0"', "sessions (place 1).leg_after: found '0', expected a whole number"),
        ('"back_after": null, ', "", "sessions (place 1).back_after: found nothing, expected a whole number"),
        ('"morning"', '"=1+1"', "sessions (place 1).programme: found '=1+1', expected lower-case words"),
        ('"below_knee"', '"knee"', "sessions (place 1).lowest_before: found 'knee', expected"),
        ('"worse"', '"so so"', "sessions (place 1).next_day: found 'so so', expected"),
        ('"tingling",', '"cough",', "sessions (place 1).new_symptoms (place 1): found 'cough', expected"),
        ("slept badly", "zzz" * 700, "sessions (place 2).note: found 'zzz"),
        (
            '"leg_after": 0, "note"',
            '"leg_after": 0, "nite"',
            "sessions (place 1).nite: found a key that is not known",
        ),
        ('"sessions": [', '"sessions": {}, "x": [', "sessions: found a table, expected a list of values"),
        ('"version": 1', '"version": 2', "version: found 2, expected 1"),
        ("sciatica-timer-history", "shopping-list", "format: found another kind of file"),
        ('"sets": [', '"sets": [[', "not valid JSON"),
        ('"sets": [', '"sets": [' + "[" * 50_000, ""),
    ],
)
def test_one_fault_refuses_the_whole_file_with_its_place(exported, good, bad, words):
    text = exported.read_text()
    good, bad = (words.replace('": ', '":').replace(", ", ",") for words in (good, bad))
    assert good in text
    exported.write_text(text.replace(good, bad, 1))
    with pytest.raises(FileProblem) as caught:
        read_export(exported)
    assert str(caught.value).startswith("history.json: ")
    assert words in str(caught.value)
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("[]", r"sets \(place 1\): found \[\], expected a table$"),
        ("3", r"sets \(place 1\): found 3, expected a table$"),
        ('{"a":1}', r"sets \(place 1\)\.set: found nothing, expected a whole number from 1 to 20$"),
        ('{"set":[]}', r"sets \(place 1\)\.set: found \[\], expected a whole number from 1 to 20$"),
    ],
)
def test_an_item_that_is_no_set_is_told_with_its_place(tmp_path, item, words):
    (tmp_path / "x.json").write_text(f'{{"format":"sciatica-timer-history","version":1,"sets":[{item}]}}')
    with pytest.raises(FileProblem, match=words):
        read_export(tmp_path / "x.json")


def test_what_was_found_in_a_long_file_is_not_shown(tmp_path):
    start = '{"format":"sciatica-timer-history","version":1,"sets":'
    (tmp_path / "x.json").write_text(f"{start}[{'[],' * 400_000}3]}}")
    with pytest.raises(FileProblem, match=r"sets \(place 1\): found something else, expected a table$"):
        read_export(tmp_path / "x.json")


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"3", b"\xff", b"\0", b"null", b'"' + b"x" * 100_000])
def test_whatever_a_file_holds_ends_in_one_sentence(tmp_path, content):
    (tmp_path / "x.json").write_bytes(content)
    with pytest.raises(FileProblem, match=r"^x\.json: ") as caught:
        read_export(tmp_path / "x.json")
    assert len(str(caught.value)) < 500


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    for path, words in ((tmp_path, "found a folder"), (tmp_path / "x", "found no such file")):
        with pytest.raises(FileProblem, match=words):
            read_export(path)


def test_csv_has_a_header_and_one_line_a_row(tmp_path):
    export_csv(tmp_path / "a.csv", [a_record(1), a_record(2, hold_seconds=2.5)])
    data = (tmp_path / "a.csv").read_bytes()
    assert data.count(b"\r\n") == 3 == data.count(b"\n")
    rows = list(csv.DictReader(data.decode("utf-8-sig").splitlines()))
    assert tuple(rows[0]) == CSV_HEADER
    assert [row["hold_seconds"] for row in rows] == ["2", "2.5"]
    assert rows[0]["left_done"] == ""


def test_each_set_in_csv_ends_in_the_pain_of_its_session(tmp_path):
    second = a_record(2, session_id=a_record(1).session_id)
    export_csv(tmp_path / "a.csv", [a_record(1), second, a_record(3)], [A_NOTE])
    rows = list(csv.DictReader((tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [[row[key] for key in PAIN_KEYS] for row in rows] == [["2", "3", "", "0"]] * 2 + [[""] * 4]
    answers = ["below_knee", "", "tingling,numbness", "worse", "further_down"]
    assert [[row[key] for key in ASKED_KEYS] for row in rows] == [answers] * 2 + [[""] * 5]


def test_what_a_set_was_part_of_stands_near_the_end_of_a_line_of_csv_and_is_empty_where_it_is_not_known(tmp_path):
    export_csv(tmp_path / "a.csv", [a_record(1), A_PART])
    lines = (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].endswith(",original_note," + ",".join((*PART_KEYS, *ASKED_KEYS, "whole_sets")))
    assert lines[1].endswith("," * len((*PART_KEYS, *ASKED_KEYS)) + ",1")
    assert lines[2].endswith(",no-band,3 kg,hard,2,4,2,4,3,2,1,60,Bridge,,,,,,1")


def test_a_file_from_before_there_were_parts_comes_in_and_leaves_them_open(exported):
    content = json.loads(exported.read_text(encoding="utf-8"))
    for entry in content["sets"]:
        for key in PART_KEYS:
            del entry[key]
    exported.write_text(json.dumps(content))
    assert read_export(exported).records[2] == a_record(3)


def test_a_check_in_from_before_more_was_asked_comes_in_and_leaves_it_open(exported):
    content = json.loads(exported.read_text(encoding="utf-8"))
    for session in content["sessions"]:
        for key in ASKED_KEYS:
            del session[key]
    exported.write_text(json.dumps(content))
    assert read_export(exported).notes[0] == SessionNote(A_NOTE.session_id, "morning", PainNote(2, 3), A_NOTE.after)


@given(st.lists(records(), max_size=5, unique_by=lambda record: record.id), st.lists(notes, max_size=1))
def test_a_history_goes_out_as_its_records_do(tmp_path_factory, some, told):
    folder = tmp_path_factory.mktemp("history")
    history = History(folder / "history.sqlite3")
    history.add_all(some, told)
    export_json(folder / "a.json", history.each(), history.sessions())
    export_history(folder / "b.json", history)
    assert (folder / "a.json").read_bytes() == (folder / "b.json").read_bytes()
    assert {record.id: record for record in history.each()} == {record.id: record for record in some}
    history.close()


def test_a_file_from_before_there_were_notes_comes_in(exported):
    content = json.loads(exported.read_text(encoding="utf-8"))
    del content["sessions"]
    exported.write_text(json.dumps(content))
    export = read_export(exported)
    assert (len(export.records), export.notes) == (3, [])


def test_two_notes_of_one_session_must_say_the_same(exported):
    content = json.loads(exported.read_text(encoding="utf-8"))
    content["sessions"].append(content["sessions"][0])
    exported.write_text(json.dumps(content))
    assert len(read_export(exported).notes) == 2
    content["sessions"].append({**content["sessions"][0], "leg_after": 1})
    exported.write_text(json.dumps(content))
    with pytest.raises(
        FileProblem, match=r"sessions \(place 4\)\.id: found an id that another session of this file has"
    ):
        read_export(exported)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_a_cell_that_a_spreadsheet_would_run_is_defused(tmp_path, sign):
    export_csv(tmp_path / "a.csv", [a_record(exercise=f'{sign}cmd|"x", ü')])
    (row,) = csv.DictReader((tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines())
    assert row["exercise"] == f'\'{sign}cmd|"x", ü'


SPACE, FULL_WIDTH = "\N{ZERO WIDTH SPACE}", "\N{FULLWIDTH EQUALS SIGN}"


@pytest.mark.parametrize("text", ["\n=1", "\t1", "\r1", " =1", f"{SPACE}=1", "\N{NO-BREAK SPACE}@a", f"{FULL_WIDTH}1"])
def test_a_sign_behind_what_cannot_be_seen_or_in_another_width_is_defused_too(tmp_path, text):
    export_csv(tmp_path / "a.csv", [a_record(note=text)])
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as stream:
        (row,) = csv.DictReader(stream)
    assert row["note"] == f"'{text}"


@pytest.mark.parametrize("text", ["", "fine", " fine", "(=1)", "ü=1", "1 + 1"])
def test_any_other_text_stays_as_it_is(tmp_path, text):
    export_csv(tmp_path / "a.csv", [a_record(note=text)])
    (row,) = csv.DictReader((tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines())
    assert row["note"] == text


def test_a_note_over_its_limit_refuses_the_file_and_changes_nothing(tmp_path):
    export_json(tmp_path / "a.json", [a_record(1), a_record(2, note="x" * 2001)])
    history = History(tmp_path / "h.sqlite3")
    with pytest.raises(FileProblem, match=r"sets \(place 2\)\.note: .* 0 to 2000 characters"):
        import_export(tmp_path / "a.json", history)
    assert history.count() == 0
    history.close()


def test_an_export_replaces_a_file_as_a_whole_or_not_at_all(exported):
    def broken():
        yield a_record(1)
        raise FileProblem(Kind.NOT_READ, "the history", "gone")

    before = exported.read_bytes()
    with pytest.raises(FileProblem):
        export_json(exported, broken())
    assert exported.read_bytes() == before
    assert [file.name for file in exported.parent.iterdir()] == ["history.json"]


def test_folders_devices_and_missing_folders_are_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    cases = ((tmp_path, "is a folder"), (tmp_path / "pipe", "not an ordinary"), (tmp_path / "no" / "x", "no such file"))
    for path, words in cases:
        with pytest.raises(FileProblem, match=words):
            export_json(path, [])
    with pytest.raises(FileProblem, match="not a name"):
        export_json(tmp_path / "a\0b", [])


def test_a_link_in_the_place_of_the_temporary_file_is_not_followed(tmp_path, monkeypatch):
    victim = tmp_path / "victim"
    victim.write_text("precious")
    monkeypatch.setattr(os, "urandom", lambda _length: b"\0" * 6)
    (tmp_path / f".a.json.{'00' * 6}.tmp").symlink_to(victim)
    with pytest.raises(FileProblem):
        export_json(tmp_path / "a.json", [])
    assert victim.read_text() == "precious"
