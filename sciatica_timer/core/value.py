"""What all records are made of: a class of named fields that never change, and that takes next to no time to define."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from typing_extensions import dataclass_transform
else:

    def dataclass_transform(**_: object) -> object:
        """Declare it to mypy only: `typing` has it from Python 3.11 on."""
        return lambda kind: kind


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Value(Struct, frozen=True):
    """The base of every record: equal by its fields, hashable where they are, changed by `msgspec.structs.replace`."""
