"""Published prescriptions, done to their end or in part: what `today --json` and the offers make of them."""

import json
import shutil
from contextlib import closing
from datetime import date, datetime, timedelta, timezone
from uuid import UUID

import pytest
from prescribed import FILES, folder_of, run_to_its_end

from sciatica_timer.cli.main import main
from sciatica_timer.core.history.record import record_of
from sciatica_timer.core.progression import offer_of, step_up
from sciatica_timer.core.session.events import BoutEnded
from sciatica_timer.core.session.planning import plan_exercise, plan_programme
from sciatica_timer.core.settings import Settings, dose_of
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.library.catalogue import library_of, programmes_of

MONDAY = datetime(2026, 1, 5, 8, tzinfo=timezone.utc)
SETTINGS = Settings()
PROGRAMMES = ["big-three", "circuit", "heavy-and-slow", "ten", "left-right-both", "day-a"]


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return folder_of(tmp_path_factory.mktemp("prescribed"))


@pytest.fixture(scope="module")
def exercises(whole):
    return {one.id: one for one in library_of(whole).exercises}


@pytest.fixture(scope="module")
def programmes(whole, exercises):
    return {one.id: one for one in programmes_of(whole, list(exercises.values())).programmes}


@pytest.fixture
def folder(whole, tmp_path):
    return DataFolder(shutil.copytree(whole.path, tmp_path / "data"))


def records(plan, session=1, day=MONDAY):
    bouts = run_to_its_end(plan).heard(BoutEnded)
    return [record_of(one, plan, UUID(int=session), lambda at: day + timedelta(seconds=at)) for one in bouts]


@pytest.fixture
def today(folder, monkeypatch, capsys):
    """Writes records, and returns what the command says of a programme on that Monday."""

    class Monday(date):
        @classmethod
        def today(cls):
            return cls(MONDAY.year, MONDAY.month, MONDAY.day)

    monkeypatch.setattr("sciatica_timer.cli.today.date", Monday)

    def today(found, name):
        folder.settings.write_text(f'programme = "{name}"\n')
        with closing(History(folder.history)) as history:
            history.add_all(found)
        assert main(["today", "--json", "--data-dir", str(folder.path)]) == 0
        return next(one for one in json.loads(capsys.readouterr().out) if one["id"] == name)

    return today


@pytest.mark.parametrize("name", PROGRAMMES)
def test_a_programme_that_was_done_whole_counts_once(today, programmes, exercises, name):
    programme = programmes[name]
    found = today(records(plan_programme(programme, exercises, SETTINGS)), name)
    times = int(programme.times_per_day.low) if programme.times_per_day else 1
    ids = list(dict.fromkeys(one.exercise_id for one in programme.in_week(1)))
    assert (found["kind"], found["done"]) == ("programme", 1)
    assert found["left"] == (ids if times > 1 else [])
    assert found["due"] == times


@pytest.mark.parametrize("name", ["circuit", "left-right-both"])
def test_one_round_is_not_the_whole(today, programmes, exercises, name):
    plan = plan_programme(programmes[name], exercises, SETTINGS)
    first = [one for one in records(plan) if one.round == 1]
    found = today(first, name)
    assert (found["done"], found["left"]) == (0, [one.exercise_id for one in programmes[name].entries])


def test_two_of_three_falling_sets_are_not_the_dose(today, programmes, exercises):
    plan = plan_programme(programmes["big-three"], exercises, SETTINGS)
    found = today([one for one in records(plan) if (one.exercise, one.set_number) != ("curl-up", 3)], "big-three")
    assert (found["done"], found["left"]) == (0, ["curl-up"])


EXERCISES = [
    next(line for line in file.read_text().splitlines() if line.startswith("id = ")).split('"')[1]
    for file in FILES
    if "[[exercises]]" not in file.read_text()
]


@pytest.mark.parametrize("name", EXERCISES)
def test_three_whole_sessions_are_offered_a_step_and_three_without_a_set_are_not(exercises, name):
    exercise = exercises[name]
    plan, now = plan_exercise(exercise, SETTINGS), dose_of(exercise, SETTINGS)
    sittings = [records(plan, number, MONDAY + timedelta(days=number)) for number in (3, 2, 1)]
    every = [one for sitting in sittings for one in reversed(sitting)]
    offer = offer_of(exercise, exercise, now, every, {}, sessions=3)
    then = step_up(exercise.guide, now)
    is_harder_left = exercise.beside("", 1) is not None
    assert (offer is not None) is (then is not None or is_harder_left)
    if offer is not None and offer.form is None:
        assert offer.then == then
    without = [one for sitting in sittings for one in reversed(sitting[:-1])]
    assert offer_of(exercise, exercise, now, without, {}, sessions=3) is None
