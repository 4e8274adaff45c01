"""A report made from what is on disk: the command and the window do it alike."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sciatica_timer import __version__
from sciatica_timer.core.history.report import report_of
from sciatica_timer.ui.report.wording import Naming
from sciatica_timer.ui.week import first_weekday

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sciatica_timer.core.history.report import Report, Rows
    from sciatica_timer.core.library.exercise import Exercise


def report_of_rows(rows: Rows, first: date, last: date, programme: str) -> Report:
    """Sum a period up, with weeks that begin as the locale says; `programme` is the id of that of the day."""
    return report_of(rows, first, last, first_weekday=first_weekday(), programme=programme)


def naming_of(exercises: Sequence[Exercise], programmes: Mapping[str, str]) -> Naming:
    """Name what the report tells of, as of today; `programmes` are the names of programmes by id."""
    today = datetime.now().astimezone().date()
    return Naming({one.id: one for one in exercises}, programmes, __version__, today)
