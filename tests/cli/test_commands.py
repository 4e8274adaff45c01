import csv
import json
import os
import signal
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from importlib import import_module
from pathlib import Path

import pytest
from fakes import a_record

from sciatica_timer.app.options import WindowOptions
from sciatica_timer.cli import window
from sciatica_timer.cli.arguments import COMMANDS
from sciatica_timer.cli.main import DOORS, main
from sciatica_timer.cli.version import version_line
from sciatica_timer.core.pain import Lowest, NextDay, PainNote, SessionNote, Symptom
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.core.settings import Choice, Settings
from sciatica_timer.desktop.integration.system import companion_command
from sciatica_timer.desktop.sound.player import player_command
from sciatica_timer.desktop.sound.quieting import quieter_command
from sciatica_timer.desktop.voice.system_voice import speaker_command
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.exporting import export_json
from sciatica_timer.storage.history.recovery.backups import Backups
from sciatica_timer.storage.history.rows import ASKED_KEYS, PAIN_KEYS, PART_KEYS
from sciatica_timer.storage.settings_file import SettingsFile

IDS = [
    *("pelvic-tilt", "bent-knee-fall-out", "dead-bug", "bird-dog", "bridge", "hip-abduction-band"),
    *("hip-adduction-squeeze", "standing-hip-abduction"),
]
PROGRAMMES = ["starter", "core", "all-eight"]
MINE = """
id = "mine"
name = "Mine"
section = "core"
order = 9
position = "standing"
[dose]
sides = "both"
reps = [1, 5]
[text]
steps = ["Do it."]
"""


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def run(data, capsys):
    """Runs a command on a data folder of its own: exit code, stdout, stderr."""

    def run(*arguments):
        code = main(["--data-dir", str(data), *map(str, arguments)])
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def own_exercise(data):
    (data / "exercises").mkdir(parents=True)
    (data / "exercises" / "mine.toml").write_text(MINE)


@pytest.fixture
def history(data):
    data.mkdir(exist_ok=True)
    turns = {"exercise": "dead-bug", "side": "alternating", "left_done": 9, "right_done": 10, "reps_done": 9}
    stopped = {"outcome": Outcome.PARTIAL, "reason": Reason.STOPPED}
    records = [a_record(1), a_record(2, hold_seconds=None, **turns, **stopped), a_record(97)]
    one = History(data / "history.sqlite3")
    one.add_all(records)
    one.close()
    return records


def test_the_version_and_the_help_are_printed(run):
    assert run("--version") == (0, f"{version_line()}\n", "")
    code, out, err = run("--help")
    assert (code, err) == (0, "")
    for word in (*COMMANDS, "--start", "--speed", "--trace", "--data-dir"):
        assert word in out
    assert max(map(len, out.splitlines())) <= 110
    assert run("plan", "--help")[:2] == (0, out)


def test_list_tells_every_exercise_and_the_dose_of_now(run):
    code, out, err = run("list", "--json")
    assert (code, err) == (0, "")
    entries = {entry["id"]: entry for entry in json.loads(out)}
    assert list(entries) == IDS
    assert entries["bridge"] == {
        "id": "bridge",
        "name": "Bridge",
        "section": "hips-and-legs",
        "order": 5,
        "position": "on-your-back",
        "sides": "both",
        "hold_seconds": [2, 3],
        "reps": [10, 15],
        "sets": [1, 2],
        "times_per_day": None,
        "dose": {"sets": 1, "reps": 10, "hold_seconds": 2},
        "variants": [],
        "schedule": None,
        "load": None,
        "own": False,
    }
    assert entries["dead-bug"]["hold_seconds"] is None
    assert entries["dead-bug"]["dose"]["hold_seconds"] is None
    assert entries["pelvic-tilt"]["sets"] is None
    assert entries["pelvic-tilt"]["times_per_day"] == [1, 2]
    assert "5.0" not in out


