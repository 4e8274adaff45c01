"""A history that cannot be opened, or that something else writes to, in the app put together: it is told and shown."""

from __future__ import annotations

import shutil
from contextlib import closing

import pytest
from fakes import a_record
from harmed_histories import spoil
from history_fakes import SETS
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from sciatica_timer.core.session.events import Command
from sciatica_timer.storage.history.database import History
from sciatica_timer.ui.history.recovery_page import RecoveryPage
from sciatica_timer.ui.library.exercise_list import ExerciseList
from sciatica_timer.ui.session.page import SessionPage

EXERCISES, HISTORY = 1, 2


def hidden(folder):
    """Let the history be what nothing can open."""
    folder.history.rename(folder.path / "mine")
    folder.history.mkdir()


def put_back(folder):
    folder.history.rmdir()
    (folder.path / "mine").rename(folder.history)


def come_back(qapp):
    """Return to the window from another program."""
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    QApplication.processEvents()


def rows(app):
    """What the list says of the exercises."""
    found = max(app.exercises.findChildren(ExerciseList), key=ExerciseList.count)
    return [found.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(found.count())]


def shown_texts(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


class TestWhileTheAppIsOpen:
    @pytest.mark.parametrize("moment", ["a page is opened", "the window is activated"])
    def test_damage_is_told_on_its_page_at_the_next_moment(self, qapp, open_app, folder, moment):
        app = open_app()
        spoil(folder)
        if moment == "a page is opened":
            app.window.open_page(HISTORY)
            QApplication.processEvents()
        else:
            come_back(qapp)
        assert isinstance(app.window.cover, RecoveryPage)
        assert app.window.notices.sentences == ()
        app.window.cover.acknowledged.emit()
        app.window.open_page(HISTORY)
        assert app.history.sets.model.rowCount() == 3

    def test_in_a_session_it_is_told_at_once_and_the_page_follows(self, qtbot, qapp, open_app, folder):
        app = open_app(start="bridge")
        spoil(folder)
        assert app.store.write(a_record(900)) is None
        QApplication.processEvents()
        assert isinstance(app.window.cover, SessionPage)
        assert app.window.notices.sentences == (
            "Your history was damaged and has been mended. Afterwards you will see what could be saved.",
        )
        app.driver.request(Command.STOP)
        app.window.cover.closed.emit()
        qtbot.waitUntil(lambda: isinstance(app.window.cover, RecoveryPage))
        assert a_record(900) in app.store.page(None, 9)[0]
        app.window.cover.acknowledged.emit()
        assert app.window.notices.sentences == ()

    def test_another_history_in_its_place_is_told_and_shown(self, qapp, open_app, folder, tmp_path):
        app = open_app()
        app.window.open_page(HISTORY)
        with closing(History(tmp_path / "other.sqlite3")) as other:
            other.add_all(SETS[:1], [])
        shutil.move(tmp_path / "other.sqlite3", folder.history)
        come_back(qapp)
        (told,) = app.window.notices.sentences
        assert told.startswith("Another file was put in the place of your history while the app was open.")
        assert app.history.sets.model.rowCount() == 1

    def test_what_the_app_does_itself_tells_nothing(self, qapp, open_app):
        app = open_app()
        app.store.write(a_record(900))
        for page in (HISTORY, EXERCISES):
            app.window.open_page(page)
            come_back(qapp)
        assert app.window.notices.sentences == ()
        assert app.window.cover is None


class TestThatCannotBeOpened:
    def test_it_is_not_shown_as_an_empty_one(self, open_app, folder):
        hidden(folder)
        app = open_app()
        app.window.open_page(HISTORY)
        assert not app.history.empty.isVisible()
        assert app.history.trouble.isVisible()
        told = shown_texts(app.history.trouble)
        assert told[0] == "Your history could not be opened"
        assert "it is a folder" in told[1]
        assert not any("Nothing here yet" in text for text in shown_texts(app.window))

    def test_nothing_is_said_of_today_as_if_it_were_known(self, open_app, folder):
        hidden(folder)
        app = open_app()
        assert "Today: not known" in shown_texts(app.exercises)
        assert len(rows(app)) >= 8
        assert not any("Due today" in row for row in rows(app))
        put_back(folder)
        app.window.open_page(HISTORY)
        app.window.open_page(EXERCISES)
        assert any("Due today" in row for row in rows(app))

    def test_once_it_can_be_opened_again_it_is_shown_and_nothing_is_told_any_more(self, open_app, folder):
        hidden(folder)
        app = open_app()
        app.window.open_page(HISTORY)
        assert len(app.window.notices.sentences) == 1
        app.history.trouble.retry.click()
        assert app.history.trouble.isVisible()
        put_back(folder)
        app.history.trouble.retry.click()
        assert not app.history.trouble.isVisible()
        assert app.history.sets.model.rowCount() == 3
        assert app.window.notices.sentences == ()
        app.window.open_page(EXERCISES)
        assert "Today: not known" not in shown_texts(app.exercises)

    def test_one_that_goes_while_the_app_is_open_is_told_and_what_waits_is_shown(self, qapp, open_app, folder):
        app = open_app()
        app.window.open_page(HISTORY)
        folder.history.rename(folder.path / "mine")
        come_back(qapp)
        assert app.window.notices.sentences == (f"{folder.history} is gone.",)
        assert app.history.trouble.isVisible()
        assert not app.history.sets.isVisible()
        assert not app.history.overview.isVisible()
        app.store.write(a_record(900))
        app.window.open_page(HISTORY)
        assert app.history.trouble.isVisible()
        assert app.history.sets.model.rowCount() == 1
        (folder.path / "mine").rename(folder.history)
        app.store.retry()

    def test_a_fresh_one_is_still_empty(self, open_app, folder):
        folder.history.unlink()
        app = open_app()
        app.window.open_page(HISTORY)
        assert app.history.empty.isVisible()
        assert not app.history.trouble.isVisible()
