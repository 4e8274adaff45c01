"""What ships with the app: whether all of it is there and whole, by the list that ships with it."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

from sciatica_timer.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

LIST = "shipped.txt"  # written by tools/list_resources.py: a checksum and a path on each line
_MOST_NAMED = 3
MAY_BE_LEFT_OUT = re.compile(r"voice/[a-z]{2}\.zip")  # by a distributor: the clips of a language but English
_LEFT_OUT = (".py", ".pyc", ".ts")  # a .ts is for translators; the app reads the .qm made of it


def damage(root: Traversable) -> str:
    """Return which files of the app's own are missing or damaged, or nothing; takes 15 ms for 8 MB."""
    try:
        sums = {path: (wanted, _checksum_of(root, path)) for path, wanted in _listed(root).items()}
    except (OSError, ValueError):
        sums = {}
    bad = [path for path, (wanted, found) in sums.items() if found != wanted and not _is_left_out(path, found)]
    if not sums:
        bad = [LIST]
    if not bad:
        return ""
    named = ", ".join(bad[:_MOST_NAMED])
    if len(bad) > _MOST_NAMED:
        named = tr("{0} and {1} more").format(named, len(bad) - _MOST_NAMED)
    words = tr("Missing or damaged in Sciatica Timer itself: {0}. Installing it again brings back what is left out.")
    return words.format(named)


def is_whole(root: Traversable, path: str) -> bool:
    """Return whether one of these files is there, and as it shipped as far as the list can tell."""
    try:
        wanted = _listed(root).get(path)
    except (OSError, ValueError):
        wanted = None
    return (root / path).is_file() if wanted is None else _checksum_of(root, path) == wanted


def _is_left_out(path: str, found: str) -> bool:
    return not found and MAY_BE_LEFT_OUT.fullmatch(path) is not None


def checksum(data: bytes, path: str) -> str:
    """Sum a file up, to find what was damaged by chance; line ends count as one, whichever a system has."""
    content = data if path.endswith((".wav", ".zip")) else data.replace(b"\r\n", b"\n")
    return f"{zlib.crc32(content):08x}"


def paths_in(root: Traversable, before: str = "") -> Iterator[str]:
    """Name all that is to be on the list, by paths with slashes, in order."""
    for one in sorted(root.iterdir(), key=lambda one: one.name):
        if one.is_dir():
            yield from paths_in(one, f"{before}{one.name}/")
        elif not one.name.endswith(_LEFT_OUT) and one.name != LIST:
            yield before + one.name


def _listed(root: Traversable) -> dict[str, str]:
    """Return the checksum of each path. Raises OSError and ValueError where there is no such list."""
    pairs = (line.split(maxsplit=1) for line in (root / LIST).read_text(encoding="utf-8").splitlines())
    return {path: wanted for wanted, path in pairs}


def _checksum_of(root: Traversable, path: str) -> str:
    try:
        return checksum(root.joinpath(*path.split("/")).read_bytes(), path)
    except OSError:
        return ""