def test_list_for_people_has_a_line_an_exercise_and_a_programme(run):
    code, out, _ = run("list")
    assert code == 0
    firsts = [line.split()[0] for line in out.splitlines() if line]
    assert firsts == ["ID", *IDS, "PROGRAMME", *PROGRAMMES]
    assert [line.split()[0] for line in out.splitlines() if line.endswith("1 to 2 times a day")] == ["pelvic-tilt"]


def test_remembered_doses_and_own_exercises_count(run, data, own_exercise):
    SettingsFile(data / "settings.toml").save(Settings().with_choice("bridge", Choice(2, 12, 3, 8)))
    entries = {entry["id"]: entry for entry in json.loads(run("list", "--json")[1])}
    assert entries["bridge"]["dose"] == {"sets": 2, "reps": 12, "hold_seconds": 3}
    assert entries["mine"]["dose"] == {"sets": 1, "reps": 5, "hold_seconds": None}
    plan = json.loads(run("plan", "bridge", "--json")[1])
    assert (plan["sets"], plan["reps"], plan["hold_seconds"]) == (2, 12, 3)
    assert {phase["duration"] for phase in plan["phases"] if phase["kind"] == "rest"} == {8}


def test_a_bad_file_of_ones_own_is_told_and_the_others_are_shown(run, data, own_exercise):
    (data / "exercises" / "bad.toml").write_text("nonsense")
    code, out, err = run("list", "--json")
    assert (code, len(json.loads(out))) == (0, 9)
    assert err.startswith("sciatica-timer: bad.toml: not valid TOML")


def test_damaged_settings_are_told_and_left_alone(run, data):
    data.mkdir()
    bridge = "choices.bridge = {sets = 2, reps = 12, hold_seconds = 3, rest_seconds = 8}"
    (data / "settings.toml").write_text(f"volume = 900\n{bridge}\n")
    code, out, err = run("list", "--json")
    assert (code, len(json.loads(out))) == (0, 8)
    assert "volume: found 900" in err
    assert {"sets": 2, "reps": 12, "hold_seconds": 3} in [entry["dose"] for entry in json.loads(out)]
    (data / "settings.toml").write_text("volume = ")
    assert "the usual settings are used" in run("list")[2]
    assert [file.name for file in data.iterdir()] == ["settings.toml"]


def test_looking_at_the_library_makes_no_folder(run, data):
    run("list")
    run("plan", "bridge")
    run("history")
    assert not data.exists()


def test_plan_lays_the_dose_out_in_time(run):
    code, out, err = run("plan", "bridge", "--sets", 2, "--reps", 10, "--hold", 3, "--json")
    assert (code, err) == (0, "")
    plan = json.loads(out)
    assert list(plan) == ["id", "sets", "reps", "hold_seconds", "total_seconds", "phases"]
    assert (plan["id"], plan["sets"], plan["reps"], plan["hold_seconds"]) == ("bridge", 2, 10, 3)
    assert plan["total_seconds"] == 15 + 2 * (10 * 7 + 9 * 3) + 45
    beside = {"set": 1, "side": "both", "rep": 1, "exercise": "bridge", "waits": False, "round": 1, "variant": None}
    assert plan["phases"][:2] == [
        {"kind": "prepare", "start": 0, "duration": 15, **beside},
        {"kind": "out", "start": 15, "duration": 2, **beside},
    ]
    assert ".0" not in out


def test_plan_lays_a_programme_out_from_end_to_end(run):
    code, out, err = run("plan", "starter", "--json")
    assert (code, err) == (0, "")
    plan = json.loads(out)
    assert (plan["sets"], plan["total_seconds"]) == (None, 600)
    assert [one["id"] for one in plan["exercises"]] == [
        *("pelvic-tilt", "bent-knee-fall-out", "bridge", "hip-adduction-squeeze"),
    ]
    changes = [(one["exercise"], one["duration"], one["waits"]) for one in plan["phases"] if "change" in one["kind"]]
    assert ("bridge", 30, False) in changes
    ends = [one["start"] + one["duration"] for one in plan["phases"]]
    assert [one["start"] for one in plan["phases"][1:]] == ends[:-1]


