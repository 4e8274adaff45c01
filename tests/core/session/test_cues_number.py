"""A number for which the way out of a rep is too short."""

from fakes import Sitting

from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.exercise import Pace
from sciatica_timer.core.library.sides import Sides
from sciatica_timer.core.session.cues import cues_ahead
from sciatica_timer.core.session.events import Command
from sciatica_timer.core.session.plan import Change, Planned, plan_of
from sciatica_timer.core.session.speech.voice import Voice
from sciatica_timer.core.settings import Count, Talk

LENGTHS = {"get-ready": 0.9, "go": 0.3, "turn": 0.3, "voice/right": 0.5, "voice/left": 0.5}


def words(sitting):
    cues = cues_ahead(sitting.session, Voice(Talk.FULL, Count.REPS, LENGTHS))
    return [(cue.word, round(cue.due - 100, 2)) for cue in cues if cue.word]


def test_it_is_said_in_the_next_phase_of_the_rep_and_stays_there_once_that_has_begun():
    pace = Pace(out_seconds=0.5, back_seconds=2, rest_seconds=0, prepare_seconds=0)
    sitting = Sitting(plan_of([Planned("a", Dose(1, 1), Sides.ALTERNATING, pace)]))
    sitting.do(Command.START)
    before = words(sitting)
    assert before[0] == ("right", 0.86)
    sitting.run(0.6, step=0.1)
    assert words(sitting) == before


def test_where_the_whole_rep_has_no_room_for_it_the_next_rep_does_not_say_it():
    short = Planned("a", Dose(1, 1), Sides.ALTERNATING, Pace(0.25, 0, 0, prepare_seconds=0))
    long = Planned("b", Dose(1, 1), Sides.BOTH, Pace(1.5, 0, 0, prepare_seconds=0))
    sitting = Sitting(plan_of([short, long], "mine", Change(0, False)))
    sitting.do(Command.START)
    assert words(sitting) == []
