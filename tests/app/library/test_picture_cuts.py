"""Pictures of a person's own: chosen, turned and cut by mouse and keys, kept as files of their own, and saved."""

from __future__ import annotations

import os

import pytest
from form_hands import CTRL, KEY, LEFT, FormHands, press, write
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sciatica_timer.storage.library.exercise_files import read_exercise
from sciatica_timer.ui.library.editor.cropping import CropCard

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def own(app):
    return app.modules.services.own_exercises


@pytest.fixture
def editor(own):
    own.write_new()
    QApplication.processEvents()
    write(own.editor.sheet.name, "Mine")
    FormHands(own.editor).open_more()
    return own.editor


@pytest.fixture
def photo(tmp_path):
    """A picture of 400 by 200 whose left half is red and whose right half is blue."""
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    for x in range(200, 400):
        for y in range(200):
            image.setPixelColor(x, y, QColor("blue"))
    path = tmp_path / "photo.png"
    image.save(str(path))
    return path


def asked(app, editor, photo):
    editor.more.pictures.take([str(photo)])
    QApplication.processEvents()
    press(app.window, "Turn or cut the picture")
    QApplication.processEvents()
    return app.window.findChild(CropCard)


def saved(app, folder):
    press(app.window, "Save")
    return read_exercise(folder.exercises / "mine.toml", own=True)


def shown(exercise):
    (path,) = exercise.figure.images
    return QImage(path)


def is_near(colour, name):
    wanted = QColor(name)
    return max(abs(colour.red() - wanted.red()), abs(colour.blue() - wanted.blue())) < 12


def test_a_part_drawn_with_the_mouse_is_what_is_saved_and_the_photo_stays(app, editor, photo, folder):
    before = photo.read_bytes()
    card = asked(app, editor, photo)
    room = card.view._room
    begin, end = room.topLeft().toPoint() + QPoint(30, 30), room.center().toPoint() - QPoint(4, 0)
    QTest.mousePress(card.view, LEFT, pos=begin)
    QTest.mouseMove(card.view, begin + QPoint(20, 20))
    QTest.mouseMove(card.view, end)
    QTest.mouseRelease(card.view, LEFT, pos=end)
    press(app.window, "Use this part")
    exercise = saved(app, folder)
    image = shown(exercise)
    drawn = (end - begin) * 400 / room.width()
    assert (image.width(), image.height()) == pytest.approx((drawn.x(), drawn.y()), abs=3)
    assert all(is_near(image.pixelColor(x, 50), "red") for x in (2, image.width() - 16))
    assert photo.read_bytes() == before
    assert not folder.cuts.exists()
    assert exercise.figure.images[0].startswith(str(folder.exercises))


def test_a_corner_dragged_inwards_leaves_the_opposite_one(app, editor, photo, folder):
    card = asked(app, editor, photo)
    begin, end = card.view.part.topLeft().toPoint(), card.view._room.center().toPoint()
    QTest.mousePress(card.view, LEFT, pos=begin)
    QTest.mouseMove(card.view, end)
    QTest.mouseRelease(card.view, LEFT, pos=end)
    assert (card.cut.right, card.cut.bottom) == (1, 1)
    assert (card.cut.left, card.cut.top) == pytest.approx((0.5, 0.5), abs=0.02)


def test_keys_turn_it_change_the_size_move_it_and_take_it(app, editor, photo, folder):
    card = asked(app, editor, photo)
    QTest.keyClick(card.view, KEY.Key_R)
    for _ in range(25):
        QTest.keyClick(card.view, KEY.Key_Up, SHIFT)
    for _ in range(40):
        QTest.keyClick(card.view, KEY.Key_Down)
    QTest.keyClick(card.view, KEY.Key_Return)
    assert not card.isVisible()
    image = shown(saved(app, folder))
    assert (image.width(), image.height()) == (200, 200)
    assert is_near(image.pixelColor(100, 100), "blue")  # turned to the right, the right half is below


def test_each_step_is_undone_by_key_and_a_drag_is_one(app, editor, photo):
    card = asked(app, editor, photo)
    QTest.keyClick(card.view, KEY.Key_R)
    turned = card.cut
    center = card.view._room.center().toPoint()
    QTest.mousePress(card.view, LEFT, pos=center)
    for step in range(10, 60, 10):
        QTest.mouseMove(card.view, center + QPoint(step // 2, step))
    QTest.mouseRelease(card.view, LEFT, pos=center + QPoint(30, 60))
    assert card.cut != turned
    QTest.keyClick(card.view, KEY.Key_Z, CTRL)
    assert card.cut == turned
    QTest.keyClick(card.view, KEY.Key_Z, CTRL)
    assert card.cut.is_whole
    assert not card._undo.isEnabled()


def test_escape_changes_nothing(app, editor, photo, folder):
    card = asked(app, editor, photo)
    QTest.keyClick(card.view, KEY.Key_R)
    QTest.keyClick(card.view, KEY.Key_Escape)
    assert editor.exercise.figure.images == (str(photo),)
    assert not folder.cuts.exists()


def test_the_part_is_there_after_a_kill_and_gone_once_it_is_not_wanted(app, editor, own, photo, folder, open_app):
    card = asked(app, editor, photo)
    QTest.keyClick(card.view, KEY.Key_Return)
    own.flush()
    again = open_app()  # beside the first one, as after a kill: nothing of that was saved
    services = again.modules.services
    services.own_exercises._go_on()
    (path,) = services.own_exercises.editor.exercise.figure.images
    assert QImage(path).width() == 400
    services.own_exercises.editor.cancelled.emit()
    open_app()
    assert not folder.cuts.exists()


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n nothing", b"GIF89a", None])
def test_what_is_no_picture_is_one_sentence(app, editor, tmp_path, content):
    bad = tmp_path / "bad.png"
    if content is not None:
        bad.write_bytes(content)
    asked(app, editor, bad)
    assert "“bad.png” cannot be cut: it is no picture that can be read." in app.window.notices.sentences


def test_a_full_disk_is_said_and_the_picture_stays_as_it_was(app, editor, photo, monkeypatch):
    card = asked(app, editor, photo)

    def full(_descriptor):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    QTest.keyClick(card.view, KEY.Key_Return)
    assert any("could not be kept" in one and "no room left" in one for one in app.window.notices.sentences)
    assert editor.exercise.figure.images == (str(photo),)


def test_a_form_has_pictures_of_its_own_that_are_saved_beside_it(app, editor, photo, folder):
    press(app.window, "Add an easier or harder form")
    QApplication.processEvents()
    form = editor.more.variants.forms[0]
    form.pictures.take([str(photo)])
    exercise = saved(app, folder)
    (path,) = exercise.variants[0].exercise.figure.images
    assert path == str(folder.exercises / "mine-easier-1.png")
    assert QImage(path).width() == 400
    assert exercise.figure is None or not exercise.figure.images
