"""The words of the report for the physiotherapist: headings, cells and sentences."""

from __future__ import annotations

from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QDate

from sciatica_timer import __version__
from sciatica_timer.core.history.report import halves
from sciatica_timer.core.history.spans import Step
from sciatica_timer.core.session.events import Outcome
from sciatica_timer.core.value import Value
from sciatica_timer.ui import week
from sciatica_timer.ui.charts.course_wording import score_words
from sciatica_timer.ui.report.asked_wording import days_words, doses_words, prescribed_words
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.wording import dose_words, number_words, outcome_words, record_side_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sciatica_timer.core.history.dose_done import DoseDone
    from sciatica_timer.core.history.insight import Stop
    from sciatica_timer.core.history.report import DatedNote, Practice, Report
    from sciatica_timer.core.history.spans import Span
    from sciatica_timer.core.library.dose import Dose
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.session.events import Reason

NOTHING = "\N{EN DASH}"
LONGEST_NAME, LONGEST_NOTE = 60, 400


class Person(Value):
    """Whose report it is, as far as they want to say it, in their own words."""

    name: str = ""
    born: str = ""


NOBODY = Person()


class Naming(Value):
    """The names of ids, and the text of the foot."""

    exercises: Mapping[str, Exercise]
    programmes: Mapping[str, str]
    version: str
    made_on: date
    person: Person = NOBODY
    recorded: Mapping[str, str] = MappingProxyType({})

    def programme(self, programme_id: str) -> str:
        """Return the name of a programme, or its id if it has no file."""
        return _one_line(self.programmes.get(programme_id, programme_id), LONGEST_NAME)

    def exercise(self, exercise_id: str) -> str:
        """Return the name of an exercise, or, if it has no file, the one that was recorded with it, or its id."""
        found = self.exercises.get(exercise_id)
        return _one_line(found.name if found else self.recorded.get(exercise_id, exercise_id), LONGEST_NAME)

    def with_recorded(self, report: Report) -> Naming:
        """Know the names that were recorded in the period of a report."""
        return replace(
            self, recorded={one.doses.exercise: one.doses.name for one in report.practices if one.doses.name}
        )


def naming_of(exercises: Sequence[Exercise], programmes: Mapping[str, str], person: Person = NOBODY) -> Naming:
    """Return the names that the report uses, as of today; `programmes` are names by id."""
    today = datetime.now().astimezone().date()
    return Naming({one.id: one for one in exercises}, programmes, __version__, today, person)


def day_words(day: date) -> str:
    """Name a day so that no one takes the month for the day."""
    return week.day_words(day, "d MMM yyyy")


def period_words(report: Report) -> str:
    """Name the period."""
    return tr("{0} to {1}", "dates").format(day_words(report.total.first), day_words(report.total.last))


def person_words(person: Person) -> str:
    """Return whose report it is; empty where nothing was given."""
    name, born = (_one_line(one, LONGEST_NAME) for one in (person.name, person.born))
    return " · ".join(filter(None, (name, tr("born {0}").format(born) if born else "")))


def summary_words(total: Span) -> str:
    """Sum the period up in one line."""
    text = tr("Active on {0} of {1} days · {2} whole sets · {3} min · {4} of {5} doses completed")
    return text.format(total.days, total.length, total.sets, round(total.minutes), total.reached, total.begun)


def programme_words(report: Report, naming: Naming) -> str:
    """Return which programme is that of the day, and how often each was done."""
    uses = []
    for use in report.programmes:
        name = naming.programme(use.programme) if use.programme else tr("single exercises")
        uses.append(tr("{0} ({1})").format(name, use.sessions))
    words = []
    if report.programme:
        words = [tr("Programme of the day: {0}.").format(naming.programme(report.programme))]
    words += [tr("Sessions: {0}.").format(" · ".join(uses))] if uses else []
    return " ".join(words)


def practice_row(practice: Practice, naming: Naming) -> list[str]:
    """Return a form of an exercise, what was prescribed, what was done, and how often."""
    doses, exercise = practice.doses, naming.exercises.get(practice.doses.exercise)
    form = None if exercise is None else exercise.as_variant(doses.last.variant)
    name = " · ".join(filter(None, (naming.exercise(doses.exercise), _form_words(exercise, doses.last.variant))))
    first, last = (_dose_done(form, dose) for dose in (doses.first, doses.last))
    done = first if first == last else tr("{0}, at last {1}").format(first, last)
    return [name, NOTHING if form is None else prescribed_words(form), done, doses_words(doses), days_words(practice)]


def _form_words(exercise: Exercise | None, variant: str) -> str:
    """Name an easier or harder form; of an exercise that is gone its id is all that is known."""
    name = next((one.name for one in exercise.variants if one.id == variant), variant) if exercise else variant
    return _one_line(name, LONGEST_NAME)


def _dose_done(form: Exercise | None, done: DoseDone) -> str:
    """Return a dose as it was done, in words, with the load and the rounds."""
    rounds = tr("{0} rounds").format(done.rounds) if done.rounds > 1 else ""
    return " · ".join(filter(None, (_dose(form, done.dose), done.load, rounds)))


