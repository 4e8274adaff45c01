"""Offers of one step: when there is one, and that it never leaves the guide, never leaps and never argues with pain."""

from uuid import UUID

import pytest
from built import built
from fakes import a_record
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.core.history.record import Felt
from sciatica_timer.core.library.dose import Dose, Range
from sciatica_timer.core.library.exercise import Exercise, Guide, Pace, Section, Text, Variant
from sciatica_timer.core.library.sides import Position, Sides
from sciatica_timer.core.pain import PainNote, SessionNote
from sciatica_timer.core.progression import Part, offer_of, step_back, step_up, value_of
from sciatica_timer.core.session.events import Outcome, Reason

BRIDGE = Guide(Sides.BOTH, Range(10, 15), Range(2, 3), Range(1, 2))
NOW = Dose(1, 10, 2)
PAIN = {"outcome": Outcome.STOPPED_FOR_PAIN, "reason": Reason.PAIN}
STOPPED = {"outcome": Outcome.PARTIAL, "reason": Reason.STOPPED}


def session_id(number):
    return str(UUID(int=number))


def a_set(session, **changes):
    return replace(a_record(session), session_id=session_id(session), **changes)


def newest_first(*sessions):
    """Sessions numbered from 1, each the changes of its one set."""
    return [a_set(number, **changes) for number, changes in enumerate(sessions, 1)][::-1]


def offered(records, now=NOW, notes=None, sessions=3, dismissed="", guide=BRIDGE):
    alone = an_exercise(guide)
    return offer_of(alone, alone, now, records, notes or {}, sessions=sessions, dismissed=dismissed)


def an_exercise(guide=BRIDGE, *variants, harder=()):
    """An exercise with easier and harder forms of these ids, all with the same guide."""
    base = Exercise("bridge", "Bridge", Section.CORE, 1, Position.ON_YOUR_BACK, guide, Pace(), Text(()))
    forms = [(one, False) for one in variants] + [(one, True) for one in harder]
    made = tuple(Variant(one, one.title(), is_harder, replace(base, variant=one)) for one, is_harder in forms)
    return replace(base, variants=made)


BUG = an_exercise(BRIDGE, "arms", "legs", harder=("weight",))


def form_offered(records, variant="", now=NOW, **values):
    return offer_of(BUG, BUG.as_variant(variant), now, records, {}, **{"sessions": 3, "dismissed": "", **values})


def test_an_easier_form_is_climbed_before_a_rep_is_added():
    arms = {"variant": "arms"}
    offer = form_offered(newest_first(arms, arms, arms), "arms")
    assert (offer.form.then, offer.form.then_name, offer.form.now_name) == ("legs", "Legs", "Arms")
    assert (offer.part, offer.is_back, offer.then) == (None, False, NOW)


def test_a_harder_form_begins_at_the_low_end():
    legs = {"variant": "legs", "reps_planned": 14, "reps_done": 14}
    offer = form_offered(newest_first(legs, legs, legs), "legs", Dose(1, 14, 2))
    assert (offer.form.then, offer.form.then_name, offer.then) == ("", "Bridge", NOW)


def test_only_sessions_in_the_form_that_is_done_now_speak_for_more():
    assert form_offered(newest_first({}, {}, {"variant": "arms"}, {"variant": "arms"}), "arms") is None


def test_the_exercise_itself_adds_reps_first_and_goes_on_to_a_harder_form_at_the_top_of_its_guide():
    assert form_offered(newest_first({}, {}, {})).part is Part.REPS
    top = Dose(2, 15, 3)
    done = {"reps_planned": 15, "reps_done": 15, "hold_seconds": 3, "sets_planned": 2}
    records = [replace(one, set_number=number) for one in newest_first(done, done, done) for number in (1, 2)]
    assert form_offered(records, now=top).form.then == "weight"


