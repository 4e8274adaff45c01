"""A made-up history of any size, spread evenly over thirty years: sessions, pain, notes, edits; the same each time."""

from __future__ import annotations

import datetime as dt
import random
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.rows import COLUMNS, NOTE_KEYS, row_sum

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

YEARS = 30
LAST_DAY = dt.date(2026, 11, 22)  # a Sunday
DAYS = YEARS * 365
ROWS_A_SESSION = 10
SIDES = {
    "pelvic-tilt": ("both",),
    "bent-knee-fall-out": ("right", "left"),
    "hip-abduction-band": ("both",),
    "hip-adduction-squeeze": ("both",),
    "bridge": ("both",),
    "dead-bug": ("alternating",),
    "bird-dog": ("alternating",),
    "standing-hip-abduction": ("right", "left"),
}
DOWN = ("back", "buttock", "thigh", "below_knee")
ROWS = [(exercise, side) for exercise, sides in SIDES.items() for side in sides]
ORIGINAL = '{"reps_done":10,"left_done":null,"right_done":null,"outcome":"completed","reason":"","note":""}'
PARTS = (*COLUMNS, "ordered_at", "number", "checksum")
INSERT = f"INSERT INTO sets ({', '.join(PARTS)}) VALUES ({', '.join('?' * len(PARTS))})"
NOTE = f"INSERT INTO sessions ({', '.join(NOTE_KEYS)}, checksum) VALUES ({', '.join('?' * len(NOTE_KEYS))}, ?)"


def make_history(path: Path, sets: int) -> None:
    """Write a fresh history of so many rows, in one transaction."""
    History(path).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -200000")
        connection.executemany(INSERT, _rows(sets))
        connection.executemany(NOTE, _notes(sets))


def _rows(sets: int) -> Iterator[tuple[Any, ...]]:
    luck = random.Random(1)
    for number in range(sets):
        session, place = divmod(number, ROWS_A_SESSION)
        exercise, side = ROWS[place]
        began = _began(session, -(-sets // ROWS_A_SESSION))
        started, ended = (f"{began + dt.timedelta(minutes=4 * place + 3 * more):%Y-%m-%dT%H:%M:%S}" for more in (0, 1))
        outcome, reason, done = _ending(luck)
        left = right = done if side == "alternating" else None
        note = "a little stiff today" if luck.random() < 0.01 else ""
        edited = note and luck.random() < 0.1 and side != "alternating"
        values = (
            str(UUID(int=luck.getrandbits(128))), _session_id(session), exercise, 1, 1, side, 10, done, left, right,
            5.0, 115.0, f"{started}.000000Z", 3600, f"{ended}.000000Z", 3600, started[:10], outcome, reason, note,
            f"{ended}.000000Z" if edited else None, ORIGINAL if edited else None,
            None, None, None, 1, 1, 1, 1, len(SIDES), 1, len(SIDES[exercise]), None, exercise.capitalize(),
        )  # fmt: skip
        yield (*values, f"{started}.000000Z", number + 1, row_sum(values))


def _ending(luck: random.Random) -> tuple[str, str, int]:
    chance = luck.random()
    if chance < 0.94:
        return "completed", "", 10
    if chance < 0.99:
        return "partial", "stopped", luck.randrange(10)
    return "stopped_for_pain", "pain", luck.randrange(10)


def _notes(sets: int) -> Iterator[tuple[Any, ...]]:
    luck = random.Random(2)
    for session in range(-(-sets // ROWS_A_SESSION)):
        pain = max(0, 6 - 5 * session * ROWS_A_SESSION // sets)
        scores = [pain + luck.randrange(3) for _ in range(4)]
        words = "slept badly" if luck.random() < 0.02 else ""
        lowest = DOWN[min(pain // 2, 3)]
        values = (_session_id(session), "all-eight", *scores, words, lowest, lowest, "", "same", None)
        yield (*values, row_sum(values))


def _session_id(session: int) -> str:
    return str(UUID(int=session * 0x9E3779B97F4A7C15F39CC0605CEDC835 % 2**128))


def _began(session: int, sessions: int) -> dt.datetime:
    """Give the start of a session in UTC; those of one day begin one after the other from five o'clock on."""
    day, within = divmod(session * DAYS, sessions)
    first = dt.datetime.combine(LAST_DAY - dt.timedelta(days=DAYS - 1 - day), dt.time(5))
    return first + dt.timedelta(minutes=50 * (within // DAYS))
