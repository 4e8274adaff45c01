"""The command without a name: checks its options and that there is a screen, then starts the window."""

from __future__ import annotations

import gc
import math
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sciatica_timer.app.options import WindowOptions
from sciatica_timer.cli.arguments import UsageProblem
from sciatica_timer.cli.display import missing_display
from sciatica_timer.cli.quick_imports import import_qt
from sciatica_timer.core.problem import Kind, Reason
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.data_folder import DataFolder, usual_place
from sciatica_timer.storage.files.errors import FileProblem, FolderProblem, StorageProblem, why
from sciatica_timer.storage.files.own_place import require_elsewhere

if TYPE_CHECKING:
    import argparse

FASTEST = 1000


def run(arguments: argparse.Namespace) -> int:
    """Start the window and return its exit code; nothing of Qt is loaded before the options are known to be right."""
    folder = DataFolder((arguments.data_dir or usual_place()).absolute())
    speed = _speed(arguments.speed)
    trace = _trace(arguments.trace, folder.path)
    if arguments.data_dir is not None:
        _prepare(folder)  # somebody at a terminal reads it there; otherwise the window tells
    if arguments.start is not None:
        from sciatica_timer.cli.lookup import find_what
        from sciatica_timer.storage.library.catalogue import library_of

        find_what(folder, library_of(folder), arguments.start)
    problem = missing_display(os.environ, sys.platform)
    if problem:
        raise UsageProblem(problem)
    file = arguments.opened and arguments.opened.absolute()
    return _run_window(
        WindowOptions(folder.path, arguments.start, speed, trace, arguments.in_background, file, arguments.language)
    )


def _prepare(folder: DataFolder) -> None:
    """Raise FolderProblem for a folder that was named by mistake; that a disk is full is told by the window."""
    try:
        folder.prepare()
    except FolderProblem as problem:
        if problem.problem.reason is not Reason.NO_ROOM:
            raise


def _run_window(options: WindowOptions) -> int:
    gc.disable()  # until the window is built: to look for garbage that is not there takes 7 ms
    try:
        import_qt()
        from sciatica_timer.app.startup import run_window
    except ImportError as error:
        if (error.name or "").startswith("sciatica_timer"):
            raise  # not of Qt's, but of our own, for which there are words already
        raise StorageProblem(Kind.NO_QT_FOR_WINDOW, "", str(error)) from error
    return run_window(options)


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = math.nan
    if not 0 < speed <= FASTEST:
        raise UsageProblem(tr("--speed must be a number above 0 and up to {0}, not {1}.").format(FASTEST, text[:40]))
    return speed


def _trace(path: Path | None, folder: Path) -> Path | None:
    """Make sure that the trace can be written; a pipe or a device is taken as it is."""
    if path is None:
        return None
    path = Path(path).absolute()
    try:
        require_elsewhere(path, folder)
        if path.exists() and not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
            return path
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
    except OSError as error:
        from sciatica_timer.core.problem_wording import reason_worded

        text = tr("--trace {0} cannot be written ({1}).")
        raise UsageProblem(text.format(path, reason_worded(why(error)))) from error
    except FileProblem as problem:
        raise UsageProblem(f"--trace {problem}") from problem
    return path
