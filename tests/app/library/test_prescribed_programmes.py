"""Whole programmes of published prescriptions, made in the window by keys and mouse, and read back from their files."""

from __future__ import annotations

from pathlib import Path

import pytest
from form_hands import FormHands, ProgrammeHands, press, reset_presses
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.session.planning import plan_programme
from sciatica_timer.core.settings import Settings
from sciatica_timer.storage.files.toml import read_toml
from sciatica_timer.storage.library.exercise_files import read_exercise
from sciatica_timer.storage.library.programme_files import read_programme
from sciatica_timer.ui.library.page import PROGRAMMES

DATA = Path(__file__).parents[2] / "data" / "prescriptions"
FILES = sorted(DATA.glob("*.toml"))
PROGRAMME_FILES = [file for file in FILES if "exercises" in read_toml(file)]
EXERCISE_FILES = [file for file in FILES if file not in PROGRAMME_FILES]
MOST_PRESSES = 200  # letters and all; at two a second this is less than two minutes


@pytest.fixture
def with_exercises(folder):
    """A data folder that holds the exercises of all prescriptions."""
    folder.exercises.mkdir()
    for file in EXERCISE_FILES:
        (folder.exercises / file.name).write_bytes(file.read_bytes())


def opened(open_app):
    app = open_app()
    app.window.resize(1280, 800)
    app.window.show()
    return app


def known(app):
    return {one.id: one for one in app.library.exercises}


def enter(app, meant):
    """Make a programme from nothing: name and ticks, then whatever else its sheet says, and Save."""
    app.exercises.open_part(PROGRAMMES)
    app.modules.services.new_programmes.ask()
    QApplication.processEvents()
    picker = app.modules.services.new_programmes._picker
    hands = ProgrammeHands(app.exercises.programmes)
    hands.begin(picker, meant)
    hands.enter(meant)
    return app.exercises.programmes.list.chosen_id


@pytest.mark.parametrize("file", PROGRAMME_FILES, ids=lambda file: file.stem)
def test_a_prescribed_programme_is_made_by_keys_and_mouse_and_comes_back_as_it_was_meant(
    open_app, folder, with_exercises, file
):
    app = opened(open_app)
    meant = read_programme(file, known(app), own=True)
    made = enter(app, meant)
    found = read_programme(folder.programmes / f"{made}.toml", known(app), own=True)
    assert replace(found, id=meant.id) == meant
    for week in (1, 5, 12):
        plans = [plan_programme(replace(one, id="same"), known(app), Settings(), week) for one in (found, meant)]
        assert plans[0] == plans[1]


def test_a_sheet_of_three_exercises_in_rounds_takes_two_minutes(open_app, folder):
    app = opened(open_app)
    reset_presses()
    for name in ("04-curl-up", "04-side-plank", "04-mcgill-bird-dog"):
        app.modules.services.own_exercises.write_new()
        QApplication.processEvents()
        FormHands(app.modules.services.own_exercises.editor).enter(read_exercise(DATA / f"{name}.toml", own=True))
        press(app.window, "Save")
    ids = {one.name: one.id for one in app.library.exercises if one.own}
    entries = tuple(Entry(ids[name], sets=1) for name in ("Curl-up", "Side plank", "Bird dog, held"))
    made = enter(app, Programme("", "Circuit", 0, entries, own=True, rounds=4, round_rest_seconds=90))
    plan = plan_programme(app.programmes.find(made), known(app), Settings())
    assert (len(plan.order), plan.exercises[-1].round) == (12, 4)
    assert reset_presses() < MOST_PRESSES