def test_after_pain_the_next_easier_form_is_offered_with_as_much_as_now():
    offer = form_offered(newest_first({}, PAIN), now=Dose(1, 12, 2))
    assert (offer.form.then, offer.is_back, offer.then, offer.sessions) == ("legs", True, Dose(1, 12, 2), 1)


def test_after_pain_in_the_easiest_form_less_of_it_is_offered():
    offer = form_offered(newest_first({"variant": "arms", **PAIN}), "arms", Dose(1, 12, 2))
    assert (offer.form, offer.part, offer.then) == (None, Part.REPS, Dose(1, 11, 2))


def test_who_does_an_easier_form_already_than_what_hurt_is_not_asked_again():
    assert form_offered(newest_first(PAIN), "legs") is None
    assert form_offered(newest_first({"variant": "legs", **PAIN}), "legs").form.then == "arms"


def test_pain_in_another_form_than_the_usual_counts_too():
    assert form_offered(newest_first({}, {"variant": "legs", **PAIN})).form.then == "legs"


def test_three_sessions_that_went_well_speak_for_one_rep_more():
    offer = offered(newest_first({}, {}, {}))
    assert (offer.part, offer.now, offer.then, offer.sessions) == (Part.REPS, NOW, Dose(1, 11, 2), 3)
    assert not offer.is_back
    assert (offer.exercise_id, offer.last_session) == ("bridge", session_id(3))


def test_two_of_three_are_not_enough():
    assert offered(newest_first({}, {})) is None
    assert offered(newest_first({}, STOPPED, {})) is None
    assert offered(newest_first(STOPPED, {}, {}, {})) is not None


@pytest.mark.parametrize("sessions", [2, 3, 10])
def test_the_number_of_sessions_is_the_persons(sessions):
    records = newest_first(*[{}] * sessions)
    assert offered(records, sessions=sessions).sessions == sessions
    assert offered(records[1:], sessions=sessions) is None


def test_without_a_history_nothing_is_offered():
    assert offered([]) is None


def test_reps_come_first_then_the_hold_then_sets_and_then_nothing():
    steps, dose = [], Dose(1, 14, 2)
    while (then := step_up(BRIDGE, dose)) is not None:
        steps.append(then)
        dose = then
    assert steps == [Dose(1, 15, 2), Dose(1, 15, 3), Dose(2, 15, 3)]


def test_after_pain_reps_go_back_first_then_the_hold_then_sets():
    steps, dose = [], Dose(2, 11, 3)
    while (then := step_back(BRIDGE, dose)) is not None:
        steps.append(then)
        dose = then
    assert steps == [Dose(2, 10, 3), Dose(2, 10, 2), Dose(1, 10, 2)]


def test_what_the_guide_is_silent_on_is_never_raised_and_may_go_back():
    silent = Guide(Sides.BOTH, Range(10, 10))
    assert step_up(silent, Dose(1, 10, 4)) is None
    assert step_back(silent, Dose(3, 10)) == Dose(2, 10)
    assert step_back(silent, Dose(1, 10, 1.5)) == Dose(1, 10, 1)
    assert step_back(silent, Dose(1, 10)) is None


def test_a_dose_beyond_the_guide_is_never_raised_and_comes_back_to_its_top():
    assert step_up(BRIDGE, Dose(5, 10, 2)) is None
    assert step_up(BRIDGE, Dose(1, 20, 2)) is None
    assert step_back(BRIDGE, Dose(1, 20, 2)) == Dose(1, 15, 2)
    assert step_back(BRIDGE, Dose(5, 12, 2)) == Dose(2, 12, 2)


def test_a_dose_below_the_guide_goes_up_only_where_it_comes_back_into_it():
    assert step_up(BRIDGE, Dose(1, 9, 2)) == NOW
    assert step_up(BRIDGE, Dose(1, 8, 2)) is None


def test_a_hold_of_broken_seconds_ends_at_the_top_of_the_range():
    assert step_up(BRIDGE, Dose(1, 15, 2.5)) == Dose(1, 15, 3)


