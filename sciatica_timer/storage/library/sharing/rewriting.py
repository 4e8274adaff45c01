"""The text of an exercise or programme file with another id or name, or other names for what it refers to.

Only the words that change are changed, so that comments and order stay; where that does not come out right, the file is
written anew.
"""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

import tomli

from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.toml import parse_toml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Names(Value):
    """What a file is to be called by from now on; `images` and `ids` give new names by the old ones."""

    id: str
    name: str
    images: Mapping[str, str]
    ids: Mapping[str, str]


def image_lists(raw: Mapping[str, Any]) -> Iterator[list[Any]]:
    """Yield the lists of pictures in an exercise file: its own, and those of its variants."""
    variants = raw.get("variant")
    for table in (raw, *(variants if isinstance(variants, list) else ())):
        figure = table.get("figure") if isinstance(table, dict) else None
        images = figure.get("images") if isinstance(figure, dict) else None
        if isinstance(images, list):
            yield images


def images_in(raw: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names of all pictures of an exercise file, each once."""
    return tuple(dict.fromkeys(name for images in image_lists(raw) for name in images if isinstance(name, str)))


def rewritten(content: bytes, names: Names) -> bytes:
    """Return a file with other names in it; it stays byte for byte where they are the same."""
    raw = parse_toml(content, names.id)
    wanted = renamed(raw, names)
    if wanted == raw:
        return content
    text = content.decode("utf-8-sig")
    for line, old, new in _replacements(raw, names):
        text = _replaced(text, line, old, new)
    try:
        if tomli.loads(text) == wanted:
            return text.encode()
    except tomli.TOMLDecodeError:
        pass
    import tomli_w  # noqa: PLC0415  hardly ever needed

    return tomli_w.dumps(wanted).encode()


def renamed(raw: Mapping[str, Any], names: Names) -> dict[str, Any]:
    """Return a parsed file with other names in it."""
    changed: dict[str, Any] = copy.deepcopy(dict(raw))
    changed["id"], changed["name"] = names.id, names.name
    for images in image_lists(changed):
        images[:] = [names.images.get(one, one) for one in images]
    if "after" in changed:
        changed["after"] = [names.ids.get(one, one) for one in changed["after"]]
    for row in changed.get("exercises", ()):
        row["id"] = names.ids.get(row["id"], row["id"])
    return changed


def _replacements(raw: Mapping[str, Any], names: Names) -> Iterator[tuple[str, str, str]]:
    """Yield the beginning of the lines to look in, and a text there, old and new; the head of a file comes first."""
    head = r"\A(?:(?![ \t]*\[)[^\n]*\n)*?[ \t]*"
    yield rf"{head}id[ \t]*=[ \t]*", raw["id"], names.id
    yield rf"{head}name[ \t]*=[ \t]*", raw["name"], names.name
    for old, new in names.images.items():
        yield r"", old, new
    for old, new in names.ids.items():
        yield r"^[ \t]*id[ \t]*=[ \t]*", old, new
        yield r"^[ \t]*after[ \t]*=[^\n]*?", old, new


def _replaced(text: str, before: str, old: str, new: str) -> str:
    pattern = rf"(?m)({before})([\"']){re.escape(old)}\2"
    return re.sub(pattern, lambda found: f"{found[1]}{found[2]}{new}{found[2]}", text) if old != new else text
