"""The pictures of figures: read and decoded by threads of their own, and handed to the views that want them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from sciatica_timer.ui.figure.decoding import DecodingError, decode_all, decode_centred, decode_ends

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage

    from sciatica_timer.core.figure.figure import Figure
    from sciatica_timer.core.figure.strip import PictureSource
    from sciatica_timer.ui.figure.frames import Wanted

LEAVE_MS = 2_000  # a picture on a drive that does not answer holds nothing up


class Load:
    """Something that is being loaded; it ends early once it is dropped."""

    __slots__ = ("is_dropped",)

    def __init__(self) -> None:
        """Begin wanted."""
        self.is_dropped = False


class Pictures(QObject):
    """Loads pictures on request.

    `loaded` carries a load and its frames, perhaps first some of them; None where there is nothing to show.
    `thumbnails_loaded` carries small pictures by the names they were asked for with.
    """

    loaded = Signal(object, object)
    thumbnails_loaded = Signal(object)

    def __init__(self, source: PictureSource, parent: QObject | None = None) -> None:
        """Load from a source; nothing is read yet."""
        super().__init__(parent)
        self._source = source
        self._is_over = False

    def load(self, wanted: Wanted) -> Load:
        """Load the frames that a view wants."""
        load = Load()
        QThreadPool.globalInstance().start(partial(self._load, load, wanted))
        return load

    def load_thumbnails(self, figures: Mapping[str, Figure], size: QSize) -> None:
        """Load small pictures that fit a size in pixels of the screen."""
        QThreadPool.globalInstance().start(partial(self._load_thumbnails, dict(figures), size))

    def shut_down(self) -> None:
        """Let no thread outlive the window."""
        self._is_over = True
        QThreadPool.globalInstance().waitForDone(LEAVE_MS)

    # What follows runs in a thread of the pool

    def _load(self, load: Load, wanted: Wanted) -> None:
        def goes_on() -> bool:
            return not (self._is_over or load.is_dropped)

        strip = self._source.strip(wanted.figure) if goes_on() else None
        try:
            frames = decode_ends(strip, wanted) if strip is not None else None
            if goes_on():
                self.loaded.emit(load, frames)
            if strip is not None and frames is not None and not frames.is_whole and wanted.most_bytes:
                frames = decode_all(strip, frames, goes_on)
                if goes_on():
                    self.loaded.emit(load, frames)
        except DecodingError:
            self._source.report(wanted.figure)
            self.loaded.emit(load, None)

    def _load_thumbnails(self, figures: Mapping[str, Figure], size: QSize) -> None:
        found: dict[str, QImage] = {}
        for name, figure in figures.items():
            data = self._source.thumbnail(figure) if not self._is_over else None
            try:
                if data is not None:
                    found[name] = decode_centred(data, size)
            except DecodingError:
                self._source.report(figure)
        if not self._is_over:
            self.thumbnails_loaded.emit(found)
