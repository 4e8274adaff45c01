"""Words of the page "Exercises": what is due and done today, and what a programme asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.settings import dose_of, load_of
from sciatica_timer.core.today import Mark
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.wording import dose_words, number_words, weeks_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sciatica_timer.core.library.exercise import Exercise, Level
    from sciatica_timer.core.library.programme import Entry, Programme
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.core.today import Due, Tally


def badge_words(due: Due, level: Level) -> str:
    """Return the progress of an exercise today, such as "✓ 1 of 2 today"; may be empty."""
    return {
        Mark.DONE: _done_words(due),
        Mark.BEGUN: tr("{0} today").format(_count_words(due)),
        Mark.DUE: tr("Due today"),
        Mark.ADVANCED: tr("Advanced"),
        Mark.NONE: "",
    }[due.mark(level)]


def brief_words(due: Due, level: Level) -> str:
    """Return the same in hardly any room."""
    return {
        Mark.DONE: "✓",
        Mark.BEGUN: _count_words(due),
        Mark.DUE: tr("Due"),
        Mark.ADVANCED: "",
        Mark.NONE: "",
    }[due.mark(level)]


def _done_words(due: Due) -> str:
    most = 1 if due.wanted is None else due.wanted.high
    if due.done > most > 1:
        return tr("✓ {0} times today").format(due.done)
    return tr("✓ {0} today").format(_count_words(due)) if most > 1 else tr("✓ Done today")


def _count_words(due: Due) -> str:
    return "" if due.wanted is None else tr("{0} of {1}").format(due.done, number_words(due.wanted.high))


def tally_words(tally: Tally) -> str:
    """Return how many exercises are done today; without a programme of the day nothing until one is."""
    if tally.of is not None:
        return tr("Today {0} of {1}").format(tally.done, tally.of)
    return tr("Today: {0} done").format(tally.done) if tally.done else ""


def earlier_words(earlier: Sequence[Exercise], occasions: Mapping[str, int] | None) -> str:
    """Return which exercises come first and how often each was done; `occasions` None means that it is not known."""
    if not earlier:
        return ""
    names = ", ".join(_named(one, occasions) for one in earlier)
    return tr("Best learned first: {0}. Nothing is locked; the choice is yours.").format(names)


def _named(exercise: Exercise, occasions: Mapping[str, int] | None) -> str:
    if occasions is None:
        return exercise.name
    done = occasions.get(exercise.id, 0)
    often = tr("done once") if done == 1 else tr("done {0} times").format(done) if done else tr("not yet")
    return tr("{0} ({1})").format(exercise.name, often)


def name_words(exercise: Exercise) -> str:
    """Return the name of an exercise that may not have one yet."""
    return exercise.name or tr("New exercise")


def form_needed_words(exercise: Exercise, programmes: Iterable[Programme]) -> str:
    """Return that a programme asks for a form that an exercise does not have; nothing where none does."""
    forms = {"", *(one.id for one in exercise.variants)}
    for programme in programmes:
        if any(one.exercise_id == exercise.id and (one.variant or "") not in forms for one in programme.entries):
            text = tr("The programme “{0}” has a form that you removed. Choose another one there first, or undo.")
            return text.format(programme.name)
    return ""


def entry_words(entry: Entry, exercise: Exercise, settings: Settings) -> str:
    """Return what a programme asks of one exercise, such as "10 reps · 3 sets · 5 kg · weeks 1 to 4"."""
    settings = entry.settings(exercise, settings)
    form = entry.of(exercise, settings)
    variant = next((one.name for one in exercise.variants if one.id == form.variant), "")
    weeks = weeks_words(entry.weeks) if entry.weeks else ""
    return " · ".join(
        filter(None, (dose_words(form, dose_of(form, settings)), variant, load_of(form, settings), weeks))
    )


def changes_words(changes: int) -> str:
    """Return how often the position changes."""
    if not changes:
        return tr("All in one position")
    return tr("You change position once") if changes == 1 else tr("You change position {0} times").format(changes)


def deleted_words(name: str, *, was_of_day: bool) -> str:
    """Return that a programme was deleted, and what else went with it."""
    deleted = tr("“{0}” was deleted.").format(name)
    of_day = tr("It was your programme of the day.")
    return f"{deleted} {of_day}" if was_of_day else deleted


def saving_words(changes: int) -> str:
    """Return what another order would save."""
    if changes == 1:
        return tr("Another order means changing position once less.")
    return tr("Another order means changing position {0} times less.").format(changes)
