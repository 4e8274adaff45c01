"""eSpeak NG as a library, which most Linux desktops have for their screen reader; it makes samples and no sound."""

from __future__ import annotations

import ctypes
from array import array
from typing import TYPE_CHECKING, Any

from sciatica_timer.desktop.voice.spoken_samples import Pcm

if TYPE_CHECKING:
    from pathlib import Path

LIBRARY = "libespeak-ng.so.1"
# https://github.com/espeak-ng/espeak-ng/blob/master/src/include/espeak-ng/speak_lib.h
SYNCHRONOUS = 2  # espeak_Synth returns when all is made, and nothing is played
DONT_EXIT = 0x8000  # without its data the library would end the process
UTF8 = 1
CHARACTERS = 1

_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class EspeakLibrary:
    """A voice of eSpeak NG; the constructor raises OSError where the library or its data is missing."""

    name = "eSpeak NG"

    def __init__(self, library: str = LIBRARY) -> None:
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
