"""The sets of a session, one a row: which, how many reps, how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout

from sciatica_timer.ui.widgets.shapes import label
from sciatica_timer.ui.wording import outcome_words, record_side_words, reps_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sciatica_timer.core.record import SetRecord


def set_rows(records: Iterable[SetRecord]) -> QGridLayout:
    """Lay the sets out in rows."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    for row, record in enumerate(records):
        set_words = [QCoreApplication.translate("set_rows", "Set {0}").format(record.set_number)]
        set_words.append(record_side_words(record.side))
        grid.addWidget(label(" · ".join(filter(None, set_words)), "muted"), row, 0)
        grid.addWidget(label(reps_words(record), "value"), row, 1)
        grid.addWidget(label(outcome_words(record.outcome, record.reason), wrap=True), row, 2)
    grid.setColumnStretch(2, 1)
    return grid
