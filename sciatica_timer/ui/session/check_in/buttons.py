"""The buttons below the check-in: the one that Space presses comes first, and is filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, set_role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton


class CheckInButtons(FlowBar):
    """Next or skip, start, not today, and back."""

    next_pressed = Signal()
    start_pressed = Signal()
    decline_pressed = Signal()
    back_pressed = Signal()

    def __init__(self) -> None:
        """Begin at the first question."""
        super().__init__(spacing=12)
        self.next = button("", self.next_pressed.emit, "primary")
        self.start = button("", self.start_pressed.emit, name=tr("Start"))
        self.not_today = button("", self.decline_pressed.emit, name=tr("Not today"))
        self.back = button(tr("Back", "button"), self.back_pressed.emit)
        self.first: QPushButton = self.next
        for made in (self.next, self.start, self.not_today, self.back):
            self.add(made)

    def show_state(self, *, is_over: bool, answered: bool, stop: bool, is_red: bool, can_go_back: bool) -> None:
        """Show what Space, Enter and Esc do now; `stop` puts "Not today" first, `is_red` leaves no start."""
        self.next.setVisible(not is_over)
        self.next.setText(tr("Next   Space") if answered else tr("Skip   Space"))
        self.next.setAccessibleName(tr("Next") if answered else tr("Skip"))
        self.start.setVisible(not is_red)
        start = tr("Start   Space") if is_over else tr("Start   Enter")
        self.start.setText(tr("Start anyway") if stop else start)
        self.not_today.setText(tr("Not today   Space") if is_over and stop else tr("Not today   Esc"))
        self.back.setVisible(can_go_back)
        first = self.next if not is_over else self.not_today if stop else self.start
        self.first = first
        for made in (self.next, self.start, self.not_today):
            role = "primary" if made is first else ""
            if made.property("role") != role:
                set_role(made, role)
