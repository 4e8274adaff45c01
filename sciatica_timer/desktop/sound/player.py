"""The process that plays: one QAudioSink pulling one track, with commands on stdin and reports on stdout.

It is a process of its own because of what QtMultimedia does where sound is in trouble (docs/decisions/one-track.md):
with a sound server that hangs, opening and closing a sink block for ever, and with one that died, opening aborts the
process. So the app may kill this one at any time. Each line, either way, is one JSON object.

in   {"do": "open" | "finish" | "close"}, {"do": "gain", "tones": 0.8, "voice": 0.5},
     {"do": "lay", "cues": [[due, name], …]},
     {"do": "files", "files": {name: path of a WAV file}}: take these from there, and all others from what ships,
     {"do": "speaker", "speaker": "woman"}: whose clips the words are taken from,
     {"do": "tones", "tones": "low"}: which set the tones are taken from,
     {"do": "go on"} at least every other second, else no further tone begins: the app stands still
out  {"is": "device", "name": … | null, "id": …}, {"is": "beat"}: about once a second while samples are pulled,
     {"is": "running"}: once a stream, when it is heard and its place is known, so that no first tone is late,
     {"is": "gap"}: the computer was so busy that the stream may have broken off for a moment,
     {"is": "no device" | "refused" | "closed"}, {"is": "silent", "name": …}: a sound that cannot be read,
     {"is": "fault", "outline": …}: something went wrong that should not have

`due` is read on `time.perf_counter`, which all processes of a computer share.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QIODevice, QObject, Qt, Signal, Slot

from sciatica_timer.desktop.processes.child_faults import ChildFaults
from sciatica_timer.desktop.processes.child_process import own_command
from sciatica_timer.desktop.sound.other_streams import ID_KEY, OUR_ID
from sciatica_timer.desktop.sound.stream import BUFFER_SECONDS, SERVER_SECONDS, Stream
from sciatica_timer.desktop.sound.track import RATE, SAMPLE_BYTES, Gains

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtMultimedia import QAudioDevice, QAudioSink

LONGEST_ID = 200  # of core/settings.py; the names that sound servers give have up to 128 letters
NO_REAL_OUTPUT = b"auto_null"  # what PulseAudio and PipeWire make up where there is no output at all


def player_command() -> tuple[str, ...]:
    """Return how the app starts itself as the process that plays."""
    return own_command("sciatica_timer.desktop.sound.player", "--play-sound")


class Player(QObject):
    """Opens and closes the sink, and follows the computer's default output."""

    asked = Signal(str)

    def __init__(self, send: Callable[..., None]) -> None:
        super().__init__()
        self._send = send
        self._sink: QAudioSink | None = None
        self._device_id = b""
        self.stream = Stream(send)
        self.stream.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)
        self.stream.closed_down.connect(self.close, Qt.ConnectionType.QueuedConnection)  # not while it pulls
        self.asked.connect(self._do)

    def look_around(self) -> None:
        """Load all sounds and QtMultimedia, and find the default output; blocks as long as a sound server hangs."""
        self.stream.warm()
        from PySide6 import QtMultimedia  # noqa: PLC0415  it can be missing a library, and it can block

        self._qt = QtMultimedia
        self._devices = QtMultimedia.QMediaDevices()
        self._devices.audioOutputsChanged.connect(self.follow)
        self._send_device()

    def hear(self, message: dict[str, Any]) -> None:
        """Take a message, on any thread."""
        self.stream.go_on()
        match message:
            case {"do": "go on"}:
                pass
            case {"do": "lay", "cues": cues}:
                self.stream.lay([(due, name) for due, name in cues])
            case {"do": "gain", "tones": tones, "voice": voice}:
                self.stream.set_gains(Gains(tones, voice))
            case {"do": "files", "files": files}:
                self.stream.set_files(files)
            case {"do": "speaker", "speaker": speaker}:
                self.stream.set_speaker(speaker)
            case {"do": "tones", "tones": tones}:
                self.stream.set_tones(tones)
            case {"do": "finish"}:
                self.stream.finish()
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
        self.stream.begin_anew()  # what is laid while the next stream opens is not taken for what this one has played
        self._send("closed")

    def open(self) -> None:
        """Play the track from here on, on the default output."""
        self._drop_sink()
        self.stream.begin_anew()
        device = self._send_device()
        if device is None:
            self._send("no device")
            return
        shape = self._qt.QAudioFormat()
        shape.setSampleRate(RATE)
        shape.setChannelCount(1)
        shape.setSampleFormat(self._qt.QAudioFormat.SampleFormat.Int16)
        self._sink = self._qt.QAudioSink(device, shape)
        self._sink.setBufferSize(round(BUFFER_SECONDS * RATE) * SAMPLE_BYTES)
        self._sink.start(self.stream)
        if self._sink.error() is not self._qt.QtAudio.Error.NoError:
            self._send("refused")

    @Slot()
    def follow(self) -> None:
        """Go where the default output goes."""
        before = self._device_id
        device = self._send_device()
        if self._sink is not None and (device is None or self._device_id != before):
            self.open()

    def _drop_sink(self) -> None:
        if self._sink is not None:
            self._sink.stop()
            self._sink.deleteLater()
            self._sink = None

    def _send_device(self) -> QAudioDevice | None:
        device = self._qt.QMediaDevices.defaultAudioOutput()
        self._device_id = bytes(device.id().data())
        there = not device.isNull() and self._device_id != NO_REAL_OUTPUT
        spelled = self._device_id.decode("utf-8", "backslashreplace")[:LONGEST_ID]
        self._send("device", name=device.description() if there else None, id=spelled if there else "")
        return device if there else None


def _send(what: str, **more: object) -> None:
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
    ChildFaults(_send).watch()
    if sys.platform == "linux":
        os.environ["PULSE_PROP"] = f"{ID_KEY}={OUR_ID}"  # by which our own streams are told from those of others
        os.environ.setdefault("QT_AUDIO_BACKEND", "pulseaudio")  # the PipeWire one crashes without its configuration
        # libpulse puts this in place of Qt's 21 ms, which run dry on a busy computer and wake us 190 times a second.
        os.environ["PULSE_LATENCY_MSEC"] = str(round(1000 * SERVER_SECONDS))
    application = QCoreApplication(["sciatica-timer"])
    QCoreApplication.setLibraryPaths([])  # keeps FFmpeg out: 12 MB and 60 ms less, and nothing here decodes
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the app, which then ends this process
    player = Player(_send)
    listener = threading.Thread(target=_listen, args=(player,), daemon=True)
    listener.start()
    try:
        player.look_around()
    except ImportError:
        _send("no sound library")
        listener.join()
    application.exec()
    return 0


if __name__ == "__main__":
    sys.exit(run())
