"""Pictures of the page "History": full, sparse and empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QScrollArea

from tools.screen_history import history, sparse_history
from tools.screen_stage import Look

if TYPE_CHECKING:
    from collections.abc import Callable

    from tools.screen_history import Made
    from tools.screen_stage import Stage

HISTORY = 1
FULL, SPARSE = history(), sparse_history()


def behind(name: str) -> Made | None:
    """Give the history that a picture of this name is taken of."""
    if name.startswith("history-empty"):
        return None
    return SPARSE if name.startswith("history-sparse") else FULL


def history_page(*, below: bool = False) -> Callable[[Stage], None]:
    """Open the page and wait for its pictures; `below` shows its end."""

    def show(stage: Stage) -> None:
        stage.app.window.open_page(HISTORY)
        page, library = stage.app.history, stage.app.history_parts.library
        assert page is not None
        if not library.is_ready:
            library.ask()
            waiting = QEventLoop()  # QSignalSpy would not let the thread that loads do anything
            library.ready.connect(waiting.quit)
            waiting.exec()
        stage.settle()
        if below:
            stage.app.window.resize(stage.look.width, stage.look.height)
            stage.settle()
            bar = page.findChild(QScrollArea).verticalScrollBar()
            bar.setValue(bar.maximum())

    return show


SHOWN = {
    f"{name}{'-dark' if scheme == 'dark' else ''}": (Look(scheme), history_page())
    for name in ("history", "history-sparse", "history-empty")
    for scheme in ("light", "dark")
}
EVERY = {
    "history": history_page(),
    "history-below": history_page(below=True),
    "history-sparse": history_page(),
    "history-empty": history_page(),
}
