"""Backups and damage in the app put together: made, restored and told, with every page on the history that is there."""

from __future__ import annotations

from datetime import timedelta

import pytest
from bundles import an_exercise
from fakes import a_bookmark
from harmed_histories import spoil
from history_fakes import SETS
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui_fakes import NOON

from sciatica_timer.core.history.backup import BackupPart
from sciatica_timer.core.problem import Kind, Problem
from sciatica_timer.core.session.events import Command
from sciatica_timer.core.sets_done import SetsDone
from sciatica_timer.core.settings import Settings
from sciatica_timer.storage.bookmark_file import BookmarkFile
from sciatica_timer.storage.history.recovery.backups import Backups
from sciatica_timer.ui.history.recovery_page import RecoveryPage
from sciatica_timer.ui.history.restore_card import RestoreCard
from sciatica_timer.ui.session.page import SessionPage
from sciatica_timer.ui.session.resume_page import ResumePage

HISTORY, SETTINGS = 2, 3
HOUR = f"{NOON.astimezone():%H:%M}"  # a backup's name has the time of this computer


@pytest.fixture
def folder(folder):
    assert Backups(folder).make(NOON - timedelta(days=1)) is None
    return folder


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


class TestTheCardOfTheSettings:
    @pytest.fixture
    def app(self, open_app):
        app = open_app()
        app.window.activateWindow()
        app.window.open_page(SETTINGS)
        return app

    def test_it_tells_of_the_newest_backup(self, app):
        assert app.settings.data.backup.text() == f"Last backup: yesterday, {HOUR} (3 sets · the last on 2 March)"
        assert app.settings.data.restore.isEnabled()

    def test_it_is_brought_to_the_newest_whenever_the_page_comes_up(self, app, folder):
        app.window.open_page(HISTORY)
        assert Backups(folder).make(NOON) is None
        app.window.open_page(SETTINGS)
        assert app.settings.data.backup.text().startswith("Last backup: today")

    def test_a_backup_is_made_when_it_is_asked_for(self, qtbot, app, folder):
        app.store.delete([SETS[0].id])
        with qtbot.waitSignal(app.maintenance.notice) as said:
            app.settings.data.back_up.click()
        assert said.args[0].text == "Your history, your exercises and your settings are backed up."
        assert app.settings.data.backup.text().startswith(f"Last backup: today, {HOUR} (2 sets")
        assert [one.sets for one in Backups(folder).all()] == [2, 3]

    def test_one_that_cannot_be_made_is_told(self, qtbot, app, monkeypatch):
        monkeypatch.setattr(
            type(app.store.backups), "make", lambda self, now: Problem(Kind.RULE, "No backup could be made.")
        )
        with qtbot.waitSignal(app.maintenance.notice):
            app.settings.data.back_up.click()
        assert app.window.notices.sentences == ("No backup could be made.",)

    def test_where_there_is_none_nothing_can_be_restored(self, app, folder):
        for path in folder.backups.iterdir():
            path.unlink()
        app.maintenance.backups._list_changed.emit()
        assert "There is no backup yet." in app.settings.data.backup.text()
        assert not app.settings.data.restore.isEnabled()

    def test_a_backup_is_restored_by_keys_and_all_pages_show_it(self, app):
        app.window.open_page(HISTORY)
        app.history.sets.deletion_requested.emit([one.id for one in SETS[:2]])
        assert app.history.sets.can_undo
        assert app.history.sets.model.rowCount() == 1
        app.window.open_page(SETTINGS)
        app.settings.data.restore.setFocus()
        press(Qt.Key.Key_Return)
        card = app.window.findChild(RestoreCard)
        assert card.isVisible()
        for _ in range(2):
            press(Qt.Key.Key_Return)
        assert not card.isVisible()
        assert QApplication.focusWidget() is app.settings.data.restore
        assert app.window.notices.sentences[0].startswith("The backup is restored.")
        assert app.history.sets.model.rowCount() == 3
        assert not app.history.sets.can_undo
        assert app.store.past(NOON.date().isoformat()).sets["bridge"] == (SetsDone(1),) * 3
        assert [one.sets for one in app.store.backups.all()] == [1, 3]

    def test_a_restored_one_can_be_undone(self, app):
        app.store.delete([one.id for one in SETS[:2]])
        app.settings.data.restore.click()
        before = app.settings.data.backup.text()
        app.window.findChild(RestoreCard)._restore.click()
        assert len(app.store.page(None, 9)[0]) == 3
        assert app.settings.data.backup.text() != before  # it names the one made of what was there
        app.window.notices.act_on_newest()
        assert len(app.store.page(None, 9)[0]) == 1
        assert app.window.notices.sentences == ("All is as it was before.",)

    def test_an_undo_that_fails_is_told_and_can_be_tried_again(self, app, monkeypatch):
        app.store.delete([one.id for one in SETS[:2]])
        app.settings.data.restore.click()
        app.window.findChild(RestoreCard)._restore.click()
        with monkeypatch.context() as patched:
            patched.setattr(
                app.store, "restore", lambda backup, now, parts: Problem(Kind.RULE, "Nothing was restored.")
            )
            app.window.notices.act_on_newest()
        assert app.window.notices.sentences == ("Nothing was restored.",)
        app.window.notices.act_on_newest()
        assert len(app.store.page(None, 9)[0]) == 1

    def test_one_that_cannot_be_restored_is_told_where_it_was_asked(self, app, folder):
        app.settings.data.restore.click()
        card = app.window.findChild(RestoreCard)
        for path in folder.backups.iterdir():
            path.write_bytes(b"spoilt meanwhile")
        card._restore.click()
        assert card.isVisible()
        assert card._problem.text().startswith("Nothing was restored (")
        assert len(app.store.page(None, 9)[0]) == 3

    def test_settings_alone_are_restored_and_hold_at_once_and_undo_takes_them_back(self, app, folder):
        app.preferences.flush()
        assert Backups(folder).make(NOON - timedelta(hours=1)) is None
        app.preferences.take(replace(app.preferences.now, volume=11, window=(1, 2, 900, 600)))
        app.store.delete([SETS[0].id])
        app.settings.data.restore.click()
        card = app.window.findChild(RestoreCard)
        for part in (BackupPart.HISTORY, BackupPart.LIBRARY):
            card.parts[part].click()
        card._restore.click()
        assert app.preferences.now.volume == Settings().volume
        assert app.preferences.now.window == (1, 2, 900, 600)
        assert len(app.store.page(None, 9)[0]) == 2
        app.window.notices.act_on_newest()
        assert app.preferences.now.volume == 11
        assert len(app.store.page(None, 9)[0]) == 2

    def test_exercises_are_there_again_at_once(self, app, folder):
        folder.exercises.mkdir()
        (folder.exercises / "mine.toml").write_bytes(an_exercise())
        app.library.read_again()
        assert Backups(folder).make(NOON - timedelta(hours=1)) is None
        (folder.exercises / "mine.toml").unlink()
        app.library.read_again()
        app.settings.data.restore.click()
        app.window.findChild(RestoreCard)._restore.click()
        assert app.library.find("mine") is not None

    def test_with_nothing_ticked_nothing_can_be_restored(self, app):
        app.settings.data.restore.click()
        card = app.window.findChild(RestoreCard)
        for box in card.parts.values():
            box.setChecked(True)
            box.click()
        assert not card._restore.isEnabled()

    def test_the_card_is_left_without_a_change(self, app):
        app.settings.data.restore.click()
        press(Qt.Key.Key_Escape)
        assert not app.window.findChild(RestoreCard).isVisible()
        assert [one.sets for one in app.store.backups.all()] == [3]


