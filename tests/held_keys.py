"""A keyboard and a mouse that send a window what X11 sends, on a clock that stands still between two events."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from sciatica_timer.ui.window.presses import Presses

DELAY_MS, EACH_MS, REPEATS = 660, 40, 9
PLAIN = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class Fingers:
    """Press what `window` says, a QWindow; `stamp` is for the constructor of Presses."""

    def __init__(self):
        self.now = 1000

    def stamp(self, _event):
        return self.now

    # Keys

    def hold(self, window, key, modifier=PLAIN, *, gap=0, repeats=REPEATS, marks=1):
        """Hold a key for about a second: the first `marks` repeats are marked; `gap` ms lie within each."""
        self.down(window, key, modifier)
        self.repeat(window, key, modifier, gap=gap, repeats=repeats, marks=marks)
        self.up(window, key, modifier)

    def repeat(self, window, key, modifier=PLAIN, *, gap=0, repeats=REPEATS, marks=1):
        self.now += DELAY_MS - EACH_MS
        for number in range(repeats):
            self.now += EACH_MS
            if number < marks:
                self.now += gap
                self._marked(window, key, modifier)
            else:
                QTest.keyRelease(window(), key, modifier)
                self.now += gap
                QTest.keyPress(window(), key, modifier)

    def press(self, window, key, modifier=PLAIN):
        self.down(window, key, modifier)
        self.up(window, key, modifier)

    def down(self, window, key, modifier=PLAIN):
        self.now += 300
        QTest.keyPress(window(), key, modifier)

    def up(self, window, key, modifier=PLAIN):
        self.now += EACH_MS
        QTest.keyRelease(window(), key, modifier)

    def _marked(self, window, key, modifier):
        """Send a repeat that is marked as one, which QTest cannot; an unwanted one reaches the shortcuts, too."""
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, key, modifier, "", True)
            event.setAccepted(False)
            QApplication.sendEvent(window(), event)
            if kind == QEvent.Type.ShortcutOverride and not event.isAccepted():
                QTest.keyPress(window(), key, modifier)
                return

    # The mouse

    def click(self, widget, times=1, *, apart=90):
        """Click in the middle of a widget, or of what is there by now; Qt makes double clicks of two and two."""
        window = widget.window().windowHandle()
        place = widget.mapTo(widget.window(), QPoint(widget.width() // 2, widget.height() // 2))
        for _ in range(times // 2):
            self.now += apart
            QTest.mouseDClick(window, LEFT, PLAIN, place)
        if times % 2:
            self.now += apart
            QTest.mouseClick(window, LEFT, PLAIN, place)


class Desk:
    """A window with one of each, and fingers on it."""

    def __init__(self, qtbot, *, with_presses=True, platform=""):
        self.fingers = Fingers()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.field, self.steps, self.list = QLineEdit(), QSpinBox(), QListWidget()
        self.slider, self.button, self.label = QSlider(Qt.Orientation.Horizontal), QPushButton("Start"), QLabel("words")
        self.list.addItems([str(number) for number in range(30)])
        column = QVBoxLayout(self.window)
        for widget in (self.field, self.steps, self.list, self.slider, self.button, self.label):
            column.addWidget(widget)
        self.done = []
        self.button.clicked.connect(lambda: self.done.append("click"))
        for name in ("R", "Ctrl+1", "Space"):
            shortcut = QShortcut(QKeySequence(name), self.window)
            shortcut.activated.connect(lambda name=name: self.done.append(name))
            shortcut.setEnabled(name != "Space")
        self.space = shortcut
        if with_presses:
            Presses(self.window, self.fingers.stamp, platform)
        self.window.show()
        qtbot.waitUntil(self.window.isActiveWindow)

    def add(self, widget):
        self.window.layout().addWidget(widget)
        widget.show()
        QApplication.processEvents()  # else it has no place yet
        return widget

    def handle(self):
        return self.window.windowHandle()

    def hold(self, key, modifier=PLAIN, **how):
        self.fingers.hold(self.handle, key, modifier, **how)

    def press(self, key):
        self.fingers.press(self.handle, key)
