"""The words of what was prescribed, beside what was done: ranges, schedules, days kept, answers of check-ins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.library.sides import Sides
from sciatica_timer.core.pain import NextDay, Symptom
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.wording import daily_words, hold_words, number_words

if TYPE_CHECKING:
    from sciatica_timer.core.history.adherence import Kept
    from sciatica_timer.core.history.report import DoseHistory, Practice, Report
    from sciatica_timer.core.library.dose import Range
    from sciatica_timer.core.library.exercise import Exercise


def prescribed_words(form: Exercise) -> str:
    """Return what the exercise's own file asks for, such as "2 to 3 s hold · 10 reps · 1 to 2 sets · once a day"."""
    guide = form.guide
    reps = ", ".join(map(str, guide.reps_per_set)) or _range_words(guide.reps)
    hold, back = (_range_words(one) if one else "" for one in (guide.hold_seconds, guide.return_hold_seconds))
    is_each = guide.sides in {Sides.EACH, Sides.ALTERNATING}
    parts = [
        tr("hold as long as you can") if guide.is_open else "",
        hold_words(hold, back) if hold or back else "",
        tr("{0} s").format(_range_words(guide.duration_seconds)) if guide.duration_seconds else "",
        (tr("{0} each side") if is_each else tr("{0} reps")).format(reps),
        tr("{0} sets").format(_range_words(guide.sets)) if guide.sets else "",
        daily_words(guide.times_per_day) if guide.times_per_day else "",
        form.load,
    ]
    return " · ".join(filter(None, parts))


def _range_words(limits: Range) -> str:
    if limits.low == limits.high:
        return number_words(limits.low)
    return tr("{0} to {1}").format(number_words(limits.low), number_words(limits.high))


def days_words(practice: Practice) -> str:
    """Return on how many days a form was done, and of how many that were due where that is known."""
    if practice.kept is None:
        return str(practice.days)
    return tr("{0} of {1} due").format(practice.days, practice.kept.due)


def doses_words(doses: DoseHistory) -> str:
    """Return how many doses were completed of those begun, and how they were felt to be."""
    _, hard, hurt = doses.felt
    parts = [
        tr("{0} of {1}").format(doses.reached, doses.begun),
        tr("hard {0}").format(hard) if hard else "",
        tr("hurt {0}").format(hurt) if hurt else "",
    ]
    return " · ".join(filter(None, parts))


def kept_words(found: Kept | None, programme: str, first: str) -> str:
    """Return on how many of the days due a programme was done; `first` names the day from which on they count."""
    if found is None:
        return ""
    return tr("{0}: done on {1} of {2} days due since {3}.").format(programme, found.done, found.due, first)


def answers_words(report: Report) -> str:
    """Return how the days after sessions were, and which symptoms were noted as new."""
    days = {NextDay.BETTER: tr("better {0}"), NextDay.SAME: tr("the same {0}"), NextDay.WORSE: tr("worse {0}")}
    symptoms = {
        Symptom.TINGLING: tr("tingling {0}"),
        Symptom.NUMBNESS: tr("numbness {0}"),
        Symptom.WEAKNESS: tr("weakness {0}"),
        Symptom.BOTH_LEGS: tr("both legs {0}"),
        Symptom.BLADDER_OR_BOWEL: tr("bladder or bowel {0}"),
        Symptom.NUMB_SEAT: tr("numb seat {0}"),
    }
    after = ", ".join(days[one].format(number) for one, number in report.next_days)
    new = ", ".join(symptoms[one].format(number) for one, number in report.symptoms)
    parts = [
        tr("The day after a session: {0}.").format(after) if after else "",
        tr("Noted as new: {0}.").format(new) if new else "",
    ]
    return " ".join(filter(None, parts))