def test_plan_says_where_a_programme_waits_for_a_key(run):
    code, out, _ = run("plan", "core")
    assert code == 0
    assert out.startswith("Core: 4 exercises, 11:35 in all\n")
    (line,) = [line for line in out.splitlines() if "your key" in line]
    assert line.endswith("bird-dog")


def test_plan_for_people_is_a_table(run):
    code, out, _ = run("plan", "standing-hip-abduction")
    assert code == 0
    assert out.splitlines()[0] == "Standing hip abduction: 1 set of 10, 02:03 in all"
    assert "02:01  2 s   back" in out
    assert "side change" in out


def test_a_dose_outside_the_guide_is_laid_out_with_a_note(run):
    code, out, err = run("plan", "bridge", "--reps", 20, "--sets", 3, "--json")
    assert (code, json.loads(out)["reps"]) == (0, 20)
    assert "The number of reps lies outside what is said for Bridge" in err
    assert "The number of sets" in err


def test_a_hold_of_zero_is_none(run):
    assert json.loads(run("plan", "bridge", "--hold", 0, "--json")[1])["hold_seconds"] is None


REPS = "Reps: a whole number from 1 to 100 is needed, not"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["plan", "brigde"], "There is no exercise or programme 'brigde'; did you mean bridge?"),
        (["plan", "BRIDGE"], "There is no exercise or programme 'BRIDGE'; did you mean bridge?"),
        (["plan", "xyzzy"], f"There is no exercise or programme 'xyzzy'; there are {', '.join([*IDS, *PROGRAMMES])}."),
        (
            ["plan", "core", "--sets", 2],
            "--sets, --reps and --hold are for one exercise; a programme has a dose for each.",
        ),
        (["plan"], "plan needs the id of an exercise or a programme; sciatica-timer list shows them."),
        (["plan", "bridge", "--reps", "x"], f"{REPS} x."),
        (["plan", "bridge", "--reps", "-3"], f"{REPS} -3."),
        (["plan", "bridge", "--reps", "10000"], f"{REPS} 10000."),
        (["plan", "bridge", "--reps", "1_0"], f"{REPS} 1_0."),
        (["plan", "bridge", "--reps", "2.5"], f"{REPS} 2.5."),
        (["plan", "bridge", "--reps", "9" * 5000], f"{REPS} {'9' * 40}."),
        (["plan", "bridge", "--sets", "0"], "Sets: a whole number from 1 to 20 is needed, not 0."),
        (["plan", "bridge", "--hold", "nan"], "Hold: a number from 1 to 1800 is needed, not nan."),
        (["plan", "bridge", "--hold", "1e400"], "Hold: a number from 1 to 1800 is needed, not 1e400."),
        (["plan", "bridge", "--hold"], "argument --hold: expected one argument. See sciatica-timer --help."),
        (["list", "--jsn"], "unrecognized arguments: --jsn. See sciatica-timer --help."),
        (["dance"], f"There is no command 'dance'; there are {', '.join(COMMANDS)}."),
        (["history", "--from", "yesterday"], "--from needs a day such as 2026-01-31, not yesterday."),
        (["history", "--to", "2026-02-30"], "--to needs a day such as 2026-01-31, not 2026-02-30."),
        (["history", "--from", "20260101"], "--from needs a day such as 2026-01-31, not 20260101."),
        (["history", "--from", "2026-02-02", "--to", "2026-02-01"], "--from 2026-02-02 lies after --to 2026-02-01."),
        (["export"], "export needs the name of a file that ends in .json or .csv."),
        (["export", "x.pdf"], "export needs the name of a file that ends in .json or .csv."),
        (["import"], "import needs the name of a file that export wrote."),
        (["check"], "check needs the name of at least one file."),
        (["--start", "brigde"], "There is no exercise or programme 'brigde'; did you mean bridge?"),
        (["--speed", "0"], "--speed must be a number above 0 and up to 1000, not 0."),
        (["--speed", "nan"], "--speed must be a number above 0 and up to 1000, not nan."),
        (["--speed", "1001"], "--speed must be a number above 0 and up to 1000, not 1001."),
        (["--speed", "fast"], "--speed must be a number above 0 and up to 1000, not fast."),
        (
            ["--trace", "/nowhere/at/all"],
            "--trace /nowhere/at/all cannot be written (there is no such file or folder).",
        ),
    ],
)
def test_wrong_usage_is_one_sentence_and_a_two(run, arguments, sentence):
    assert run(*arguments) == (2, "", f"sciatica-timer: {sentence}\n")


