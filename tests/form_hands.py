"""Hands that fill in the editor of exercises as a person does: by clicks and keys, never by a method of a field."""

from __future__ import annotations

from itertools import count

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea

from sciatica_timer.core.editing import blank
from sciatica_timer.core.figure.figure import REST
from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.library.exercise import Pace, Text
from sciatica_timer.core.library.programme import Programme
from sciatica_timer.core.library.schedule import Schedule
from sciatica_timer.core.library.sides import Side
from sciatica_timer.ui.library.editor.dose import Manner
from sciatica_timer.ui.library.editor.movement_wording import movement_words

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
_presses = count()


def reset_presses():
    """Return how many keys and buttons were pressed since the last time, and count from nothing again."""
    global _presses
    made, _presses = next(_presses), count()
    return made


def tap(widget, key, *modifiers):
    """Press a key once."""
    next(_presses)
    QTest.keyClick(widget, key, *modifiers)


def click(widget):
    """Click a widget, where one can see it."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(widget)
        QApplication.processEvents()
    at = QPoint(12, widget.height() // 2)
    next(_presses)
    QTest.mouseClick(widget, LEFT, pos=at)


def write(field, text):
    """Put a text in the place of what a line, a spin box or a text of several lines holds."""
    click(field.viewport() if hasattr(field, "viewport") else field)
    tap(field, KEY.Key_A, CTRL)
    if not text:
        tap(field, KEY.Key_Delete)
    for letter in text:
        if letter == "\n":
            tap(field, KEY.Key_Return)
        else:
            next(_presses)
            QTest.keyClicks(field, letter)


def choose(choices, value):
    """Choose a value of a list with the arrow keys."""
    heard = [choices.value]
    choices.chosen.connect(heard.append)  # what it shows then may belong to another form
    choices.setFocus()
    for key in (KEY.Key_Up, KEY.Key_Down):
        for _ in range(choices.count()):
            if heard[-1] == value:
                choices.chosen.disconnect(heard.append)
                return
            tap(choices, key)
    raise AssertionError(f"{value} is not among the choices")


def press(window, name):
    """Click the button of a name."""
    found = [one for one in window.findChildren(QAbstractButton) if one.accessibleName() == name and one.isVisible()]
    click(found[0])


def amount(limits):
    """Write a range as people do."""
    return f"{limits.low:g}" if limits.low == limits.high else f"{limits.low:g}-{limits.high:g}"


def enter_days(days, schedule):
    """Choose on which days something is due."""
    if schedule.days:
        choose(days.kind, 3)
        for day, box in days.days.items():
            if box.isChecked() != (day in schedule.days):
                click(box)
    elif schedule != Schedule():
        choose(days.kind, 1 if schedule.every_days == 2 else 2)


class FormHands:
    """Writes an exercise into an editor that is open."""

    def __init__(self, editor):
        self.editor, self.sheet, self.more = editor, editor.sheet, editor.more

    def enter(self, exercise):
        """Write everything that differs from the blank sheet."""
        self._enter_sheet(exercise)
        enter_days(self.sheet.days, exercise.guide.schedule)
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
        if exercise.figure is not None and not exercise.figure.movement.startswith(REST):
            self._choose_movement(exercise.figure.movement)
        self._enter_dose(self.sheet.dose, guide, blank().guide)
        if guide.times_per_day:
            write(self.sheet.times, amount(guide.times_per_day))
        if exercise.load:
            write(self.sheet.load, exercise.load)

    def _choose_movement(self, movement):
        """Type what it is called, and go through the pictures that are left with the arrow keys."""
        write(self.sheet.search, movement_words(movement))
        grid = self.sheet.grid
        grid.setFocus()
        for key in (KEY.Key_Home, *[KEY.Key_Right] * grid.count()):
            tap(grid, key)
            if grid.chosen == movement:
                return
        raise AssertionError(f"{movement} cannot be reached")

    def _enter_dose(self, form, guide, usual):
        choose(form.sides, (guide.sides, guide.first_side))
        manner = Manner.OPEN if guide.is_open else Manner.TIME if guide.duration_seconds else Manner.REPS
        choose(form.manner, manner)
        if guide.duration_seconds:
            write(form.duration, amount(guide.duration_seconds))
        if guide.sets != usual.sets and not guide.reps_per_set:
            write(form.sets, amount(guide.sets))
        if guide.reps != usual.reps or guide.reps_per_set != usual.reps_per_set or manner is not Manner.REPS:
            write(form.reps, ", ".join(map(str, guide.reps_per_set)) or amount(guide.reps))
        if guide.hold_seconds != usual.hold_seconds:
            write(form.hold, amount(guide.hold_seconds) if guide.hold_seconds else "none")

    def _enter_text(self, form, text, usual):
        for field, words in ((form.out, text.out), (form.back, text.back)):
            if field.text() != words:
                write(field, words)
        for name, field in form.lists.items():
            if getattr(text, name) != getattr(usual, name):
                write(field, "\n".join(getattr(text, name)))

    def _enter_pace(self, exercise):
        for name, box in self.more.pace.items():
            seconds = exercise.prepare_seconds if name == "prepare_seconds" else getattr(exercise.pace, name)
            usual = None if name == "prepare_seconds" else getattr(Pace(), name)
            if seconds != usual:
                write(box, f"{seconds:g}")
        if exercise.pace.own_pace:
            click(self.more.own_pace)
        guide = exercise.guide
        if guide.return_hold_seconds:
            write(self.more.dose.return_hold, amount(guide.return_hold_seconds))
        for side, box in ((Side.LEFT, self.more.dose.sets_left), (Side.RIGHT, self.more.dose.sets_right)):
            sets = guide.sets_left if side is Side.LEFT else guide.sets_right
            if sets:
                write(box, amount(sets))

    def _enter_words(self, exercise):
        more, text = self.more, exercise.text
        if exercise.own_section:
            write(more.own_section, exercise.own_section)
        else:
            choose(more.section, exercise.section)
        fields = {more.plain_name: exercise.plain_name, more.equipment: ", ".join(exercise.equipment)}
        for field, words in fields.items():
            if words:
                write(field, words)
        self._enter_text(more.words, text, Text(()))

    def _enter_variant(self, exercise, variant):
        click(self.more.variants.add)
        QApplication.processEvents()
        form, one = self.more.variants.forms[-1], variant.exercise
        write(form.name, variant.name)
        self._enter_dose(form.dose, one.guide, exercise.guide)
        if replace(one, guide=exercise.guide, variant="", variants=exercise.variants) != exercise:
            click(form.opener)
            QApplication.processEvents()
            choose(form.position, one.position)
            movement = one.figure.movement if one.figure is not None else ""
            choose(form.movement, movement if not movement.startswith(REST) else "")
            fields = {form.equipment: ", ".join(one.equipment), form.load: one.load}
            self._enter_text(form.words, one.text, exercise.text)
            for field, words in fields.items():
                if field.text() != words:
                    write(field, words)
        choose(form.harder, variant.is_harder)  # last: it may go to another place


class ProgrammeHands:
    """Makes a programme: its exercises are ticked, and what its sheet says is written in."""

    def __init__(self, shelf):
        self.shelf = shelf

    def begin(self, picker, programme):
        """Name it, and tick each exercise once."""
        write(picker.name, programme.name)
        rows = [picker.list.item(row) for row in range(picker.list.count())]
        for one in dict.fromkeys(entry.exercise_id for entry in programme.entries):
            picker.list.setFocus()
            picker.list.setCurrentItem(next(item for item in rows if item.data(Qt.ItemDataRole.UserRole) == one))
            tap(picker.list, KEY.Key_Space)
        click(picker.take)
        QApplication.processEvents()

    def enter(self, programme):
        """Write everything that differs from a new programme, and save it."""
        view = self.shelf.view
        self._enter_details(view.details, programme)
        for index, entry in enumerate(programme.entries):
            if index >= len(view.programme.entries):  # the same exercise once more, further on
                press(view, "Put it in once more")
            view.entries.take_focus(index)
            QApplication.processEvents()
            self._enter_entry(view._panel, entry)
        if view.save_panel.isVisible():
            click(view.save_panel._save)

    def _enter_details(self, details, programme):
        new = Programme("", "", 0, ())
        if replace(programme, id="", name="", order=0, entries=(), own=False) == new:
            return
        click(details.opener)
        QApplication.processEvents()
        enter_days(details.days, programme.schedule)
        amounts = (
            (details.times, programme.times_per_day),
            (details.weeks, programme.weeks),
            (details.rounds, Range(programme.rounds, programme.rounds) if programme.rounds > 1 else None),
        )
        for box, limits in amounts:
            if limits is not None:
                write(box, amount(limits))
        for box, name in ((details.round_rest, "round_rest_seconds"), (details.change, "change_seconds")):
            if getattr(programme, name) != getattr(new, name):
                write(box, f"{getattr(programme, name):g}")
        if programme.for_bad_days:
            click(details.bad_days)

    def _enter_entry(self, panel, entry):
        fields = {
            panel.sets: entry.sets,
            panel.reps: ", ".join(map(str, entry.reps_per_set)) or entry.reps,
            panel.hold: entry.hold_seconds,
            panel.duration: entry.duration_seconds,
            panel.rest: entry.rest_seconds,
            panel.weeks: entry.weeks and amount(entry.weeks),
            panel.load: entry.load or None,
        }
        for box, value in fields.items():
            if value is not None:
                write(box, value if isinstance(value, str) else f"{value:g}")
        if entry.variant is not None:
            choose(panel.form, entry.variant)
