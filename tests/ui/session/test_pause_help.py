"""In a pause the page shows how the exercise is done, and when it goes on, what comes next again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from ui_sitting import Sitting

from sciatica_timer.ui.session.pause_help import PauseHelp


@pytest.fixture
def sitting(qtbot, theme, library):
    made = Sitting(qtbot, theme, library)
    made.window.resize(1280, 800)
    made.run(17)
    return made


def test_steps_what_to_watch_for_and_the_easier_way_are_there_in_a_pause(sitting, library):
    page, text = sitting.flow.page, library.find("bridge").text
    part = page.findChild(PauseHelp)
    assert (part.isVisible(), page._then.isVisible()) == (False, True)
    sitting.press(Qt.Key.Key_Space)
    assert (part.isVisible(), page._then.isVisible()) == (True, False)
    shown = [one.text().replace("\u200b", "") for one in part.findChildren(QLabel)]
    assert shown[0] == f"1. {text.steps[0]}"
    assert set(text.watch) | set(text.easier) <= set(shown)
    assert "Watch for" in shown
    sitting.press(Qt.Key.Key_Space)
    assert (part.isVisible(), page._then.isVisible()) == (False, True)


def test_lines_stand_together_and_what_room_is_left_lies_below(sitting):
    sitting.press(Qt.Key.Key_Space)
    lines = sitting.flow.page.findChild(PauseHelp).findChildren(QLabel)
    tall = [one.height() - one.heightForWidth(one.width()) for one in lines]
    assert lines
    assert max(tall) <= 1
