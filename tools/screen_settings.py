"""Scenes of the settings, and of what reminders tell in the window."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea

from sciatica_timer.core.reminders import Reminder
from sciatica_timer.core.settings import ToneSet
from sciatica_timer.ui.notice import Notice
from sciatica_timer.ui.session.check_in.sound_check_page import SoundCheckPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from tools.screen_stage import Stage

SETTINGS = 3


def settings(stage: Stage) -> None:
    stage.app.window.open_page(SETTINGS)


def settings_below(stage: Stage) -> None:
    settings(stage)
    stage.settle()
    shown = stage.settings
    assert shown is not None
    shown.voice.talks.button(0).click()
    stage.app.window.resize(stage.look.width, stage.look.height)
    stage.settle()
    bar = shown.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())


def reminders(stage: Stage) -> None:
    """Remind of two programmes, on a desktop that has a tray."""
    times = (time(8, 30), time(18, 0))
    wanted = {"starter": Reminder(on=True, times=times, days=(0, 2, 4)), "core": Reminder(on=True, times=(time(20),))}
    stage.app.preferences.take(replace(stage.app.preferences.now, reminders=wanted))
    settings(stage)
    shown = stage.settings
    assert shown is not None
    shown.reminders.show_desk(has_tray=True, starts_at_login=True)
    stage.app.window.resize(stage.look.width, stage.look.height)
    stage.settle()
    area = shown.findChild(QScrollArea)
    area.verticalScrollBar().setValue(shown.reminders.mapTo(area.widget(), QPoint(0, -12)).y())


def reminder_told(stage: Stage) -> None:
    """Tell what was due while nothing could be shown."""
    stage.modules.desktop.notice.emit(Notice("reminders", "There was a reminder for Starter (18:00)."))


def sound_check(stage: Stage) -> None:
    """Let the second set of tones get louder."""
    page = SoundCheckPage()
    page.show_step(2, 5, 12)
    stage.app.window.cover_with(page)


def sound_found(stage: Stage) -> None:
    page = SoundCheckPage()
    page.show_found(ToneSet.LOW)
    stage.app.window.cover_with(page)


SETTINGS_SCENES: dict[str, Callable[[Stage], None]] = {
    "settings": settings,
    "sound-check": sound_check,
    "sound-found": sound_found,
    "settings-below": settings_below,
    "settings-reminders": reminders,
    "reminder-told": reminder_told,
}
