"""Loads pyqtgraph, and numpy with it, beside the running window: all at once it would stand still for 0.7 s."""

from __future__ import annotations

import gc
import importlib
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

PLOTS = "pyqtgraph"


class PlotLibrary(QObject):
    """Loaded once, in a thread of its own, by whoever asks first; `ready` tells that it is there, or why it is not."""

    ready = Signal()
    _loaded = Signal(str)

    def __init__(self, parent: QObject | None = None, load: Callable[[], object] | None = None) -> None:
        """Load nothing yet; `load` takes the place of the import."""
        super().__init__(parent)
        self._load = load or _import
        self._thread: Thread | None = None
        self.is_ready = False
        self.problem = ""
        self._loaded.connect(self._take)  # from the thread, so it comes by way of the event loop

    def ask(self) -> None:
        """Begin to load, unless that is done or under way."""
        if self._thread is None:
            self._thread = Thread(target=self._run, name="plot library")
            self._thread.start()

    def _run(self) -> None:
        collects = gc.isenabled()
        gc.disable()  # what it would collect may be widgets, which only their own thread may delete
        try:
            self._load()
            problem = ""
        except Exception as error:  # noqa: BLE001  numpy says RuntimeError of a processor that is too old for it
            problem = str(error).strip().partition("\n")[0] or type(error).__name__
        finally:
            if collects:
                gc.enable()
        with suppress(RuntimeError):  # the window may have been closed meanwhile
            self._loaded.emit(problem)

    def _take(self, problem: str) -> None:
        self.is_ready, self.problem = not problem, problem
        self.ready.emit()


def _import() -> None:
    importlib.import_module(PLOTS).setConfigOptions(antialias=True)
