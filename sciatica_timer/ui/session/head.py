"""The head of the session view: which exercise and set, how much is left, and how loud it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from sciatica_timer.ui.icons import icon
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import label, set_role
from sciatica_timer.ui.widgets.slider import Slider

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLabel

    from sciatica_timer.ui.session.wording import SessionWords

VOLUME_WIDTH, SPACING = 110, 12
JOINT = " · "


class _Lines(NamedTuple):
    """How the words break: into two lines, into three, within the name, within the rest, and a line of the rest."""

    narrow: bool
    stacked: bool
    name_wraps: bool
    left: str
    left_wraps: bool


class SessionHead(QWidget):
    """Two lines' worth of words, side by side or one below the other; in three where a name or a language is long."""

    volume_chosen = Signal(int)
    mute_toggled = Signal()
    keys_requested = Signal()

    def __init__(self) -> None:
        """Begin blank."""
        super().__init__()
        self._muted, self._narrow = False, False
        self._standing: list[str] = []
        self._lines: _Lines | None = None
        self._icon: tuple[str, bool] | None = None
        self._name = label("", "session-name")
        self._set = label("", "session-set")
        self._left = label("", "then")
        self._make_sound()
        self._make_keys()
        # its words break by the width there is, and never push the countdown aside
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._rows = tuple(QHBoxLayout() for _ in range(3))
        for row in self._rows:
            row.setSpacing(SPACING)
            column.addLayout(row)
        self._place(narrow=False, stacked=False)

    def _place(self, *, narrow: bool, stacked: bool) -> None:
        """Put the parts on one line, two or three; a part that moves leaves the line where it was."""
        sound: tuple[QWidget, ...] = (self._mute, self._volume, self._keys)
        lines: list[tuple[QWidget, ...]] = [(self._name, self._set, self._left, *sound)]
        if stacked:
            lines = [(self._name,), (self._set, *sound), (self._left,)]
        elif narrow:
            lines = [(self._name, self._set), (self._left, *sound)]
        for row, parts in zip(self._rows, lines, strict=False):
            for part in parts:
                row.addWidget(part)
            row.setStretchFactor(self._set, 1)
            row.setStretchFactor(self._left, int(narrow))
        role = "quiet-low" if stacked else "quiet"  # hardly higher than the words beside it
        for made in (self._mute, self._keys):
            if made.property("role") != role:
                set_role(made, role)

    def _make_sound(self) -> None:
        self._mute = QToolButton()
        self._mute.setProperty("role", "quiet")
        self._mute.setIconSize(QSize(22, 22))
        self._mute.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._mute.clicked.connect(self.mute_toggled)
        self._volume = Slider(tr("Volume"))
        self._volume.setFixedWidth(VOLUME_WIDTH)
        self._volume.valueChanged.connect(self.volume_chosen)

    def _make_keys(self) -> None:
        self._keys = QToolButton()
        self._keys.setProperty("role", "quiet")
        self._keys.setText("?")
        self._keys.setAccessibleName(tr("Keys"))
        self._keys.setToolTip(tr("Keys (?)"))
        self._keys.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._keys.clicked.connect(self.keys_requested)

    def show_name(self, name: str) -> None:
        """Name the exercise."""
        self._name.setText(name)

    def show_words(self, words: SessionWords) -> None:
        """Show the set, the side and the time left."""
        self._set.setText(words.set_line)
        standing = [part for part in (words.time_left, words.place) if part]
        if standing != self._standing:
            self._standing = standing
            self._fit()

    def show_sound(self, volume: int, colour: str, *, muted: bool) -> None:
        """Show volume and mute; `colour` is the icon's."""
        self._volume.show_value(volume)
        if (colour, muted) == self._icon:
            return
        self._icon, self._muted = (colour, muted), muted
        self._mute.setIcon(icon("muted" if muted else "volume", colour))
        name = tr("Sound on (M)") if muted else tr("Mute (M)")
        self._mute.setToolTip(name)
        self._mute.setAccessibleName(name)

    def colour(self, colour: str) -> None:
        """Take another colour."""
        self.show_sound(self._volume.value(), colour, muted=self._muted)

    def make_room(self, *, roomy: bool) -> None:
        """Show the slider only where there is room for it."""
        self._volume.setVisible(roomy)

    def set_narrow(self, *, narrow: bool) -> None:
        """Use two lines in a narrow column, else one."""
        self._narrow = narrow
        self._fit()

    def _fit(self) -> None:
        """Break the words where they would be cut.

        Only a change is written: a layout posts a request for each value that is set, even for the one it has.
        """
        lines = self._lines_for(self.width())
        if lines == self._lines:
            return
        before, self._lines = self._lines, lines
        self._left.setText(lines.left)
        self._left.setWordWrap(lines.left_wraps)
        self._name.setWordWrap(lines.name_wraps)
        if before is None or before[:2] != lines[:2]:
            self._place(narrow=lines.narrow, stacked=lines.stacked)

    def _lines_for(self, width: int) -> _Lines:
        """Return how the words break at a width in pixels, whatever is shown now."""
        who = _length(self._name) + SPACING + _length(self._set)
        long, buttons = self._left.fontMetrics().horizontalAdvance, self._sound_length()
        left = long(JOINT.join(self._standing)) + buttons
        narrow = self._narrow or who + SPACING + left > width
        breaks = narrow and left > width
        longest = max(map(long, self._standing), default=0)
        stacked = narrow and (who > width or (breaks and longest + buttons > width))
        if stacked:
            breaks = left - buttons > width
        text = ("\n" if breaks else JOINT).join(self._standing)
        return _Lines(narrow, stacked, stacked and _length(self._name) > width, text, stacked and longest > width)

    def _sound_length(self) -> int:
        slider = 0 if self._volume.isHidden() else VOLUME_WIDTH + SPACING
        return self._mute.sizeHint().width() + slider + self._keys.sizeHint().width() + 2 * SPACING

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _length(shown: QLabel) -> int:
    """Return how long a label's text is in one line, in pixels."""
    return shown.fontMetrics().horizontalAdvance(shown.text())
