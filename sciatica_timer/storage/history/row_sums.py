"""The checksum of a row, by which a byte that changed on the disk is told from what the app wrote.

It is the CRC-32 of the row's values as one MessagePack array, spelled as short as can be: for a set the values of
COLUMNS, for a session those of NOTE_KEYS, in their order. Of a set the place in the order (`ordered_at`, `number`) is
not in it, because that may change without the set; what belongs to SQLite's REAL is always spelled as a float.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zlib import crc32

import msgspec

if TYPE_CHECKING:
    import sqlite3

_ANY_NUMBER = -1
_encode = msgspec.msgpack.Encoder().encode


def row_sum(values: tuple[Any, ...]) -> int:
    """Sum up the values of a row as SQLite gives them; raises TypeError for a value that no row has."""
    return crc32(_encode(values))


def teach(connection: sqlite3.Connection) -> None:
    """Give a connection the function `row_sum`, for statements that merge two rows."""
    connection.create_function("row_sum", _ANY_NUMBER, _sum_of, deterministic=True)


def _sum_of(*values: object) -> int:
    return row_sum(values)
