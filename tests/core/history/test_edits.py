from datetime import datetime, timedelta

import pytest
from built import built
from fakes import ZONE, a_record
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.core.history.edits import (
    MAX_NOTE_CHARACTERS,
    EditError,
    Fault,
    Step,
    Steps,
    edited,
    fault_of,
    values_of,
    with_reps,
    with_values,
)
from sciatica_timer.core.history.record import Original
from sciatica_timer.core.session.events import Outcome, Reason

NOW = datetime(2026, 1, 6, 9, 0, tzinfo=ZONE)
TURNS = a_record(side="alternating", left_done=10, right_done=10)
PARTIAL = Original(4, None, None, Outcome.PARTIAL, Reason.STOPPED)

counts = st.integers(-1, 12)
values = built(
    Original,
    counts,
    st.none() | counts,
    st.none() | counts,
    st.sampled_from(Outcome),
    st.sampled_from(Reason),
    st.sampled_from(["", "easy", "x" * (MAX_NOTE_CHARACTERS + 1)]),
)
either = st.sampled_from([a_record(), TURNS])


@pytest.mark.parametrize(
    ("record", "wrong", "fault"),
    [
        (a_record(), {"left_done": 3}, Fault.SIDES),
        (TURNS, {"left_done": None}, Fault.SIDES),
        (TURNS, {"left_done": 3}, Fault.LESSER),
        (a_record(), {"reps_done": 11}, Fault.REPS),
        (a_record(), {"reps_done": -1}, Fault.REPS),
        (a_record(set_number=2), {"note": "x"}, Fault.SET_NUMBER),
        (a_record(), {"outcome": Outcome.PARTIAL}, Fault.REASON),
        (a_record(), {"reason": Reason.SKIPPED}, Fault.REASON),
        (a_record(), {"outcome": Outcome.PARTIAL, "reason": Reason.PAIN}, Fault.PAIN),
        (a_record(), {"outcome": Outcome.STOPPED_FOR_PAIN, "reason": Reason.STOPPED}, Fault.PAIN),
        (a_record(), {"reps_done": 9}, Fault.UNFINISHED),
        (a_record(), {"note": "x" * (MAX_NOTE_CHARACTERS + 1)}, Fault.NOTE),
    ],
)
def test_what_does_not_fit_together_is_refused(record, wrong, fault):
    with pytest.raises(EditError, match=fault.value) as caught:
        edited(record, replace(values_of(record), **wrong), NOW)
    assert caught.value.fault is fault


@given(either, values)
def test_every_edit_fits_together_or_is_refused(record, wanted):
    try:
        found = edited(record, wanted, NOW)
    except EditError:
        return
    assert fault_of(found) is None
    assert values_of(found) == wanted
    whole = found.reps_done == found.reps_planned
    assert (found.outcome is Outcome.COMPLETED) == (whole and found.reason is Reason.NONE)


def test_an_edited_set_says_so_and_keeps_what_it_was_at_first():
    once = edited(a_record(), PARTIAL, NOW)
    twice = edited(once, replace(PARTIAL, note="a cramp"), NOW + timedelta(hours=1))
    assert (once.is_edited, once.original, once.edited_at) == (True, values_of(a_record()), NOW)
    assert (twice.original, twice.edited_at) == (values_of(a_record()), NOW + timedelta(hours=1))


@given(either, st.lists(values, max_size=4))
def test_a_set_edited_back_to_what_it_was_is_the_set_it_was(record, wishes):
    found = record
    for wish in wishes:
        try:
            found = edited(found, wish, NOW)
        except EditError:
            continue
    assert found.is_edited == (found.edited_at is not None) == (values_of(found) != values_of(record))
    assert edited(found, values_of(record), NOW) == record


def test_an_edit_to_the_same_changes_nothing():
    once = edited(a_record(), PARTIAL, NOW)
    assert edited(once, PARTIAL, NOW + timedelta(days=1)) is once


@given(either, st.integers(0, 10), st.integers(0, 10), st.sampled_from([*Reason]))
def test_the_outcome_follows_the_reps(record, one, other, reason):
    if reason is not Reason.NONE:
        outcome = Outcome.STOPPED_FOR_PAIN if reason is Reason.PAIN else Outcome.PARTIAL
        record = replace(record, outcome=outcome, reason=reason)
    turns = (one, other) if record.side == "alternating" else (None, None)
    wanted = with_reps(record, one, *turns)
    assert fault_of(with_values(record, wanted)) is None
    if reason is Reason.PAIN:
        assert wanted.outcome is Outcome.STOPPED_FOR_PAIN
    else:
        assert (wanted.outcome is Outcome.COMPLETED) == (wanted.reps_done == 10)
    edited(record, wanted, NOW)


def kept(sets, step):
    """Do a step to sets by id, as storage does."""
    rest = {key: record for key, record in sets.items() if key not in step.gone}
    return rest | {record.id: record for record in step.after}


some = {record.id: record for record in map(a_record, range(4))}
actions = st.lists(st.tuples(st.sampled_from(["edit", "delete", "undo", "redo"]), st.integers(0, 3)), max_size=12)


@given(actions)
def test_what_is_taken_back_is_as_it_was_and_can_be_done_again(wishes):
    steps, states, at = Steps(), [some], 0
    sets = some
    for number, (wish, place) in enumerate(wishes):
        record = sets.get(a_record(place).id)
        if wish in {"undo", "redo"}:
            steps, step = steps.undo() if wish == "undo" else steps.redo()
            at += 0 if step is None else (-1 if wish == "undo" else 1)
        elif record is None:
            continue
        else:
            note = replace(values_of(record), note=f"{number}")
            step = Step((record,), (edited(record, note, NOW),)) if wish == "edit" else Step((record,))
            steps = steps.did(step)
            states, at = [*states[: at + 1], kept(sets, step)], at + 1
        sets = sets if step is None else kept(sets, step)
        assert sets == states[at]


def test_a_step_that_changed_nothing_is_not_one_to_take_back():
    assert Steps().did(Step((a_record(),), (a_record(),))) == Steps()
    assert Steps().undo() == Steps().redo() == (Steps(), None)


def test_something_new_forgets_what_was_taken_back():
    steps, _ = Steps().did(Step((a_record(1),))).undo()
    assert steps.undone
    assert steps.did(Step((a_record(2),))) == Steps((Step((a_record(2),)),))
