"""The sound of a session: says to the process that plays what is due when, and notices when nothing can be heard.

No call here waits for sound. A sound server that hangs, dies or comes back is the other process' trouble; this side
hears from it once a second while it plays, says so when it does not, and starts it anew until it does.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.desktop.processes.child_process import ChildProcess
from sciatica_timer.desktop.sound.player import player_command
from sciatica_timer.desktop.sound.sample_phrase import sample_phrase
from sciatica_timer.desktop.sound.track import WORD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sciatica_timer.core.session.cues import Cue

LOOK_MS = 1000
SILENT_SECONDS = 3.5  # without word from the player: a stream takes up to 2 s to begin on a sleeping output
RUNS_WITHIN_MS = 2000  # the longest a session waits for its stream: what a sleeping output was seen to take
RETRY_SECONDS = (2.0, 4.0, 8.0)  # after the first, second and every further try
SAME_CLOCK_SECONDS = 0.05  # the session's clock stood still, or jumped, when it strays by more


class SessionSound(QObject):
    """What a session needs of sound; instants are seconds on the session's clock, `speed` times as fast as real.

    `laid` carries all cues to come as pairs of real instant and name, and the real instant now; `unreadable` the name
    of a sound. `restored` takes back the last `problem`, in whichever session it was.
    """

    problem = Signal(str)
    restored = Signal()
    unreadable = Signal(str)
    device_changed = Signal(str)
    laid = Signal(object, float)

    def __init__(
        self,
        speed: float = 1.0,
        parent: QObject | None = None,
        *,
        player: ChildProcess | None = None,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self._speed = speed
        self._clock = clock
        self._player = player or ChildProcess(player_command(), self)
        self._player.heard.connect(self._on_heard)
        self._player.died.connect(self._on_died)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._patience = QTimer(self, interval=RUNS_WITHIN_MS, singleShot=True)
        self._patience.timeout.connect(self._go_ahead)
        self._then: Callable[[], object] | None = None
        self._percent = self._voice_percent = 80
        self._muted = False
        self._device: str | None = None
        self._offset: float | None = None  # real instant of the session's zero
        self._laid: list[tuple[float, str]] = []
        self._files: dict[str, str] = {}
        self._left_out: frozenset[str] = frozenset()
        self._unreadable: set[str] = set()
        self._wanted = self._finishing = self._testing = self._troubled = self._is_ahead = False
        self._without = ""
        self._is_told = False
        self._heard_at = 0.0
        self._tries = 0

    def warm(self) -> None:
        """Start the player ahead of its first use, and learn the name of the output; cheap to call again."""
        self._start()

    def device_name(self) -> str | None:
        """Name the output that would be played on; None while none is known."""
        return self._device

    @property
    def is_silent(self) -> bool:
        """Return whether a session wants sound and cannot have all of it."""
        return self._troubled or any(not name.startswith(WORD) for name in self._unreadable)

    def open(self, then: Callable[[], object]) -> None:
        """Open the stream of a session; call `then` as soon as it runs, or cannot, so that no first tone is late."""
        self._then = then
        self._is_ahead = True
        self._patience.start()
        self._open([])

    def begin(self, now: float) -> None:
        """Begin a session that is at this instant of its clock; its stream is opened now unless `open` has done so."""
        self._offset = None
        self._real(now, now)
        if not self._is_ahead:
            self._open([])
        self._is_ahead = False

    def lay(self, cues: Iterable[Cue], now: float) -> None:
        """Place the cues still to come, instead of all laid before that have not begun; `now` was just read."""
        if not self._wanted or self._testing:
            return
        whole = [(self._real(cue.due, now), cue.name) for cue in cues]
        self._laid = [(due, name) for due, name in whole if name not in self._left_out]
        self._finishing = False
        self.laid.emit(whole, self._real(now, now))
        self._player.send({"do": "lay", "cues": self._laid})

    def finish(self) -> None:
        """Let what is laid ring out, then close the stream."""
        if self._troubled:
            self.stop()
        elif self._wanted:
            self._finishing = True
            self._player.send({"do": "finish"})

    def stop(self) -> None:
        """Close the stream at once."""
        if self._wanted:
            self._player.send({"do": "close"})
            self._close()

    def test(self) -> None:
        """Play a short sample at the chosen volume, muted or not; does nothing during a session."""
        if self._wanted and not self._testing:
            return
        begin = self._clock() + 0.3  # the time a stream takes to open
        self._open([(begin + after, name) for after, name in sample_phrase(self._files)], testing=True)
        self.finish()

    def set_volume(self, percent: int) -> None:
        """Set the loudness of the tones, from 0 to 100."""
        self._percent = percent
        self._send_gain()

    def set_voice_volume(self, percent: int) -> None:
        """Set the loudness of the words, from 0 to 100."""
        self._voice_percent = percent
        self._send_gain()

    def set_muted(self, muted: bool) -> None:  # noqa: FBT001  a slot
        """Silence tones and words, or let them be heard again."""
        self._muted = muted
        self._send_gain()

    def use_files(self, files: Mapping[str, str]) -> None:
        """Take these sounds from these WAV files, by name, and all others from what ships with the app."""
        self._unreadable -= self._files.keys() | files.keys()
        self._files = dict(files)
        self._player.send({"do": "files", "files": self._files})

    def leave_out(self, names: frozenset[str]) -> None:
        """Leave these to somebody else, who learns from `laid` when they are due, from the next laying on."""
        self._left_out = names

    def shut_down(self) -> None:
        """End the player, before the app ends."""
        self._close()
        self._player.leave()

    def _real(self, instant: float, now: float) -> float:
        """Return when an instant of the session's clock is, for real.

        The session's clock is read a little before this is called, never after, so the smallest difference seen is
        the truest.
        """
        offset = self._clock() - now / self._speed
        if self._offset is None or abs(offset - self._offset) > SAME_CLOCK_SECONDS:
            self._offset = offset
        self._offset = min(self._offset, offset)
        return instant / self._speed + self._offset

    def _open(self, laid: list[tuple[float, str]], *, testing: bool = False) -> None:
        self._laid, self._testing = laid, testing
        self._wanted, self._finishing, self._troubled = True, False, False
        self._tries = 0
        self._start()
        self._send_stream()
        self._look.start()
        if self._without:
            self._trouble(self._without)

    def _close(self) -> None:
        self._wanted = self._finishing = self._testing = self._troubled = self._is_ahead = False
        self._look.stop()
        self._patience.stop()
        self._then = None

    def _start(self) -> None:
        if not self._player.is_running:
            self._player.start()
            if self._files:
                self._player.send({"do": "files", "files": self._files})

    def _send_stream(self) -> None:
        """Say everything that a player must know to play on from here."""
        self._heard_at = self._clock()
        self._send_gain()
        self._player.send({"do": "lay", "cues": [cue for cue in self._laid if cue[0] >= self._heard_at]})
        self._player.send({"do": "open"})

    def _send_gain(self) -> None:
        self._player.send({"do": "gain", "tones": self._gain(self._percent), "voice": self._gain(self._voice_percent)})

    def _gain(self, percent: int) -> float:
        """The ear hears powers: half the percent is a quarter of the amplitude."""
        return 0.0 if self._muted and not self._testing else (percent / 100) ** 2

    def _on_heard(self, message: dict[str, Any]) -> None:
        match message:
            case {"is": "beat"}:
                self._on_sound()
            case {"is": "running"}:
                self._go_ahead()
            case {"is": "device", "name": name}:
                self._on_device(name)
            case {"is": "silent", "name": name}:
                self._on_unreadable(name)
            case {"is": "closed"} if self._finishing:
                self._close()
            case {"is": "no device"}:
                self._trouble(self.tr("No sound output was found."))
            case {"is": "refused"}:
                self._trouble(self.tr("The sound output cannot be used."))
            case {"is": "no sound library"}:  # said while it is warmed, before anything is wanted, and not again
                self._without = self.tr("This computer lacks libpulse, so there is no sound.")
                self._trouble(self._without)

    def _on_sound(self) -> None:
        self._heard_at = self._clock()
        self._troubled, self._tries = False, 0
        if self._is_told:
            self._is_told = False
            self.restored.emit()

    def _go_ahead(self) -> None:
        """Let the session that waits for its stream begin."""
        self._patience.stop()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_device(self, name: str | None) -> None:
        if name != self._device:
            self._device = name
            self.device_changed.emit(name or "")
            if name and self._troubled:
                self._send_stream()
            elif name and not self._wanted:
                self._on_sound()

    def _on_unreadable(self, name: str) -> None:
        if name not in self._unreadable:
            self._unreadable.add(name)
            self.unreadable.emit(name)

    def _on_died(self) -> None:
        self._trouble(self.tr("The sound has stopped."))

    def _on_look(self) -> None:
        waited = self._clock() - self._heard_at
        if self._troubled:
            if waited >= RETRY_SECONDS[min(self._tries, len(RETRY_SECONDS) - 1)]:
                self._try_again()
        elif waited > SILENT_SECONDS:
            self._player.kill()
            self._on_died()
        else:
            self._player.send({"do": "go on"})

    def _try_again(self) -> None:
        """Begin with a new process: one that saw its server die, or found none, never finds it again."""
        self._tries += 1
        self._player.kill()
        self._start()
        self._send_stream()

    def _trouble(self, sentence: str) -> None:
        self._tell_trouble(sentence)
        self._go_ahead()

    def _tell_trouble(self, sentence: str) -> None:
        if not self._wanted or self._troubled:
            return
        if self._finishing and not self._testing:
            self._close()
            return
        self._is_told = True
        if self._testing:
            self.problem.emit(sentence)
            self._close()
        else:
            self.problem.emit(sentence + " " + self.tr("The screen shows every cue, and the time runs on."))
            self._troubled = True
            self._heard_at = self._clock()
