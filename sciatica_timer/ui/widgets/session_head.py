"""The head of the session view: which exercise and set, how much is left, and how loud it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QSlider, QToolButton, QWidget

from sciatica_timer.ui.icons import icon
from sciatica_timer.ui.widgets.shapes import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLabel

    from sciatica_timer.ui.session_words import SessionWords

VOLUME_WIDTH, SPACING = 110, 12
JOINT = " · "


class SessionHead(QWidget):
    """Two lines' worth of words, side by side or one below the other."""

    volume_chosen = Signal(int)
    mute_toggled = Signal()

    def __init__(self) -> None:
        """Begin blank."""
        super().__init__()
        self._muted, self._narrow = False, False
        self._standing: list[str] = []
        self._name = label("", "session-name")
        self._set = label("", "session-set")
        self._left = label("", "then")
        self._make_sound()
        # its words break by the width there is, and never push the countdown aside
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACING)
        self._who = who = QHBoxLayout()
        how = QHBoxLayout()
        for row in (who, how):
            row.setSpacing(SPACING)
            self._row.addLayout(row)
        who.addWidget(self._name)
        who.addWidget(self._set, 1)
        how.addWidget(self._left, 1)
        how.addWidget(self._mute)
        how.addWidget(self._volume)
        self._row.setStretch(0, 1)

    def _make_sound(self) -> None:
        self._mute = QToolButton()
        self._mute.setProperty("role", "quiet")
        self._mute.setIconSize(QSize(22, 22))
        self._mute.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._mute.clicked.connect(self.mute_toggled)
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._volume.setRange(0, 100)
        self._volume.setFixedWidth(VOLUME_WIDTH)
        self._volume.setAccessibleName(self.tr("Volume"))
        self._volume.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._volume.valueChanged.connect(self.volume_chosen)

    def show_name(self, name: str) -> None:
        """Name the exercise."""
        self._name.setText(name)

    def show_words(self, words: SessionWords) -> None:
        """Say where the session stands."""
        self._set.setText(words.set_line)
        standing = [part for part in (words.time_left, words.place) if part]
        if standing != self._standing:
            self._standing = standing
            self._fit()

    def show_sound(self, volume: int, colour: str, *, muted: bool) -> None:
        """Show volume and mute; `colour` is the icon's."""
        self._muted = muted
        self._volume.blockSignals(True)
        self._volume.setValue(volume)
        self._volume.blockSignals(False)
        self._mute.setIcon(icon("muted" if muted else "volume", colour))
        name = self.tr("Sound on (M)") if muted else self.tr("Mute (M)")
        self._mute.setToolTip(name)
        self._mute.setAccessibleName(name)

    def colour(self, colour: str) -> None:
        """Take another colour."""
        self.show_sound(self._volume.value(), colour, muted=self._muted)

    def make_room(self, *, roomy: bool) -> None:
        """Show the slider only where there is room for it."""
        self._volume.setVisible(roomy)

    def stand(self, *, narrow: bool) -> None:
        """Stand in two lines in a narrow column, else in one."""
        self._narrow = narrow
        self._fit()

    def _fit(self) -> None:
        """Break the one line in two, too, where its words would be cut."""
        narrow = self._narrow or self._length((self._name, self._set, self._left)) + self._sound_length() > self.width()
        self._break(narrow=narrow)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setSpacing(2 if narrow else SPACING)

    def _break(self, *, narrow: bool) -> None:
        """Break the words themselves where even a line of their own is too short."""
        who, how = (self._name, self._set), (self._left,)
        tight = narrow and self._length(who) > self.width()
        self._name.setWordWrap(tight)
        self._set.setAlignment(Qt.AlignmentFlag.AlignTop if tight else Qt.AlignmentFlag.AlignVCenter)
        self._who.setStretch(0, int(tight))
        self._who.setStretch(1, int(not tight))
        self._left.setText(JOINT.join(self._standing))
        if narrow and self._length(how) + self._sound_length() > self.width():
            self._left.setText("\n".join(self._standing))

    def _length(self, labels: Sequence[QLabel]) -> int:
        """Tell how long labels would be in one line."""
        texts = (one.text().replace("\n", JOINT) for one in labels)
        lengths = [one.fontMetrics().horizontalAdvance(text) for one, text in zip(labels, texts, strict=True)]
        return sum(lengths) + (len(lengths) - 1) * SPACING

    def _sound_length(self) -> int:
        slider = 0 if self._volume.isHidden() else VOLUME_WIDTH + SPACING
        return self._mute.sizeHint().width() + slider + SPACING

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
