"""Backups and recoveries in words."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sciatica_timer.core.history.backup import BackupKind
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.week import day_words, time_words
from sciatica_timer.ui.wording import sets_count_words

if TYPE_CHECKING:
    from datetime import date, datetime

    from sciatica_timer.core.history.backup import Backup, Recovery


def moment_words(moment: datetime, today: date) -> str:
    """Name a moment, such as "today, 07:00" or "Monday, 23 November, 07:00"."""
    day = moment.date()
    named = {today: tr("today"), today - timedelta(days=1): tr("yesterday")}
    pattern = "dddd d MMMM" if day.year == today.year else "dddd d MMMM yyyy"
    return tr("{0}, {1}").format(named.get(day) or day_words(day, pattern), time_words(moment.time()))


def amount_words(sets: int, check_ins: int) -> str:
    """Count sets and check-ins, leaving out check-ins where there are none."""
    if not check_ins:
        return sets_count_words(sets)
    noted = tr("1 check-in") if check_ins == 1 else tr("{0} check-ins").format(check_ins)
    return tr("{0} and {1}").format(sets_count_words(sets), noted) if sets else noted


def lost_words(recovery: Recovery) -> str:
    """Return how much of a damaged history is lost: sets, check-ins, edits and notes, each counted or not known."""
    if recovery.is_all:
        return tr("no set, no check-in, no edit and no note")
    sets, check_ins = recovery.lost_sets, recovery.lost_check_ins
    if sets is None and check_ins is None:
        return tr("not known how many sets, check-ins, edits and notes")
    if sets is None:
        return tr("{0}; not known how many sets, edits and notes").format(_check_ins_lost(check_ins or 0))
    if check_ins is None:
        return tr("{0}; not known how many check-ins, edits and notes").format(_sets_lost(sets))
    both = tr("{0} and {1}").format(_sets_lost(sets), _check_ins_lost(check_ins))
    if not recovery.is_as_it_was:
        return tr("{0}; not known how many edits and notes").format(both)
    return tr("{0}, with all that was noted or edited there").format(both)


def _sets_lost(number: int) -> str:
    return sets_count_words(number) if number else tr("no set")


def _check_ins_lost(number: int) -> str:
    return amount_words(0, number) if number else tr("no check-in")


def backup_words(backup: Backup, today: date) -> tuple[str, str]:
    """Return when a backup was made, as part of a sentence, and what it holds."""
    made = moment_words(backup.made_at, today)
    holds = [amount_words(backup.sets, backup.check_ins)]
    if backup.last_day is not None:
        pattern = "d MMMM" if backup.last_day.year == today.year else "d MMMM yyyy"
        holds.append(tr("the last on {0}").format(day_words(backup.last_day, pattern)))
    if backup.kind is BackupKind.BEFORE_UPDATE:
        holds.append(tr("made before an update"))
    if backup.kind is BackupKind.BEFORE_RESTORE:
        holds.append(tr("made before another backup was restored"))
    return made, " · ".join(holds)
