"""The table of History by keys and by the mouse: folding, sorting, filtering, and what is asked to be changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from ui_fakes import NOON, record

from sciatica_timer.core.history.edits import edited, with_reps
from sciatica_timer.core.history.query import ALL, NEWEST_FIRST, Filter, Order, SortKey
from sciatica_timer.core.history.record import Original
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.core.settings import TEXT_SIZES_PERCENT, Scheme
from sciatica_timer.ui.history.sets.filter import FROM_TO
from sciatica_timer.ui.history.sets.table import SetTable

NAMES = {"bridge": "Bridge", "dead-bug": "Dead bug"}
KEYS = Qt.Key


class Books:
    """A history that remembers what was asked of it."""

    def __init__(self):
        self.records = [record(number, session_id="ba"[number // 2]) for number in range(4)]
        self.asked = []

    def __call__(self, after, limit, where, order):
        self.asked.append((where, order))
        return [one for one in self.records if where.exercise in {None, one.exercise}], None


@pytest.fixture
def books():
    return Books()


@pytest.fixture
def table(qtbot, theme, books):
    made = SetTable(NAMES, NOON.date, theme)
    qtbot.addWidget(made)
    made.resize(720, 560)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.show_pages(books)
    made.table.setFocus()
    return made


def top(table, row=0):
    return table.model.index(row, 0)


def press(table, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def unfold(table):
    """Unfold the first session and go to its second set."""
    for key in (KEYS.Key_Space, KEYS.Key_Down, KEYS.Key_Down):
        press(table, key)


class TestKeys:
    def test_it_opens_with_sessions_folded_and_the_newest_at_hand(self, table):
        assert table.model.rowCount() == 2
        assert not table.table.isExpanded(top(table))
        assert table.table.currentIndex() == top(table)

    def test_space_unfolds_a_session_and_folds_it_from_any_of_its_sets(self, table):
        unfold(table)
        assert table.table.isExpanded(top(table))
        assert table.table.currentIndex() == table.model.index(1, 0, top(table))
        press(table, KEYS.Key_Space)
        assert not table.table.isExpanded(top(table))
        assert table.table.currentIndex() == top(table)

    def test_enter_edits_a_set_and_unfolds_a_session(self, table):
        press(table, KEYS.Key_Return)
        assert table.table.isExpanded(top(table))
        assert not table.editor.is_open
        press(table, KEYS.Key_Down)
        press(table, KEYS.Key_Return)
        assert table.editor.is_open
        assert table.editor.accessibleName() == "Edit: Bridge · 1 of 1 · Today 12:00"

    def test_delete_asks_for_the_set_at_hand_and_for_all_of_a_session(self, qtbot, table):
        with qtbot.waitSignal(table.deletion_requested) as whole:
            press(table, KEYS.Key_Delete)
        unfold(table)
        with qtbot.waitSignal(table.deletion_requested) as one:
            press(table, KEYS.Key_Delete)
        assert (whole.args, one.args) == ([["0", "1"]], [["1"]])

    def copied(self, table):
        press(table, KEYS.Key_C, Qt.KeyboardModifier.ControlModifier)
        return QGuiApplication.clipboard().text()

    def test_ctrl_c_copies_all_columns_of_the_chosen_rows_in_the_order_they_are_seen(self, table):
        press(table, KEYS.Key_Space)
        press(table, KEYS.Key_End)
        for _ in range(3):
            press(table, KEYS.Key_Up, Qt.KeyboardModifier.ShiftModifier)
        lines = [line.split("\t") for line in self.copied(table).split("\n")]
        rows = [top(table), table.model.index(0, 0, top(table)), table.model.index(1, 0, top(table)), top(table, 1)]
        shown = [[table.model.data(row.siblingAtColumn(column)) for column in range(7)] for row in rows]
        assert lines == shown
        assert len(lines) == 4

    def test_columns_without_room_are_copied_and_what_would_break_a_line_is_not(self, table, books):
        books.records = [record(0, note="one\ttwo\nthree")]
        table.refresh()
        for column in range(1, 5):
            table.table.setColumnHidden(column, True)
        text = self.copied(table)
        assert text.count("\t") == 6
        assert "\n" not in text

    def test_several_are_chosen_with_shift_and_each_is_deleted_once(self, qtbot, table):
        press(table, KEYS.Key_Space)
        press(table, KEYS.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        press(table, KEYS.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        with qtbot.waitSignal(table.deletion_requested) as asked:
            press(table, KEYS.Key_Delete)
        assert asked.args == [["0", "1"]]

    def test_ctrl_z_takes_back_and_with_shift_does_again(self, qtbot, table):
        with qtbot.waitSignal(table.undo_requested):
            press(table, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
        with qtbot.waitSignal(table.redo_requested):
            press(table, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    def test_ctrl_z_in_a_note_takes_back_letters_not_sets(self, qtbot, table):
        unfold(table)
        press(table, KEYS.Key_Return)
        table.editor.note.setFocus()
        QTest.keyClicks(table.editor.note, "abc")
        with qtbot.assertNotEmitted(table.undo_requested):
            press(table, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert table.editor.note.text() == ""

    def test_what_has_the_keys_is_marked(self, table):
        assert table.table.accessibleName().startswith("Sessions and their sets")
        marked = table.table.viewport().grab().toImage().pixelColor(1, 10)
        QApplication.sendEvent(table.table, QFocusEvent(QFocusEvent.Type.FocusOut))
        table.filter_by_key()
        assert table.table.viewport().grab().toImage().pixelColor(1, 10) != marked


class TestPages:
    def test_scrolling_to_the_end_fetches_the_next_ones(self, table):
        def pages(after, limit, where, order):
            first = after or 0
            return [record(number, session_id=str(number)) for number in range(first, first + limit)], first + limit

        table.show_pages(pages)
        QApplication.processEvents()
        before = table.model.rowCount()
        for _ in range(3):
            press(table, KEYS.Key_End)
            QApplication.processEvents()
        assert table.model.rowCount() > before
        assert table.model.rowCount() < 1000


class TestReadingAnew:
    def test_what_was_unfolded_stays_so_and_the_same_set_is_at_hand(self, table, books):
        unfold(table)
        books.records.insert(0, record(9, session_id="c"))
        table.refresh()
        assert [table.table.isExpanded(top(table, row)) for row in range(3)] == [False, True, False]
        assert table.model.record(table.table.currentIndex()).id == "1"

    def test_after_a_deletion_the_next_one_is_at_hand(self, table, books):
        press(table, KEYS.Key_Space)
        press(table, KEYS.Key_Down)
        del books.records[0]
        table.refresh()
        assert table.model.record(table.table.currentIndex()).id == "1"

    def test_when_the_last_session_goes_the_one_before_is_at_hand(self, table, books):
        press(table, KEYS.Key_Down)
        del books.records[2:]
        table.refresh()
        assert table.table.currentIndex() == top(table)

    def test_with_nothing_left_it_is_empty_only_once_nothing_can_be_put_back(self, table, books):
        books.records.clear()
        table.can_undo = True
        table.refresh()
        assert not table.is_empty
        assert not table.table.isVisible()
        table.can_undo = False
        assert table.is_empty


class TestSorting:
    def click(self, table, column):
        header = table.table.header()
        place = header.sectionViewportPosition(column) + 12
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 12))

    def test_a_header_sorts_by_its_column_and_again_the_other_way_round(self, table, books):
        self.click(table, 3)
        self.click(table, 3)
        self.click(table, 0)
        orders = [order for _, order in books.asked]
        assert orders[1:] == [Order(SortKey.REPS, descending=False), Order(SortKey.REPS), NEWEST_FIRST]

    def test_a_column_that_is_nothing_to_sort_by_changes_nothing(self, table, books):
        self.click(table, 4)
        assert len(books.asked) == 1
        assert table.table.header().sortIndicatorSection() == 0

    def test_sorted_sets_are_edited_as_they_stand(self, table):
        self.click(table, 3)
        table.table.setFocus()
        press(table, KEYS.Key_Return)
        assert table.editor.is_open

    def test_the_order_is_chosen_by_keys_in_the_filter_and_both_show_it(self, table, books):
        table.filter_by_key()
        choose(table.filter.order, "most reps first")
        assert books.asked[-1] == (ALL, Order(SortKey.REPS))
        assert table.table.header().sortIndicatorSection() == 3
        self.click(table, 0)
        assert table.filter.order.text() == "Order: newest first"


def choose(menu, words):
    next(action for action in menu.menu().actions() if action.text() == words).trigger()


class TestFilter:
    def test_ctrl_f_opens_it_and_escape_folds_it_away_with_all_it_asked_for(self, table, books):
        press(table, KEYS.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert table.filter.text.hasFocus()
        choose(table.filter.exercise, "Dead bug")
        assert books.asked[-1][0] == Filter("dead-bug")
        press(table, KEYS.Key_Escape)
        assert not table.filter.isVisible()
        assert books.asked[-1][0] == ALL
        assert table.model.rowCount() == 2

    def test_all_of_it_goes_together(self, table, books):
        table.filter_by_key()
        choose(table.filter.outcome, "not all reps")
        choose(table.filter.days, "last 7")
        QTest.keyClicks(table.filter.text, "mat")
        press(table, KEYS.Key_Return)
        assert books.asked[-1][0] == Filter(None, frozenset({Outcome.PARTIAL}), "2026-02-24", None, "mat")

    def test_typing_alone_is_enough(self, qtbot, table):
        table.filter_by_key()
        with qtbot.waitSignal(table.filter.filter_changed) as told:
            QTest.keyClicks(table.filter.text, "mat")
        assert told.args == [Filter(text="mat")]

    def test_days_from_and_to_can_be_typed_and_what_is_no_day_is_told(self, table, books):
        table.filter_by_key()
        choose(table.filter.days, "from … to …")
        assert table.filter.days.value == FROM_TO
        table.filter.first.setText("2026-01-31")
        table.filter.last.setText("31.2.")
        table.filter.apply()
        assert table.filter._problem.text().startswith("Write days as year-month-day")
        assert books.asked[-1][0] == ALL
        table.filter.last.setText("2026-02-28")
        table.filter.apply()
        assert books.asked[-1][0] == Filter(from_date="2026-01-31", to_date="2026-02-28")
        assert not table.filter._problem.isVisible()

    def test_where_nothing_is_like_that_a_sentence_says_so_and_all_can_be_had_back(self, table):
        table.filter_by_key()
        choose(table.filter.exercise, "Dead bug")
        assert table._nothing.isVisible()
        assert not table.is_empty
        table.filter._clear.click()
        assert table.table.isVisible()
        assert table.filter.exercise.accessibleName() == "Exercise: all"


class TestWhereNothingIsFound:
    """The rows are hidden then, and Qt would hand the focus on to whatever comes next: the Undo of a notice, say."""

    @pytest.fixture
    def beside(self, qtbot, theme, books):
        made = SetTable(NAMES, NOON.date, theme)
        whole = made.whole = QWidget()
        qtbot.addWidget(whole)
        column = QVBoxLayout(whole)
        column.addWidget(made)
        column.addWidget(QPushButton("Undo"))
        whole.resize(720, 560)
        whole.show()
        qtbot.waitExposed(whole)
        whole.activateWindow()
        made.show_pages(books)
        made.table.setFocus()
        return made

    def test_escape_goes_back_to_the_rows(self, beside):
        press(beside, KEYS.Key_F, Qt.KeyboardModifier.ControlModifier)
        choose(beside.filter.exercise, "Dead bug")
        press(beside, KEYS.Key_Escape)
        assert beside.table.hasFocus()

    def test_the_keys_stay_here_when_the_last_row_goes(self, beside, books):
        beside.filter_by_key()
        beside.table.setFocus()
        books.records.clear()
        beside.refresh()
        assert beside.filter.text.hasFocus()

    def test_and_without_a_filter_too(self, beside, books):
        books.records.clear()
        beside.refresh()
        assert beside._folds.hasFocus()

    def test_leaving_the_editor_goes_to_the_filter(self, beside):
        beside.filter_by_key()
        beside._edit(record(1))
        choose(beside.filter.exercise, "Dead bug")
        beside.editor.note.setFocus()
        press(beside, KEYS.Key_Escape)
        assert beside.filter.text.hasFocus()


class TestTheEditor:
    def open(self, table, **changes):
        table._edit(record(1, **changes))
        return table.editor

    def test_fewer_reps_are_a_set_stopped_and_all_of_them_complete(self, qtbot, table):
        editor = self.open(table)
        press(table, KEYS.Key_Minus)
        assert editor.values() == Original(9, None, None, Outcome.PARTIAL, Reason.STOPPED)
        press(table, KEYS.Key_Plus)
        editor.note.setText("good")
        with qtbot.waitSignal(table.change_requested) as asked:
            editor.note.returnPressed.emit()
        assert asked.args == ["1", Original(10, None, None, Outcome.COMPLETED, Reason.NONE, "good")]

    def test_a_set_said_to_be_complete_has_all_its_reps(self, table):
        editor = self.open(table, reps_done=4, outcome=Outcome.PARTIAL, reason=Reason.SKIPPED)
        editor._endings.button(0).click()
        assert editor.values() == Original(10, None, None, Outcome.COMPLETED, Reason.NONE)

    def test_sides_in_turn_are_counted_each(self, table):
        editor = self.open(table, side="alternating", left_done=10, right_done=10)
        assert not editor.reps.isVisible()
        editor.right_reps._less.click()
        assert editor.values() == Original(9, 10, 9, Outcome.PARTIAL, Reason.STOPPED)

    def test_what_the_set_was_at_first_stands_above(self, table):
        before = record(1)
        table._edit(edited(before, with_reps(before, 8), NOON))
        assert table.editor._was.text() == "edited; was 10 of 10, Completed"

    def test_escape_leaves_it_and_gives_the_keys_back(self, qtbot, table):
        editor = self.open(table)
        with qtbot.assertNotEmitted(table.change_requested):
            press(table, KEYS.Key_Escape)
        assert not editor.isVisible()
        assert table.table.hasFocus()

    def test_what_is_left_out_of_a_note_is_said_where_it_is_seen(self, qtbot, table):
        editor = self.open(table)
        with qtbot.waitSignal(table.part_shown) as shown:
            editor.note.insert("x" * 2001)
        assert shown.args == [editor.note.counter]
        assert editor.values().note == ""

    def test_a_note_of_several_lines_stays_so_unless_it_is_written_anew(self, table):
        editor = self.open(table, note="one\ntwo")
        assert editor.values().note == "one\ntwo"


def test_a_click_on_a_set_twice_edits_it(table):
    table.table.doubleClicked.emit(QModelIndex())
    assert not table.editor.is_open
    table.table.expand(top(table))
    place = table.table.visualRect(table.model.index(0, 1, top(table))).center()
    QTest.mouseClick(table.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.editor.is_open


@pytest.mark.parametrize("percent", TEXT_SIZES_PERCENT)
def test_filter_and_editor_fit_the_smallest_window_at_every_text_size(table, theme, percent):
    theme.choose(Scheme.LIGHT, percent)
    table.filter_by_key()
    choose(table.filter.days, "from … to …")
    table._edit(record(0, side="alternating", left_done=3, right_done=10, reps_done=3, note="x" * 200))
    QApplication.processEvents()
    assert table.minimumSizeHint().width() <= 900 - 118 - 56 - 12
