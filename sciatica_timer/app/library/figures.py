"""Where figures come from: the strips that ship, and the pictures beside a person's own exercises."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from sciatica_timer.core.figure.figure import REST
from sciatica_timer.core.figure.strip import Strip
from sciatica_timer.resources import FOLDER as RESOURCES
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.library.own_images import read_image
from sciatica_timer.storage.library.strips import read_strip, read_thumbnail
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.resources.abc import Traversable

    from sciatica_timer.core.figure.figure import Figure

T = TypeVar("T")


class FigureFiles(QObject):
    """Reads pictures, in whatever thread asks; `notice` carries a notice, once for each figure that cannot be shown."""

    notice = Signal(object)

    def __init__(self, folder: Traversable | None = None, parent: QObject | None = None) -> None:
        """Read the strips of a folder; by default those that ship."""
        super().__init__(parent)
        self._folder = folder or RESOURCES / "figures"
        self._reported: set[str] = set()

    def strip(self, figure: Figure) -> Strip | None:
        """Return the pictures of a figure, None where there are none."""
        if figure.images:
            return self._attempt(figure, lambda: Strip(tuple(map(read_image, figure.images))))
        return self._attempt(figure, lambda: self._of_movement(figure, read_strip))

    def thumbnail(self, figure: Figure) -> bytes | None:
        """Return the small picture of a figure's end, None where there is none."""
        if figure.images:
            return self._attempt(figure, lambda: read_image(figure.images[-1]))
        return self._attempt(figure, lambda: self._of_movement(figure, read_thumbnail))

    def report(self, figure: Figure) -> None:
        """Show, once, that the pictures of a figure cannot be drawn."""
        name = ", ".join(Path(path).name for path in figure.images) or figure.movement
        text = tr("The picture “{0}” is missing, damaged or too large, so the exercise is shown without it.")
        self._show(name, text.format(name))

    def _show(self, name: str, text: str) -> None:
        if name not in self._reported:
            self._reported.add(name)
            self.notice.emit(Notice(f"figure: {name}", text, Severity.WARNING))

    def _of_movement(self, figure: Figure, read: Callable[[Traversable], T]) -> T | None:
        file = self._folder / f"{figure.movement}.zip"
        if file.is_file():
            return read(file)
        is_named = not figure.movement.startswith(REST) and self._folder.is_dir()
        if is_named and read is read_strip:  # the list with its small pictures need not say it as well
            text = tr("There is no picture of the movement “{0}”, so the exercise is shown without it.")
            self._show(figure.movement, text.format(figure.movement))
        return None

    def _attempt(self, figure: Figure, read: Callable[[], T]) -> T | None:
        try:
            return read()
        except FileProblem:
            self.report(figure)
            return None