def test_a_session_stopped_for_pain_brings_one_step_back_however_well_it_went_before():
    offer = offered(newest_first({}, {}, {}, PAIN), now=Dose(1, 12, 2))
    assert offer.is_back
    assert offer.then == Dose(1, 11, 2)


def test_whoever_does_less_than_what_hurt_is_not_asked_to_do_less_again():
    hurt = {"reps_planned": 12, **PAIN}
    assert offered(newest_first(hurt), now=Dose(1, 12, 2)) is not None
    assert offered(newest_first(hurt), now=Dose(1, 11, 2)) is None
    assert offered(newest_first(hurt), now=Dose(2, 11, 2)) is not None


def test_pain_among_the_last_sessions_holds_the_step_up_back():
    assert offered(newest_first({}, PAIN, {}, {})) is None
    assert offered(newest_first(PAIN, {}, {}, {})) is not None


@pytest.mark.parametrize(
    ("before", "after", "is_offered"),
    [
        (PainNote(), PainNote(), True),
        (PainNote(3, 3), PainNote(3, 3), True),
        (PainNote(), PainNote(4, 0), False),
        (PainNote(), PainNote(0, 6), False),
        (PainNote(0, 1), PainNote(0, 2), False),
    ],
)
def test_pain_after_a_session_that_means_to_do_less_holds_the_step_up_back(before, after, is_offered):
    notes = {session_id(2): SessionNote(session_id(2), before=before, after=after)}
    assert (offered(newest_first({}, {}, {}), notes=notes) is not None) is is_offered


def test_less_than_the_dose_now_does_not_speak_for_more():
    assert offered(newest_first({}, {}, {}), now=Dose(1, 11, 2)) is None
    assert offered(newest_first({}, {}, {}), now=Dose(1, 10, 3)) is None
    assert offered(newest_first({}, {}, {}), now=Dose(2, 10, 2)) is None
    assert offered(newest_first(*[{"reps_planned": 14, "reps_done": 14}] * 3)) is not None


def test_a_set_of_two_sides_counts_when_both_were_done():
    each = Guide(Sides.EACH, Range(10, 15), Range(2, 3), Range(1, 2))
    right = [a_set(number, side="right") for number in (3, 2, 1)]
    assert offered(right, guide=each) is None
    both = [a_set(number, side=side) for number in (3, 2, 1) for side in ("left", "right")]
    assert offered(both, guide=each) is not None


def test_one_side_alone_counts_where_it_is_the_only_one():
    right = [a_set(number, side="right") for number in (3, 2, 1)]
    assert offered(right, guide=Guide(Sides.RIGHT, Range(10, 15))) is not None
    assert offered(right, guide=Guide(Sides.LEFT, Range(10, 15))) is None


def test_sides_with_sets_of_their_own_did_all_of_them():
    guide = Guide(Sides.EACH, Range(10, 15), sets_left=Range(2, 2), sets_right=Range(1, 1))
    now = guide.starting_dose()

    def sessions(left, right):
        sets = [("left", n) for n in range(1, left + 1)] + [("right", n) for n in range(1, right + 1)]
        return [a_set(session, side=side, set_number=n, sets_planned=2) for session in (3, 2, 1) for side, n in sets]

    assert offered(sessions(2, 1), now, guide=guide).then == now.changed(2, 11)
    assert offered(sessions(1, 2), now, guide=guide) is None


def test_falling_sets_did_all_when_each_did_its_own_reps():
    guide = Guide(Sides.BOTH, Range(6, 8), Range(10, 15), Range(3, 3))
    now = Dose(3, 6, 10, reps_per_set=(6, 4, 2))

    def sessions(*reps):
        planned = {"hold_seconds": 10, "sets_planned": 3}
        sets = [{"set_number": n, "reps_planned": one, "reps_done": one, **planned} for n, one in enumerate(reps, 1)]
        return [a_set(session, **changes) for session in (3, 2, 1) for changes in sets]

    assert offered(sessions(6, 4, 2), now, guide=guide).then == Dose(3, 7, 10, reps_per_set=(7, 5, 3))
    assert offered(sessions(6, 4, 1), now, guide=guide) is None


