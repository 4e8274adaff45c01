"""The commands plan, check, schema and today with exercises and programmes of one's own."""

import json
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from fakes import a_record

from sciatica_timer.cli.main import main
from sciatica_timer.core.pain import SessionNote
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.core.settings import Settings
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.settings_file import SettingsFile

PRESCRIPTIONS = Path(__file__).parents[1] / "data" / "prescriptions"
SCHEMA = Path(__file__).parents[2] / "docs" / "schema" / "sciatica-timer.schema.json"
TODAY = date.today()  # noqa: DTZ011  as the command asks for it
DAY = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[TODAY.weekday()]
OTHER_DAY = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[(TODAY.weekday() + 1) % 7]


@pytest.fixture
def data(tmp_path):
    data = tmp_path / "data"
    for place in ("exercises", "programmes"):
        (data / place).mkdir(parents=True)
    return data


@pytest.fixture
def run(data, capsys):
    """Runs a command on a data folder of its own: exit code, stdout, stderr."""

    def run(*arguments):
        code = main(["--data-dir", str(data), *map(str, arguments)])
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def own(data):
    """Puts exercises and programmes among the person's own, prescriptions by the beginning of their names."""

    def own(*names, **texts):
        for name in names:
            for file in PRESCRIPTIONS.glob(f"{name}*"):
                texts[file.stem] = file.read_text()
        for name, text in texts.items():
            place = "programmes" if "[[exercises]]" in text else "exercises"
            (data / place / f"{name}.toml").write_text(text)

    return own


def an_exercise(dose, rest="", name="mine"):
    return f'id = "{name}"\nname = "Mine"\nposition = "standing"\n{rest}\n[dose]\nsides = "both"\n{dose}\n'


@pytest.fixture
def done(data):
    """Writes completed sets of today, or of so many days ago, all of one session."""

    def done(*exercises, days=0, programme="", sitting=1, **changes):
        started = datetime.combine(TODAY - timedelta(days=days), datetime.min.time()).astimezone()
        session = a_record(100 * days + sitting).session_id
        with closing(History(data / "history.sqlite3")) as history:
            start = history.count() + 1
            for number, exercise in enumerate(exercises, start):
                at = started + timedelta(minutes=number)
                timed = {"session_id": session, "started_at": at, "ended_at": at + timedelta(seconds=50)}
                history.write(a_record(number, exercise=exercise, set_number=number, **timed, **changes))
            if programme:
                history.note_session(SessionNote(session, programme))

    return done


@pytest.fixture
def today(run):
    def today(name):
        code, out, _ = run("today", "--json")
        assert code == 0
        (one,) = [item for item in json.loads(out) if item["id"] == name]
        return one["due"], one["done"], one["left"]

    return today


