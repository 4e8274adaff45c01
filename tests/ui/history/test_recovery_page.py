"""What is seen when something went wrong: cards over the window, and the page on a damaged history."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from ui_fakes import NOON

from sciatica_timer.core.history.backup import Backup, BackupKind, BackupPart, Recovery
from sciatica_timer.ui.backup_wording import amount_words, backup_words, moment_words
from sciatica_timer.ui.error_dialog import ErrorDialog
from sciatica_timer.ui.history.recovery_page import RecoveryPage
from sciatica_timer.ui.history.restore_card import RestoreCard

TODAY = NOON.date()
NEWEST = Backup("a", NOON - timedelta(hours=5), BackupKind.DAILY, 12, 3, TODAY - timedelta(9), TODAY)
OLDER = replace(NEWEST, name="b", made_at=NOON - timedelta(days=3), sets=9, kind=BackupKind.BEFORE_RESTORE)
MANY = [replace(NEWEST, name=str(number), made_at=NOON - timedelta(days=number)) for number in range(20)]


@pytest.fixture
def window(qtbot, theme):
    """A window in the app's look with one field below whatever lies over it."""
    window = QWidget()
    column = QVBoxLayout(window)
    window.field = QLineEdit()
    column.addWidget(window.field)
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.field.setFocus()
    return window


@pytest.fixture
def fault(window):
    card = ErrorDialog(window, "/home/anna/log.txt")
    card.show_error("What you did is kept.", "ValueError at x.py:1 f", "ValueError\n  x.py:1 f")
    return card


@pytest.fixture
def restore(window):
    card = RestoreCard(window)
    card.ask([NEWEST, OLDER], TODAY)
    return card


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def name():
    return QApplication.focusWidget().accessibleName()


def texts(widget):
    return [one.text().replace("\u200b", "") for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


class TestTheCardOnAnError:
    def test_it_says_what_it_means_where_the_log_is_and_what_it_was(self, fault):
        assert {"What you did is kept.", "/home/anna/log.txt", "ValueError at x.py:1 f"} <= set(texts(fault))
        assert fault.accessibleName() == "Something went wrong in Sciatica Timer"
        assert fault.accessibleDescription() == "What you did is kept."

    def test_the_tab_key_goes_round_in_it_and_never_below(self, fault):
        seen = []
        for _ in range(5):
            seen.append(name())
            press(Qt.Key.Key_Tab)
        assert seen == ["Go on", "Copy details", "Show the folder", "Close the app", "Go on"]
        press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        assert name() == "Go on"

    @pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
    def test_it_is_left_by_keys_and_the_focus_is_where_it_was(self, qtbot, window, fault, key):
        with qtbot.waitSignal(fault.left):
            press(key)
        assert not fault.isVisible()
        assert window.field.hasFocus()

    def test_no_key_reaches_what_lies_below(self, window, fault):
        for key in (Qt.Key.Key_A, Qt.Key.Key_Down, Qt.Key.Key_F11):
            press(key)
        assert window.field.text() == ""
        assert fault.isVisible()

    def test_it_counts_quietly(self, fault):
        assert not any("happened" in text for text in texts(fault))
        press(Qt.Key.Key_Tab)
        fault.count(12)
        assert "It has happened 12 times." in texts(fault)
        assert name() == "Copy details"

    def test_details_are_copied(self, fault):
        press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Space)
        assert QGuiApplication.clipboard().text() == "ValueError\n  x.py:1 f"
        assert QApplication.focusWidget().text() == "Copied"

    def test_the_folder_and_the_end_are_asked_for(self, qtbot, fault):
        for signal, times in ((fault.folder_requested, 2), (fault.close_requested, 1)):
            for _ in range(times):
                press(Qt.Key.Key_Tab)
            with qtbot.waitSignal(signal):
                press(Qt.Key.Key_Space)

    def test_it_stays_inside_a_window_that_grows_small(self, window, fault):
        window.setMinimumSize(0, 0)
        window.resize(400, 260)
        QApplication.processEvents()
        assert window.rect().contains(fault._frame.geometry())
        assert fault._frame.geometry().contains(
            fault._go_on.geometry().translated(fault.buttons.mapTo(fault, fault.rect().topLeft()))
        )


class TestTheCardOnRestoring:
    def test_its_list_ends_before_the_bar_where_the_card_scrolls(self, window, restore):
        window.resize(420, 260)
        restore.fit()
        bar = restore._area.verticalScrollBar()
        assert bar.maximum()
        assert restore._list.width() <= restore._area.width() - bar.sizeHint().width()

    def test_the_newest_comes_first_and_is_read_out_in_words(self, restore):
        rows = [restore._list.item(row) for row in range(restore._list.count())]
        told = [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
        assert told[0] == "Today, 07:00: 12 sets and 3 check-ins · the last on 2 March"
        assert told[1].startswith(
            "Friday, 27 February, 12:00: 9 sets and 3 check-ins · the last on 2 March · made before"
        )
        assert name() == "Backups, newest first"

    def test_keys_choose_one_and_then_press_the_button(self, qtbot, restore):
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return)
        assert name() == "Restore"
        with qtbot.waitSignal(restore.chosen) as asked:
            press(Qt.Key.Key_Return)
        assert asked.args == [OLDER, {BackupPart.HISTORY}]

    def test_another_choice_takes_the_complaint_away(self, restore):
        restore.show_problem("Nothing was restored.")
        assert "Nothing was restored." in texts(restore)
        restore._list.setCurrentRow(1)
        assert "Nothing was restored." not in texts(restore)

    def test_the_tab_key_goes_round(self, restore):
        seen = []
        for _ in range(5):
            seen.append(name())
            press(Qt.Key.Key_Tab)
        assert seen == ["Backups, newest first", "My history", "Restore", "Cancel", "Backups, newest first"]

    def test_only_whole_rows_are_shown_and_the_chosen_one_is_among_them(self, window, restore):
        window.resize(620, 440)
        restore.ask(MANY, TODAY)
        QApplication.processEvents()
        rows = restore._list
        rows.setCurrentRow(11)
        shown = [row for row in range(20) if rows.viewport().rect().contains(rows.visualItemRect(rows.item(row)))]
        assert 11 in shown
        assert window.rect().contains(restore._frame.geometry())


