"""Days, doses, pain and stops as the history tells them: each by the local date that stands in the record."""

from datetime import date, datetime, timedelta, timezone
from uuid import UUID

import pytest
from fakes import a_record
from hypothesis import given
from hypothesis import strategies as st
from sittings import sittings

from sciatica_timer.core.history.insight import DayRow, DoseRow, SessionRow, Stop
from sciatica_timer.core.history.query import SessionSets
from sciatica_timer.core.history.record import Felt
from sciatica_timer.core.pain import BadDay, Lowest, NextDay, PainNote, SessionNote
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.storage.history.database import History

PARTIAL = {"outcome": Outcome.PARTIAL, "reason": Reason.STOPPED}
PAIN = {"outcome": Outcome.STOPPED_FOR_PAIN, "reason": Reason.PAIN}
MONDAY = date(2026, 1, 5)
ALL = ("0001-01-01", "9999-12-31")
SESSION = str(UUID(int=77))


@pytest.fixture
def history(tmp_path):
    one = History(tmp_path / "history.sqlite3")
    yield one
    one.close()


def at(local, offset_hours):
    return datetime.fromisoformat(local).replace(tzinfo=timezone(timedelta(hours=offset_hours)))


def set_at(number, local, offset_hours, **changes):
    started = at(local, offset_hours)
    return a_record(number, started_at=started, ended_at=started + timedelta(minutes=2), **changes)


def test_an_empty_history_has_no_days(history):
    assert (history.daily(*ALL), history.doses(*ALL), history.session_rows(*ALL), history.stops(*ALL)) == (
        [],
        [],
        [],
        [],
    )


def test_a_day_has_one_row_an_exercise(history):
    history.add_all([a_record(1), a_record(2), a_record(3, exercise="dead-bug", hold_seconds=None), a_record(96)])
    assert history.daily(*ALL) == [
        DayRow(MONDAY, "bridge", 2, 20, 174.0, 40.0),
        DayRow(MONDAY, "dead-bug", 1, 10, 87.0, 0.0),
        DayRow(MONDAY + timedelta(days=1), "bridge", 1, 10, 87.0, 20.0),
    ]
    assert history.daily("2026-01-06", "2026-01-06") == history.daily(*ALL)[2:]


def test_two_sides_are_one_set_and_the_reps_of_both(history):
    sides = [a_record(n, session_id=SESSION, side=side) for n, side in enumerate(("right", "left"))]
    turns = a_record(5, exercise="dead-bug", side="alternating", reps_done=3, left_done=3, right_done=4, **PARTIAL)
    history.add_all([sides[0], turns])
    assert [(row.sets, row.reps) for row in history.daily(*ALL)] == [(0, 10), (0, 7)]
    history.write(sides[1])
    assert [(row.sets, row.reps, row.hold_seconds) for row in history.daily(*ALL)] == [(1, 20, 40.0), (0, 7, 14.0)]


def test_an_exercise_twice_in_a_session_is_two_sets(history):
    history.add_all(a_record(n, session_id=SESSION) for n in (1, 2))
    assert history.daily(*ALL)[0].sets == 2


def test_sides_of_the_first_time_and_of_the_second_are_no_set_together(history):
    halves = [a_record(n, session_id=SESSION, side=side, occurrence=n) for n, side in ((1, "left"), (2, "right"))]
    history.add_all(halves)
    assert [row.sets for row in history.daily(*ALL)] == [0]


def test_a_set_of_one_side_alone_is_a_set_where_there_is_no_other(history):
    history.write(a_record(side="left", sides_in_set=1))
    assert [(row.sets, row.reps) for row in history.daily(*ALL)] == [(1, 10)]


def test_one_round_of_four_is_one_dose_of_four(history):
    history.write(a_record(occurrence=1, occurrences=4, round=1, rounds=4, sets_prescribed=1))
    assert history.doses(*ALL) == [DoseRow(MONDAY, "bridge", 4, 1)]


def test_an_exercise_that_stands_twice_has_two_doses(history):
    twice = {"session_id": SESSION, "occurrences": 2, "sets_prescribed": 1}
    history.write(a_record(1, occurrence=1, **twice))
    assert history.doses(*ALL) == [DoseRow(MONDAY, "bridge", 2, 1)]
    history.write(a_record(2, occurrence=2, **twice))
    assert history.doses(*ALL) == [DoseRow(MONDAY, "bridge", 2, 2)]


