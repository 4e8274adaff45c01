"""What a screen reader is told beside the focus, and what the arrows do for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from sciatica_timer.ui.access import announcing, roles
from sciatica_timer.ui.access.announcing import LiveText, announce
from sciatica_timer.ui.safety.page import FirstStartPage
from sciatica_timer.ui.widgets.safety_advice import emergency


@pytest.fixture
def window(qtbot):
    made = QWidget()
    column = QVBoxLayout(made)
    made.line = QLineEdit()
    column.addWidget(made.line)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def said(monkeypatch):
    """What Orca is told of: the names of what comes up, in order."""
    told = []

    def note(event):
        if event.type() is QAccessible.Event.ObjectShow:
            told.append(event.object().accessibleName())

    monkeypatch.setattr(announcing, "LINUX", True)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return told


class TestAnnounce:
    def test_words_come_up_as_notifications_of_the_window(self, window, said):
        announce(window.line, "Kept.")
        announce(window, "Deleted.")
        assert said == ["Kept.", "Deleted."]
        assert len(window.findChildren(LiveText)) == 1

    def test_each_of_several_in_a_row_keeps_its_words(self, window, said):
        for number in range(announcing.HELD):
            announce(window, f"{number}.")
        shown = [line.accessibleName() for line in window.findChild(LiveText).findChildren(QWidget)]
        assert sorted(shown) == said == ["0.", "1.", "2.", "3."]

    @pytest.mark.parametrize("name", ["setAccessibleName", "setAccessibleDescription"])
    def test_the_new_name_of_what_has_the_focus_is_not_said_twice(self, window, said, name):
        window.line.setFocus()
        getattr(window.line, name)("3 of 10")
        announce(window.line, "3 of 10")
        assert said == []
        announce(window.line, "Noted.")
        assert said == ["Noted."]

    def test_nothing_is_made_where_nobody_listens(self, window, monkeypatch):
        monkeypatch.setattr(QAccessible, "isActive", lambda: False)
        announce(window, "Kept.")
        assert window.findChild(LiveText) is None


class TestLines:
    @pytest.fixture
    def page(self, qtbot):
        made = FirstStartPage()
        qtbot.addWidget(made)
        made.resize(900, 600)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        made.take_focus()
        return made

    def test_the_first_start_begins_with_the_whole_emergency(self, page):
        assert page.focusWidget().accessibleName() == ". ".join(emergency().lines)

    @pytest.mark.usefixtures("said")
    def test_the_arrows_read_line_by_line_and_on_to_the_next_card(self, page):
        heard = []
        for _ in emergency().lines:
            QTest.keyClick(page.focusWidget(), Qt.Key.Key_Down)
            heard.append(page.focusWidget().text())
        assert heard == list(emergency().lines)
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Down)
        assert page.focusWidget().accessibleName().startswith("Stop, and see a doctor")
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Up)
        assert page.focusWidget().accessibleName() == ". ".join(emergency().lines)

    def test_tab_goes_from_card_to_card_and_to_the_button(self, page):
        heard = [page.focusWidget().accessibleName()]
        while heard[-1] != "I have read this":
            QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
            heard.append(page.focusWidget().accessibleName())
        assert [name.partition(".")[0] for name in heard[1:-1]] == [
            "Stop, and see a doctor or physiotherapist soon, if you have more",
            "What this app is",
            "Ask a clinician before you begin",
            "While you exercise",
            "If you rate your pain from 0 to 10",
        ]

    def test_a_line_that_is_read_is_seen(self, page, monkeypatch):
        monkeypatch.setattr(QAccessible, "isActive", lambda: True)
        for _ in range(30):
            QTest.keyClick(page.focusWidget(), Qt.Key.Key_Down)
            one = page.focusWidget()
            assert not one.visibleRegion().isEmpty()

    def test_where_nobody_listens_the_arrows_scroll(self, page):
        before = page.focusWidget()
        QTest.keyClick(before, Qt.Key.Key_Down)
        assert page.focusWidget() is before


def test_headings_are_headings_and_hand_overs_hold_no_focus(qtbot):
    roles.install()
    page = FirstStartPage()
    qtbot.addWidget(page)
    title = page.findChildren(QWidget)[0]
    names = {}
    for one in page.findChildren(QWidget):
        face = QAccessible.queryAccessibleInterface(one)
        names.setdefault(face.role(), []).append(face.text(QAccessible.Text.Name))
    assert title is not None
    assert names[QAccessible.Role.Heading][:2] == ["Before you begin", emergency().heading]
