"""How fast and how exact the app is: measures and prints one table.

`python3 dev.py bench` takes about fifteen minutes, `bench --quick` half of that; `bench start shell` measures these
parts alone. `bench quick`, in three minutes, is what every change is held against: it alone fails on a figure.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "tests"), str(ROOT)]

from surroundings import Surroundings, machine, open_surroundings  # noqa: E402
from table import Row, heading, line  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

ON_A_SCREEN = ("start", "running", "exactness")
BUILT_FIRST = ("packaged",)  # takes a minute before it measures anything, so only when it is asked for
HELD = ("quick",)  # the same as parts of the others
ANYWHERE = ("shell", "history", "scale", "pictures")
OF_THEIR_OWN = ("figure", "onsets", "companion")  # these can be run by themselves, too
USUAL = (*ON_A_SCREEN, *ANYWHERE, *OF_THEIR_OWN)
PARTS = (*USUAL, *BUILT_FIRST, *HELD)
FAILED = "failed"


def measured(part: str, where: Surroundings, *, quick: bool) -> Iterator[Row]:
    """Measure one part, row by row; one that is not here, cannot be done here, or fails gives the reason."""
    if not (Path(__file__).parent / f"{part}.py").exists():
        yield Row(part, "skipped: not here")
    elif part in (*ON_A_SCREEN, *BUILT_FIRST, *HELD) and not where.screen:
        yield Row(part, "skipped: there is neither a display nor Xvfb")
    else:
        try:
            yield from _rows(part, where, quick=quick)
        except Exception as error:  # noqa: BLE001  the other parts go on
            yield Row(part, f"{FAILED}: {type(error).__name__}: {error}", value=1, limit=0)


def _rows(part: str, where: Surroundings, *, quick: bool) -> Iterator[Row]:
    module = importlib.import_module(part)
    if part in OF_THEIR_OWN:
        yield from (Row(name, value, target=target) for name, value, target in module.run(quick))
    else:
        yield from module.run(where, quick=quick)


def main(arguments: list[str]) -> int:
    """Print a table of what is asked for; return 1 when a part failed, or a figure of `quick` is a miss."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument(
        "parts", nargs="*", metavar="PART", help=f"any of {', '.join(PARTS)}; {', '.join(USUAL)} without one"
    )
    parser.add_argument("--quick", action="store_true", help="fewer and shorter runs")
    options = parser.parse_args(arguments)
    if unknown := set(options.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    print(machine())
    print(heading(), flush=True)
    missed = []
    with tempfile.TemporaryDirectory(prefix="sciatica-timer-") as folder, open_surroundings(Path(folder)) as where:
        for part in options.parts or USUAL:
            for row in measured(part, where, quick=options.quick):
                print(line(row), flush=True)
                if row.misses and (part in HELD or row.measured.startswith(FAILED)):
                    missed.append(row.figure.strip())
    if missed:
        print(f"Worse than it may be: {', '.join(missed)}.", file=sys.stderr)
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
