"""What each frame of a strip was made from, as one hash: the tests compare it with what the strip says.

Like movement.py it needs no package of the workshop.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.figure.movement import Movement

PIPELINE = 1  # raised when the way frames are made changes what they look like: all strips are then made anew


def of_frame(movement: Movement, frame: int) -> str:
    """Return the hash of everything that frame was made from."""
    said = json.dumps([PIPELINE, movement.data, movement.frames, frame], sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()[:20]


def of_strip(movement: Movement) -> list[str]:
    """Return the hashes of all frames of a movement, start to end."""
    return [of_frame(movement, frame) for frame in range(movement.frames)]
