"""A record of the history as a database row, and back: times in UTC, the local offset and date beside them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from sciatica_timer.core.events import Outcome, Reason
from sciatica_timer.core.record import SetRecord

COLUMNS = (
    "id",
    "session_id",
    "exercise",
    "set_number",
    "sets_planned",
    "side",
    "reps_planned",
    "reps_done",
    "left_done",
    "right_done",
    "hold_seconds",
    "active_seconds",
    "started_at_utc",
    "started_offset_seconds",
    "ended_at_utc",
    "ended_offset_seconds",
    "local_date",
    "outcome",
    "reason",
)


def to_row(record: SetRecord) -> dict[str, Any]:
    """Lay a record out as columns."""
    row = {name: getattr(record, name) for name in COLUMNS if hasattr(record, name)}
    for name, time in (("started", record.started_at), ("ended", record.ended_at)):
        row[f"{name}_at_utc"] = utc_text(time)
        row[f"{name}_offset_seconds"] = int((time.utcoffset() or timedelta()).total_seconds())
    return {**row, "outcome": record.outcome.value, "reason": record.reason.value}


def to_record(row: tuple[Any, ...]) -> SetRecord:
    """Build a record from the values of COLUMNS; raises ValueError for what no version of the app writes."""
    values = dict(zip(COLUMNS, row, strict=True))
    del values["local_date"]
    for name in ("started", "ended"):
        offset = timezone(timedelta(seconds=values.pop(f"{name}_offset_seconds")))
        time = datetime.fromisoformat(values.pop(f"{name}_at_utc").removesuffix("Z"))
        values[f"{name}_at"] = time.replace(tzinfo=timezone.utc).astimezone(offset)
    values["outcome"], values["reason"] = Outcome(values["outcome"]), Reason(values["reason"])
    return SetRecord(**values)


def utc_text(time: datetime) -> str:
    """Spell an instant so that texts sort as the instants do."""
    return time.astimezone(timezone.utc).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