@pytest.mark.parametrize("way", ["as it is", "by a link"])
@pytest.mark.parametrize(
    ("command", "ending", "code"), [("export", "json", 1), ("export", "csv", 1), ("report", "pdf", 1)]
)
def test_nothing_is_written_over_the_apps_own_files(run, history, data, tmp_path, command, ending, code, way):
    own = tmp_path / f"mine.{ending}" if way == "by a link" else data / f"backups.{ending}"
    if way == "by a link":
        own.symlink_to(data / "history.sqlite3")
    before = {path: path.read_bytes() for path in data.rglob("*")}
    sentence = f"sciatica-timer: {own}: lies among the app's own files; please choose another place.\n"
    assert run(command, own) == (code, "", sentence)
    assert {path: path.read_bytes() for path in data.rglob("*")} == before


def test_a_trace_is_not_written_over_the_apps_own_files(run, history, data):
    before = (data / "history.sqlite3").read_bytes()
    for own in (data / "history.sqlite3", data / "trace.txt"):
        sentence = f"sciatica-timer: --trace {own}: lies among the app's own files; please choose another place.\n"
        assert run("--trace", own, "--start", "no-window-please") == (2, "", sentence)
    assert (data / "history.sqlite3").read_bytes() == before
    assert not (data / "trace.txt").exists()


def test_history_is_json_oldest_first(run, history):
    code, out, err = run("history", "--json")
    assert (code, err) == (0, "")
    rows = json.loads(out)
    assert [row["id"] for row in rows] == [record.id for record in history]
    assert rows[1] == {
        "id": history[1].id,
        "session_id": history[1].session_id,
        "exercise": "dead-bug",
        "set": 1,
        "sets_planned": 1,
        "side": "alternating",
        "reps_planned": 10,
        "reps_done": 9,
        "left_done": 9,
        "right_done": 10,
        "hold_seconds": None,
        "active_seconds": 87,
        "started_at": "2026-01-05T08:30:00+01:00",
        "ended_at": "2026-01-05T08:31:30+01:00",
        "local_date": "2026-01-05",
        "outcome": "partial",
        "reason": "stopped",
        "note": "",
        "edited_at": None,
        "original": None,
        **dict.fromkeys((*PART_KEYS, *PAIN_KEYS, *ASKED_KEYS)),
    }


def test_history_takes_days_and_an_exercise(run, history):
    assert len(json.loads(run("history", "--json", "--to", "2026-01-05")[1])) == 2
    assert len(json.loads(run("history", "--json", "--from", "2026-01-06")[1])) == 1
    assert len(json.loads(run("history", "--json", "--exercise", "dead-bug")[1])) == 1
    assert json.loads(run("history", "--json", "--exercise", "bird-dog")[1]) == []


def test_an_exercise_nobody_knows_is_told_and_one_that_is_gone_is_shown(run, data, history):
    code, out, err = run("history", "--json", "--exercise", "brigde")
    assert (code, out) == (2, "")
    assert "did you mean bridge?" in err
    one = History(data / "history.sqlite3")
    one.write(a_record(5, exercise="gone"))
    one.close()
    assert len(json.loads(run("history", "--json", "--exercise", "gone")[1])) == 1


def test_history_is_csv_too(run, history):
    code, out, _ = run("history", "--csv")
    assert code == 0
    rows = list(csv.DictReader(out.splitlines()))
    assert [row["exercise"] for row in rows] == ["bridge", "dead-bug", "bridge"]


