"""What widgets are to a screen reader where Qt's own answer says too little: headings, pages, tabs, dialogs.

A value interface made in Python crashes on its first read (PySide6 6.11.3), so values come from real widgets alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

Role, Text = QAccessible.Role, QAccessible.Text
UNSEEN = "\u200b"  # where a long word may be broken
HEADINGS = ("title", "heading", "section", "danger", "ask-title", "today-headline", "today-title", "today-way")
ROLES = {
    "nav": Role.PageTab,
    "rail": Role.PageTabList,
    "entry": Role.ListItem,
    "entry-chosen": Role.ListItem,
    "bullet": Role.Whitespace,
}
CLASSES = {
    "QStackedWidget": Role.Pane,
    "DialogCard": Role.Dialog,
    "SwapCard": Role.Dialog,
    "FigureView": Role.Graphic,
    "EntryList": Role.List,
    "LiveLine": Role.Notification,
    "ChartCard": Role.Client,  # it is called what its chart is, which says so
}


class _Named(QAccessibleWidget):
    """A widget in another role; Qt reads its properties as before."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._widget = widget

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name as it is said: a label without a name of its own is called what it shows."""
        if kind is Text.Name and isinstance(self._widget, QLabel):
            return (self._widget.accessibleName() or self._widget.text()).replace(UNSEEN, "")
        return super().text(kind)

    def state(self) -> QAccessible.State:
        """Return the state; what only hands the focus on does not have it."""
        found = super().state()
        if self._widget.focusProxy() is not None:
            found.focused = found.focusable = 0
        return found


class _Tab(_Named):
    """A button that opens a page; a click is its action, as with any button."""

    def state(self) -> QAccessible.State:
        """Return the state, in which the open page is the selected one."""
        found = super().state()
        found.selectable = 1
        found.selected = int(self._button.isChecked())
        return found

    @property
    def _button(self) -> QAbstractButton:
        assert isinstance(self._widget, QAbstractButton)
        return self._widget

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name alone: what the tooltip adds would be read with it each time."""
        return "" if kind is Text.Description else super().text(kind)

    def actionNames(self) -> list[str]:  # noqa: N802  Qt's
        return ["Press"]

    def doAction(self, _name: str) -> None:  # noqa: N802  Qt's
        self._button.click()

    def keyBindingsForAction(self, _name: str) -> list[str]:  # noqa: N802  Qt's
        return []


def install() -> None:
    """Answer in Qt's place from now on; nothing is asked before a screen reader listens."""
    QAccessible.installFactory(_made_for)


def _made_for(kind: str, thing: QObject) -> QAccessibleWidget | None:
    """Make the interface of a widget, asked for each of its classes from its own up; None leaves that to Qt.

    Qt asks for what it is still constructing as well. That is a plain QWidget as yet, and must not be held here: Python
    would know it as one for ever, be it a line edit.
    """
    if not isinstance(thing, QWidget):
        return None
    role = CLASSES.get(kind) or _role_of(thing)
    if role is not None:
        return (_Tab if role is Role.PageTab else _Named)(thing, role)
    return _Named(thing, Role.Client) if kind == "QWidget" and type(thing) is not QWidget else None


def _role_of(widget: QWidget) -> QAccessible.Role | None:
    look = widget.property("role")
    if not isinstance(look, str):
        return None
    if isinstance(widget, QLabel) and look.removesuffix("-large") in HEADINGS:
        return Role.Heading
    return ROLES.get(look)
