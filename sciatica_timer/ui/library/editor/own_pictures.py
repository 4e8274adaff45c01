"""Pictures of one's own for an exercise: chosen, or dropped here; the first shows the start, the second the end."""

from __future__ import annotations

from functools import partial
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
    """`edited` carries the exercise with other pictures, and the name of that part.

    `cut_requested` carries the path of a picture of which a part is to be shown, and this form.
    """

    edited = Signal(object, str)
    cut_requested = Signal(str, object)

    def __init__(self) -> None:
        """Begin without an exercise."""
        super().__init__()
        self._exercise: Exercise | None = None
        self.setProperty("role", "card")
        self.setAcceptDrops(True)
        self._words = label("", "muted", wrap=True)
        self._choose = button(tr("Choose pictures…"), self._ask, name=tr("Choose pictures"))
        self._remove = button(tr("Remove pictures"), self._drop_all)
        self.cuts = [button("", partial(self._ask_cut, index)) for index in range(MOST)]
        row = FlowBar()
        for made in (self._choose, *self.cuts, self._remove):
            row.add(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.addWidget(label(tr("Pictures of my own"), "heading"))
        column.addWidget(self._words)
        column.addWidget(row)

    def show_exercise(self, exercise: Exercise) -> None:
        """Show which pictures an exercise has."""
        self._exercise = exercise
        images = self._images
        names = tr(" and ").join(Path(path).name for path in images)
        hint = tr("One or two, instead of a movement: drop them here. You can turn and cut them.")
        self._words.setText(names or hint)
        self._remove.setVisible(bool(images))
        first, second = tr("Turn or cut the first picture"), tr("Turn or cut the second picture")
        for index, cut in enumerate(self.cuts):
            cut.setVisible(index < len(images))
            name = tr("Turn or cut the picture") if len(images) == 1 else second if index else first
            cut.setText(tr("{0}…").format(name))
            cut.setAccessibleName(name)

    def take(self, paths: list[str]) -> None:
        """Take pictures by their paths; what is none is left out."""
        found = tuple(path for path in paths if path.lower().endswith(ENDINGS))[:MOST]
        if found and self._exercise is not None:
            self.edited.emit(with_images(self._exercise, found), "")
        elif paths:
            self._words.setText(tr("That is no picture: it must be a .jpg, .png or .webp file."))

    @property
    def _images(self) -> tuple[str, ...]:
        figure = self._exercise.figure if self._exercise is not None else None
        return figure.images if figure is not None else ()

    def replace_picture(self, path: str, other: str) -> None:
        """Show another picture in the place of one."""
        if path in self._images:
            assert self._exercise is not None
            changed = tuple(other if one == path else one for one in self._images)
            self.edited.emit(with_images(self._exercise, changed), "")

    def _ask_cut(self, index: int) -> None:
        if index < len(self._images):
            self.cut_requested.emit(self._images[index], self)

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
