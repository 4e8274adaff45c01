"""Exercises written in the window by keys and mouse alone: the file, what the app makes of it, and what goes wrong."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

import pytest
from form_hands import CTRL, KEY, FormHands, choose, click, press, write
from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sciatica_timer.core.library.exercise import Level
from sciatica_timer.core.session.planning import plan_exercise
from sciatica_timer.core.settings import Settings
from sciatica_timer.storage.files import atomic
from sciatica_timer.storage.files.toml import read_toml
from sciatica_timer.storage.library.exercise_files import read_exercise
from sciatica_timer.storage.library.tables import USUAL_ORDER
from sciatica_timer.ui.session.page import SessionPage

DATA = Path(__file__).parents[2] / "data" / "prescriptions"
PRESCRIPTIONS = [file for file in sorted(DATA.glob("*.toml")) if "exercises" not in read_toml(file)]


@pytest.fixture
def folder(folder):
    with folder.settings.open("a") as stream:
        stream.write("fill_screen = false\ncheck_in = false\n")
    return folder


@pytest.fixture
def editor(app):
    """The editor with a blank sheet."""
    return opened(app)


def own(app):
    return app.modules.services.own_exercises


def opened(app):
    own(app).write_new()
    QApplication.processEvents()
    return own(app).editor


def saved(folder, name):
    return read_exercise(folder.exercises / f"{name}.toml", own=True)


@pytest.mark.parametrize("file", PRESCRIPTIONS, ids=lambda file: file.stem)
def test_a_prescription_is_written_by_keys_and_mouse_and_comes_back_as_it_was_meant(app, folder, file):
    meant = read_exercise(file, own=True)
    editor = opened(app)
    FormHands(editor).enter(meant)
    press(app.window, "Save")
    (written,) = folder.exercises.glob("*.toml")
    found = read_exercise(written, own=True)
    renamed = replace(found, id=meant.id, variants=())
    assert renamed == replace(meant, variants=())
    assert [(one.name, one.is_harder, one.exercise.guide) for one in found.variants] == [
        (one.name, one.is_harder, one.exercise.guide) for one in meant.variants
    ]
    assert plan_exercise(renamed, Settings()) == plan_exercise(meant, Settings())
    assert stat.S_IMODE(written.stat().st_mode) == 0o600
    assert not app.exercises.is_editing


@pytest.mark.parametrize("name", ["bird-dog", "dead-bug", "standing-hip-abduction"])
def test_each_form_is_written_with_its_movement_steps_and_dose(app, folder, name):
    came = app.library.find(name)
    meant = replace(came, name="Mine", works=(), after=(), level=Level.BASIC, own=True, order=USUAL_ORDER)
    FormHands(opened(app)).enter(meant)
    press(app.window, "Save")
    found = saved(folder, "mine")
    assert replace(found, variants=()) == replace(meant, id="mine", variants=())
    assert len(found.variants) == len(meant.variants) > 0
    for one, other in zip(found.variants, meant.variants, strict=True):
        same = {"id": "mine", "name": "Mine", "variant": one.id, "works": (), "after": (), "level": Level.BASIC}
        assert (one.name, one.is_harder) == (other.name, other.is_harder)
        wanted = replace(other.exercise, own=True, order=USUAL_ORDER, **same)
        assert one.exercise == wanted


class TestTheOrderOfForms:
    @pytest.fixture
    def forms(self, editor):
        write(editor.sheet.name, "Squat")
        FormHands(editor).open_more()
        for name in ("Chair", "Wall"):
            click(editor.more.variants.add)
            QApplication.processEvents()
            write(editor.more.variants.forms[-1].name, name)
        return editor.more.variants

    def names(self, editor):
        return [one.name for one in editor.exercise.variants]

    def test_keys_move_one_up_and_stay_on_its_name(self, editor, forms):
        press(forms.forms[1], "Move this form up")
        assert self.names(editor) == ["Wall", "Chair"]
        assert forms.forms[0].name.hasFocus()
        assert not forms.forms[0]._up.isEnabled()
        assert forms.forms[0]._down.isEnabled()

    def test_a_harder_one_stands_after_the_easier_ones_and_has_the_keys(self, editor, forms):
        choose(forms.forms[0].harder, True)
        assert self.names(editor) == ["Wall", "Chair"]
        assert [one.is_harder for one in editor.exercise.variants] == [False, True]
        assert forms.forms[1].name.hasFocus()
        assert not forms.forms[1]._up.isEnabled()

    def test_undo_takes_back_what_was_typed_in_a_form(self, editor, forms):
        write(forms.forms[0].dose.sets, "3")
        QTest.keyClick(forms.forms[0].dose.sets, KEY.Key_Z, CTRL)
        assert editor.exercise.variants[0].exercise.guide.sets is None
        assert forms.forms[0].dose.sets.text() == "1"

    def test_beside_it_stands_the_form_that_the_keys_are_in(self, editor, forms):
        write(forms.forms[1].dose.reps, "3")
        assert editor.outlook._heading.text() == "So it will run: Wall"
        assert editor.outlook._dose.text().startswith("3 reps")
        click(editor.sheet.name)
        assert editor.outlook._heading.text() == "So it will run"
        assert editor.outlook._dose.text().startswith("10 reps")

    def test_a_removed_one_is_gone_and_comes_back_by_undo(self, editor, forms):
        press(forms.forms[0], "Remove this form")
        assert self.names(editor) == ["Wall"]
        QTest.keyClick(editor.sheet.name, KEY.Key_Z, CTRL)
        assert self.names(editor) == ["Chair", "Wall"]


def test_a_new_exercise_is_chosen_in_the_list_and_started_by_space(app, editor):
    write(editor.sheet.name, "Figure four")
    press(app.window, "Save")
    assert app.exercises._list.chosen_id == "figure-four"
    QTest.keyClick(app.exercises._list, KEY.Key_Space)
    assert isinstance(app.window.cover, SessionPage)
    assert app.driver.session.plan.exercises[0].exercise_id == "figure-four"


def test_the_file_holds_what_differs_and_nothing_else(app, editor, folder):
    write(editor.sheet.name, "Figure four")
    choose(editor.sheet.dose.sides, editor.sheet.dose.sides._values[2])
    write(editor.sheet.dose.hold, "30 s")
    press(app.window, "Save")
    text = (folder.exercises / "figure-four.toml").read_text()
    assert text == (
        'id = "figure-four"\nname = "Figure four"\nposition = "on-your-back"\n\n'
        '[dose]\nsides = "each"\nfirst_side = "left"\nreps = [10, 10]\nhold_seconds = [30, 30]\n'
    )


class TestWhatIsMissing:
    def test_an_exercise_without_a_name_is_not_saved_and_the_name_is_asked_for(self, app, editor, folder):
        click(editor.sheet.load)
        QTest.keyClick(editor, KEY.Key_S, CTRL)
        assert editor.sheet.name.hasFocus()
        assert "name" in editor.outlook._missing.text()
        assert not folder.exercises.exists()

    def test_a_name_that_another_exercise_has_is_refused(self, app, editor, folder):
        write(editor.sheet.name, "bridge")
        press(app.window, "Save")
        assert not folder.exercises.exists()
        assert "already" in editor.outlook._missing.text()

    def test_a_rep_of_no_time_is_refused_and_its_seconds_are_asked_for(self, app, editor, folder):
        write(editor.sheet.name, "Still")
        FormHands(editor).open_more()
        for name in ("out_seconds", "back_seconds"):
            write(editor.more.pace[name], "0")
        QTest.keyClick(editor, KEY.Key_S, CTRL)
        assert not folder.exercises.exists()
        assert editor.more.pace["out_seconds"].hasFocus()


class TestWhenItCannotBeSaved:
    def test_a_full_disk_is_one_sentence_and_nothing_is_lost(self, app, editor, folder, monkeypatch):
        def full(_descriptor):
            raise OSError(errno.ENOSPC, "No space left on device")

        write(editor.sheet.name, "Figure four")
        write(editor.sheet.dose.hold, "30")
        with monkeypatch.context() as patch:
            patch.setattr(atomic.os, "fsync", full)
            press(app.window, "Save")
        assert "no room left" in editor.outlook._missing.text()
        assert app.exercises.is_editing
        assert not list(folder.exercises.iterdir())
        press(app.window, "Save")
        assert saved(folder, "figure-four").guide.hold_seconds.low == 30

    def test_a_file_that_is_in_the_way_is_left_alone(self, app, editor, folder):
        folder.exercises.mkdir()
        (folder.exercises / "figure-four.toml").write_text("not an exercise")
        write(editor.sheet.name, "Figure four")
        press(app.window, "Save")
        assert (folder.exercises / "figure-four.toml").read_text() == "not an exercise"
        assert saved(folder, "figure-four-2").name == "Figure four"


class TestUndo:
    def test_what_was_typed_is_undone_field_by_field_and_done_again(self, editor):
        write(editor.sheet.name, "Clamshell")
        write(editor.sheet.dose.hold, "5")
        QTest.keyClick(editor.sheet.dose.hold, KEY.Key_Z, CTRL)
        assert (editor.exercise.name, editor.exercise.guide.hold_seconds) == ("Clamshell", None)
        assert editor.sheet.dose.hold.text() == "none"
        QTest.keyClick(editor.sheet.dose.hold, KEY.Key_Z, CTRL)
        assert editor.exercise.name == ""
        assert editor.sheet.name.text() == ""
        press(editor, "Redo")
        press(editor, "Redo")
        assert (editor.exercise.name, editor.sheet.dose.hold.text()) == ("Clamshell", "5 s")

    def test_a_change_after_an_undo_leaves_nothing_to_do_again(self, editor):
        write(editor.sheet.name, "Clamshell")
        press(editor, "Undo")
        write(editor.sheet.name, "Other")
        assert not editor._redo.isEnabled()


class TestADraft:
    def test_what_was_written_is_there_again_after_a_power_cut(self, app, editor, open_app):
        write(editor.sheet.name, "Clamshell")
        write(editor.sheet.dose.hold, "5")
        own(app).flush()
        again = open_app()
        assert "Clamshell" in again.window.notices.sentences[0]
        again.window.notices.act_on_newest()
        assert again.exercises.is_editing
        found = own(again).editor.exercise
        assert (found.name, found.guide.hold_seconds, found.id) == ("Clamshell", editor.exercise.guide.hold_seconds, "")

    def test_an_exercise_without_a_name_is_kept_too(self, app, editor, open_app):
        write(editor.sheet.load, "3 kg")
        own(app).flush()
        again = open_app()
        again.window.notices.act_on_newest()
        assert (own(again).editor.exercise.name, own(again).editor.exercise.load) == ("", "3 kg")

    def test_what_is_saved_leaves_no_draft(self, app, editor, folder):
        write(editor.sheet.name, "Clamshell")
        own(app).flush()
        press(app.window, "Save")
        assert not folder.exercise_draft.exists()

    def test_what_is_cancelled_can_be_had_back(self, app, editor, folder):
        write(editor.sheet.name, "Clamshell")
        press(app.window, "Cancel")
        assert not app.exercises.is_editing
        assert not folder.exercise_draft.exists()
        app.window.notices.act_on_newest()
        assert (app.exercises.is_editing, editor.sheet.name.text()) == (True, "Clamshell")

    def test_a_damaged_draft_is_set_aside(self, open_app, folder):
        folder.exercise_draft.write_text("{")
        assert open_app().window.notices.sentences == ()
        assert not folder.exercise_draft.exists()


class TestATrial:
    def test_two_reps_are_done_and_nothing_is_kept(self, app, editor):
        write(editor.sheet.name, "Clamshell")
        press(app.window, "Try it, two times")
        assert isinstance(app.window.cover, SessionPage)
        plan = app.driver.session.plan
        assert {phase.rep for phase in plan.timeline} == {1, 2}
        app.session.interrupt()
        assert app.window.cover is None
        assert app.exercises.is_editing
        assert editor.exercise.name == "Clamshell"
        assert app.store.page(None, 10)[0] == []
        assert app.driver.session.plan.exercises[0].exercise_id not in app.session._exercises

    def test_a_side_is_shown_once_each(self, app, editor):
        choose(editor.sheet.dose.sides, editor.sheet.dose.sides._values[1])
        press(app.window, "Try it, two times")
        reps = {phase.rep_key for phase in app.driver.session.plan.timeline if phase.kind.is_rep}
        assert len(reps) == 2
        app.session.interrupt()


class TestChangeCopyHideDelete:
    @pytest.fixture
    def mine(self, app, editor):
        write(editor.sheet.name, "Clamshell")
        press(app.window, "Save")
        return "clamshell"

    def test_a_changed_exercise_keeps_its_id_and_its_new_dose_is_done(self, app, folder, mine):
        press(app.window, "Change")
        write(own(app).editor.sheet.name, "Clam")
        write(own(app).editor.sheet.dose.sets, "3")
        press(app.window, "Save")
        assert saved(folder, mine).name == "Clam"
        assert app.exercises.view._doses.sets.value == 3

    def test_a_ready_made_one_is_changed_as_a_copy(self, app, folder):
        app.exercises.choose("bridge")
        press(app.window, "Make it my own")
        assert own(app).editor.exercise.name == "My Bridge"
        press(app.window, "Save")
        assert saved(folder, "my-bridge").figure.movement == "bridge"

    def test_a_ready_made_one_can_be_hidden_and_shown_again(self, app):
        app.exercises.choose("bridge")
        press(app.window, "Hide")
        shown = [app.exercises._list.item(row).text() for row in range(app.exercises._list.count())]
        assert "Bridge" not in shown
        assert app.preferences.now.hidden == ("bridge",)
        app.window.notices.act_on_newest()
        assert app.exercises._list.chosen_id == "bridge"

    def test_a_deleted_one_is_gone_and_undo_brings_it_back(self, app, folder, mine):
        press(app.window, "Delete")
        assert not list(folder.exercises.glob("*.toml"))
        assert app.library.find(mine) is None
        app.window.notices.act_on_newest()
        assert saved(folder, mine).name == "Clamshell"

    def test_the_id_of_a_deleted_one_is_not_given_to_another(self, app, folder, mine):
        press(app.window, "Delete")
        write(opened(app).sheet.name, "Clamshell")
        press(app.window, "Save")
        assert saved(folder, "clamshell-2").name == "Clamshell"
        assert app.library.find(mine) is None


def test_the_filter_of_the_history_offers_a_new_exercise(app, editor):
    app.window.open_page(2)
    app.window.open_page(1)
    write(editor.sheet.name, "Clamshell")
    press(app.window, "Save")
    choices = [action.text() for action in app.history.sets.filter.exercise.menu().actions()]
    assert "Clamshell" in choices


def test_a_file_of_an_exercise_is_opened_in_the_editor_and_a_bad_one_is_one_sentence(app, tmp_path):
    own(app).write_from_file(PRESCRIPTIONS[0])
    assert own(app).editor.exercise.name == "Knee to chest"
    bad = tmp_path / "bad.toml"
    bad.write_text('id = "x"\n')
    own(app).write_from_file(bad)
    assert "bad.toml" in app.window.notices.sentences[-1]
