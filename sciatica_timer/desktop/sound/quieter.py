"""The process that turns other programs down while the app speaks, with commands on stdin and reports on stdout.

It is a process of its own so that a sound server that hangs holds nothing up, and so that the music is as loud as it
was whichever of the two ends first: this one turns it up when its stdin ends, and the next one when this was killed.
No Qt here. Each line, either way, is one JSON object.

in   {"do": "record", "path": …}: first of all, the file for what is turned down,
     {"do": "spans", "spans": [[begin, end], …]}: when the app speaks, in order, on `time.perf_counter`
out  {"is": "able"}: others were turned down or could have been, {"is": "unable"}: nobody takes such requests,
     {"is": "fault", "outline": …}: something went wrong that should not have
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sciatica_timer.desktop.processes.child_faults import ChildFaults
from sciatica_timer.desktop.sound.other_streams import CannotTurnDown, OtherStreams

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

END_SECONDS = 1.5  # for the last turning up; a server that hangs may not keep this process
Span = tuple[float, float]


class Quieter:
    """Turns others down at the beginning of each span, and up at its end."""

    def __init__(
        self, others: OtherStreams, send: Callable[..., None], clock: Callable[[], float] = time.perf_counter
    ) -> None:
        """Take the streams; nothing is changed before `run`."""
        self._others, self._send, self._clock = others, send, clock
        self._changed = threading.Condition()
        self._spans: list[Span] = []
        self._is_ending = self._is_down = False

    def plan(self, spans: Sequence[Span]) -> None:
        """Take when the app speaks, in place of all before."""
        with self._changed:
            self._spans = list(spans)
            self._changed.notify()

    def end(self) -> None:
        """Let `run` come to its end."""
        with self._changed:
            self._is_ending = True
            self._changed.notify()

    def run(self) -> None:
        """Make up for what was left turned down, then follow the spans until `end`."""
        self._turn(down=False)
        while self._await_turn():
            self._turn(down=not self._is_down)
        if self._is_down:
            self._turn(down=False)

    def _await_turn(self) -> bool:
        """Return once it is time to turn down or up, and False once it is time to end."""
        with self._changed:
            while not self._is_ending:
                now = self._clock()
                self._spans = [span for span in self._spans if span[1] > now]
                speaks = bool(self._spans) and self._spans[0][0] <= now
                if speaks is not self._is_down:
                    return True
                edge = self._spans[0][1 if speaks else 0] if self._spans else None
                self._changed.wait(None if edge is None else edge - now)
            return False

    def _turn(self, *, down: bool) -> None:
        self._is_down = down
        try:
            (self._others.turn_down if down else self._others.turn_up)()
        except (CannotTurnDown, OSError):
            self._send("unable")
        else:
            self._send("able")


def _send(what: str, **more: object) -> None:
    sys.stdout.write(json.dumps({"is": what, **more}) + "\n")
    sys.stdout.flush()


def _listen(quieter: Quieter) -> None:
    for line in sys.stdin:
        message: dict[str, Any] = json.loads(line)
        if message.get("do") == "spans":
            quieter.plan([(begin, end) for begin, end in message["spans"]])
    quieter.end()
    time.sleep(END_SECONDS)
    os._exit(0)


def run(arguments: Sequence[str] = ()) -> int:
    """Be the process that turns others down."""
    del arguments
    ChildFaults(_send).watch()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the app, which then ends this process
    first = sys.stdin.readline()
    if not first:
        return 0
    quieter = Quieter(OtherStreams(Path(json.loads(first)["path"])), _send)
    threading.Thread(target=_listen, args=(quieter,), daemon=True).start()
    quieter.run()
    return 0


if __name__ == "__main__":
    sys.exit(run())
