"""Write resources/shipped.txt, by which the app sees whether all that ships with it is there and whole."""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":  # run by its path, with whatever Python there is
    sys.path.insert(0, str(Path(__file__).parents[1]))

from sciatica_timer.storage.files.shipped import LIST, checksum, paths_in

RESOURCES = Path(__file__).parents[1] / "resources"


def listed() -> str:
    """Spell the list: a checksum and a path on each line."""
    lines = (f"{checksum((RESOURCES / path).read_bytes(), path)} {path}\n" for path in paths_in(RESOURCES))
    return "".join(lines)


if __name__ == "__main__":
    (RESOURCES / LIST).write_text(listed(), encoding="utf-8", newline="\n")
    print(f"{RESOURCES / LIST} was written.")