def test_an_exercise_prescribed_three_sets_is_not_done_by_one():
    now = Dose(3, 10, 2)
    assert offered(newest_first({}, {}, {}), now) is None


def test_a_movement_by_time_grows_by_a_minute():
    walk = Guide(Sides.BOTH, Range(1, 1), duration_seconds=Range(600, 630))
    now = walk.starting_dose()
    done = newest_first(*[{"reps_planned": 1, "reps_done": 1, "hold_seconds": None}] * 3)
    offer = offered(done, now, guide=walk)
    assert (offer.part, offer.then.duration_seconds) == (Part.DURATION, 630)
    assert step_back(walk, replace(now, duration_seconds=630)).duration_seconds == 600


def test_an_extra_set_that_was_stopped_takes_nothing_away():
    records = newest_first({}, {}, {})
    assert offered([a_set(3, set_number=2, sets_planned=2, reps_done=3, **STOPPED), *records]) is not None


def test_an_offer_turned_down_waits_for_as_many_sessions_again():
    assert offered(newest_first(*[{}] * 3), dismissed=session_id(3)) is None
    assert offered(newest_first(*[{}] * 5), dismissed=session_id(3)) is None
    assert offered(newest_first(*[{}] * 6), dismissed=session_id(3)) is not None


def test_a_step_back_turned_down_is_offered_again_only_after_the_next_stop():
    assert offered(newest_first(PAIN), dismissed=session_id(1)) is None
    assert offered(newest_first(PAIN, {}), dismissed=session_id(1)) is None
    assert offered(newest_first(PAIN, {}, PAIN), now=Dose(1, 12, 2), dismissed=session_id(1)).is_back


ranges = st.tuples(st.integers(2, 18), st.integers(0, 4)).map(lambda pair: Range(pair[0], pair[0] + pair[1]))
guides = built(Guide, st.just(Sides.BOTH), ranges, st.none() | ranges, st.none() | ranges)


@st.composite
def guides_and_doses(draw):
    """A guide, and a dose in it or not far from it."""
    guide = draw(guides)
    reps, hold, sets = (draw(near(limits)) for limits in (guide.reps, guide.hold_seconds, guide.sets))
    return guide, Dose(max(1, min(20, int(sets))), max(1, int(reps)), hold if hold >= 1 else None)


def near(limits):
    low, high = (0, 3) if limits is None else (limits.low, limits.high)
    return st.just(high) | st.integers(2 * int(low) - 3, 2 * int(high) + 3).map(lambda half: half / 2)


def limits_of(guide, part):
    return {
        Part.REPS: guide.reps,
        Part.HOLD: guide.hold_seconds,
        Part.DURATION: guide.duration_seconds,
        Part.SETS: guide.sets,
    }[part]


def changed(now, then):
    return [part for part in Part if value_of(now, part) != value_of(then, part)]


@given(guides_and_doses())
def test_a_step_up_is_one_step_and_stays_within_the_guide(drawn):
    guide, now = drawn
    then = step_up(guide, now)
    if then is None:
        return
    (part,) = changed(now, then)
    assert 0 < value_of(then, part) - value_of(now, part) <= 1
    assert guide.leaves(then) == ()
    assert limits_of(guide, part) is not None


@given(guides_and_doses())
def test_a_step_back_is_one_step_or_back_to_the_top_of_the_guide(drawn):
    guide, now = drawn
    then = step_back(guide, now)
    if then is None:
        return
    (part,) = changed(now, then)
    limits = limits_of(guide, part)
    less = value_of(now, part) - value_of(then, part)
    assert 0 < less <= 1 or (limits is not None and value_of(then, part) == limits.high)
    assert limits is None or value_of(then, part) in limits


