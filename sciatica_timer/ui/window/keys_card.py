"""The card with all keys, shown with "?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QHBoxLayout, QWidget

from sciatica_timer.core.settings import ButtonRole
from sciatica_timer.ui.access.lines import Lines
from sciatica_timer.ui.keys.meanings import shown_key
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.overlay import Overlay
from sciatica_timer.ui.widgets.shapes import button, card, label, scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from sciatica_timer.core.settings import Keys

MARGIN, EDGE, BESIDE_BAR, BETWEEN = 24, 10, 8, 40


class KeysCard(Overlay):
    """Lies over its parent and lists the keys; while it is up any key takes it away, and does nothing else.

    Where not all of it can be seen, the arrows and Page Up and Down scroll it.
    """

    def __init__(self, parent: QWidget, heeded: Keys) -> None:
        """Stay hidden over `parent`; a key that is not heeded is not listed."""
        super().__init__(parent)
        self._heeded = heeded
        self._focused_before: QWidget | None = None
        frame, column = card(margins=MARGIN)
        column.addWidget(label(tr("Keys"), "heading"))
        self._lines: list[QWidget] = []
        self._content = self._make_content()
        frame.setAccessibleName(". ".join([tr("Keys"), *(line.accessibleName() for line in self._lines)]))
        Lines(frame, self._lines)
        self._area = scrolled(self._content)
        column.addWidget(self._area)
        row = QHBoxLayout()
        self._more = label(tr("↑ ↓ read on"), "small")
        row.addWidget(self._more, 1)
        close = button(tr("Close   any key"), self.leave, name=tr("Close"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(row)
        self._frame = frame
        outer = QGridLayout(self)
        outer.addWidget(frame, 0, 0, Qt.AlignmentFlag.AlignCenter)

    def _make_content(self) -> QWidget:
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(BETWEEN)
        self._columns.addLayout(self._grid([("", self._keys())]))
        rest = [
            (tr("When you are asked about pain"), self._keys_of_check_in()),
            (tr("In the table of History"), self._keys_of_table()),
            (tr("In the window"), self._keys_of_window()),
        ]
        self._columns.addLayout(self._grid(rest))
        return content

    def _keys(self) -> list[tuple[str, str]]:
        return [
            (tr("Space"), tr("start, pause, go on")),
            (tr("Page Down, Up"), tr("the same and back, on a presenter")),
            (self._of(ButtonRole.SKIP), tr("skip this rep or rest")),
            (self._of(ButtonRole.BACK), tr("back: this rep again, or the one before")),
            (self._of(ButtonRole.SKIP_EXERCISE), tr("skip the exercise")),
            (self._of(ButtonRole.EXPLAIN), tr("hear how it is done")),
            (self._of(ButtonRole.SWAP), tr("another exercise instead")),
            (self._of(ButtonRole.EASIER, ButtonRole.HARDER), tr("an easier form, a harder one")),
            (self._of(ButtonRole.PACE), tr("at your own pace, and back")),
            (self._of(ButtonRole.MORE), tr("one more set")),
            (self._of(ButtonRole.REST), tr("10 s more rest")),
            (tr("Esc"), tr("pause, and ask whether to end")),
            (self._of(ButtonRole.HURT), tr("stop: it hurts more")),
            (self._of(ButtonRole.MUTE), tr("mute, and sound on again")),
            ("F11", tr("full screen")),
            ("F1, ?" if self._heeded.letters else "F1", tr("these keys")),
        ]

    def _of(self, *roles: ButtonRole) -> str:
        return ", ".join(filter(None, (shown_key(role, self._heeded) for role in roles)))

    def _keys_of_window(self) -> list[tuple[str, str]]:
        return [
            (tr("Ctrl+1 … 5"), tr("the pages, from Today to Safety")),
            (tr("Ctrl+Tab"), tr("exercises or programmes")),
            (tr("Ctrl+Q, W"), tr("close the window")),
        ]

    def _keys_of_check_in(self) -> list[tuple[str, str]]:
        return [
            ("0 … 9", tr("how much it hurts")),
            ("X", tr("10, the most")),
            (tr("Space"), tr("skip the question")),
        ]

    def _keys_of_table(self) -> list[tuple[str, str]]:
        return [
            (tr("Space"), tr("a session's sets, shown or folded")),
            (tr("Enter"), tr("edit the set")),
            (tr("Delete", "key"), tr("delete what is chosen")),
            (tr("Ctrl+C"), tr("copy the chosen rows")),
            (tr("Ctrl+Z"), tr("take back")),
            (tr("Ctrl+⇧Z"), tr("do again")),
            (tr("Ctrl+F"), tr("filter and search")),
        ]

    def _grid(self, parts: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> QGridLayout:
        """Lay out keys and what they do, each part under its title."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(3)
        for title, keys in parts:
            if title:
                grid.addWidget(label(title, "section"), grid.rowCount(), 0, 1, 2)
            for key, what in keys:
                row, line = grid.rowCount(), label(what)
                line.setAccessibleName(f"{_spoken(key)}: {what}")
                self._lines.append(line)
                grid.addWidget(label(key, "key"), row, 0)
                grid.addWidget(line, row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def fit(self) -> None:
        """Fit into the parent; what does not fit is scrolled."""
        super().fit()
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight)
        if self._content.sizeHint().width() > self.width() - 2 * EDGE - 2 * MARGIN:
            self._columns.setDirection(QBoxLayout.Direction.TopToBottom)
        wanted = self._content.sizeHint()
        self._area.setFixedSize(wanted)
        spare = self.height() - 2 * EDGE - self._frame.sizeHint().height()
        short = spare < 0
        self._more.setVisible(short)
        if short:
            bar = self._area.verticalScrollBar().sizeHint().width() + BESIDE_BAR
            widest = self.width() - 2 * EDGE - 2 * MARGIN
            self._area.setFixedSize(min(widest, wanted.width() + bar), max(0, wanted.height() + spare))

    def toggle(self) -> None:
        """Show or hide the card."""
        if self.isVisible():
            self.leave()
            return
        self._focused_before = QApplication.focusWidget()
        self.cover()
        self._area.verticalScrollBar().setValue(0)
        self._frame.setFocus()

    def leave(self) -> None:
        """Hide the card and return the focus."""
        self.hide()
        if self._focused_before is not None and self._focused_before.isVisible():
            self._focused_before.setFocus()
        self._focused_before = None

    def _scroll(self, key: int) -> bool:
        """Scroll if not everything is visible; return whether the key did."""
        bar = self._area.verticalScrollBar()
        line, page = 2 * self.fontMetrics().height(), bar.pageStep()
        steps = {Qt.Key.Key_Down: line, Qt.Key.Key_Up: -line, Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page}
        step = steps.get(Qt.Key(key))
        if step is None or not bar.maximum():
            return False
        bar.setValue(bar.value() + step)
        return True

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: FBT001
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
        if self._scroll(event.key()):
            return
        if event.key() not in modifiers:
            self.leave()


def _spoken(keys: str) -> str:
    """Return keys as they are said: screen readers leave signs out, or call them by other names."""
    signs = {"→": tr("Right arrow"), "←": tr("Left arrow"), "+": tr("Plus"), "?": tr("Question mark")}
    parts = [part.replace("⇧", tr("Shift+")) for part in keys.split(", ")]
    return ", ".join(signs.get(part, part.replace("→", signs["→"])) for part in parts)
