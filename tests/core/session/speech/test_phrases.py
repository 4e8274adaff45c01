"""What could be said in each phase, the fullest first; whether it fits is another matter (test_cues)."""

import pytest
from fakes import QUICK, a_plan, a_programme
from msgspec.structs import replace
from spoken import LEFT_LEG, LIE_DOWN, LIFT, LOWER, RIGHT_LEG, STEP, a_subject, a_voice

from sciatica_timer.core.library.dose import Dose, Range
from sciatica_timer.core.library.exercise import Exercise, Guide, Pace, Section, Text, Variant
from sciatica_timer.core.library.sides import Position, Side, Sides
from sciatica_timer.core.session.plan import Planned, plan_of
from sciatica_timer.core.session.speech.clip_texts import TEXTS
from sciatica_timer.core.session.speech.phrases import phrases_of, said_at
from sciatica_timer.core.session.speech.voice import SILENT, subject_of, subjects_of, texts_of
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.settings import Count, Talk

FULL, SHORT = a_voice(), a_voice(Talk.SHORT)
UNCOUNTED = a_voice(count=Count.NONE)
PREPARE, OUT, HOLD, BACK = PhaseKind.PREPARE, PhaseKind.OUT, PhaseKind.HOLD, PhaseKind.BACK
BACK_LYING, KNEES = Position.ON_YOUR_BACK, Position.HANDS_AND_KNEES


def indices(plan, kind, **traits):
    wanted = traits.items()
    return [
        at
        for at, phase in enumerate(plan.timeline)
        if phase.kind is kind and all(getattr(phase, name) == value for name, value in wanted)
    ]


def fullest(plan, kind, voice=FULL, **traits):
    """The longest phrase of the first phase of a kind; nothing where there is none."""
    phrases = phrases_of(plan, indices(plan, kind, **traits)[0], voice)
    return phrases[0] if phrases else ()


class TestTheFirstTimeToGetReady:
    def test_it_names_the_exercise_the_position_the_equipment_and_the_side(self):
        voice = a_voice(bridge=a_subject(equipment=(STEP,)))
        whole = ("get-ready", "exercise-bridge", "position-on-your-back", STEP, RIGHT_LEG)
        assert fullest(a_plan(sides=Sides.EACH), PREPARE, voice) == whole

    def test_without_sides_none_is_named(self):
        assert fullest(a_plan(), PREPARE) == ("get-ready", "exercise-bridge", "position-on-your-back")

    def test_then_how_it_is_done_of_which_the_last_gives_way_first(self):
        voice = a_voice(bridge=replace(a_subject(equipment=(STEP,)), steps=(LIE_DOWN, "step-lift")))
        named = ("get-ready", "exercise-bridge", "position-on-your-back")
        phrases = phrases_of(a_plan(), 0, voice)
        assert phrases[:3] == ((*named, STEP, LIE_DOWN, "step-lift"), (*named, STEP, LIE_DOWN), (*named, STEP))
        assert phrases[3] == (*named, LIE_DOWN, "step-lift")  # the equipment may have no clip

    def test_in_short_only_the_side_is(self):
        assert fullest(a_plan(sides=Sides.EACH), PREPARE, SHORT) == ("get-ready", RIGHT_LEG)

    def test_where_it_is_short_the_side_is_what_is_kept_longest(self):
        *_, last_but_two, last_but_one, last = phrases_of(a_plan(sides=Sides.EACH), 0, FULL)
        assert (last_but_two, last_but_one, last) == (("get-ready", RIGHT_LEG), (RIGHT_LEG,), ("get-ready",))

    def test_an_exercise_without_a_subject_gets_its_side_in_plain_words(self):
        plan = a_plan(sides=Sides.EACH)
        assert fullest(plan, PREPARE, replace(FULL, subjects={})) == ("get-ready", "right")

    def test_a_name_that_cannot_be_spoken_takes_neither_position_nor_equipment_with_it(self):
        voice = a_voice(bridge=a_subject(equipment=(STEP,)))
        phrases = phrases_of(a_plan(sides=Sides.EACH), 0, voice)
        nameless = [phrase for phrase in phrases if "exercise-bridge" not in phrase]
        assert nameless[0] == ("get-ready", "position-on-your-back", STEP, RIGHT_LEG)


