"""The studio: speaks clips, chooses takes, and puts them into the archives of the app."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from sciatica_timer.desktop.sound.clip_archive import packed, read
from tools.loudness import RATE
from tools.voice import takes
from tools.voice.model import Model
from tools.voice.phonemes import Speller
from tools.voice.recogniser import plain
from tools.voice.shaping import after_the_pause, shaped, without_treble

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping

    from tools.voice.recogniser import Recogniser

ARCHIVES = Path(__file__).parents[2] / "resources" / "voice"
FASTER, FASTEST = 1.05, 1.6  # the step by which a clip that is too long is spoken faster, and the most
CHOSEN_BY = (11, 12, 13, 14)  # noises; the check has others
SENTENCE_STEP = 40  # samples of a sentence are rounded to multiples of it, those of a word to 16
DATE = (2026, 1, 1, 0, 0, 0)  # of every member: the same bytes each time


class Studio:
    """One speaker at the microphone."""

    def __init__(self, speaker: str) -> None:
        self._voice = takes.SPEAKERS[speaker]
        self._path = ARCHIVES / f"{speaker}.zip"
        self._model, self._speller = Model(), Speller()
        self._spoken: dict[tuple[str, takes.Take], array[int]] = {}

    def spoken(self, name: str, text: str, take: takes.Take) -> array[int]:
        """Return a clip, spoken as slowly as its length allows; ValueError when it is too long at any speed."""
        if (name, take) not in self._spoken:
            self._spoken[name, take] = self._speak(name, text, take)
        return self._spoken[name, take]

    def _speak(self, name: str, text: str, take: takes.Take) -> array[int]:
        before = self._speller.spell(take.carrier) + ": " if take.carrier else ""
        letters = before + self._speller.spell(text.rstrip(".!?")) + take.end
        speed = take.speed
        while speed <= FASTEST:
            samples = self._model.speak(letters, self._voice, speed)
            clip = shaped(after_the_pause(samples) if take.carrier else samples)
            if len(clip) <= takes.longest(name, text) * RATE:
                return clip
            speed *= FASTER
        raise ValueError(f"{name} is too long, however fast it is spoken")

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
        wanted = {name: repr((text, self._voice, chosen.get(name, takes.USUAL))) for name, text in texts.items()}
        kept = self._kept(wanted)
        clips = {
            name: kept[name] if name in kept else self.spoken(name, text, chosen.get(name, takes.USUAL))
            for name, text in texts.items()
        }
        ARCHIVES.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part")
        with zipfile.ZipFile(part, "w", zipfile.ZIP_LZMA) as archive:
            for name in sorted(clips):
                member = zipfile.ZipInfo(name, DATE)
                member.compress_type, member.comment = zipfile.ZIP_LZMA, wanted[name].encode()
                archive.writestr(member, _member(name, clips[name]))
        part.replace(self._path)
        return len(clips) - len(kept)

    def clips(self) -> dict[str, array[int]]:
        """Return all that is in the archive."""
        with zipfile.ZipFile(self._path) as archive:
            names = archive.namelist()
        return read(self._path, names)

    def _kept(self, wanted: Mapping[str, str]) -> dict[str, array[int]]:
        if not self._path.exists():
            return {}
        with zipfile.ZipFile(self._path) as archive:
            same = [one.filename for one in archive.infolist() if wanted.get(one.filename) == one.comment.decode()]
        return read(self._path, same)


def _member(name: str, clip: array[int]) -> bytes:
    """Return what the archive holds of a clip; a sentence a little less finely than a word."""
    is_sentence = name.startswith(takes.SENTENCES)
    return packed(without_treble(clip), SENTENCE_STEP) if is_sentence else packed(clip)
