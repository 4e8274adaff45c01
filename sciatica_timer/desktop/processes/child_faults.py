"""Unexpected errors in a process of the app's own: sent to the app as an outline, never printed as a traceback."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from sciatica_timer.core.error_outline import kind_and_place, outline

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

MOST_SENT = 20  # a process that fails at every turn has sent enough by then


class ChildFaults:
    """Stands where Python would print tracebacks in this process; `send` is the way to the app."""

    def __init__(self, send: Callable[..., None]) -> None:
        """Take the way; nothing is changed before `watch`."""
        self._send, self._left = send, MOST_SENT

    def watch(self) -> None:
        """Begin to stand there."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_error_of_thread
        sys.unraisablehook = self._on_error_of_thread

    def note(self, error: BaseException) -> None:
        """Send an error, as `{"is": "fault", "outline": …}`."""
        if self._left > 0:
            self._left -= 1
            found = outline(error)
            with suppress(OSError, ValueError, AttributeError):
                self._send("fault", outline=found)
            with suppress(OSError, ValueError, AttributeError):
                print(f"sciatica-timer: Something went wrong ({kind_and_place(found)}).", file=sys.stderr)  # noqa: T201

    def _on_error(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self.note(error)

    def _on_error_of_thread(self, arguments: threading.ExceptHookArgs | sys.UnraisableHookArgs) -> None:
        if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
            self.note(arguments.exc_value)
