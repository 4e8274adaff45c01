"""`python -m tools.voice [--choose] [--anew]`, which `dev.py voice` runs in the workshop's own venv."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from sciatica_timer.core.language import ENGLISH
from tools.loudness import RATE, loudness
from tools.voice import takes
from tools.voice.foreign_ear import ForeignEar
from tools.voice.recogniser import Recogniser, plain
from tools.voice.studio import ARCHIVES, Studio
from tools.voice.texts import texts_in

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable

MOST_WORDS = 3  # more are a sentence
NOISES = (1, 2)  # the noises of the check; takes are chosen by others


def main(arguments: list[str]) -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(prog="dev.py voice", description=__doc__)
    parser.add_argument("speakers", nargs="*", default=list(takes.SPEAKERS), metavar="SPEAKER", help="all by default")
    parser.add_argument("--anew", action="store_true", help="speak what is there already, too")
    parser.add_argument("--choose", action="store_true", help="look for the best take of what is misheard in quiet")
    asked = parser.parse_args(arguments)
    for speaker in asked.speakers:
        language = takes.SPEAKERS[speaker].language
        texts = texts_in(language)
        words, told = _apart(texts)
        if asked.anew:
            (ARCHIVES / f"{speaker}.zip").unlink(missing_ok=True)
        studio = Studio(speaker)
        new = studio.render(texts, takes.read(speaker))
        if asked.choose and language == ENGLISH:
            _choose(studio, speaker, words)
            new += studio.render(texts, takes.read(speaker))
        print(f"{speaker}: {len(texts)} clips, {new} of them new", flush=True)
        clips = studio.clips()
        for kind, group in (("words", words), ("sentences", told)):
            _check(kind, {name: text for name, text in group.items() if name in clips}, clips, speaker)
        _measure(clips)
    return 0


def _apart(texts: dict[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """Part words from sentences: the recogniser takes "two" for "to", as one begins, where it expects either."""
    told = {name: text for name, text in texts.items() if len(plain(text).split()) > MOST_WORDS}
    return {name: text for name, text in texts.items() if name not in told}, told


def _choose(studio: Studio, speaker: str, words: dict[str, str]) -> None:
    recogniser, clips = Recogniser(words.values()), studio.clips()
    chosen = takes.read(speaker)
    for name, text in words.items():
        if recogniser.hears(clips[name]) != plain(text):
            chosen[name], score = studio.choose(name, text, recogniser, chosen.get(name, takes.USUAL))
            print(f"  {name}: {score:.0%} understood, {chosen[name]}", flush=True)
    takes.write(speaker, chosen)


def _check(kind: str, texts: dict[str, str], clips: dict[str, array[int]], speaker: str) -> None:
    understands = _listener(texts, takes.SPEAKERS[speaker])
    quiet = [name for name in texts if not understands(name, clips[name], None)]
    noisy = [name for name in texts for noise in NOISES if not understands(name, clips[name], noise)]
    print(f"  {kind} misheard in quiet {len(quiet)} of {len(texts)}: {', '.join(quiet)}")
    print(f"  {kind} misheard under noise {len(noisy)} of {len(NOISES) * len(texts)}: {', '.join(noisy)}", flush=True)


def _listener(texts: dict[str, str], speaker: takes.Speaker) -> Callable[[str, array[int], int | None], bool]:
    """Return what tells whether a clip is heard as the text of that name."""
    if speaker.language != ENGLISH:
        return ForeignEar(texts, speaker.sounds).understands
    recogniser = Recogniser(texts.values())
    return lambda name, clip, noise: recogniser.hears(clip, noise) == plain(texts[name])


def _measure(clips: dict[str, array[int]]) -> None:
    levels = [loudness(clip) for clip in clips.values()]
    numbers = {len(clip) / RATE: name for name, clip in clips.items() if name.startswith("number-")}
    print(f"  loudness {min(levels):.1f} to {max(levels):.1f} LKFS")
    print(
        f"  {sum(map(len, clips.values())) / RATE:.0f} s, longest number {numbers[max(numbers)]} {max(numbers):.2f} s"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