def test_one_set_of_three_prescribed_does_not_reach_the_dose(history):
    history.write(a_record(sets_prescribed=3))
    assert history.doses(*ALL) == [DoseRow(MONDAY, "bridge", 1, 0)]


def test_a_set_that_hurt_although_completed_is_among_the_stops(history):
    history.add_all([a_record(1), a_record(2, felt=Felt.HURT, note="sharp")])
    assert history.stops(*ALL) == [Stop(MONDAY, "bridge", 1, "both", 10, 10, Outcome.COMPLETED, Reason.NONE, "sharp")]


def test_a_set_whose_sides_lie_before_and_after_midnight_counts_once_on_the_later_day(history):
    sides = {"session_id": SESSION, "exercise": "x"}
    history.write(set_at(1, "2026-03-01T23:59", 1, side="right", **sides))
    history.write(set_at(2, "2026-03-02T00:01", 1, side="left", **sides))
    rows = [(row.local_date.day, row.sets, row.reps) for row in history.daily(*ALL)]
    assert rows == [(1, 0, 10), (2, 1, 10)]
    assert history.daily("2026-03-01", "2026-03-01")[0].sets == 0
    assert history.daily("2026-03-02", "2026-03-02")[0].sets == 1


@pytest.mark.parametrize(
    ("local", "offset"),
    [
        ("2026-03-29T01:59", 1),  # Berlin goes from 2:00 to 3:00
        ("2026-03-29T03:00", 2),
        ("2026-10-25T02:30", 2),  # Berlin has 2:30 twice
        ("2026-10-25T02:30", 1),
        ("2026-01-05T00:00", 14),
        ("2026-01-05T23:59:59", 14),
        ("2026-01-05T00:00", -11),
        ("2026-01-05T23:59:59", -11),
    ],
)
def test_a_record_belongs_to_the_day_where_the_person_was(history, local, offset):
    history.write(set_at(1, local, offset, **PAIN))
    history.note_session(SessionNote(a_record().session_id, before=PainNote(2, None)))
    day = local[:10]
    for rows in (history.daily, history.doses, history.session_rows, history.stops):
        assert [row.local_date.isoformat() for row in rows(*ALL)] == [day]
        assert len(rows(day, day)) == 1


def test_a_flight_over_the_date_line_repeats_a_day_and_moves_no_record(history):
    history.write(set_at(1, "2026-06-10T08:00", 14))
    history.write(set_at(2, "2026-06-09T20:00", -11))  # later, and yet on the day before
    assert [(row.local_date.day, row.sets) for row in history.daily(*ALL)] == [(9, 1), (10, 1)]


@given(sittings(), st.dates(date(2025, 12, 30), date(2026, 1, 12)))
def test_two_spans_that_meet_hold_what_both_hold_together(tmp_path_factory, records, cut):
    path = tmp_path_factory.getbasetemp() / "spans.sqlite3"
    path.unlink(missing_ok=True)
    history = History(path)
    history.add_all(records)
    before, after = (ALL[0], (cut - timedelta(days=1)).isoformat()), (cut.isoformat(), ALL[1])
    for rows in (history.daily, history.doses):
        assert [*rows(*before), *rows(*after)] == rows(*ALL)
    assert len([*history.stops(*before), *history.stops(*after)]) == len(history.stops(*ALL))
    history.close()


@given(sittings())
def test_every_rep_stands_on_the_day_of_its_record(tmp_path_factory, records):
    path = tmp_path_factory.getbasetemp() / "reps.sqlite3"
    path.unlink(missing_ok=True)
    history = History(path)
    history.add_all(records)
    reps = dict.fromkeys((record.local_date, record.exercise) for record in records)
    for key in reps:
        done = [20 if one.side == "alternating" else 10 for one in records if (one.local_date, one.exercise) == key]
        reps[key] = sum(done)
    assert {(row.local_date.isoformat(), row.exercise): row.reps for row in history.daily(*ALL)} == reps
    history.close()


