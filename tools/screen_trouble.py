"""Pictures of what is seen when something went wrong: an unexpected error, a damaged history, and a backup restored."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from sciatica_timer.core.history.backup import Backup, BackupKind, Recovery
from sciatica_timer.ui.error_dialog import ErrorDialog
from sciatica_timer.ui.history.recovery_page import RecoveryPage
from sciatica_timer.ui.history.restore_card import RestoreCard
from tools.screen_history import NOW

if TYPE_CHECKING:
    from collections.abc import Callable

    from tools.screen_stage import Stage

SETTINGS = 3
TODAY = NOW.date()
LOG = "/home/anna/.local/share/sciatica-timer/log.txt"
WHAT = "ValueError at sciatica_timer/ui/session/end_page.py:62 __init__"
MEANS = (
    "Each set is written to your history the moment it ends, so what you did is kept. You can go on; if the app"
    " behaves strangely, close it and open it again."
)


def _backup(days: int, sets: int, kind: BackupKind = BackupKind.DAILY) -> Backup:
    made = NOW - dt.timedelta(days=days, hours=2)
    return Backup(str(days), made, kind, sets, sets // 4, TODAY - dt.timedelta(days=180), made.date())


BACKUPS = (
    _backup(0, 214),
    _backup(1, 211),
    _backup(2, 211, BackupKind.BEFORE_RESTORE),
    _backup(3, 204),
    _backup(10, 180),
    _backup(80, 20, BackupKind.BEFORE_UPDATE),
)
YESTERDAY = NOW - dt.timedelta(days=1)
DAMAGED = "history.sqlite3.damaged-20260302-071502"
ALL_BACK = Recovery(DAMAGED, 190, 41, 24, 5, YESTERDAY, 0, 0, is_as_it_was=True, last_day=TODAY - dt.timedelta(1))
SOME_LOST = Recovery(DAMAGED, 190, 41, lost_sets=24, lost_check_ins=2, last_day=TODAY - dt.timedelta(9))
NOTHING_LEFT = Recovery(DAMAGED)


def fault(*, times: int = 1) -> Callable[[Stage], None]:
    """Tell of an unexpected error."""

    def show(stage: Stage) -> None:
        stage.app.window.resize(stage.look.width, stage.look.height)
        card = ErrorDialog(stage.app.window, LOG)
        card.show_error(MEANS, WHAT, WHAT)
        card.count(times)

    return show


def recovery(found: Recovery) -> Callable[[Stage], None]:
    """Tell what came of damage."""

    def show(stage: Stage) -> None:
        page = RecoveryPage(found, TODAY)
        stage.app.window.cover_with(page)
        page.take_focus()

    return show


def data_card(stage: Stage) -> None:
    """Show the card "Your data" at the end of the settings."""
    stage.app.window.open_page(SETTINGS)
    stage.app.window.resize(stage.look.width, stage.look.height)
    stage.settle()
    shown = stage.settings
    assert shown is not None
    shown.data.show_backup(BACKUPS[0], TODAY)
    stage.settle()
    bar = shown.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())


def restoring(*, problem: str = "") -> Callable[[Stage], None]:
    """Choose the second backup."""

    def show(stage: Stage) -> None:
        data_card(stage)
        card = RestoreCard(stage.app.window)
        card.ask(BACKUPS, TODAY)
        card._list.setCurrentRow(1)  # noqa: SLF001
        if problem:
            card.show_problem(problem)

    return show


TROUBLE: dict[str, Callable[[Stage], None]] = {
    "trouble-error": fault(),
    "trouble-error-again": fault(times=12),
    "trouble-recovery": recovery(ALL_BACK),
    "trouble-recovery-lost": recovery(SOME_LOST),
    "trouble-recovery-nothing": recovery(NOTHING_LEFT),
    "trouble-settings": data_card,
    "trouble-restore": restoring(),
    "trouble-restore-problem": restoring(
        problem="Nothing was restored (there is no room left). The history is as it was."
    ),
}
