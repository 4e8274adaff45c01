"""The editor of exercises: the sheet on the left, what comes of it on the right, and the buttons below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sciatica_timer.core.editing import Missing, missing
from sciatica_timer.core.library.steps import Steps
from sciatica_timer.ui.library.editor.fields import FormKeys
from sciatica_timer.ui.library.editor.more import MoreForm
from sciatica_timer.ui.library.editor.outlook import Outlook
from sciatica_timer.ui.library.editor.sheet import SheetForm
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import breakable, button, label, scrolled

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from sciatica_timer.core.figure.figure import Movement
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.figure.pictures import Pictures
    from sciatica_timer.ui.library.editor.variant import VariantForm
    from sciatica_timer.ui.theme import Theme

BESIDE_PX, OUTLOOK_SHARE, LEAST_OUTLOOK_PX, MOST_OUTLOOK_PX, MARGIN = 760, 0.38, 300, 520, 28


class ExerciseEditor(QWidget):
    """Shows an exercise while it is written.

    `save_requested` and `trial_requested` carry it as shown, `changed` too, with each change; `cancelled` means that
    it is not wanted. `cut_requested` carries the path of a picture and the form it belongs to.
    """

    save_requested = Signal(object)
    trial_requested = Signal(object)
    changed = Signal(object)
    cancelled = Signal()
    cut_requested = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        pictures: Pictures | None,
        movements: Sequence[Movement],
        limbs: Mapping[str, frozenset[str]],
    ) -> None:
        """Take the movements that ship, and the limbs that work in those of them that are known."""
        super().__init__()
        self._theme = theme
        self._steps: Steps[Exercise] | None = None
        self._settings: Settings | None = None
        self._names: Collection[str] = ()
        self._is_beside: bool | None = None
        self._form_at: int | None = None  # the form that the keys are in
        self.setProperty("role", "page")
        self.sheet = SheetForm(theme, pictures, movements, limbs)
        self.more = MoreForm(theme, movements, limbs)
        self.outlook = Outlook(theme, pictures)
        for form in (self.sheet, self.more):
            form.edited.connect(self._take)
        self.more.pictures.cut_requested.connect(self.cut_requested)
        self._make_form()
        self._area = scrolled(self._form)
        self._side: QScrollArea = scrolled(QWidget())
        self._parts = QHBoxLayout()
        self._parts.setSpacing(0)
        self._parts.addWidget(self._area, 1)
        self._parts.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._parts, 1)
        column.addWidget(self._make_foot())
        self._bind_keys()
        theme.changed.connect(self._fit)

    def _make_form(self) -> None:
        self._title = label("", "title", wrap=True)
        self._open = button("", self._toggle_more, "choice")
        self._open.setCheckable(True)
        self.more.hide()
        self._form = QWidget()
        self._column = QVBoxLayout(self._form)
        self._column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        self._column.setSpacing(14)
        words = tr("Pace, words for the movement, steps, easier and harder forms, pictures")
        self._hint = label(words, "muted", wrap=True)
        for part in (self._title, self.sheet, self._open, self._hint, self.more):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._show_more()

    def _make_foot(self) -> QWidget:
        self._save = button(tr("Save"), self.save, "primary")
        self._try = button(tr("Try it · 2 times"), self._ask_trial, name=tr("Try it, two times"))
        self._undo = button(tr("Undo"), self.undo)
        self._redo = button(tr("Redo"), self.redo)
        self._cancel = button(tr("Cancel"), self.cancelled.emit)
        foot = FlowBar(spacing=10)
        for made in (self._save, self._try, self._undo, self._redo, self._cancel):
            foot.add(made)
        frame = QWidget()
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom, frame)
        row.setContentsMargins(MARGIN, 10, MARGIN, 14)
        row.addWidget(foot)
        return frame

    def _bind_keys(self) -> None:
        self._keys = FormKeys(self)
        for field in (*self.sheet.fields, *self.more.fields):
            self._keys.watch(field)
        self.more.variants.form_made.connect(self._watch_form)
        self._keys.focused.connect(self._follow)
        acts = {"Ctrl+Z": self.undo, "Ctrl+Shift+Z": self.redo, "Ctrl+Y": self.redo, "Ctrl+S": self.save}
        for keys, act in acts.items():
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _watch_form(self, form: VariantForm) -> None:
        form.pictures.cut_requested.connect(self.cut_requested)
        for field in form.fields:
            self._keys.watch(field)

    @property
    def exercise(self) -> Exercise | None:
        """The exercise as shown, if there is one."""
        return self._steps.now if self._steps is not None else None

    def open(self, exercise: Exercise, names_taken: Collection[str], settings: Settings) -> None:
        """Show an exercise to be written; `names_taken` are those of the others, in lower case."""
        self._steps, self._names, self._settings = Steps(exercise), names_taken, settings
        self._form_at = None
        self._title.setText(breakable(exercise.name) if exercise.id else tr("New exercise"))
        self.sheet.search.clear()
        self._open.setChecked(False)
        self._show_more()
        self._show()
        self._area.verticalScrollBar().setValue(0)
        self.sheet.name.setFocus()
        self.sheet.name.selectAll()

    def show_settings(self, settings: Settings) -> None:
        """Show what comes of it with other settings."""
        self._settings = settings
        if self._steps is not None:
            self._show_outlook()

    def show_problem(self, sentence: str) -> None:
        """Show why it could not be saved; nothing of it is lost."""
        self.outlook.show_missing((), sentence)
        self._save.setFocus()

    def save(self) -> None:
        """Ask to save, or go where something is missing."""
        if self._steps is None:
            return
        lacking = missing(self._steps.now, self._names)
        if not lacking:
            self.save_requested.emit(self._steps.now)
        elif Missing.TIME in lacking and len(lacking) == 1:
            self._open.setChecked(True)
            self._show_more()
            self.more.pace["out_seconds"].setFocus()
        else:
            self.sheet.name.setFocus()

    def undo(self) -> None:
        """Go back one change."""
        if self._steps is not None and self._steps.can_undo:
            self._steps.undo()
            self._show()
            self.changed.emit(self._steps.now)

    def redo(self) -> None:
        """Do again what was undone."""
        if self._steps is not None and self._steps.can_redo:
            self._steps.redo()
            self._show()
            self.changed.emit(self._steps.now)

    def _ask_trial(self) -> None:
        if self._steps is not None and Missing.TIME not in missing(self._steps.now, self._names):
            self.trial_requested.emit(self._steps.now)

    def _take(self, exercise: Exercise, part: str) -> None:
        assert self._steps is not None
        if exercise != self._steps.now:
            self._steps.take(exercise, part)
            self._show()
            self.changed.emit(exercise)

    def _show(self) -> None:
        assert self._steps is not None
        assert self._settings is not None
        exercise = self._steps.now
        self.sheet.show_exercise(exercise)
        if self.more.isVisibleTo(self._form):
            self.more.show_exercise(exercise)
        self._show_outlook()
        lacking = missing(exercise, self._names)
        self.outlook.show_missing(lacking)
        self._save.setText(tr("Save") if not lacking else tr("Save…"))
        self._try.setEnabled(Missing.TIME not in lacking)
        for made, can in ((self._undo, self._steps.can_undo), (self._redo, self._steps.can_redo)):
            if not can and made.hasFocus():
                self._save.setFocus()  # Qt would hand it on to the next button
            made.setEnabled(can)

    def _follow(self, field: QWidget) -> None:
        """Show what comes of the form that the keys are in, else of the exercise itself."""
        forms = self.more.variants.forms
        at = next((index for index, form in enumerate(forms) if form.isAncestorOf(field)), None)
        if at != self._form_at:
            self._form_at = at
            self._show_outlook()

    def _show_outlook(self) -> None:
        assert self._steps is not None
        assert self._settings is not None
        exercise, at = self._steps.now, self._form_at
        if at is None or at >= len(exercise.variants):
            self.outlook.show_exercise(exercise, self._settings)
        else:
            form = exercise.variants[at]
            self.outlook.show_exercise(form.exercise, self._settings, form.name)

    def _toggle_more(self) -> None:
        self._show_more()
        if self._open.isChecked():
            self.more.plain_name.setFocus()

    def _show_more(self) -> None:
        is_open = self._open.isChecked()
        if is_open and self._steps is not None:
            self.more.show_exercise(self._steps.now)
        self.more.setVisible(is_open)
        words = tr("Less", "to show") if is_open else tr("More", "to show")
        self._open.setText(words)
        self._open.setAccessibleName(words)
        self._hint.setVisible(not is_open)

    def _fit(self) -> None:
        """Put what comes of it beside the sheet where there is room, else below it."""
        is_beside = self.width() >= self._theme.px(BESIDE_PX)
        if is_beside != self._is_beside:
            self._is_beside = is_beside
            if is_beside:
                self.outlook.setContentsMargins(12, 20, MARGIN, 20)
                self._side.takeWidget()
                self._side.setWidget(self.outlook)
            else:
                self._side.takeWidget()
                self.outlook.setContentsMargins(0, 0, 0, 0)
                self._column.insertWidget(2, self.outlook)
            self._side.setVisible(is_beside)
            self.outlook.show()
        share = round(self.width() * OUTLOOK_SHARE)
        self._side.setFixedWidth(min(max(share, self._theme.px(LEAST_OUTLOOK_PX)), self._theme.px(MOST_OUTLOOK_PX)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep keys from the page below: Space would start a session."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
