"""What is tried with a screen reader: keys, and after each of them what is heard. Run as a script, this writes it down.


    .venv/bin/python tests/access/scenarios.py [NAME…]

A transcript has a line `[key]` for each key, and what was heard after it below, indented.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1])]

from access.screen_reader import ScreenReader

FOLDER = Path(__file__).parent / "transcripts"
READ = 'safety_acknowledged_on = "2026-01-01"\n'
SHORT = (
    READ
    + 'check_in = false\nsession_voice = "reader"\nprepare_seconds = 8\n'
    + "[choices.pelvic-tilt]\nsets = 1\nreps = 2\nhold_seconds = 3\nrest_seconds = 2\n"
)
START = "start"
UNTIL = "until "  # of a step: wait for these words, then go on
TO_LIST = (START, "ctrl+2", UNTIL + "Pelvic tilt")
SCENARIOS: dict[str, tuple[str, tuple[str, ...]]] = {
    "first-start": ("", (START, "Down", "Down", "Down", "Up", "Tab", "Return")),
    "choosing-bridge-and-a-dose": (
        READ,
        (*TO_LIST, *["Down"] * 4, *["Tab"] * 6, "Up", "Up", "Down", "Tab", "Up"),
    ),
    "who-speaks": (READ + "check_in = false\n", (*TO_LIST, "Tab", "Tab", "space", "Tab", "Escape")),
    "a-session-and-history": (
        SHORT,
        (*TO_LIST, "Tab", "Tab", "space", UNTIL + "Session ended", "Return", "ctrl+3", *["Tab"] * 10),
    ),
    "it-hurts-more": (
        SHORT,
        (*TO_LIST, "Tab", "Tab", "space", UNTIL + "FLATTEN", "h", UNTIL + "Emergency", *["Down"] * 3, "Tab", "Escape"),
    ),
    "settings": (READ, (START, "ctrl+4", UNTIL + "heading", "Tab", "Right", "Tab", "Tab", "Tab", "Tab", "Tab", "Up")),
    "keys": (READ, (START, "F1", "Down", "Down", "Escape")),
}
# What depends on the machine: whether it has a sound, what keeps it awake, and how fast it is.
NOISE = re.compile(r"^(Sciatica Timer|notification (The screen may go dark|No sound output).*)$")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
DAY = rf"((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?\d+ ({MONTHS})( \d{{4}})?"
MOVING = [(r"\b\d\d:\d\d\b", "HH:MM"), (r"\d+ percent", "N percent"), (DAY, "DAY")]
QUIET_SECONDS = 4.0  # while a transcript is written, after which a key is answered


class Play:
    """One run of the app under a screen reader."""

    def __init__(self, reader: ScreenReader, folder: Path, settings: str, *options: str) -> None:
        data = folder / "data"
        data.mkdir(mode=0o700, parents=True)
        if settings:
            (data / "settings.toml").write_text(settings, encoding="utf-8")
        self._reader, self._begun = reader, len(reader.lines)
        self._process = reader.start_app("--data-dir", str(data), *options)

    def __enter__(self):
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait()

    def press(self, step: str) -> None:
        if step != START and not step.startswith(UNTIL):
            subprocess.run(["xdotool", "key", step], env=self._reader.environment, check=True)
        if step.startswith(UNTIL):
            self._reader.wait_until(lambda: any(step.removeprefix(UNTIL) in line for line in self.heard))

    def wait_for(self, words: list[str], seconds: float) -> None:
        """Wait until these words were heard, and no others before them."""
        self._reader.wait_until(lambda: self.heard[: len(words)] == words, seconds)

    @property
    def heard(self) -> list[str]:
        """What was heard since the start, without what depends on the machine."""
        return [as_compared(line) for line in self._reader.lines[self._begun :] if not NOISE.match(line)]


def as_compared(line: str) -> str:
    for what, instead in MOVING:
        line = re.sub(what, instead, line)
    return line


def read(name: str) -> list[tuple[str, list[str]]]:
    """Return the steps of a transcript, with what is heard after each."""
    steps: list[tuple[str, list[str]]] = []
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            steps.append((line[1:-1], []))
        else:
            steps[-1][1].append(line.strip())
    return steps


def write(name: str, steps: list[tuple[str, list[str]]]) -> None:
    lines = [line for step, heard in steps for line in (f"[{step}]", *(f"    {words}" for words in heard))]
    (FOLDER / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _until_quiet(play: Play) -> list[str]:
    heard, since = play.heard, time.monotonic()
    while time.monotonic() - since < QUIET_SECONDS:
        threading.Event().wait(0.1)
        if play.heard != heard:
            heard, since = play.heard, time.monotonic()
    return heard


def _write_down(name: str) -> None:
    settings, keys = SCENARIOS[name]
    with tempfile.TemporaryDirectory(prefix="heard") as made:
        folder = Path(made)
        with ScreenReader(folder) as reader, Play(reader, folder, settings) as play:
            reader.wait_until(lambda: play.heard)
            steps: list[tuple[str, list[str]]] = []
            known = 0
            for key, following in zip(keys, (*keys[1:], ""), strict=True):
                play.press(key)
                is_slow = key.startswith(UNTIL) or following.startswith(UNTIL)
                heard = play.heard if is_slow else _until_quiet(play)
                steps.append((key, heard[known:]))
                known = len(heard)
    write(name, steps)


if __name__ == "__main__":
    for one in sys.argv[1:] or SCENARIOS:
        _write_down(one)
