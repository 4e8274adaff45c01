"""Spell a text in the letters that the Kokoro model reads: what eSpeak NG makes of it, with some sounds joined."""

from __future__ import annotations

import ctypes
import re
import unicodedata

import espeakng_loader

# The model's own numbers for the letters that English, French and Spanish need.
_LETTERS = ";:,.!?—… AIOQTWYᵊabdefhijklmnopstuvwzɑæɔðʤəɛɜɡɪŋθɹʃʧʊʌʒˈˌːᵻ\u0303rxyβɣɥʝɲøœɾʁʎçɐ"
_NUMBERS = (
    *(1, 2, 3, 4, 5, 6, 9, 10, 16, 24, 25, 31, 33, 36, 39, 41, 42, 43, 44, 46, 47, 48, 50, 51, 52, 53, 54, 55, 56, 57),
    *(58, 61, 62, 63, 64, 65, 68, 69, 72, 76, 81, 82, 83, 86, 87, 92, 102, 112, 119, 123, 131, 133, 135, 138, 147),
    *(156, 157, 158, 177, 17, 60, 66, 67, 75, 139, 99, 103, 114, 116, 120, 125, 128, 143, 78, 70),
)
NUMBERS = dict(zip(_LETTERS, _NUMBERS, strict=True))
TIE = "^"  # what eSpeak puts between two letters of one sound
DIPHTHONGS = (("a^ɪ", "I"), ("a^ʊ", "W"), ("e^ɪ", "A"), ("o^ʊ", "O"), ("ɔ^ɪ", "Y"), ("d^ʒ", "ʤ"), ("t^ʃ", "ʧ"))
ENGLISH_JOINED = (
    *(("ʔn̩", "tᵊn"), ("n̩", "ᵊn"), ("l̩", "ᵊl"), ("ʔ", "t"), ("ɾ", "T")),
    *DIPHTHONGS,
    *(("ə^l", "ᵊl"), ("ɚ", "əɹ"), ("ɜːɹ", "ɜɹ"), ("ɜː", "ɜɹ"), ("ɪə", "iə"), ("r", "ɹ"), ("ɐ", "ə"), ("ː", "")),
)
OTHER_JOINED = (*DIPHTHONGS, ("ː", ""), ("c\u0327", "ç"), ("ʏ", "y"))
# What eSpeak NG takes for English in the middle of another language, or says otherwise than people do.
DIGITS = {"112": "1 1 2", "999": "9 9 9", "111": "1 1 1", "116117": "1 1 6, 1 1 7"}  # as such numbers are dialled
RESPELT = {
    "en-us": DIGITS,
    "de": DIGITS,
    "fr": {"dos": "dhos", "rythme": "ritm", "dead bug": "dède beugue", "bird dog": "beurde dogue"},
}
LONG_NUMBER = re.compile(r"\b(\d{3})(\d{3})\b")  # the number of a telephone is said in pieces
ANOTHER_LANGUAGE = re.compile(r"\([a-z^-]+\)")
SYNCHRONOUS, UTF8, IPA = 2, 1, 0x02


def respelt(text: str, language: str) -> str:
    """Return a text as eSpeak NG says it best."""
    for word, other in RESPELT.get(language, {}).items():
        text = re.sub(rf"\b{word}\b", other, text, flags=re.IGNORECASE)
    return LONG_NUMBER.sub(r"\1 \2", text)


class Speller:
    """eSpeak NG, of which only the dictionary and the rules of a language are used, by its name there."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        self._library.espeak_Initialize(SYNCHRONOUS, 0, espeakng_loader.get_data_path().encode(), 0)
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self._library.espeak_TextToPhonemes.argtypes = [ctypes.POINTER(ctypes.c_void_p), ctypes.c_int, ctypes.c_int]
        if self._library.espeak_SetVoiceByName(language.encode()) != 0:
            raise RuntimeError(f"eSpeak NG has no {language}.")

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
        sounds = unicodedata.normalize("NFD", self._sounds(respelt(text, self._language))) if text else ""
        if ANOTHER_LANGUAGE.search(sounds):
            raise ValueError(f"taken for another language: {text!r} {sounds!r}")
        for apart, letter in ENGLISH_JOINED if self._language == "en-us" else OTHER_JOINED:
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
