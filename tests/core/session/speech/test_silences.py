"""A rest is not silent for long: what to watch for and the time left shorten it, and a hold can lead the breath."""

from itertools import pairwise

import pytest
from fakes import a_plan, a_programme
from msgspec.structs import replace
from spoken import ARCH, CRAMP, LIE_DOWN, a_subject, a_voice, begun, words_ahead

from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.exercise import Pace
from sciatica_timer.core.library.sides import Position, Sides
from sciatica_timer.core.session.cues import cues_ahead
from sciatica_timer.core.session.plan import Change, Planned, plan_of
from sciatica_timer.core.session.speech.clips import left_clip
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.settings import Count, Talk

LONGEST_SILENCE = 15.0
TELLING = a_voice(bridge=a_subject(steps=True))
SHORT = replace(TELLING, talk=Talk.SHORT)


def heard_in(plan, kind, voice):
    """Begin and end of every sound in the first phase of a kind, from its beginning, and the words."""
    phase = next(one for one in plan.timeline if one.kind is kind)
    cues = [cue for cue in cues_ahead(begun(plan).session, voice) if cue.phase == phase]
    sounds = [(cue.due - 100 - phase.start, cue.due - 100 - phase.start + voice.lengths[cue.name]) for cue in cues]
    return [*sounds, (phase.duration, phase.duration)], [cue.word for cue in cues if cue.word]


def longest_silence(sounds):
    return max(later[0] - one[1] for one, later in pairwise(sounds))


@pytest.mark.parametrize("voice", [TELLING, SHORT], ids=["full", "short"])
@pytest.mark.parametrize("seconds", [20, 30, 45, 60])
def test_no_set_rest_is_silent_for_long(voice, seconds):
    plan = a_plan(sets=2, reps=1, pace=Pace(1, 1, 2, set_rest_seconds=seconds))
    sounds, _ = heard_in(plan, PhaseKind.SET_REST, voice)
    assert longest_silence(sounds) <= LONGEST_SILENCE


@pytest.mark.parametrize("talk", [Talk.FULL, Talk.SHORT])
def test_nor_is_a_change_of_exercise(talk):
    voice = a_voice(talk, a=a_subject(steps=True), b=a_subject(steps=True))
    plan = plan_of([Planned(one, Dose(1, 1, 3), Sides.BOTH) for one in "ab"], "", Change(30))
    sounds, _ = heard_in(plan, PhaseKind.EXERCISE_CHANGE, voice)
    assert longest_silence(sounds) <= LONGEST_SILENCE


def test_a_set_rest_says_what_to_watch_for_and_when_it_is_nearly_over():
    plan = a_plan(sets=3, reps=1, pace=Pace(1, 1, 2, set_rest_seconds=60))
    _, words = heard_in(plan, PhaseKind.SET_REST, TELLING)
    assert words == ["set-done", "rest", ARCH, *CRAMP, LIE_DOWN, left_clip(15)]


def test_each_set_rest_begins_with_another_of_them_and_the_last_says_so():
    plan = a_plan(sets=3, reps=1, pace=Pace(1, 1, 2, set_rest_seconds=60))
    words = [word for _, word in words_ahead(begun(plan), TELLING)]
    second = words.index("set-done", words.index("set-done") + 1)
    assert words[second : second + 5] == ["set-done", "rest", "one-more-set", *CRAMP]


def test_in_short_a_rest_says_only_how_long_it_is_still():
    plan = a_plan(sets=2, reps=1, pace=Pace(1, 1, 2, set_rest_seconds=60))
    _, words = heard_in(plan, PhaseKind.SET_REST, SHORT)
    assert words == ["set-done", left_clip(45), left_clip(30), left_clip(15)]


def test_a_wait_for_the_key_says_no_time_because_nobody_knows_it():
    plan = a_programme(Position.ON_YOUR_BACK, Position.STANDING)
    _, words = heard_in(plan, PhaseKind.EXERCISE_CHANGE, a_voice(b=a_subject(steps=True)))
    assert not [word for word in words if word.startswith("time-")]
    assert {LIE_DOWN, ARCH} < set(words)


class TestTheBreath:
    BREATH = replace(a_voice(Talk.SHORT, Count.NONE), breath=True)

    def breaths(self, hold, **changes):
        plan = plan_of([Planned("bridge", Dose(1, 1, hold), Sides.BOTH, Pace(1, 1, 2, prepare_seconds=5))])
        words = words_ahead(begun(plan), replace(self.BREATH, **changes))
        return [(at - 6, word) for at, word in words if word.startswith("breathe")]

    def test_it_is_led_in_for_four_seconds_and_out_for_six(self):
        breaths = self.breaths(35)
        assert [word for _, word in breaths] == ["breathe-in", "breathe-out"] * (len(breaths) // 2)
        first = breaths[0][0]
        assert [at - first for at, _ in breaths[:4]] == pytest.approx([0, 4, 10, 14], abs=0.01)

    def test_it_gives_way_to_what_a_long_hold_says(self):
        words = [word for _, word in words_ahead(begun(a_plan(reps=1, hold=60)), self.BREATH)]
        assert {"half-way", "ten-seconds", "breathe-in"} < set(words)
        assert words.count("breathe-in") == words.count("breathe-out")

    @pytest.mark.parametrize("hold", [2, 5])
    def test_a_short_hold_has_no_time_for_it(self, hold):
        assert self.breaths(hold) == []

    def test_it_is_led_by_choice_only(self):
        assert self.breaths(35, breath=False) == []

    def test_an_open_hold_is_breathed_through_for_as_long_as_it_may_last(self):
        plan = plan_of([Planned("bridge", Dose(1, 1, is_open=True), Sides.BOTH, Pace(1, 1, 2, prepare_seconds=5))])
        words = [word for _, word in words_ahead(begun(plan), self.BREATH)]
        assert words.count("breathe-in") > 20
