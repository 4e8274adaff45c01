"""Files that were shared: opened, shown, taken, undone; written; refused."""

from __future__ import annotations

import pytest
from bundles import HARMFUL, a_picture, a_programme, an_exercise, zipped
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from sciatica_timer.app.library import shared_files
from sciatica_timer.storage.library.sharing.bundle import read_bundle
from sciatica_timer.ui.notice import Severity

THEIRS = an_exercise(name="Theirs", images=["a.png"])


@pytest.fixture
def window(open_app):
    return open_app()


@pytest.fixture
def shared(tmp_path):
    """Makes a file that was shared."""

    def shared(*members):
        path = tmp_path / "from the clinic.sciatica"
        path.write_bytes(zipped(members or [("1.toml", THEIRS), ("2.toml", a_programme()), ("a.png", a_picture())]))
        return path

    return shared


@pytest.fixture
def told(window):
    notices = []
    window.modules.library.notice.connect(notices.append)
    return notices


def texts(card):
    return [one.text() for one in card.findChildren(QLabel) if one.text() and not one.isHidden()]


def press(card, words):
    (found,) = [one for one in card.findChildren(QPushButton) if one.text() == words and not one.isHidden()]
    found.click()


def names(window):
    return {one.id: one.name for one in window.library.exercises if one.own}


def test_what_is_in_a_file_is_shown_with_its_time_and_taken_in_one_step(window, shared, told, qtbot):
    window.root.open_file(shared())
    card = window.modules.library.shared.card
    assert card.isVisible()
    assert "“from the clinic.sciatica” holds 1 exercise and 1 programme." in texts(card)
    assert {"Theirs", "Round", "10 reps · 1 set · about 1 min", "Programme of 1 exercise · about 1 min"} <= {
        *texts(card)
    }
    assert texts(card).count("New") == 2
    qtbot.waitUntil(lambda: not card._pictures["mine"].pixmap().isNull(), timeout=5000)
    assert names(window) == {}
    press(card, "Add to my exercises")
    assert not card.isVisible()
    assert names(window) == {"mine": "Theirs"}
    assert window.programmes.find("round").name == "Round"
    assert told[-1].text == "Added: Theirs, Round"
    told[-1].act()
    assert names(window) == {}
    assert window.programmes.find("round") is None
    assert told[-1].text == "Your exercises are as they were before."


def test_nothing_is_taken_where_that_is_not_wanted(window, shared, folder):
    window.root.open_file(shared())
    QTest.keyClick(window.modules.library.shared.card, Qt.Key.Key_Escape)
    assert names(window) == {}
    assert not folder.exercises.exists()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Keep mine", {"mine": "Mine"}),
        ("Take theirs", {"mine": "Theirs"}),
        ("Both", {"mine": "Mine", "mine-2": "Theirs (2)"}),
    ],
)
def test_what_stands_against_something_of_ones_own_is_asked(window, shared, folder, words, expected):
    folder.exercises.mkdir(exist_ok=True)
    (folder.exercises / "own.toml").write_bytes(an_exercise())
    window.library.read_again()
    window.root.open_file(shared())
    card = window.modules.library.shared.card
    assert "In place of your own “Mine”?" in texts(card)
    press(card, words)
    press(card, "Add to my exercises")
    assert names(window) == expected


def test_what_is_there_already_offers_nothing_to_add(window, shared):
    window.root.open_file(shared())
    card = window.modules.library.shared.card
    press(card, "Add to my exercises")
    window.root.open_file(shared())
    assert "You have all of it already." in texts(card)[1]
    assert texts(card).count("You have it already") == 2
    assert card._add.isHidden()


@pytest.mark.parametrize("what", ["a bad exercise", "a link", "a bomb of 1 GB", "truncated"])
def test_a_bad_file_is_refused_in_a_sentence(window, tmp_path, told, what):
    path = tmp_path / "x.sciatica"
    path.write_bytes(HARMFUL[what])
    window.root.open_file(path)
    assert told[-1].text.startswith("Nothing was added: x.sciatica: ")
    assert told[-1].severity is Severity.ERROR
    assert not window.modules.library.shared.card.isVisible()


def test_a_file_that_comes_during_a_session_waits_for_its_end(window, shared):
    cover = QWidget()
    window.window.cover_with(cover)
    window.root.open_file(shared())
    card = window.modules.library.shared.card
    assert not card.isVisible()
    window.window.uncover()
    assert card.isVisible()


def test_a_file_of_the_command_line_is_shown_at_the_start(open_app, shared):
    app = open_app(file=shared())
    assert app.modules.library.shared.card.isVisible()


def test_a_file_can_be_dropped_on_the_window_and_no_other(window, shared, tmp_path):
    def drop(path):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        place, nothing = QPointF(300, 300), Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing)
        enter.ignore()
        window.window.dragEnterEvent(enter)
        window.window.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing))
        return enter.isAccepted()

    assert not drop(tmp_path / "picture.png")
    assert drop(shared())
    assert window.modules.library.shared.card.isVisible()


def test_an_exercise_is_shared_from_its_page(window, monkeypatch, tmp_path, told):
    path = tmp_path / "out.sciatica"
    asked = []
    monkeypatch.setattr(shared_files, "ask_where_to_share", lambda _window, name, _day: asked.append(name) or path)
    window.exercises.choose("bridge")
    window.exercises.view.tools.sharing.click()
    assert asked == ["Bridge"]
    assert [one.id for one in read_bundle(path, {}).items] == ["bridge"]
    assert told[-1].text == "“Bridge” is in the file out.sciatica, with all that belongs to it."


def test_a_programme_is_shared_with_its_own_exercises(window, shared, monkeypatch, tmp_path):
    window.root.open_file(shared())
    press(window.modules.library.shared.card, "Add to my exercises")
    path = tmp_path / "out.sciatica"
    monkeypatch.setattr(shared_files, "ask_where_to_share", lambda *_: path)
    window.exercises.programmes.sharing_requested.emit(window.programmes.find("round"))
    assert [one.id for one in read_bundle(path, {}).items] == ["mine", "round"]


def test_a_long_list_is_cut_and_scrolled_by_keys(window, shared):
    window.root.open_file(shared(*((f"{n}.toml", an_exercise(f"e{n}", f"E {n}")) for n in range(60))))
    card = window.modules.library.shared.card
    assert texts(card)[-1] == "and 10 more"
    bar = card._area.verticalScrollBar()
    QTest.keyClick(card, Qt.Key.Key_PageDown)
    assert bar.value() == bar.pageStep() > 0
    press(card, "Add to my exercises")
    assert len(names(window)) == 60
