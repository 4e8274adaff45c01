"""A card with one piece of advice: heading, text, points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from sciatica_timer.ui.widgets.shapes import card, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame

    from sciatica_timer.ui.safety_text import Advice


def advice_card(advice: Advice, *, urgent: bool = False) -> QFrame:
    """Show advice; what is urgent has a border in the colour of danger."""
    frame, column = card("danger-card" if urgent else "card")
    column.addWidget(label(advice.heading, "danger" if urgent else "heading", wrap=True))
    for point in advice.points:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label("•"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(point, wrap=True), 1)
        column.addLayout(row)
    if advice.text:
        column.addWidget(label(advice.text, wrap=True))
    column.addStretch(1)
    spoken = [advice.heading, *advice.points, advice.text]
    frame.setAccessibleName(". ".join(part for part in spoken if part))
    return frame
