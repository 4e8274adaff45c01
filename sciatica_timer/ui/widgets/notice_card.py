"""One notice on the screen: its text, what it offers, a button that closes it, and the time it has left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from sciatica_timer.ui.icons import icon
from sciatica_timer.ui.notice import Severity
from sciatica_timer.ui.widgets.once_button import OnceButton
from sciatica_timer.ui.widgets.shapes import breakable, give_role, label, scrolled

if TYPE_CHECKING:
    from sciatica_timer.ui.notice import Notice

MARGIN, SPACING, ICON_PX = 8, 8, 16
ROLES = {Severity.INFO: "notice", Severity.WARNING: "notice-warning", Severity.ERROR: "notice-error"}


class NoticeCard(QFrame):
    """Emits `closed` with the key when it is dismissed or its time is over, `acted` when what it offers is wanted."""

    closed = Signal(str)
    acted = Signal(str)

    def __init__(self, notice: Notice) -> None:
        """Show a notice; its time does not run yet."""
        super().__init__()
        self.notice = notice
        self._text = label("", wrap=True)
        self._area = scrolled(self._text)
        self._act, self._close = OnceButton("", "choice"), OnceButton("", "quiet")
        self._close.setAccessibleName(self.tr("Close notice"))
        self._close.setToolTip(self.tr("Close notice"))
        self._close.setIconSize(QSize(ICON_PX, ICON_PX))
        self._act.clicked.connect(self._tell_acted)
        self._close.clicked.connect(self._tell_closed)
        self._time = QTimer(self, singleShot=True)
        self._time.timeout.connect(self._tell_closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN + 6, MARGIN, MARGIN, MARGIN)
        row.setSpacing(SPACING)
        row.addWidget(self._area, 1)
        row.addWidget(self._act)
        row.addWidget(self._close)
        self.show_notice(notice)

    def show_notice(self, notice: Notice) -> None:
        """Show another notice of the same key, and let its time begin again."""
        self._time.stop()
        self.notice = notice
        self._text.setText(breakable(notice.text))
        self._act.setText(notice.action)
        self._act.setAccessibleName(notice.action)
        self._act.setVisible(notice.act is not None)
        give_role(self, ROLES[notice.severity])
        self.setAccessibleName(self._words().format(notice.text))

    def _words(self) -> str:
        return {
            Severity.INFO: self.tr("Notice: {0}"),
            Severity.WARNING: self.tr("Warning: {0}"),
            Severity.ERROR: self.tr("Problem: {0}"),
        }[self.notice.severity]

    def colour(self, colour: str) -> None:
        """Draw the icon in a colour."""
        self._close.setIcon(icon("close", colour, ICON_PX))

    def run_time(self, *, runs: bool) -> None:
        """Let the time it has run, from its beginning if it did not, or stop it."""
        if not runs or not self.notice.shown_ms:
            self._time.stop()
        elif not self._time.isActive():
            self._time.start(self.notice.shown_ms)

    def least_height(self) -> int:
        """Return the height, in pixels, at which two lines of the text can be read."""
        self.ensurePolished()
        self._text.ensurePolished()
        return self._around(2 * self._text.fontMetrics().lineSpacing())

    def fit(self, width: int, most_high: int) -> int:
        """Return the height the notice takes at a width; a text that needs more than `most_high` is scrolled."""
        buttons = [one for one in (self._act, self._close) if not one.isHidden()]
        for one in (self, self._text, *buttons):
            one.ensurePolished()
        taken = sum(one.sizeHint().width() + SPACING for one in buttons)
        inside = width - 2 * self.frameWidth() - 2 * MARGIN - 6 - taken
        text = self._text.heightForWidth(inside)
        room = most_high - self._around(0)
        overflows = text > room
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus if overflows else Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(self.notice.text if overflows else "")
        self._area.setFixedHeight(min(text, room))
        return max(self._around(min(text, room)), self._around(max(one.sizeHint().height() for one in buttons)))

    def _around(self, height: int) -> int:
        """Return the height of the card around what is `height` pixels high."""
        return height + 2 * MARGIN + 2 * self.frameWidth()

    def _tell_acted(self) -> None:
        self.acted.emit(self.notice.key)

    def _tell_closed(self) -> None:
        self.closed.emit(self.notice.key)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()  # the page's shortcuts wait: the keys press the button that has the focus, or close
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Delete}:
            self._tell_closed()
        else:
            super().keyPressEvent(event)


_OWN_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
