"""What the page "Exercises" shows of today: a badge for each exercise, the tally, and what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.settings import dose_of, variant_of
from sciatica_timer.core.today import due_today, tally
from sciatica_timer.ui.library.exercise_list import Row
from sciatica_timer.ui.library.wording import badge_words, brief_words, earlier_words, tally_words
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.wording import dose_words, heading_words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.core.today import Tally

    InAll = Callable[[Collection[str]], Mapping[str, int] | None]


class Today:
    """Knows how often each exercise was done today, unless the history cannot be read: then none is due or done."""

    def __init__(self, exercises: Sequence[Exercise], occasions: Mapping[str, int] | None) -> None:
        """Take the exercises in the order of the list, and how often each was done, by id."""
        self._exercises = {exercise.id: exercise for exercise in exercises}
        self._occasions = occasions
        self._in_all: InAll = _not_known
        self._is_told = False

    def take(self, occasions: Mapping[str, int] | None, in_all: InAll) -> None:
        """Take what the history knows by now; `in_all` returns how often exercises were done on any day, by id."""
        self._occasions, self._in_all, self._is_told = occasions, in_all, True

    def use_exercises(self, exercises: Sequence[Exercise]) -> None:
        """Know these exercises, in the order of the list."""
        self._exercises = {exercise.id: exercise for exercise in exercises}

    def exercise(self, exercise_id: str) -> Exercise | None:
        """Return the exercise with an id."""
        return self._exercises.get(exercise_id)

    def rows(self, programme: Programme | None, settings: Settings) -> list[Row]:
        """Return a row for each exercise; `programme` is that of the day."""
        rows, before = [], ""
        due = due_today(self._occasions, programme, tuple(self._exercises.values()))
        for exercise in self._exercises.values():
            if exercise.id in settings.hidden:
                continue
            section, now = heading_words(exercise), due[exercise.id]
            heading, before = "" if section == before else section, section
            form = variant_of(exercise, settings)
            dose = dose_words(form, dose_of(form, settings))
            badge, brief = badge_words(now, exercise.level), brief_words(now, exercise.level)
            rows.append(Row(exercise.id, exercise.name, dose, badge, now.is_done, heading, brief))
        return rows

    def is_done(self, programme: Programme | None) -> bool:
        """Return whether everything that is due today is done."""
        return self._tally(programme).is_whole

    def tally_wording(self, programme: Programme | None, *, knows_programme: bool) -> str:
        """Return how much of today is done, in words; nothing before that is known."""
        if self._occasions is not None and knows_programme:
            return tally_words(self._tally(programme))
        return tr("Today: not known") if self._is_told and self._occasions is None else ""

    def earlier_wording(self, exercise: Exercise) -> str:
        """Return which exercises come first, in words; an exercise without a file is passed over."""
        earlier = [one for one in map(self.exercise, exercise.after) if one is not None]
        return earlier_words(earlier, self._in_all(exercise.after)) if earlier else ""

    def _tally(self, programme: Programme | None) -> Tally:
        return tally(due_today(self._occasions, programme, tuple(self._exercises.values())), programme)


def _not_known(_ids: Collection[str]) -> None:
    """Return no count, as long as the history is not open."""


def nothing_offered(_exercise_id: str) -> None:
    """Return no offer, as long as the history is not open."""


def what_offers_go_by(settings: Settings) -> tuple[object, ...]:
    """Pick what offers depend on."""
    return settings.choices, settings.dismissed_offers, settings.progress_sessions
