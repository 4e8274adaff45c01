"""A stand-in for QTextToSpeech that does nothing but remember."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal


class FakeVoice:
    def __init__(self, name):
        self._name = name

    def name(self):
        return self._name


class FakeEngine(QObject):
    """Speaks the languages it is given, as {"en": ["a voice", …]}; `done` is what it was told to say."""

    stateChanged = Signal(object)  # noqa: N815  Qt's name

    def __init__(self, voices=None):
        super().__init__()
        self.done = []
        self.volume = 1.0
        self.voice = None
        self._voices = voices or {"en": ["Ann"], "de": ["Eva"]}
        self._locale = QLocale.c()

    def engine(self):
        return "fake"

    def say(self, text):
        self.done.append(text)

    def stop(self):
        self.done.append("(stop)")

    def locale(self):
        return self._locale

    def availableVoices(self):  # noqa: N802  Qt's name
        return [FakeVoice(name) for name in self._voices.get(self._locale.name()[:2], ())]

    def setVolume(self, volume):  # noqa: N802  Qt's name
        self.volume = volume

    def setVoice(self, voice):  # noqa: N802  Qt's name
        self.voice = voice.name()

    def setLocale(self, locale):  # noqa: N802  Qt's name
        if locale.name()[:2] in self._voices:
            self._locale = locale
