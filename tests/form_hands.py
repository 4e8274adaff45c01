"""Hands that fill in the editor of exercises as a person does: by clicks and keys, never by a method of a field."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea

from sciatica_timer.core.library.schedule import Schedule
from sciatica_timer.core.library.sides import Side
from sciatica_timer.ui.library.editor.sheet import Manner

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def click(widget):
    """Click a widget, where one can see it."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(widget)
        QApplication.processEvents()
    at = QPoint(12, widget.height() // 2)
    QTest.mouseClick(widget, LEFT, pos=at)


def write(field, text):
    """Put a text in the place of what a line, a spin box or a text of several lines holds."""
    click(field.viewport() if hasattr(field, "viewport") else field)
    QTest.keyClick(field, KEY.Key_A, CTRL)
    QTest.keyClick(field, KEY.Key_Delete)
    QTest.keyClicks(field, text)


def choose(choices, value):
    """Choose a value of a list with the arrow keys."""
    choices.setFocus()
    QTest.keyClick(choices, KEY.Key_Home)
    for _ in range(choices.count()):
        if choices.value == value:
            return
        QTest.keyClick(choices, KEY.Key_Down)
    raise AssertionError(f"{value} is not among the choices")


def press(window, name):
    """Click the button of a name."""
    found = [one for one in window.findChildren(QAbstractButton) if one.accessibleName() == name and one.isVisible()]
    click(found[0])


def amount(limits):
    """Write a range as people do."""
    return f"{limits.low:g}" if limits.low == limits.high else f"{limits.low:g}-{limits.high:g}"


class FormHands:
    """Writes an exercise into an editor that is open."""

    def __init__(self, editor):
        self.editor, self.sheet, self.more = editor, editor.sheet, editor.more

    def enter(self, exercise):
        """Write everything that differs from the blank sheet."""
        self._enter_sheet(exercise)
        self._enter_days(exercise.guide.schedule)
        self.open_more()
        self._enter_pace(exercise)
        self._enter_words(exercise)
        for variant in exercise.variants:
            self._enter_variant(exercise, variant)

    def open_more(self):
        if not self.more.isVisible():
            click(self.editor._open)

    def _enter_sheet(self, exercise):
        guide = exercise.guide
        write(self.sheet.name, exercise.name)
        choose(self.sheet.position, exercise.position)
        choose(self.sheet.sides, (guide.sides, guide.first_side))
        manner = Manner.OPEN if guide.is_open else Manner.TIME if guide.duration_seconds else Manner.REPS
        choose(self.sheet.manner, manner)
        if guide.duration_seconds:
            write(self.sheet.duration, amount(guide.duration_seconds))
        if guide.sets and not guide.reps_per_set:
            write(self.sheet.sets, amount(guide.sets))
        write(self.sheet.reps, ", ".join(map(str, guide.reps_per_set)) or amount(guide.reps))
        if guide.hold_seconds:
            write(self.sheet.hold, amount(guide.hold_seconds))
        if guide.times_per_day:
            write(self.sheet.times, amount(guide.times_per_day))
        if exercise.load:
            write(self.sheet.load, exercise.load)

    def _enter_days(self, schedule):
        days = self.sheet.days
        if schedule.days:
            choose(days.kind, 3)
            for day, box in days.days.items():
                if box.isChecked() != (day in schedule.days):
                    click(box)
        elif schedule != Schedule():
            choose(days.kind, 1 if schedule.every_days == 2 else 2)

    def _enter_pace(self, exercise):
        for name, box in self.more.pace.items():
            seconds = exercise.prepare_seconds if name == "prepare_seconds" else getattr(exercise.pace, name)
            if seconds is not None:
                write(box, f"{seconds:g}")
        if exercise.pace.own_pace:
            click(self.more.own_pace)
        guide = exercise.guide
        if guide.return_hold_seconds:
            write(self.more.return_hold, amount(guide.return_hold_seconds))
        for side, box in ((Side.LEFT, self.more.sets_left), (Side.RIGHT, self.more.sets_right)):
            sets = guide.sets_left if side is Side.LEFT else guide.sets_right
            if sets:
                write(box, amount(sets))

    def _enter_words(self, exercise):
        more, text = self.more, exercise.text
        if exercise.own_section:
            write(more.own_section, exercise.own_section)
        else:
            choose(more.section, exercise.section)
        fields = (more.plain_name, more.equipment, more.out, more.back)
        wanted = (exercise.plain_name, ", ".join(exercise.equipment), text.out, text.back)
        for field, words in zip(fields, wanted, strict=True):
            if words:
                write(field, words)
        for name, field in more.lists.items():
            if getattr(text, name):
                write(field, "\n".join(getattr(text, name)))

    def _enter_variant(self, exercise, variant):
        click(self.more.variants.add)
        QApplication.processEvents()
        form, guide, base = self.more.variants.forms[-1], variant.exercise.guide, exercise.guide
        write(form.name, variant.name)
        choose(form.harder, variant.is_harder)
        for box, now, usual in ((form.sets, guide.sets, base.sets), (form.reps, guide.reps, base.reps)):
            if now != usual:
                write(box, amount(now))
        if variant.exercise.equipment != exercise.equipment:
            write(form.equipment, ", ".join(variant.exercise.equipment))
