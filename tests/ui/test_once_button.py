"""A button that takes a double click as one, whichever half of it lands there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from sciatica_timer.ui.widgets.once_button import OnceButton


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(200, 100)
    made.show()
    qtbot.waitExposed(made)
    return made


def put(window, button):
    button.setParent(window)
    button.setGeometry(window.rect())
    button.clicks = []
    button.clicked.connect(lambda: button.clicks.append(1))
    button.show()
    button.raise_()
    return button


def double_click(window):
    QTest.mouseDClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=window.rect().center())


def test_a_double_click_on_it_is_one_click(window):
    once = put(window, OnceButton("Delete"))
    double_click(window)
    assert once.clicks == [1]


def test_what_takes_its_place_is_not_hit_by_the_second_half(window):
    once, other = put(window, OnceButton("Delete")), QPushButton("Other")
    once.clicked.connect(lambda: put(window, other))
    double_click(window)
    assert other.clicks == []


def test_it_is_not_hit_by_the_second_half_of_what_stood_there(window):
    first, once = put(window, QPushButton("Restore…")), OnceButton("Restore")
    first.clicked.connect(lambda: put(window, once))
    double_click(window)
    assert (first.clicks, once.clicks) == ([1], [])


def test_a_click_later_counts(window):
    once = put(window, OnceButton("Delete"))
    double_click(window)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=window.rect().center())
    assert once.clicks == [1, 1]


def test_keys_press_it(qtbot, window):
    once = put(window, OnceButton("Delete"))
    qtbot.keyClick(once, Qt.Key.Key_Space)
    qtbot.keyClick(once, Qt.Key.Key_Return)
    assert once.clicks == [1, 1]
