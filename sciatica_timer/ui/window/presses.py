"""One press is one press: neither a key that is held nor the second click of a double click presses again.

X11 repeats a held key as a release and a press with the same timestamp, and Qt 6.11.3 marks only some of these presses
as repeats: Space held for 1 s on a button clicked it 10 times. So repeats are found here, at the windows, before any
shortcut or widget sees them. A shortcut never gets one, a widget only where repeating is wanted, and marked as such.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputEvent, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import Shiboken

if TYPE_CHECKING:
    from collections.abc import Callable

REPEAT_MS = 20  # from release to press: 0 to a few where a key is held, 50 and more between two presses of a finger
HELD_MS = 100  # no system repeats a key sooner after it came down; programs that type let go after 5 to 20
EACH_PRESS = "each-press"  # the property of a widget that wants the second press of a double click, too
TEXT = ("QLineEdit", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox")  # by name: the classes take 13 ms to load


class Presses(QObject):
    """Filters the events of every window of the app that takes keys, as long as `window`, the main one, exists."""

    def __init__(
        self, window: QWidget, stamp: Callable[[QInputEvent], int] = QInputEvent.timestamp, platform: str = ""
    ) -> None:
        """Watch `window` from its first show on, and every other one that gets the focus.

        `stamp` returns when an event happened, in ms; `platform` is Qt's name of it, by default the one in use.
        """
        super().__init__(window)
        self._keys = _HeldKeys(stamp, trusts_marks=(platform or QGuiApplication.platformName()) != "xcb")
        self._clicks = _Clicks(stamp)
        window.installEventFilter(self)
        app = cast("QGuiApplication", QGuiApplication.instance())
        app.focusWindowChanged.connect(self._watch)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # one that is installed already only moves to the front

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWindow):
            if isinstance(event, QKeyEvent):
                return self._keys.filter(watched, event)
            if isinstance(event, QMouseEvent):
                return self._clicks.filter(watched, event)
        elif event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            self._watch(watched.windowHandle())
        return False


class _HeldKeys:
    """Lets the first press of a key through, and of its repeats only those that are wanted where it went."""

    def __init__(self, stamp: Callable[[QInputEvent], int], *, trusts_marks: bool) -> None:
        """Take the marks for true but on X11: there the next press has one, too, if the release went elsewhere."""
        self._stamp, self._trusts_marks = stamp, trusts_marks
        self._pressed: dict[int, int] = {}
        self._released: dict[int, int] = {}
        self._taken: dict[int, tuple[int, int]] = {}
        self._is_sending = False

    def filter(self, window: QWindow, event: QKeyEvent) -> bool:
        """Return whether the event must not go on; every press is first asked about, for a shortcut might take it."""
        if self._is_sending:
            return False
        key = event.nativeScanCode() or -event.key()  # Shift changes the key, never its place on the keyboard
        if event.type() == QEvent.Type.KeyRelease:
            self._released[key] = self._stamp(event)
            return False
        is_repeat = self._is_repeat(key, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            if is_repeat:
                event.accept()  # so no shortcut has it
            else:
                self._pressed[key] = self._stamp(event)
                self._taken.pop(key, None)
            return is_repeat
        return self._press(window, key, event, is_repeat=is_repeat)

    def _is_repeat(self, key: int, event: QKeyEvent) -> bool:
        if event.isAutoRepeat() and self._trusts_marks:
            return True
        if key not in self._released or not 0 <= self._stamp(event) - self._released[key] <= REPEAT_MS:
            return False
        return key not in self._pressed or self._released[key] - self._pressed[key] >= HELD_MS

    def _press(self, window: QWindow, key: int, event: QKeyEvent, *, is_repeat: bool) -> bool:
        taker = QApplication.activePopupWidget() or QApplication.focusWidget()
        if not is_repeat:
            self._taken[key] = _identity(taker)
        elif not (key in self._taken and _wants_repeat(taker, self._taken[key], event)):
            return True
        is_marked = is_repeat and not _is_one_of(taker, TEXT[-1])  # which steps twice at a marked one
        if event.isAutoRepeat() == is_marked:
            return False
        self._send(window, event, is_marked=is_marked)
        return True

    def _send(self, window: QWindow, event: QKeyEvent, *, is_marked: bool) -> None:
        """Send a press on with the right mark."""
        codes = event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers()
        key, held = event.key(), event.modifiers()
        marked = QKeyEvent(event.type(), key, held, *codes, event.text(), is_marked, event.count())
        marked.setTimestamp(event.timestamp())
        self._is_sending = True
        try:
            QApplication.sendEvent(window, marked)
            event.setAccepted(marked.isAccepted())
        finally:
            self._is_sending = False


def _identity(widget: QWidget | None) -> tuple[int, int]:
    """Return the addresses of a widget and its parent: they identify widgets without keeping them alive."""
    if widget is None:
        return 0, 0
    parent = widget.parentWidget()
    return Shiboken.getCppPointer(widget)[0], Shiboken.getCppPointer(parent)[0] if parent is not None else 0


def _wants_repeat(widget: QWidget | None, first: tuple[int, int], event: QKeyEvent) -> bool:
    """Return whether a held key repeats in the focused widget, which had the first press: letters, arrows, steps."""
    here, key = _identity(widget), Qt.Key  # Qt makes its enum when first asked, which takes longer than the module
    moving = (key.Key_Up, key.Key_Down, key.Key_Left, key.Key_Right, key.Key_PageUp, key.Key_PageDown)
    if event.key() in (*moving, key.Key_Home, key.Key_End, key.Key_Plus, key.Key_Minus):
        return here == first or here[1] == first[1] != 0  # the next row may be a widget of its own
    once = (key.Key_Return, key.Key_Enter, key.Key_Escape, key.Key_Tab, key.Key_Backtab)
    return here == first and _is_one_of(widget, *TEXT) and event.key() not in once


def _is_one_of(widget: QWidget | None, *kinds: str) -> bool:
    return widget is not None and any(widget.inherits(kind) for kind in kinds)


class _Clicks:
    """Lets the first press of a double, triple or longer click through; the others only where each one counts."""

    def __init__(self, stamp: Callable[[QInputEvent], int]) -> None:
        self._stamp = stamp
        self._last = (Qt.MouseButton.NoButton, QPoint(), 0)
        self._is_spent = False

    def filter(self, window: QWindow, event: QMouseEvent) -> bool:
        """Return whether the event must not go on."""
        if event.type() not in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            return False
        counts = _counts_each(_widget_at(window, event))
        follows = event.type() == QEvent.Type.MouseButtonDblClick or self._follows(event)
        self._last = event.button(), event.globalPosition().toPoint(), self._stamp(event)
        self._is_spent = not counts or (follows and self._is_spent)
        return follows and self._is_spent

    def _follows(self, event: QMouseEvent) -> bool:
        """Return whether this press belongs to the click before it; Qt itself counts no further than two."""
        button, place, at = self._last
        hints = QGuiApplication.styleHints()
        is_near = (event.globalPosition().toPoint() - place).manhattanLength() <= hints.mouseDoubleClickDistance()
        is_soon = 0 <= self._stamp(event) - at <= hints.mouseDoubleClickInterval()
        return event.button() == button and is_near and is_soon


def _widget_at(window: QWindow, event: QMouseEvent) -> QWidget | None:
    whole = QWidget.find(window.winId())
    return (whole.childAt(event.position().toPoint()) or whole) if whole is not None else None


def _counts_each(widget: QWidget | None) -> bool:
    """Return whether quick clicks are wanted here: in text, lists, sliders and on the buttons of steppers."""
    if widget is None:
        return False
    if isinstance(widget, QAbstractButton):
        return widget.autoRepeat()
    parent = widget.parentWidget()
    is_view = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
    return is_view or _is_one_of(widget, *TEXT, "QAbstractSlider") or _has_property(widget)


def _has_property(widget: QWidget | None) -> bool:
    while widget is not None:
        if widget.property(EACH_PRESS):
            return True
        widget = widget.parentWidget()
    return False
