"""What the pictures of History show, in sentences: figures side by side, without praise, reproach or promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from sciatica_timer.core.history.insight import PAIN_DAYS
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.week import day_words
from sciatica_timer.ui.wording import section_words, sets_count_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sciatica_timer.core.history.insight import CalendarDay, Comparison, PainChange, Week
    from sciatica_timer.core.history.overview import PainPoint
    from sciatica_timer.core.library.exercise import Section

RECENT_DAYS = 28
MUCH_THE_SAME = 0.25  # of a point on a scale of whole numbers: nobody feels less


def days_words(days: Sequence[CalendarDay]) -> str:
    """Return on how many of the last 28 days there was a rep; days before the first one are not counted."""
    active = [day.local_date for day in days if day.is_active]
    recent = days[-RECENT_DAYS:]
    if not active:
        return tr("Nothing in the last 26 weeks. What was before stands in the table.")
    if active[0] > recent[0].local_date:
        since = day_words(active[0])
        if len(active) == 1:
            return tr("You were active on {0}.").format(since)
        return tr("You were active on {0} days since {1}.").format(len(active), since)
    count = sum(day.is_active for day in recent)
    return tr("You were active on {0} of the last {1} days.").format(count, RECENT_DAYS)


def sets_words(comparison: Comparison) -> str:
    """Return how many sets this week had, of which sections, and how many are usual."""
    sets, parts = comparison.this.sets, sections_words(comparison.this.sets_by_section)
    if parts:
        words = tr("1 set this week: {1}.") if sets == 1 else tr("{0} sets this week: {1}.")
    else:
        words = tr("1 set this week.") if sets == 1 else tr("{0} sets this week.")
    before = tr("The week before had {0}."), tr("The {0} weeks before had about {1} each.")
    return " ".join(filter(None, (words.format(sets, parts), _usual(before, comparison.usual_sets, comparison))))


def minutes_words(comparison: Comparison) -> str:
    """Return how many minutes this week had, and how many are usual."""
    minutes = round(comparison.this.minutes)
    first = tr("1 minute this week.") if minutes == 1 else tr("{0} minutes this week.").format(minutes)
    before = tr("The week before had {0} min."), tr("The {0} weeks before had about {1} min each.")
    return " ".join(filter(None, (first, _usual(before, comparison.usual_minutes, comparison))))


def _usual(words: tuple[str, str], usual: float, comparison: Comparison) -> str:
    """Fill in what is usual, by the words for one week before this one and for several."""
    one, several = words
    if comparison.of_weeks > 1:
        return several.format(comparison.of_weeks, round(usual))
    return one.format(round(usual)) if comparison.of_weeks else ""


def sections_words(sets: Mapping[Section, int]) -> str:
    """List sets by section, such as "Core 8, Standing 3", in the order of the list."""
    order = list(type(next(iter(sets)))) if sets else []
    return ", ".join(f"{section_words(section)} {sets[section]}" for section in order if sets.get(section))


def pain_words(points: Sequence[PainPoint], change: PainChange) -> str:
    """Return how the pain of the last four weeks compares with the four before, as far as it was noted."""
    if not points:
        return tr("Pain you note before and after a session is drawn here.")
    weeks = PAIN_DAYS // 7
    if change.leg is not None:
        same = tr("In the last {0} weeks leg pain was much the same as in the {0} before.")
        lower = tr("In the last {0} weeks leg pain was {1} lower than in the {0} before.")
        higher = tr("In the last {0} weeks leg pain was {1} higher than in the {0} before.")
        first = _changed(change.leg, same, lower, higher, weeks)
        return " ".join(filter(None, (first, _back_too(change.back))))
    if change.back is not None:
        same = tr("In the last {0} weeks back pain was much the same as in the {0} before.")
        lower = tr("In the last {0} weeks back pain was {1} lower than in the {0} before.")
        higher = tr("In the last {0} weeks back pain was {1} higher than in the {0} before.")
        return _changed(change.back, same, lower, higher, weeks)
    return tr("Pain as you noted it, on a scale of 0 to 10.")


def _back_too(value: float | None) -> str:
    """Return how back pain changed in the same weeks, after the sentence about the leg."""
    if value is None:
        return ""
    lower, higher = tr("Back pain was {1} lower."), tr("Back pain was {1} higher.")
    return _changed(value, tr("Back pain was much the same."), lower, higher, 0)


def _changed(value: float, same: str, lower: str, higher: str, weeks: int) -> str:
    words = same if abs(value) < MUCH_THE_SAME else lower if value < 0 else higher
    return words.format(weeks, number_words(abs(value)))


def number_words(value: float) -> str:
    """Write a number as the locale does, with one decimal at most."""
    shown = round(value, 1)
    return QLocale().toString(float(shown), "f", int(shown != int(shown)))


def signed_words(value: float) -> str:
    """Write a change with its sign, "+1" or a minus as wide; one too small to feel is 0."""
    if abs(value) < MUCH_THE_SAME:
        return "0"
    return f"{'−' if value < 0 else '+'}{number_words(abs(value))}"  # noqa: RUF001  a minus as wide as the plus


def span_words(seconds: float) -> str:
    """Return a span in minutes, or in seconds if it is shorter than one."""
    if seconds and seconds < 60:  # noqa: PLR2004  seconds a minute
        return tr("{0} s").format(round(seconds))
    return tr("{0} min").format(round(seconds / 60))


def day_tip(day: CalendarDay) -> str:
    """Return the tooltip of a day of the calendar."""
    done = sets_count_words(day.sets) if day.sets else tr("reps, no whole set") if day.is_active else tr("nothing")
    return tr("{0}: {1}").format(day_words(day.local_date, "dddd d MMMM"), done)


def week_tip(week: Week, what: str) -> str:
    """Return the tooltip of a week's bar."""
    return tr("Week of {0}: {1}").format(day_words(week.first), what)


def sets_tip(week: Week) -> str:
    """Return the tooltip of a week's sets."""
    parts = sections_words(week.sets_by_section)
    return week_tip(week, sets_count_words(week.sets) + (f" ({parts})" if parts else ""))


def minutes_tip(week: Week) -> str:
    """Return the tooltip of a week's minutes."""
    return week_tip(
        week, tr("{0}, {1} of it holding").format(span_words(week.minutes * 60), span_words(week.hold_seconds))
    )


def pain_tip(point: PainPoint) -> str:
    """Return the tooltip of a point on the pain lines, one line each for back and leg."""
    span = (
        day_words(point.first, "dddd d MMMM")
        if point.first == point.last
        else tr("Week of {0}").format(day_words(point.first))
    )
    lines = [span]
    for name, before, after in (
        (tr("Back"), point.back_before, point.back_after),
        (tr("Leg"), point.leg_before, point.leg_after),
    ):
        told = [
            word.format(number_words(value))
            for word, value in ((tr("{0} before"), before), (tr("{0} after"), after))
            if value is not None
        ]
        if told:
            lines.append(tr("{0}: {1}").format(name, ", ".join(told)))
    return "\n".join(lines)
