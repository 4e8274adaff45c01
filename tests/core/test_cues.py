from fakes import QUICK, Sitting, a_plan
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.cues import TICK_APART_SECONDS, Tone, cues_ahead
from sciatica_timer.core.events import Command
from sciatica_timer.core.exercise import Pace, Sides


def started(plan=None):
    sitting = Sitting(plan or a_plan())
    sitting.do(Command.START)
    return sitting


def heard(sitting):
    return [(cue.tone, round(cue.due - 100, 6)) for cue in cues_ahead(sitting.session)]


def test_nothing_is_heard_before_the_start():
    assert cues_ahead(Sitting(a_plan()).session) == ()


def test_the_whole_course_of_a_session_is_known_at_its_start():
    assert heard(started()) == [
        *((Tone.GET_READY, 0), (Tone.TICK, 2), (Tone.TICK, 3), (Tone.TICK, 4)),
        *((Tone.GO, 5), (Tone.HOLD_BEGINS, 6), (Tone.HOLD_ENDS, 9), (Tone.REST, 10), (Tone.TICK, 11)),
        *((Tone.GO, 12), (Tone.HOLD_BEGINS, 13), (Tone.HOLD_ENDS, 16), (Tone.SESSION_DONE, 17)),
    ]


def test_what_has_been_heard_is_not_heard_again():
    sitting = started()
    sitting.run(9.5)
    assert heard(sitting)[0] == (Tone.REST, 10)


def test_without_a_hold_the_way_back_has_a_tone_of_its_own():
    assert Tone.TURN in [tone for tone, _ in heard(started(a_plan(hold=None)))]


def test_a_rest_between_alternating_sides_says_that_the_side_changes():
    tones = [tone for tone, _ in heard(started(a_plan(reps=2, sides=Sides.ALTERNATING)))]
    assert tones.count(Tone.SIDE_CHANGE) == 3
    assert Tone.REST not in tones


def test_a_set_rest_says_that_a_set_is_done():
    assert [tone for tone, _ in heard(started(a_plan(sets=3, reps=1)))].count(Tone.SET_DONE) == 2


def test_a_resume_ticks_three_times_and_then_the_movement_begins():
    sitting = started()
    sitting.run(9.5)
    sitting.do(Command.PAUSE)
    sitting.do(Command.RESUME)
    assert heard(sitting)[:4] == [(Tone.TICK, 9.5), (Tone.TICK, 10.5), (Tone.TICK, 11.5), (Tone.GO, 12.5)]


def test_a_resumed_rest_is_not_opened_a_second_time():
    sitting = started()
    sitting.run(10.5)
    sitting.do(Command.PAUSE)
    sitting.do(Command.RESUME)
    assert heard(sitting)[3:5] == [(Tone.TICK, 14), (Tone.GO, 15)]


def test_a_pause_a_stop_and_the_end_have_tones_of_their_own():
    sitting = started()
    sitting.run(7)
    sitting.do(Command.PAUSE)
    assert heard(sitting) == [(Tone.PAUSED, 7)]
    sitting.do(Command.STOP)
    assert heard(sitting) == [(Tone.STOPPED, 7)]
    ended = started()
    ended.run(17)
    assert heard(ended) == [(Tone.SESSION_DONE, 17)]


def test_a_longer_rest_ticks_at_its_new_end():
    sitting = started()
    sitting.run(10.5)
    sitting.do(Command.EXTEND)
    assert heard(sitting)[:4] == [(Tone.TICK, 19), (Tone.TICK, 20), (Tone.TICK, 21), (Tone.GO, 22)]


@given(st.floats(0.1, 8), st.floats(0.1, 8), st.floats(0.1, 8))
def test_a_tick_never_swallows_the_tone_that_opens_its_phase(rest, prepare, change):
    pace = Pace(1, 1, rest, QUICK.set_rest_seconds, change, prepare)
    sitting = started(a_plan(sets=2, reps=2, sides=Sides.EACH, pace=pace))
    for cue in cues_ahead(sitting.session):
        if cue.tone is Tone.TICK:
            assert cue.due - (100 + cue.phase.start) >= TICK_APART_SECONDS - 1e-9
