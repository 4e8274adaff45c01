"""Programmes made in the window: from exercises ticked, from a copy, with schedule and rounds; drafts of all that."""

from __future__ import annotations

import pytest
from form_hands import KEY, FormHands, choose, click, press, write
from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.library.schedule import Schedule
from sciatica_timer.storage.library.programme_files import read_programme
from sciatica_timer.ui.library.page import PROGRAMMES


@pytest.fixture
def app(app):
    app.exercises.open_part(PROGRAMMES)
    return app


def new(app):
    return app.modules.services.new_programmes


def saved(app, folder, name):
    return read_programme(folder.programmes / f"{name}.toml", {one.id: one for one in app.library.exercises}, own=True)


def tick(picker, *ids):
    rows = [picker.list.item(row) for row in range(picker.list.count())]
    for one in ids:
        picker.list.setFocus()
        picker.list.setCurrentItem(next(item for item in rows if item.data(0x100) == one))
        QTest.keyClick(picker.list, KEY.Key_Space)


@pytest.fixture
def morning(app):
    new(app).ask()
    QApplication.processEvents()
    picker = new(app)._picker
    write(picker.name, "Morning")
    tick(picker, "dead-bug", "bridge")
    click(picker.take)
    return app.exercises.programmes.view


def ids(programme):
    return [entry.exercise_id for entry in programme.entries]


def test_a_new_programme_holds_what_was_ticked_in_that_order_and_stands_first(app, folder, morning):
    assert ids(saved(app, folder, "morning")) == ["dead-bug", "bridge"]
    assert app.exercises.programmes.list.chosen_id == "morning"
    assert app.exercises.programmes.list.currentRow() == 0


def test_without_a_name_or_an_exercise_it_says_what_is_missing(app, folder):
    new(app).ask()
    picker = new(app)._picker
    click(picker.take)
    assert "name" in picker._problem.text()
    write(picker.name, "Starter")
    click(picker.take)
    assert "already" in picker._problem.text()
    write(picker.name, "Other")
    click(picker.take)
    assert "Tick" in picker._problem.text()
    assert not folder.programmes.exists()


def fill_in(view):
    details = view.details
    click(details.opener)
    QApplication.processEvents()
    write(details.name, "Evening")
    choose(details.days.kind, 1)
    write(details.times, "1-2")
    write(details.weeks, "1-12")
    write(details.rounds, "3")
    write(details.round_rest, "90 s")
    click(details.bad_days)


MEANT = {
    "name": "Evening",
    "schedule": Schedule(every_days=2),
    "times_per_day": Range(1, 2),
    "weeks": Range(1, 12),
    "rounds": 3,
    "round_rest_seconds": 90,
    "for_bad_days": True,
}


def test_name_schedule_weeks_and_rounds_are_written_and_saved(app, folder, morning):
    before = saved(app, folder, "morning")
    fill_in(morning)
    click(morning.save_panel._save)
    assert saved(app, folder, "morning") == replace(before, **MEANT)


def test_they_are_there_again_unsaved_after_a_power_cut(app, folder, morning, open_app):
    fill_in(morning)
    app.programmes.drafts.flush()
    again = open_app()
    found = again.exercises.programmes.find("morning")
    assert {name: getattr(found, name) for name in MEANT} == MEANT
    assert again.exercises.programmes.find("morning") != again.programmes.find("morning")


def test_several_exercises_are_added_at_once(app, folder, morning):
    press(app.window, "Add several exercises")
    QApplication.processEvents()
    assert morning._picker._area.height() >= morning._picker.list.height() > 100
    tick(morning._picker, "bird-dog", "pelvic-tilt")
    click(morning._picker.take)
    assert ids(morning.programme) == ["dead-bug", "bridge", "bird-dog", "pelvic-tilt"]


def test_an_exercise_is_put_into_a_programme_from_its_own_page(app, folder, morning):
    new(app).add("bird-dog", "morning")
    assert ids(saved(app, folder, "morning")) == ["dead-bug", "bridge", "bird-dog"]


def test_a_copy_has_a_name_and_a_file_of_its_own(app, folder, morning):
    new(app).copy("morning")
    copy = saved(app, folder, "morning-2")
    assert (copy.name, ids(copy)) == ("Morning 2", ["dead-bug", "bridge"])


def test_an_exercise_that_a_programme_needs_is_not_deleted(app, folder, morning):
    app.modules.services.own_exercises.write_copy("bridge")
    press(app.window, "Save")
    new(app).add("my-bridge", "morning")
    app.modules.services.own_exercises.delete("my-bridge")
    assert any("in the programme “Morning”" in one for one in app.window.notices.sentences)
    assert app.library.find("my-bridge") is not None


def test_a_form_that_a_programme_needs_is_not_taken_away(app, folder, morning):
    own = app.modules.services.own_exercises
    own.write_copy("dead-bug")
    press(app.window, "Save")
    new(app).add("my-dead-bug", "morning")
    app.exercises.open_part(PROGRAMMES)
    morning.entries.take_focus(2)
    choose(morning._panel.form, "arms-only")
    click(morning.save_panel._save)
    own.change("my-dead-bug")
    FormHands(own.editor).open_more()
    own.editor.more.variants._remove(0)
    own.editor.save()
    assert "The programme “Morning” has a form that you removed." in own.editor.outlook._missing.text()
    assert len(app.library.find("my-dead-bug").variants) == 2
    assert app.programmes.find("morning") is not None


def test_a_bad_file_is_one_sentence(app, tmp_path):
    bad = tmp_path / "bad.toml"
    bad.write_text('id = "x"\nname = "X"\nexercises = []\n')
    new(app).add_file(bad)
    assert "bad.toml" in app.window.notices.sentences[0]


class TestForBadDays:
    def test_half_of_what_is_done_most_is_drafted_and_becomes_the_plan_once_it_is_saved(self, app, folder):
        new(app).draft_for_bad_days(["bridge", "dead-bug", "bird-dog", "pelvic-tilt"])
        shown = app.exercises.programmes.find("bad-days")
        assert ids(shown) == ["bridge", "dead-bug", "bird-dog"]
        bridge = app.library.find("bridge")
        start = bridge.guide.starting_dose()
        assert (shown.entries[0].sets, shown.entries[0].reps) == (-(-start.sets // 2), -(-start.reps // 2))
        easiest = [one.id for one in app.library.find("dead-bug").variants if not one.is_harder]
        assert shown.entries[1].variant == (easiest[0] if easiest else "")
        assert shown.for_bad_days
        assert not saved(app, folder, "bad-days").for_bad_days
        app.exercises.programmes.save_requested.emit(shown)
        assert saved(app, folder, "bad-days").for_bad_days

    def test_without_a_history_it_is_made_of_the_programme_of_the_day_or_says_so(self, app):
        new(app).draft_for_bad_days([])
        assert "nothing in your history yet" in app.window.notices.sentences[-1]
        app.preferences.take(replace(app.preferences.now, programme="starter"))
        new(app).draft_for_bad_days([])
        assert len(ids(app.exercises.programmes.find("bad-days"))) == 3

    def test_the_settings_draft_it_of_the_history_and_show_it(self, app):
        app.modules._draft_plan()
        assert app.exercises.isVisible()
