"""Which language the app speaks: the one asked for, else the one chosen, else the system's first that it knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ENGLISH = "en"
PSEUDO = "xx"  # English with marks, for tests: what comes without them was never given to a translator
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "fr": "Français", "es": "Español"}  # each by its own name
_LONGEST_WORD = 7  # signs in a row that make a text longer: a line may be broken between them
_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "àçéîñöšûýÀÇÉÎÑÖŠÛÝ")


def language_for(asked: str, chosen: str, preferred: Iterable[str], known: Iterable[str]) -> str:
    """Return the first language that is known, of what was asked for, was chosen, and the system prefers, in order.

    The codes may be as long as "de_AT.UTF-8" or "de-AT"; English where none is known.
    """
    there = {ENGLISH, PSEUDO, *known}
    return next((code for code in map(code_of, (asked, chosen, *preferred)) if code in there), ENGLISH)


def code_of(tag: str) -> str:
    """Return the two letters of a language's tag, such as "de" of "de_AT.UTF-8"; C and POSIX are English."""
    code = tag.replace("-", "_").partition("_")[0].partition(".")[0].partition("@")[0].lower()
    return ENGLISH if code in {"c", "posix"} else code


def preferred_languages(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the languages that the environment names, the best first, by the rules of POSIX and of gettext.

    Source: gettext's manual, "Locale Environment Variables": LANGUAGE counts only where the locale is not C.
    """
    locale = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := environment.get(name))), "")
    if not locale or code_of(locale) == ENGLISH:
        return (locale,) if locale else ()
    return (*filter(None, environment.get("LANGUAGE", "").split(":")), locale)


def pseudo(text: str) -> str:
    """Return an English text as the pseudo-language has it: in brackets, with accents, four tenths longer."""
    shown: list[str] = []
    for number, part in enumerate(_parts(text)):
        shown.append(part if number % 2 else part.translate(_ACCENTS))
    more = "~" * (len(text) * 2 // 5)
    words = " ".join(more[at : at + _LONGEST_WORD] for at in range(0, len(more), _LONGEST_WORD))
    return f"[{''.join(shown)}{' ' if ' ' in text else ''}{words}]"


def _parts(text: str) -> list[str]:
    """Split a text at its placeholders, "{0}" and "%n", which stand at the odd places."""
    parts, rest = [], text
    while rest:
        opens, number = rest.find("{"), rest.find("%n")
        first = min((place for place in (opens, number) if place >= 0), default=-1)
        if first < 0:
            break
        end = first + 2 if first == number else rest.find("}", first) + 1 or len(rest)
        parts += [rest[:first], rest[first:end]]
        rest = rest[end:]
    return [*parts, rest]
