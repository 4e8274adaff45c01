"""What is heard when: the tones of every transition, and the words that find room between them."""

from itertools import pairwise

import pytest
from doses import any_doses, laid_out
from fakes import QUICK, Sitting, a_plan, a_programme
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from spoken import LIFT, LOWER, STEP, a_subject, a_voice, begun, real_lengths, said, words_ahead

from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.exercise import Pace
from sciatica_timer.core.library.sides import Position, Sides
from sciatica_timer.core.session.cue import WORD_AFTER_SECONDS, Tone
from sciatica_timer.core.session.cues import TICK_APART_SECONDS, cues_ahead
from sciatica_timer.core.session.events import Command, State
from sciatica_timer.core.session.machine import OPEN, allowed
from sciatica_timer.core.session.plan import Change, Planned, plan_of
from sciatica_timer.core.session.speech.explaining import Asked
from sciatica_timer.core.session.speech.remarks import explanation
from sciatica_timer.core.settings import Count, Speaker, Talk


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


TALKING = [Talk.SHORT, Talk.FULL]


@pytest.mark.parametrize("count", list(Count))
def test_with_talk_off_there_are_tones_only(count):
    plan = a_plan(sets=2, hold=5)
    assert cues_ahead(begun(plan).session, a_voice(Talk.OFF, count)) == cues_ahead(begun(plan).session)


def test_a_whole_set_as_it_is_spoken_with_its_reps_counted():
    sitting = begun(a_plan(reps=2, hold=5, pace=Pace(2, 2, 5, prepare_seconds=10)))
    assert said(sitting, a_voice(), counted=True) == [
        *("get-ready", "exercise-bridge", "position-on-your-back"),
        *("number-1", LIFT, "hold", "keep-breathing", LOWER, "rest"),
        *("last-one", LIFT, "hold", LOWER, "well-done"),
    ]
    assert said(sitting, a_voice(Talk.SHORT, Count.NONE)) == [
        *("get-ready", LIFT, "hold", LOWER, "last-one", LIFT, "hold", LOWER, "well-done"),
    ]


def test_a_word_begins_once_the_tone_is_over_and_can_be_told_from_it():
    (first, *_) = words_ahead(begun(), a_voice(Talk.SHORT))
    assert first == (pytest.approx(real_lengths()["get-ready"] + WORD_AFTER_SECONDS), "get-ready")


def test_a_phrase_too_long_for_its_phase_gives_way_to_a_shorter_one():
    voice = a_voice(bridge=a_subject(equipment=(STEP,)))
    long = Pace(1, 1, 2, prepare_seconds=12)
    assert said(begun(a_plan(pace=long)), voice)[:4] == [
        *("get-ready", "exercise-bridge", "position-on-your-back", STEP),
    ]
    assert said(begun(a_plan(pace=Pace(1, 1, 2, prepare_seconds=6.6))), voice)[:4] == [
        *("get-ready", "exercise-bridge", "position-on-your-back", LIFT),
    ]
    assert said(begun(a_plan(pace=Pace(1, 1, 2, prepare_seconds=1))), voice)[0] == LIFT


def test_a_clip_that_is_not_there_costs_nothing_but_itself():
    lengths = {name: seconds for name, seconds in real_lengths().items() if name != "voice/exercise-bridge"}
    words = said(begun(a_plan(pace=Pace(1, 1, 2, prepare_seconds=10))), a_voice(lengths=lengths))
    assert words[:3] == ["get-ready", "position-on-your-back", LIFT]
    assert said(begun(), a_voice(lengths={})) == []


def test_an_exercise_of_ones_own_in_a_programme_is_told_by_its_position():
    sitting = begun(a_programme(Position.ON_YOUR_BACK, Position.STANDING))
    words = said(sitting, a_voice(b=a_subject("wall-sit", (STEP,), "standing")))
    assert words[words.index("next") :][:4] == ["next", "position-standing", STEP, "press-space"]


