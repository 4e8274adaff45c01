"""Key I: how the exercise is done is said at once in a wait, and in a rep as soon as a silence has room for it."""

import pytest
from fakes import QUICK, a_plan
from msgspec.structs import replace
from spoken import ARCH, CRAMP, LIE_DOWN, LIFT, SITTING, a_subject, a_voice, begun

from sciatica_timer.core.library.exercise import Pace
from sciatica_timer.core.library.sides import Sides
from sciatica_timer.core.session.cues import cues_ahead
from sciatica_timer.core.session.events import Command
from sciatica_timer.core.session.speech.explaining import Asked
from sciatica_timer.core.session.speech.remarks import explanation
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.settings import Count, Talk

VOICE = a_voice(Talk.SHORT, Count.NONE, bridge=a_subject(steps=True))
WHOLE = (LIE_DOWN, "watch-for", ARCH, *CRAMP, "make-it-easier", SITTING)


def asked_after(plan, seconds, command=None, voice=VOICE):
    """Run a session for some seconds, do a command, ask; what is then to be heard as (seconds from now, word)."""
    sitting = begun(plan)
    sitting.run(seconds)
    if command is not None:
        sitting.do(command)
    session, now = sitting.session, sitting.session.reading.monotonic
    asked = Asked(now, session.phase.exercise, explanation(session.plan, session.phase, voice))
    cues = cues_ahead(session, voice, asked)
    return session, [(round(cue.due - now, 2), cue.word) for cue in cues if cue.word], cues


def test_all_of_it_is_the_steps_what_to_watch_for_and_the_easier_way():
    plan = a_plan()
    assert explanation(plan, plan.timeline[0], VOICE) == WHOLE
    bare = replace(VOICE, subjects={"bridge": a_subject()})
    for wordless in (bare, a_voice(a=a_subject())):
        assert explanation(plan, plan.timeline[0], wordless) == ()


def test_in_a_pause_all_of_it_is_said_at_once_and_nothing_else():
    _, words, cues = asked_after(a_plan(), 7, Command.PAUSE)
    assert [word for _, word in words] == list(WHOLE)
    assert words[0][0] == 0
    assert all(cue.tone is None for cue in cues)


def test_while_one_gets_ready_it_begins_at_once_and_ends_before_the_ticks():
    plan = a_plan(pace=Pace(1, 1, 2, prepare_seconds=15))
    session, words, cues = asked_after(plan, 4)
    first = [(at, word) for at, word in words if at < 11]
    assert (first[0][0], first[0][1]) == (pytest.approx(0.2, abs=0.1), LIE_DOWN)
    last = max(cue.due + VOICE.lengths[cue.name] for cue in cues if cue.word in WHOLE)
    assert last <= session.due(plan.timeline[0].end)


def test_in_a_set_rest_it_takes_the_place_of_what_else_was_to_be_said():
    plan = a_plan(sets=2, reps=1, pace=Pace(1, 1, 2, set_rest_seconds=60, prepare_seconds=5))
    voice = replace(VOICE, talk=Talk.FULL)
    rest = next(phase for phase in plan.timeline if phase.kind is PhaseKind.SET_REST)
    session, _, cues = asked_after(plan, rest.start + 5, voice=voice)
    said = [cue.word for cue in cues if cue.word and cue.phase == rest]
    assert [word for word in said if word in WHOLE] == list(WHOLE)
    assert session.phase == rest


def test_in_reps_it_waits_for_a_silence_long_enough_and_takes_no_word_away():
    plan = a_plan(reps=2, hold=30)
    session, words, cues = asked_after(plan, 6.2)
    hold = session.phase if session.phase.kind is PhaseKind.HOLD else plan.timeline[2]
    told = [cue for cue in cues if cue.word in WHOLE]
    assert told
    assert {cue.phase for cue in told} == {hold}
    assert [cue.word for cue in told] == list(WHOLE[: len(told)])
    assert LIFT in [word for _, word in words]  # of the rep to come


def test_where_no_silence_comes_soon_a_hint_says_that_a_pause_has_it():
    plan = a_plan(reps=20, hold=2, pace=replace(QUICK, out_seconds=2, back_seconds=2, rest_seconds=3))
    _, words, _ = asked_after(plan, 8)
    assert not [word for _, word in words if word in WHOLE]
    assert [word for _, word in words].count("pause-to-hear") == 1
    assert next(at for at, word in words if word == "pause-to-hear") < 8


def test_it_is_not_said_of_the_exercise_before_once_another_has_come():
    _, words, _ = asked_after(a_plan(reps=1, hold=2), 6.5)
    assert not [word for _, word in words if word in WHOLE]


def test_nothing_is_said_with_talk_off():
    assert asked_after(a_plan(), 7, Command.PAUSE, replace(VOICE, talk=Talk.OFF))[1] == []


def test_during_a_lead_in_it_waits_until_that_is_over():
    sitting = begun(a_plan(reps=1, hold=30))
    sitting.run(10)
    sitting.do(Command.PAUSE)
    sitting.clocks.run(30)
    sitting.do(Command.RESUME)
    session = sitting.session
    asked = Asked(session.reading.monotonic, session.phase.exercise, WHOLE)
    told = [cue for cue in cues_ahead(session, VOICE, asked) if cue.word in WHOLE]
    assert told
    assert told[0].due > session.anchor


def test_an_answer_that_finds_no_silence_leaves_no_hint():
    plan = a_plan(reps=20, hold=2, pace=replace(QUICK, rest_seconds=3))
    sitting = begun(plan)
    sitting.run(8)
    session = sitting.session
    for hints in (True, False):
        asked = Asked(session.reading.monotonic, session.phase.exercise, (LIE_DOWN,), hints=hints)
        said = [cue.word for cue in cues_ahead(session, VOICE, asked)]
        assert ("pause-to-hear" in said) is hints


class TestALongLeadIn:
    def words(self, seconds, subject, sides=Sides.BOTH, talk=Talk.FULL):
        sitting = begun(a_plan(sides=sides, pace=replace(QUICK, prepare_seconds=seconds)))
        sitting.run(seconds + 1.5)
        sitting.do(Command.PAUSE)
        sitting.clocks.run(30)
        sitting.do(Command.RESUME)
        cues = cues_ahead(sitting.session, a_voice(talk, bridge=subject))
        return [cue.word for cue in cues if cue.word and cue.due < sitting.session.anchor]

    def test_it_says_what_it_leads_to(self):
        legs = replace(a_subject(), form="form-legs-only")
        assert self.words(15, a_subject(), Sides.EACH) == ["get-ready", "exercise-bridge", "right-leg"]
        assert self.words(15, legs) == ["get-ready", "exercise-bridge", "form-legs-only"]
        assert self.words(15, legs, talk=Talk.SHORT) == ["get-ready", "form-legs-only"]

    def test_where_it_is_shorter_the_form_is_what_is_said(self):
        assert self.words(5, replace(a_subject(), form="form-legs-only")) == ["form-legs-only"]