def _dose(exercise: Exercise | None, dose: Dose) -> str:
    if exercise is not None:
        back = None if dose.duration_seconds else exercise.guide.starting_dose().return_hold_seconds
        return dose_words(exercise, replace(dose, return_hold_seconds=back))  # no record has it, and nobody changes it
    hold = tr("{0} s hold").format(number_words(dose.hold_seconds)) if dose.hold_seconds else ""
    return " · ".join(filter(None, (hold, tr("{0} reps · sets: {1}").format(dose.reps, dose.sets))))


def span_words(span: Span, step: Step) -> str:
    """Name a week by its days, a month or a year by its name; one that the period cuts by its days, too."""
    if step is Step.YEAR and (span.first.month, span.first.day, span.last.month, span.last.day) == (1, 1, 12, 31):
        return str(span.first.year)
    if step is Step.MONTH and span.first.day == 1 and _is_last_of_month(span.last):
        return week.day_words(span.first, "MMMM yyyy")
    if span.first == span.last:
        return day_words(span.first)
    return tr("{0} to {1}", "dates, in a narrow column").format(day_words(span.first), day_words(span.last))


def _is_last_of_month(day: date) -> bool:
    return QDate(day.year, day.month, 1).daysInMonth() == day.day


def step_words(step: Step) -> str:
    """Head the adherence."""
    return {
        Step.WEEK: tr("Adherence by week"),
        Step.MONTH: tr("Adherence by month"),
        Step.YEAR: tr("Adherence by year"),
    }[step]


def span_heading(step: Step) -> str:
    """Head the column that names the lines of the adherence."""
    return {Step.WEEK: tr("Week"), Step.MONTH: tr("Month"), Step.YEAR: tr("Year")}[step]


def pain_words(report: Report) -> str:
    """Return how the means changed from the first half of the period to the second."""
    parts = [
        (tr("back before"), "back_before"),
        (tr("leg before"), "leg_before"),
        (tr("back after"), "back_after"),
        (tr("leg after"), "leg_after"),
    ]
    means = [(name, *halves(report, field)) for name, field in parts]
    scores = [
        f"{name} {_score(early)} → {_score(late)}" for name, early, late in means if (early, late) != (None, None)
    ]
    what = tr("Mean, first half of the period → second half: {0}.").format(" · ".join(scores))
    answered = tr("Sessions with an answer: {0}.").format(report.pain_sessions)
    drawn = " " + tr("Drawn are means, one for each line of the adherence.") if report.are_means else ""
    return f"{what} {answered}{drawn}"


def _score(score: float | None) -> str:
    return NOTHING if score is None else score_words(score, decimals=1)


def reasons_words(report: Report) -> str:
    """Count the sets that did not come to their end by how they ended."""
    kinds = [f"{_ending(outcome, reason)} {number}" for outcome, reason, number in report.reasons]
    return tr("Sets that ended early or hurt: {0} ({1}).").format(report.stops_in_all, ", ".join(kinds))


def _ending(outcome: Outcome, reason: Reason) -> str:
    """Return how a set of the stops ended."""
    return tr("Completed, and it hurt") if outcome is Outcome.COMPLETED else outcome_words(outcome, reason)


def stop_row(stop: Stop, naming: Naming) -> list[str]:
    """Return which set ended how."""
    side = record_side_words(stop.side)
    exercise = naming.exercise(stop.exercise) + (f", {side}" if side else "")
    reps = tr("{0} of {1}").format(stop.reps_done, stop.reps_planned)
    return [
        day_words(stop.local_date),
        exercise,
        str(stop.set_number),
        reps,
        _how(stop.outcome, stop.reason, stop.note),
    ]


def _how(outcome: Outcome, reason: Reason, note: str) -> str:
    words = _ending(outcome, reason)
    if outcome is Outcome.STOPPED_FOR_PAIN:
        words = tr("Stopped: it hurt more")
    return tr("{0}: {1}").format(words, _one_line(note, LONGEST_NOTE)) if note else words


def note_row(note: DatedNote, naming: Naming) -> list[str]:
    """Return a note on one line, cut if it is very long; a set's begins with the name of the exercise."""
    text = _one_line(note.text, LONGEST_NOTE)
    return [
        day_words(note.local_date),
        tr("{0}: {1}").format(naming.exercise(note.exercise), text) if note.exercise else text,
    ]


def shown_words(shown: int, in_all: int) -> str:
    """Return that a list is not complete, or an empty text."""
    return tr("{0} of {1} are shown.").format(shown, in_all) if shown < in_all else ""


def diary_words() -> str:
    """Return what this is, and what it is not."""
    return tr(
        "This is a diary: what the person did and noted with a timer at home. It is no diagnosis and no advice, and "
        "nobody has checked it. Pain is rated from 0 (none) to 10 (the worst imaginable); every answer may be skipped."
    )


def foot_words(naming: Naming, sheet: int, sheets: int) -> tuple[str, str]:
    """Return the two ends of a sheet's foot."""
    left = tr("Sciatica Timer {0} · a diary, no diagnosis · made on {1}")
    return left.format(naming.version, day_words(naming.made_on)), tr("Page {0} of {1}").format(sheet, sheets)


def _one_line(text: str, longest: int) -> str:
    words = " ".join("".join(one if one.isprintable() else " " for one in text).split())
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