def test_the_side_that_comes_is_said_before_it_comes():
    sitting = begun(a_plan(reps=1, sides=Sides.EACH, pace=Pace(1, 2, 2, 30, 10, 12)))
    words = said(sitting, a_voice(Talk.SHORT))
    assert words == [
        *("get-ready", "right-leg", LIFT, "hold", LOWER),
        *("other-side", "left-leg", LIFT, "hold", LOWER, "well-done"),
    ]


def test_sides_that_take_turns_are_said_with_each_rep():
    sitting = begun(a_plan(reps=2, hold=None, sides=Sides.ALTERNATING, pace=Pace(3, 3, 1)))
    words = said(sitting, a_voice(Talk.SHORT, bridge=a_subject()), counted=True)
    assert words[2:] == [
        *("right", "number-1", LIFT, LOWER, "left", "number-1", LIFT, LOWER),
        *("right", "last-one", LIFT, LOWER, "left", "last-one", LIFT, LOWER, "well-done"),
    ]


def test_half_way_is_said_in_the_rest_that_makes_it():
    sitting = begun(a_plan(reps=6, pace=Pace(1, 1, 5)))
    (half,) = [at for at, word in words_ahead(sitting, a_voice()) if word == "half-way"]
    rests = [cue.due - 100 for cue in cues_ahead(sitting.session) if cue.tone is Tone.REST]
    assert rests[2] < half < rests[2] + 5


def test_between_sets_it_is_said_that_one_is_done():
    sitting = begun(a_plan(sets=2, reps=1, pace=Pace(1, 1, 2, 30)))
    assert f"set-done rest one-more-set time-15 {LIFT} hold" in " ".join(said(sitting, a_voice(count=Count.NONE)))


def test_a_hold_is_counted_down_with_each_number_as_it_is_shown():
    sitting = begun(a_plan(reps=1, hold=5))
    numbers = [(at, word) for at, word in words_ahead(sitting, a_voice(count=Count.SECONDS)) if "number" in word]
    assert numbers == [(6 + 5 - left, f"number-{left}") for left in (3, 2, 1)]  # at 4 the word "hold" is still heard


def test_a_long_hold_is_counted_from_thirty_and_no_number_is_left_out():
    """The last three come with their ticks, a moment after each of them."""
    sitting = begun(a_plan(reps=1, hold=60))
    numbers = [(at, word) for at, word in words_ahead(sitting, a_voice(count=Count.SECONDS)) if "number" in word]
    after = real_lengths()["tick"] + WORD_AFTER_SECONDS
    moments = [(6 + 60 - left, f"number-{left}") for left in range(30, 3, -1)]
    assert numbers == [*moments, *((pytest.approx(66 - left + after), f"number-{left}") for left in (3, 2, 1))]


@pytest.mark.parametrize(("hold", "ticks"), [(7.9, []), (8, [5, 6, 7]), (1800, [1797, 1798, 1799])])
@pytest.mark.parametrize("kind", ["hold_seconds", "return_hold_seconds", "duration_seconds"])
def test_the_last_three_seconds_of_a_long_hold_or_movement_tick(kind, hold, ticks):
    pace = Pace(0, 1, 2, prepare_seconds=2)
    sitting = started(plan_of([Planned("bridge", Dose(1, 1, **{kind: hold}), Sides.BOTH, pace)]))
    held = next(phase for phase in sitting.session.plan.timeline if phase.duration == hold)
    within = [at - held.start for tone, at in heard(sitting) if tone is Tone.TICK and at > held.start]
    assert within == pytest.approx(ticks)


def test_a_long_hold_is_never_silent():
    words = words_ahead(begun(a_plan(reps=1, hold=60)), a_voice(count=Count.NONE))
    assert (36, "half-way") in words
    assert (56, "ten-seconds") in words


