"""What can be done with the chosen exercise of a programme: its dose, form, load and weeks, its place, its going."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.core.library.dose import (
    DURATION_SECONDS_POSSIBLE,
    HOLD_SECONDS_POSSIBLE,
    PACE_SECONDS_POSSIBLE,
    REPS_POSSIBLE,
    SETS_POSSIBLE,
    DoseError,
    Range,
)
from sciatica_timer.core.library.exercise import LONGEST_LOAD
from sciatica_timer.core.library.programme import Entry, clean_name
from sciatica_timer.core.library.schedule import WEEKS_POSSIBLE
from sciatica_timer.core.session.timeline import require_time
from sciatica_timer.core.settings import dose_of, load_of, pace_of
from sciatica_timer.ui.library.editor.boxes import AmountBox
from sciatica_timer.ui.library.editor.fields import Choices, Field, shown_text
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.amounts import range_words, seconds_words
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.grids import EvenGrid
from sciatica_timer.ui.widgets.limited_line import LimitedLine
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from sciatica_timer.core.library.exercise import Exercise, Guide
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.theme import Theme

FIELD_PX = 130


class EntryPanel(QWidget):
    """Shows one entry; `entry_changed` carries it as changed. What it leaves to the person stands there in grey."""

    entry_changed = Signal(object)
    answered = Signal()
    step_requested = Signal(int)
    copy_requested = Signal()
    removal_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        """Begin without an entry."""
        super().__init__()
        self._entry: Entry | None = None
        self._exercise: Exercise | None = None
        self._settings: Settings | None = None
        self._make_fields()
        self._earlier = button(tr("↑ Earlier"), self._move_earlier, name=tr("Earlier"))
        self._later = button(tr("↓ Later"), self._move_later, name=tr("Later"))
        self._usual = button(tr("My usual dose"), self._ask_usual)
        self._usual.setToolTip(tr("Leave the dose to what you chose for this exercise by itself"))
        again = button(tr("Once more"), self.copy_requested.emit, name=tr("Put it in once more"))
        remove = button(tr("Remove"), self.removal_requested.emit)
        row = FlowBar()
        for made in (self._earlier, self._later, self._usual, again, remove):
            row.add(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 8)
        column.setSpacing(10)
        counted = (self._fields["sets"], self._fields["reps"], self._make_times(), self._fields["rest"])
        column.addWidget(EvenGrid(theme, counted, (4, 2, 1), FIELD_PX))
        others = (self._fields["load"], self._fields["weeks"], self._fields["form"])
        column.addWidget(EvenGrid(theme, others, (3, 2, 1), FIELD_PX))
        column.addWidget(self._warning)
        column.addWidget(row)

    def _make_fields(self) -> None:
        self.sets, self.reps = AmountBox(SETS_POSSIBLE, none=""), AmountBox(REPS_POSSIBLE, none="", takes_several=True)
        self.hold = AmountBox(Range(0, HOLD_SECONDS_POSSIBLE.high), timed=True, none="")
        self.duration = AmountBox(DURATION_SECONDS_POSSIBLE, timed=True, none="")
        self.rest = AmountBox(PACE_SECONDS_POSSIBLE, timed=True, none="")
        self.weeks = AmountBox(WEEKS_POSSIBLE, none=tr("all", "weeks"))
        self.load = LimitedLine(LONGEST_LOAD)
        self.form = Choices([(None, tr("As I chose"))])
        self.sets.amount_changed.connect(self._take_sets)
        self.reps.amount_changed.connect(self._take_reps)
        self.hold.amount_changed.connect(self._take_hold)
        self.duration.amount_changed.connect(self._take_duration)
        self.rest.amount_changed.connect(self._take_rest)
        self.weeks.amount_changed.connect(self._take_weeks)
        self.load.textEdited.connect(self._take_load)
        self.form.chosen.connect(self._take_form)
        self._warning = label("", "warning", wrap=True)
        self._warning.hide()
        self._fields = {
            "sets": Field(tr("Sets"), self.sets),
            "reps": Field(tr("Times"), self.reps),
            "hold": Field(tr("Hold"), self.hold),
            "duration": Field(tr("For how long"), self.duration),
            "rest": Field(tr("Rest between two"), self.rest),
            "load": Field(tr("Weight or band"), self.load),
            "weeks": Field(tr("In these weeks"), self.weeks),
            "form": Field(tr("Form"), self.form),
        }

    def _make_times(self) -> QWidget:
        """Set hold and duration in one place: an exercise has one of them, or none."""
        times = QWidget()
        column = QVBoxLayout(times)
        column.setContentsMargins(0, 0, 0, 0)
        for name in ("hold", "duration"):
            column.addWidget(self._fields[name])
        return times

    def show_entry(self, entry: Entry, exercise: Exercise, settings: Settings) -> None:
        """Show what the entry settles, and what would be done now of all that it does not."""
        self._entry, self._exercise, self._settings = entry, exercise, settings
        self._show_forms(exercise, entry)
        form = entry.of(exercise, settings)
        self._show_usual(form, entry)
        self.sets.show_amount(_one(entry.sets))
        self.sets.setEnabled(not entry.reps_per_set)
        first = entry.reps_per_set[0] if entry.reps_per_set else entry.reps
        self.reps.show_amount(_one(first), entry.reps_per_set)
        self.hold.show_amount(_one(entry.hold_seconds))
        self.hold.setEnabled(not form.guide.is_open)
        self.duration.show_amount(_one(entry.duration_seconds))
        self.rest.show_amount(_one(entry.rest_seconds))
        self.weeks.show_amount(entry.weeks)
        shown_text(self.load, entry.load)
        is_timed = form.guide.duration_seconds is not None
        self._fields["hold"].setVisible(not is_timed)
        self._fields["duration"].setVisible(is_timed)
        self._show_guide(entry, form.guide)
        if not entry.has_own_dose and self._usual.hasFocus():
            self.answered.emit()  # Qt would hand it on to the next button, which is Remove
        self._usual.setEnabled(entry.has_own_dose)

    def _show_usual(self, form: Exercise, entry: Entry) -> None:
        """Show in grey what holds where the entry is silent."""
        assert self._settings is not None
        bare = Entry(entry.exercise_id, variant=entry.variant).settings(form, self._settings)
        dose, pace = dose_of(form, bare), pace_of(form, bare)
        for box, value in ((self.sets, dose.sets), (self.reps, dose.reps)):
            box.show_usual(Range(value, value), str(value))
        if dose.reps_per_set:
            self.reps.show_usual(Range(dose.reps, dose.reps), ", ".join(map(str, dose.reps_per_set)))
        timed = ((self.hold, dose.hold_seconds or 0), (self.duration, dose.duration_seconds or 0))
        for box, seconds in (*timed, (self.rest, pace.rest_seconds)):
            words = seconds_words(Range(seconds, seconds)) if seconds else tr("none", "hold or rest")
            box.show_usual(Range(seconds, seconds), words)
        self.load.setPlaceholderText(load_of(form, bare) or tr("none", "weight or band"))

    def _show_forms(self, exercise: Exercise, entry: Entry) -> None:
        forms = [(one.id, one.name) for one in exercise.variants]
        self.form.offer([(None, tr("As I chose")), ("", exercise.name), *forms] if forms else [(None, "")])
        is_known = entry.variant == "" or entry.variant in dict(forms)  # a draft may name one that is gone
        self.form.show_value(entry.variant if forms and is_known else None)
        self._fields["form"].setVisible(bool(forms))

    def _show_guide(self, entry: Entry, guide: Guide) -> None:
        """Show beside each number what the exercise says, and warn where one leaves it."""
        assert self._exercise is not None
        source = tr("Your physiotherapist: {0}") if self._exercise.own else tr("The article says {0}")
        outside = []
        for name in ("sets", "reps", "hold", "duration"):
            key = name if name in {"sets", "reps"} else f"{name}_seconds"
            limits, settled = getattr(guide, key), getattr(entry, key)
            words = "" if limits is None else seconds_words(limits) if "_" in key else range_words(limits)
            self._fields[name].show_note(source.format(words) if words else "")
            if limits is not None and settled is not None and settled not in limits:
                outside.append(self._fields[name].asked.accessibleName())
        text = tr(
            "Outside what the exercise says: {0}. The app cannot tell whether that is good for you. A physiotherapist"
            " can."
        )
        self.show_warning(text.format(", ".join(outside)) if outside else "")

    def show_warning(self, text: str) -> None:
        """Show what to think of before this is done, or nothing."""
        self._warning.setText(text)
        self._warning.setVisible(bool(text))

    def show_place(self, *, is_first: bool, is_last: bool) -> None:
        """Offer the ways there are."""
        self._earlier.setEnabled(not is_first)
        self._later.setEnabled(not is_last)

    def _edit(self, **changes: Any) -> None:
        """Send the entry as changed, unless it cannot be timed."""
        assert self._entry is not None
        assert self._exercise is not None
        assert self._settings is not None
        entry = replace(self._entry, **changes)
        try:
            settings = entry.settings(self._exercise, self._settings)
            form = entry.of(self._exercise, settings)
            require_time(dose_of(form, settings), pace_of(form, settings))
        except DoseError:
            self.show_warning(tr("That cannot be timed: each time needs a movement, or a hold of 1 s or more."))
            return
        self.entry_changed.emit(entry)

    def _take_sets(self, amount: Range | None) -> None:
        self._edit(sets=None if amount is None else int(amount.low))

    def _take_reps(self, amount: Range | tuple[int, ...] | None) -> None:
        if isinstance(amount, tuple):
            self._edit(reps_per_set=amount, reps=None, sets=None)
        else:
            self._edit(reps=None if amount is None else int(amount.low), reps_per_set=())

    def _take_hold(self, amount: Range | None) -> None:
        self._edit(hold_seconds=None if amount is None else amount.low)

    def _take_duration(self, amount: Range | None) -> None:
        self._edit(duration_seconds=None if amount is None else amount.low)

    def _take_rest(self, amount: Range | None) -> None:
        self._edit(rest_seconds=None if amount is None else amount.low)

    def _take_weeks(self, amount: Range | None) -> None:
        self._edit(weeks=amount)

    def _take_load(self, text: str) -> None:
        self._edit(load=clean_name(text))

    def _take_form(self, variant: str | None) -> None:
        self._edit(variant=variant)

    def _move_earlier(self) -> None:
        self.step_requested.emit(-1)

    def _move_later(self) -> None:
        self.step_requested.emit(1)

    def _ask_usual(self) -> None:
        assert self._entry is not None
        self.entry_changed.emit(Entry(self._entry.exercise_id, weeks=self._entry.weeks))


def _one(value: float | None) -> Range | None:
    return None if value is None else Range(value, value)