WHOLE = Recovery("x", 5, 3, 0, 0, None, 0, 0, is_as_it_was=True, last_day=TODAY)
UNSURE = {
    replace(WHOLE, lost_sets=None): "no check-in; not known how many sets, edits and notes",
    replace(WHOLE, lost_sets=None, lost_check_ins=1): "1 check-in; not known how many sets, edits and notes",
    replace(WHOLE, lost_check_ins=None): "no set; not known how many check-ins, edits and notes",
    replace(WHOLE, lost_sets=1): "1 set and no check-in, with all that was noted or edited there",
    replace(WHOLE, lost_check_ins=38): "no set and 38 check-ins, with all that was noted or edited there",
    replace(WHOLE, is_as_it_was=False): "no set and no check-in; not known how many edits and notes",
}


class TestThePageOnADamagedHistory:
    def page(self, qtbot, found):
        page = RecoveryPage(found, TODAY)
        qtbot.addWidget(page)
        page.resize(900, 600)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.take_focus()
        return page

    def test_it_tells_what_is_back_where_from_and_what_is_not(self, qtbot):
        last_day = date(2026, 3, 1)
        found = Recovery("history.sqlite3.damaged-1", 190, 41, 24, 0, NOON - timedelta(days=1), 2, 0, False, last_day)
        told = texts(self.page(qtbot, found))
        assert told[0] == "Your history was damaged. What could be saved is back."
        assert told[1:-1] == [
            "Saved",
            "190 sets and 41 check-ins, from the damaged file",
            "Saved",
            "24 sets, as they were in the backup of yesterday, 12:00",
            "Up to",
            "Sunday, 1 March 2026: the last day with a set",
            "Lost",
            "2 sets and no check-in; not known how many edits and notes",
            "Kept",
            "the damaged file, as it was found, in your data folder: history.sqlite3.damaged-1",
        ]

    def test_all_is_back_only_where_that_is_known_of_sets_check_ins_edits_and_notes(self, qtbot):
        told = texts(self.page(qtbot, WHOLE))
        assert told[0] == "Your history was damaged. All of it is back."
        assert "no set, no check-in, no edit and no note" in told
        for unsure in UNSURE:
            assert "What could be saved is back." in texts(self.page(qtbot, unsure))[0]

    @pytest.mark.parametrize(("found", "lost"), UNSURE.items())
    def test_what_is_lost_is_counted_or_not_known(self, qtbot, found, lost):
        assert lost in texts(self.page(qtbot, found))

    def test_where_nothing_is_left_it_says_so(self, qtbot):
        told = texts(self.page(qtbot, Recovery("x")))
        assert told[0] == "Your history was damaged. A fresh one has begun."
        assert "not known how many sets, check-ins, edits and notes" in told

    def test_a_history_that_was_gone_has_no_damaged_file(self, qtbot):
        told = texts(self.page(qtbot, Recovery("", 0, 0, 24, 0, NOON, last_day=TODAY)))
        assert told[0] == "Your history was gone. What could be saved is back."
        assert "Kept" not in told

    def test_enter_goes_on_and_the_folder_is_a_tab_away(self, qtbot):
        page = self.page(qtbot, Recovery("x"))
        with qtbot.waitSignal(page.acknowledged):
            press(Qt.Key.Key_Return)
        press(Qt.Key.Key_Tab)
        assert name() == "Show the folder"
        with qtbot.waitSignal(page.folder_requested), qtbot.assertNotEmitted(page.acknowledged):
            press(Qt.Key.Key_Return)

    def test_its_buttons_are_named(self, qtbot):
        page = self.page(qtbot, Recovery("x"))
        assert [one.accessibleName() for one in page.findChildren(QPushButton)] == ["Go on", "Show the folder"]


def test_moments_are_named_by_how_near_they_are():
    assert moment_words(NOON, TODAY) == "today, 12:00"
    assert moment_words(NOON - timedelta(days=1), TODAY) == "yesterday, 12:00"
    assert moment_words(NOON - timedelta(days=2), TODAY) == "Saturday, 28 February, 12:00"
    assert moment_words(NOON - timedelta(days=200), TODAY) == "Thursday, 14 August 2025, 12:00"


def test_what_there_is_none_of_is_left_out():
    assert amount_words(1, 0) == "1 set"
    assert amount_words(0, 1) == "1 check-in"
    assert amount_words(2, 2) == "2 sets and 2 check-ins"
    assert backup_words(replace(NEWEST, check_ins=0, last_day=None), TODAY)[1] == "12 sets"
