"""The sound of a session: turns its cues into real instants, and reports when nothing can be heard.

No call here waits for sound (player_line.py).
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.desktop.sound import samples
from sciatica_timer.desktop.sound.player_line import PlayerLine
from sciatica_timer.desktop.sound.tones import USUAL_SPEAKER, lengths
from sciatica_timer.desktop.sound.track import WORD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sciatica_timer.core.session.cue import Cue

RUNS_WITHIN_MS = 2000  # the longest a session waits for its stream: what a sleeping output was seen to take
SAME_CLOCK_SECONDS = 0.05  # the session's clock stood still, or jumped, when it strays by more
SAMPLE_AFTER_SECONDS = 0.3  # the time a stream takes to open


class SessionSound(QObject):
    """The sound that a session needs; instants are seconds on the session's clock, `speed` times as fast as real.

    `laid` carries all cues to come as pairs of real instant and name, and the real instant now; `unreadable` the name
    of a sound; `problem` its kind (player_line.py), and whether a session goes on without sound. `restored` takes back
    the last `problem`, in whichever session it was.
    """

    problem = Signal(str, bool)
    restored = Signal()
    unreadable = Signal(str)
    device_changed = Signal(str)
    laid = Signal(object, float)

    def __init__(
        self,
        speed: float = 1.0,
        parent: QObject | None = None,
        *,
        line: PlayerLine | None = None,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self._speed, self._clock = speed, clock
        self._line = line or PlayerLine(self)
        self._line.runs.connect(self._go_ahead)
        self._line.heard.connect(self._on_sound)
        self._line.failed.connect(self._on_failed)
        self._line.closed.connect(self._on_closed)
        self._line.device_changed.connect(self.device_changed)
        self._line.unreadable.connect(self._on_unreadable)
        self._patience = QTimer(self, interval=RUNS_WITHIN_MS, singleShot=True)
        self._patience.timeout.connect(self._go_ahead)
        self._then: Callable[[], object] | None = None
        self._percent = self._voice_percent = 80
        self._offset: float | None = None  # real instant of the session's zero
        self._files: dict[str, str] = {}
        self._speaker = USUAL_SPEAKER
        self._left_out: frozenset[str] = frozenset()
        self._own_percent: int | None = None  # of tones outside a session, whatever is chosen
        self._afterwards: list[tuple[float, str]] = []
        self._unreadable: set[str] = set()
        self._muted = self._testing = self._is_ahead = self._is_told = False

    def warm(self) -> None:
        """Start the player ahead of its first use, and learn the name of the output; cheap to call again."""
        self._line.start()

    def device_name(self) -> str | None:
        """Return the name of the output that would be played on; None while none is known."""
        return self._line.device

    def device_id(self) -> str:
        """Return the system's name of that output, which stays the same; empty while none is known."""
        return self._line.device_id

    @property
    def is_silent(self) -> bool:
        """Return whether a session wants sound and cannot have all of it."""
        return self._line.is_troubled or any(not name.startswith(WORD) for name in self._unreadable)

    def open(self, then: Callable[[], object]) -> None:
        """Open the stream of a session; call `then` as soon as it runs, or cannot, so that no first tone is late."""
        self._is_ahead, self._afterwards = True, []
        self._wait_for_stream(then)
        self._open([])

    def wake(self, then: Callable[[], object]) -> None:
        """Call `then` as soon as the stream runs again after a rest, or cannot; at once if it did not rest."""
        if self._then is None and (not self._line.is_resting or self._line.is_troubled):
            self._line.wake()
            then()
        else:
            self._wait_for_stream(then)
            self._line.wake()

    def begin(self, now: float) -> None:
        """Begin a session that is at this instant of its clock; its stream is opened now unless `open` has done so."""
        self._offset = None
        self._real(now, now)
        if not self._is_ahead:
            self._open([])
        self._is_ahead = False

    def lay(self, cues: Iterable[Cue], now: float) -> None:
        """Place the cues still to come, instead of all laid before that have not begun; `now` was just read."""
        if not self._line.is_open or self._testing:
            return
        whole = [(self._real(cue.due, now), cue.name) for cue in cues]
        self.laid.emit(whole, self._real(now, now))
        self._line.lay([(due, name) for due, name in whole if name not in self._left_out])

    def finish(self) -> None:
        """Let what is laid ring out, then close the stream."""
        if self._line.is_troubled:
            self.stop()
        elif self._line.is_open:
            self._line.finish()

    def stop(self) -> None:
        """Close the stream at once."""
        if self._line.is_open:
            self.laid.emit([], self._clock())
        self._line.close()
        self._close()

    def test(self) -> None:
        """Play a short sample at the chosen volume, muted or not; does nothing during a session."""
        self._play(samples.sound_test(self._lengths))

    def listen(self) -> None:
        """Speak a few words in the chosen voice; do nothing during a session."""
        self._play(samples.voice_sample(self._lengths))

    def _lengths(self, names: Iterable[str]) -> dict[str, float]:
        return lengths(names, files=self._files, speaker=self._speaker)

    def _play(self, sample: Iterable[tuple[float, str]]) -> None:
        """Play sounds so many seconds from now; none of them may cut another short."""
        if self._line.is_open and not self._testing:
            return
        begin = self._clock() + SAMPLE_AFTER_SECONDS
        self._open([(begin + after, name) for after, name in sample], testing=True)
        self.finish()

    def say_afterwards(self, words: Iterable[tuple[float, str]]) -> None:
        """Play sounds as `say` does, once a session that is over has rung out."""
        if self._line.is_finishing and not self._testing:
            self._afterwards = list(words)
        else:
            self.say(words)

    def say(self, words: Iterable[tuple[float, str]]) -> None:
        """Play sounds outside a session, as pairs of real seconds from now and a name; does nothing during one."""
        self._afterwards = []
        if self._muted or (self._line.is_open and not self._testing and not self._line.is_finishing):
            return
        now = self._clock()
        whole = [(now + SAMPLE_AFTER_SECONDS + after, name) for after, name in words]
        if whole:
            self.laid.emit(whole, now)
            self._open([(due, name) for due, name in whole if name not in self._left_out], testing=True)
            self.finish()

    def ring(self, sounds: Iterable[tuple[float, str]], percent: int) -> None:
        """Play tones at a loudness of their own in place of those of the last call, until `stop`; not in a session.

        They are pairs of real seconds from now and a name.
        """
        if self._line.is_open and not self._testing:
            return
        self._own_percent = percent
        begin = self._clock() + SAMPLE_AFTER_SECONDS
        laid = [(begin + after, name) for after, name in sounds]
        if self._line.is_open and not self._line.is_finishing:
            self._send_gains()
            self._line.lay(laid)
        else:
            self._open(laid, testing=True)

    def set_volume(self, percent: int) -> None:
        """Set the loudness of the tones, from 0 to 100."""
        self._percent = percent
        self._send_gains()

    def set_voice_volume(self, percent: int) -> None:
        """Set the loudness of the words, from 0 to 100."""
        self._voice_percent = percent
        self._send_gains()

    def set_muted(self, muted: bool) -> None:  # noqa: FBT001  a slot
        """Silence tones and words, or let them be heard again."""
        self._muted = muted
        self._send_gains()

    def use_files(self, files: Mapping[str, str]) -> None:
        """Take these sounds from these WAV files, by name, and all others from what ships with the app."""
        self._unreadable -= self._files.keys() | files.keys()
        self._files = dict(files)
        self._line.use_files(files)

    def use_speaker(self, speaker: str) -> None:
        """Take the words that ship from this speaker's clips."""
        self._unreadable = {name for name in self._unreadable if not name.startswith(WORD)}
        self._speaker = speaker
        self._line.use_speaker(speaker)

    def use_tones(self, tones: str) -> None:
        """Take the tones from this set."""
        self._line.use_tones(tones)

    def leave_out(self, names: frozenset[str]) -> None:
        """Leave these to somebody else, who learns from `laid` when they are due, from the next laying on."""
        self._left_out = names

    def shut_down(self) -> None:
        """End the player, before the app ends."""
        self._afterwards = []
        self._close()
        self._line.shut_down()

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
        self._testing = testing
        self._send_gains()
        self._line.open(laid)

    def _on_closed(self) -> None:
        self._close()
        if self._afterwards:
            self.say(self._afterwards)

    def _close(self) -> None:
        self._testing = self._is_ahead = False
        self._own_percent = None
        self._patience.stop()
        self._then = None

    def _send_gains(self) -> None:
        tones = self._percent if self._own_percent is None else self._own_percent
        self._line.set_gains(self._gain(tones), self._gain(self._voice_percent))

    def _gain(self, percent: int) -> float:
        """Return the factor for a loudness: the ear hears powers, so half the percent is a quarter of the amplitude."""
        return 0.0 if self._muted and not self._testing else (percent / 100) ** 2

    def _wait_for_stream(self, then: Callable[[], object]) -> None:
        self._then = then
        self._patience.start()

    def _go_ahead(self) -> None:
        """Let the session that waits for its stream go on."""
        self._patience.stop()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_sound(self) -> None:
        if self._is_told:
            self._is_told = False
            self.restored.emit()

    def _on_unreadable(self, name: str) -> None:
        if name not in self._unreadable:
            self._unreadable.add(name)
            self.unreadable.emit(name)

    def _on_failed(self, kind: str) -> None:
        if self._line.is_finishing and not self._testing:
            self._give_up()
            return
        self._is_told = True
        self.problem.emit(kind, not self._testing)
        if self._testing:
            self._give_up()
        else:
            self._go_ahead()

    def _give_up(self) -> None:
        self._line.drop()
        self._close()