def test_a_csv_file_begins_with_a_byte_order_mark_and_the_output_does_not(run, history, tmp_path):
    """A spreadsheet opened by a double click takes UTF-8 for it by the mark; a pipe is for programs."""
    assert run("export", tmp_path / "out.csv")[0] == 0
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfid,session_id,")
    assert run("history", "--csv")[1].startswith("id,session_id,")


def test_pain_goes_out_and_comes_in_and_stands_in_csv(run, history, data, tmp_path, capsys):
    one = History(data / "history.sqlite3")
    before = PainNote(2, 3, Lowest.THIGH)
    session = next(one.each()).session_id
    note = SessionNote(session, "", before, PainNote(None, 1), "", frozenset({Symptom.TINGLING}), NextDay.WORSE)
    one.note_session(note)
    one.close()
    assert (
        run("history", "--csv")[1]
        .splitlines()[1]
        .endswith(",2,3,,1" + "," * (8 + len(PART_KEYS)) + ",thigh,,tingling,worse,,1")
    )
    entry, *_, other_session = json.loads(run("history", "--json")[1])
    assert (entry["back_before"], entry["leg_after"], entry["lowest_before"]) == (2, 1, "thigh")
    assert (entry["new_symptoms"], entry["next_day"], entry["bad_day"]) == (["tingling"], "worse", None)
    assert {other_session[key] for key in (*PAIN_KEYS, *ASKED_KEYS)} == {None}
    run("export", tmp_path / "out.json")
    assert main(["import", str(tmp_path / "out.json"), "--data-dir", str(tmp_path / "other")]) == 0
    other = History(tmp_path / "other" / "history.sqlite3")
    assert other.sessions() == [note]
    other.close()


def test_history_for_people_has_a_line_a_row(run, history):
    lines = run("history")[1].splitlines()
    assert len(lines) == 4
    assert lines[2].split()[:3] == ["2026-01-05", "08:30", "dead-bug"]
    assert "right 10, left 9 of 10" in lines[2]


def test_an_empty_history_is_an_empty_list(run):
    assert json.loads(run("history", "--json")[1]) == []
    assert run("history", "--csv")[1].count("\n") == 1
    code, out, err = run("history")
    assert (code, out) == (0, "")
    assert "nothing in the history yet" in err


@pytest.mark.parametrize(("command", "ending"), [("export", "json"), ("export", "csv"), ("report", "pdf")])
def test_a_row_that_is_not_as_it_was_written_does_not_go_out(run, history, data, tmp_path, command, ending):
    """One bit of it fell over, which SQLite does not notice: what goes out counts as good elsewhere."""
    content = (data / "history.sqlite3").read_bytes()
    (data / "history.sqlite3").write_bytes(content.replace(b"bridge", b"brifge", 1))
    file = tmp_path / f"out.{ending}"
    told = "The history is damaged (a row is not as it was written). Sciatica Timer mends it"
    code, out, err = run(command, file)
    assert (code, out) == (1, "")
    assert err == f"sciatica-timer: {told} when its window opens.\n"
    assert not file.exists()


def test_check_ins_that_an_import_adds_are_told_with_the_rows(tmp_path, capsys):
    file, other = tmp_path / "out.json", str(tmp_path / "other")
    export_json(file, [], [SessionNote(a_record(1).session_id, "morning", PainNote(2, 1))])
    for _ in range(2):
        assert main(["import", str(file), "--data-dir", other]) == 0
    assert capsys.readouterr().out == f"{file}: 1 check-in added\n{file}: nothing in it is new\n"


def test_what_is_exported_is_imported_once(run, history, data, tmp_path, capsys):
    file = tmp_path / "out.json"
    assert run("export", file) == (0, f"{file}: 3 rows written\n", "")
    other = str(tmp_path / "other")
    assert main(["import", str(file), "--data-dir", other]) == 0
    assert main(["import", str(file), "--data-dir", other]) == 0
    assert capsys.readouterr().out == f"{file}: 3 rows added, 0 already there\n{file}: 0 rows added, 3 already there\n"
    main(["history", "--json", "--data-dir", other])
    assert json.loads(capsys.readouterr().out) == json.loads(run("history", "--json")[1])


