"""Whole sessions, rendered sample by sample: every tone and word in its place, in both voices, and nothing else."""

from array import array
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace
from rendered import render

from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.session.cue import Tone
from sciatica_timer.core.session.plan import Change, plan_of
from sciatica_timer.core.session.planning import plan_programme, planned
from sciatica_timer.core.session.speech.clips import move_clip
from sciatica_timer.core.session.speech.voice import Voice, subjects_of
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.settings import Count, Settings, Speaker, Talk
from sciatica_timer.desktop.sound.tones import all_lengths, load
from sciatica_timer.desktop.sound.track import RATE
from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.storage.library.programme_files import load_programmes

RESOURCES = Path(__file__).parents[3] / "resources"
EXERCISES = {one.id: one for one in load_library([RESOURCES / "exercises"]).exercises}
PROGRAMMES = {one.id: one for one in load_programmes([RESOURCES / "programmes"], list(EXERCISES.values())).programmes}
LONGEST_SILENCE = 15.0  # of a rest or a change of exercise
OPENINGS = frozenset(Tone) - {Tone.TICK, Tone.PAUSED, Tone.STOPPED}
SESSIONS = ("starter", "core", "a hold of five minutes", "an open hold", "a circuit")


def plan_for(session):
    one = {name: planned(EXERCISES[name], Settings()) for name in EXERCISES}
    if session == "a hold of five minutes":
        return plan_of([replace(one["bridge"], dose=Dose(1, 2, 300))])
    if session == "an open hold":
        return plan_of([replace(one["bridge"], dose=Dose(1, 3, is_open=True))])
    if session == "a circuit":
        rounds = [
            replace(one[name], dose=one[name].dose.changed(1, 4), round=number)
            for number in (1, 2, 3)
            for name in ("bridge", "dead-bug", "bird-dog")
        ]
        return plan_of(rounds, "circuit", Change(20, False, 60))
    return plan_programme(PROGRAMMES[session], EXERCISES, Settings())


@cache
def whole(session, speaker):
    voice = Voice(Talk.FULL, Count.REPS, all_lengths(speaker=speaker), subjects_of(EXERCISES.values()))
    return plan_for(session), render(plan_for(session), voice, speaker)


@pytest.fixture(params=SESSIONS)
def session(request):
    return request.param


@pytest.fixture(params=[speaker.value for speaker in Speaker])
def speaker(request):
    return request.param


def test_every_sound_is_there_sample_by_sample_and_the_rest_is_silence(session, speaker):
    _, sounding = whole(session, speaker)
    sounds = load({one.cue.name for one in sounding.heard}, speaker=speaker).sounds
    left = array("h", sounding.samples)
    for one in sounding.heard:
        begin, clip = round(one.at * RATE), sounds[one.cue.name]
        assert left[begin : begin + len(clip)] == clip, one
        left[begin : begin + len(clip)] = array("h", bytes(2 * len(clip)))
    assert not any(left)


def test_no_two_sounds_overlap(session, speaker):
    _, sounding = whole(session, speaker)
    for one, later in pairwise(sounding.heard):
        assert one.at + one.seconds <= later.at + 1 / RATE, (one, later)


def test_every_phase_opens_with_its_tone(session, speaker):
    plan, sounding = whole(session, speaker)
    opened = [one.cue.phase for one in sounding.heard if one.cue.tone in OPENINGS - {Tone.SESSION_DONE}]
    lead_ins = [phase for phase, again in pairwise(opened) if phase == again]
    assert list(dict.fromkeys(opened)) == list(plan.timeline)
    assert len(opened) == len(plan.timeline) + len(lead_ins)
    assert [one.cue.tone for one in sounding.heard if one.cue.tone in OPENINGS][-1] is Tone.SESSION_DONE


def test_both_movements_are_named_at_every_out_and_back_and_every_hold_is_announced(session, speaker):
    plan, sounding = whole(session, speaker)
    said = [(one.cue.phase, one.cue.word) for one in sounding.heard if one.cue.word]
    for phase in plan.timeline:
        text = EXERCISES[plan.of(phase).exercise_id].text
        words = {PhaseKind.OUT: move_clip(text.out), PhaseKind.BACK: move_clip(text.back)}
        words |= dict.fromkeys((PhaseKind.HOLD, PhaseKind.OPEN), "hold")
        if phase.kind in words:
            assert (phase, words[phase.kind]) in said, phase


def test_every_exercise_is_introduced_by_name_position_equipment_side_and_at_least_its_first_step(session, speaker):
    plan, sounding = whole(session, speaker)
    subjects = subjects_of(EXERCISES.values())
    for place in plan.order:
        words = [one.cue.word for one in sounding.heard if one.cue.word and one.cue.phase.exercise == place]
        before = words[: next(at for at, word in enumerate(words) if word.startswith("move-"))]
        subject = subjects[plan.exercises[place].exercise_id]
        assert {subject.name, subject.position, *subject.equipment, subject.steps[0]} <= set(before)


def test_no_rest_and_no_change_of_exercise_is_silent_for_long(session, speaker):
    _, sounding = whole(session, speaker)
    for one, later in pairwise(sounding.heard):
        if not one.cue.phase.kind.is_rep:
            assert later.at - one.at - one.seconds <= LONGEST_SILENCE, (one, later)


def test_it_ends_with_well_done(session, speaker):
    _, sounding = whole(session, speaker)
    assert sounding.heard[-1].cue.word == "well-done"


def test_a_long_hold_says_half_way_ten_seconds_and_ticks_three_times(speaker):
    plan, sounding = whole("a hold of five minutes", speaker)
    hold = next(phase for phase in plan.timeline if phase.kind is PhaseKind.HOLD)
    inside = [(one.at - hold.start, one.cue.word or one.cue.tone) for one in sounding.heard if one.cue.phase == hold]
    moments = [(at, what) for at, what in inside if what in {"half-way", "ten-seconds", Tone.TICK}]
    wanted = [(150, "half-way"), (290, "ten-seconds"), *((at, Tone.TICK) for at in (297, 298, 299))]
    assert moments == [(pytest.approx(at, abs=1 / RATE), what) for at, what in wanted]


def test_an_open_hold_repeats_how_it_ends(speaker):
    plan, sounding = whole("an open hold", speaker)
    first = next(phase for phase in plan.timeline if phase.kind is PhaseKind.OPEN)
    said = [one.cue.word for one in sounding.heard if one.cue.phase == first and one.cue.word]
    assert said == ["hold", "press-when-done", "press-when-done"]
    assert len(sounding.pressed) == 3
