"""The movements to choose from: by position, by typing, by keys; played where the mouse or the keys are."""

from __future__ import annotations

import pytest
from event_counts import settle
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sciatica_timer.core.figure.figure import Movement
from sciatica_timer.ui.library.editor.movement_wording import movement_words
from sciatica_timer.ui.library.editor.movements import MovementGrid

LYING, STANDING = "on-your-back", "standing"
MOVEMENTS = [
    Movement("bridge", LYING),
    Movement("dead-bug", LYING),
    Movement("standing-hip-abduction", STANDING),
    Movement("newer-than-the-list", STANDING),
]


@pytest.fixture
def grid(qtbot, theme, pictures):
    grid = MovementGrid(theme, pictures, MOVEMENTS)
    grid.heard = []
    grid.movement_chosen.connect(grid.heard.append)
    qtbot.addWidget(grid)
    grid.resize(700, 300)
    grid.show()
    grid.show_chosen("")
    grid.filter("", "")
    settle()
    return grid


def shown(grid):
    rows = (grid.item(row) for row in range(grid.count()))
    return {item.data(Qt.ItemDataRole.UserRole) for item in rows if not item.isHidden()} - {""}


def test_those_of_a_position_are_shown_and_typing_narrows_them(grid):
    grid.filter(LYING, "")
    assert shown(grid) == {"bridge", "dead-bug"}
    grid.filter(LYING, "BUG de")
    assert shown(grid) == {"dead-bug"}


def test_what_is_hidden_is_painted_nowhere(grid):
    grid.filter(STANDING, "")
    settle()
    first = grid.visualItemRect(grid.item(0))
    picture = grid.grab(first).toImage()
    for row in range(1, grid.count()):
        grid.item(row).setData(Qt.ItemDataRole.DecorationRole, None)
    settle()
    assert grid.grab(first).toImage() == picture


def test_what_is_typed_is_looked_for_everywhere_where_the_position_has_none(grid):
    grid.filter(LYING, "step")
    assert shown(grid) == {"standing-hip-abduction"}


def test_a_movement_newer_than_its_words_is_called_by_its_name():
    assert movement_words("newer-than-the-list") == "Newer than the list"


def test_the_arrows_choose_and_a_shown_one_is_not_heard(grid):
    grid.show_chosen("bridge")
    assert (grid.chosen, grid.heard) == ("bridge", [])
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.heard == [grid.chosen]
    assert grid.chosen != "bridge"


def test_the_one_pointed_at_is_played_and_rests_when_the_mouse_has_gone(grid):
    item = next(grid.item(row) for row in range(grid.count()) if grid.item(row).text() == "Bridge")
    QTest.mouseMove(grid.viewport(), grid.visualItemRect(item).center())
    grid.itemEntered.emit(item)
    assert grid._player.isVisible()
    settle()
    grid._player.grab()
    settle()
    assert grid._player.is_playing
    QApplication.sendEvent(grid, QFocusEvent(QFocusEvent.Type.FocusOut))
    assert not grid._player.is_playing


def test_every_tile_has_its_picture_and_a_name_for_screen_readers(grid):
    settle()
    named = {grid.item(row).text(): grid.item(row).data(Qt.ItemDataRole.DecorationRole) for row in range(grid.count())}
    assert named["Bridge"] is not None
    assert all(named)