def test_a_dose_is_reached_once_all_sets_that_were_planned_are_done(history):
    session = {"session_id": SESSION, "sets_planned": 2}
    history.write(a_record(1, **session))
    history.write(a_record(2, exercise="dead-bug", **PARTIAL))
    assert history.doses(*ALL) == [DoseRow(MONDAY, "bridge", 1, 0), DoseRow(MONDAY, "dead-bug", 1, 0)]
    history.write(a_record(3, set_number=2, **session))
    history.write(a_record(4))
    assert history.doses(*ALL)[0] == DoseRow(MONDAY, "bridge", begun=2, reached=2)


def test_a_session_stands_on_the_day_of_its_first_set(history):
    history.add_all(
        [
            set_at(1, "2026-03-01T23:50", 1, session_id=SESSION),
            set_at(2, "2026-03-02T00:10", 1, session_id=SESSION),
            set_at(3, "2026-03-02T08:00", 1),
        ]
    )
    history.note_session(SessionNote(SESSION, before=PainNote(4, 2), after=PainNote(None, 0)))
    history.note_session(SessionNote(a_record(3).session_id, programme="morning", note="stiff"))
    first, second = history.session_rows(*ALL)
    done = {"exercises": ("bridge",), "seconds": 174.0}
    assert first == SessionRow(date(2026, 3, 1), 4, 2, None, 0, **done)
    assert second == SessionRow(date(2026, 3, 2), programme="morning", **{**done, "seconds": 87.0})
    assert history.session_rows("2026-03-01", "2026-03-01") == [first]
    assert history.session_rows("2026-03-02", "2026-03-02") == [second]


def test_a_session_says_which_forms_it_had_and_that_it_hurt(history):
    history.add_all(
        [
            set_at(1, "2026-03-01T08:00", 1, session_id=SESSION, variant="short"),
            set_at(2, "2026-03-01T08:05", 1, session_id=SESSION, exercise="plank", felt=Felt.HURT),
        ]
    )
    (found,) = history.session_rows(*ALL)
    assert (set(found.exercises), found.forms, found.hurt) == ({"bridge", "plank"}, (("bridge", "short"),), True)


@pytest.mark.parametrize(
    "answer",
    [
        {"lowest_before": Lowest.THIGH},
        {"lowest_after": Lowest.BACK},
        {"symptoms": frozenset()},
        {"next_day": NextDay.WORSE},
        {"bad_day": BadDay.PAIN},
    ],
)
def test_each_answer_of_the_check_in_is_told_where_no_other_is(history, answer):
    history.write(set_at(1, "2026-03-01T08:00", 1, session_id=SESSION))
    before, after = PainNote(lowest=answer.get("lowest_before")), PainNote(lowest=answer.get("lowest_after"))
    others = {key: value for key, value in answer.items() if not key.startswith("lowest")}
    history.note_session(SessionNote(SESSION, "", before, after, **others))
    (found,) = history.session_rows(*ALL)
    assert {key: getattr(found, key) for key in answer} == answer


def test_sets_that_did_not_come_to_their_end_are_told_with_the_reason(history):
    history.add_all([a_record(1), a_record(2, reps_done=4, **PAIN), a_record(3, reps_done=0, **PARTIAL)])
    assert history.stops(*ALL) == [
        Stop(MONDAY, "bridge", 1, "both", 4, 10, Outcome.STOPPED_FOR_PAIN, Reason.PAIN),
        Stop(MONDAY, "bridge", 1, "both", 0, 10, Outcome.PARTIAL, Reason.STOPPED),
    ]


any_sets = st.lists(
    st.tuples(
        st.sampled_from(["both", "left", "right", "alternating"]),
        st.integers(1, 2),
        st.sampled_from([None, 1, 2]),
        st.sampled_from([None, 1, 2]),
        st.booleans(),
    ),
    max_size=12,
)


@given(any_sets)
def test_a_session_and_its_day_count_the_same_sets(tmp_path_factory, some):
    records = [
        a_record(
            number,
            session_id=SESSION,
            set_number=of,
            occurrence=time,
            sides_in_set=sides,
            side=side,
            **({} if whole else PARTIAL),
        )
        for number, (side, of, time, sides, whole) in enumerate(some)
    ]
    history = History(tmp_path_factory.mktemp("history") / "history.sqlite3")
    history.add_all(records)
    assert sum(row.sets for row in history.daily(*ALL)) == SessionSets(tuple(records)).whole_sets
    history.close()
