"""The line to the process that plays: one stream at a time, watched, and opened again until it is heard.

A sound server that hangs, dies or comes back is the other process's trouble; this side hears from it once a second
while it plays. A stream with nothing more to play rests: it costs a few percent of a core, even in silence.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.desktop.processes.child_process import ChildProcess
from sciatica_timer.desktop.sound.player import player_command
from sciatica_timer.desktop.sound.tones import USUAL_SPEAKER, USUAL_TONES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LOOK_MS = 1000
SILENT_SECONDS = 3.5  # without a word from the player: a stream takes up to 2 s to begin on a sleeping output
RETRY_SECONDS = (2.0, 4.0, 8.0, 16.0, 32.0, 60.0)  # after the first try, the second, and so on; each is a new process
REST_SECONDS = 30.0  # after the last cue that is laid: a session stands still, and may do so for long

NO_DEVICE, REFUSED, NO_LIBRARY, STOPPED = "no device", "refused", "no sound library", "stopped"


class PlayerLine(QObject):
    """Plays pairs of a real instant and the name of a sound; no call here waits.

    `runs` comes once a stream is heard; `heard` about once a second while it is, and when an output appears while
    no stream is wanted; `failed` with one of the kinds above, once until it is heard again; `closed` after `finish`.
    `device_changed` carries the name of the output, empty for none, and comes for another of that name, too;
    `unreadable` the name of a sound.
    """

    runs = Signal()
    heard = Signal()
    failed = Signal(str)
    closed = Signal()
    device_changed = Signal(str)
    unreadable = Signal(str)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        process: ChildProcess | None = None,
        clock: Callable[[], float] = time.perf_counter,
        rest_seconds: float = REST_SECONDS,
    ) -> None:
        """Take the process, which is not started yet, and the clock that instants are read on."""
        super().__init__(parent)
        self._clock, self._rest_seconds = clock, rest_seconds
        self._process = process or ChildProcess(player_command(), self)
        self._process.heard.connect(self._on_heard)
        self._process.died.connect(self._on_died)
        self._watch = QTimer(self, interval=LOOK_MS)
        self._watch.timeout.connect(self.look)
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.rest)
        self.device: str | None = None
        self.device_id = ""
        self.is_open = self.is_finishing = self.is_troubled = self.is_resting = False
        self._laid: list[tuple[float, str]] = []
        self._gains = (1.0, 1.0)
        self._files: dict[str, str] = {}
        self._speaker, self._tones = USUAL_SPEAKER, USUAL_TONES
        self._has_library = True
        self._heard_at = 0.0
        self._tries = 0

    @property
    def is_watched(self) -> bool:
        """Return whether the player is looked after, once a second."""
        return self._watch.isActive()

    @property
    def rests_after_seconds(self) -> float | None:
        """Return how long after the last laying the stream will rest; None while that is not foreseen."""
        return self._idle.interval() / 1000 if self._idle.isActive() else None

    def start(self) -> None:
        """Start the process unless it runs."""
        if not self._process.is_running:
            self._process.start()
            if self._speaker != USUAL_SPEAKER:
                self._process.send({"do": "speaker", "speaker": self._speaker})
            if self._tones != USUAL_TONES:
                self._process.send({"do": "tones", "tones": self._tones})
            if self._files:
                self._process.send({"do": "files", "files": self._files})

    def open(self, laid: list[tuple[float, str]]) -> None:
        """Open a stream that plays what is laid, in place of the one before."""
        self._laid = laid
        self.is_open, self.is_finishing, self.is_troubled, self.is_resting = True, False, False, False
        self._tries = 0
        self.start()
        self._send_stream()
        self._watch.start()
        if not self._has_library:
            self._fail(NO_LIBRARY)

    def lay(self, cues: list[tuple[float, str]]) -> None:
        """Place what is to come, instead of all laid before that has not begun; a stream that rests is woken for it."""
        self._laid, self.is_finishing = cues, False
        if self.is_resting and cues:
            self.wake()
        if not self.is_resting:
            self._process.send({"do": "lay", "cues": cues})
            still = max((due for due, _ in cues), default=0.0) - self._clock()
            self._idle.start(round(1000 * (max(still, 0.0) + self._rest_seconds)))

    def rest(self) -> None:
        """Close the stream until there is something to play again."""
        if self.is_open and not self.is_finishing:
            self.is_resting = True
            self._watch.stop()
            self._process.send({"do": "close"})

    def wake(self) -> None:
        """Open the stream again if it rests."""
        if not self.is_resting:
            return
        self.is_resting = False
        self._watch.start()
        if self.is_troubled:
            self._tries = 0
            self._try_again()
        else:
            self.start()
            self._send_stream()

    def finish(self) -> None:
        """Let what is laid ring out; `closed` tells when it has."""
        if self.is_resting:
            self.close()
        else:
            self.is_finishing = True
            self._process.send({"do": "finish"})

    def close(self) -> None:
        """Close the stream at once, and look after it no more."""
        if self.is_open:
            self._process.send({"do": "close"})
            self.drop()

    def drop(self) -> None:
        """Want no stream any more."""
        self.is_open = self.is_finishing = self.is_troubled = self.is_resting = False
        self._watch.stop()
        self._idle.stop()

    def set_gains(self, tones: float, voice: float) -> None:
        """Multiply the samples of tones and words, each by a factor from 0 to 1."""
        self._gains = (tones, voice)
        self._send_gains()

    def use_files(self, files: Mapping[str, str]) -> None:
        """Take these sounds from these WAV files, by name, and all others from what ships with the app."""
        self._files = dict(files)
        self._process.send({"do": "files", "files": self._files})

    def use_speaker(self, speaker: str) -> None:
        """Take the words that ship from this speaker's clips."""
        if speaker != self._speaker:
            self._speaker = speaker
            self._process.send({"do": "speaker", "speaker": speaker})

    def use_tones(self, tones: str) -> None:
        """Take the tones from this set."""
        if tones != self._tones:
            self._tones = tones
            self._process.send({"do": "tones", "tones": tones})

    def shut_down(self) -> None:
        """End the process, before the app ends."""
        self.drop()
        self._process.leave()

    def look(self) -> None:
        """Look whether the player is heard; start another if it is not, and tell it that this side is there."""
        waited = self._clock() - self._heard_at
        if self.is_troubled:
            if waited >= RETRY_SECONDS[min(self._tries, len(RETRY_SECONDS) - 1)]:
                self._try_again()
        elif waited > SILENT_SECONDS:
            self._process.kill()
            self._fail(STOPPED)
        else:
            self._process.send({"do": "go on"})

    def _try_again(self) -> None:
        """Begin with a new process: one that saw its server die, or found none, never finds it again."""
        self._tries += 1
        self._process.kill()
        self.start()
        self._send_stream()

    def _send_stream(self) -> None:
        """Send everything that a player must know to play on from here."""
        self._heard_at = self._clock()
        self._send_gains()
        self._process.send({"do": "lay", "cues": [cue for cue in self._laid if cue[0] >= self._heard_at]})
        self._process.send({"do": "open"})

    def _send_gains(self) -> None:
        tones, voice = self._gains
        self._process.send({"do": "gain", "tones": tones, "voice": voice})

    def _on_heard(self, message: dict[str, Any]) -> None:
        match message:
            case {"is": "beat"}:
                self._calm()
            case {"is": "running"}:
                self.runs.emit()
            case {"is": "device", "name": name, "id": device_id}:
                self._on_device(name, device_id)
            case {"is": "silent", "name": name}:
                self.unreadable.emit(name)
            case {"is": "closed"} if self.is_finishing:
                self.drop()
                self.closed.emit()
            case {"is": "no device" | "refused" as kind}:
                self._fail(kind)
            case {"is": "no sound library"}:  # said while it is warmed, before anything is wanted, and not again
                self._has_library = False
                self._fail(NO_LIBRARY)

    def _calm(self) -> None:
        self._heard_at = self._clock()
        self.is_troubled, self._tries = False, 0
        self.heard.emit()

    def _on_device(self, name: str | None, device_id: str) -> None:
        if (name, device_id) != (self.device, self.device_id):
            self.device, self.device_id = name, device_id
            self.device_changed.emit(name or "")
            if name and self.is_troubled and not self.is_resting:
                self._send_stream()
            elif name and not self.is_open:
                self._calm()

    def _on_died(self) -> None:
        self._fail(STOPPED)

    def _fail(self, kind: str) -> None:
        if self.is_open and not self.is_troubled and not self.is_resting:
            self.is_troubled = True
            self._heard_at = self._clock()
            self.failed.emit(kind)
