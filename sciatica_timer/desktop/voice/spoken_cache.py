"""Words that were rendered once, kept by text and voice in the account's cache folder: no later run renders them again.

Whatever is wrong there, a word is just rendered again.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import wave
from pathlib import Path

from sciatica_timer.desktop.sound.track import RATE

MOST_FILES = 2000  # of some 50 KB; those that were not used for longest go first


def usual_cache() -> SpokenCache:
    """Return the cache of this account."""
    import appdirs  # noqa: PLC0415  in the process that speaks alone

    return SpokenCache(Path(appdirs.user_cache_dir("sciatica-timer")) / "spoken")


class SpokenCache:
    """A folder of WAV files, named after what is said and by whom; nothing raises."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def take(self, voice: str, locale: str, text: str, target: Path) -> float:
        """Copy what was kept to `target` and return its seconds, or 0 where there is nothing."""
        kept = self._file(voice, locale, text)
        try:
            with wave.open(str(kept), "rb") as file:
                fits = (file.getframerate(), file.getnchannels()) == (RATE, 1)
                seconds = file.getnframes() / RATE if fits else 0.0
            if seconds > 0:
                shutil.copyfile(kept, target)
                os.utime(kept)
        except (OSError, EOFError, wave.Error):
            return 0.0
        return seconds

    def keep(self, voice: str, locale: str, text: str, source: Path) -> None:
        """Keep a rendered word, whole or not at all."""
        kept = self._file(voice, locale, text)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            made = kept.with_name(f"{kept.name}.{os.getpid()}.tmp")
            shutil.copyfile(source, made)
            made.replace(kept)
            self._let_go()
        except OSError:
            return

    def _file(self, voice: str, locale: str, text: str) -> Path:
        key = "\0".join((voice, locale, str(RATE), text)).encode("utf-8", "surrogatepass")
        return self._folder / f"{hashlib.blake2b(key, digest_size=16).hexdigest()}.wav"

    def _let_go(self) -> None:
        kept = list(self._folder.iterdir())
        if len(kept) > MOST_FILES:
            kept.sort(key=lambda path: path.stat().st_mtime)
            for path in kept[: len(kept) - MOST_FILES]:
                path.unlink(missing_ok=True)
