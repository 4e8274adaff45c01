import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.pain import SKIPPED, Advice, Lowest, PainNote, SessionNote, Symptom, advice

scores = st.none() | st.integers(0, 10)
pains = st.builds(PainNote, scores, scores)
texts = st.sampled_from(["", "a", "b"])
notes = st.builds(SessionNote, st.just("x"), texts, pains, pains, texts)
BANDS = (Advice.NO_PAIN, Advice.CARRY_ON, Advice.LESS, Advice.STOP)


@pytest.mark.parametrize(
    ("score", "said"),
    [
        (0, Advice.NO_PAIN),
        (1, Advice.CARRY_ON),
        (3, Advice.CARRY_ON),
        (4, Advice.LESS),
        (5, Advice.LESS),
        (6, Advice.STOP),
        (10, Advice.STOP),
    ],
)
def test_each_number_belongs_to_its_band(score, said):
    assert advice(PainNote(score)) == (said, Advice.LEG_RULE)
    assert advice(PainNote(0, score)) == (said, Advice.LEG_RULE)


def test_what_was_skipped_is_not_spoken_of():
    assert advice(SKIPPED) == ()
    assert advice(SKIPPED, PainNote(10, 10)) == ()


@pytest.mark.parametrize(("before", "now"), [(0, 1), (2, 3), (4, 5), (0, 5)])
def test_a_leg_worse_by_however_little_comes_before_the_number(before, now):
    assert advice(PainNote(0, now), PainNote(0, before)) == (Advice.LEG_WORSE,)


def test_a_leg_worse_and_at_6_is_told_as_both():
    assert advice(PainNote(0, 6), PainNote(0, 5)) == (Advice.LEG_WORSE, Advice.STOP)
    assert advice(PainNote(7, 1), PainNote(7, 0)) == (Advice.LEG_WORSE, Advice.STOP)


@given(pains, pains | st.none())
def test_the_leg_rule_holds_whatever_the_numbers(now, before):
    said = advice(now, before)
    worse = before is not None and None not in (now.leg, before.leg) and now.leg > before.leg
    assert (said[:1] == (Advice.LEG_WORSE,)) == worse
    if worse:
        assert not {Advice.NO_PAIN, Advice.CARRY_ON, Advice.LESS} & set(said)
    elif said:
        assert said[-1] is Advice.LEG_RULE


@given(pains, pains | st.none())
def test_6_or_more_always_says_stop_and_less_never_does(now, before):
    assert (Advice.STOP in advice(now, before)) == (max(now.known, default=0) >= 6)


@given(pains, scores)
def test_more_pain_never_gets_milder_words(now, other):
    def band(note):
        return max((BANDS.index(said) for said in advice(note) if said in BANDS), default=-1)

    assert band(PainNote(now.back, max(filter(None, (now.leg, other)), default=now.leg))) >= band(now)


@pytest.mark.parametrize("score", [-1, 11, 2.5, "3"])
def test_a_score_off_the_scale_is_refused(score):
    for note in ({"back": score}, {"leg": score}):
        with pytest.raises(ValueError, match="from 0 to 10"):
            PainNote(**note)


@given(notes, notes)
def test_filling_in_keeps_what_is_known_and_leaves_no_gap_that_can_be_filled(here, there):
    filled = here.filled_from(there)
    assert filled.filled_from(there) == filled
    for mine, other, found in (
        (here.programme, there.programme, filled.programme),
        (here.note, there.note, filled.note),
    ):
        assert found == (mine or other)
    for mine, other, found in ((here.before, there.before, filled.before), (here.after, there.after, filled.after)):
        assert found.back == (other.back if mine.back is None else mine.back)
        assert found.leg == (other.leg if mine.leg is None else mine.leg)


def test_a_note_that_tells_nothing_is_empty():
    assert SessionNote("x").is_empty
    for told in ({"programme": "a"}, {"before": PainNote(0)}, {"after": PainNote(leg=0)}, {"note": "a"}):
        assert not SessionNote("x", **told).is_empty


def test_further_down_the_leg_than_before_comes_first_whatever_the_number():
    before, now = PainNote(5, 5, Lowest.BUTTOCK), PainNote(1, 1, Lowest.THIGH)
    assert advice(now, before) == (Advice.LEG_WORSE,)
    assert advice(PainNote(lowest=Lowest.THIGH), before) == (Advice.LEG_WORSE,)
    assert advice(PainNote(7, 1, Lowest.BELOW_KNEE), before) == (Advice.LEG_WORSE, Advice.STOP)
    assert advice(PainNote(1, 1, Lowest.BACK), before) == (Advice.CARRY_ON, Advice.LEG_RULE)


def test_what_belongs_to_the_emergency_list_is_red_and_nothing_else():
    assert {one for one in Symptom if one.is_red} == {
        Symptom.BOTH_LEGS,
        Symptom.BLADDER_OR_BOWEL,
        Symptom.NUMB_SEAT,
    }
