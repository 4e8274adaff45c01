"""The voice that cannot speak into a file: it speaks aloud through QTextToSpeech, when words are due."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtTextToSpeech import QTextToSpeech

LATE_SECONDS = 0.25  # what is overdue by more is dropped rather than heard at the wrong time
EARLY_SECONDS = 0.002  # a timer may ring so much too soon
USUAL = ("English (America)", "English (Great Britain)")  # Qt takes eSpeak's first, which is "English (Caribbean)"
PRETENDED = "mock"  # Qt's engine for its own tests: silent, and always content


class _Saying(NamedTuple):
    due: float
    name: str
    text: str


class LiveVoice(QObject):
    """Speaks each text when it is due, one at a time: a later one cuts the earlier short."""

    def __init__(
        self,
        voice: QTextToSpeech,
        send: Callable[..., None],
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self._voice = voice
        self._send = send
        self._clock = clock
        self._ahead: list[_Saying] = []
        self._current = ""
        self._began: float | None = None
        self._volume = 1.0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_due)
        voice.stateChanged.connect(self._on_state)

    def speak_language(self, locale: str) -> None:
        """Take a voice of this language, where there is one."""
        choose_voice(self._voice, locale)

    def set_volume(self, volume: float) -> None:
        """Set the loudness, from 0 to 1; at 0 nothing is spoken at all, because not every voice obeys."""
        self._volume = volume
        self._voice.setVolume(volume)

    def say(self, name: str, text: str, due: float) -> None:
        """Speak a text at an instant."""
        self._ahead.append(_Saying(due, name, text))
        self._ahead.sort()
        self._wait()

    def forget(self) -> None:
        """Let go what has not begun."""
        self._ahead.clear()
        self._wait()

    def hush(self) -> None:
        """Let go everything, what is being spoken too."""
        self.forget()
        if self._current:
            self._current = ""
            self._voice.stop()

    def _wait(self) -> None:
        if self._ahead:
            self._timer.start(max(0, math.ceil((self._ahead[0].due - self._clock()) * 1000)))
        else:
            self._timer.stop()

    @Slot()
    def _on_due(self) -> None:
        while self._ahead and self._ahead[0].due <= self._clock() + EARLY_SECONDS:
            self._begin(self._ahead.pop(0))
        self._wait()

    def _begin(self, saying: _Saying) -> None:
        if self._clock() - saying.due > LATE_SECONDS:
            self._send("failed", name=saying.name, why="late")
            return
        if self._volume > 0:
            self._current, self._began = saying.name, None
            self._voice.say(saying.text)
        self._send("begun", name=saying.name)  # not before: a sound server that hangs holds `say` up for ever

    @Slot("QTextToSpeech::State")
    def _on_state(self, state: Any) -> None:
        """Report how long a word took, when the engine does; half the time it does not."""
        if state.name == "Speaking":
            self._began = self._clock()
        elif state.name == "Ready" and self._began is not None and self._current:
            self._send("said", name=self._current, seconds=self._clock() - self._began)
            self._current, self._began = "", None


def open_voice(locale: str) -> QTextToSpeech | None:
    """Open the computer's own engine for a language; None where none speaks it. May block, may never return."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415  it can be missing a library
    except ImportError:
        return None
    for engine in QTextToSpeech.availableEngines():
        if engine != PRETENDED:
            voice = QTextToSpeech(engine)
            if choose_voice(voice, locale):
                return voice
    return None


def choose_voice(engine: QTextToSpeech, locale: str) -> bool:
    """Choose a voice of this language; return False where there is none, or the engine does not work at all."""
    engine.setLocale(QLocale(locale))
    if engine.locale().language() is not QLocale(locale).language():
        return False
    voices = {voice.name(): voice for voice in engine.availableVoices()}
    for name in USUAL:
        if name in voices:
            engine.setVoice(voices[name])
            break
    return bool(voices)
