"""A day in words, ready to be shown: what an agenda means with the exercises and programmes there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.agenda import State
from sciatica_timer.core.library.programme import only
from sciatica_timer.core.library.schedule import week_of
from sciatica_timer.core.session.planning import plan_exercise, plan_programme
from sciatica_timer.core.settings import dose_of, variant_of
from sciatica_timer.core.value import Value
from sciatica_timer.ui.today.wording import (
    calm_words,
    headline_words,
    left_out_calm_words,
    left_out_words,
    movements_words,
    need_words,
    next_day_words,
    progress_words,
    when_next_words,
    when_words,
)
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.week import day_words, time_words
from sciatica_timer.ui.wording import count_words, dose_words, minutes_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from sciatica_timer.core.agenda import Agenda, Done, Task
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.settings import Settings

MOST_ROWS = 12  # of a list; what is beyond is counted


class Card(Value):
    """What is next: today, or without a `task` on another day.

    `whole` are the words of the button that does all of it, empty where that is the same. `exercise` is what the figure
    does, None for none. One that `is_quiet` can be started, and invites to nothing.
    """

    about: str
    title: str
    details: str
    calm: str
    task: Task | None = None
    whole: str = ""
    exercise: Exercise | None = None
    is_quiet: bool = False


class Row(Value):
    """One line below: `status` says when it comes or was done, `spoken` the same without signs.

    `picture` is the id of the exercise that stands for it, and `task` what Start begins, None where it is done.
    """

    name: str
    about: str
    status: str
    spoken: str
    picture: str
    task: Task | None = None


class Day(Value):
    """All that the page shows."""

    state: State
    date: str
    headline: str
    card: Card | None = None
    later: tuple[Row, ...] = ()
    done: tuple[Row, ...] = ()
    starter: str = ""


def day_shown(
    agenda: Agenda,
    exercises: Iterable[Exercise],
    programmes: Iterable[Programme],
    settings: Settings,
    now: datetime,
) -> Day:
    """Put a day into words; `now` is the local time."""
    return _Words({one.id: one for one in exercises}, {one.id: one for one in programmes}, settings, now).day(agenda)


def left_out_day(day: Day, *, is_pain: bool) -> Day:
    """Return a day whose next task was left out, because of pain or of something new."""
    assert day.card is not None
    card = replace(day.card, calm=left_out_calm_words(), is_quiet=True)
    return replace(day, headline=left_out_words(is_pain=is_pain), card=card)


class _Words:
    """Looks up what an agenda names."""

    def __init__(
        self, exercises: dict[str, Exercise], programmes: dict[str, Programme], settings: Settings, now: datetime
    ) -> None:
        self._exercises, self._programmes, self._settings, self._now = exercises, programmes, settings, now

    def day(self, agenda: Agenda) -> Day:
        task, starter = agenda.next, self._programmes.get("starter")
        card = self._card(task, calm_words(agenda)) if task is not None else None
        if agenda.state in (State.ALL_DONE, State.REST_DAY):
            card = self._next_day(agenda)
        return Day(
            agenda.state,
            day_words(self._now.date(), "dddd d MMMM"),
            headline_words(agenda, self._name(task.id) if task is not None else "", self._now),
            card,
            tuple(self._later(one) for one in agenda.tasks[1:]),
            tuple(self._done(one) for one in agenda.done),
            self._length(starter, None) if starter is not None else "",
        )

    def _next_day(self, agenda: Agenda) -> Card:
        """Return the card of a day on which nothing is left to do: the plan of the next one."""
        calm, day, names = calm_words(agenda), agenda.next_day, agenda.next_tasks
        if day is None:
            return Card("", "", "", calm)
        first = self._programmes.get(names[0])
        entries = first.in_week(week_of(self._settings.begun.get(first.id), day)) if first is not None else ()
        exercise = self._exercises[entries[0].exercise_id if entries else names[0]]
        about = self._about(names[0], None) if len(names) == 1 else ""
        title = next_day_words([self._name(one) for one in names])
        return Card(when_next_words(day, self._now.date()), title, about, calm, exercise=self._form(exercise))

    def _card(self, task: Task, calm: str) -> Card:
        exercises = [self._exercises[name] for name in task.left]
        minutes = self._length(self._programmes[task.id], task.left) if task.is_programme else self._alone(task.id)
        name = [self._name(task.id)] if task.is_programme else []
        when = when_words(task, self._now)
        about = " · ".join([*name, *progress_words(task, minutes), *([when] if when else [])])
        whole = ""
        if task.is_programme and len(task.left) < task.of:
            programme = self._programmes[task.id]
            whole = tr("All {0} · {1}").format(task.of, self._length(programme, None))
        details = [] if task.is_programme else [self._dose(exercises[0])]
        details += need_words(exercises)
        title = movements_words([one.name for one in exercises])
        return Card(about, title, " · ".join(details), calm, task, whole, self._form(exercises[0]))

    def _later(self, task: Task) -> Row:
        parts, spoken = [], []
        if task.done_at is not None:
            at = time_words(task.done_at)
            parts.append(f"✓ {at}")
            spoken.append(tr("done at {0}").format(at))
        when = when_words(task, self._now)
        text = " · ".join([*parts, *([when] if when else [])])
        said = ", ".join([*spoken, *([when] if when else [])])
        return Row(self._name(task.id), self._about(task.id, task.left), text, said, task.left[0], task)

    def _done(self, done: Done) -> Row:
        at = time_words(done.at) if done.at is not None else ""
        spoken = tr("done at {0}").format(at) if at else tr("done")
        entries = self._programmes[done.id].entries if done.is_programme else ()
        picture = entries[0].exercise_id if entries else done.id
        return Row(self._name(done.id), self._about(done.id, None), f"✓ {at}".strip(), spoken, picture)

    def _about(self, name: str, left: Collection[str] | None) -> str:
        programme = self._programmes.get(name)
        if programme is None:
            return self._dose(self._exercises[name])
        count = len(dict.fromkeys(entry.exercise_id for entry in programme.entries)) if left is None else len(left)
        return f"{count_words(count)} · {self._length(programme, left)}"

    def _name(self, name: str) -> str:
        found = self._programmes.get(name) or self._exercises.get(name)
        return found.name if found is not None else name

    def _form(self, exercise: Exercise) -> Exercise:
        return variant_of(exercise, self._settings)

    def _dose(self, exercise: Exercise) -> str:
        form = self._form(exercise)
        return dose_words(form, dose_of(form, self._settings))

    def _length(self, programme: Programme, left: Collection[str] | None) -> str:
        week = week_of(self._settings.begun.get(programme.id), self._now.date())
        wanted = programme if left is None else only(programme, left)
        return minutes_words(plan_programme(wanted, self._exercises, self._settings, week).total_seconds)

    def _alone(self, name: str) -> str:
        return minutes_words(plan_exercise(self._exercises[name], self._settings).total_seconds)
