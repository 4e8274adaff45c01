"""Tab goes round in what covers a page or asks something in its place, and lands on the choice made in a group."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from ui_fakes import record

from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.ui.history.sets.choice_menu import ChoiceMenu
from sciatica_timer.ui.history.sets.editor import SetEditor
from sciatica_timer.ui.library.programmes.saving import NameCard
from sciatica_timer.ui.report.dialog import ReportDialog
from sciatica_timer.ui.widgets.choice_group import Switch
from sciatica_timer.ui.widgets.overlay import Overlay
from sciatica_timer.ui.widgets.shapes import button

WAYS = [Qt.Key.Key_Tab, Qt.Key.Key_Backtab]


@pytest.fixture
def page(qtbot, theme):
    """A page with fields before and behind what is asked in it."""
    made = QWidget()
    qtbot.addWidget(made)
    made.column = QVBoxLayout(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def press(*keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def name():
    return QApplication.focusWidget().accessibleName()


def put(page, card):
    for widget in (QLineEdit(), card, QLineEdit()):
        page.column.addWidget(widget)
    QApplication.processEvents()  # which shows them
    return card


@pytest.mark.parametrize("way", WAYS)
class TestRound:
    def test_any_card_over_a_page(self, page, way):
        put(page, QLineEdit())
        card = Overlay(page)
        column = QVBoxLayout(card)
        inside = [button(words, None) for words in ("one", "two", "hidden", "off", "three")]
        for one in inside:
            column.addWidget(one)
        inside[2].hide()
        inside[3].setEnabled(False)
        card.cover()
        inside[0].setFocus()
        seen = []
        for _ in range(6):
            press(way)
            seen.append(name())
        assert seen == (["two", "three", "one"] if way is WAYS[0] else ["three", "two", "one"]) * 2

    def test_the_focus_comes_into_a_card_from_outside(self, page, way):
        card = Overlay(page)
        QVBoxLayout(card).addWidget(button("one", None))
        card.cover()
        card.focusNextPrevChild(way is WAYS[0])
        assert name() == "one"

    def test_the_editor_of_a_set(self, page, way):
        editor = put(page, SetEditor())
        editor.edit(record(0), "Bridge")
        for _ in range(15):
            press(way)
            assert editor.isAncestorOf(QApplication.focusWidget())

    def test_the_card_for_a_name(self, page, way):
        card = put(page, NameCard("Name"))
        card.ask("Mine")
        for _ in range(5):
            press(way)
            assert card.isAncestorOf(QApplication.focusWidget())

    def test_the_report(self, qtbot, page, way):
        dialog = ReportDialog(page)
        with qtbot.waitActive(dialog):
            dialog.open()
        for _ in range(9):
            press(way)
            assert dialog.isAncestorOf(QApplication.focusWidget())
        with qtbot.waitSignal(dialog.rejected):
            press(Qt.Key.Key_Escape)


class TestChoices:
    def tab_to_choice(self, title):
        for _ in range(12):
            press(Qt.Key.Key_Tab)
            if name().startswith(title):
                return
        pytest.fail("Tab comes to none of them.")

    def test_tab_lands_on_how_the_set_ended(self, page):
        editor = put(page, SetEditor())
        editor.edit(record(0, outcome=Outcome.STOPPED_FOR_PAIN, reason=Reason.PAIN, reps_done=3), "Bridge")
        before = editor.values()
        self.tab_to_choice("How it ended")
        assert QApplication.focusWidget().isChecked()
        press(Qt.Key.Key_Space)
        assert editor.values() == before
        press(Qt.Key.Key_Left)
        assert QApplication.focusWidget().isChecked()
        assert editor.values().reason is Reason.CHANGED

    def test_it_lands_there_again_after_another_set_was_edited(self, page):
        editor = put(page, SetEditor())
        editor.edit(record(0), "Bridge")
        self.tab_to_choice("How it ended")
        editor.edit(record(1, outcome=Outcome.STOPPED_FOR_PAIN, reason=Reason.PAIN), "Bridge")
        self.tab_to_choice("How it ended")
        assert editor.values().reason is Reason.PAIN
        assert QApplication.focusWidget().isChecked()

    def test_tab_lands_on_the_period_of_the_report(self, qtbot, page):
        dialog = ReportDialog(page)
        dialog._group.button(2).setChecked(True)
        with qtbot.waitActive(dialog):
            dialog.open()
        self.tab_to_choice("Period")
        assert name() == "Period: A year"

    def test_tab_lands_on_the_part_that_is_open(self, page):
        switch = put(page, Switch("Show", ("One", "Two")))
        switch.show_part(1)
        page.findChild(QLineEdit).setFocus()
        press(Qt.Key.Key_Tab)
        assert name() == "Show: Two"

    def test_up_and_down_choose_in_a_menu_and_stay_there(self, page):
        menu, told = put(page, ChoiceMenu("Order", [(1, "one"), (2, "two"), (3, "three")])), []
        menu.chosen.connect(lambda: told.append(menu.value))
        menu.setFocus()
        press(*[Qt.Key.Key_Down] * 4, Qt.Key.Key_Up)
        assert told == [2, 3, 2]
        assert menu.hasFocus()