@st.composite
def histories(draw, now):
    """Up to eight sessions, newest first, of which most did the dose now and some hurt."""
    records = []
    for session in range(draw(st.integers(1, 8)), 0, -1):
        hurt = draw(st.integers(0, 5)) == 0
        ended = PAIN if hurt else draw(st.sampled_from([{}, {}, {}, STOPPED]))
        planned = {"reps_planned": now.reps, "reps_done": now.reps, "hold_seconds": now.hold_seconds}
        for number in range(1, now.sets + 1):
            ends = ended if number == now.sets else {}
            records.append(a_set(session, set_number=number, sets_planned=now.sets, **planned, **ends))
    return records


@given(st.data(), guides_and_doses(), st.integers(2, 10), st.just("") | st.integers(1, 8).map(session_id))
def test_whatever_was_done_pain_wins_and_no_offer_leaves_the_guide(data, drawn, sessions, dismissed):
    guide, now = drawn
    records = data.draw(histories(now))
    offer = offered(records, now, sessions=sessions, dismissed=dismissed, guide=guide)
    last = [record for record in records if record.session_id == records[0].session_id]
    hurt = any(record.outcome is Outcome.STOPPED_FOR_PAIN for record in last)
    if dismissed == records[0].session_id:
        assert offer is None
    elif hurt:
        assert (offer.then if offer else None) == step_back(guide, now)
    elif offer is not None:
        assert offer.then == step_up(guide, now)
        ids = list(dict.fromkeys(record.session_id for record in records))[:sessions]
        assert len(ids) == sessions
        assert all(record.outcome is Outcome.COMPLETED for record in records if record.session_id in ids)


def test_a_movement_by_time_speaks_for_more_where_it_lasted_as_long_as_the_dose():
    walk = Guide(Sides.BOTH, Range(1, 1), duration_seconds=Range(600, 1200))
    now = Dose(1, 1, duration_seconds=660)
    sets = {"reps_planned": 1, "reps_done": 1, "hold_seconds": None}
    assert offered(newest_first(*[{**sets, "duration_seconds": 600}] * 3), now, guide=walk) is None
    offer = offered(newest_first(*[{**sets, "duration_seconds": 660}] * 3), now, guide=walk)
    assert (offer.part, offer.then.duration_seconds) == (Part.DURATION, 720)


def test_a_set_done_in_full_that_hurt_speaks_for_less():
    offer = offered(newest_first({}, {}, {"felt": Felt.HURT}), Dose(1, 12, 2))
    assert offer.is_back


def test_after_pain_a_shorter_time_is_easier_already():
    walk = Guide(Sides.BOTH, Range(1, 1), duration_seconds=Range(600, 1200))
    hurt = {"reps_planned": 1, "reps_done": 0, "hold_seconds": None, "duration_seconds": 900, **PAIN}
    assert offered(newest_first(hurt), Dose(1, 1, duration_seconds=900), guide=walk).is_back
    assert offered(newest_first(hurt), Dose(1, 1, duration_seconds=840), guide=walk) is None


class TestFelt:
    @pytest.mark.parametrize("place", range(3))
    def test_one_that_was_hard_stays_as_it_is(self, place):
        sessions = [{"felt": Felt.HARD} if number == place else {} for number in range(3)]
        assert offered(newest_first(*sessions)) is None

    def test_fine_three_times_speaks_for_a_step_however_many_sessions_are_wished(self):
        fine = {"felt": Felt.FINE}
        offer = offered(newest_first({}, fine, fine, fine), sessions=10)
        assert (offer.then, offer.sessions) == (Dose(1, 11, 2), 3)
        assert offered(newest_first(fine, {}, fine), sessions=10) is None

    def test_fine_is_no_word_for_what_was_not_done(self):
        fine = {"felt": Felt.FINE}
        assert offered(newest_first(fine, {**fine, **STOPPED}, fine), sessions=10) is None
