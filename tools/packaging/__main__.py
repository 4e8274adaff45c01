"""The door to these rooms, for dev.py: `python -m tools.packaging COMMAND`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tools.dev.child import Stop
from tools.packaging import deb, freeze, metainfo, release

if TYPE_CHECKING:
    from collections.abc import Callable


def make_package(_arguments: list[str]) -> int:
    freeze.build()
    return 0


def make_deb(_arguments: list[str]) -> int:
    file = deb.build()
    print(f"{file.name}: {file.stat().st_size / 1e6:.0f} MB, in dist.")
    if found := deb.lint(file):
        print(found)
        return 1
    return 0


def check_metadata(_arguments: list[str]) -> int:
    return metainfo.check()


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "package": make_package,
    "deb": make_deb,
    "metadata": check_metadata,
    "release": release.main,
}

if __name__ == "__main__":
    try:
        sys.exit(COMMANDS[sys.argv[1]](sys.argv[2:]))
    except Stop as stop:
        print(stop, file=sys.stderr)
        sys.exit(stop.code)
