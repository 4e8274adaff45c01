"""A speech server for Orca that writes down what it is to say: Orca imports it by its name, in its own Python."""

# ruff: noqa: N802  (the names are Orca's)
import os
from pathlib import Path

from orca import speechserver


class SpeechServer(speechserver.SpeechServer):
    """Write each utterance as a line into the file that is named by SPEECH_LOG."""

    made = None

    @staticmethod
    def getFactoryName():
        return "log"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer.made = SpeechServer.made or SpeechServer()
        return SpeechServer.made

    @staticmethod
    def shutdownActiveServers():
        SpeechServer.made = None

    def getInfo(self):
        return ["log", "log"]

    def speak(self, text=None, acss=None, interrupt=True):
        if text and text.strip():
            write(text)

    def speakCharacter(self, character, acss=None):
        write(character)

    def speakKeyEvent(self, event, acss=None):
        """Leave the echo of keys out: it is Orca's own, and not what the app does."""

    def sayAll(self, utterances, callback):
        for context, _acss in utterances:
            write(context.utterance)


def write(text):
    with Path(os.environ["SPEECH_LOG"]).open("a", encoding="utf-8") as file:
        file.write(" ".join(text.split()) + "\n")
