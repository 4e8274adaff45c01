"""The rows of sets: what was done of each, in reps, or in time where there is no more than one by time."""

from __future__ import annotations

import pytest
from fakes import a_record
from PySide6.QtWidgets import QLabel, QWidget

from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.ui.session.set_rows import set_rows

WALK = {"reps_planned": 1, "reps_done": 0, "hold_seconds": None, "duration_seconds": 600.0}
STOPPED = {"outcome": Outcome.PARTIAL, "reason": Reason.STOPPED}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({**WALK, **STOPPED, "active_seconds": 120.4}, "2 min of 10 min"),
        ({**WALK, **STOPPED, "active_seconds": 9.9}, "9 s of 10 min"),
        ({**WALK, "reps_done": 1, "active_seconds": 600.0}, "1 of 1"),
        ({**WALK, **STOPPED, "reps_planned": 4, "active_seconds": 120.0}, "0 of 4"),
        ({**STOPPED, "reps_planned": 1, "reps_done": 0}, "0 of 1"),
    ],
)
def test_one_movement_by_time_that_was_stopped_is_told_by_its_time(qtbot, changes, words):
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayout(set_rows([a_record(**changes)], {}))
    assert words in [one.text() for one in page.findChildren(QLabel)]
