"""Unexpected errors, wherever they come up: each is noted in the log, told once, and never printed as a traceback."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.diagnostics.logging import TOLD_AGAIN_AT, Repeats, log
from sciatica_timer.core.problem import printable

if TYPE_CHECKING:
    from types import TracebackType

    from sciatica_timer.app.diagnostics.logging import Logbook


class ErrorReporter(QObject):
    """Stands where Python would print tracebacks, from `watch` to `unwatch`.

    `happened` carries an error's outline and how often it came, on whatever thread that was; `interrupted` tells that
    Ctrl-C was pressed before anything else heeds it.
    """

    happened = Signal(str, int)
    interrupted = Signal()

    def __init__(self, logbook: Logbook) -> None:
        """Take where errors are noted."""
        super().__init__()
        self._logbook, self._repeats = logbook, Repeats()
        self._noting = threading.local()
        self._early: list[tuple[str, int]] | None = []

    def take_early(self) -> list[tuple[str, int]]:
        """Return what happened before this, once: from now on `happened` alone tells."""
        early, self._early = self._early or [], None
        return early

    def watch(self) -> None:
        """Begin: PySide's slots, threads, and what Python cannot raise anywhere."""
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._on_error
        threading.excepthook = self._on_error_of_thread
        sys.unraisablehook = self._on_unraisable

    def unwatch(self) -> None:
        """Let Python do as before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def note(self, error: BaseException) -> None:
        """Note an error and tell it; where that fails too, it is let go."""
        if getattr(self._noting, "now", False):
            return
        self._noting.now = True
        try:
            self._note(error)
        except Exception as further:  # noqa: BLE001  nobody is left to tell it
            with suppress(Exception):
                log.error("An error could not be told.", exc_info=further)
        finally:
            self._noting.now = False

    def _note(self, error: BaseException) -> None:
        from sciatica_timer.core.error_outline import outline  # noqa: PLC0415  start-up: hardly ever needed

        told = outline(error)
        times = self._repeats.count(told)
        if times == 1:
            log.error("Something went wrong:", extra={"outline": told})
            self._logbook.open()
            self._print(told)
        elif times in TOLD_AGAIN_AT:
            log.error("The same went wrong %d times: %s", times, told.partition("\n")[0])
        if self._early is not None:
            self._early.append((told, times))
        self.happened.emit(told, times)

    def _print(self, told: str) -> None:
        from sciatica_timer.core.error_outline import kind_and_place  # noqa: PLC0415  as above

        with suppress(OSError, ValueError, AttributeError):  # a terminal that is gone, or a stderr that never was
            sentence = f"sciatica-timer: Something went wrong that should not have ({kind_and_place(told)})."
            print(f"{sentence} {printable(str(self._logbook.path))} tells more.", file=sys.stderr)  # noqa: T201

    def _on_error(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            self.interrupted.emit()
        else:
            self.note(error)

    def _on_error_of_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
            self.note(arguments.exc_value)

    def _on_unraisable(self, arguments: sys.UnraisableHookArgs) -> None:
        if arguments.exc_value is not None:
            self.note(arguments.exc_value)
