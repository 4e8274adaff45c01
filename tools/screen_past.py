"""Pictures of the page "History": full, sparse and empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtWidgets import QScrollArea

from sciatica_timer.core.history.edits import with_reps
from sciatica_timer.core.session.events import Outcome
from sciatica_timer.ui.history.sets.filter import FROM_TO
from tools.screen_history import history, sparse_history

if TYPE_CHECKING:
    from collections.abc import Callable

    from sciatica_timer.ui.history.sets.table import SetTable
    from tools.screen_history import Made
    from tools.screen_stage import Stage

HISTORY = 2
FULL, SPARSE = history(), sparse_history()


def behind(name: str) -> Made | None:
    """Give the history that a picture of this name is taken of."""
    if name.startswith("history-empty"):
        return None
    return SPARSE if name.startswith("history-sparse") else FULL


def history_page(*, below: bool = False) -> Callable[[Stage], None]:
    """Open the page; `below` shows its end."""

    def show(stage: Stage) -> None:
        stage.app.window.open_page(HISTORY)
        page = stage.modules.history.page
        assert page is not None
        stage.settle()
        if below:
            stage.app.window.resize(stage.look.width, stage.look.height)
            stage.settle()
            bar = page.findChild(QScrollArea).verticalScrollBar()
            bar.setValue(bar.maximum())

    return show


def long_course(stage: Stage) -> None:
    """Draw two years."""
    history_page()(stage)
    page = stage.modules.history.page
    assert page is not None
    page.overview.answer.spans.show_part(1)


def table(*, unfolds: int = 0, acts: Callable[[SetTable], None] | None = None) -> Callable[[Stage], None]:
    """Show the table with one session unfolded, and do something to it."""

    def show(stage: Stage) -> None:
        history_page()(stage)
        stage.app.window.resize(stage.look.width, stage.look.height)
        stage.settle()
        page = stage.modules.history.page
        assert page is not None
        rows = page.sets.table
        top = page.sets.model.index(unfolds, 0)
        rows.expand(top)
        rows.setCurrentIndex(page.sets.model.index(0, 0, top))
        rows.setFocus()
        if acts is not None:
            acts(page.sets)
        stage.settle()
        bar = page.findChild(QScrollArea).verticalScrollBar()
        bar.setValue(bar.maximum())

    return show


def filtered(sets: SetTable) -> None:
    """Leave the sets of one exercise that were not completed."""
    sets.filter_by_key()
    sets.filter.exercise.choose("bridge")
    sets.filter.outcome.choose(Outcome.PARTIAL)
    sets.filter.apply()


def days(sets: SetTable) -> None:
    """Type a day that is none."""
    sets.filter_by_key()
    sets.filter.days.choose(FROM_TO)
    sets.filter.first.setText("last Monday")
    sets.filter.apply()


def edited(sets: SetTable) -> None:
    """Change the reps of the set at hand, and edit it anew."""
    record = sets.model.record(sets.table.currentIndex())
    assert record is not None
    sets.change_requested.emit(record.id, replace(with_reps(record, 8), note="the mat was too soft"))
    sets.table.edit_current()


def deleted(sets: SetTable) -> None:
    """Delete the set at hand."""
    sets.table.delete_chosen()


EVERY = {
    "history": history_page(),
    "history-below": history_page(below=True),
    "history-long": long_course,
    "history-table": table(),
    "history-filter": table(acts=filtered),
    "history-days": table(acts=days),
    "history-edit": table(unfolds=1, acts=edited),
    "history-deleted": table(acts=deleted),
    "history-sparse": history_page(),
    "history-empty": history_page(),
}
