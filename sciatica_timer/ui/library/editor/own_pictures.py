"""Pictures of one's own for an exercise: chosen, or dropped here; the first shows the start, the second the end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout

from sciatica_timer.core.editing import with_images
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from sciatica_timer.core.library.exercise import Exercise

ENDINGS = (".jpg", ".jpeg", ".png", ".webp")
MOST = 2


class OwnPictures(QFrame):
    """`edited` carries the exercise with other pictures, and the name of that part."""

    edited = Signal(object, str)

    def __init__(self) -> None:
        """Begin without an exercise."""
        super().__init__()
        self._exercise: Exercise | None = None
        self.setProperty("role", "card")
        self.setAcceptDrops(True)
        self._words = label("", "muted", wrap=True)
        self._choose = button(tr("Choose pictures…"), self._ask, name=tr("Choose pictures"))
        self._remove = button(tr("Remove pictures"), self._drop_all)
        row = FlowBar()
        row.add(self._choose)
        row.add(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.addWidget(label(tr("Pictures of my own"), "heading"))
        column.addWidget(self._words)
        column.addWidget(row)

    def show_exercise(self, exercise: Exercise) -> None:
        """Show which pictures an exercise has."""
        self._exercise = exercise
        images = exercise.figure.images if exercise.figure is not None else ()
        names = tr(" and ").join(Path(path).name for path in images)
        hint = tr("One or two, instead of a movement: drop them here. The whole picture is shown.")
        self._words.setText(names or hint)
        self._remove.setVisible(bool(images))

    def take(self, paths: list[str]) -> None:
        """Take pictures by their paths; what is none is left out."""
        found = tuple(path for path in paths if path.lower().endswith(ENDINGS))[:MOST]
        if found and self._exercise is not None:
            self.edited.emit(with_images(self._exercise, found), "")
        elif paths:
            self._words.setText(tr("That is no picture: it must be a .jpg, .png or .webp file."))

    def _ask(self) -> None:
        kinds = tr("Pictures (*.jpg *.jpeg *.png *.webp)")
        paths, _ = QFileDialog.getOpenFileNames(self, tr("Choose one or two pictures"), str(Path.home()), kinds)
        self.take(paths)

    def _drop_all(self) -> None:
        assert self._exercise is not None
        self._choose.setFocus()  # first: the focus must be elsewhere before the button that has it goes
        self.edited.emit(with_images(self._exercise, ()), "")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()
