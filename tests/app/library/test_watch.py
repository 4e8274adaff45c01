"""Files put into the folders by hand appear by themselves."""

from __future__ import annotations

import pytest
from bundles import a_programme, an_exercise
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from sciatica_timer.app.library.watch import LibraryWatch
from sciatica_timer.storage.files.data_folder import DataFolder

WITHIN_MS = 10_000  # on a shared machine; it is 0.3 s on one that is not


@pytest.fixture
def window(open_app):
    return open_app()


@pytest.fixture
def data(tmp_path):
    folder = DataFolder(tmp_path / "data")
    folder.path.mkdir()
    return folder


@pytest.fixture
def watch(data, qapp):
    watch = LibraryWatch(data)
    yield watch
    watch.deleteLater()


def test_a_file_in_a_folder_that_was_not_there_is_noticed(qtbot, data, watch):
    with qtbot.waitSignal(watch.changed, timeout=WITHIN_MS):
        data.exercises.mkdir()
        (data.exercises / "mine.toml").write_bytes(an_exercise())


@pytest.mark.parametrize("how", ["written in place", "replaced", "deleted", "renamed"])
def test_a_file_that_changes_again_and_again_is_noticed_each_time(qtbot, data, watch, how):
    with qtbot.waitSignal(watch.changed, timeout=WITHIN_MS):
        data.programmes.mkdir()
    path = data.programmes / "mine.toml"
    for number in range(2):
        with qtbot.waitSignal(watch.changed, timeout=WITHIN_MS):
            path.write_bytes(a_programme(name=f"Round {number}"))
        with qtbot.waitSignal(watch.changed, timeout=WITHIN_MS):
            if how == "written in place":
                path.write_bytes(a_programme(name="Another"))
            elif how == "replaced":
                (data.path / "new").write_bytes(a_programme(name="Another"))
                (data.path / "new").replace(path)
            elif how == "deleted":
                path.unlink()
            else:
                path.rename(data.programmes / f"other{number}.toml")


def test_nothing_runs_while_nothing_happens_and_the_history_changes(qtbot, data, watch):
    timer = watch.findChild(QTimer)
    (data.path / "history.sqlite3-journal").write_text("x")
    with qtbot.waitSignal(watch._watcher.directoryChanged, timeout=WITHIN_MS, raising=True):
        (data.path / "history.sqlite3").write_text("x")
    assert not timer.isActive()


def test_the_window_shows_what_was_put_into_the_folders_and_says_once_what_cannot_be_read(window, folder, qtbot):
    told = []
    window.modules.library.notice.connect(told.append)
    folder.exercises.mkdir(exist_ok=True)
    (folder.exercises / "MINE.TOML").write_bytes(an_exercise())
    qtbot.waitUntil(lambda: window.library.find("mine") is not None, timeout=WITHIN_MS)
    (folder.exercises / "x.toml.txt").write_bytes(an_exercise("x"))
    qtbot.waitUntil(lambda: bool(told), timeout=WITHIN_MS)
    folder.programmes.mkdir(exist_ok=True)
    (folder.programmes / "round.toml").write_bytes(a_programme())
    qtbot.waitUntil(lambda: window.programmes.find("round") is not None, timeout=WITHIN_MS)
    (folder.exercises / "x.toml.txt").unlink()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=WITHIN_MS)
    ending = "x.toml.txt: found a name that ends in .txt, expected one that ends in .toml"
    assert [one.text for one in told] == [ending, ""]


def test_of_500_exercises_no_word_is_rendered_before_the_session_that_needs_it(open_app, folder):
    folder.exercises.mkdir(exist_ok=True)
    for number in range(500):
        (folder.exercises / f"{number}.toml").write_bytes(an_exercise(f"e{number}", f"Own {number}"))
    app = open_app()
    voice = app.voice._voice
    assert voice.asked == []
    app.session.begin(app.library.find("e7"), ask=False)
    QApplication.processEvents()
    asked = {text for texts in voice.asked for text in texts.values()}
    assert {one for one in asked if one.startswith("Own")} == {"Own 7"}