class TestDamage:
    def test_it_is_told_at_the_start_on_a_page_and_once(self, open_app, folder):
        spoil(folder)
        app = open_app()
        assert isinstance(app.window.cover, RecoveryPage)
        assert app.window.notices.sentences == ()
        app.window.cover.acknowledged.emit()
        assert app.window.cover is None
        assert len(app.store.page(None, 9)[0]) == 3
        assert open_app().store.recovery is None

    def test_a_session_to_go_on_with_is_offered_after_it(self, open_app, folder):
        assert BookmarkFile(folder.bookmark).keep(replace(a_bookmark(), saved_at=NOON)) == ""
        spoil(folder)
        app = open_app()
        assert isinstance(app.window.cover, RecoveryPage)
        app.window.cover.acknowledged.emit()
        assert isinstance(app.window.cover, ResumePage)

    def test_during_a_session_it_waits_for_the_end(self, qtbot, open_app, folder):
        spoil(folder)
        app = open_app(start="bridge")
        assert isinstance(app.window.cover, SessionPage)
        app.maintenance.checkup.mended.emit()
        assert isinstance(app.window.cover, SessionPage)
        app.driver.request(Command.STOP)
        app.window.cover.closed.emit()
        qtbot.waitUntil(lambda: isinstance(app.window.cover, RecoveryPage))

    def test_found_while_the_app_is_open_it_is_told_then(self, qtbot, open_app, folder):
        app = open_app()
        content = folder.history.read_bytes()
        folder.history.write_bytes(content.replace(b"completed", b"xompleted", 1))
        app.store._let_go()  # which has the old page in its memory
        care = app.maintenance.checkup
        care._next.stop()
        care._look()
        while app.store.is_checking:
            care._look()
        assert isinstance(app.window.cover, RecoveryPage)
        assert app.window.notices.sentences == ()
        assert len(app.store.page(None, 9)[0]) == 3

    def test_what_cannot_be_forgotten_is_told_once_a_run(self, qtbot, open_app, folder, monkeypatch):
        spoil(folder)
        app = open_app()
        monkeypatch.setattr(app.store, "acknowledge_recovery", lambda: None)
        app.window.cover.acknowledged.emit()
        with qtbot.waitSignal(app.window.uncovered):
            app.window.uncover()
        QApplication.processEvents()
        assert app.window.cover is None
