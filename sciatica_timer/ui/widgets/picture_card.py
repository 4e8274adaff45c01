"""A card around one picture: its title, the sentence that says what it shows, its legend, and the picture itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from sciatica_timer.ui.widgets.legend import Legend
from sciatica_timer.ui.widgets.shapes import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from sciatica_timer.ui.theme import Theme
    from sciatica_timer.ui.widgets.legend import Sample

PICTURE_PX = 132  # the least height at 100 % text size


class PictureCard(QFrame):
    """The sentence stands there before the picture does, and instead of it for those who cannot see it."""

    def __init__(self, theme: Theme, title: str) -> None:
        """Begin without sentence and picture."""
        super().__init__()
        self._theme = theme
        self._picture: QWidget | None = None
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(4)
        self.sentence = label("", "muted", wrap=True)
        self.legend = Legend(theme)
        column.addWidget(label(title, "heading", wrap=True))
        column.addWidget(self.sentence)
        column.addWidget(self.legend)
        self._place = QVBoxLayout()
        self._place.addSpacing(theme.px(PICTURE_PX))
        column.addLayout(self._place, 1)
        theme.changed.connect(self._fit)

    def hold(self, picture: QWidget) -> None:
        """Put the picture in its place."""
        self._place.takeAt(0)
        self._picture = picture
        self._place.addWidget(picture)
        picture.setAccessibleName(self.accessibleName())
        picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._fit()
        self._describe()

    def do_without(self) -> None:
        """Stand without a picture: its sentence is all there is, and no hole is left."""
        if self._picture is None:
            self._place.takeAt(0)
            self._place.addStretch(1)
            self.legend.hide()

    def show_sentence(self, sentence: str, samples: Sequence[Sample] = ()) -> None:
        """Say what the picture shows, and what its colours mean."""
        self.sentence.setText(sentence)
        self.legend.show_samples(samples)
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleDescription(self.sentence.text())
        if self._picture is not None:
            self._picture.setAccessibleDescription(self.sentence.text())

    def _fit(self) -> None:
        if self._picture is not None:
            self._picture.setMinimumHeight(self._theme.px(PICTURE_PX))
