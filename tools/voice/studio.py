"""The studio: speaks clips, chooses takes, and puts them into the archives of the app."""

from __future__ import annotations

import hashlib
import zipfile
from array import array
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sciatica_timer.desktop.sound.clip_archive import packed, read
from tools.loudness import RATE
from tools.voice import takes
from tools.voice.machine import Machine
from tools.voice.model import BUILD, Model
from tools.voice.phonemes import Speller
from tools.voice.recogniser import plain
from tools.voice.shaping import after_the_pause, shaped, without_treble
from tools.voice.texts import short_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import numpy as np

    from tools.voice.recogniser import Recogniser

ARCHIVES = Path(__file__).parents[2] / "resources" / "voice"
FASTER, FASTEST = 1.05, 1.6  # the step by which a clip that is too long is spoken faster, and the most
CHOSEN_BY = (11, 12, 13, 14)  # noises; the check has others
SENTENCE_STEP = 40  # samples of a sentence are rounded to multiples of it, those of a word to 16
DATE = (2026, 1, 1, 0, 0, 0)  # of every member: the same bytes each time


class Studio:
    """One speaker at the microphone."""

    def __init__(self, speaker: str) -> None:
        self._speaker = takes.SPEAKERS[speaker]
        self._longest = partial(takes.longest, language=self._speaker.language, short=short_in(self._speaker.language))
        self._path = ARCHIVES / f"{speaker}.zip"
        if self._speaker.voice:
            self._model, self._speller = Model(), Speller(self._speaker.sounds)
        else:
            self._machine = Machine(self._speaker.sounds)
        self._spoken: dict[tuple[str, takes.Take], array[int]] = {}

    def spoken(self, name: str, text: str, take: takes.Take) -> array[int]:
        """Return a clip, spoken as slowly as its length allows; ValueError when it is too long at any speed.

        What was spoken once is kept in the folder of the build, so that rendering can be broken off.
        """
        if (name, take) not in self._spoken:
            letters = repr((name, text, self._speaker, take)).encode()
            kept = BUILD / "spoken" / f"{hashlib.sha256(letters).hexdigest()[:24]}.pcm"
            if not kept.exists():
                kept.parent.mkdir(parents=True, exist_ok=True)
                kept.with_suffix(".part").write_bytes(self._speak(name, text, take).tobytes())
                kept.with_suffix(".part").replace(kept)
            self._spoken[name, take] = array("h", kept.read_bytes())
        return self._spoken[name, take]

    def _speak(self, name: str, text: str, take: takes.Take) -> array[int]:
        speed = take.speed
        speak = self._voice_of(text, take) if self._speaker.voice else partial(self._machine.speak, text)
        while speed <= FASTEST:
            samples = speak(speed)
            clip = shaped(after_the_pause(samples) if take.carrier else samples)
            if len(clip) <= self._longest(name, text) * RATE:
                return clip
            speed *= FASTER
        raise ValueError(f"{name} is too long, however fast it is spoken")

    def _voice_of(self, text: str, take: takes.Take) -> Callable[[float], np.ndarray]:
        before = self._speller.spell(take.carrier) + ": " if take.carrier else ""
        letters = before + self._speller.spell(text.rstrip(".!?")) + take.end
        return partial(self._model.speak, letters, self._speaker.voice)

    def choose(self, name: str, text: str, recogniser: Recogniser, now: takes.Take) -> tuple[takes.Take, float]:
        """Return the first take that is always understood, else what is most often, by preference `now`; how often."""
        scores: dict[takes.Take, float] = {}
        for take in dict.fromkeys((now, *takes.TAKES)):
            try:
                clip = self.spoken(name, text, take)
            except ValueError:
                continue
            heard = [recogniser.hears(clip, noise) == plain(text) for noise in (None, None, *CHOSEN_BY)]
            scores[take] = sum(heard) / len(heard)
            if all(heard):
                break
        return max(scores.items(), key=lambda one: one[1])

    def render(self, texts: Mapping[str, str], chosen: Mapping[str, takes.Take]) -> int:
        """Put every clip into the archive, as it was where it was spoken the same way; return how many were not."""
        wanted = {
            name: repr((text, self._speaker.voice, chosen.get(name, takes.USUAL))) for name, text in texts.items()
        }
        kept = self._kept(wanted)
        clips = dict(kept)
        for name, text in texts.items():
            if name not in kept and (clip := self._possible(name, text, chosen.get(name, takes.USUAL))):
                clips[name] = _member(name, clip)
        ARCHIVES.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part")
        with zipfile.ZipFile(part, "w", zipfile.ZIP_LZMA) as archive:
            for name in sorted(clips):
                member = zipfile.ZipInfo(name, DATE)
                member.compress_type, member.comment = zipfile.ZIP_LZMA, wanted[name].encode()
                archive.writestr(member, clips[name])
        part.replace(self._path)
        return len(clips) - len(kept)

    def _possible(self, name: str, text: str, take: takes.Take) -> array[int] | None:
        """Return a clip; None for a number of another language that takes too long to be counted aloud."""
        try:
            return self.spoken(name, text, take)
        except ValueError:
            if self._speaker.language == "en" or not name.startswith("number-"):
                raise
            return None

    def clips(self) -> dict[str, array[int]]:
        """Return all that is in the archive."""
        with zipfile.ZipFile(self._path) as archive:
            names = archive.namelist()
        return read(self._path, names)

    def _kept(self, wanted: Mapping[str, str]) -> dict[str, bytes]:
        """Return what the archive holds of the clips that are spoken as before, to stay the same byte by byte."""
        if not self._path.exists():
            return {}
        with zipfile.ZipFile(self._path) as archive:
            same = [one for one in archive.infolist() if wanted.get(one.filename) == one.comment.decode()]
            return {one.filename: archive.read(one) for one in same}


def _member(name: str, clip: array[int]) -> bytes:
    """Return what the archive holds of a clip; a sentence a little less finely than a word."""
    is_sentence = name.startswith(takes.SENTENCES)
    return packed(without_treble(clip), SENTENCE_STEP) if is_sentence else packed(clip)
