"""`dev.py translations`: bring resources/translations up to date with the code, and compile them.

CODE.ts holds the texts of the app, for a translator to fill in by Qt Linguist or any editor; CODE.qm is made of it, for
the app to read. CODE.toml holds the words of the exercises and programmes that ship; what is missing there is added
with an empty translation. All languages are done, or those that are named (`dev.py translations de`). A language ships
once both are complete: then `storage/translations.py` finds its .qm.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import tomli
import tomli_w

if __name__ == "__main__":  # run by its path
    sys.path.insert(0, str(Path(__file__).parents[1]))

from sciatica_timer.core.language import ENGLISH, LANGUAGES
from sciatica_timer.core.library.wording import words_of
from sciatica_timer.resources import FOLDER as RESOURCES
from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.storage.library.programme_files import load_programmes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parents[1]
FOLDER = RESOURCES / "translations"
CODES = tuple(code for code in LANGUAGES if code != ENGLISH)


def extract(path: Path, code: str) -> None:
    """Bring the texts of the code into a language's .ts, which keeps what is translated."""
    options = ["-silent", "-no-obsolete", "-locations", "none", "-extensions", "py", "-target-language", code]
    _run("pyside6-lupdate", *options, str(ROOT / "sciatica_timer"), "-ts", str(path))


def compile_texts(path: Path) -> None:
    """Make the .qm that the app reads of a .ts."""
    _run("pyside6-lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))


def untranslated(path: Path) -> Iterator[str]:
    """Yield the English texts of a .ts that have no finished translation."""
    for message in ET.parse(path).iter("message"):  # noqa: S314  a file of ours
        translation = message.find("translation")
        forms = [] if translation is None else [translation, *translation.findall("numerusform")]
        if translation is None or translation.get("type") or not any((form.text or "").strip() for form in forms):
            yield message.findtext("source") or ""


def bundled_words() -> list[str]:
    """Return the English words of what ships, in the order of the files."""
    exercises = load_library([RESOURCES / "exercises"]).exercises
    programmes = load_programmes([RESOURCES / "programmes"], exercises).programmes
    found = [word for exercise in exercises for word in sorted(words_of(exercise))]
    return list(dict.fromkeys([*found, *(programme.name for programme in programmes)]))


def update_words(code: str) -> list[str]:
    """Bring the words of what ships into a language's .toml, and return those without a translation."""
    path = FOLDER / f"{code}.toml"
    there = tomli.loads(path.read_text(encoding="utf-8"))["words"] if path.exists() else {}
    words = {word: there.get(word, "") for word in bundled_words()}
    path.write_text(tomli_w.dumps({"words": words}), encoding="utf-8", newline="\n")
    return [word for word, translated in words.items() if not translated]


def _run(name: str, *arguments: str) -> None:
    tool = shutil.which(name, path=str(Path(sys.executable).parent))
    if tool is None:
        sys.exit(f"{name} is missing; it comes with PySide6.")
    subprocess.run([tool, *arguments], check=True)


def main(codes: Sequence[str]) -> int:
    """Update and compile these languages, or all; return 1 while any lacks something."""
    FOLDER.mkdir(exist_ok=True)
    lacking = 0
    for code in codes or CODES:
        path = FOLDER / f"{code}.ts"
        extract(path, code)
        missing = [*untranslated(path), *update_words(code)]
        if missing:
            path.with_suffix(".qm").unlink(missing_ok=True)
            print(f"{LANGUAGES[code]}: {len(missing)} texts are not translated, so it does not ship yet.")
        else:
            compile_texts(path)
            print(f"{LANGUAGES[code]}: complete.")
        lacking += bool(missing)
    return int(bool(lacking))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