def test_a_bad_import_is_a_problem_with_the_data_and_changes_nothing(run, history, tmp_path):
    file = tmp_path / "out.json"
    run("export", file)
    file.write_text(file.read_text().replace('"set":1', '"set":"one"', 1))
    code, out, err = run("import", file)
    assert (code, out) == (1, "")
    assert err.startswith("sciatica-timer: out.json: sets (place 1).set: found 'one', expected a whole number")
    assert len(json.loads(run("history", "--json")[1])) == 3


@pytest.mark.parametrize("command", [["history"], ["export", "x.csv"], ["list"], ["plan", "bridge"]])
def test_a_file_in_the_place_of_the_data_folder_is_a_problem_with_the_data(run, data, command):
    data.write_text("x")
    code, out, err = run(*command)
    assert (code, out) == (1, "")
    assert err == f"sciatica-timer: The data folder {data} is a file, or lies inside one.\n"


def test_a_damaged_history_is_told_and_stays_where_it_is(run, data):
    data.mkdir()
    (data / "history.sqlite3").write_bytes(b"damaged")
    for command in (["history", "--json"], ["export", "/tmp/never.json"]):
        code, out, err = run(*command)
        assert (code, out) == (1, "")
        assert "is damaged" in err
    assert [file.name for file in data.iterdir()] == ["history.sqlite3"]


def test_the_data_folder_may_be_named_on_either_side_of_the_command(history, data, capsys):
    for arguments in (["--data-dir", str(data), "history", "--json"], ["history", "--json", f"--data-dir={data}"]):
        assert main(arguments) == 0
        assert len(json.loads(capsys.readouterr().out)) == 3


def test_check_names_what_is_fine_and_what_is_not(run, tmp_path):
    good, bad = tmp_path / "good.toml", tmp_path / "bad.toml"
    good.write_text(MINE)
    bad.write_text(MINE.replace("order = 9", 'order = "nine"'))
    assert run("check", good) == (0, f"{good}: fine\n", "")
    code, out, err = run("check", good, bad, tmp_path / "none.toml")
    assert (code, out) == (1, f"{good}: fine\n")
    assert f"{bad}: order: found 'nine', expected a whole number from 0 to 10000" in err
    assert "none.toml: " in err


def test_check_says_what_of_a_figure_is_not_shown(run, tmp_path):
    old, unknown = tmp_path / "old.toml", tmp_path / "unknown.toml"
    old.write_text(MINE + "[figure.start]\nthigh = [0, 0, 1]\n")
    unknown.write_text(MINE.replace('"mine"', '"other"') + "[figure]\nmovement = 'splits'\n")
    code, out, err = run("check", old, unknown)
    assert (code, err) == (0, "")
    fine, bones, also_fine, missing = out.splitlines()
    assert (fine, also_fine) == (f"{old}: fine", f"{unknown}: fine")
    assert bones.startswith(f"{old}: figure: figures are not drawn from start any more")
    assert missing.startswith(f"{unknown}: figure.movement: splits is not among the movements that ship")


def test_check_knows_a_programme_by_its_list_and_its_exercises_by_the_data_folder(run, data, tmp_path):
    programme = tmp_path / "morning.toml"
    programme.write_text('id = "morning"\nname = "Morning"\n[[exercises]]\nid = "heel-slide-of-mine"\n')
    code, out, err = run("check", programme)
    assert (code, out) == (1, "")
    assert f"{programme}: exercises (place 1).id: found 'heel-slide-of-mine', expected the id of an exercise" in err
    (data / "exercises").mkdir(parents=True)
    (data / "exercises" / "own.toml").write_text(MINE.replace('id = "mine"', 'id = "heel-slide-of-mine"'))
    assert run("check", programme) == (0, f"{programme}: fine\n", "")


def test_a_fault_of_the_program_is_one_sentence_too(run, monkeypatch):
    def fault(*_):
        raise RuntimeError("out of\ncheese")

    monkeypatch.setattr("sciatica_timer.cli.library.run", fault)
    sentence = "Something went wrong that should not have (RuntimeError: out of cheese)."
    assert run("list") == (1, "", f"sciatica-timer: {sentence}\n")


