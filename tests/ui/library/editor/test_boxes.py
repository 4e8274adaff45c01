"""Amounts that are typed or stepped, and the days on which something is due."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.library.schedule import Schedule
from sciatica_timer.ui.library.editor.boxes import AmountBox
from sciatica_timer.ui.library.editor.schedule import CERTAIN, FEW, DaysField
from sciatica_timer.ui.widgets.amounts import range_in, seconds_words, several_in

KEY = Qt.Key
DASH = "\N{EN DASH}"
READ = {
    "90": Range(90, 90),
    "20-30": Range(20, 30),
    f"20 {DASH} 30 s": Range(20, 30),
    "2 min": Range(120, 120),
    "2 to 5 min": Range(120, 300),
    "1:30": Range(90, 90),
}


@pytest.fixture
def make(qtbot):
    def make(**options):
        box = AmountBox(Range(1, 1800), **options)
        box.heard = []
        box.amount_changed.connect(box.heard.append)
        qtbot.addWidget(box)
        box.show()
        box.setFocus()
        box.selectAll()
        return box

    return make


@pytest.mark.parametrize("text", READ)
def test_a_time_is_read_as_people_write_it(text):
    assert range_in(text, timed=True) == READ[text]


@pytest.mark.parametrize("text", ["", "x", "30-20", "10 s", "1:30", "--", "1e9"])
def test_what_is_no_number_is_none(text):
    assert range_in(text) is None


def test_one_number_for_each_set_is_read():
    assert several_in("6, 4, 2") == (6, 4, 2)
    assert several_in("6") == ()


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [(30, 30, "30 s"), (90, 90, "90 s"), (120, 300, f"2{DASH}5 min"), (150, 150, "2 min 30 s")],
)
def test_times_are_written_in_the_unit_that_suits(low, high, words):
    assert seconds_words(Range(low, high)) == words


@pytest.mark.parametrize("words", ["30 s", f"20{DASH}30 s", f"2{DASH}5 min", "2 min 30 s", "12 min"])
def test_what_is_written_out_can_be_read_again(words):
    found = range_in(words, timed=True)
    assert words == "2 min 30 s" or seconds_words(found) == words


class TestABox:
    def test_typing_is_heard_as_soon_as_it_is_an_amount(self, make):
        box = make(timed=True)
        QTest.keyClicks(box, "30-45")
        assert box.heard == [Range(3, 3), Range(30, 30), Range(30, 45)]

    def test_what_is_none_goes_back_to_the_last_amount_when_left(self, make):
        box = make()
        QTest.keyClicks(box, "12 x")
        QApplication.sendEvent(box, QFocusEvent(QFocusEvent.Type.FocusOut))
        assert (box.text(), box.heard[-1]) == ("12", Range(12, 12))

    def test_a_number_out_of_bounds_is_not_taken(self, make):
        box = make()
        QTest.keyClicks(box, "99999")
        QApplication.sendEvent(box, QFocusEvent(QFocusEvent.Type.FocusOut))
        assert box.heard[-1].high <= 1800

    def test_the_arrows_step_by_more_the_longer_it_is_and_keep_the_span(self, make):
        box = make(timed=True)
        box.show_amount(Range(20, 30))
        QTest.keyClick(box, KEY.Key_Up)
        assert box.heard == [Range(25, 35)]
        QTest.keyClick(box, KEY.Key_Down)
        QTest.keyClick(box, KEY.Key_Down)
        assert box.heard[-1] == Range(19, 29)

    def test_none_lies_below_the_least(self, make):
        box = make(timed=True, none="none")
        QTest.keyClick(box, KEY.Key_Up)
        QTest.keyClick(box, KEY.Key_Down)
        assert box.heard == [Range(1, 1), None]
        assert box.text() == "none"

    def test_a_shown_amount_is_not_heard(self, make):
        box = make()
        box.show_amount(Range(7, 9))
        assert (box.text(), box.heard) == (f"7{DASH}9", [])

    def test_the_wheel_is_left_to_the_page(self, make):
        box = make()
        at = QPointF(5, 5)
        wheel = QWheelEvent(
            at,
            at,
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, wheel)
        assert (box.heard, wheel.isAccepted()) == ([], False)

    def test_a_screen_reader_hears_a_spin_box_with_its_text(self, make):
        box = make(timed=True)
        box.setAccessibleName("Hold")
        box.show_amount(Range(30, 30))
        found = QAccessible.queryAccessibleInterface(box)
        assert found.role() == QAccessible.Role.SpinBox
        assert found.text(QAccessible.Text.Name) == "Hold"
        assert found.text(QAccessible.Text.Value) == "30 s"


class TestDays:
    @pytest.fixture
    def days(self, qtbot):
        field = DaysField()
        field.heard = []
        field.schedule_changed.connect(field.heard.append)
        qtbot.addWidget(field)
        field.show()
        return field

    def test_certain_days_begin_with_those_of_work(self, days):
        days.kind.setFocus()
        for _ in range(3):
            QTest.keyClick(days.kind, KEY.Key_Down)
        assert days.heard[-1] == Schedule((0, 1, 2, 3, 4))
        QTest.mouseClick(days.days[4], Qt.MouseButton.LeftButton, pos=QPoint(10, days.days[4].height() // 2))
        assert days.heard[-1] == Schedule((0, 1, 2, 3))

    @pytest.mark.parametrize(
        ("schedule", "kind"), [(Schedule((1, 3)), CERTAIN), (Schedule(every_days=2), 1), (Schedule(every_days=5), FEW)]
    )
    def test_a_schedule_is_shown_as_what_it_is_and_not_heard(self, days, schedule, kind):
        days.show_schedule(schedule)
        assert (days.kind.value, days.heard) == (kind, [])
        assert days.every.isVisible() == (kind == FEW)
