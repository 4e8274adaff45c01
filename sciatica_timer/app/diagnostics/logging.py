"""The log of one run: begin and end, versions, what Qt warns of, what the process died of, troubles; never a value."""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSysInfo, QtMsgType, qFormatLogMessage, qInstallMessageHandler, qVersion

from sciatica_timer import __version__
from sciatica_timer.core.problem import printable
from sciatica_timer.storage.files.log import LogFile

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QMessageLogContext

    from sciatica_timer.app.history.maintenance import HistoryMaintenance
    from sciatica_timer.app.services import Services
    from sciatica_timer.app.session.recorder import Recorder
    from sciatica_timer.core.history.backup import Recovery
    from sciatica_timer.core.problem import Problem

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
TOLD_AGAIN_AT = (10, 100, 1_000, 10_000, 100_000, 1_000_000)
# Categories in which Qt tells of what it cannot decode, and of widgets that were gone when a screen reader asked.
NOTED_ALONE = ("qt.gui.imageio", "qt.accessibility")
MOST_KINDS = 200  # of things that are told again and again

log = logging.getLogger("sciatica_timer")


class Repeats:
    """Counts what comes again and again, so that it does not push all else out of the log."""

    def __init__(self) -> None:
        """Begin with nothing seen."""
        self._seen: dict[str, int] = {}

    def count(self, what: str) -> int:
        """Count it once more; what is beyond the bounds counts as seen before."""
        if what not in self._seen and len(self._seen) >= MOST_KINDS:
            what = ""
        self._seen[what] = self._seen.get(what, 0) + 1
        return self._seen[what]


class Logbook:
    """Writes the log of a data folder from `begin` to `end`; nothing is on disk before `open`."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        self.path = path
        self._file = LogFile(path)
        self._repeats = Repeats()
        self._descriptor: int | None = None
        self._is_open = False

    def begin(self) -> None:
        """Take lines from now on, and what Qt says."""
        log.setLevel(logging.INFO)
        log.propagate = False
        log.addHandler(self._file)
        log.info("Sciatica Timer %s begins.", __version__)
        qInstallMessageHandler(self._hear_qt)

    def open(self) -> None:
        """Put on disk what was told so far, and every line at once from now on."""
        if self._is_open:
            return
        self._is_open = True
        system = f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"
        python = ".".join(map(str, sys.version_info[:3]))
        log.info("Python %s, Qt %s, %s, process %d.", python, qVersion(), system, os.getpid())
        self._file.open()
        self._descriptor = self._file.descriptor()
        if self._descriptor is not None:
            faulthandler.enable(self._descriptor)  # a crash writes files, lines and functions there

    def end(self) -> None:
        """Take no more lines."""
        qInstallMessageHandler(None)
        log.info("Sciatica Timer ends.")
        if self._descriptor is not None:
            faulthandler.disable()
            os.close(self._descriptor)
            self._descriptor = None
        log.removeHandler(self._file)

    def _hear_qt(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Print what Qt says as it would itself; note what it warns of.

        What is wrong with a picture is noted alone, as whoever shows it says so; so is what is wrong with nothing.
        """
        category = context.category or "default"
        with suppress(OSError, ValueError, AttributeError):  # a terminal that is gone, or a stderr that never was
            if not category.startswith(NOTED_ALONE):
                print(qFormatLogMessage(kind, context, text), file=sys.stderr)  # noqa: T201
        level = _LEVELS.get(kind, logging.WARNING)
        times = self._repeats.count(text) if level >= logging.WARNING else 0
        if times == 1:
            log.log(level, "Qt: %s: %s", category, text)
        elif times in TOLD_AGAIN_AT:
            log.log(level, "Qt said the same %d times: %s", times, text)


def note_problems(services: Services, recorder: Recorder, maintenance: HistoryMaintenance) -> None:
    """Note what happens to sound, screen and history from now on."""
    services.sound.problem.connect(partial(_warn_of, "The sound is troubled."))
    services.sound.unreadable.connect(partial(_warn_of, "A sound cannot be read."))
    services.sound.restored.connect(partial(log.info, "The sound is back."))
    services.sound.device_changed.connect(_note_device)
    services.voice.problem.connect(partial(_warn_of, "The voice is troubled."))
    services.system.problem.connect(_note_not_awake)
    services.system.restored.connect(partial(log.info, "The computer is kept awake again."))
    services.driver.begun.connect(_note_begin)
    services.driver.finished.connect(_note_end)
    recorder.troubled.connect(partial(_note_problem, "history"))
    maintenance.checkup.backed_up.connect(_note_backup)
    maintenance.recovered.connect(_note_recovery)


def _warn_of(what: str, *_sentence: str) -> None:
    log.warning(what)


def _note_not_awake(kind: str) -> None:
    log.warning("The computer is not kept awake: %s", printable(kind))


def _note_device(name: str) -> None:
    log.info("There is a sound output." if name else "There is no sound output.")


def _note_begin(_session: object) -> None:
    log.info("A session begins.")


def _note_end(*_what: object) -> None:
    log.info("The session is over.")


def _note_problem(what: str, problem: Problem) -> None:
    """Log a problem without what may come from the user: its kind, and the reason of the system."""
    from sciatica_timer.core.problem_wording import reason_worded  # noqa: PLC0415  start-up: hardly ever needed

    log.warning("%s: a problem (%s).", what, reason_worded(problem.reason or "of another kind"))


def _note_backup(problem: Problem | None) -> None:
    if problem:
        _note_problem("backup", problem)
    else:
        log.info("A backup of the history was made, or there was nothing to back up.")


def _note_recovery(found: Recovery) -> None:
    log.warning(
        "The history was damaged. From the file: %d sets, %d check-ins; from a backup: %d, %d; lost: %s, %s; %s.",
        found.sets_from_file,
        found.check_ins_from_file,
        found.sets_from_backup,
        found.check_ins_from_backup,
        *("not known" if lost is None else lost for lost in (found.lost_sets, found.lost_check_ins)),
        "all as it was" if found.is_as_it_was else "edits and notes not known",
    )
