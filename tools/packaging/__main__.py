"""The door to these rooms, for dev.py: `python -m tools.packaging COMMAND`."""

from __future__ import annotations

import sys

from tools.dev.child import Stop


def package(_arguments: list[str]) -> int:
    from tools.packaging import freeze

    freeze.build()
    return 0


COMMANDS = {"package": package}

if __name__ == "__main__":
    try:
        sys.exit(COMMANDS[sys.argv[1]](sys.argv[2:]))
    except Stop as stop:
        print(stop, file=sys.stderr)
        sys.exit(stop.code)
