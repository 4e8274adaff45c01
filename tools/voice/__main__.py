"""`python -m tools.voice [--choose] [--anew]`, which `dev.py voice` runs in the workshop's own venv."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from sciatica_timer.core.session.phrases import texts_of
from sciatica_timer.storage.library.exercise_files import load_library
from tools.loudness import RATE, loudness
from tools.voice import takes
from tools.voice.recogniser import Recogniser, plain
from tools.voice.studio import ARCHIVES, Studio

EXERCISES = Path(__file__).parents[2] / "resources" / "exercises"
NOISES = (1, 2)  # the noises of the check; takes are chosen by others


def main(arguments: list[str]) -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(prog="dev.py voice", description=__doc__)
    parser.add_argument("speakers", nargs="*", default=list(takes.SPEAKERS), metavar="SPEAKER", help="all by default")
    parser.add_argument("--anew", action="store_true", help="speak what is there already, too")
    parser.add_argument("--choose", action="store_true", help="look for the best take of what is misheard")
    asked = parser.parse_args(arguments)
    texts = texts_of(load_library([EXERCISES]).exercises)
    words = {name: text for name, text in texts.items() if not name.startswith("step-")}
    for speaker in asked.speakers:
        if asked.anew:
            (ARCHIVES / f"{speaker}.zip").unlink(missing_ok=True)
        studio = Studio(speaker)
        if asked.choose:
            _choose(studio, speaker, words)
        new = studio.render(texts, takes.read(speaker))
        print(f"{speaker}: {len(texts)} clips, {new} of them new", flush=True)
        _check(studio, words)
    return 0


def _choose(studio: Studio, speaker: str, words: dict[str, str]) -> None:
    recogniser = Recogniser(words.values())
    chosen = {}
    for name, text in words.items():
        chosen[name], score = studio.choose(name, text, recogniser)
        print(f"  {name}: {score:.0%} understood, {chosen[name]}", flush=True)
    takes.write(speaker, chosen)


def _check(studio: Studio, words: dict[str, str]) -> None:
    recogniser, clips = Recogniser(words.values()), studio.clips()
    quiet = [name for name, text in words.items() if recogniser.hears(clips[name]) != plain(text)]
    noisy = [name for name, text in words.items() for n in NOISES if recogniser.hears(clips[name], n) != plain(text)]
    levels = [loudness(clip) for clip in clips.values()]
    numbers = {len(clip) / RATE: name for name, clip in clips.items() if name.startswith("number-")}
    print(f"  misheard in quiet {len(quiet)} of {len(words)}: {', '.join(quiet)}")
    print(f"  misheard under noise {len(noisy)} of {len(NOISES) * len(words)}: {', '.join(noisy)}")
    print(f"  loudness {min(levels):.1f} to {max(levels):.1f} LKFS")
    print(
        f"  {sum(map(len, clips.values())) / RATE:.0f} s, longest number {numbers[max(numbers)]} {max(numbers):.2f} s"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
