"""Where the window stands: on a screen that is there, whole, and with the frame where it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sciatica_timer.ui.window_place import can_place, fitted, place_of, put

SMALLEST = QSize(900, 600)
LEFT, RIGHT = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 984)
SCREENS = (LEFT, RIGHT)


@pytest.mark.parametrize("place", [QRect(100, 50, 1000, 700), QRect(2000, 100, 1000, 700)])
def test_a_place_on_a_screen_is_kept(place):
    assert fitted(place, SCREENS, SMALLEST) == (place.size(), place.topLeft())


def test_a_screen_that_is_gone_leaves_the_size_and_no_place():
    assert fitted(QRect(2000, 100, 1000, 700), (LEFT,), SMALLEST) == (QSize(1000, 700), None)
    assert fitted(QRect(-5000, -5000, 1000, 700), SCREENS, SMALLEST) == (QSize(1000, 700), None)


def test_what_hangs_out_of_its_screen_is_moved_into_it():
    assert fitted(QRect(-300, -40, 1000, 700), (LEFT,), SMALLEST)[1] == QPoint(0, 0)
    assert fitted(QRect(1400, 600, 1000, 700), (LEFT,), SMALLEST)[1] == QPoint(920, 340)


def test_it_is_no_larger_than_its_screen_and_no_smaller_than_it_can_be():
    assert fitted(QRect(0, 0, 99_999, 99_999), (LEFT,), SMALLEST)[0] == SMALLEST.expandedTo(LEFT.size())
    assert fitted(QRect(0, 0, 10, 10), (LEFT,), SMALLEST)[0] == SMALLEST
    small = QRect(0, 0, 800, 500)
    assert fitted(QRect(0, 0, 1280, 800), (small,), SMALLEST) == (SMALLEST, QPoint(0, 0))


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.setMinimumSize(300, 200)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("place", [(), (0, 0, 10, 10), (0, 0, 99_999, 99_999), (-5000, -5000, 400, 300)])
def test_any_place_leaves_a_usable_window(window, place):
    put(window, place, maximized=False)
    assert window.width() >= 300
    assert window.height() >= 200
    assert window.x() >= 0


def test_how_it_was_left_is_how_it_comes_back(qtbot, window):
    put(window, (40, 30, 400, 300), maximized=False)
    window.show()
    assert place_of(window) == (40, 30, 400, 300)


def test_one_that_was_maximized_comes_back_so_and_knows_its_other_place(qtbot, window):
    put(window, (40, 30, 400, 300), maximized=True)
    window.show()
    qtbot.waitExposed(window)
    assert window.isMaximized()
    assert place_of(window)[2:] == (400, 300)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMaximized)
    assert (window.width(), window.height()) == (400, 300)


def test_on_wayland_the_desktop_chooses_the_place(window, monkeypatch):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    moved = []
    monkeypatch.setattr(window, "move", moved.append)
    put(window, (40, 30, 400, 300), maximized=False)
    assert not can_place()
    assert (moved, window.width()) == ([], 400)
