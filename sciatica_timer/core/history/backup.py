"""Backups of the history: what is known of one, and which of them may go when a newer one is there."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence
    from datetime import date, datetime


DAYS, WEEKS = 7, 4
OTHERS = 3  # of those before an update, and of those before a restore
FULLER = 4  # beyond these, of backups that hold what no later one holds


class BackupKind(Enum):
    """Why a backup was made; the values are parts of file names."""

    DAILY = ""
    BEFORE_UPDATE = "before-update"
    BEFORE_RESTORE = "before-restore"


class BackupPart(Enum):
    """What a backup can hold, each of which can be restored alone."""

    HISTORY = "history"
    LIBRARY = "library"  # exercises, with their pictures, and programmes
    SETTINGS = "settings"


EVERY_PART = frozenset(BackupPart)


class Backup(Value):
    """One good backup: its file's name in the folder of backups, when it was made, and what it holds.

    `made_at` is aware, in local time. The days are those of the first and the last set, None where there is none.
    """

    name: str
    made_at: datetime
    kind: BackupKind
    sets: int
    check_ins: int
    first_day: date | None
    last_day: date | None
    parts: frozenset[BackupPart] = frozenset({BackupPart.HISTORY})

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it."""
        return not (self.sets or self.check_ins)


def may_go(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """Return which backups are not needed any more, oldest first.

    Kept are the newest of each of the last 7 days that have one, the newest of each of the last 4 weeks before these,
    and the newest 3 made before an update and before a restore. One that holds more than all of these that are newer
    stays too, so that a history that lost its rows does not push out the backups that have them; 4 such at most, the
    fullest. What was made later than now, before the clock was set back, is neither counted nor told.
    """
    past = sorted((one for one in backups if one.made_at <= now), key=_age, reverse=True)
    kept = _ordinary(past)
    fuller: list[Backup] = []
    for one in past:
        if one not in kept and not any(_covers(other, one) for other in (*kept, *fuller)):
            fuller.append(one)
    fuller.sort(key=lambda one: (one.sets, one.check_ins), reverse=True)
    kept.update(fuller[:FULLER])
    return tuple(one for one in reversed(past) if one not in kept)


def _ordinary(newest_first: Sequence[Backup]) -> set[Backup]:
    daily = [one for one in newest_first if one.kind is BackupKind.DAILY]
    by_day = _first_of_each(daily, [one.made_at.date() for one in daily])[:DAYS]
    weeks = {_week(one) for one in by_day}
    older = [one for one in daily if _week(one) not in weeks]
    by_week = _first_of_each(older, [_week(one) for one in older])[:WEEKS]
    others = [
        one
        for kind in BackupKind
        if kind is not BackupKind.DAILY
        for one in [other for other in newest_first if other.kind is kind][:OTHERS]
    ]
    return {*by_day, *by_week, *others}


def _first_of_each(backups: Sequence[Backup], groups: Sequence[Hashable]) -> list[Backup]:
    found: dict[Hashable, Backup] = {}
    for one, group in zip(backups, groups, strict=True):
        found.setdefault(group, one)
    return list(found.values())


def _week(one: Backup) -> tuple[int, int]:
    return one.made_at.isocalendar()[:2]


def _age(one: Backup) -> tuple[datetime, str]:
    return one.made_at, one.name


def _covers(newer: Backup, older: Backup) -> bool:
    """Return whether a backup holds at least as much, from as early a day on; a later first day means a fresh start."""
    if _age(newer) < _age(older) or newer.sets < older.sets or newer.check_ins < older.check_ins:
        return False
    return older.first_day is None or (newer.first_day is not None and newer.first_day <= older.first_day)


class Recovery(Value):
    """A history that was damaged and is whole again.

    `kept_as` is the name of the damaged file, which lies beside the history. `backup_made_at` is None where no backup
    gave anything. `lost_sets` and `lost_check_ins` count what was in the file and is not there now, None where nothing
    tells how many. `is_as_it_was`: nothing that is there now may be an earlier state of itself, without its last edit
    or note. `last_day` is the last day with a set that is there now.
    """

    kept_as: str
    sets_from_file: int = 0
    check_ins_from_file: int = 0
    sets_from_backup: int = 0
    check_ins_from_backup: int = 0
    backup_made_at: datetime | None = None
    lost_sets: int | None = None
    lost_check_ins: int | None = None
    is_as_it_was: bool = False
    last_day: date | None = None

    @property
    def is_all(self) -> bool:
        """Whether it is known that nothing is lost, no edit and no note either."""
        return self.lost_sets == 0 and self.lost_check_ins == 0 and self.is_as_it_was

    @property
    def sets(self) -> int:
        """How many sets there are now."""
        return self.sets_from_file + self.sets_from_backup

    @property
    def check_ins(self) -> int:
        """How many check-ins there are now."""
        return self.check_ins_from_file + self.check_ins_from_backup
