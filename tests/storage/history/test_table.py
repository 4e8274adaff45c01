"""The table's pages against the same filter and order done in plain Python."""

from datetime import datetime, timedelta, timezone
from uuid import UUID

import pytest
from built import built
from fakes import a_record
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.history.query import ALL, NEWEST_FIRST, Filter, Order, SortKey, folded
from sciatica_timer.core.pain import SessionNote
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.storage.history.database import History

ENDS = [(Outcome.COMPLETED, Reason.NONE), (Outcome.PARTIAL, Reason.STOPPED), (Outcome.STOPPED_FOR_PAIN, Reason.PAIN)]
zones = st.integers(-11, 14).map(lambda hours: timezone(timedelta(hours=hours)))
times = st.datetimes(datetime(2026, 1, 1), datetime(2026, 1, 6), timezones=zones)  # noqa: DTZ001  the zones come apart
rows = st.tuples(
    times,
    st.sampled_from(["bridge", "dead-bug"]),
    st.sampled_from(ENDS),
    st.integers(0, 3),
    st.sampled_from(["", "a Crämp", "100 %"]),
    st.integers(0, 4),
)
TOLD = [("evening", ""), ("core", "A CRAMP after"), ("", "of no programme")]
NOTES = {number: SessionNote(str(UUID(int=number)), one, note=note) for number, (one, note) in enumerate(TOLD)}
days = st.none() | st.dates(datetime(2025, 12, 31).date(), datetime(2026, 1, 7).date()).map(str)  # noqa: DTZ001
filters = built(
    Filter,
    st.none() | st.sampled_from(["bridge", "dead-bug", "gone"]),
    st.frozensets(st.sampled_from(Outcome), max_size=2),
    days,
    days,
    st.sampled_from(["", "cramp", "CRÄMP", "%", "_", "x"]),
    st.frozensets(st.sampled_from(["bridge", "dead-bug"]), max_size=1),
    st.frozensets(st.sampled_from(["evening", "gone"])),
)
orders = st.builds(Order, st.sampled_from(SortKey), st.booleans())


def a_set(number, wish):
    started, exercise, (outcome, reason), reps, note, session = wish
    session_id = str(UUID(int=session))
    rest = {"outcome": outcome, "reason": reason, "note": note, "session_id": session_id}
    return a_record(number, started_at=started, ended_at=started, exercise=exercise, reps_done=reps, **rest)


def is_wanted(record, where):
    return (
        where.exercise in {None, record.exercise}
        and (not where.outcomes or record.outcome in where.outcomes)
        and (where.from_date or "") <= record.local_date <= (where.to_date or "9999")
        and (not where.text or holds_text(record, where))
    )


def holds_text(record, where):
    session = NOTES.get(UUID(record.session_id).int, SessionNote(""))
    return (
        folded(where.text) in folded(f"{record.note}\n{session.note}")
        or record.exercise in where.named_exercises
        or session.programme in where.named_programmes
    )


def in_order(newest_first, order):
    if order.key is SortKey.DATE:
        return newest_first if order.descending else newest_first[::-1]
    values = {
        SortKey.EXERCISE: lambda record: record.exercise,
        SortKey.REPS: lambda record: record.reps_done,
        SortKey.OUTCOME: lambda record: record.outcome.value,
    }
    return sorted(newest_first, key=values[order.key], reverse=order.descending)  # equal ones keep their order


@given(st.lists(rows, max_size=12), filters, orders, st.integers(1, 5))
def test_pages_hold_every_set_that_is_wanted_once_and_in_order(tmp_path_factory, wishes, where, order, limit):
    path = tmp_path_factory.getbasetemp() / "table.sqlite3"
    path.unlink(missing_ok=True)
    history = History(path)
    for number, wish in enumerate(wishes):
        history.write(a_set(number, wish))  # one by one, so that clocks that are set back keep their place
    for note in NOTES.values():
        history.note_session(note)
    found, place, pages = [], None, 0
    while place is not None or not pages:
        page, place = history.table(place, limit, where, order)
        found += page
        pages += 1
        assert len(page) == limit or place is None
    wanted = [record for record in history.page(None, 99)[0] if is_wanted(record, where)]
    assert found == in_order(wanted, order)
    history.close()


def test_without_a_filter_the_table_is_the_newest_page(tmp_path):
    history = History(tmp_path / "h.sqlite3")
    history.add_all(a_record(number) for number in range(5))
    assert history.table(None, 3, ALL, NEWEST_FIRST)[0] == history.page(None, 3)[0]
    history.close()


@pytest.mark.parametrize("text", ["%", "_", "\\"])
def test_a_sign_is_looked_for_as_it_is(tmp_path, text):
    history = History(tmp_path / "h.sqlite3")
    history.add_all([a_record(1, note="plain"), a_record(2, note=f"with {text}")])
    assert history.table(None, 9, Filter(text=text), NEWEST_FIRST)[0] == [a_record(2, note=f"with {text}")]
    history.close()


def test_a_search_reads_notes_alone_by_the_app_and_no_more_of_them_than_there_are(tmp_path, monkeypatch):
    """Every note costs a call, 2 µs; a set without one must not."""
    history = History(tmp_path / "h.sqlite3")
    history.add_all(
        [*map(a_record, range(50)), a_record(50, note="stiff"), a_record(51, note="stiff", exercise="plank")]
    )
    asked = []
    monkeypatch.setattr("sciatica_timer.storage.history.table.folded", lambda text: asked.append(text) or text)
    for order in (NEWEST_FIRST, Order(SortKey.REPS)):
        asked.clear()
        found, _ = history.table(None, 9, Filter(text="zebra", named_exercises=frozenset({"plank"})), order)
        assert [record.exercise for record in found] == ["plank"]
        assert asked == ["zebra", "stiff"]
    history.close()


def test_the_exercises_of_the_history_are_those_with_a_set(tmp_path):
    history = History(tmp_path / "h.sqlite3")
    assert history.exercises() == {}
    history.add_all([a_record(1, exercise="plank"), a_record(2), a_record(3, exercise="plank")])
    assert history.exercises() == {"bridge": "bridge", "plank": "plank"}
    history.write(a_record(50, exercise="plank", name="Plank"))
    history.write(a_record(51, exercise="odd", name="Odd one", outcome=Outcome.PARTIAL, reason=Reason.STOPPED))
    assert history.exercises() == {"bridge": "bridge", "odd": "Odd one", "plank": "Plank"}
    history.close()
