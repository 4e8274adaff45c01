"""How exactly cues are heard: plays a session into a null sink, records it, and compares each onset with its due."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from sound_server import Recorder, SoundServer, missing_tools, onsets

from sciatica_timer.desktop.tones import all_lengths
from sciatica_timer.desktop.track import WORD

if TYPE_CHECKING:
    from array import array

    from sound_server import Sound

SESSION = Path(__file__).parents[1] / "sound_session.py"
SOUNDS = Path(__file__).parents[2] / "resources" / "sounds"
MATCH_SECONDS = 0.3
SETTLED_SECONDS = 2.0  # after opening; until then a stream's place is known to some ms only
FULL_SECONDS = 120
QUICK_SECONDS = 20
LOUD = 400


class Played(NamedTuple):
    """What a playing session told, and what was heard of it."""

    cues: list[tuple[float, str]]
    told: list[dict[str, object]]
    sound: Sound


class Figures(NamedTuple):
    """Times in milliseconds, of a stream that has settled but for `first`; residuals are lateness less its median."""

    heard: int
    planned: int
    doubled: int
    first: float
    lateness: float
    spread: float
    p95: float
    drift_per_minute: float
    cpu_percent: float
    player_megabytes: float


def play(seconds: float, server: SoundServer) -> Played:
    """Play a session of so many seconds in a process of its own, and listen."""
    with Recorder(server) as recorder:
        command = [sys.executable, str(SESSION), str(seconds)]
        with subprocess.Popen(
            command, env=server.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as playing:
            told = playing.stdout.read() if playing.stdout else ""
        sound = recorder.sound()
    lines = [json.loads(line) for line in told.splitlines()]
    cues = [(due, tone) for line in lines for due, tone in line.get("cues", [])]
    return Played(cues, lines, sound)


def lateness(played: Played) -> tuple[list[tuple[float, float]], int, int]:
    """Pair each cue with the onset nearest it: (due, seconds late) of those heard, and how many missed and doubled.

    A word may fall silent and begin again within itself; only its first onset counts.
    """
    starts = {tone: _first_loud(tone) for _, tone in played.cues}
    spoken = [(due + starts[name], due + all_lengths()[name]) for due, name in played.cues if name.startswith(WORD)]
    heard = [played.sound.instant(index) for index in onsets(played.sound.samples, LOUD)]
    heard = [at for at in heard if not any(begin + MATCH_SECONDS / 4 < at < end for begin, end in spoken)]
    pairs: list[tuple[float, float]] = []
    used: set[float] = set()
    for due, tone in played.cues:
        nearest = min(heard, key=lambda at: abs(at - due), default=-1e9)
        if abs(nearest - due) < MATCH_SECONDS and nearest not in used:
            used.add(nearest)
            pairs.append((due, nearest - starts[tone] - due))
    return pairs, len(played.cues) - len(pairs), len(heard) - len(used)


def measure(seconds: float = FULL_SECONDS) -> Figures | str:
    """Measure a session of so many seconds; a string is the reason why it cannot be done here."""
    reason = missing_tools()
    if reason:
        return reason
    with SoundServer() as server:
        played = play(seconds, server)
    pairs, _, doubled = lateness(played)
    settled = [pair for pair in pairs if pair[0] >= played.cues[0][0] + SETTLED_SECONDS]
    middle = statistics.median(late for _, late in settled)
    residuals = sorted(abs(late - middle) for _, late in settled)
    slope = statistics.linear_regression(*zip(*settled, strict=True)).slope
    return Figures(
        heard=len(pairs),
        planned=len(played.cues),
        doubled=doubled,
        first=1000 * pairs[0][1],
        lateness=1000 * middle,
        spread=1000 * (max(late for _, late in settled) - min(late for _, late in settled)),
        p95=1000 * residuals[int(0.95 * (len(residuals) - 1))],
        drift_per_minute=60_000 * slope,
        cpu_percent=float(_told(played, "cpu_percent")),
        player_megabytes=float(_told(played, "player_megabytes")),
    )


def run(quick: bool) -> list[tuple[str, str, str]]:
    """Give (figure, value, target) for each figure."""
    figures = measure(QUICK_SECONDS if quick else FULL_SECONDS)
    if isinstance(figures, str):
        return [("tone onsets", f"skipped: {figures}", "spread ≤ 2 ms, no drift")]
    return [
        ("tones heard", f"{figures.heard} of {figures.planned}, {figures.doubled} besides", "all, 0 besides"),
        ("tone onsets, spread", f"{figures.spread:.2f} ms (95 % within ±{figures.p95:.2f} ms)", "≤ 2 ms"),
        ("tone onsets, drift", f"{figures.drift_per_minute:+.2f} ms a minute", "none (within ±0.5)"),
        (
            "tone onsets, constant delay",
            f"{figures.lateness:.1f} ms, the first {figures.first:.1f} ms",
            "known, constant",
        ),
        ("countdown with sound", f"{figures.cpu_percent:.1f} % of a core", "≤ 5 %"),
        ("memory of the process that plays", f"{figures.player_megabytes:.0f} MB at its peak", "known"),
    ]


def _told(played: Played, what: str) -> str:
    return str(next(line[what] for line in played.told if what in line))


def _first_loud(tone: str) -> float:
    """Tell how far into a tone it is found, at the volume it is played at."""
    from sciatica_timer.desktop.tones import load

    gain = 0.8**2
    samples: array[int] = load([tone]).sounds[tone]
    return next(index for index, value in enumerate(samples) if abs(int(value * gain)) >= LOUD) / 48_000


if __name__ == "__main__":
    for figure in run("--quick" in sys.argv):
        print("  ".join(figure))
