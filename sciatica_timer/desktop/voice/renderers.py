"""The voices of a computer that can speak into a file: a library on Linux, programs everywhere.

eSpeak NG is there on most Linux desktops, for their screen reader; as a library it makes samples and no sound.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import wave
from array import array
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

from sciatica_timer.desktop.sound.track import RATE
from sciatica_timer.desktop.voice import spoken_samples
from sciatica_timer.desktop.voice.spoken_samples import Pcm

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PROGRAM_SECONDS = 8.0  # for one text; PowerShell takes some of them when it starts for the first time
NO_WINDOW = 0x08000000  # CREATE_NO_WINDOW: no console flashes up on Windows
FILE_VARIABLE = "SCIATICA_TIMER_SPOKEN_FILE"
# The voices of Windows through .NET, which every Windows brings. The text comes in, the file's name stands in the
# environment: nothing of either is ever read as an order.
WINDOWS_SCRIPT = f"""
$ErrorActionPreference = 'Stop'
[Console]::InputEncoding = New-Object System.Text.UTF8Encoding $false
Add-Type -AssemblyName System.Speech
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
$shape = New-Object System.Speech.AudioFormat.SpeechAudioFormatInfo({RATE}, 'Sixteen', 'Mono')
$voice.SetOutputToWaveFile($env:{FILE_VARIABLE}, $shape)
$voice.Speak([Console]::In.ReadToEnd())
$voice.Dispose()
"""

ESPEAK = "libespeak-ng.so.1"
# https://github.com/espeak-ng/espeak-ng/blob/master/src/include/espeak-ng/speak_lib.h
SYNCHRONOUS = 2  # espeak_Synth returns when all is made, and nothing is played
DONT_EXIT = 0x8000  # without its data the library would end the process
UTF8 = 1
CHARACTERS = 1

_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class Renderer(Protocol):
    """A voice that speaks into samples."""

    @property
    def name(self) -> str:
        """Return the name of the voice, for diagnosis."""

    def render(self, text: str, locale: str, folder: Path) -> Pcm:
        """Speak a text into samples, by way of a file in the folder if need be; ValueError says why not."""


class EspeakLibrary:
    """A voice of eSpeak NG; the constructor raises OSError where the library or its data is missing."""

    name = "eSpeak NG"

    def __init__(self, library: str = ESPEAK) -> None:
        self._espeak: Any = ctypes.CDLL(library)
        try:
            self._rate = int(self._espeak.espeak_Initialize(SYNCHRONOUS, 0, None, DONT_EXIT))
        except AttributeError as other:
            raise OSError(f"{library} is another library") from other
        if self._rate <= 0:
            raise OSError("eSpeak NG finds no data")
        self._made = bytearray()
        self._callback = _Callback(self._take)  # kept alive as long as the library may call it
        self._espeak.espeak_SetSynthCallback(self._callback)
        self._locale = ""

    def render(self, text: str, locale: str, folder: Path) -> Pcm:
        """Speak a text into samples; ValueError for a language that it does not have, or when it fails."""
        del folder
        self._speak_language(locale)
        self._made.clear()
        data = text.encode() + b"\0"
        if self._espeak.espeak_Synth(data, ctypes.c_size_t(len(data)), 0, CHARACTERS, 0, UTF8, None, None) != 0:
            raise ValueError("eSpeak NG failed")
        return Pcm(array("h", bytes(self._made)), self._rate)

    def _speak_language(self, locale: str) -> None:
        if locale == self._locale:
            return
        name = locale.replace("_", "-").lower()
        for wanted in (name, name.partition("-")[0]):
            if self._espeak.espeak_SetVoiceByName(wanted.encode()) == 0:
                self._locale = locale
                return
        raise ValueError(f"eSpeak NG does not speak {locale}")

    def _take(self, samples: int | None, count: int, events: int | None) -> int:
        del events
        if samples and count > 0:
            self._made += ctypes.string_at(samples, 2 * count)
        return 0  # go on


class Program:
    """A program that reads a text and writes a WAV file; `command` makes its command line of the text and the file."""

    def __init__(self, name: str, language: str, command: Callable[[str, Path], list[str]]) -> None:
        self.name = name
        self._language = language
        self._command = command

    def render(self, text: str, locale: str, folder: Path) -> Pcm:
        """Run the program once; ValueError for another language than its own, or when it fails."""
        if locale.replace("-", "_").partition("_")[0] != self._language:
            raise ValueError(f"{self.name} does not speak {locale}")
        path = folder / "spoken.wav"
        try:
            path.unlink(missing_ok=True)
            self._run(text, path)
            return spoken_samples.read(path)
        except (OSError, subprocess.SubprocessError, EOFError, wave.Error) as problem:
            raise ValueError(f"{self.name}: {problem}") from problem

    def _run(self, text: str, path: Path) -> None:
        subprocess.run(  # noqa: S603  the text is one argument or none, never a line for a shell
            self._command(text, path),
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, FILE_VARIABLE: str(path)},
            timeout=PROGRAM_SECONDS,
            check=True,
            creationflags=NO_WINDOW if sys.platform == "win32" else 0,
        )


def find_renderers(
    own_language: str,
    platform: str = sys.platform,
    which: Callable[[str], str | None] = shutil.which,
    library: Callable[[], Renderer] = EspeakLibrary,
) -> list[Renderer]:
    """Find the voices that can render here, the best first; `own_language` is the system's, as "en"."""
    found: list[Renderer] = []
    if platform == "darwin" and (say := which("say")):
        found.append(Program("say", own_language, _say(say)))
    if platform == "win32" and (shell := which("powershell")):
        found.append(Program("System.Speech", own_language, _power_shell(shell)))
    if platform == "linux":
        with suppress(OSError):  # the next one, then
            found.append(library())
        if flite := which("flite"):
            found.append(Program("Flite", "en", _flite(flite)))
    return found


def _flite(program: str) -> Callable[[str, Path], list[str]]:
    return lambda text, path: [program, "-t", text, "-o", str(path)]


def _say(program: str) -> Callable[[str, Path], list[str]]:
    shape = ["--file-format=WAVE", f"--data-format=LEI16@{RATE}"]
    return lambda _, path: [program, "-o", str(path), *shape, "-f", "-"]


def _power_shell(program: str) -> Callable[[str, Path], list[str]]:
    return lambda _text, _path: [program, "-NoProfile", "-NonInteractive", "-Command", WINDOWS_SCRIPT]
