"""The list of exercises as it is painted: which row stands on what."""

from __future__ import annotations

import pytest

from sciatica_timer.ui.library.exercise_list import ExerciseList, Row


@pytest.fixture
def shown(qtbot, theme):
    """A list of four rows, the first of which is chosen."""
    made = ExerciseList(theme)
    qtbot.addWidget(made)
    made.show_rows([Row(str(number), f"Exercise {number}", "10 reps", "", False, "") for number in range(4)])
    made.setCurrentRow(0)
    made.resize(372, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def grounds(shown):
    """The colour that each row stands on, at its right end."""
    picture = shown.viewport().grab().toImage()
    rects = [shown.visualItemRect(shown.item(index)) for index in range(shown.count())]
    return [picture.pixelColor(rect.right() - 30, rect.bottom() - 6).name() for rect in rects]


def middle(shown, index):
    return shown.visualItemRect(shown.item(index)).center()


def test_only_the_row_under_the_mouse_and_the_chosen_one_stand_out(qtbot, theme, shown):
    plain = grounds(shown)[1]
    chosen, pointed = theme.palette.hold_soft.lower(), theme.palette.surface.lower()
    assert grounds(shown) == [chosen, plain, plain, plain]
    for index in (3, 1):
        qtbot.mouseMove(shown.viewport(), middle(shown, index))
        qtbot.waitUntil(lambda index=index: grounds(shown)[index] == pointed)
        assert grounds(shown) == [chosen, *(pointed if row == index else plain for row in (1, 2, 3))]
