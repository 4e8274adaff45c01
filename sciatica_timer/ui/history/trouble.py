"""What stands on the page "History" while the history cannot be opened: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import button, label


class HistoryTrouble(QFrame):
    """A card in place of pictures and table; `retry_requested` asks to open the history again."""

    retry_requested = Signal()

    def __init__(self) -> None:
        """Say what is the same for every reason."""
        super().__init__()
        self.setProperty("role", "card")
        self._why = label("", wrap=True)
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(10)
        self._heading = label(tr("Your history could not be opened"), "heading", wrap=True)
        column.addWidget(self._heading)
        column.addWidget(self._why)
        for sentence in self._sentences():
            column.addWidget(label(sentence, "muted", wrap=True))
        self.retry = button(tr("Try again"), self.retry_requested.emit)
        column.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_reason(self, reason: str) -> None:
        """Show why it could not be opened."""
        self._why.setText(reason)
        self.setAccessibleName(f"{self._heading.text()}. {reason}")

    def _sentences(self) -> tuple[str, ...]:
        return (
            tr("So it is not known here what you did before. The app has deleted nothing of it."),
            tr(
                "If another program is using the file, close that. If the file was moved, or is on a disk that was"
                " taken out, put it back. Then try again."
            ),
            tr("You can go on exercising: what you do is kept, and written here as soon as that can be."),
        )
