"""Edits from the page "History" in the app put together: on disk, in the figures, in "Today", and taken back."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from history_fakes import SETS
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from ui_fakes import NOON

from sciatica_timer.core.history.edits import values_of, with_reps
from sciatica_timer.core.history.query import ALL, Filter
from sciatica_timer.core.pain import PainNote, SessionNote
from sciatica_timer.core.session.events import Outcome
from sciatica_timer.storage.history.database import History


@pytest.fixture
def folder(folder):
    with closing(History(folder.history)) as history:
        history.note_session(SessionNote(SETS[0].session_id, "starter", PainNote(3, 2)))
    return folder


@pytest.fixture
def app(open_app):
    app = open_app()
    app.window.open_page(2)
    app.window.activateWindow()
    app.history.sets.table.setFocus()
    return app


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def undo():
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def offered(app):
    """The newest Undo among the notices."""
    return next(one for one in app.window.notices.findChildren(QPushButton) if one.isVisible() and one.text() == "Undo")


def stored(app):
    return app.store.page(None, 99)[0]


def done_today(app):
    return {name: len(sessions) for name, sessions in app.store.past(NOON.date().isoformat()).sets.items()}


def sets_this_week(app):
    return app.history.overview.sets.sentence.text().partition(" ")[0]


def told(app):
    return app.window.notices.sentences[0]


class TestEditing:
    def test_by_keys_alone_a_set_has_other_reps_and_is_taken_back(self, app):
        press(Qt.Key.Key_Return)  # a session of one set
        press(Qt.Key.Key_Minus)
        app.history.sets.editor.note.setFocus()
        press(Qt.Key.Key_Return)
        changed = stored(app)[0]
        assert (changed.reps_done, changed.outcome, changed.original) == (9, Outcome.PARTIAL, values_of(SETS[0]))
        assert changed.edited_at == NOON
        assert (
            "edited; was 10 of 10, Completed"
            in app.history.sets.model.index(0, 6, app.history.sets.model.index(0, 0)).data()
        )
        undo()
        assert stored(app) == SETS
        assert told(app) == "Undone."

    def test_figures_and_today_follow(self, app):
        shown = []
        app.exercises.show_today = lambda done, in_all: shown.append(done)
        assert sets_this_week(app) == "3"
        app.history.sets.change_requested.emit(SETS[0].id, with_reps(SETS[0], 4))
        assert sets_this_week(app) == "2"
        undo()
        assert sets_this_week(app) == "3"
        assert [done["bridge"] for done in shown] == [2, 3]

    def test_saving_it_unchanged_is_nothing_to_take_back(self, app):
        app.history.sets.change_requested.emit(SETS[0].id, with_reps(SETS[0], 10))
        assert stored(app) == SETS
        assert not app.history.sets.can_undo

    def test_what_does_not_fit_together_is_told_in_the_editor_and_changes_nothing(self, app):
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_Minus)
        editor = app.history.sets.editor
        editor._endings.button(0).setChecked(True)
        editor.save()
        assert editor.problem.text() == "Nothing was changed: a completed set has all its reps."
        assert editor.is_open
        assert stored(app) == SETS


class TestDeleting:
    def test_several_go_and_come_back_where_they_stood(self, app):
        press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        press(Qt.Key.Key_Delete)
        assert stored(app) == SETS[2:]
        assert told(app) == "Deleted: 2 sets."
        assert sets_this_week(app) == "1"
        undo()
        assert stored(app) == SETS
        press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert stored(app) == SETS[2:]

    def test_when_all_are_gone_they_can_be_had_back(self, app):
        app.history.sets.table.selectAll()
        press(Qt.Key.Key_Delete)
        assert stored(app) == []
        assert not app.history.empty.isVisible()
        offered(app).click()
        assert stored(app) == SETS

    def test_steps_are_kept_while_other_pages_are_open(self, app):
        press(Qt.Key.Key_Delete)
        app.window.open_page(1)
        app.window.open_page(2)
        app.history.sets.undo_requested.emit()
        assert stored(app) == SETS


class TestTrouble:
    @pytest.fixture
    def busy(self, app, folder):
        other = sqlite3.connect(folder.history, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        yield app
        other.close()

    def test_a_busy_history_is_one_sentence_and_the_rows_stay(self, busy):
        press(Qt.Key.Key_Delete)
        assert busy.history.sets.model.rowCount() == 3
        assert told(busy).startswith("Nothing was deleted")
        assert told(busy).count(".") == 1
        assert not busy.history.sets.can_undo

    def test_an_edit_that_cannot_be_written_leaves_the_editor_open(self, busy):
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_Minus)
        busy.history.sets.editor.save()
        assert busy.history.sets.editor.problem.text().startswith("The set could not be changed")
        assert busy.history.sets.editor.is_open
        assert busy.history.sets.model.index(0, 3, busy.history.sets.model.index(0, 0)).data() == "10 of 10"

    def test_what_cannot_be_taken_back_now_can_be_later(self, app, folder):
        press(Qt.Key.Key_Delete)
        other = sqlite3.connect(folder.history, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        undo()
        assert told(app).startswith("Nothing was changed")
        assert app.history.sets.model.rowCount() == 2
        other.close()
        undo()
        assert stored(app) == SETS

    def test_a_set_that_is_gone_already_is_told(self, app, folder):
        other = History(folder.history)
        other.delete([SETS[0].id])
        other.close()
        press(Qt.Key.Key_Delete)
        assert told(app) == "These sets are not in the history any more."
        assert app.history.sets.model.rowCount() == 2


class TestTheRows:
    def test_a_session_tells_its_programme_and_its_pain(self, app):
        cells = [app.history.sets.model.index(0, column).data() for column in (1, 6)]
        assert cells == ["Starter", "Completed · Pain back 3, leg 2"]

    def test_a_filter_asks_the_history(self, app):
        app.history.sets.change_requested.emit(SETS[1].id, with_reps(SETS[1], 4))
        app.history.sets.filter.filter_changed.emit(Filter(outcomes=frozenset({Outcome.PARTIAL})))
        model = app.history.sets.model
        assert [one.id for one in model.records(model.index(0, 0))] == [SETS[1].id]
        assert model.rowCount() == 1
        app.history.sets.filter.filter_changed.emit(ALL)
        assert model.rowCount() == 3
