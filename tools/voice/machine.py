"""eSpeak NG's own voice, for a language that the model does not speak."""

from __future__ import annotations

import os
from pathlib import Path

import espeakng_loader
import numpy as np

from sciatica_timer.desktop.voice.renderers import EspeakLibrary
from tools.loudness import RATE
from tools.voice.phonemes import respelt

WORDS_A_MINUTE = 160  # at speed 1; its own pace of 175 is hard to follow
PACE = 1  # espeakRATE, https://github.com/espeak-ng/espeak-ng/blob/master/src/include/espeak-ng/speak_lib.h


class _Paced(EspeakLibrary):
    def set_pace(self, words_a_minute: int) -> None:
        self._espeak.espeak_SetParameter(PACE, words_a_minute, 0)


class Machine:
    """Speaks texts of one language, by eSpeak's name of it, into samples."""

    def __init__(self, language: str) -> None:
        os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
        self._language = language
        self._espeak = _Paced(espeakng_loader.get_library_path())

    def speak(self, text: str, speed: float) -> np.ndarray:
        """Return samples, 24,000 a second."""
        self._espeak.set_pace(round(WORDS_A_MINUTE * speed))
        samples, rate = self._espeak.render(respelt(text, self._language), self._language, Path())
        spectrum = np.fft.rfft(np.asarray(samples, dtype=float))
        length = round(len(samples) * RATE / rate)
        return np.fft.irfft(np.pad(spectrum, (0, length // 2 + 1 - len(spectrum))), length)
