"""Published prescriptions (tests/data/prescriptions), each as files of one's own: checked, planned, run to its end."""

from datetime import datetime, timedelta, timezone
from itertools import pairwise
from uuid import UUID

import pytest
from doses import wanted_reps
from fakes import shape
from prescribed import FILES, folder_of, run_to_its_end

from sciatica_timer.core.history.query import Progress, SessionSets
from sciatica_timer.core.history.record import record_of
from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.session.events import BoutEnded, Outcome
from sciatica_timer.core.session.planning import plan_exercise, plan_programme, planned
from sciatica_timer.core.settings import Settings
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.library.catalogue import library_of, programmes_of
from sciatica_timer.storage.library.checking import check_files

SETTINGS = Settings()
MORNING = datetime(2026, 1, 5, 8, tzinfo=timezone.utc)
ALWAYS = ("0001-01-01", "9999-12-31")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A data folder that holds all of them."""
    return folder_of(tmp_path_factory.mktemp("prescribed"))


@pytest.fixture(scope="module")
def exercises(folder):
    library = library_of(folder)
    assert library.problems == ()
    return {exercise.id: exercise for exercise in library.exercises}


@pytest.fixture(scope="module")
def programmes(folder, exercises):
    found = programmes_of(folder, list(exercises.values()))
    assert found.problems == ()
    return {programme.id: programme for programme in found.programmes}


@pytest.fixture(scope="module")
def plan_for(exercises, programmes):
    def plan_for(name, week=1):
        if name in exercises:
            return plan_exercise(exercises[name], SETTINGS)
        return plan_programme(programmes[name], exercises, SETTINGS, week)

    return plan_for


def ids():
    return [
        next(line for line in file.read_text().splitlines() if line.startswith("id = ")).split('"')[1] for file in FILES
    ]


def test_given_together_they_are_all_fine(exercises):
    bundled = {name: one for name, one in exercises.items() if not one.own}
    assert [(one.file.name, one.mistakes) for one in check_files(FILES, bundled) if one.mistakes] == []


def test_every_row_of_the_table_is_there():
    assert {int(file.name[:2]) for file in FILES} == set(range(1, 22))


@pytest.mark.parametrize("name", ids())
def test_its_timeline_is_whole_and_holds_every_rep_once(plan_for, name):
    plan = plan_for(name)
    assert plan.timeline[0].start == 0
    assert all(one.end == following.start for one, following in pairwise(plan.timeline))
    found = {phase.rep_key for phase in plan.timeline if phase.kind.is_rep}
    assert found == set.union(*(wanted_reps(one.dose, one.sides, at) for at, one in enumerate(plan.exercises)))
    assert len({phase.key for phase in plan.timeline}) == len(plan.timeline)


@pytest.mark.parametrize("name", ids())
def test_it_runs_to_its_end_and_every_set_is_complete(plan_for, name):
    sitting = run_to_its_end(plan_for(name))
    bouts = sitting.heard(BoutEnded)
    assert {bout.outcome for bout in bouts} == {Outcome.COMPLETED}
    assert sum(sum(bout.reps_by_side.values()) for bout in bouts) == len(sitting.session.done)


def record_all(history, sitting):
    plan = sitting.session.plan
    for bout in sitting.heard(BoutEnded):
        history.write(record_of(bout, plan, UUID(int=1), lambda at: MORNING + timedelta(seconds=at)))


@pytest.fixture
def history(tmp_path):
    one = History(tmp_path / "history.sqlite3")
    yield one
    one.close()


@pytest.mark.parametrize("name", ids())
def test_the_history_has_every_set_and_every_dose_of_it(plan_for, history, name):
    plan = plan_for(name)
    record_all(history, run_to_its_end(plan))
    planned = [plan.exercises[number] for number in plan.order]
    session = SessionSets(tuple(history.each()))
    sets = sum(row.sets for row in history.daily(*ALWAYS))
    assert sets == session.whole_sets == sum(one.dose.sets for one in planned)
    doses = history.doses(*ALWAYS)
    assert sum(row.begun for row in doses) == sum(row.reached for row in doses) == len(planned)
    assert session.progress.is_all
    assert history.occasions_in_all({one.exercise_id for one in planned}) == {one.exercise_id: 1 for one in planned}


def test_one_round_of_the_circuit_is_one_of_four(plan_for, history):
    plan = plan_for("circuit")
    one_round = [number for number in plan.order if plan.exercises[number].round == 1]
    sitting = run_to_its_end(plan)
    sitting.told = [one for one in sitting.told if isinstance(one, BoutEnded) and one.exercise in one_round]
    record_all(history, sitting)
    assert {(row.begun, row.reached) for row in history.doses(*ALWAYS)} == {(4, 1)}
    assert history.occasions_in_all({one.exercise_id for one in plan.exercises}) == {}
    assert SessionSets(tuple(history.each())).progress == Progress(1, 4, is_rounds=True)


def test_falling_sets_are_told_as_prescribed(plan_for, history):
    record_all(history, run_to_its_end(plan_for("big-three")))
    doses = {one.exercise: one.first.dose.reps_per_set for one in history.report_rows(*ALWAYS).histories}
    assert set(doses.values()) == {(6, 4, 2)}


@pytest.mark.parametrize(
    ("name", "seconds"),
    [
        ("knee-to-chest", 15 + 6 * (2 + 20 + 2) + 5 * 3),
        ("left-right-both", 2 * (3 * (2 + 2 + 5 + 2) + 2 * 3) + 3),
        ("cat-cow", 15 + 10 * (2 + 5 + 2 + 5)),
        ("big-three", 300 + 30 + 520 + 30 + 520),
        ("straddle", 15 + 8 * (2 + 30 + 2) + 7 * 30),
        ("isometric-bridge", 15 + 4 * (2 + 40 + 2) + 3 * 120),
        ("weak-side", 15 + 5 * (10 * 4 + 9 * 3) + 2 * 10 + 2 * 45),
        ("tempo-squat", 15 + 3 * 8 * (3 + 1 + 3) + 2 * 45),
        ("walk", 15 + 600),
        ("painful-leg", 15 + 3 * (10 * 4 + 9 * 3) + 2 * 120),
        ("lie-on-pillows", 15 + 2 + 600 + 2),
    ],
)
def test_its_length_is_what_the_sheet_of_paper_adds_up_to(plan_for, name, seconds):
    assert plan_for(name).total_seconds == seconds


@pytest.mark.parametrize(
    ("name", "phases"),
    [
        ("knee-to-chest", "prepare 1r1, out 1r1, hold 1r1, back 1r1, rest 1r1, out 1l1"),
        ("cat-cow", "prepare 1b1, out 1b1, hold 1b1, back 1b1, return_hold 1b1, out 1b2"),
        ("clamshell", "prepare 1l1, out 1l1, back 1l1, rest 1l1, out 1l2, back 1l2"),
        ("walk", "prepare 1b1, move 1b1"),
        ("plank-until-you-shake", "prepare 1r1, out 1r1, open 1r1, back 1r1, side_change 1l1, out 1l1"),
        ("left-right-both", "prepare 1l1, out 1l1, hold 1l1, back 1l1, exercise_change 1r1, prepare 1r1"),
    ],
)
def test_it_begins_as_the_sheet_of_paper_says(plan_for, name, phases):
    assert ", ".join(shape(plan_for(name).timeline)[:6]) == phases


def test_the_circuit_has_four_rounds_with_a_rest_between(plan_for):
    plan = plan_for("circuit")
    assert [plan.exercises[number].round for number in plan.order] == [1] * 3 + [2] * 3 + [3] * 3 + [4] * 3
    assert shape([phase for phase in plan.timeline if phase.kind.value == "round_rest"]) == ["round_rest 1b1"] * 3


@pytest.mark.parametrize(
    ("week", "sets", "reps"), [(1, 3, 15), (2, 3, 12), (3, 3, 12), (5, 4, 10), (8, 4, 8), (12, 4, 6), (20, 4, 6)]
)
def test_heavy_and_slow_changes_with_the_weeks(plan_for, week, sets, reps):
    (one,) = plan_for("heavy-and-slow", week).exercises
    assert (one.dose.sets, one.dose.reps, one.load) == (sets, reps, "10 kg")


def test_a_clamshell_has_an_easier_and_a_harder_form(exercises):
    clamshell = exercises["clamshell"]
    assert [(one.id, one.is_harder) for one in clamshell.variants] == [("no-band", False), ("more", True)]
    assert clamshell.as_variant("no-band").equipment == ()
    assert clamshell.as_variant("no-band").guide == clamshell.guide
    more = planned(clamshell, SETTINGS, "more")
    assert (more.variant, more.dose.sets, more.dose.reps, more.dose.first_side) == ("more", 2, 15, Side.LEFT)


def test_own_exercises_are_known_as_such(exercises):
    assert exercises["clamshell"].own
    assert not exercises["bridge"].own
