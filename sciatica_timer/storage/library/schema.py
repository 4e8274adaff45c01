"""The JSON Schema of exercise and programme files, made from the types that read them."""

from __future__ import annotations

from typing import Any

import msgspec

from sciatica_timer.storage.library.exercise_tables import ExerciseFile
from sciatica_timer.storage.library.programme_files import ProgrammeFile


def json_schema() -> dict[str, Any]:
    """Return one schema that either kind of file fits."""
    kinds, components = msgspec.json.schema_components([ExerciseFile, ProgrammeFile], ref_template="#/$defs/{name}")
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Exercise and programme files of Sciatica Timer",
        "oneOf": list(kinds),
        "$defs": dict(sorted(components.items())),
    }
    portable: dict[str, Any] = _portable(schema)
    return portable


def _portable(value: Any) -> Any:
    """Return a schema whose patterns every validator knows: only Python has a sign for the very end of a text."""
    if isinstance(value, dict):
        return {
            key: inner.replace("\\Z", "$") if key == "pattern" and isinstance(inner, str) else _portable(inner)
            for key, inner in value.items()
        }
    return [_portable(inner) for inner in value] if isinstance(value, list) else value