class TestPlan:
    def test_a_falling_set_can_be_read_off(self, run, own):
        own("04")
        plan = json.loads(run("plan", "curl-up", "--json")[1])
        holds = [phase["set"] for phase in plan["phases"] if phase["kind"] == "hold"]
        assert [holds.count(number) for number in (1, 2, 3)] == [6, 4, 2]
        assert (plan["sets"], plan["reps"]) == (3, 6)

    def test_rounds_can_be_read_off(self, run, own):
        own("04", "05")
        code, out, err = run("plan", "circuit", "--json")
        plan = json.loads(out)
        assert (code, err) == (0, "")
        assert [one["id"] for one in plan["exercises"]] == ["curl-up", "side-plank", "mcgill-bird-dog"]
        begun = [(one["round"], one["exercise"]) for one in plan["phases"] if one["kind"] == "prepare"]
        assert begun == [(n, name) for n in (1, 2, 3, 4) for name in ("curl-up", "side-plank", "mcgill-bird-dog")]
        rests = [(one["round"], one["duration"]) for one in plan["phases"] if one["kind"] == "round_rest"]
        assert rests == [(2, 90), (3, 90), (4, 90)]
        assert run("plan", "circuit")[1].startswith("The three in rounds: 3 exercises in 4 rounds, ")

    def test_a_variant_can_be_asked_for(self, run, own):
        own("12")
        plan = json.loads(run("plan", "clamshell", "--variant", "more", "--json")[1])
        assert (plan["sets"], plan["reps"], {one["variant"] for one in plan["phases"]}) == (2, 15, {"more"})
        usual = json.loads(run("plan", "clamshell", "--json")[1])
        assert (usual["reps"], {one["variant"] for one in usual["phases"]}) == (10, {None})

    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            (["bridge", "--variant", "x"], "Bridge has no variant 'x'; it has none."),
            (["clamshell", "--variant", "x"], "Clamshell has no variant 'x'; it has no-band, more."),
            (["core", "--variant", "x"], "--variant is for one exercise; a programme has one for each."),
        ],
    )
    def test_a_variant_that_is_not_there_is_named(self, run, own, arguments, sentence):
        own("12")
        assert run("plan", *arguments) == (2, "", f"sciatica-timer: {sentence}\n")

    def test_what_the_person_ends_waits(self, run, own):
        own("17", own=an_exercise("reps = [3, 3]", name="own-pace") + "[pace]\nown_pace = true\n")
        phases = json.loads(run("plan", "plank-until-you-shake", "--json")[1])["phases"]
        assert [(one["kind"], one["side"]) for one in phases if one["waits"]] == [("open", "right"), ("open", "left")]
        phases = json.loads(run("plan", "own-pace", "--json")[1])["phases"]
        assert [(one["kind"], one["rep"]) for one in phases if one["waits"]] == [("open", 1), ("open", 2), ("open", 3)]

    def test_a_time_to_get_ready_that_the_file_names_counts(self, run, own):
        own(own=an_exercise("reps = [3, 3]") + "[pace]\nprepare_seconds = 4\n")
        assert json.loads(run("plan", "mine", "--json")[1])["phases"][0]["duration"] == 4

    def test_an_open_hold_is_timed_where_seconds_are_asked_for(self, run, own):
        own("17")
        phases = json.loads(run("plan", "plank-until-you-shake", "--hold", 20, "--json")[1])["phases"]
        assert [one["duration"] for one in phases if one["kind"] == "hold"] == [20, 20]


def test_list_tells_variants_schedule_load_and_section(run, own):
    own("11", "12", own=an_exercise("reps = [3, 3]\nevery_days = 2", 'section = "Morning"'))
    found = {one["id"]: one for one in json.loads(run("list", "--json")[1])}
    assert found["clamshell"]["variants"] == ["no-band", "more"]
    assert found["side-leg-raise"]["load"] == "1 lb"
    assert found["side-leg-raise"]["schedule"] == {"days": ["mon", "wed", "fri"], "every_days": None}
    assert (found["mine"]["section"], found["mine"]["schedule"]) == ("Morning", {"days": None, "every_days": 2})
    assert [one["id"] for one in found.values() if one["own"]] == ["clamshell", "side-leg-raise", "mine"]


