"""The sets of a session, one a row: which, how many reps, how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout

from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import label
from sciatica_timer.ui.wording import outcome_words, record_side_words, reps_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sciatica_timer.core.history.record import SetRecord


def set_rows(records: Sequence[SetRecord], names: Mapping[str, str], title: str = "") -> QGridLayout:
    """Lay the sets out in rows, under the names of their exercises, unless that is the title of the whole."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    named = {names.get(record.exercise, record.exercise) for record in records}
    several = len(named) > 1 or named != {title or next(iter(named), "")}
    before = ""
    for record in records:
        row = grid.rowCount()
        if several and record.exercise != before:
            before = record.exercise
            grid.addWidget(label(names.get(before, before), "section", wrap=True), row, 0, 1, 3)
            row += 1
        set_words = [tr("Set {0}").format(record.set_number)]
        set_words.append(record_side_words(record.side))
        grid.addWidget(label(" · ".join(filter(None, set_words)), "muted"), row, 0)
        grid.addWidget(label(reps_words(record), "value"), row, 1)
        grid.addWidget(label(outcome_words(record.outcome, record.reason), wrap=True), row, 2)
    grid.setColumnStretch(2, 1)
    return grid