def test_a_later_time_to_get_ready_names_nothing_anew():
    plan = a_programme(BACK_LYING, KNEES)
    voice = a_voice(a=a_subject("a"), b=a_subject("b"))
    first, later = indices(plan, PREPARE)
    assert phrases_of(plan, first, voice)[0][1] == "exercise-a"
    assert phrases_of(plan, later, voice)[0] == ("get-ready",)


class TestAChangeOfExercise:
    @pytest.mark.parametrize("talk", [Talk.SHORT, Talk.FULL])
    def test_it_says_what_comes_next(self, talk):
        voice = a_voice(talk, b=a_subject("b", (STEP,), "standing"))
        words = fullest(a_programme(BACK_LYING, BACK_LYING), PhaseKind.EXERCISE_CHANGE, voice)
        assert words == ("next", "exercise-b", "position-standing", STEP)

    def test_in_full_it_says_how_that_is_done(self):
        plan = a_programme(BACK_LYING, BACK_LYING)
        for talk, steps in ((Talk.SHORT, ()), (Talk.FULL, (LIE_DOWN,))):
            words = fullest(plan, PhaseKind.EXERCISE_CHANGE, a_voice(talk, b=a_subject("b", steps=True)))
            assert words == ("next", "exercise-b", "position-on-your-back", *steps)

    def test_where_it_waits_every_phrase_says_how_it_goes_on(self):
        plan = a_programme(BACK_LYING, KNEES)
        for voice in (FULL, a_voice(b=a_subject("b", (STEP,)))):
            phrases = phrases_of(plan, indices(plan, PhaseKind.EXERCISE_CHANGE)[0], voice)
            assert all(phrase[-1] == "press-space" for phrase in phrases)
            assert phrases[-1] == ("press-space",)

    def test_a_name_that_cannot_be_spoken_takes_neither_position_nor_equipment_with_it(self):
        plan = a_programme(BACK_LYING, BACK_LYING)
        phrases = phrases_of(plan, indices(plan, PhaseKind.EXERCISE_CHANGE)[0], a_voice(b=a_subject("b", (STEP,))))
        nameless = [phrase for phrase in phrases if "exercise-b" not in phrase]
        assert nameless[0] == ("next", "position-on-your-back", STEP)


class TestReps:
    def test_a_rep_begins_with_its_number_and_the_name_of_its_movement(self):
        assert fullest(a_plan(reps=3), OUT, rep=2) == ("number-2", LIFT)

    def test_where_a_hold_follows_the_movement_comes_before_the_number(self):
        held, moved = a_plan(reps=3), a_plan(reps=3, hold=None)
        assert phrases_of(held, indices(held, OUT, rep=2)[0], FULL) == (("number-2", LIFT), (LIFT,), ("number-2",))
        assert phrases_of(moved, indices(moved, OUT, rep=2)[0], FULL) == (("number-2", LIFT), ("number-2",), (LIFT,))

    def test_numbers_are_not_said_unless_reps_are_counted(self):
        for count in (Count.NONE, Count.SECONDS):
            assert fullest(a_plan(reps=3), OUT, a_voice(count=count), rep=2) == (LIFT,)

    @pytest.mark.parametrize("voice", [FULL, SHORT, UNCOUNTED])
    @pytest.mark.parametrize(
        ("reps", "rep", "words"),
        [(3, 3, ("last-one",)), (4, 3, ("last-two",)), (4, 4, ("last-one",)), (10, 9, ("last-two",))],
    )
    def test_the_last_two_are_called_that(self, voice, reps, rep, words):
        assert fullest(a_plan(reps=reps), OUT, voice, rep=rep) == (*words, LIFT)

    def test_of_three_none_is_called_one_of_two(self):
        assert fullest(a_plan(reps=3), OUT, UNCOUNTED, rep=2) == (LIFT,)

    def test_an_only_rep_is_number_one_and_not_the_last(self):
        assert fullest(a_plan(reps=1), OUT) == ("number-1", LIFT)

    def test_a_number_beyond_the_largest_clip_is_not_said(self):
        assert fullest(a_plan(reps=40), OUT, rep=30) == ("number-30", LIFT)
        assert fullest(a_plan(reps=40), OUT, rep=31) == (LIFT,)

    def test_sides_that_take_turns_are_named_before_the_number(self):
        plan = a_plan(reps=2, sides=Sides.ALTERNATING)
        assert fullest(plan, OUT, rep=1, side=Side.RIGHT) == ("right", "number-1", LIFT)
        assert fullest(plan, OUT, rep=2, side=Side.LEFT) == ("left", "last-one", LIFT)
        assert fullest(plan, OUT, UNCOUNTED, rep=1, side=Side.LEFT) == ("left", LIFT)

    def test_one_side_after_the_other_is_not_named_at_each_rep(self):
        assert fullest(a_plan(sides=Sides.EACH), OUT, rep=1) == ("number-1", LIFT)

    def test_without_a_way_out_the_number_comes_with_the_hold(self):
        plan = a_plan(reps=3, pace=Pace(0, 1, 2))
        assert fullest(plan, HOLD, SHORT, rep=2) == ("number-2", LIFT, "hold")

    def test_the_way_back_is_named_as_the_exercise_names_it(self):
        assert fullest(a_plan(), BACK, SHORT) == (LOWER,)
        assert fullest(a_plan(hold=None), BACK, SHORT) == (LOWER,)

    def test_a_movement_without_a_name_has_its_tone_alone(self):
        nameless = a_voice(bridge=replace(a_subject(), out="", back=""))
        for voice in (nameless, replace(nameless, subjects={})):
            assert fullest(a_plan(reps=3), OUT, voice, rep=2) == ("number-2",)
            assert fullest(a_plan(), BACK, voice) == ()


