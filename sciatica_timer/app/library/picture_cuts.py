"""Parts of a person's own pictures, chosen in the window: each a file of its own, until the exercise is saved."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_timer.storage.files.atomic import write_atomically
from sciatica_timer.storage.files.errors import StorageProblem
from sciatica_timer.storage.library.own_images import read_image
from sciatica_timer.storage.library.own_programmes import make_folder
from sciatica_timer.ui.figure.decoding import DecodingError
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sciatica_timer.ui.library.editor.cropping import CropCard
    from sciatica_timer.ui.library.editor.own_pictures import OwnPictures
    from sciatica_timer.ui.theme import Theme

_NOTICE = "picture cut"


class PictureCuts(QObject):
    """Asks for the part of a picture, and puts it where the whole was; `notice` carries why that cannot be done."""

    notice = Signal(object)

    def __init__(self, folder: Path, over: QWidget, theme: Theme) -> None:
        """Take the folder for the parts, and what the card is shown over."""
        super().__init__(over)
        self._folder, self._over, self._theme = folder, over, theme
        self._card: CropCard | None = None
        self._asked: tuple[str, OwnPictures] | None = None

    def clear(self) -> None:
        """Delete parts that nothing needs any more."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def ask(self, path: str, form: OwnPictures) -> None:
        """Show a picture of a form, to be cut."""
        if self._card is None:
            from sciatica_timer.ui.library.editor.cropping import CropCard  # noqa: PLC0415  hardly ever needed

            self._card = CropCard(self._over.window(), self._theme)
            self._card.taken.connect(self._take)
        self._asked = path, form
        try:
            self._card.ask(read_image(path))
        except (StorageProblem, DecodingError):
            text = tr("“{0}” cannot be cut: it is no picture that can be read.").format(Path(path).name)
            self.notice.emit(Notice(_NOTICE, text, Severity.WARNING))

    def _take(self, data: bytes, ending: str) -> None:
        assert self._asked is not None
        path, form = self._asked
        made = self._folder / f"{Path(path).stem[:40]}-{os.urandom(3).hex()}{ending}"
        try:
            make_folder(self._folder)
            write_atomically(made, [data])
        except StorageProblem as problem:
            text = tr("The part of the picture could not be kept: {0}").format(problem)
            self.notice.emit(Notice(_NOTICE, text, Severity.ERROR))
            return
        self.notice.emit(Notice(_NOTICE))
        form.replace_picture(path, str(made))
