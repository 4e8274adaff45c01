"""What the history knows of a day and of those before it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

import pytest
from fakes import a_record
from msgspec.structs import replace

from sciatica_timer.core.pain import SessionNote
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.core.sets_done import SetsDone
from sciatica_timer.storage.history.database import History

DAY = date(2026, 1, 5)
ZONE = timezone(timedelta(hours=5, minutes=30))


@pytest.fixture
def history(tmp_path):
    made = History(tmp_path / "history.sqlite3")
    yield made
    made.close()


def record(number, *, days=0, at=(9, 0), **values):
    began = datetime(2026, 1, 5, *at, tzinfo=ZONE) - timedelta(days=days)
    return replace(a_record(number, **values), started_at=began, ended_at=began + timedelta(minutes=4))


def known(history, *counting):
    return history.past(DAY.isoformat(), counting)


def test_an_empty_history_knows_nothing(history):
    past = known(history, "starter")
    assert (past.sets, past.done_last, past.begun, past.touched, past.done_at) == ({}, {}, {}, (), {})


def test_sets_of_today_and_when_the_last_of_them_ended_on_the_wall(history):
    history.add_all([record(1), record(200, at=(18, 30))])
    past = known(history)
    assert past.sets == {"bridge": (SetsDone(1), SetsDone(1))}
    assert past.done_at == {"bridge": time(18, 34)}


def test_what_was_begun_counts_as_touched_and_only_what_was_completed_as_done(history):
    history.write(record(1, outcome=Outcome.PARTIAL, reason=Reason.STOPPED))
    past = known(history)
    assert (past.sets, past.touched) == ({}, ("bridge",))


def test_the_last_day_before_today_of_an_exercise_and_of_its_programme(history):
    history.add_all([record(1, days=9), record(200, days=2)], [SessionNote(record(200).session_id, "starter")])
    past = known(history)
    assert past.done_last == {"bridge": date(2026, 1, 3), "starter": date(2026, 1, 3)}
    assert past.touched == ()


def test_what_lies_further_back_than_any_schedule_looks_is_left_out(history):
    history.write(record(1, days=31))
    assert known(history).done_last == {}


def test_the_first_day_of_a_programme_that_counts_weeks_however_long_ago(history):
    history.add_all([record(1, days=400), record(200)], [SessionNote(record(1).session_id, "course")])
    assert known(history, "course", "other").begun == {"course": DAY - timedelta(days=400)}
    assert known(history).begun == {}


@pytest.mark.parametrize("sets", [0, 3, 300])
def test_a_day_takes_two_statements_however_long_the_history_is(history, sets):
    history.add_all(record(number, days=number % 40) for number in range(sets))
    seen = []
    history._connection.set_trace_callback(seen.append)
    known(history)
    assert len([one for one in seen if one.lstrip().startswith("SELECT")]) == 2
