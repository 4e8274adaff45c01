"""The American recogniser as a listener to other languages: it knows no word of them, only their sounds as best it can.

Told to expect one of some texts, it tells them apart by American sounds. So it is a worse listener than anybody who
speaks the language, and what it tells apart is clear; it does not judge how natural a voice is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tools.voice.phonemes import Speller
from tools.voice.recogniser import Recogniser

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping

HISS = 60.0  # 30 dB below the words, as in a quiet room: in less it often hears nothing of eSpeak's even tones
_PAIRS = (
    "a=AA ɑ=AA ɐ=AH e=EY ə=AH ɛ=EH ɜ=AH i=IY ɪ=IH o=OW ɔ=AO ø=ER œ=AH u=UW ʊ=UH ʌ=AH y=UW ʏ=UH ɒ=AA æ=AE b=B "
    "β=B d=D ð=DH f=F ɡ=G ɣ=G h=HH j=Y ʝ=Y k=K l=L ʎ=Y m=M n=N ɲ=N_Y ŋ=NG p=P r=R ɾ=R ɹ=R ʁ=R s=S ʃ=SH ç=SH "
    "t=T θ=TH v=V w=W ɥ=W x=K z=Z ʒ=ZH ʤ=JH ʧ=CH I=AY W=AW A=EY O=OW Y=OY ,=SIL :=SIL ;=SIL"
)
ARPABET = {"\u0303": "N"} | {
    letter: sound.replace("_", " ") for letter, sound in (pair.split("=") for pair in _PAIRS.split())
}


class ForeignEar:
    """Hears one of these texts of a language, by their names."""

    def __init__(self, texts: Mapping[str, str], language: str) -> None:
        speller = Speller(language)
        self._heard: dict[str, str] = {}
        for name, text in texts.items():
            spelt = speller.spell(text.rstrip(".!?"))
            self._heard[name] = " ".join(ARPABET[letter] for letter in spelt if letter in ARPABET)
        self._words = {sounds: f"qqx{_letters(number)}" for number, sounds in enumerate(set(self._heard.values()))}
        self._recogniser = Recogniser(
            self._words.values(), {word: sounds for sounds, word in self._words.items()}, HISS
        )

    def understands(self, name: str, clip: array[int], noise: int | None = None) -> bool:
        """Return whether a clip is heard as the text that it says; `noise` as in `Recogniser.hears`."""
        return self._recogniser.hears(clip, noise) == self._words[self._heard[name]]


def _letters(number: int) -> str:
    """Return a number in letters, which alone may stand in a grammar's words."""
    return re.sub(r"\d", lambda digit: "abcdefghij"[int(digit[0])], str(number))
