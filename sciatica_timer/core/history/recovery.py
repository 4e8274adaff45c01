"""What came of a damaged history: how much of it is there again, where from, and where the damaged file is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from datetime import date, datetime


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
