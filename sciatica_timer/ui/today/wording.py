"""Words of the page "Today": plain, calm, and never about what was not done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.agenda import State
from sciatica_timer.core.library.sides import Position
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.week import day_words, time_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sciatica_timer.core.agenda import Agenda, Task
    from sciatica_timer.core.library.exercise import Exercise

NOON, EVENING, NIGHT = 12, 17, 4  # hours
MOST_NAMED, WEEK_DAYS = 3, 7


def greeting_words(now: datetime) -> str:
    """Greet as the time of day is."""
    if now.hour < NIGHT or now.hour >= EVENING:
        return tr("Good evening.")
    return tr("Good morning.") if now.hour < NOON else tr("Good afternoon.")


def headline_words(day: Agenda, name: str, now: datetime) -> str:
    """Return in one line what there is to do; `name` is that of what is next."""
    task = day.next
    begin = tr("How would you like to go on?") if day.done else tr("How would you like to begin?")
    if task is None:
        return {
            State.ALL_DONE: tr("All done for today."),
            State.REST_DAY: tr("Today is a rest day."),
        }.get(day.state, f"{greeting_words(now)} {begin}")
    due = sum(not one.later for one in day.tasks)
    if task.later:
        words = tr("The next is at {0}.").format(time_words(task.at)) if task.at else tr("Done for now.")
    elif task.is_programme and len(task.left) < task.of:
        words = tr("{0} of {1} are left.") if len(task.left) > 1 else tr("{0} of {1} is left.")
        words = words.format(len(task.left), task.of)
    elif due > 1:
        words = tr("{0} things to do today.").format(due)
    else:
        words = tr("Next: {0}.").format(name)
    return f"{greeting_words(now)} {words}"


def calm_words(day: Agenda) -> str:
    """Return a line to go with the day: no praise to be earned, no debt."""
    task = day.next
    if task is None:
        return {
            State.ALL_DONE: tr("That is enough for today. A pause is part of it."),
            State.REST_DAY: tr("A day off is part of the plan."),
        }.get(day.state, tr("You can change all of it later."))
    if task.later:
        return tr("The rest has time.")
    if day.done:
        return tr("Good. Go on whenever you are ready.")
    return tr("At your own pace. A little is enough.")


def left_out_words(*, is_pain: bool) -> str:
    """Return in one line that there is nothing to do, and why."""
    return tr("Left out today because of pain.") if is_pain else tr("Left out today because something is new.")


def left_out_calm_words() -> str:
    """Return a line to go with a day that was left out."""
    return tr("That is all right. Start stays here in case it gets better.")


def progress_words(task: Task, minutes: str) -> list[str]:
    """Return how long a task takes, and how much of it is done today."""
    parts = [minutes]
    if task.is_programme and len(task.left) < task.of:
        parts.append(tr("{0} of {1} done").format(task.of - len(task.left), task.of))
    if task.times > 1:
        parts.append(tr("{0} of {1} times today").format(task.times - task.times_left, task.times))
    return parts


def movements_words(names: Sequence[str]) -> str:
    """Name the first movement, and count those after it."""
    more = len(names) - 1
    if not more:
        return names[0]
    return tr("{0} and 1 more").format(names[0]) if more == 1 else tr("{0} and {1} more").format(names[0], more)


def need_words(exercises: Sequence[Exercise]) -> list[str]:
    """Return the positions of these exercises, and what is to be at hand."""
    positions = list(dict.fromkeys(one.position for one in exercises))
    equipment = list(dict.fromkeys(thing for one in exercises for thing in one.equipment))
    where = _all_in(positions[0]) if len(positions) == 1 else tr("{0} positions").format(len(positions))
    return [where, tr("you need: {0}").format(", ".join(equipment)) if equipment else tr("nothing else needed")]


def _all_in(position: Position) -> str:
    return {
        Position.ON_YOUR_BACK: tr("all on your back"),
        Position.ON_YOUR_SIDE: tr("all on your side"),
        Position.ON_YOUR_FRONT: tr("all on your front"),
        Position.KNEELING: tr("all kneeling"),
        Position.MOVING: tr("all on your feet"),
        Position.HANDS_AND_KNEES: tr("all on hands and knees"),
        Position.STANDING: tr("all standing"),
        Position.SITTING: tr("all sitting"),
    }[position]


def when_words(task: Task, now: datetime) -> str:
    """Return when a task comes; nothing for one that is due now."""
    if task.at is not None and task.later:
        when = tr("again at {0}") if task.done_at else tr("at {0}")
        return when.format(time_words(task.at))
    if not task.later:
        return ""
    if task.times_left > 1:
        return tr("{0} more times today").format(task.times_left)
    return tr("again this evening") if now.hour < EVENING else tr("once more today")


def when_next_words(day: date, today: date) -> str:
    """Name the next day with something due."""
    ahead = (day - today).days
    if ahead == 1:
        return tr("Tomorrow")
    return day_words(day, "dddd") if ahead < WEEK_DAYS else day_words(day, "dddd d MMMM")


def next_day_words(names: Sequence[str]) -> str:
    """Return what is planned on that day."""
    shown, more = list(names[:MOST_NAMED]), len(names) - MOST_NAMED
    return ", ".join([*shown, tr("{0} more").format(more)] if more > 0 else shown)
