"""A session under way in a real window, off screen, with everything round it faked."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from ui_fakes import FakeClock, FakeSound, no_check_in

from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.driver import SessionDriver
from sciatica_timer.app.settings import Preferences
from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.session.planning import plan_programme
from sciatica_timer.core.settings import Choice, Settings
from sciatica_timer.ui.window.main_window import MainWindow

SHORT = {name: Choice(1, 2, 2, 2) for name in ("bridge", "dead-bug", "bird-dog")}


class Sitting:
    """A session of one exercise, or of several as a programme."""

    def __init__(self, qtbot, theme, library, *exercises, wait_for_me=True):
        self.clock = FakeClock()
        self.driver = SessionDriver(self.clock)
        self.window = MainWindow([("exercises", "Exercises", QWidget)], theme)
        qtbot.addWidget(self.window)
        self.driver.setParent(self.window)  # and ends with it
        settings = Settings(choices=SHORT, wait_for_me=wait_for_me, fill_screen=False)
        self.preferences = Preferences(settings, lambda settings: "")
        self.kept = {}
        self.flow = SessionController(
            self.driver,
            self.window,
            theme,
            self.preferences,
            exercises=library.exercises,
            check_in=no_check_in(self.window, self.preferences),
            sound=FakeSound(),
            keep=self.keep,
        )
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        if len(exercises) > 1:
            programme = Programme("p", "Mine", 1, tuple(map(Entry, exercises)))
            by_id = {one.id: one for one in library.exercises}
            self.flow.begin_plan(plan_programme(programme, by_id, self.preferences.now), "Mine", ask=False)
        else:
            self.flow.begin(library.find(*exercises or ("bridge",)), ask=False)

    def keep(self, record):
        self.kept[record.id] = record
        return ""

    def run(self, seconds):
        for _ in range(round(seconds * 2)):
            self.clock.run(0.5)
            self.driver.wake()

    def press(self, *keys):
        """Press keys where the focus is."""
        for key in keys:
            pressed = key if isinstance(key, tuple) else (key,)
            QTest.keyClick(self.window.focusWidget(), *pressed)

    @property
    def session(self):
        return self.driver.session


def button_of(widget, name):
    """Find a button by what a screen reader says."""
    return next(one for one in widget.findChildren(QPushButton) if one.accessibleName() == name)
