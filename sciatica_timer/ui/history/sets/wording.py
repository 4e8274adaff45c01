"""What stands in the table of History: the words of a session's row, of a set's, and of what an edit changed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from sciatica_timer.core.history.edits import values_of, with_values
from sciatica_timer.ui.history.wording import span_words
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.wording import outcome_words, record_side_words, reps_words, sets_count_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from sciatica_timer.core.history.query import SessionSets
    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.pain import SessionNote

NAMED = 2  # exercises of a session that are both named; of more, the first is, and the others are counted


def when_words(moment: datetime, today: date) -> str:
    """Return a day and a time, such as "Today 07:00"."""
    day, time = moment.date(), f"{moment:%H:%M}"
    if day == today:
        return tr("Today {0}").format(time)
    if day == today - timedelta(days=1):
        return tr("Yesterday {0}").format(time)
    pattern = "ddd d MMM" if day.year == today.year else "d MMM yyyy"
    shown = QLocale().toString(QDate(day.year, day.month, day.day), pattern)
    return f"{shown} {time}"


def set_cells(record: SetRecord, names: Mapping[str, str], when: str) -> tuple[str, ...]:
    """Return the texts of a set, one for each column."""
    number = tr("{0} of {1}").format(record.set_number, record.sets_planned)
    hold = tr("{0} s").format(f"{record.hold_seconds:g}") if record.hold_seconds else ""
    ended = (outcome_words(record.outcome, record.reason), edited_words(record), record.note)
    return (
        when,
        names.get(record.exercise, record.exercise),
        f"{number} {record_side_words(record.side)}".strip(),
        reps_words(record),
        hold,
        " · ".join(filter(None, ended)),
    )


def session_cells(
    session: SessionSets, names: Mapping[str, str], when: str, programme: str, note: SessionNote | None
) -> tuple[str, ...]:
    """Return the texts of a session, one for each column: what it was, its sets, time, pain and note."""
    what = programme or exercises_words([names.get(one, one) for one in session.exercises])
    noted = (session_pain_words(note), note.note) if note else ()
    sets, time = sets_count_words(len(session.sets)), span_words(session.seconds)
    return when, what, sets, time, "", " · ".join(filter(None, noted))


def exercises_words(names: list[str]) -> str:
    """Name exercises: two, or the first and how many more there are."""
    if len(names) <= NAMED:
        return ", ".join(names)
    return tr("{0} + {1}").format(names[0], len(names) - 1)


def session_pain_words(note: SessionNote) -> str:
    """Return the pain before and after a session, as far as it was noted; else an empty text."""
    parts = (
        (tr("back {0}"), note.before.back, note.after.back),
        (tr("leg {0}"), note.before.leg, note.after.leg),
    )
    noted = [words.format(_course(before, after)) for words, before, after in parts if (before, after) != (None, None)]
    return tr("Pain {0}").format(", ".join(noted)) if noted else ""


def _course(before: int | None, after: int | None) -> str:
    if before is None or after is None:
        return f"{after if before is None else before}"
    return f"{before}→{after}"


def edited_words(record: SetRecord) -> str:
    """Return that a set was edited, and its first values; an empty text if it was not."""
    if record.original is None:
        return ""
    first, now = with_values(record, record.original), values_of(record)
    was = []
    if reps_words(first) != reps_words(record):
        was.append(reps_words(first))
    if (first.outcome, first.reason) != (now.outcome, now.reason):
        was.append(outcome_words(first.outcome, first.reason).lower())
    if first.note != now.note:
        was.append(tr("noted “{0}”").format(first.note) if first.note else tr("without a note"))
    return tr("edited; was {0}").format(", ".join(was))
