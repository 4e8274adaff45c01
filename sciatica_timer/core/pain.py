"""Pain as the person notes it: back and leg, before and after a session, and what is to be said of it.

The bands (up to 3 carry on, 4 and 5 do less, from 6 on stop) come from tendon research and are not validated for
sciatica, and every place that shows them says so.
"""

from __future__ import annotations

from enum import Enum

from msgspec import field
from msgspec.structs import replace

from sciatica_timer.core.value import Value

WORST = 10
_LESS_FROM, _STOP_FROM = 4, 6


class Advice(Enum):
    """One thing to be said; the words are the window's."""

    LEG_WORSE = "leg worse"
    NO_PAIN = "no pain"
    CARRY_ON = "carry on"
    LESS = "less"
    STOP = "stop"
    LEG_RULE = "leg rule"


class Lowest(Enum):
    """How far down it goes, from the top to the bottom."""

    BACK = "back"
    BUTTOCK = "buttock"
    THIGH = "thigh"
    BELOW_KNEE = "below_knee"

    @property
    def depth(self) -> int:
        """Its place on the way down, 0 to 3."""
        return tuple(Lowest).index(self)


class Symptom(Enum):
    """What can be new since last time."""

    TINGLING = "tingling"
    NUMBNESS = "numbness"
    WEAKNESS = "weakness"
    BOTH_LEGS = "both_legs"
    BLADDER_OR_BOWEL = "bladder_or_bowel"
    NUMB_SEAT = "numb_seat"

    @property
    def is_red(self) -> bool:
        """Whether it belongs to the list of the emergency page."""
        return self in {Symptom.BOTH_LEGS, Symptom.BLADDER_OR_BOWEL, Symptom.NUMB_SEAT}


class NextDay(Enum):
    """How it was on the day after a session."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


class BadDay(Enum):
    """Why a session followed the plan for bad days."""

    PAIN = "pain"
    FURTHER_DOWN = "further_down"
    NEXT_DAY = "next_day"
    CHOSEN = "chosen"


class PainNote(Value):
    """Pain of one moment, 0 (none) to 10 (the worst imaginable), and how far down it goes; None was skipped.

    Other values raise ValueError.
    """

    back: int | None = None
    leg: int | None = None
    lowest: Lowest | None = None

    def __post_init__(self) -> None:
        for score in self.known:
            if score not in range(WORST + 1):
                raise ValueError(f"pain goes from 0 to {WORST}, not {score!r}")

    @property
    def known(self) -> tuple[int, ...]:
        """The scores that were given."""
        return tuple(score for score in (self.back, self.leg) if score is not None)

    @property
    def is_known(self) -> bool:
        """Whether any of it was answered."""
        return self != PainNote()

    def filled_from(self, other: PainNote) -> PainNote:
        """Take over what was skipped here and is known there."""
        return PainNote(
            other.back if self.back is None else self.back,
            other.leg if self.leg is None else self.leg,
            other.lowest if self.lowest is None else self.lowest,
        )


SKIPPED = PainNote()


class CheckInAnswers(Value):
    """What was answered before a session; what SessionNote says of `symptoms` and `next_day` holds here.

    `next_day` is about the session before.
    """

    before: PainNote = SKIPPED
    symptoms: frozenset[Symptom] | None = None
    next_day: NextDay | None = None

    @property
    def are_red(self) -> bool:
        """Whether any of them belongs to the list of the emergency page."""
        return any(one.is_red for one in self.symptoms or ())

    @property
    def speak_against(self) -> bool:
        """Whether they speak against a session today."""
        return bool(self.symptoms) or Advice.STOP in advice(self.before)


class SessionNote(Value):
    """What is known of a session as a whole; `session_id` is a UUID as text.

    `programme` is the id of its programme, empty for a single exercise; `note` is the person's own words. `symptoms`
    are those that were new before it, none of them if nothing was, and None where that was skipped. `next_day` is how
    it was on the day after, `bad_day` why it followed the plan for bad days, None where it did not.
    """

    session_id: str
    programme: str = ""
    before: PainNote = field(default_factory=PainNote)
    after: PainNote = field(default_factory=PainNote)
    note: str = ""
    symptoms: frozenset[Symptom] | None = None
    next_day: NextDay | None = None
    bad_day: BadDay | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to keep."""
        return self == SessionNote(self.session_id)

    def filled_from(self, other: SessionNote) -> SessionNote:
        """Take over what is missing here and known there; where both know, this one stays."""
        return replace(
            self,
            programme=self.programme or other.programme,
            before=self.before.filled_from(other.before),
            after=self.after.filled_from(other.after),
            note=self.note or other.note,
            symptoms=other.symptoms if self.symptoms is None else self.symptoms,
            next_day=self.next_day or other.next_day,
            bad_day=self.bad_day or other.bad_day,
        )


UNKNOWN = SessionNote("")


def advice(now: PainNote, before: PainNote | None = None) -> tuple[Advice, ...]:
    """Return what is to be said of the pain now, first things first; nothing where all was skipped.

    The higher of back and leg decides. A leg worse than `before`, by however little, or symptoms further down it, come
    first, and silence everything milder than "stop". Otherwise the number is followed by the leg rule, which holds
    whatever was skipped.
    """
    band = _band(max(now.known)) if now.known else None
    if _leg_is_worse(now, before or SKIPPED):
        return (Advice.LEG_WORSE, band) if band is Advice.STOP else (Advice.LEG_WORSE,)
    return () if band is None else (band, Advice.LEG_RULE)


def _band(score: int) -> Advice:
    if score >= _STOP_FROM:
        return Advice.STOP
    if score >= _LESS_FROM:
        return Advice.LESS
    return Advice.CARRY_ON if score else Advice.NO_PAIN


def _leg_is_worse(now: PainNote, before: PainNote) -> bool:
    if now.lowest is not None and before.lowest is not None and now.lowest.depth > before.lowest.depth:
        return True
    return now.leg is not None and before.leg is not None and now.leg > before.leg
