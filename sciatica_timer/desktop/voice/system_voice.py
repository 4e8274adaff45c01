"""The computer's own voice, for words without a bundled clip: has them rendered, or spoken aloud when they are due.

No call here waits for speech. An engine that hangs or dies is the speaking process' trouble; this side gives it a
bounded time for each answer, ends it when that is over, says so once, and the session goes on with tones.
"""

from __future__ import annotations

import math
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.desktop.processes.child_process import ChildProcess, own_command
from sciatica_timer.desktop.voice.spoken_folder import SpokenFolder, remove_stale
from sciatica_timer.desktop.voice.spoken_text import estimated_seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

ENGINE_SECONDS = 5.0  # to tell the engine's name; speech-dispatcher takes 2.4 when it has to be started
RENDER_SECONDS = 10.0  # to render a text, and as many more as the text lasts: one program may take 8, and give up
SAY_SECONDS = 3.0  # to begin a word once it is due
NEWS_SECONDS = 1.0  # between two announcements while more is to come

NO_ROOM, NO_VOICE, NO_ANSWER = "no room", "no voice", "no answer"


def speaker_command() -> tuple[str, ...]:
    """Return how the app starts itself as the process that speaks."""
    return own_command("sciatica_timer.desktop.voice.speaker", "--speak")


