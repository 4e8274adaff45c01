"""Text as a search compares it: without case, accents and ligatures, in every alphabet that Unicode knows."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import combining, normalize

if TYPE_CHECKING:
    from collections.abc import Mapping

# Letters with a stroke are letters of their own to Unicode, and the dotless i is one to Turkish alone.
_PLAIN = str.maketrans(
    {"\N{LATIN SMALL LETTER DOTLESS I}": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
    | dict.fromkeys("\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}", "")
)


def folded(text: str) -> str:
    """Return `text` in the form in which it is compared: "Überdehnt" and "UBERDEHNT" give "uberdehnt"."""
    if text.isascii():
        return text.lower()
    letters = normalize("NFKD", normalize("NFKD", text).casefold())  # twice: casefold can bring accents of its own
    return "".join(one for one in letters if not combining(one)).translate(_PLAIN)


def ids_named(names: Mapping[str, str], text: str) -> frozenset[str]:
    """Return the ids, the keys of `names`, whose name holds a text."""
    wanted = folded(text)
    return frozenset(one for one, name in names.items() if wanted in folded(name))
