"""From what the history knows to the day that the page "Today" shows, for the first frame and all later ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.agenda import agenda
from sciatica_timer.ui.today.day import day_shown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sciatica_timer.app.library.live_library import LiveLibrary
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.core.today import Past
    from sciatica_timer.ui.today.day import Day


def shown_day(
    past: Past, library: LiveLibrary, programmes: Sequence[Programme], settings: Settings, now: datetime
) -> Day:
    """Return the day that it is at a local time."""
    settings, local = replace(settings, begun={**past.begun, **settings.begun}), now.replace(tzinfo=None)
    exercises = library.exercises
    known = {one.id for one in exercises}  # a programme may still name one whose file has just gone
    programmes = [one for one in programmes if all(entry.exercise_id in known for entry in one.entries)]
    return day_shown(agenda(past, exercises, programmes, settings, local), exercises, programmes, settings, local)


def what_days_go_by(settings: Settings) -> tuple[object, ...]:
    """Pick what a day depends on."""
    times = settings.prepare_seconds, settings.wait_for_me, settings.begun
    chosen = settings.programme, settings.bad_days_since, settings.choices, settings.reminders, settings.hidden
    return *chosen, *times
