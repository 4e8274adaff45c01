"""What counts as a press of the mouse, where one clicks twice or more."""

from __future__ import annotations

import pytest
from held_keys import PLAIN, Desk
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QWidget

from sciatica_timer.core.library.dose import Range
from sciatica_timer.ui.widgets.stepper import Stepper, StepperText
from sciatica_timer.ui.window.presses import EACH_PRESS


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot)


@pytest.mark.parametrize("times", [2, 3, 7])
def test_a_double_or_longer_click_presses_once(desk, times):
    desk.fingers.click(desk.button, times)
    assert desk.done == ["click"]


def test_a_click_later_on_is_another(desk):
    desk.fingers.click(desk.button, 2)
    desk.fingers.click(desk.button, apart=QApplication.doubleClickInterval() + 1)
    assert desk.done == ["click", "click"]


def test_a_click_elsewhere_is_another_however_soon(desk):
    other = QPushButton("Other")
    other.clicked.connect(lambda: desk.done.append("other"))
    desk.add(other)
    desk.fingers.click(desk.button)
    desk.fingers.click(other)
    assert desk.done == ["click", "other"]


def test_what_comes_up_under_it_has_no_second_press(desk, qtbot):
    """Start makes room for the next page: whatever stands there is not meant."""
    over = QListWidget(desk.window)
    over.addItems(["a"] * 50)
    over.itemPressed.connect(lambda: desk.done.append("row"))

    def cover():
        over.setGeometry(desk.window.rect())
        over.show()

    desk.button.clicked.connect(cover)
    desk.fingers.click(desk.button, 2)
    assert desk.done == ["click"]
    desk.fingers.click(desk.button, apart=1000)
    assert desk.done == ["click", "row"]


def test_a_row_that_goes_when_clicked_presses_nothing_beneath(desk):
    over = QListWidget(desk.window)
    over.addItems(["a"] * 50)
    over.setGeometry(desk.window.rect())
    over.show()
    over.itemClicked.connect(over.hide)
    desk.fingers.click(desk.button, 2)
    assert not over.isVisible()
    assert desk.done == []


def test_a_plain_surface_has_one_press_of_it_unless_it_wants_each(desk):
    pressed = []

    class Surface(QWidget):
        def mousePressEvent(self, _event):
            pressed.append(1)

    surface = desk.add(Surface(minimumHeight=30))
    desk.fingers.click(surface, 3)
    assert len(pressed) == 1
    surface.setProperty(EACH_PRESS, True)
    desk.fingers.now += 1000
    desk.fingers.click(surface, 3)
    assert len(pressed) == 4


def test_text_and_lists_have_their_double_click(desk):
    desk.field.setText("word" * 100)
    desk.fingers.click(desk.field, 2)
    assert desk.field.selectedText()
    desk.list.itemDoubleClicked.connect(lambda: desk.done.append("row"))
    desk.fingers.now += 1000
    desk.fingers.click(desk.list, 2)
    assert desk.done == ["row"]


def test_a_stepper_counts_every_click(desk):
    stepper = Stepper(StepperText("Reps"))
    stepper.show_value(1, None, Range(1, 50))
    desk.add(stepper)
    more = next(one for one in stepper.findChildren(QPushButton) if one.text() == "+")
    desk.fingers.click(more, 6)
    assert stepper.value == 7


def test_the_other_button_of_a_mouse_is_no_second_press(desk):
    desk.label.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    desk.fingers.click(desk.button)
    desk.fingers.now += 90
    QTest.mouseClick(desk.handle(), Qt.MouseButton.RightButton, PLAIN, QPoint(5, 5))
    desk.fingers.click(desk.button)
    assert desk.done == ["click", "click"]
