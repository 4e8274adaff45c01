"""Run by CI: `python3 -m tools.dev.twice test faults` runs those parts of dev.py, and once more what failed in them.

A shared machine may starve a process for seconds. So a test fails where it fails twice, the second time alone; one that
passed the second time is named, because it is to be rewritten when it does so again. Every part runs, whatever the
one before it said.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.dev.child import ROOT, call

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

LAST_FAILED = ROOT / ".pytest_cache" / "v" / "cache" / "lastfailed"
SOME_TESTS_FAILED = 1  # pytest's exit code; any other says that the tests themselves could not be run


@dataclass(frozen=True)
class Part:
    """What came of one part: its exit code after the second run, and the tests by how often they failed."""

    name: str
    code: int
    once: tuple[str, ...] = ()
    twice: tuple[str, ...] = ()


def run(name: str) -> Part:
    """Run one part of dev.py, and what failed in it once more."""
    command: list[str | Path] = [sys.executable, ROOT / "dev.py", name]
    LAST_FAILED.unlink(missing_ok=True)
    code = call(command)
    first = _failed()
    if code != SOME_TESTS_FAILED or not first:
        return Part(name, code)
    print(f"Once more, alone, what failed: {len(first)}.", flush=True)
    code = call([*command, "--last-failed"])
    again = _failed()
    return Part(name, code, tuple(sorted(first - again)), tuple(sorted(again)))


def summary(parts: Iterable[Part]) -> list[str]:
    """Return the lines that close the run: each part, then the tests that failed in it."""
    lines = []
    for part in parts:
        lines.append(f"{part.name}: {'failed' if part.code else 'passed'}")
        lines += [f"  failed once, passed the second time: {test}" for test in part.once]
        lines += [f"  failed twice: {test}" for test in part.twice]
    return lines


def main(names: list[str]) -> int:
    """Run all parts; return 1 where something failed twice or could not be run."""
    parts = [run(name) for name in names]
    print("", *summary(parts), sep="\n", flush=True)
    return int(any(part.code for part in parts))


def _failed() -> set[str]:
    try:
        return set(json.loads(LAST_FAILED.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return set()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
