"""The words of a printed programme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer import __version__
from sciatica_timer.ui.report.sheet import INK, MUTED
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.wording import daily_words, days_words, dose_words, position_words, weeks_words

if TYPE_CHECKING:
    from sciatica_timer.core.library.handout import Handout, HandoutEntry, Often

    Line = tuple[str, float, bool, str]  # words, points beyond the usual, bold, colour


def title_words(handout: Handout) -> str:
    """Name the page."""
    return handout.title


def head_words(handout: Handout) -> list[str]:
    """Return the lines below the name: how often all of it, and in how many rounds."""
    rounds = tr("{0} rounds").format(handout.rounds) if handout.rounds > 1 else ""
    line = " · ".join(filter(None, (rounds, often_words(handout.often))))
    return [line] if line else []


def entry_lines(entry: HandoutEntry, watch: int) -> list[Line]:
    """Return the lines of an exercise, with so many of those that say what to watch for."""
    form = entry.form
    name = " · ".join(filter(None, (form.name, entry.variant)))
    plain = " · ".join(filter(None, (form.plain_name, position_words(form.position))))
    dose = " · ".join(filter(None, (dose_words(form, entry.dose), entry.load)))
    lines = [(name, 1.5, True, INK), (plain, -0.5, False, MUTED), (dose, 0.5, True, INK)]
    lines += [(often_words(entry.often), 0, False, INK)] if entry.often.is_said else []
    return lines + [(f"• {words}", 0, False, MUTED) for words in form.text.watch[:watch]]


def often_words(often: Often) -> str:
    """Return how often, such as "2 times a day · Mon, Wed, Fri"; nothing where nothing is said."""
    parts = [daily_words(often.times_per_day)] if often.times_per_day is not None else []
    if often.schedule.is_set:
        parts.append(days_words(often.schedule))
    if often.weeks is not None:
        parts.append(weeks_words(often.weeks))
    return " · ".join(parts)


def foot_words() -> str:
    """Return what it is made with, and when to stop."""
    stop = tr("If it hurts more, or symptoms travel further down the leg: stop that exercise.")
    return tr("{0} · Sciatica Timer {1}").format(stop, __version__)
