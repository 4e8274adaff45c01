"""Undo in the app put together: double clicks, Ctrl+Z, two deletions in a row, and notices that hold no longer."""

from __future__ import annotations

import pytest
from fakes import a_record
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from sciatica_timer.core.problem import Kind, Problem
from sciatica_timer.core.session.events import Command
from sciatica_timer.desktop.sound.player_line import STOPPED
from sciatica_timer.storage.history.database import History
from sciatica_timer.ui.library.page import PROGRAMMES

pytestmark = pytest.mark.usefixtures("still_clock")

MINE = 'id = "{0}"\nname = "{0}"\n[[exercises]]\nid = "bridge"\n'


@pytest.fixture
def folder(folder):
    with folder.settings.open("a") as stream:
        stream.write('programme = "one"\n')
    folder.programmes.mkdir()
    for name in ("one", "two", "three"):
        (folder.programmes / f"{name}.toml").write_text(MINE.format(name))
    return folder


@pytest.fixture
def app(open_app):
    app = open_app()
    app.window.activateWindow()
    app.exercises.open_part(PROGRAMMES)
    QApplication.processEvents()
    return app


def deleting(app):
    """The button that deletes, in view."""
    button = app.exercises.programmes.view.foot._delete
    app.exercises.programmes.view._area.ensureWidgetVisible(button)
    QApplication.processEvents()
    return button


def click(app, button, *, twice=False):
    """Click as a mouse does, through the window."""
    place = button.mapTo(app.window, button.rect().center())
    (QTest.mouseDClick if twice else QTest.mouseClick)(app.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()


def files_in(folder):
    return sorted(path.stem for path in folder.programmes.iterdir())


def undo(app):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


class TestProgrammes:
    def test_a_double_click_deletes_one(self, app, folder):
        click(app, deleting(app), twice=True)
        assert files_in(folder) == ["three", "two"]

    def test_the_second_half_of_a_double_click_hits_nothing_else(self, app, folder):
        """Whatever is under the mouse after the first click: here a button over the whole window."""
        hit = []
        button, shelf = deleting(app), app.exercises.programmes
        shelf.deletion_requested.connect(lambda _programme: cover(app.window, hit))
        click(app, button, twice=True)
        assert (files_in(folder), hit) == (["three", "two"], [])

    def test_two_in_a_row_have_an_undo_each_and_ctrl_z_takes_the_newest_first(self, app, folder):
        for name in ("one", "two"):
            app.exercises.programmes.list.choose(name)
            deleting(app).click()
        assert len(files_in(folder)) == 1
        assert sum("was deleted." in sentence for sentence in app.window.notices.sentences) == 2
        app.exercises.focus_start()
        undo(app)
        assert len(files_in(folder)) == 2
        undo(app)
        assert files_in(folder) == ["one", "three", "two"]
        assert app.preferences.now.programme == "one"
        undo(app)
        assert files_in(folder) == ["one", "three", "two"]

    def test_once_the_notice_has_gone_so_has_the_undo(self, app, folder):
        deleting(app).click()
        (key,) = [key for key in app.window.notices._held if key.endswith("deleted")]
        app.window.notices.clear(key)
        app.exercises.focus_start()
        undo(app)
        assert files_in(folder) == ["three", "two"]


def cover(window, hit):
    """Lay a button over the whole window."""
    button = QPushButton("Anything", window)
    button.setGeometry(window.rect())
    button.clicked.connect(lambda: hit.append(1))
    button.show()


class TestSets:
    @pytest.fixture
    def sets(self, open_app, folder):
        history = History(folder.history)
        for number in range(3):
            history.write(a_record(number))
        history.close()
        app = open_app()
        app.window.open_page(2)
        return app

    def stored(self, app):
        return {record.id for record in app.store.page(None, 9)[0]}

    def test_each_deletion_has_its_own_undo(self, sets):
        first, second = (a_record(number).id for number in (0, 1))
        sets.history.sets.deletion_requested.emit([first])
        sets.history.sets.deletion_requested.emit([second])
        assert sets.window.notices.sentences == ("Deleted: 1 set.", "Deleted: 1 set.")
        offers = [one for one in sets.window.notices.findChildren(QPushButton) if one.text() == "Undo"]
        older = max(offers, key=lambda one: one.mapTo(sets.window, QPoint()).y())
        older.click()
        assert self.stored(sets) == {first, a_record(2).id}
        sets.history.sets.undo_requested.emit()
        assert len(self.stored(sets)) == 3
        assert sets.window.notices.sentences == ("Undone.",)

    def test_an_offer_that_a_later_step_has_overtaken_goes(self, sets):
        records = sets.store.page(None, 9)[0]
        sets.history.sets.deletion_requested.emit([records[0].id])
        sets.history.sets.undo_requested.emit()
        sets.history.sets.redo_requested.emit()
        sets.history.sets.deletion_requested.emit([one.id for one in records[1:]])
        offered = [sentence for sentence in sets.window.notices.sentences if sentence != "Undone."]
        assert sorted(offered) == ["Deleted: 2 sets.", "Done again."]


class TestWhatHoldsNoLonger:
    def test_sound_that_is_back(self, app):
        app.sound.problem.emit(STOPPED, True)
        app.sound.unreadable.emit("rest")
        app.sound.unreadable.emit("voice/hold")
        app.sound.restored.emit()
        assert app.window.notices.sentences == (
            "The spoken “hold” cannot be read, so it is silent.",
            "The tone “rest” cannot be read, so it is silent.",
        )

    def test_a_backup_that_succeeds(self, app):
        app.maintenance.checkup.backed_up.emit(Problem(Kind.RULE, "No backup could be made."))
        assert app.window.notices.sentences == ("No backup could be made.",)
        app.maintenance.checkup.backed_up.emit(None)
        assert app.window.notices.sentences == ()

    @pytest.mark.parametrize("ends", [False, True])
    def test_a_bookmark_that_is_written_again_or_not_needed_any_more(self, app, monkeypatch, ends):
        with monkeypatch.context() as patched:
            patched.setattr(app.resume._bookmarks, "keep", lambda _bookmark: "There is no room left.", raising=False)
            app.session.begin(app.library.find("bridge"), ask=False)
            assert app.window.notices.sentences == ("There is no room left.",)
        app.driver.request(Command.STOP if ends else Command.SKIP)
        assert app.window.notices.sentences == ()

    def test_a_pause_that_is_over(self, app):
        app.session.begin(app.library.find("bridge"), ask=False)
        app.clock.sleep(3600)
        app.driver.wake()
        assert "slept" in app.window.notices.sentences[0]
        app.driver.request(Command.RESUME)
        for _ in range(30):
            app.clock.run(0.5)
            app.driver.wake()
        assert app.window.notices.sentences == ()

    def test_a_history_that_can_be_opened_again(self, open_app, folder):
        folder.history.mkdir()
        app = open_app()
        (told,) = app.window.notices.sentences
        assert "history" in told
        folder.history.rmdir()
        app.window.open_page(2)
        assert app.window.notices.sentences == ()