class TestCheck:
    WRONG = """\
id = "bridge"
name = "Bri\u200bdge"
position = "flying"
order = "x"
after = ["no-such"]
colour = 3
[dose]
sides = "each"
reps = [12, 8]
sets = [1, "2"]
hold = "open"
hold_seconds = [1, 3]
"""

    def test_every_mistake_is_told_in_one_go_with_its_line(self, run, tmp_path):
        file = tmp_path / "wrong.toml"
        file.write_text(self.WRONG, encoding="utf-8")
        code, out, err = run("check", file)
        assert (code, out) == (1, "")
        told = [line.removeprefix(f"sciatica-timer: {file}: ") for line in err.splitlines()]
        keys = {line.partition(":")[0]: int(line.rpartition("(line ")[2].rstrip(")")) for line in told}
        assert keys == {
            "id": 1,
            "name": 2,
            "position": 3,
            "order": 4,
            "after": 5,
            "colour": 6,
            "dose.reps": 9,
            "dose.sets (place 2)": 10,
            "dose.hold_seconds": 12,
        }

    def test_the_mistakes_of_every_file_are_told(self, run, tmp_path):
        first, second = tmp_path / "first.toml", tmp_path / "second.toml"
        first.write_text(an_exercise("reps = [1, 0]"))
        second.write_text("id = ")
        code, _, err = run("check", first, second)
        assert code == 1
        assert f"{first}: dose.reps: found [1, 0]" in err
        assert f"{second}: not valid TOML (Invalid value (at " in err

    def test_files_given_together_may_refer_to_each_other(self, run, tmp_path):
        exercise, later, programme = (tmp_path / f"{name}.toml" for name in ("a", "b", "c"))
        exercise.write_text(an_exercise("reps = [1, 3]"))
        later.write_text(an_exercise("reps = [1, 3]", 'after = ["mine"]', "later"))
        programme.write_text('id = "both"\nname = "Both"\n[[exercises]]\nid = "mine"\n[[exercises]]\nid = "later"\n')
        fine = f"{programme}: fine\n{later}: fine\n{exercise}: fine\n"
        assert run("check", programme, later, exercise) == (0, fine, "")
        assert run("check", programme)[0] == 1

    def test_two_files_with_one_id_are_told(self, run, tmp_path):
        for name in ("a.toml", "b.toml"):
            (tmp_path / name).write_text(an_exercise("reps = [1, 3]"))
        _, _, err = run("check", tmp_path / "a.toml", tmp_path / "b.toml")
        assert f"{tmp_path / 'b.toml'}: id: found mine, which a.toml already has (line 1)" in err

    @pytest.mark.parametrize("taken", ["bridge", "starter"])
    def test_an_id_that_comes_with_the_app_is_refused(self, run, tmp_path, taken):
        file = tmp_path / "taken.toml"
        file.write_text(an_exercise("reps = [1, 3]", name=taken))
        assert "comes with the app" in run("check", file)[2]

    @pytest.mark.parametrize("unseen", ["\u200b", "\u202e", "\u2066", "\u00ad", "\ufeff", "\u3164", "\u200d"])
    def test_a_name_with_signs_that_nobody_sees_is_refused(self, run, tmp_path, unseen):
        file = tmp_path / "unseen.toml"
        file.write_text(an_exercise("reps = [1, 3]").replace('"Mine"', f'"Mi{unseen}ne"'), encoding="utf-8")
        assert "name: found" in run("check", file)[2]
        file.write_text(f'id = "p"\nname = "P{unseen}"\n[[exercises]]\nid = "bridge"\n', encoding="utf-8")
        assert "name: found" in run("check", file)[2]

    @pytest.mark.parametrize(
        ("dose", "sentence"),
        [
            ("reps = [3, 3]\nreps_per_set = [3, 2]", "dose.reps_per_set: found it beside reps"),
            ("reps_per_set = [3, 2]\nsets = [2, 2]", "dose.reps_per_set: found it beside sets"),
            ("reps = [3, 3]\nsets_left = [2, 2]", 'dose.sets_left: found sides = "both", expected sides = "each"'),
            ('reps = [3, 3]\nfirst_side = "left"', "dose.first_side: found sides ="),
            ('duration_seconds = [60, 60]\nhold = "open"', "dose.duration_seconds: found it beside hold"),
            ('reps = [3, 3]\ndays = ["mon"]\nevery_days = 2', "dose.every_days: found it beside days"),
            ("hold_seconds = [3, 3]", "dose.reps: found nothing, expected a list of 2 whole numbers"),
            ("duration_seconds = [60, 60]\n[pace]\nown_pace = true", "pace.own_pace: found it beside dose"),
            ("reps = [3, 3]\nhold_seconds = [1, 1801]", "within 1 to 1800"),
            ("reps = [3, 3]\ndays = []", "dose.days: found [], expected a list of 1 to 7 "),
        ],
    )
    def test_what_contradicts_itself_is_told(self, run, tmp_path, dose, sentence):
        file = tmp_path / "dose.toml"
        file.write_text(an_exercise(dose))
        assert sentence in run("check", file)[2]

    @pytest.mark.parametrize(
        ("row", "sentence"),
        [
            ('variant = "x"', "exercises (place 1).variant: found 'x', expected none, for it has no variants"),
            ("sets = 2\nreps_per_set = [3, 2]", "exercises (place 1).reps_per_set: found it beside sets"),
            ("weeks = [3, 2]", "exercises (place 1).weeks: found [3, 2], expected [low, high] within 1 to 520"),
        ],
    )
    def test_a_row_of_a_programme_that_contradicts_itself_is_told_with_its_line(self, run, tmp_path, row, sentence):
        file = tmp_path / "programme.toml"
        file.write_text(f'id = "p"\nname = "P"\n[[exercises]]\nid = "bridge"\n{row}\n')
        assert sentence in run("check", file)[2]


def test_the_schema_is_the_one_in_the_docs(run):
    code, out, err = run("schema")
    assert (code, err) == (0, "")
    assert out == SCHEMA.read_text(encoding="utf-8"), "python3 dev.py run schema > docs/schema/…"
    schema = json.loads(out)
    assert {"ExerciseFile", "ProgrammeFile", "VariantTable", "FigureTable"} <= schema["$defs"].keys()
    assert "\\Z" not in json.loads(out)["$defs"]["ExerciseFile"]["properties"]["id"]["pattern"]


