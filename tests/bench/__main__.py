"""How fast and how exact the app is: measures, prints one table, and never fails on a figure.

`python3 dev.py bench` takes about fifteen minutes, `bench --quick` two; `bench start shell` measures these parts alone.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "tests"), str(ROOT)]

from surroundings import Surroundings, machine, open_surroundings  # noqa: E402
from table import Row, heading, line  # noqa: E402

ON_A_SCREEN = ("start", "running", "exactness")
BUILT_FIRST = ("packaged",)  # takes a minute before it measures anything, so only when it is asked for
ANYWHERE = ("shell", "history", "scale", "pictures")
OF_THEIR_OWN = ("figure", "onsets", "companion")  # these can be run by themselves, too
USUAL = (*ON_A_SCREEN, *ANYWHERE, *OF_THEIR_OWN)
PARTS = (*USUAL, *BUILT_FIRST)


def measured(part: str, where: Surroundings, *, quick: bool) -> list[Row]:
    """Measure one part; one that is not here, or cannot be done here, gives the reason."""
    if not (Path(__file__).parent / f"{part}.py").exists():
        return [Row(part, "skipped: not here")]
    if part in (*ON_A_SCREEN, *BUILT_FIRST) and not where.screen:
        return [Row(part, "skipped: there is neither a display nor Xvfb")]
    module = importlib.import_module(part)
    if part in OF_THEIR_OWN:
        return [Row(name, value, target=target) for name, value, target in module.run(quick)]
    return module.run(where, quick=quick)


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument(
        "parts", nargs="*", metavar="PART", help=f"any of {', '.join(PARTS)}; all but the last without one"
    )
    parser.add_argument("--quick", action="store_true", help="fewer and shorter runs")
    options = parser.parse_args(arguments)
    if unknown := set(options.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    print(machine())
    print(heading(), flush=True)
    with tempfile.TemporaryDirectory(prefix="sciatica-timer-") as folder, open_surroundings(Path(folder)) as where:
        for part in options.parts or USUAL:
            for row in measured(part, where, quick=options.quick):
                print(line(row), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
