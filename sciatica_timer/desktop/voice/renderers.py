"""The voices of a computer that can speak into a file: a library on Linux, programs everywhere."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import wave
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from sciatica_timer.desktop.voice import spoken_samples
from sciatica_timer.desktop.voice.espeak import EspeakLibrary

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sciatica_timer.desktop.voice.spoken_samples import Pcm

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
$shape = New-Object System.Speech.AudioFormat.SpeechAudioFormatInfo(48000, 'Sixteen', 'Mono')
$voice.SetOutputToWaveFile($env:{FILE_VARIABLE}, $shape)
$voice.Speak([Console]::In.ReadToEnd())
$voice.Dispose()
"""


class Renderer(Protocol):
    """A voice that speaks into samples."""

    @property
    def name(self) -> str:
        """What the voice is called, for whoever looks into a trouble."""

    def render(self, text: str, locale: str, folder: Path) -> Pcm:
        """Speak a text into samples, by way of a file in the folder if need be; ValueError says why not."""


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
    shape = ["--file-format=WAVE", "--data-format=LEI16@48000"]
    return lambda _, path: [program, "-o", str(path), *shape, "-f", "-"]


def _power_shell(program: str) -> Callable[[str, Path], list[str]]:
    return lambda _text, _path: [program, "-NoProfile", "-NonInteractive", "-Command", WINDOWS_SCRIPT]
