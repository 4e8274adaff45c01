"""`python -m tools.figure [NAME…] [--preview|--sheet|--measure]`: what `dev.py figures` runs, in a venv of its own."""

from __future__ import annotations

import argparse
import sys

from tools.figure import fingerprint, measuring, movement, sheet
from tools.figure.workshop import BUILD, STRIPS, Workshop

ROWS = 12  # of a contact sheet


def main(arguments: list[str]) -> int:
    """Do what the command line says; return 1 when a movement cannot be posed."""
    parser = argparse.ArgumentParser(prog="dev.py figures", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="movements; all when none is named")
    parser.add_argument("--preview", action="store_true", help="start, middle and end, small and coarse, into build/")
    parser.add_argument("--sheet", action="store_true", help="contact sheets of the finished strips, into build/")
    parser.add_argument("--measure", action="store_true", help="angles and heights of all poses, into measured.json")
    asked = parser.parse_args(arguments)
    names = asked.names or movement.names()
    BUILD.mkdir(parents=True, exist_ok=True)
    if asked.sheet:
        _sheets(names)
        return 0
    if asked.measure:
        measuring.write(Workshop(preview=True).measures(movement.names()))
        return 0
    return _make(names, preview=asked.preview)


def _make(names: list[str], *, preview: bool) -> int:
    missing = names if preview else [name for name in names if not _is_finished(name)]
    workshop = Workshop(preview=preview) if missing else None
    failed = 0
    for name in missing:
        assert workshop
        try:
            print(workshop.preview(name, BUILD) if preview else workshop.make(name), flush=True)
        except movement.MovementError as error:
            print(error, file=sys.stderr, flush=True)
            failed = 1
    return failed


def _is_finished(name: str) -> bool:
    path = STRIPS / f"{name}.zip"
    return path.exists() and sheet.facts(path)["hashes"] == fingerprint.of_strip(movement.load(name))


def _sheets(names: list[str]) -> None:
    strips = [path for name in names if (path := STRIPS / f"{name}.zip").exists()]
    for theme in sheet.GROUNDS:
        for number, first in enumerate(range(0, len(strips), ROWS), 1):
            path = BUILD / f"sheet-{theme}-{number}.png"
            sheet.sheet(strips[first : first + ROWS], theme).save(path)
            print(path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
