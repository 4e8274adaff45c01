"""What stands in the table of History: the words of a session's row, of a set's, and of what an edit changed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sciatica_timer.core.history.edits import values_of, with_values
from sciatica_timer.core.history.record import Felt
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.ui.history.wording import span_words
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.week import day_words, time_words
from sciatica_timer.ui.wording import (
    duration_words,
    outcome_words,
    record_side_words,
    reps_words,
    sets_count_words,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from sciatica_timer.core.history.query import Progress, SessionSets
    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.core.pain import SessionNote

NAMED = 2  # exercises of a session that are both named; of more, the first is, and the others are counted


def when_words(moment: datetime, today: date) -> str:
    """Return a day and a time, such as "Today 07:00"."""
    day, time = moment.date(), time_words(moment.time())
    if day == today:
        return tr("Today {0}").format(time)
    if day == today - timedelta(days=1):
        return tr("Yesterday {0}").format(time)
    pattern = "ddd d MMM" if day.year == today.year else "d MMM yyyy"
    return tr("{0}, {1}").format(day_words(day, pattern), time)


def set_cells(record: SetRecord, names: Mapping[str, str], when: str) -> tuple[str, ...]:
    """Return the texts of a set, one for each column."""
    number = tr("{0} of {1}").format(record.set_number, record.sets_planned)
    in_round = tr("round {0}").format(record.round) if (record.rounds or 1) > 1 else ""
    held = record.hold_seconds or record.duration_seconds
    ended = (outcome_words(record.outcome, record.reason), felt_words(record.felt), edited_words(record), record.note)
    return (
        when,
        " · ".join(filter(None, (name_words(record, names), record.load))),
        " · ".join(filter(None, (f"{number} {record_side_words(record.side)}".strip(), in_round))),
        reps_words(record),
        duration_words(held) if held else "",
        span_words(record.active_seconds),
        " · ".join(filter(None, ended)),
    )


def name_words(record: SetRecord, names: Mapping[str, str]) -> str:
    """Name the exercise of a set; one that is gone has the name that it had at the time."""
    return names.get(record.exercise) or record.name or record.exercise


def felt_words(felt: Felt | None) -> str:
    """Return how a set was, or an empty text."""
    return {None: "", Felt.FINE: tr("fine"), Felt.HARD: tr("hard"), Felt.HURT: tr("it hurt")}[felt]


def session_cells(
    session: SessionSets,
    names: Mapping[str, str],
    when: str,
    programme: str,
    note: SessionNote | None,
    *,
    is_whole: bool = True,
) -> tuple[str, ...]:
    """Return the texts of a session, one for each column: what it was, what was done, minutes, how it went.

    How it went is how it ended, its pain and its note. Where a filter may have left sets out (`is_whole` is false),
    nothing is said of what was planned.
    """
    own = {record.exercise: name_words(record, names) for record in session.sets}
    what = programme or exercises_words([own[one] for one in session.exercises])
    noted = (session_pain_words(note), note.note) if note else ()
    progress = session.progress if is_whole else None
    went = (went_words(session, progress), *noted)
    sets = sets_count_words(session.whole_sets)
    if is_whole and len(session.exercises) == 1 and session.whole_sets < session.sets_prescribed:
        sets = tr("{0} of {1} sets").format(session.whole_sets, session.sets_prescribed)
    done = " · ".join(filter(None, (progress_words(progress), sets)))
    return when, what, done, "", "", span_words(session.seconds), " · ".join(filter(None, went))


def progress_words(progress: Progress | None) -> str:
    """Return how many exercises or rounds were done of those planned; of one alone its sets tell."""
    if progress is None or progress.planned == 1:
        return ""
    words = tr("{0} of {1} rounds") if progress.is_rounds else tr("{0} of {1} exercises")
    return words.format(progress.done, progress.planned)


def went_words(session: SessionSets, progress: Progress | None) -> str:
    """Return how a session went: that it hurt, else how its last set ended that was not done in full.

    Of what was left out nothing is said here: `progress` tells that, where it is known.
    """
    if any(record.hurt for record in session.sets):
        return outcome_words(Outcome.STOPPED_FOR_PAIN, Reason.PAIN)
    in_order = sorted(session.sets, key=lambda record: record.started_at)
    left = [record for record in in_order if record.outcome is not Outcome.COMPLETED]
    if left:
        return outcome_words(left[-1].outcome, left[-1].reason)
    return outcome_words(Outcome.COMPLETED, Reason.NONE) if progress is None or progress.is_all else ""


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
        was.append(outcome_words(first.outcome, first.reason))
    if first.note != now.note:
        was.append(tr("noted “{0}”").format(first.note) if first.note else tr("without a note"))
    return tr("edited; was {0}").format(", ".join(was))