class TestToday:
    def test_what_no_source_speaks_of_is_not_due(self, today):
        assert today("bridge") == (0, 0, [])
        assert today("starter") == (0, 0, [])

    def test_times_a_day_are_due(self, today, done):
        assert today("pelvic-tilt") == (1, 0, ["pelvic-tilt"])
        done("pelvic-tilt")
        assert today("pelvic-tilt") == (1, 1, [])

    def test_an_exercise_prescribed_three_sets_is_done_when_three_are(self, today, done, own):
        own(own=an_exercise("reps = [10, 10]\nsets = [3, 3]\ntimes_per_day = [2, 2]"))
        done("mine", "mine", sets_planned=1)
        assert today("mine") == (2, 0, ["mine"])
        done("mine", sets_planned=1)
        assert today("mine") == (2, 1, ["mine"])
        done("mine", "mine", "mine", sitting=2)
        assert today("mine") == (2, 2, [])

    def test_a_set_that_was_not_completed_does_not_count(self, today, done):
        done("pelvic-tilt", outcome=Outcome.PARTIAL, reason=Reason.STOPPED)
        assert today("pelvic-tilt") == (1, 0, ["pelvic-tilt"])

    def test_one_side_counts_as_prescribed(self, today, done, own):
        own("20")
        done("painful-leg", "painful-leg", side="left")
        assert today("painful-leg")[1] == 0
        done("painful-leg", side="left")
        assert today("painful-leg")[1] == 1

    def test_sides_with_sets_of_their_own_are_both_needed(self, today, done, own):
        own("13")
        done("weak-side", "weak-side", "weak-side", side="left")
        done("weak-side", side="right")
        assert today("weak-side")[1] == 0
        done("weak-side", side="right")
        assert today("weak-side")[1] == 1

    def test_days_of_the_week_count(self, today, own):
        own(a=an_exercise(f'reps = [1, 1]\ndays = ["{DAY}"]', name="a"))
        own(b=an_exercise(f'reps = [1, 1]\ndays = ["{OTHER_DAY}"]', name="b"))
        assert (today("a")[0], today("b")[0]) == (1, 0)

    @pytest.mark.parametrize(("ago", "due"), [(1, 0), (2, 1), (5, 1)])
    def test_every_other_day_counts_from_the_last_time(self, today, own, done, ago, due):
        own(own=an_exercise("reps = [1, 1]\nevery_days = 2"))
        done("mine", days=ago)
        assert today("mine")[0] == due

    def test_the_programme_of_the_day_is_due_and_says_what_is_left(self, today, data, done):
        SettingsFile(data / "settings.toml").save(Settings(programme="starter"))
        done("bridge", "pelvic-tilt")
        assert today("starter") == (1, 0, ["bent-knee-fall-out", "hip-adduction-squeeze"])
        assert today("bridge") == (1, 1, [])
        done("hip-adduction-squeeze")
        done("bent-knee-fall-out", side="left")
        done("bent-knee-fall-out", side="right")
        assert today("starter") == (1, 1, [])

    def test_one_round_of_four_is_one_of_four(self, today, own, done):
        rounds = 'id = "p"\nname = "P"\nrounds = 4\ntimes_per_day = [1, 1]\n[[exercises]]\nid = "bridge"\n'
        own(p=rounds + '[[exercises]]\nid = "pelvic-tilt"\n')
        done("bridge", "pelvic-tilt", "bridge", "bridge", "pelvic-tilt", "pelvic-tilt")
        assert today("p") == (1, 0, ["bridge", "pelvic-tilt"])
        done("bridge", "pelvic-tilt")
        assert today("p") == (1, 1, [])

    @pytest.mark.parametrize(("ago", "due"), [(0, 0), (8, 1), (15, 0)])
    def test_weeks_count_from_the_day_it_was_begun(self, today, own, done, ago, due):
        own(p='id = "p"\nname = "P"\nweeks = [2, 2]\n[[exercises]]\nid = "bridge"\n')
        if ago:
            done("bridge", days=ago, programme="p")
        assert today("p")[0] == due

    def test_for_people_there_is_a_table_of_what_is_due(self, run):
        code, out, err = run("today")
        assert (code, err) == (0, "")
        assert [line.split() for line in out.splitlines()] == [
            ["ID", "DUE", "DONE", "LEFT"],
            ["pelvic-tilt", "1", "0", "pelvic-tilt"],
        ]