class SystemVoice(QObject):
    """Words by name, spoken by the computer's own voice.

    `ready` carries the seconds of all that can be spoken now, by name; `files_changed` where those that are rendered
    lie, as 24 kHz mono WAV files that stay until `shut_down`. Either comes again as more is known.
    `problem` is one of the kinds above, each sent once.
    """

    ready = Signal(dict)
    files_changed = Signal(dict)
    problem = Signal(str)

    def __init__(
        self,
        locale: str = "en",
        parent: QObject | None = None,
        *,
        process: ChildProcess | None = None,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self._locale = locale
        self._clock = clock
        self._process = process or ChildProcess(speaker_command(), self)
        self._process.heard.connect(self._on_heard)
        self._process.died.connect(self._on_died)
        self._look = QTimer(self, singleShot=True)
        self._look.timeout.connect(self._on_look)
        self._folder = SpokenFolder()
        self._renders: bool | None = None  # None while no engine is known
        self._texts: dict[str, str] = {}
        self._lengths: dict[str, float] = {}
        self._files: dict[str, str] = {}
        self._waiting: dict[str, str] = {}  # texts by name, asked for and not answered
        self._until: float | None = None  # the instant by which the next answer must be there
        self._ahead: list[tuple[float, str]] = []  # laid and not begun
        self._announced_at = -math.inf
        self._percent = 100
        self._without = False
        self._told: set[str] = set()

    @property
    def lengths(self) -> dict[str, float]:
        """Return the seconds of every word that can be spoken: measured where rendered, else estimated."""
        return dict(self._lengths)

    @property
    def files(self) -> dict[str, str]:
        """Return the paths of rendered words, by name."""
        return dict(self._files)

    @property
    def is_live(self) -> bool:
        """Return whether words are spoken aloud as they fall due, so that they must be laid here too."""
        return self._renders is False

    def clear_up(self) -> None:
        """Remove what runs of the app that ended by force have left behind."""
        remove_stale()

    def prepare(self, texts: Mapping[str, str]) -> None:
        """Make words speakable by name; `ready` comes when all are, at once when they are already."""
        new = {name: text for name, text in texts.items() if not self._is_seen_to(name, text)}
        self._texts.update(texts)
        if self._without or not new:
            self._announce()
            return
        self._forget(new)
        self._waiting.update(new)
        if not self._process.is_running:
            self._start()
        elif self._renders is not None:
            self._ask(new)

    def lay(self, cues: Iterable[tuple[float, str]], now: float) -> None:
        """Place words to be spoken aloud, as pairs of a real instant and a name, instead of all that have not begun.

        Does nothing while words are rendered: those lie on the track. Names without a length are passed over.
        """
        if not self.is_live:
            return
        self._process.send({"do": "forget"})
        self._ahead = sorted((due, name) for due, name in cues if due >= now and name in self._lengths)
        for due, name in self._ahead:
            self._process.send({"do": "say", "name": name, "text": self._texts[name], "due": due})
        self._watch()

    def hush(self) -> None:
        """Let go all words that are laid, and cut off the one that is being spoken aloud."""
        self._ahead = []
        if self.is_live:
            self._process.send({"do": "hush"})
        self._watch()

    def set_volume(self, percent: int) -> None:
        """Set the loudness of what is spoken aloud, from 0 to 100; 0 for muted. Rendered words obey the player."""
        self._percent = percent
        self._send_volume()

    def shut_down(self) -> None:
        """End the process and take its files away, before the app ends."""
        self._look.stop()
        self._process.leave()
        self._renders = None
        self._folder.remove()

    def _start(self) -> None:
        self._renders = None
        self._until = self._clock() + ENGINE_SECONDS
        self._process.start()
        self._process.send({"do": "locale", "locale": self._locale})
        self._send_volume()
        self._watch()

    def _send_volume(self) -> None:
        self._process.send({"do": "volume", "volume": self._percent / 100})

    def _is_seen_to(self, name: str, text: str) -> bool:
        return self._texts.get(name) == text and (name in self._lengths or name in self._waiting)

    def _ask(self, texts: Mapping[str, str]) -> None:
        """Have texts rendered, or estimate how long it will take to say all that wait."""
        if not self._renders:
            for name, text in self._waiting.items():
                self._lengths[name] = estimated_seconds(text)
            self._waiting.clear()
            self._answered()
            return
        try:
            folder = self._folder.make()
        except OSError:
            self._give_up(NO_ROOM)
            return
        message = {"do": "render", "texts": dict(texts), "locale": self._locale, "folder": str(folder)}
        self._process.send(message)
        self._answered()

    def _on_heard(self, message: dict[str, Any]) -> None:
        match message:
            case {"is": "engine", "renders": bool(renders)}:
                self._renders = renders
                self._ask(self._waiting)
            case {"is": "no engine"}:
                self._without = True
                self._give_up(NO_VOICE)
            case {"is": "rendered", "name": str(name), "text": text, "path": str(path), "seconds": float(seconds)}:
                if self._waiting.get(name) == text and Path(path).parent == self._folder.path and seconds > 0:
                    self._files[name], self._lengths[name] = path, seconds
                    self._done_with(name)
            case {"is": "failed", "name": str(name), "text": text}:
                if self._waiting.get(name) == text:
                    self._done_with(name)
            case {"is": "said", "name": str(name), "seconds": float(seconds)} if name in self._lengths and seconds > 0:
                self._lengths[name] = seconds
            case {"is": "begun" | "failed", "name": str(name)}:
                self._begun(name)

    def _done_with(self, name: str) -> None:
        del self._waiting[name]
        self._answered()

    def _begun(self, name: str) -> None:
        """Note that a word was seen to: the earliest of its name."""
        for cue in self._ahead:
            if cue[1] == name:
                self._ahead.remove(cue)
                break
        self._watch()

    def _answered(self) -> None:
        """Allow the next answer its time, or announce what there is when none is awaited."""
        if self._waiting:
            longest = max(map(estimated_seconds, self._waiting.values()))
            self._until = self._clock() + RENDER_SECONDS + longest
            if self._lengths and self._clock() - self._announced_at >= NEWS_SECONDS:
                self._announce()
        else:
            self._until = None
            self._announce()
            if not self._lengths:
                self._emit_once(NO_ANSWER)
        self._watch()

    def _announce(self) -> None:
        self._announced_at = self._clock()
        self.files_changed.emit(dict(self._files))
        self.ready.emit(dict(self._lengths))

    def _watch(self) -> None:
        """Look again when an answer is overdue."""
        ends = [due + SAY_SECONDS for due, _ in self._ahead[:1]]
        if self._until is not None:
            ends.append(self._until)
        if ends:
            self._look.start(max(0, math.ceil((min(ends) - self._clock()) * 1000)))
        else:
            self._look.stop()

    def _on_look(self) -> None:
        now = self._clock()
        late = self._until is not None and now >= self._until
        if late or (self._ahead and now >= self._ahead[0][0] + SAY_SECONDS):
            self._fail()
        else:
            self._watch()

    def _on_died(self) -> None:
        if self._waiting or self.is_live or self._until is not None:
            self._fail()
        self._renders = None

    def _fail(self) -> None:
        """End a process that hangs; the next `prepare` tries with another."""
        self._give_up(NO_ANSWER)

    def _give_up(self, kind: str) -> None:
        """Do without what is not rendered yet."""
        self._process.kill()
        self._renders, self._until = None, None
        self._waiting.clear()
        self._ahead = []
        self._lengths = {name: seconds for name, seconds in self._lengths.items() if name in self._files}
        self._watch()
        self._emit_once(kind)
        self._announce()

    def _emit_once(self, kind: str) -> None:
        if kind not in self._told:
            self._told.add(kind)
            self.problem.emit(kind)

    def _forget(self, names: Iterable[str]) -> None:
        """Let go what was known of words whose text is another now."""
        for name in names:
            self._lengths.pop(name, None)
            self._files.pop(name, None)
