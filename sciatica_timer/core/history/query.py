"""What the table of the history is asked for: which sets, in which order, and how they are shown by session."""

from __future__ import annotations

from collections import Counter
from enum import Enum
from itertools import groupby
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from sciatica_timer.core.session.events import Outcome
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from sciatica_timer.core.history.record import SetRecord


class Filter(Value):
    """The sets that are wanted; what is empty or None leaves all. Dates are local, ISO 8601 and both included.

    `text` is looked for in notes, case and accents aside. `named_exercises` and `named_programmes` are the ids of those
    whose names hold it: their sets are wanted, too.
    """

    exercise: str | None = None
    outcomes: frozenset[Outcome] = frozenset()
    from_date: str | None = None
    to_date: str | None = None
    text: str = ""
    named_exercises: frozenset[str] = frozenset()
    named_programmes: frozenset[str] = frozenset()


class SortKey(Enum):
    """A column that the table can be sorted by."""

    DATE = "date"
    EXERCISE = "exercise"
    REPS = "reps"
    OUTCOME = "outcome"


class Order(Value):
    """An order of the table; sets that are equal in another column than the date stand newest first."""

    key: SortKey = SortKey.DATE
    descending: bool = True


ALL = Filter()
NEWEST_FIRST = Order()


# Letters with a stroke are letters of their own to Unicode, and the dotless i is one to Turkish alone.
_PLAIN = str.maketrans(
    {"\N{LATIN SMALL LETTER DOTLESS I}": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
    | dict.fromkeys("\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}", "")
)


def folded(text: str) -> str:
    """Return `text` in the form in which it is compared: "Überdehnt" and "UBERDEHNT" give "uberdehnt"."""
    if text.isascii():
        return text.lower()
    letters = normalize("NFKD", normalize("NFKD", text).casefold())  # twice: casefold can bring accents of its own
    return "".join(one for one in letters if not combining(one)).translate(_PLAIN)


def ids_named(names: Mapping[str, str], text: str) -> frozenset[str]:
    """Return the ids, the keys of `names`, whose name holds a text."""
    wanted = folded(text)
    return frozenset(one for one, name in names.items() if wanted in folded(name))


class SessionSets(Value):
    """Some sets of one session, at least one, in the order in which they are shown."""

    sets: tuple[SetRecord, ...]

    @property
    def session_id(self) -> str:
        """The session that all of them belong to."""
        return self.sets[0].session_id

    @property
    def began(self) -> datetime:
        """When the first of them began."""
        return min(record.started_at for record in self.sets)

    @property
    def seconds(self) -> float:
        """The time at reps, holds and the rests between them."""
        return sum(record.active_seconds for record in self.sets)

    @property
    def whole_sets(self) -> int:
        """How many sets were done in full, with all of their sides."""
        return _whole_sets(self.sets)

    @property
    def sets_prescribed(self) -> int:
        """How many sets make up the doses of the exercises that were begun, each as often as it was begun."""
        return sum(map(_dose, self._times()))

    @property
    def progress(self) -> Progress | None:
        """How much of the session was done, None where it is not known what was planned."""
        exercises = max(record.exercises_planned or 0 for record in self.sets)
        rounds = max(record.rounds or 0 for record in self.sets)
        if not exercises or not rounds:
            return None
        done = Counter(sets[0].round for sets in self._times() if _whole_sets(sets) >= _dose(sets))
        if rounds > 1:
            return Progress(sum(number >= exercises for number in done.values()), rounds, is_rounds=True)
        return Progress(min(done.total(), exercises), exercises)

    def _times(self) -> list[list[SetRecord]]:
        """Return the sets of each time that an exercise was done."""
        found: dict[tuple[str, int | None], list[SetRecord]] = {}
        for record in self.sets:
            found.setdefault((record.exercise, record.occurrence), []).append(record)
        return list(found.values())

    @property
    def exercises(self) -> tuple[str, ...]:
        """The ids of their exercises, each once, in the order in which they were done."""
        return tuple(dict.fromkeys(record.exercise for record in sorted(self.sets, key=lambda one: one.started_at)))


class Progress(Value):
    """So many exercises of a session, or rounds, were done in full, of so many that were planned."""

    done: int
    planned: int
    is_rounds: bool = False

    @property
    def is_all(self) -> bool:
        """Whether nothing is left."""
        return self.done >= self.planned


class WholeSets:
    """Counts whole sets as their records go by: a set is all of its sides, each done in full."""

    def __init__(self) -> None:
        """Begin with no side waiting for the other."""
        self._waiting = Counter[tuple[str, str, int | None, int, str]]()

    def completed_by(self, record: SetRecord) -> int:
        """Return 1 where a record completes a set, else 0."""
        if record.outcome is not Outcome.COMPLETED:
            return 0
        if not record.is_half:
            return 1
        other = "left" if record.side == "right" else "right"
        own = (record.session_id, record.exercise, record.occurrence, record.set_number)
        if self._waiting[(*own, other)]:
            self._waiting[(*own, other)] -= 1
            return 1
        self._waiting[(*own, record.side)] += 1
        return 0


def _whole_sets(sets: Iterable[SetRecord]) -> int:
    return sum(map(WholeSets().completed_by, sets))


def _dose(sets: Sequence[SetRecord]) -> int:
    """Return how many whole sets make a dose."""
    return min(record.sets_prescribed or record.sets_planned for record in sets)


def by_session(records: Sequence[SetRecord]) -> list[SessionSets]:
    """Put sets together that stand beside each other and are of one session."""
    return [SessionSets(tuple(sets)) for _, sets in groupby(records, lambda record: record.session_id)]


def whole_sessions(records: Sequence[SetRecord], most: int) -> tuple[list[SessionSets], tuple[SetRecord, ...]]:
    """Put the sets of a page together: the sessions, and sets kept back as the next page may have more of theirs.

    No more than `most` sets are kept back, and never all of them.
    """
    sessions = by_session(records)
    if len(sessions) < 2 or len(sessions[-1].sets) > most:  # noqa: PLR2004  the last one, and one before it
        return sessions, ()
    return sessions[:-1], sessions[-1].sets
