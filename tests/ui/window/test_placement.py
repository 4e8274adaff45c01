"""Where the window stands: on a screen that is there, whole, and with the frame where it was."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sciatica_timer.ui.window.main_window import SMALLEST as SMALLEST_WINDOW
from sciatica_timer.ui.window.placement import NO_FRAME, can_place, fit_on_screen, fitted, restore

SMALLEST = QSize(900, 600)
LEFT, RIGHT = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 984)
SCREENS = (LEFT, RIGHT)
FRAME = QMargins(1, 20, 1, 5)


@pytest.mark.parametrize("place", [QRect(100, 50, 1000, 700), QRect(2000, 100, 1000, 700)])
def test_a_place_on_a_screen_is_kept(place):
    assert fitted(place, SCREENS, SMALLEST, FRAME) == (place.size(), place.topLeft())


def test_a_screen_that_is_gone_leaves_the_size_and_no_place():
    assert fitted(QRect(2000, 100, 1000, 700), (LEFT,), SMALLEST, FRAME) == (QSize(1000, 700), None)
    assert fitted(QRect(-5000, -5000, 1000, 700), SCREENS, SMALLEST, FRAME) == (QSize(1000, 700), None)


def test_what_hangs_out_of_its_screen_is_moved_into_it_with_its_frame():
    assert fitted(QRect(-300, -40, 1000, 700), (LEFT,), SMALLEST, FRAME)[1] == QPoint(0, 0)
    assert fitted(QRect(1400, 600, 1000, 700), (LEFT,), SMALLEST, FRAME)[1] == QPoint(918, 315)


def test_it_is_no_larger_than_its_screen_and_no_smaller_than_it_can_be():
    assert fitted(QRect(0, 0, 99_999, 99_999), (LEFT,), SMALLEST, FRAME)[0] == QSize(1918, 1015)
    assert fitted(QRect(0, 0, 10, 10), (LEFT,), SMALLEST, FRAME)[0] == SMALLEST
    small = QRect(0, 0, 800, 500)
    assert fitted(QRect(0, 0, 1280, 800), (small,), SMALLEST, NO_FRAME) == (SMALLEST, QPoint(0, 0))


class Framed(QWidget):
    """A window with a frame around it, as a desktop gives it when it is shown."""

    def __init__(self):
        super().__init__()
        self.setMinimumSize(300, 200)

    def move(self, corner):
        inside = corner + QPoint(FRAME.left(), FRAME.top())
        self.setGeometry(QRect(inside, self.size()))

    def frameGeometry(self):  # noqa: N802
        return self.geometry().marginsAdded(FRAME)

    def windowHandle(self):  # noqa: N802
        return SimpleNamespace(frameMargins=lambda: FRAME)


@pytest.fixture
def window(qtbot):
    made = Framed()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def on_screens(monkeypatch):
    def choose(*rooms):
        screens = [SimpleNamespace(availableGeometry=lambda room=room: room) for room in rooms]
        monkeypatch.setattr(QGuiApplication, "primaryScreen", lambda: screens[0])
        monkeypatch.setattr(QGuiApplication, "screens", lambda: screens)

    return choose


ROOMS = [
    QRect(0, 0, 1280, 800),
    QRect(0, 0, 1366, 768),
    QRect(0, 27, 1280, 773),  # below a panel
    QRect(0, 0, 960, 540),
    QRect(0, 27, 910, 485),  # 1366 x 768 at a scale of 1.5, below a panel
]


@pytest.mark.parametrize("room", ROOMS)
def test_the_first_window_fits_inside_its_screen_with_its_frame(window, on_screens, room):
    on_screens(room)
    window.setMinimumSize(*SMALLEST_WINDOW)
    restore(window, (), maximized=False)
    assert room.size().expandedTo(window.frameGeometry().size()) == room.size()
    window.move(room.topLeft())
    fit_on_screen(window)
    assert room.contains(window.frameGeometry())


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("place", [(0, 0, 1920, 1040), (1900, 900, 1600, 900), (-40, -30, 1280, 800), (5, 5, 900, 500)])
def test_a_place_of_another_screen_ends_up_inside_this_one(window, on_screens, room, place):
    on_screens(room)
    restore(window, place, maximized=False)
    fit_on_screen(window)
    assert room.contains(window.frameGeometry())


def test_what_lies_inside_its_screen_is_neither_moved_nor_resized(window, on_screens, monkeypatch):
    on_screens(QRect(0, 0, 1366, 768))
    restore(window, (100, 50, 1000, 600), maximized=False)
    window.setGeometry(101, 70, 1000, 600)
    for name in ("move", "resize"):
        monkeypatch.setattr(window, name, lambda *_: pytest.fail("it lies inside"))
    fit_on_screen(window)


@pytest.mark.parametrize("place", [(), (0, 0, 10, 10), (0, 0, 99_999, 99_999), (-5000, -5000, 400, 300)])
def test_any_place_leaves_a_usable_window(window, place):
    restore(window, place, maximized=False)
    assert window.width() >= 300
    assert window.height() >= 200
    assert window.x() >= 0


def test_one_that_was_maximised_comes_back_so_and_knows_its_other_size(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    restore(window, (40, 30, 400, 300), maximized=True)
    window.show()
    qtbot.waitExposed(window)
    assert window.isMaximized()
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMaximized)
    assert (window.width(), window.height()) == (400, 300)


@pytest.fixture
def on_wayland(monkeypatch):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")


def test_on_wayland_the_desktop_chooses_the_place(window, on_wayland, monkeypatch):
    moved = []
    monkeypatch.setattr(window, "move", moved.append)
    restore(window, (40, 30, 400, 300), maximized=False)
    fit_on_screen(window)
    assert not can_place()
    assert (moved, window.width()) == ([], 400)


@pytest.mark.parametrize(("width", "height", "fitted_by_the_desktop"), [(1920, 1080, False), (1366, 768, True)])
def test_on_wayland_which_tells_of_no_panels_a_small_screen_is_filled_by_the_desktop(
    window, on_screens, on_wayland, width, height, fitted_by_the_desktop
):
    on_screens(QRect(0, 0, width, height))
    restore(window, (), maximized=False)
    assert window.isMaximized() is fitted_by_the_desktop
