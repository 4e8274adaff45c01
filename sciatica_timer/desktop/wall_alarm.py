"""Rings once at a moment of the wall clock, through sleep and changes of the clock; without a moment nothing runs.

Qt's timers stand still while the computer sleeps. Linux has one that follows the wall clock itself: it rings at once
when the computer wakes up too late, and when somebody sets the clock (timerfd_create(2), TFD_TIMER_CANCEL_ON_SET).
Everywhere it rings once in a while all the same, because nobody reports a change of the time zone. So whoever
listens looks at the clock, and sets the alarm again.
"""

from __future__ import annotations

import ctypes
import os
import sys
import time
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

STEP_SECONDS = 3600.0  # where the alarm follows the wall clock
SHORT_STEP_SECONDS = 600.0  # where it does not, and may be late by so much after a sleep
_CLOCK_REALTIME, _NONBLOCK_CLOEXEC, _ABSOLUTE_CANCEL_ON_SET = 0, 0o2004000, 3
_NANO = 1_000_000_000


class _Moment(ctypes.Structure):
    """A `struct itimerspec`: rings once, at these seconds and nanoseconds."""

    _fields_ = [(name, ctypes.c_long) for name in ("every", "every_nano", "at", "at_nano")]


class WallAlarm(QObject):
    """An alarm: `rang` means that the moment has come, that the clock was set, or that it is time to look again."""

    rang = Signal()

    def __init__(
        self, parent: QObject | None = None, *, follows_clock: bool = sys.platform.startswith("linux")
    ) -> None:
        """Begin without a moment, and so without a timer."""
        super().__init__(parent)
        self._follows_clock = follows_clock
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.rang)
        self._file: int | None = None
        self._notifier: QSocketNotifier | None = None
        self._libc: ctypes.CDLL | None = None

    @property
    def is_set(self) -> bool:
        """Return whether anything runs."""
        return self._timer.isActive() or self._file is not None

    def set(self, seconds: float) -> None:
        """Ring in so many seconds of the wall clock, or in a while if that is sooner; in place of what was set."""
        self.clear()
        if self._follows_clock and self._set_file(min(max(seconds, 0.0), STEP_SECONDS)):
            return
        self._timer.start(round(min(max(seconds, 0.0), SHORT_STEP_SECONDS) * 1000))

    def clear(self) -> None:
        """Ring no more."""
        self._timer.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _set_file(self, seconds: float) -> bool:
        """Set the timer that follows the wall clock; False where the system has none."""
        at = time.time_ns() + max(round(seconds * _NANO), 1)
        moment = _Moment(0, 0, at // _NANO, at % _NANO)
        try:
            self._libc = self._libc or ctypes.CDLL(None, use_errno=True)
            file = self._libc.timerfd_create(_CLOCK_REALTIME, _NONBLOCK_CLOEXEC)
            if file < 0:
                return False
            if self._libc.timerfd_settime(file, _ABSOLUTE_CANCEL_ON_SET, ctypes.byref(moment), None) < 0:
                os.close(file)
                return False
        except (OSError, AttributeError):  # another C library, or a sandbox without it
            return False
        self._file = file
        self._notifier = QSocketNotifier(file, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_file)
        return True

    def _on_file(self) -> None:
        if self._file is not None:
            with suppress(OSError):  # ECANCELED: the clock was set
                os.read(self._file, 8)
            self.clear()
            self.rang.emit()
