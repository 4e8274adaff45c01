"""Random sittings: sets of a few sessions, wherever the person travelled meanwhile."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from uuid import UUID

from fakes import a_record
from hypothesis import strategies as st

from sciatica_timer.core.session.events import Outcome, Reason

PARTIAL = {"outcome": Outcome.PARTIAL, "reason": Reason.STOPPED}
PAIN = {"outcome": Outcome.STOPPED_FOR_PAIN, "reason": Reason.PAIN}
zones = st.integers(-11 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))
times = st.datetimes(datetime(2026, 1, 1), datetime(2026, 1, 9), timezones=zones)  # noqa: DTZ001  the zones come apart
sides = st.sampled_from(["both", "left", "right", "alternating"])
ends = st.sampled_from([{}, PARTIAL, PAIN])
sets = st.tuples(st.integers(0, 24 * 60), zones, sides, ends, st.sampled_from("ab"))


@st.composite
def sittings(draw):
    """Sets of up to three sessions, each of them within a day and wherever the person travelled meanwhile."""
    records = []
    for session in range(draw(st.integers(0, 3))):
        began = draw(times)
        for minutes, zone, side, end, exercise in draw(st.lists(sets, max_size=6)):
            time = (began + timedelta(minutes=minutes)).astimezone(zone)
            turns = 10 if side == "alternating" else None
            changes = {"exercise": exercise, "side": side, "left_done": turns, "right_done": turns, **end}
            session_id = str(UUID(int=session))
            records.append(a_record(len(records), session_id=session_id, started_at=time, ended_at=time, **changes))
    return records
