"""Whether it is getting better, in sentences: figures side by side, without praise, reproach, promise or cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from sciatica_timer.core.history.course import LONG_AGO_DAYS, Manner, Measure
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.week import day_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from sciatica_timer.core.history.course import Change, Course, CourseDay, CoursePoint, Headline, Worse
    from sciatica_timer.core.history.insight import SessionRow

MUCH_THE_SAME = 0.5  # of a point of the mean of two weeks
FEW_DAYS = 14  # of which no mean of weeks is made
MOST_WEEKS_TOLD, DAYS_A_MONTH = 26, 30.44
LONG_PAST_DAYS = 300  # from then on a month is told with its year


def score_words(value: float, *, decimals: int = 0) -> str:
    """Write a score as the locale does."""
    return QLocale().toString(float(value), "f", decimals)


def place_words(place: int) -> str:
    """Name how far down it goes: 0 to 3."""
    return (tr("back"), tr("buttock"), tr("thigh"), tr("below the knee"))[place]


def headline_words(told: Headline, *, of_person: bool = True) -> str:
    """Return the answer on top: pain, how far down, days a week, bad weeks.

    It speaks to the user, or, in a report, without `of_person`, to nobody.
    """
    pain, days = _pain_words(told, of_person=of_person), _days_words(told, of_person=of_person)
    return " ".join(filter(None, (pain, days, _worse_words(told), _ago_words(told))))


def _pain_words(told: Headline, *, of_person: bool) -> str:
    span = _span_words(told)
    if told.change is None:
        none = tr("{0} no pain was noted, so nobody can say which way it goes.")
        few = tr("{0} there are few notes of pain ({1} days), too few to say which way it goes.")
        one = tr("{0} there is one note of pain, too few to say which way it goes.")
        first = ({0: none, 1: one}.get(told.notes, few)).format(span, told.notes)
    elif abs(told.change.now - told.change.before) < MUCH_THE_SAME:
        stayed = {
            (Measure.LEG, False): tr("{0} leg pain stayed at about {1}."),
            (Measure.LEG, True): tr("{0} your leg pain stayed at about {1}."),
            (Measure.BACK, False): tr("{0} back pain stayed at about {1}."),
            (Measure.BACK, True): tr("{0} your back pain stayed at about {1}."),
        }[_site(told), of_person]
        first = stayed.format(span, score_words(told.change.now))
    else:
        went = {
            (Measure.LEG, False): tr("{0} leg pain went from {1} to {2}."),
            (Measure.LEG, True): tr("{0} your leg pain went from {1} to {2}."),
            (Measure.BACK, False): tr("{0} back pain went from {1} to {2}."),
            (Measure.BACK, True): tr("{0} your back pain went from {1} to {2}."),
        }[_site(told), of_person]
        decimals = _decimals(told.change)
        ends = (score_words(value, decimals=decimals) for value in (told.change.before, told.change.now))
        first = went.format(span, *ends)
    return " ".join(filter(None, (first, _place_words(told))))


def _site(told: Headline) -> Measure:
    return Measure.BACK if told.measure is Measure.BACK else Measure.LEG


def _span_words(told: Headline) -> str:
    """Return in which time, as a sentence begins."""
    if told.weeks > MOST_WEEKS_TOLD:
        return tr("In the last {0} months", "begins a sentence").format(round(told.length / DAYS_A_MONTH))
    if told.weeks == 1:
        return tr("In the last week", "begins a sentence")
    return tr("In the last {0} weeks", "begins a sentence").format(told.weeks)


def _decimals(change: Change) -> int:
    """Return 1 where two scores that differ would look the same without."""
    return int(round(change.before) == round(change.now))


def _place_words(told: Headline) -> str:
    """Return how far down pain goes, and whether that is new; empty where it is not known."""
    before, now = told.lowest
    if now is None:
        return ""
    if before is None or before == now:
        return (
            tr("It stays in the back."),
            tr("It goes as far as the buttock."),
            tr("It goes as far as the thigh."),
            tr("It goes below the knee."),
        )[now]
    if now < before:
        return (
            tr("It now stays in the back."),
            tr("It now ends at the buttock."),
            tr("It now ends at the thigh."),
            tr("It now goes below the knee."),
        )[now]
    return (
        tr("It now stays in the back."),
        tr("It now goes down to the buttock."),
        tr("It now goes down to the thigh."),
        tr("It now goes below the knee."),
    )[now]


def _days_words(told: Headline, *, of_person: bool) -> str:
    days = round(told.days_a_week)
    if not told.active_days:
        return tr("No exercise was recorded in that time.")
    if told.length < FEW_DAYS:
        days = told.active_days
        words = tr("Exercised on {0} of {1} days so far."), tr("You exercised on {0} of {1} days so far.")
    elif not days:
        words = tr("Exercised on less than one day a week."), tr("You exercised on less than one day a week.")
    elif days == 1:
        words = tr("Exercised on 1 day a week."), tr("You exercised on 1 day a week.")
    else:
        words = tr("Exercised on {0} days a week."), tr("You exercised on {0} days a week.")
    return words[of_person].format(days, told.length)


def _worse_words(told: Headline) -> str:
    """Return when there were bad weeks, by their months."""
    if not told.worse:
        return ""
    months = list(dict.fromkeys(_month_words(one, told) for one in told.worse))
    weeks = sum(one.weeks for one in told.worse)
    when = months[0] if len(months) == 1 else tr("{0} and {1}").format(", ".join(months[:-1]), months[-1])
    if weeks == 1:
        return tr("There was one bad week in {0}.").format(when)
    return tr("There were {0} bad weeks in {1}.").format(weeks, when)


def _month_words(one: Worse, told: Headline) -> str:
    return day_words(one.first, "MMMM yyyy" if (told.last - one.first).days > LONG_PAST_DAYS else "MMMM")


def _ago_words(told: Headline) -> str:
    if told.long_ago is None:
        return ""
    days, value = told.long_ago
    names = {
        (Measure.LEG, True): tr("A year ago leg pain was {0}."),
        (Measure.LEG, False): tr("Half a year ago leg pain was {0}."),
        (Measure.BACK, True): tr("A year ago back pain was {0}."),
        (Measure.BACK, False): tr("Half a year ago back pain was {0}."),
    }
    return names[told.measure or Measure.LEG, days == LONG_AGO_DAYS[0]].format(score_words(value))


def title_words(measure: Measure | None) -> str:
    """Name what is drawn."""
    return {
        Measure.LOWEST: tr("How far down it goes"),
        Measure.LEG: tr("Leg pain, 0 to 10"),
        Measure.BACK: tr("Back pain, 0 to 10"),
        None: tr("Week by week"),
    }[measure]


def legend_words(course: Course) -> str:
    """Return how the picture is to be read."""
    point = {
        Measure.LOWEST: tr("a point a week: the lowest place named"),
        Measure.LEG: tr("a point a week: the mean of what was noted"),
        Measure.BACK: tr("a point a week: the mean of what was noted"),
        None: tr("nothing was noted at the check-in yet"),
    }[course.measure]
    parts = [point, tr("hollow where one day alone was noted") if any(one.is_few for one in course.points) else ""]
    return " · ".join(filter(None, (*parts, tr("below it each session"))))


def manner_words(manner: Manner) -> str:
    """Name a kind of session."""
    return {
        Manner.USUAL: tr("session"),
        Manner.EASIER: tr("easier forms"),
        Manner.BAD_DAYS: tr("plan for bad days"),
        Manner.HURT: tr("it hurt more"),
    }[manner]


def course_words(course: Course) -> str:
    """Return the picture in words, for those who cannot see it."""
    if not course.points:
        return tr("{0} days with a session are drawn.").format(len(course.days))
    first, last = course.points[0], course.points[-1]
    words = tr("{0}, week by week: {1} in the week of {2}, {3} in the week of {4}; {5} days with a session.")
    value, title = value_words(course.measure), title_words(course.measure)
    ends = value(first.value), day_words(first.first), value(last.value), day_words(last.first)
    return words.format(title, *ends, len(course.days))


def value_words(measure: Measure | None) -> Callable[[float], str]:
    """Return what words a value of the picture."""
    if measure is Measure.LOWEST:
        return lambda value: place_words(round(value))
    return lambda value: score_words(value, decimals=int(value != round(value)))


def day_told(
    day: CourseDay, point: CoursePoint | None, measure: Measure | None, name_of: Callable[[SessionRow], str]
) -> str:
    """Return what was done on a day and how it was, a line a session, and the point of its week.

    `name_of` names a session.
    """
    lines = [day_words(day.local_date, "dddd d MMMM yyyy")]
    lines += [_session_told(row, manner, name_of(row)) for row, manner in zip(day.sessions, day.manners, strict=True)]
    if point is not None:
        noted = tr("from 1 day") if point.notes == 1 else tr("from {0} days").format(point.notes)
        lines.append(tr("that week: {0}, {1}").format(value_words(measure)(point.value), noted))
    return "\n".join(lines)


def _session_told(row: SessionRow, manner: Manner, what: str) -> str:
    minutes = tr("{0} min").format(round(row.seconds / 60))
    how = "" if manner is Manner.USUAL else manner_words(manner)
    pain = [
        words.format(_both(before, after, score_words))
        for words, before, after in (
            (tr("back {0}"), row.back_before, row.back_after),
            (tr("leg {0}"), row.leg_before, row.leg_after),
        )
        if (before, after) != (None, None)
    ]
    before, after = ((None if one is None else one.depth) for one in (row.lowest_before, row.lowest_after))
    where = _both(before, after, place_words)
    return ", ".join(filter(None, (what, minutes, how, *pain, where)))


def _both(before: int | None, after: int | None, words: Callable[[int], str]) -> str:
    known = [words(value) for value in (before, after) if value is not None]
    return " → ".join(dict.fromkeys(known))
