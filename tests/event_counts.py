"""Counts of what an app does that nobody sees: events delivered, and timers that run."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QObject, QThreadPool, QTimerEvent

SETTLED_AFTER = 20  # rounds: a page is laid out in three; text that wraps asks for more
COUNTED = ("LayoutRequest", "UpdateRequest", "Paint", "MetaCall", "Timer")


class Tally(QObject):
    """Counts the events that are delivered to anything of the app, by their kind."""

    def __init__(self, qapp):
        super().__init__()
        self._qapp = qapp
        self.counts: Counter[str] = Counter()

    def eventFilter(self, _watched, event):
        self.counts[event.type().name] += 1
        return False

    def __enter__(self):
        self.counts.clear()
        self._qapp.installEventFilter(self)
        return self.counts

    def __exit__(self, *_error):
        self._qapp.removeEventFilter(self)


def rounds(count: int) -> None:
    """Deliver what is posted so many times; what this posts waits for the next round, and no timer fires in between."""
    for _ in range(count):
        QCoreApplication.sendPostedEvents()


def settle() -> None:
    """Let a view lay itself out, which posts no more after a few rounds, and have the pictures that it loads."""
    for _ in range(2):  # what is painted asks for pictures
        rounds(SETTLED_AFTER)
        QThreadPool.globalInstance().waitForDone()
    rounds(SETTLED_AFTER)


def timers_left(*roots: QObject, firings: int = 30) -> list[str]:
    """Let every timer of these objects, and of all below them, fire so often; name what runs on after that."""
    for _ in range(firings):
        for owner, number in _timers(*roots):
            QCoreApplication.sendEvent(owner, QTimerEvent(number))
        settle()
    return sorted({f"{type(owner.parent()).__name__}.{type(owner).__name__}" for owner, _ in _timers(*roots)})


def _timers(*roots: QObject) -> list[tuple[QObject, int]]:
    dispatcher = QAbstractEventDispatcher.instance()
    owners = [one for root in roots for one in (root, *root.findChildren(QObject))]
    return [(owner, timer.timerId) for owner in owners for timer in dispatcher.registeredTimers(owner)]
