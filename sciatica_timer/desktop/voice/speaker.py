"""The process that speaks: finds the computer's own voice, and has words spoken into files or, failing that, aloud.

It is a process of its own because engines hang where sound is in trouble (docs/decisions/the-systems-voice.md), so
the app may kill this one at any time. Each line, either way, is one JSON object.

in   {"do": "render", "texts": {name: text, …}, "locale": "en", "folder": path}: into the folder, which this process
     removes when its stdin ends,
     {"do": "locale", "locale": "en"}, {"do": "volume", "volume": 0 … 1}: of what is spoken aloud,
     {"do": "say", "name": …, "text": …, "due": …}, {"do": "forget"}: what has not begun, {"do": "hush"}: at once
out  {"is": "engine", "name": …, "renders": true | false}: sent again when one fails and another takes its place,
     {"is": "no engine"}, {"is": "rendered", "name": …, "text": …, "path": …, "seconds": …},
     {"is": "failed", "name": …, "why": …}: with its "text" when it was to be rendered, {"is": "begun", "name": …},
     {"is": "said", "name": …, "seconds": …}: when the engine tells,
     {"is": "fault", "outline": …}: something went wrong that should not have

`due` is read on `time.perf_counter`, which all processes of a computer share.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import threading
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal, Slot

from sciatica_timer.desktop.processes.child_faults import ChildFaults
from sciatica_timer.desktop.sound.track import RATE
from sciatica_timer.desktop.voice.live_voice import LiveVoice, open_voice
from sciatica_timer.desktop.voice.renderers import find_renderers
from sciatica_timer.desktop.voice.spoken_cache import usual_cache
from sciatica_timer.desktop.voice.spoken_samples import shaped, write
from sciatica_timer.desktop.voice.spoken_text import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtTextToSpeech import QTextToSpeech

    from sciatica_timer.desktop.voice.renderers import Renderer
    from sciatica_timer.desktop.voice.spoken_cache import SpokenCache


class Speaker(QObject):
    """Has each text spoken by the first voice that can."""

    heard = Signal(dict)

    def __init__(
        self,
        send: Callable[..., None],
        renderers: Sequence[Renderer],
        open_live: Callable[[str], QTextToSpeech | None] = open_voice,
        cache: SpokenCache | None = None,
    ) -> None:
        super().__init__()
        self._send = send
        self._renderers = deque(renderers)
        self._open_live, self._cache = open_live, cache
        self._live: LiveVoice | None = None
        self._has_rendered = False
        self._waiting: deque[tuple[str, str]] = deque()
        self._locale = "en"
        self._volume = 1.0
        self._count = 0
        self.folder: Path | None = None
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._render_one)
        self.heard.connect(self._do, Qt.ConnectionType.QueuedConnection)

    def look_around(self) -> None:
        """Find the voice to go on with, and send its name; may block where it is one that speaks aloud."""
        if self._renderers:
            self._send("engine", name=self._renderers[0].name, renders=True)
            return
        self._waiting.clear()
        voice = self._open_live(self._locale)
        if voice is None:
            self._send("no engine")
            return
        self._live = LiveVoice(voice, self._send, self)
        self._live.set_volume(self._volume)
        self._send("engine", name=voice.engine(), renders=False)

    @Slot(dict)
    def _do(self, message: dict[str, Any]) -> None:
        match message:
            case {"do": "render", "texts": texts, "locale": locale, "folder": folder}:
                self._locale, self.folder = locale, Path(folder)
                self._waiting.extend(texts.items())
                self._next.start()
            case {"do": "say", "name": name, "text": text, "due": due}:
                self._say(name, text, due)
            case {"do": "locale", "locale": locale}:
                self._speak_language(locale)
            case {"do": "volume", "volume": volume}:
                self._set_volume(volume)
            case {"do": "forget"} if self._live:
                self._live.forget()
            case {"do": "hush"} if self._live:
                self._live.hush()

    def _say(self, name: str, text: str, due: float) -> None:
        if self._live is not None and plain(text):
            self._live.say(name, plain(text), due)
        else:
            self._send("failed", name=name, why="nothing to say" if self._live else "not a live voice")

    def _speak_language(self, locale: str) -> None:
        self._locale = locale
        if self._live is not None:
            self._live.speak_language(locale)

    def _set_volume(self, volume: float) -> None:
        self._volume = volume
        if self._live is not None:
            self._live.set_volume(volume)

    @Slot()
    def _render_one(self) -> None:
        """Render one text, then handle what has arrived meanwhile."""
        if not self._waiting:
            return
        name, text = self._waiting.popleft()
        if not self._renderers or not plain(text):
            why = "nothing to say" if self._renderers else "does not render"
            self._send("failed", name=name, text=text, why=why)
        elif not self._rendered(name, text):
            self._waiting.appendleft((name, text))
            self._renderers.popleft()
            self.look_around()
        if self._waiting:
            self._next.start()

    def _rendered(self, name: str, text: str) -> bool:
        """Render a text; return False when the voice fails at its first, so that another may try."""
        assert self.folder is not None
        path = self.folder / f"{self._count}.wav"
        voice, locale = self._renderers[0].name, self._locale
        seconds = self._cache.take(voice, locale, plain(text), path) if self._cache is not None else 0.0
        if not seconds:
            return self._rendered_anew(name, text, path)
        self._has_rendered = True
        self._count += 1
        self._send("rendered", name=name, text=text, path=str(path), seconds=seconds)
        return True

    def _rendered_anew(self, name: str, text: str, path: Path) -> bool:
        assert self.folder is not None
        try:
            samples = shaped(self._renderers[0].render(plain(text), self._locale, self.folder))
            write(path, samples)
        except (OSError, ValueError) as problem:
            if not self._has_rendered:
                return False
            self._send("failed", name=name, text=text, why=str(problem))
            return True
        self._has_rendered = True
        self._count += 1
        if self._cache is not None:
            self._cache.keep(self._renderers[0].name, self._locale, plain(text), path)
        self._send("rendered", name=name, text=text, path=str(path), seconds=len(samples) / RATE)
        return True


def _send(what: str, **more: object) -> None:
    sys.stdout.write(json.dumps({"is": what, **more}) + "\n")
    sys.stdout.flush()


def _listen(speaker: Speaker) -> None:
    """Hear until the other side is gone, then go too: even when the main thread hangs in an engine."""
    for line in sys.stdin:
        speaker.heard.emit(json.loads(line))
    if speaker.folder is not None:
        shutil.rmtree(speaker.folder, ignore_errors=True)
    os._exit(0)


def run(arguments: Sequence[str] = ()) -> int:
    """Be the process that speaks."""
    del arguments
    ChildFaults(_send).watch()
    if sys.platform == "linux":
        os.environ.setdefault("QT_AUDIO_BACKEND", "pulseaudio")  # QtTextToSpeech brings QtMultimedia along
    os.umask(0o077)
    application = QCoreApplication(["sciatica-timer"])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the app, which then ends this process
    own_language = QLocale.system().name().partition("_")[0]
    speaker = Speaker(_send, find_renderers(own_language), cache=usual_cache())
    threading.Thread(target=_listen, args=(speaker,), daemon=True).start()
    speaker.look_around()
    application.exec()
    return 0


if __name__ == "__main__":
    sys.exit(run())
