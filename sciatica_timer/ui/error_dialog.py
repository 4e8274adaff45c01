"""The card shown after an unexpected error: what it means for the user, and what they can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.dialog_card import DialogCard
from sciatica_timer.ui.widgets.shapes import breakable, button, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ErrorDialog(DialogCard):
    """Hidden until `show_error`; "Go on" and Esc close it."""

    folder_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget, log: str) -> None:
        """Stay hidden over `parent`; `log` is the path of the log."""
        super().__init__(parent, tr("Something went wrong in Sciatica Timer"))
        self._details = ""
        self._means = label("", wrap=True)
        self._times, self._what = label("", "muted", wrap=True), label("", "small", wrap=True)
        noted = tr("What went wrong is noted here, without anything you typed or answered:")
        where = label(log, "small", wrap=True)
        for part in (self._means, self._times, label(noted, "muted", wrap=True), where, self._what):
            self.column.addWidget(part)
        self._go_on = button(tr("Go on"), self.leave, "primary")
        self._copy = button(tr("Copy details"), self._copy_details)
        folder = button(tr("Show the folder"), self.folder_requested.emit)
        for one in (self._go_on, self._copy, folder, button(tr("Close the app"), self.close_requested.emit)):
            self.buttons.add(one)

    def show_error(self, means: str, what: str, details: str) -> None:
        """Show what the error means for the user, what it was in one line, and offer `details` to be copied."""
        self._details = details
        self._means.setText(means)
        self._what.setText(breakable(what))
        self._copy.setText(tr("Copy details"))
        self.setAccessibleDescription(means)
        self.count(1)
        self.open(self._go_on)

    def count(self, times: int) -> None:
        """Show how often it happened."""
        self._times.setText(tr("It has happened {0} times.").format(times))
        self._times.setVisible(times > 1)
        self.fit()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self._copy.setText(tr("Copied"))
