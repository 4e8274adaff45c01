"""What the guide in docs/guide shows beside the pictures of the README, and the report as a sheet of paper."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QScrollArea

from sciatica_timer.core.editing import changed, with_guide, with_movement
from sciatica_timer.core.library.dose import Range
from sciatica_timer.storage.history.database import History
from tools.screen_history import NOW
from tools.screen_past import FULL
from tools.screen_settings import settings

if TYPE_CHECKING:
    from pathlib import Path

    from tools.screen_stage import Stage

PAPER_PX = QSize(900, 1273)  # A4
WEEKS = "2025-12-26"  # twelve weeks before the day of the pictures


def editor(stage: Stage) -> None:
    """Write down an exercise that a physiotherapist gave."""
    own = stage.modules.services.own_exercises
    own.write_new()
    written = with_movement(
        changed(own.editor.exercise, name="Heel slides", load="a towel under the heel"), "heel-slide"
    )
    doses = {"reps": Range(8, 10), "sets": Range(2, 2), "hold_seconds": Range(3, 3), "times_per_day": Range(2, 2)}
    own.editor.open(with_guide(written, **doses), (), stage.app.preferences.now)


def sound(stage: Stage) -> None:
    """Show the settings of voice and tones."""
    settings(stage)
    stage.app.window.resize(stage.look.width, stage.look.height)
    stage.settle()
    area = stage.settings.findChild(QScrollArea)
    area.ensureWidgetVisible(stage.settings.voice, 0, stage.look.height)


def report(folder: Path) -> QImage:
    """Return the first sheet of the report that the command writes."""
    folder.mkdir(mode=0o700)
    with closing(History(folder / "history.sqlite3")) as stored:
        stored.add_all(FULL.sets, FULL.notes)
    paper = folder.with_suffix(".pdf")
    period = ("--from", WEEKS, "--to", NOW.date().isoformat(), "--language", "en")
    ours = (sys.executable, "-m", "sciatica_timer", "--data-dir", str(folder))
    subprocess.run([*ours, "report", str(paper), *period], check=True, stdout=subprocess.DEVNULL)
    document = QPdfDocument()
    document.load(str(paper))
    sheet = document.render(0, PAPER_PX)
    whole = QImage(PAPER_PX, QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.white)
    painter = QPainter(whole)
    painter.drawImage(0, 0, sheet)
    painter.end()
    return whole
