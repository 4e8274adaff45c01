"""Where each word comes from: the app's own clips, or the computer's voice by choice and for names without a clip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_timer.core.language import ENGLISH
from sciatica_timer.core.session.speech.language import archive_of, prefers_system_voice
from sciatica_timer.core.settings import Talk
from sciatica_timer.desktop.sound.tones import all_lengths

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sciatica_timer.core.settings import Settings
    from sciatica_timer.desktop.voice.system_voice import SystemVoice


class SpokenWords(QObject):
    """How long every sound takes, by the names of cues.

    `lengths_changed` carries seconds by name, `files_changed` the files of rendered words, `live_changed` the names
    that the computer speaks aloud by itself, which the track is to leave out.
    """

    lengths_changed = Signal(dict)
    files_changed = Signal(dict)
    live_changed = Signal(object)
    problem = Signal(str)

    def __init__(self, voice: SystemVoice, parent: QObject | None = None, language: str = ENGLISH) -> None:
        super().__init__(parent)
        self._voice, self._language = voice, language
        self._bundled: dict[str, float] = {}
        self._archive = ""
        self._texts: dict[str, str] = {}
        voice.ready.connect(self._emit)
        voice.files_changed.connect(self._emit_files)
        voice.problem.connect(self.problem)

    def choose(self, texts: Mapping[str, str], settings: Settings) -> None:
        """Speak as the settings say; `texts` by the names of cues are all that may be spoken."""
        if not self._archive:
            self._voice.clear_up()
        archive = archive_of(self._language, settings.voice)
        if self._archive != archive:
            self._archive = archive
            self._bundled = all_lengths(speaker=archive)
        own = settings.system_voice or prefers_system_voice(self._language)
        wanted = {name: text for name, text in texts.items() if own or name not in self._bundled}
        if settings.talk is Talk.OFF:
            wanted = {}
        self._voice.set_volume(0 if settings.muted else settings.loudness.voice_volume)
        if wanted != self._texts:
            self._texts = wanted
            if wanted:
                self._voice.prepare(wanted)
        self._emit_files(self._voice.files)
        self._emit(self._voice.lengths)

    def lay(self, cues: Sequence[tuple[float, str]], now: float) -> None:
        """Have the computer speak what it speaks aloud, and no more; real instants, on the clock of the sound."""
        if self._voice.is_live:
            self._voice.lay([(due, name) for due, name in cues if name in self._texts], now)

    def shut_down(self) -> None:
        """End the computer's voice."""
        self._voice.shut_down()

    def _emit(self, lengths: Mapping[str, float]) -> None:
        spoken = {name: seconds for name, seconds in lengths.items() if name in self._texts}
        own = {name: seconds for name, seconds in self._bundled.items() if name not in spoken}
        self.live_changed.emit(frozenset(spoken) if self._voice.is_live else frozenset())
        self.lengths_changed.emit({**own, **spoken})  # last: with it all that is to come is laid again

    def _emit_files(self, files: Mapping[str, str]) -> None:
        self.files_changed.emit({name: path for name, path in files.items() if name in self._texts})