def test_an_interrupt_is_quiet(run, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("sciatica_timer.cli.library.run", interrupted)
    assert run("list") == (130, "", "")


def test_the_window_gets_its_options(run, data, tmp_path, monkeypatch):
    given = []
    monkeypatch.setattr(window, "_run_window", lambda options: given.append(options) or 0)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    trace = tmp_path / "trace.jsonl"
    assert run("--start", "bridge", "--speed", "20", "--trace", trace)[0] == 0
    assert run()[0] == 0
    assert given == [WindowOptions(data, "bridge", 20.0, trace), WindowOptions(data, None, 1.0, None)]


def test_without_a_screen_the_window_is_not_tried(run, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    code, out, err = run()
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in err


def as_program(*arguments, **more):
    return subprocess.run(
        [sys.executable, "-m", "sciatica_timer", *arguments], capture_output=True, check=False, **more
    )


def test_umlauts_leave_in_utf_8_whatever_the_language(data, own_exercise):
    (data / "exercises" / "mine.toml").write_text(MINE.replace('"Mine"', '"Brücke"'), encoding="utf-8")
    done = as_program(
        "list", "--data-dir", str(data), env={**os.environ, "LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0"}
    )
    assert done.returncode == 0
    assert "Brücke" in done.stdout.decode("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break differently")
def test_a_reader_that_leaves_early_is_no_trouble(history, data):
    one = History(data / "history.sqlite3")
    one.add_all(a_record(number) for number in range(200, 2000))
    one.close()
    command = [sys.executable, "-m", "sciatica_timer", "history", "--json", "--data-dir", str(data)]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    program.stdout.read(10)
    program.stdout.close()
    assert program.stderr.read() == b""
    program.stderr.close()
    assert program.wait() in (0, -signal.SIGPIPE)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_output_that_cannot_be_written_is_a_problem(data):
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "sciatica_timer", "list", "--json", "--data-dir", str(data)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr.decode() == "sciatica-timer: The output: could not be read or written (there is no room left).\n"


def test_a_history_that_is_gone_while_there_are_backups_is_told_and_nothing_is_begun(run, data):
    (data / "backups").mkdir(parents=True)
    with closing(History(data / "history.sqlite3")) as history:
        history.add_all([a_record()])
    assert Backups(DataFolder(data)).make(datetime(2026, 11, 25, 7, 0).astimezone()) is None
    for content in (b"", None):
        (data / "history.sqlite3").unlink()
        if content is not None:
            (data / "history.sqlite3").write_bytes(content)
        for command in (["history"], ["export", str(data.parent / "all.json")], ["import", str(data / "none.json")]):
            code, _, err = run(*command)
            assert code == 1
            assert "Sciatica Timer mends it" in err
        if content is not None:
            assert (data / "history.sqlite3").read_bytes() == content
        else:
            assert not (data / "history.sqlite3").exists()


def test_a_frozen_app_has_a_door_for_each_process_of_its_own(monkeypatch):
    asked = {command()[-1] for command in (player_command, companion_command, quieter_command, speaker_command)}
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    doors = {command()[-1] for command in (player_command, companion_command, quieter_command, speaker_command)}
    assert doors == set(DOORS)
    assert {f"sciatica_timer.desktop.{module}" for module in DOORS.values()} == asked


@pytest.mark.parametrize("door", DOORS)
def test_what_comes_in_by_a_door_ends_with_its_stdin_and_is_not_in_the_help(door, run, tmp_path):
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PULSE_SERVER": f"unix:{tmp_path}/none"}
    done = as_program(door, stdin=subprocess.DEVNULL, env=environ, timeout=60)
    assert done.returncode == 0
    assert all(json.loads(line) for line in done.stdout.splitlines())
    assert door not in run("--help")[1]


@pytest.mark.parametrize("door", DOORS)
def test_each_door_of_a_frozen_app_leads_to_a_process_of_its_own(door):
    assert callable(import_module(f"sciatica_timer.desktop.{DOORS[door]}").run)
