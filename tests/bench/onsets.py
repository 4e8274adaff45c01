"""How exactly cues are heard: plays a session into a null sink, records it, and compares each onset with its due.

Once as it is and once with two processes beside it that never rest; then what the player takes of a core by itself.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from sound_server import Recorder, SoundServer, missing_tools, onsets

from sciatica_timer.desktop.sound.stream import HEAD_START_SECONDS
from sciatica_timer.desktop.sound.tones import all_lengths
from sciatica_timer.desktop.sound.track import RATE, WORD

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator

    from sound_server import Sound

SESSION = Path(__file__).parents[1] / "sound_session.py"
MATCH_SECONDS = 0.3
FULL_SECONDS = 60
QUICK_SECONDS = 20
LOUD = 400
BUSY = """
import os, sys
while os.getppid() == int(sys.argv[1]):  # so that none is left behind, however this one ends
    for _ in range(1_000_000):
        pass
"""
USUAL = (os.cpu_count() or 1) * 0.25  # a load above which a figure is not that of a quiet computer


class Played(NamedTuple):
    """What a playing session told, and what was heard of it."""

    cues: list[tuple[float, str]]
    told: list[dict[str, object]]
    sound: Sound


class Limits(NamedTuple):
    """The most that `spread` and `worst` may be, in milliseconds."""

    spread: float
    worst: float


QUIET, LOADED = Limits(1, 5), Limits(5, 20)


class Figures(NamedTuple):
    """Milliseconds: how late all are (the median), 5 % to 95 % of the rest, and the farthest from the median.

    `gaps` counts how often the stream broke off because the player or the server was not given the processor for longer
    than the buffers hold. A tone that is split so is heard twice, and one that follows in its silence is found late or
    not at all: that is heard, and says something of the computer, not of the place of the cues.
    """

    heard: int
    planned: int
    doubled: int
    lateness: float
    spread: float
    worst: float
    first: float
    waited: float
    player_megabytes: float
    gaps: int

    def missed(self, limits: Limits) -> list[str]:
        """Name what is not as it should be."""
        bad = {
            "spread": self.spread > limits.spread,
            "worst": self.worst > limits.worst,
            "unheard": self.heard < self.planned and not self.gaps,
            "doubled": self.doubled > 0 and not self.gaps,
        }
        return [name for name, is_missed in bad.items() if is_missed]


@contextmanager
def busy_loops(count: int) -> Iterator[None]:
    """Keep so many processes from ever resting, until this ends, whatever happens."""
    loops = [subprocess.Popen([sys.executable, "-c", BUSY, str(os.getpid())]) for _ in range(count)]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
        for loop in loops:
            loop.wait()


def play(session: float | str, server: SoundServer) -> Played:
    """Play a session of so many seconds, or a programme, in a process of its own, and listen."""
    with Recorder(server) as recorder:
        command = [sys.executable, str(SESSION), str(session)]
        with subprocess.Popen(
            command, env=server.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as playing:
            told = playing.stdout.read() if playing.stdout else ""
        sound = recorder.sound()
    lines = [json.loads(line) for line in told.splitlines()]
    cues = [(due, tone) for line in lines for due, tone in line.get("cues", [])]
    return Played(cues, lines, sound)


def lateness(played: Played) -> tuple[list[tuple[float, float]], int, int]:
    """Pair each cue with the onset nearest its place: (due, seconds after that place), and how many missed and doubled.

    A word may fall silent and begin again within itself; only its first onset counts.
    """
    starts = {tone: _first_loud(tone) for _, tone in played.cues}
    places = [(due + HEAD_START_SECONDS, name) for due, name in played.cues]
    heard = [played.sound.instant(index) for index in onsets(played.sound.samples, LOUD)]
    begins = [at + starts[name] for at, name in places]
    usual = statistics.median(min((one - at for one in heard), key=abs, default=0.0) for at in begins)
    words = [(at + usual, name) for at, name in places if name.startswith(WORD)]
    spoken = [(at + starts[name], at + all_lengths()[name]) for at, name in words]
    heard = [at for at in heard if not any(begin + MATCH_SECONDS / 4 < at < end for begin, end in spoken)]
    pairs: list[tuple[float, float]] = []
    used: set[float] = set()
    for place, name in places:
        nearest = min(heard, key=lambda at: abs(at - place), default=-1e9)
        if abs(nearest - place) < MATCH_SECONDS and nearest not in used:
            used.add(nearest)
            pairs.append((place - HEAD_START_SECONDS, nearest - starts[name] - place))
    return pairs, len(played.cues) - len(pairs), len(heard) - len(used)


def measure(seconds: float, server: SoundServer) -> Figures:
    """Measure a session of so many seconds, its first tone too."""
    played = play(seconds, server)
    pairs, _, doubled = lateness(played)
    late = sorted(1000 * late for _, late in pairs)
    middle = statistics.median(late)
    cut = len(late) // 20
    return Figures(
        heard=len(pairs),
        planned=len(played.cues),
        doubled=doubled,
        lateness=middle + 1000 * HEAD_START_SECONDS,
        spread=late[-1 - cut] - late[cut],
        worst=max(abs(one - middle) for one in late),
        first=1000 * pairs[0][1] - middle,
        waited=float(_told(played, "waited_ms")),
        player_megabytes=float(_told(played, "player_megabytes")),
        gaps=sum("gap" in line for line in played.told),
    )


def run(quick: bool) -> list[tuple[str, str, str]]:
    """Give (figure, value, target) for each figure."""
    if reason := missing_tools():
        return [("tone onsets", f"skipped: {reason}", "spread ≤ 1 ms, worst ≤ 5 ms")]
    seconds = QUICK_SECONDS if quick else FULL_SECONDS
    with SoundServer() as server:
        load = os.getloadavg()[0]
        quiet = measure(seconds, server)
        with busy_loops(2):
            loaded = measure(seconds, server)
        beside = "quiet" if load <= USUAL else f"not quiet: load {load:.1f}"
        return [
            *_rows(f"tone onsets, {beside}", quiet, QUIET),
            *_rows("tone onsets, two busy loops beside", loaded, LOADED),
            ("  all heard after they are due", f"{quiet.lateness:.0f} ms", "known, constant"),
            ("  a session waits for its stream", f"{quiet.waited:.0f} ms, busy {loaded.waited:.0f} ms", "≤ 300 ms"),
            ("memory of the process that plays", f"{quiet.player_megabytes:.0f} MB at its peak", "known"),
            _use_row("player, session running", server, seconds / 4, running=True),
            _use_row("player, session paused", server, seconds / 4, running=False),
            _use_row("player, session paused for long", server, seconds / 4, running=False, resting=True),
        ]


def _rows(name: str, figures: Figures, limits: Limits) -> list[tuple[str, str, str]]:
    missed = figures.missed(limits)
    verdict = f", MISSED: {', '.join(missed)}" if missed else ""
    broken = f"; broke off {figures.gaps} times, the computer was too busy" if figures.gaps else ""
    return [
        (
            name,
            f"spread {figures.spread:.2f} ms, worst {figures.worst:.2f} ms{verdict}",
            f"spread ≤ {limits.spread:g} ms, worst ≤ {limits.worst:g} ms",
        ),
        (
            "  heard, doubled; the first tone",
            f"{figures.heard} of {figures.planned}, {figures.doubled}; {figures.first:+.1f} ms{broken}",
            "all, 0; as the others",
        ),
    ]


def _use_row(
    name: str, server: SoundServer, seconds: float, *, running: bool, resting: bool = False
) -> tuple[str, str, str]:
    """Measure the player alone, with nobody recording, which would make the server ask more often."""
    import processes

    command = [sys.executable, "-m", "sciatica_timer.desktop.sound.player"]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, env=server.environment, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True
    ) as player:
        assert player.stdin is not None
        assert player.stdout is not None
        begin = time.perf_counter() + 1
        cues = [(begin + after / 2, "tick") for after in range(round(2 * seconds))] if running else []
        for message in ({"do": "gain", "tones": 0.64, "voice": 0.64}, {"do": "lay", "cues": cues}, {"do": "open"}):
            player.stdin.write(json.dumps(message) + "\n")
        player.stdin.flush()
        while "running" not in player.stdout.readline():
            pass
        if resting:
            player.stdin.write('{"do": "close"}\n')
            player.stdin.flush()
            while "closed" not in player.stdout.readline():
                pass
        uses = []
        for _ in range(round(seconds)):
            if not resting:
                player.stdin.write('{"do": "go on"}\n')
                player.stdin.flush()
            uses.append(processes.used_between(player.pid, 1))
        player.stdin.close()
    percent = statistics.mean(use.percent for use in uses)
    wakes = sum(use.wakes for use in uses) / sum(use.seconds for use in uses)
    target = "0 %" if resting else "≤ 3 %"
    return (name, f"{percent:.1f} % of a core, woke {wakes:.0f} times a second", target)


def _told(played: Played, what: str) -> str:
    return str(next(line[what] for line in played.told if what in line))


def _first_loud(tone: str) -> float:
    """Tell how far into a tone it is found, at the volume it is played at."""
    from sciatica_timer.desktop.sound.tones import load

    gain = 0.8**2
    samples: array[int] = load([tone]).sounds[tone]
    return next(index for index, value in enumerate(samples) if abs(int(value * gain)) >= LOUD) / RATE


if __name__ == "__main__":
    for figure in run("--quick" in sys.argv):
        print("  ".join(figure))