class TestHolds:
    def test_every_third_reminds_of_the_breath(self):
        plan = a_plan(reps=8)
        reminded = [phrases_of(plan, at, UNCOUNTED)[0] == ("hold", "keep-breathing") for at in indices(plan, HOLD)]
        assert reminded == [True, False, False, True, False, False, True, False]

    def test_in_short_or_while_seconds_are_counted_none_does(self):
        for voice in (SHORT, a_voice(count=Count.SECONDS)):
            plan = a_plan(reps=4)
            assert {phrases_of(plan, at, voice) for at in indices(plan, HOLD)} == {(("hold",),)}

    def test_seconds_are_counted_down_but_for_the_moment_its_tone_sounds(self):
        (at, *_) = indices(a_plan(hold=5), HOLD)
        seconds = a_voice(count=Count.SECONDS)
        counted = [(1, "number-4"), (2, "number-3"), (3, "number-2"), (4, "number-1")]
        assert list(said_at(a_plan(hold=5).timeline[at], seconds)) == counted
        assert list(said_at(a_plan(hold=2.5).timeline[at], seconds)) == [(0.5, "number-2"), (1.5, "number-1")]
        assert list(said_at(a_plan(hold=5).timeline[at], FULL)) == []
        assert list(said_at(a_plan(hold=5).timeline[0], seconds)) == []

    def test_of_a_long_hold_the_last_thirty_seconds_are_counted_after_the_half(self):
        (at, *_) = indices(a_plan(hold=80), HOLD)
        words = [word for _, word in said_at(a_plan(hold=80).timeline[at], a_voice(count=Count.SECONDS))]
        assert words == ["half-way", *(f"number-{left}" for left in range(30, 0, -1))]

    @pytest.mark.parametrize(
        ("hold", "words"),
        [
            (19.9, []),
            (20, [(10, "half-way")]),
            (39.9, [(19.95, "half-way")]),
            (40, [(20, "half-way"), (30, "ten-seconds")]),
            (1800, [(900, "half-way"), (1790, "ten-seconds")]),
        ],
    )
    def test_a_long_hold_says_half_way_and_when_ten_seconds_are_left(self, hold, words):
        (at, *_) = indices(a_plan(hold=hold), HOLD)
        for voice in (SHORT, UNCOUNTED, FULL):
            assert list(said_at(a_plan(hold=hold).timeline[at], voice)) == words


