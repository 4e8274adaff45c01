"""The sets of a session, one a row: which, how many reps, how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout

from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import label
from sciatica_timer.ui.wording import outcome_words, record_side_words, reps_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.library.exercise import Exercise


def names_of(exercises: Iterable[Exercise]) -> dict[str, str]:
    """Return what exercises are called by their ids, and their variants by both ids with a stroke between."""
    names: dict[str, str] = {}
    for exercise in exercises:
        names[exercise.id] = exercise.name
        names |= {f"{exercise.id}/{one.id}": f"{exercise.name} · {one.name}" for one in exercise.variants}
    return names


def _name(record: SetRecord, names: Mapping[str, str]) -> str:
    whole = names.get(record.exercise, record.exercise)
    return names.get(f"{record.exercise}/{record.variant}", f"{whole} · {record.variant}") if record.variant else whole


def set_rows(records: Sequence[SetRecord], names: Mapping[str, str], title: str = "") -> QGridLayout:
    """Lay the sets out in rows, under the names of their exercises, unless that is the title of the whole."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    named = {_name(record, names) for record in records}
    several = len(named) > 1 or named != {title or next(iter(named), "")}
    before = ""
    for record in records:
        row = grid.rowCount()
        if several and _name(record, names) != before:
            before = _name(record, names)
            grid.addWidget(label(before, "section", wrap=True), row, 0, 1, 3)
            row += 1
        set_words = [tr("Set {0}").format(record.set_number)]
        set_words.append(record_side_words(record.side))
        grid.addWidget(label(" · ".join(filter(None, set_words)), "muted"), row, 0)
        grid.addWidget(label(reps_words(record), "value"), row, 1)
        grid.addWidget(label(outcome_words(record.outcome, record.reason), wrap=True), row, 2)
    grid.setColumnStretch(2, 1)
    return grid
