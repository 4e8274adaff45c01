"""Words for reminders: what a notification asks, and what is told of those that could not be shown. None nags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.reminders import LATER
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.week import day_words, time_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sciatica_timer.core.reminders import Due

MOST_NAMED = 3


def question_words(name: str, due: Due) -> dict[str, str]:
    """Return what a notification asks: title, body, the words of its buttons, and what a plain click does."""
    minutes = round(LATER.total_seconds() / 60)
    later = tr("“Later” asks again in {0} minutes.")
    last = tr("This was the last time today.")
    body = later.format(minutes) if due.can_wait else last
    return {
        "title": tr("Time for {0}").format(name),
        "body": body,
        "start": tr("Start"),
        "later": tr("Later") if due.can_wait else "",
        "click": tr("Click to start."),
    }


def past_words(told: Sequence[tuple[str, datetime]], today: date) -> str:
    """Return which reminders could not be shown in time, by name and local time, the newest last."""
    named = [f"{name} ({_when(at, today)})" for name, at in told[-MOST_NAMED:]]
    more = len(told) - len(named)
    if more:
        named.append(tr("1 more") if more == 1 else tr("{0} more").format(more))
    words = named[0] if len(named) == 1 else tr("{0} and {1}").format(", ".join(named[:-1]), named[-1])
    return tr("There was a reminder for {0}.").format(words)


def _when(at: datetime, today: date) -> str:
    clock = time_words(at.time())
    return clock if at.date() == today else f"{day_words(at.date(), 'dddd')} {clock}"
