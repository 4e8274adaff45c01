"""The commands that start without Qt, against the time Python takes to start and end."""

from __future__ import annotations

import subprocess
import sys
import time
from functools import partial
from typing import TYPE_CHECKING

from surroundings import pairs
from table import Row, ratio_row

from tools.dev.child import ROOT

if TYPE_CHECKING:
    from surroundings import Surroundings

MOST = 3.0  # times `python -c pass`: what `bench quick` lets pass


def run(where: Surroundings, *, quick: bool) -> list[Row]:
    """Give the rows of this part."""
    count = 11 if quick else 41
    app = ("-m", "sciatica_timer", "--data-dir", str(where.data_dir("shell")))
    commands = {"list": (*app, "list"), "plan": (*app, "plan", "bridge")}
    rows = []
    for name, command in commands.items():
        found = pairs(count, partial(_took, where, *command), partial(_took, where, "-c", "pass"))
        rows.append(ratio_row(f"{name} from the shell", found, "ms", "python -c pass", "≤ 3 x", MOST))
    return rows


def _took(where: Surroundings, *arguments: str) -> float:
    """Milliseconds until a Python with these arguments has ended."""
    began = time.perf_counter()
    command = [sys.executable, *arguments]
    subprocess.run(command, cwd=ROOT, env=where.environ, stdout=subprocess.DEVNULL, check=True)
    return 1000 * (time.perf_counter() - began)