class TestRests:
    LONG = Pace(1, 1, 5)

    def test_half_way_is_said_once_after_the_rep_that_makes_it(self):
        plan = a_plan(reps=7, pace=self.LONG)
        words = [phrases_of(plan, at, FULL)[0] for at in indices(plan, PhaseKind.REST)]
        assert words == [("rest",), ("rest",), ("half-way",), ("rest",), ("rest",), ("rest",)]

    def test_of_five_reps_no_half_is_made(self):
        plan = a_plan(reps=5, pace=self.LONG)
        assert {phrases_of(plan, at, FULL) for at in indices(plan, PhaseKind.REST)} == {(("rest",),)}

    def test_of_sides_that_take_turns_the_half_is_made_by_the_second(self):
        plan = a_plan(reps=6, sides=Sides.ALTERNATING, pace=QUICK)
        halves = [plan.timeline[at] for at in indices(plan, PhaseKind.REST) if phrases_of(plan, at, FULL)]
        assert [(phase.rep, phase.side) for phase in halves] == [(3, Side.LEFT)]

    def test_each_side_has_a_half_of_its_own(self):
        plan = a_plan(reps=6, sides=Sides.EACH, pace=QUICK)
        halves = [plan.timeline[at] for at in indices(plan, PhaseKind.REST) if phrases_of(plan, at, FULL)]
        assert [(phase.rep, phase.side) for phase in halves] == [(3, Side.RIGHT), (3, Side.LEFT)]

    def test_a_short_rest_has_its_tone_only(self):
        assert fullest(a_plan(pace=QUICK), PhaseKind.REST) == ()

    def test_in_short_no_rest_is_named(self):
        assert fullest(a_plan(reps=6, pace=self.LONG), PhaseKind.REST, SHORT) == ()

    def test_a_set_that_is_done_is_followed_by_rest_and_by_the_side_to_come(self):
        plan = a_plan(sets=2, sides=Sides.EACH)
        assert fullest(plan, PhaseKind.SET_REST) == ("set-done", "rest", "one-more-set", RIGHT_LEG)
        assert fullest(plan, PhaseKind.SET_REST, SHORT) == ("set-done", RIGHT_LEG)
        assert fullest(a_plan(sets=3), PhaseKind.SET_REST) == ("set-done", "rest")

    def test_the_other_side_is_named(self):
        plan = a_plan(sides=Sides.EACH)
        phrases = phrases_of(plan, indices(plan, PhaseKind.SIDE_CHANGE)[0], SHORT)
        assert phrases == (("other-side", LEFT_LEG), ("other-side",), (LEFT_LEG,))


OWN = Exercise(
    id="wall-sit",
    name="Wall sit",
    section=Section.STANDING,
    order=9,
    position=Position.STANDING,
    guide=Guide(Sides.EACH, Range(1, 5)),
    pace=QUICK,
    text=Text(("Lean on the wall. Slide down.", "Hold."), out="Slide down", back="Up"),
    equipment=("step", "A firm wall"),
)


class TestAnExerciseOfOnesOwn:
    def test_its_clips_are_named_whether_there_are_such_or_not(self):
        subject = subject_of(OWN)
        assert (subject.name, subject.position) == ("exercise-wall-sit", "position-standing")
        assert subject.equipment == ("equipment-step", "equipment-a-firm-wall")
        assert subject.sides == {Side.LEFT: "left", Side.RIGHT: "right"}
        assert (subject.out, subject.back) == ("move-slide-down", "move-up")
        assert subject.steps == ("step-lean-on-the-wall", "step-slide-down", "step-hold")

    def test_movements_without_a_name_have_no_clip(self):
        subject = subject_of(replace(OWN, text=Text(("Sit.",))))
        assert (subject.out, subject.back) == ("", "")
        assert "" not in texts_of([replace(OWN, text=Text(("Sit.",)))])

    def test_a_variant_has_words_of_its_own(self):
        easier = replace(OWN, variant="half-way", text=Text(("Slide half way.",), out="Half down", back="Up"))
        both = replace(OWN, variants=(Variant("half-way", "Half way", is_harder=False, exercise=easier),))
        texts, subjects = texts_of([both]), subjects_of([both])
        assert (texts["move-half-down"], texts["move-slide-down"]) == ("Half down", "Slide down")
        for variant, out in (("", "move-slide-down"), ("half-way", "move-half-down"), ("unknown", "move-slide-down")):
            plan = plan_of([Planned("wall-sit", Dose(1, 1), Sides.BOTH, QUICK, variant=variant)])
            assert fullest(plan, OUT, a_voice(Talk.SHORT, Count.NONE, **subjects)) == (out,)

    def test_its_texts_are_its_own_and_those_that_ship_stay(self):
        texts = texts_of([OWN])
        assert texts["exercise-wall-sit"] == "Wall sit"
        assert texts["equipment-a-firm-wall"] == "You need: A firm wall."
        assert (texts["move-slide-down"], texts["step-lean-on-the-wall"]) == ("Slide down", "Lean on the wall.")
        assert {name: texts[name] for name in TEXTS} == dict(TEXTS)


def test_a_voice_that_knows_nothing_does_not_speak():
    assert not SILENT.speaks
    assert SHORT.speaks
