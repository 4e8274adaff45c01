"""The process that plays: one QAudioSink pulling one track, told what to do on stdin, telling how it goes on stdout.

It is a process of its own because of what QtMultimedia does where sound is in trouble (docs/decisions/one-track.md):
with a sound server that hangs, opening and closing a sink block for ever, and with one that died, opening aborts the
process. So whoever is in charge may kill this one at any time. Each line, either way, is one JSON object.

in   {"do": "open" | "finish" | "close"}, {"do": "gain", "gain": 0.8}, {"do": "lay", "cues": [[due, name], …]}
out  {"is": "device", "name": … | null}, {"is": "beat"}: about once a second while samples are pulled,
     {"is": "no device" | "refused" | "closed"}, {"is": "silent", "name": …}: a tone that cannot be read

`due` is read on `time.perf_counter`, which all processes of a computer share.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from array import array
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QIODevice, QObject, Qt, Signal, Slot

from sciatica_timer.desktop.anchor import Anchor
from sciatica_timer.desktop.tones import load
from sciatica_timer.desktop.track import LATE, RATE, SAMPLE_BYTES, Track

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtMultimedia import QAudioDevice

BUFFER_SECONDS = 0.1  # 50 ms ran dry when tried
BEAT_SECONDS = 1.0
NO_REAL_OUTPUT = b"auto_null"  # what PulseAudio and PipeWire make up where there is no output at all


class Tap(QIODevice):
    """What the sink pulls from: the track, anchored anew for each opening of a sink."""

    closed_down = Signal()

    def __init__(self, tell: Callable[..., None], clock: Callable[[], float] = time.perf_counter) -> None:
        super().__init__()
        self._tell = tell
        self._clock = clock
        self._lock = threading.Lock()
        self._sounds: dict[str, array[int]] = {}
        self._cues: list[tuple[float, str]] = []
        self._gain = 1.0
        self._finishing = False
        self._rung_out = 0  # the position at which the last tone has left the buffer
        self.begin_anew()

    def begin_anew(self) -> None:
        """Forget the stream that was, not the cues."""
        with self._lock:
            self._track = Track(self._sounds)
            self._track.set_gain(self._gain)
            self._anchor: Anchor | None = None
            self._told = self._clock()
            now = self._clock()
            self._cues = [cue for cue in self._cues if cue[0] > now - LATE / RATE]

    def lay(self, cues: list[tuple[float, str]]) -> None:
        """Place cues by the instant they are due; what was laid before and has not begun is gone."""
        with self._lock:
            for name in {name for _, name in cues} - self._sounds.keys():
                loaded = load([name])
                self._sounds[name] = loaded.sounds.get(name, array("h"))
                for missing in loaded.missing:
                    self._tell("silent", name=missing)
            self._cues = cues
            self._finishing = False
            self._place()

    def set_gain(self, gain: float) -> None:
        """Set the loudness, from 0 to 1."""
        with self._lock:
            self._gain = gain
            self._track.set_gain(gain)

    def finish(self) -> None:
        """Ask for `closed_down` once everything laid has been heard."""
        with self._lock:
            self._finishing = True
            self._rung_out = 0

    def _place(self) -> None:
        if self._anchor is not None:
            self._track.lay((self._anchor.sample_at(due), name) for due, name in self._cues)

    def _pull(self, samples: int) -> bytes:
        at = self._clock()
        if self._anchor is None:
            self._anchor = Anchor(at, BUFFER_SECONDS)
            self._place()
        pulled = self._track.read(samples)
        astray = self._anchor.pulled(self._track.position, at)
        if astray:
            self._track.shift(astray)
        if at - self._told >= BEAT_SECONDS:
            self._told = at
            self._tell("beat")
        if self._finishing and self._track.is_silent:
            self._ring_out()
        return pulled

    def _ring_out(self) -> None:
        """Wait until the silence after the last tone has gone through the buffers, ours and the server's."""
        self._rung_out = self._rung_out or self._track.position + RATE // 2
        if self._track.position >= self._rung_out:
            self._finishing = False
            self.closed_down.emit()

    def isSequential(self) -> bool:
        return True

    def bytesAvailable(self) -> int:
        return RATE * SAMPLE_BYTES

    def readData(self, maxlen: int) -> bytes:
        with self._lock:
            return self._pull(maxlen // SAMPLE_BYTES)

    def writeData(self, data: Any, length: int) -> int:
        del data, length
        return -1


class Player(QObject):
    """Opens and closes the sink, and follows the computer's default output."""

    asked = Signal(str)

    def __init__(self, tell: Callable[..., None]) -> None:
        super().__init__()
        from PySide6 import QtMultimedia  # noqa: PLC0415  the environment is set first

        self._qt = QtMultimedia
        self._tell = tell
        self._sink: QtMultimedia.QAudioSink | None = None
        self._device_id = b""
        self.tap = Tap(tell)
        self.tap.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)
        self.tap.closed_down.connect(self.close, Qt.ConnectionType.QueuedConnection)  # not while it pulls
        self.asked.connect(self._do)
        self._devices = QtMultimedia.QMediaDevices()
        self._devices.audioOutputsChanged.connect(self.follow)
        self._tell_device()

    def hear(self, message: dict[str, Any]) -> None:
        """Take a message, on any thread."""
        match message:
            case {"do": "lay", "cues": cues}:
                self.tap.lay([(due, name) for due, name in cues])
            case {"do": "gain", "gain": gain}:
                self.tap.set_gain(gain)
            case {"do": "finish"}:
                self.tap.finish()
            case {"do": what}:
                self.asked.emit(what)

    @Slot(str)
    def _do(self, what: str) -> None:
        if what == "open":
            self.open()
        elif what == "close":
            self.close()

    @Slot()
    def close(self) -> None:
        """Stop playing at once."""
        self._drop_sink()
        self._tell("closed")

    def open(self) -> None:
        """Play the track from here on, on the default output."""
        self._drop_sink()
        self.tap.begin_anew()
        device = self._tell_device()
        if device is None:
            self._tell("no device")
            return
        shape = self._qt.QAudioFormat()
        shape.setSampleRate(RATE)
        shape.setChannelCount(1)
        shape.setSampleFormat(self._qt.QAudioFormat.SampleFormat.Int16)
        self._sink = self._qt.QAudioSink(device, shape)
        self._sink.setBufferSize(round(BUFFER_SECONDS * RATE) * SAMPLE_BYTES)
        self._sink.start(self.tap)
        if self._sink.error() is not self._qt.QtAudio.Error.NoError:
            self._tell("refused")

    @Slot()
    def follow(self) -> None:
        """Go where the default output goes."""
        before = self._device_id
        device = self._tell_device()
        if self._sink is not None and (device is None or self._device_id != before):
            self.open()

    def _drop_sink(self) -> None:
        if self._sink is not None:
            self._sink.stop()
            self._sink.deleteLater()
            self._sink = None

    def _tell_device(self) -> QAudioDevice | None:
        device = self._qt.QMediaDevices.defaultAudioOutput()
        self._device_id = bytes(device.id().data())
        there = not device.isNull() and self._device_id != NO_REAL_OUTPUT
        self._tell("device", name=device.description() if there else None)
        return device if there else None


def _tell(what: str, **more: object) -> None:
    sys.stdout.write(json.dumps({"is": what, **more}) + "\n")
    sys.stdout.flush()


def _listen(player: Player) -> None:
    """Hear until the other side is gone, then go too: even when the main thread hangs in a sound server."""
    for line in sys.stdin:
        player.hear(json.loads(line))
    os._exit(0)


def run(arguments: Sequence[str] = ()) -> int:
    """Be the process that plays."""
    del arguments
    if sys.platform == "linux":
        os.environ.setdefault("QT_AUDIO_BACKEND", "pulseaudio")  # the PipeWire one crashes without its configuration
    application = QCoreApplication(["sciatica-timer"])
    QCoreApplication.setLibraryPaths([])  # keeps FFmpeg out: 12 MB and 60 ms less, and nothing here decodes
    try:
        player = Player(_tell)
    except ImportError:
        _tell("no sound library")
        return 1
    threading.Thread(target=_listen, args=(player,), daemon=True).start()
    application.exec()
    return 0


if __name__ == "__main__":
    sys.exit(run())
