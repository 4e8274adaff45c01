"""Spell a text in the letters that the Kokoro model reads: what eSpeak NG makes of it, with some sounds joined."""

from __future__ import annotations

import ctypes
import re

import espeakng_loader

# The model's own numbers for the letters that English needs.
_LETTERS = ";:,.!?—… AIOQTWYᵊabdefhijklmnopstuvwzɑæɔðʤəɛɜɡɪŋθɹʃʧʊʌʒˈˌːᵻ"
_NUMBERS = (
    *(1, 2, 3, 4, 5, 6, 9, 10, 16, 24, 25, 31, 33, 36, 39, 41, 42, 43, 44, 46, 47, 48, 50, 51, 52, 53, 54, 55, 56, 57),
    *(58, 61, 62, 63, 64, 65, 68, 69, 72, 76, 81, 82, 83, 86, 87, 92, 102, 112, 119, 123, 131, 133, 135, 138, 147),
    *(156, 157, 158, 177),
)
NUMBERS = dict(zip(_LETTERS, _NUMBERS, strict=True))
TIE = "^"  # what eSpeak puts between two letters of one sound
JOINED = (
    *(("ʔn̩", "tᵊn"), ("n̩", "ᵊn"), ("l̩", "ᵊl"), ("ʔ", "t"), ("ɾ", "T")),
    *(("a^ɪ", "I"), ("a^ʊ", "W"), ("e^ɪ", "A"), ("o^ʊ", "O"), ("ɔ^ɪ", "Y"), ("d^ʒ", "ʤ"), ("t^ʃ", "ʧ")),
    *(("ə^l", "ᵊl"), ("ɚ", "əɹ"), ("ɜːɹ", "ɜɹ"), ("ɜː", "ɜɹ"), ("ɪə", "iə"), ("r", "ɹ"), ("ɐ", "ə"), ("ː", "")),
)
LANGUAGE = "en-us"
SYNCHRONOUS, UTF8, IPA = 2, 1, 0x02


class Speller:
    """eSpeak NG, of which only the dictionary and the rules of English are used."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        self._library.espeak_Initialize(SYNCHRONOUS, 0, espeakng_loader.get_data_path().encode(), 0)
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self._library.espeak_TextToPhonemes.argtypes = [ctypes.POINTER(ctypes.c_void_p), ctypes.c_int, ctypes.c_int]
        if self._library.espeak_SetVoiceByName(LANGUAGE.encode()) != 0:
            raise RuntimeError(f"eSpeak NG has no {LANGUAGE}.")

    def spell(self, text: str) -> str:
        """Return the letters of a text, its stops and commas where they were; ValueError for a sound without one."""
        spelt = ""
        for piece in re.split(r"([,.;:!?])", text):
            between = " " if piece[:1] == " " and spelt else ""
            spelt += piece if piece in tuple(",.;:!?") else between + self._joined(piece.strip())
        if strange := set(spelt) - NUMBERS.keys():
            raise ValueError(f"no letters for {strange} in {spelt!r}")
        return spelt

    def _joined(self, text: str) -> str:
        sounds = self._sounds(text) if text else ""
        for apart, letter in JOINED:
            sounds = sounds.replace(apart, letter)
        return sounds.replace(TIE, "").replace("-", "")

    def _sounds(self, text: str) -> str:
        kept = ctypes.create_string_buffer(text.encode())
        place = ctypes.c_void_p(ctypes.addressof(kept))
        clauses = []
        while place.value:
            answer = self._library.espeak_TextToPhonemes(ctypes.byref(place), UTF8, IPA | 0x80 | ord(TIE) << 8)
            clauses.append(answer.decode())
        return " ".join(clauses)
