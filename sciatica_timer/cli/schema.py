"""The command schema: the JSON Schema of exercise and programme files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.cli.format import as_json
from sciatica_timer.storage.library.schema import json_schema

if TYPE_CHECKING:
    from collections.abc import Callable

    Say = Callable[[str], None]


def run(say: Say) -> int:
    """Print the schema, and return the exit code."""
    say(as_json(json_schema()))
    return 0