class TestWhatThePersonEnds:
    OPEN = Dose(1, 2, is_open=True)

    def a_sitting(self, dose=OPEN, pace=QUICK):
        sitting = begun(plan_of([Planned("bridge", dose, Sides.BOTH, pace)]))
        sitting.run(6.5)
        return sitting

    def test_an_open_hold_says_how_it_ends_and_says_so_again(self):
        words = [(at, word) for at, word in words_ahead(begun(self.a_sitting().session.plan), a_voice()) if at >= 6]
        assert [word for _, word in words][:3] == ["hold", "press-when-done", "press-when-done"]
        assert [at for at, word in words if word == "press-when-done"][1:] == [6 + 20 * times for times in range(1, 31)]

    def test_what_comes_after_it_is_known_once_it_is_over(self):
        sitting = self.a_sitting()
        assert not [tone for tone, at in heard(sitting) if tone]
        sitting.run(40)
        sitting.do(Command.DONE)
        assert heard(sitting)[:3] == [(Tone.HOLD_ENDS, 46.5), (Tone.REST, 47.5), (Tone.TICK, 48.5)]

    def test_a_rep_at_ones_own_pace_begins_with_its_number(self):
        sitting = begun(plan_of([Planned("bridge", Dose(1, 3), Sides.BOTH, replace(QUICK, own_pace=True))]))
        first = ["get-ready", "number-1", LIFT, LOWER, "press-when-done", "press-when-done"]
        assert said(sitting, a_voice(), counted=True)[:6] == first
        sitting.run(6)
        sitting.do(Command.DONE)
        assert (heard(sitting)[0], said(sitting, a_voice(), counted=True)[0]) == ((Tone.GO, 6), "number-2")


class TestWhereItStops:
    def test_the_words_of_a_programme_are_known_up_to_the_phase_that_waits(self):
        voice = a_voice(a=a_subject("a"), b=a_subject("b"))
        sitting = begun(a_programme(Position.ON_YOUR_BACK, Position.STANDING, Position.STANDING))
        words = said(sitting, voice)
        assert words[words.index("next") :][:3] == ["next", "position-on-your-back", "press-space"]
        assert words.count("next") == 1
        assert "well-done" not in words

    def test_without_a_wait_they_are_known_to_the_end(self):
        words = said(begun(a_programme(*[Position.STANDING] * 3)), a_voice(Talk.SHORT))
        assert (words.count("next"), words[-1]) == (2, "well-done")
        assert "press-space" not in words

    def test_a_session_that_waits_says_what_it_waits_for_and_again_every_twenty_seconds(self):
        sitting = begun(a_programme(Position.ON_YOUR_BACK, Position.STANDING))
        sitting.run(17)
        assert sitting.session.state is State.WAITING
        cues = cues_ahead(sitting.session, a_voice(b=a_subject("bridge")))
        assert [cue.name for cue in cues][:5] == [
            *("exercise-done", "voice/next", "voice/exercise-bridge", "voice/position-on-your-back"),
            "voice/press-space",
        ]
        assert [(cue.due - 117, cue.word) for cue in cues[5:]] == [(20 * n, "press-space") for n in range(1, 31)]
        sitting.clocks.run(601)
        sitting.look()
        assert said(sitting, a_voice()) == []

    def test_what_was_said_before_a_pause_is_not_said_after_it(self):
        sitting = begun(a_plan(pace=Pace(1, 1, 2, prepare_seconds=10)))
        assert said(sitting, a_voice())[0] == "get-ready"
        sitting.run(5)
        sitting.do(Command.PAUSE)
        sitting.do(Command.RESUME)
        assert said(sitting, a_voice())[0] == LIFT

    def test_a_rep_that_begins_anew_is_named_anew(self):
        sitting = begun(a_plan(reps=3))
        sitting.run(7)
        sitting.do(Command.PAUSE)
        sitting.do(Command.RESUME)
        voice = a_voice(bridge=a_subject())
        after = real_lengths()["go"] + WORD_AFTER_SECONDS
        assert words_ahead(sitting, replace(voice, subjects={}))[0] == (7 + 3 + after, "number-1")

    @pytest.mark.parametrize(
        ("command", "word"), [(None, "well-done"), (Command.PAUSE, "paused"), (Command.STOP, "stopped")]
    )
    @pytest.mark.parametrize("talk", TALKING)
    def test_each_way_to_stand_still_has_its_word_after_its_tone(self, talk, command, word):
        sitting = begun()
        sitting.run(7 if command else 17)
        if command:
            sitting.do(command)
        tone, spoken, *how_it_goes_on = cues_ahead(sitting.session, a_voice(talk))
        asks = talk is Talk.FULL and command is Command.PAUSE
        assert [cue.word for cue in how_it_goes_on] == ["press-space"] * asks
        assert spoken.name == f"voice/{word}"
        assert spoken.due == pytest.approx(tone.due + real_lengths()[tone.name] + WORD_AFTER_SECONDS)
        assert len(cues_ahead(sitting.session, a_voice(Talk.OFF))) == 1

    def test_pain_is_answered_with_stopped(self):
        sitting = begun()
        sitting.run(7)
        sitting.do(Command.STOP_FOR_PAIN)
        assert said(sitting, a_voice()) == ["stopped"]


