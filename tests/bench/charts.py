"""The charts of History over a hundred thousand sets: the page is filled and painted, then one chart alone."""

from __future__ import annotations

import os
import resource
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from made_up import make_history
from table import Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from surroundings import Surroundings

    from sciatica_timer.storage.history.database import History

SETS = 100_000
SIZE = (1196, 800)
TODAY = "2026-11-22"
PAINTS = 100


def run(where: Surroundings, *, quick: bool) -> list[Row]:
    """Give the rows of this part."""
    path = where.folder / "charts.sqlite3"
    make_history(path, SETS)
    return rows(path, quick=quick)


def rows(path: Path, *, quick: bool) -> list[Row]:
    """Measure a history that `made_up` wrote; Qt draws into memory."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from sciatica_timer.storage.history.database import History

    qt = QApplication.instance() or QApplication(["bench"])
    with closing(History(path.with_name("empty.sqlite3"))) as empty:
        _opened(qt, empty)
    without = _megabytes()
    with closing(History(path)) as history:
        first = _opened(qt, history)
        again = [_opened(qt, history) for _ in range(3 if quick else 11)]
        grown = _megabytes() - without
    page, chart = (sorted(one[part] for one in again)[len(again) // 2] for part in (0, 1))
    return [
        Row("page with rows, figures and charts, painted", f"{page:.0f} ms", f"{first[0]:.0f} ms first", "≤ 150 ms"),
        Row("  one chart of 26 weeks, painted again", f"{chart:.2f} ms", target="≤ 2 ms"),
        Row("  memory above an empty history's page", f"{grown:.0f} MB", f"of {without:.0f} MB", "≤ 60 MB"),
    ]


def _megabytes() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 2**20


def _opened(qt: QApplication, history: History) -> tuple[float, float]:
    """Give the milliseconds to a page with all that is on it, painted, and those of painting one of its charts."""
    from datetime import date

    from PySide6.QtGui import QPainter, QPixmap

    from sciatica_timer.core.history.overview import first_day, first_session_day, glance
    from sciatica_timer.core.settings import Scheme
    from sciatica_timer.ui.history.page import HistoryPage
    from sciatica_timer.ui.theme import Theme

    theme, sections = Theme(qt), _sections()
    theme.choose(Scheme.LIGHT, 100)
    today = date.fromisoformat(TODAY)
    span, long = ((first(today, 0).isoformat(), TODAY) for first in (first_day, first_session_day))
    began = time.perf_counter()
    page = HistoryPage({}, lambda: today, theme)
    page.resize(*SIZE)
    page.show_pages(lambda after, limit, _where, _order: history.page(after, limit))
    page.show_glance(glance(history.daily(*span), history.session_rows(*long), sections, today, 0))
    page.show()
    qt.processEvents()
    ended = time.perf_counter()
    chart = page.overview.sets_chart
    picture = QPixmap(chart.size())
    painter = QPainter(picture)
    painting = time.perf_counter()
    for _ in range(PAINTS):
        chart.paint(painter)
    painted = time.perf_counter()
    painter.end()
    page.close()
    page.deleteLater()
    return 1000 * (ended - began), 1000 * (painted - painting) / PAINTS


def _sections() -> dict:
    from importlib.resources import files

    from sciatica_timer.storage.library.exercise_files import load_library

    found = load_library([files("sciatica_timer.resources") / "exercises"]).exercises
    return {exercise.id: exercise.section for exercise in found}
