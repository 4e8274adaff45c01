"""One notice on the screen: its text, what it offers, a button that closes it, and the time it has left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton

from sciatica_timer.ui.icons import icon
from sciatica_timer.ui.notice import Severity
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import breakable, button, label, scrolled, set_role

if TYPE_CHECKING:
    from sciatica_timer.ui.notice import Notice

LEFT, MARGIN, SPACING = 14, 8, 8
SHORT_LINES = 5
LEAST_LETTERS = 20  # a line; with fewer the buttons make room
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
        self._act = button("", self._emit_acted, "choice")
        self._close = button("", self._emit_closed, "quiet", tr("Close notice"))
        self._close.setToolTip(tr("Close notice"))
        self._time = QTimer(self, singleShot=True)
        self._time.timeout.connect(self._emit_closed)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(LEFT, MARGIN, MARGIN, MARGIN)
        self._row.setSpacing(SPACING)
        self._row.addWidget(self._area, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._act)
        buttons.addWidget(self._close)
        self._row.addLayout(buttons)
        self.show_notice(notice)

    def show_notice(self, notice: Notice) -> None:
        """Show another notice of the same key, and let its time begin again."""
        self._time.stop()
        self.notice = notice
        self._text.setText(breakable(notice.text))
        self._act.setText(notice.action)
        self._act.setAccessibleName(notice.action)
        self._act.setVisible(notice.act is not None)
        set_role(self, ROLES[notice.severity])
        self.setAccessibleName(self._words().format(notice.text))

    def _words(self) -> str:
        return {
            Severity.INFO: tr("Notice: {0}"),
            Severity.WARNING: tr("Warning: {0}"),
            Severity.ERROR: tr("Problem: {0}"),
        }[self.notice.severity]

    def show_icon(self, colour: str, size: int) -> None:
        """Draw the icon in a colour and a size, in pixels."""
        self._close.setIconSize(QSize(size, size))
        self._close.setIcon(icon("close", colour, size))

    def run_time(self, *, runs: bool) -> None:
        """Let the time it has run, from its beginning if it did not, or stop it."""
        if not runs or not self.notice.shown_ms:
            self._time.stop()
        elif not self._time.isActive():
            self._time.start(self.notice.shown_ms)

    def least_height(self, width: int) -> int:
        """Return the height, in pixels, at which the text can be read: two lines of it, more where they are short."""
        lines = SHORT_LINES if self._is_narrow(width) else 2
        return min(self.wanted_height(width), self._height_with(width, lines * self._text.fontMetrics().lineSpacing()))

    def wanted_height(self, width: int) -> int:
        """Return the height that all of the text needs at a width."""
        return self._height_with(width, self._text.heightForWidth(self._text_width(width)))

    def fit(self, width: int, height: int) -> None:
        """Lay the parts out for this size; the buttons stand below a text that would be too narrow beside them."""
        down = self._is_narrow(width)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight)
        overflows = height < self.wanted_height(width)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus if overflows else Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(self.notice.text if overflows else "")

    def _buttons(self) -> list[QPushButton]:
        return [one for one in (self._act, self._close) if not one.isHidden()]

    def _beside(self) -> int:
        """Return the width of the buttons with the space before each."""
        return sum(one.sizeHint().width() + SPACING for one in self._buttons())

    def _is_narrow(self, width: int) -> bool:
        for one in (self, self._text, *self._buttons()):
            one.ensurePolished()  # only then it has its font
        letters = self._text.fontMetrics().averageCharWidth() * LEAST_LETTERS
        return width - 2 * self.frameWidth() - LEFT - MARGIN - self._beside() < letters

    def _text_width(self, width: int) -> int:
        beside = 0 if self._is_narrow(width) else self._beside()
        return width - 2 * self.frameWidth() - LEFT - MARGIN - beside

    def _height_with(self, width: int, text: int) -> int:
        """Return the height of the card around a text that is `text` pixels high."""
        high = max(one.sizeHint().height() for one in self._buttons())
        inside = text + SPACING + high if self._is_narrow(width) else max(text, high)
        return inside + 2 * MARGIN + 2 * self.frameWidth()

    def _emit_acted(self) -> None:
        self.acted.emit(self.notice.key)

    def _emit_closed(self) -> None:
        self.closed.emit(self.notice.key)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()  # the page's shortcuts wait: the keys press the button that has the focus, or close
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Delete}:
            self._emit_closed()
        else:
            super().keyPressEvent(event)


_OWN_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
