"""The pictures of History over a million sets: what draws them is loaded, then it is asked, drawn and painted."""

from __future__ import annotations

import gc
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

    from sciatica_timer.storage.history_db import History

SETS = 1_000_000
SIZE = (1196, 800)
TODAY = "2026-11-22"


def run(where: Surroundings, *, quick: bool) -> list[Row]:
    """Give the rows of this part."""
    path = where.folder / "pictures.sqlite3"
    make_history(path, SETS)
    return rows(path, quick=quick)


def rows(path: Path, *, quick: bool) -> list[Row]:
    """Measure a history that `made_up` wrote; Qt draws into memory."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from sciatica_timer.storage.history_db import History

    qt = QApplication.instance() or QApplication(["bench"])
    loading = _load()
    with closing(History(path.with_name("empty.sqlite3"))) as empty:
        _opened(qt, empty)
    without = _megabytes()
    with closing(History(path)) as history:
        first = _opened(qt, history)
        again = [_opened(qt, history) for _ in range(3 if quick else 11)]
        grown = _megabytes() - without
    rows_first, pictures_first = first
    rows_later, pictures_later = (sorted(one[part] for one in again)[len(again) // 2] for part in (0, 1))
    return [
        Row(
            "pyqtgraph and numpy",
            f"{loading[0]:.0f} ms",
            f"{loading[1]:.0f} MB more in the process",
            "once, in a thread",
        ),
        Row(
            "page with first rows and totals, painted",
            f"{rows_later:.0f} ms",
            f"{rows_first:.0f} ms the first time",
            "≤ 150 ms",
        ),
        Row(
            "  all pictures after that, painted",
            f"{pictures_later:.0f} ms",
            f"{pictures_first:.0f} ms the first time",
            "≤ 400 ms",
        ),
        Row("  memory above an empty history's page", f"{grown:.0f} MB", f"of {without:.0f} MB", "≤ 60 MB"),
    ]


def _load() -> tuple[float, float]:
    """Give the milliseconds of the import, and the megabytes it leaves."""
    before, began = _megabytes(), time.perf_counter()
    from sciatica_timer.ui.plot_library import _import

    gc.disable()  # as the thread does
    _import()
    gc.enable()
    return 1000 * (time.perf_counter() - began), _megabytes() - before


def _megabytes() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 2**20


def _opened(qt: QApplication, history: History) -> tuple[float, float]:
    """Give the milliseconds to a page with rows and totals on it, all painted, and from there to its pictures."""
    from datetime import date

    from sciatica_timer.core.glance import first_day, glance
    from sciatica_timer.core.insight import compare, weeks
    from sciatica_timer.core.settings import Scheme
    from sciatica_timer.ui.pages.history import HistoryPage
    from sciatica_timer.ui.plot_library import PlotLibrary
    from sciatica_timer.ui.theme import Theme

    theme, library, sections = Theme(qt), PlotLibrary(), _sections()
    theme.choose(Scheme.LIGHT, 100)
    library.is_ready = True
    today = date.fromisoformat(TODAY)
    span, weeks_before = (first_day(today, 0).isoformat(), TODAY), ("2026-10-19", TODAY)
    began = time.perf_counter()
    page = HistoryPage({}, lambda: today, theme, library)
    page.resize(*SIZE)
    page.show_pages(lambda after, limit, _where, _order: history.page(after, limit))
    page.show_week(compare(weeks(history.daily(*weeks_before), sections, today, 0, 5)))
    page.show()
    qt.processEvents()
    painted = time.perf_counter()
    page.show_glance(glance(history.daily(*span), history.pain(*span), sections, today, 0))
    qt.processEvents()
    ended = time.perf_counter()
    page.close()
    page.deleteLater()
    return 1000 * (painted - began), 1000 * (ended - painted)


def _sections() -> dict:
    from importlib.resources import files

    from sciatica_timer.storage.exercise_files import load_library

    found = load_library([files("sciatica_timer.resources") / "exercises"]).exercises
    return {exercise.id: exercise.section for exercise in found}
