"""What stands in place of a history: what will be here before the first set, or why the file cannot be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from sciatica_timer.ui.icons import picture
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from sciatica_timer.ui.theme import Theme

ICON_PX = 48


class EmptyHistory(QFrame):
    """A card in place of pictures and table."""

    def __init__(self, theme: Theme) -> None:
        """Show what will be here."""
        super().__init__()
        self._theme = theme
        self.setProperty("role", "card")
        self._icon = QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(10)
        column.addStretch(2)
        texts = [label(tr("Nothing here yet"), "heading", wrap=True)]
        texts += [label(sentence, "muted", wrap=True) for sentence in self._sentences()]
        for one in (self._icon, *texts):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(one)
        column.addStretch(3)
        self.setAccessibleName(" ".join(one.text() for one in texts))
        theme.changed.connect(self._fit)
        self._fit()

    def _sentences(self) -> tuple[str, ...]:
        return (
            tr("Every set you do is written here the moment it ends: when, how many reps, and how it went."),
            tr(
                "From the first one on you will see your active days, your sets and minutes week by week,"
                " and, if you note it, your pain before and after."
            ),
            tr("It stays on this computer, and you can take it to your physiotherapist."),
            tr("If you have a history on another computer, export it there and import it here."),
        )

    def _fit(self) -> None:
        self._icon.setPixmap(picture("history", self._theme.palette.hold, self._theme.px(ICON_PX)))


class UnreadableHistory(QFrame):
    """A card in place of pictures and table; `retry_requested` asks to open the history again."""

    retry_requested = Signal()

    def __init__(self) -> None:
        """Show what applies whatever the reason is."""
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
        """Show why the history could not be opened."""
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
