"""The foot of a page, and what it hears of a column that goes before it."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import Shiboken

from sciatica_timer.ui.widgets.foot import Foot


def test_a_bar_that_is_deleted_before_it_is_no_fault(qtbot):
    area = QScrollArea()
    foot = Foot(QWidget(), 800, area)
    qtbot.addWidget(foot)
    before = foot.layout().contentsMargins()
    Shiboken.delete(area)
    foot._keep_level(0, 100)
    assert foot.layout().contentsMargins() == before
