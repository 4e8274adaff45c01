"""The language of the command line: found before anything is said, and without Qt."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from sciatica_timer.cli.arguments import UsageProblem
from sciatica_timer.core import translation
from sciatica_timer.core.language import ENGLISH, PSEUDO, code_of, language_for, preferred_languages, pseudo
from sciatica_timer.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

OPTION = "--language"


def speak(arguments: Sequence[str]) -> str:
    """Translate all texts from now on into the language asked for, chosen or preferred, and return its code.

    Raises UsageProblem where a language is asked for that is not there.
    """
    from sciatica_timer.storage.translations import file_of, is_whole, languages, overlay_of, read_texts

    asked = _value(arguments, OPTION)
    if asked and language_for(asked, "", (), languages()) != code_of(asked):
        raise UsageProblem(tr("{0}: there are {1}, and not {2}.").format(OPTION, ", ".join(languages()), asked[:40]))
    code = language_for(asked, _chosen(arguments), preferred_languages(os.environ), languages())
    if code == PSEUDO:
        _take(arguments, lambda text, _: pseudo(text), pseudo)
    elif code != ENGLISH:
        texts, words = read_texts(file_of(code)) if is_whole(code) else {}, overlay_of(code)
        _take(arguments, lambda text, which: _found(texts, text, which), lambda text: words.get(text, text))
    return code


def _found(texts: Mapping[tuple[str, str], str], text: str, which: str | None) -> str:
    """Return a translation as Qt finds it: the one of this meaning, else the one without any."""
    return texts.get((text, which or "")) or texts.get((text, ""), text)


def _take(arguments: Sequence[str], texts: Callable[[str, str | None], str], words: Callable[[str], str]) -> None:
    """Translate from now on; what other programs read keeps its English names."""
    translation.translate_by(texts)
    if not {"--json", "--csv"}.intersection(arguments):
        translation.lay_over(words)


def _value(arguments: Sequence[str], option: str) -> str:
    """Return what stands after an option, or nothing; what is wrong with it is told by the parser."""
    for place, argument in enumerate(arguments):
        name, equals, value = argument.partition("=")
        if name == option:
            return value if equals else next(iter(arguments[place + 1 : place + 2]), "")
    return ""


def _chosen(arguments: Sequence[str]) -> str:
    """Return the code that stands in the settings, whatever else is wrong with them."""
    from sciatica_timer.storage.files.data_folder import DataFolder, usual_place
    from sciatica_timer.storage.files.errors import FileProblem
    from sciatica_timer.storage.files.toml import read_toml

    named = _value(arguments, "--data-dir")
    try:
        code = read_toml(DataFolder(Path(named) if named else usual_place()).settings, bounded=False).get("language")
    except (FileProblem, OSError, ValueError):
        return ""
    return code if isinstance(code, str) else ""
