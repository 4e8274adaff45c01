"""The window on the whole screen and back: what is noted of it is how it stood before, and stands again."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QMoveEvent, QResizeEvent, QWindowStateChangeEvent
from PySide6.QtWidgets import QApplication, QWidget

from sciatica_timer.ui.window.placement import WholeScreen

NORMAL, FULL = Qt.WindowState.WindowNoState, Qt.WindowState.WindowFullScreen
MAXIMIZED = Qt.WindowState.WindowMaximized
SCREEN = QSize(1366, 768)
FRAME_PX = 20


class Window(QWidget):
    """A window whose desktop is the test: a state holds at once, as in Qt, and the size follows when it says so."""

    def __init__(self):
        super().__init__()
        self.state, self.inside = NORMAL, QRect()
        self.whole = WholeScreen(self)
        self.stand(40, 30, 400, 300)

    def stand(self, x, y, width, height):
        """Come to stand there with a frame, of which only the top is wider than nothing."""
        before, self.inside = self.inside, QRect(x, y + FRAME_PX, width, height)
        QApplication.sendEvent(self, QMoveEvent(self.inside.topLeft(), before.topLeft()))
        QApplication.sendEvent(self, QResizeEvent(self.inside.size(), before.size()))

    def cover(self, size=SCREEN):
        """Come to cover the screen, or as much of it."""
        self.stand(0, -FRAME_PX, size.width(), size.height())

    def setWindowState(self, state):  # noqa: N802
        before, self.state = self.state, state
        QApplication.sendEvent(self, QWindowStateChangeEvent(before))

    def resize(self, size):
        self.stand(self.inside.x(), self.inside.y() - FRAME_PX, size.width(), size.height())

    def windowState(self):  # noqa: N802
        return self.state

    def isFullScreen(self):  # noqa: N802
        return bool(self.state & FULL)

    def isMaximized(self):  # noqa: N802
        return bool(self.state & MAXIMIZED)

    def geometry(self):
        return self.inside

    normalGeometry = geometry  # noqa: N815  as X11 has it after a while on the whole screen

    def size(self):
        return self.inside.size()

    def frameGeometry(self):  # noqa: N802
        frame = 0 if self.isFullScreen() else FRAME_PX
        return self.inside.translated(QPoint(0, -frame))

    def screen(self):
        return SimpleNamespace(size=lambda: SCREEN)


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    return made


AS_IT_STOOD = ((40, 30, 400, 300), False)


def test_it_stands_where_its_frame_is(window):
    assert window.whole.place == AS_IT_STOOD


def test_on_the_whole_screen_it_still_counts_as_it_stood_before(window):
    window.whole.toggle()
    assert window.isFullScreen()
    assert window.whole.place == AS_IT_STOOD
    window.cover()
    assert window.whole.place == AS_IT_STOOD


def test_on_the_way_back_it_counts_as_it_stood_before(window):
    window.whole.take()
    window.cover()
    window.whole.leave()
    assert window.whole.place == AS_IT_STOOD
    window.cover()
    assert window.whole.place == AS_IT_STOOD
    window.whole.take()
    assert window.whole.place == AS_IT_STOOD


def test_once_it_is_back_it_counts_as_it_stands(window):
    window.whole.take()
    window.cover()
    window.whole.toggle()
    window.stand(40, 30, 400, 300)
    window.stand(50, 60, 500, 350)
    assert window.whole.place == ((50, 60, 500, 350), False)


def test_one_that_was_maximised_still_counts_as_that_and_knows_its_other_place(window):
    window.setWindowState(MAXIMIZED)
    before = window.whole.place
    assert before == (AS_IT_STOOD[0], True)
    window.whole.take()
    window.state = FULL  # X11 forgets the other state
    window.cover()
    assert window.whole.place == before
    window.setWindowState(MAXIMIZED)
    window.cover(QSize(1366, 740))
    assert window.whole.place == before
    window.setWindowState(NORMAL)
    window.stand(41, 30, 400, 300)
    assert window.whole.place == ((41, 30, 400, 300), False)


def test_a_whole_screen_that_the_desktop_gives_is_no_other(window):
    window.setWindowState(MAXIMIZED)
    window.setWindowState(FULL)
    window.cover()
    assert window.whole.place == (AS_IT_STOOD[0], True)


def test_on_wayland_it_comes_back_as_large_as_it_was(window, monkeypatch):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    for _ in range(3):
        window.whole.take()
        window.cover()
        window.whole.leave()
        window.stand(0, 0, 394, 267)
        assert window.size() == QSize(400, 300)


def test_elsewhere_the_desktop_has_the_last_word_on_the_size(window):
    window.whole.take()
    window.cover()
    window.whole.leave()
    window.stand(40, 30, 394, 267)
    assert window.size() == QSize(394, 267)