seconds = st.one_of(st.just(0.0), st.floats(0.1, 20))
paces = st.builds(Pace, st.floats(0.1, 20), *[seconds] * 5, st.booleans())
plans = st.builds(
    lambda laid, count, rounds, change: plan_of(
        [
            Planned("bridge", *laid, position, round=number)
            for number in range(1, rounds + 1)
            for position in list(Position)[:count]
        ],
        "",
        change,
    ),
    laid_out(any_doses(st.none() | st.floats(1, 100), most_sets=2, most_reps=7), paces),
    st.integers(1, 3),
    st.integers(1, 2),
    st.builds(Change, st.just(10), st.booleans(), st.sampled_from([0, 4.5, 60])),
)


@st.composite
def voices(draw):
    """A bundled voice, or one that takes up to three times as long for some words, or lacks them."""
    bundled = real_lengths(draw(st.sampled_from(Speaker)).value)
    slower = st.dictionaries(st.sampled_from(sorted(bundled)), st.one_of(st.none(), st.floats(0.1, 3)))
    changed = bundled | {name: own for name, own in draw(slower).items() if name.startswith("voice/")}
    lengths = {name: length for name, length in changed.items() if length is not None}
    subject = a_subject(equipment=(STEP,) * draw(st.integers(0, 2)), steps=draw(st.booleans()))
    voice = a_voice(draw(st.sampled_from(Talk)), draw(st.sampled_from(Count)), lengths, bridge=subject)
    return replace(voice, breath=draw(st.booleans()))


def ask(session, voice):
    words = explanation(session.plan, session.phase, voice)
    return Asked(session.reading.monotonic, session.phase.exercise, words)


@given(
    plans,
    voices(),
    st.floats(0, 60),
    st.sampled_from([None, Command.PAUSE, Command.SKIP, Command.BACK]),
    st.booleans(),
    st.sampled_from([0, 30]),
)
def test_one_voice_at_a_time_never_over_a_tone_and_never_beyond_its_phase(plan, voice, after, command, asks, pause):
    sitting = begun(plan)
    sitting.run(after, step=1.5)
    if command in allowed(sitting.session):  # a session that waits for the person cannot be paused
        sitting.do(command)
        if sitting.session.state is State.PAUSED:
            sitting.clocks.run(pause)
            sitting.do(Command.RESUME)
    asked = ask(sitting.session, voice) if asks and sitting.session.state in OPEN else None
    cues = cues_ahead(sitting.session, voice, asked)
    assert [cue for cue in cues if cue.tone] == list(cues_ahead(sitting.session))
    for cue, following in pairwise(cues):
        end = cue.due + (voice.lengths[cue.name] if cue.tone is None or following.tone is None else 0)
        assert end <= following.due + 1e-6, (cue, following)  # of two tones the later cuts the earlier short
    for cue in cues:
        stands_still = cue.word in ("stopped", "paused") or cue.due >= sitting.session.due(plan.total_seconds)
        leads_in = sitting.session.leading_in and cue.due < sitting.session.anchor
        if cue.tone is None and not stands_still and not leads_in and not cue.phase.waits:
            end = cue.due + voice.lengths[cue.name]
            assert sitting.session.due(cue.phase.start) <= cue.due
            assert end <= sitting.session.due(cue.phase.end) + 1e-6
