"""A recogniser that stands in for a listener: told to expect one of some texts, in quiet and under pink noise."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pocketsphinx

from tools.loudness import RATE

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Mapping

HEARD_RATE = 16_000
LEVEL = 2000.0  # root mean square of what is played to it
AROUND_SECONDS = 0.4
HISS = 3.0  # root mean square: in true silence it hears nothing at all
NOISE_DB = 10.0  # by which the noise is softer than the words
UNKNOWN = {  # how words are spoken that its dictionary lacks
    "adduction": "AE D AH K SH AH N",
    "physiotherapist": "F IH Z IY OW TH EH R AH P IH S T",
    "shins": "SH IH N Z",
    "breathlessness": "B R EH TH L AH S N AH S",
}
NUMERALS = {"90": "ninety"}


class Recogniser:
    """Hears one of these texts in a clip, or none."""

    def __init__(self, texts: Iterable[str], sounds: Mapping[str, str] = UNKNOWN, hiss: float = HISS) -> None:
        model = Path(pocketsphinx.get_model_path()) / "en-us"
        dictionary = str(model / "cmudict-en-us.dict")
        self._decoder = pocketsphinx.Decoder(hmm=str(model / "en-us"), dict=dictionary, lm=None, loglevel="FATAL")
        for word, spoken in sounds.items():
            self._decoder.add_word(word, spoken, update=True)
        grammar = " | ".join(sorted({plain(text) for text in texts}))
        self._decoder.add_jsgf_string("texts", f"#JSGF V1.0;\ngrammar texts;\npublic <texts> = {grammar} ;\n")
        self._decoder.activate_search("texts")
        self._hiss = hiss

    def hears(self, clip: array[int], noise: int | None = None) -> str:
        """Return the text heard; `noise` is the number of a noise 10 dB below the clip, none in quiet."""
        words = _resampled(np.asarray(clip, dtype=float))
        around = np.zeros(round(AROUND_SECONDS * HEARD_RATE))
        played = np.concatenate([around, words * LEVEL / _power(words), around])
        chance = np.random.default_rng(noise or 0)
        if noise is None:
            played += self._hiss * chance.standard_normal(len(played))
        else:
            pink = _pink(len(played), chance)
            played += pink * LEVEL / 10 ** (NOISE_DB / 20) / _power(pink)
        self._decoder.reinit_feat()  # else the noise that it heard before decides what it hears now
        self._decoder.start_utt()
        self._decoder.process_raw(np.clip(played, -32_767, 32_767).astype("<i2").tobytes(), full_utt=True)
        self._decoder.end_utt()
        heard = self._decoder.hyp()
        return heard.hypstr if heard else ""


def plain(text: str) -> str:
    """Return the words of a text as the recogniser's dictionary writes them."""
    return " ".join(NUMERALS.get(word, word) for word in re.findall(r"[a-z']+|\d+", text.lower()))


def _power(samples: np.ndarray) -> float:
    return float(np.sqrt(np.mean(samples**2)))


def _resampled(samples: np.ndarray) -> np.ndarray:
    """Bring 24 kHz to 16 kHz, by what of the spectrum has room there."""
    length = round(len(samples) * HEARD_RATE / RATE)
    return np.fft.irfft(np.fft.rfft(samples)[: length // 2 + 1], length) * length / len(samples)


def _pink(length: int, chance: np.random.Generator) -> np.ndarray:
    size = length // 2 + 1
    spectrum = chance.standard_normal(size) + 1j * chance.standard_normal(size)
    return np.fft.irfft(spectrum / np.sqrt(np.maximum(np.arange(size), 1)), length)
