"""The app on a desktop: reminders begin sessions, the tray keeps it, the window comes back as it was left."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from fakes import a_record
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from sciatica_timer.core.pain import PainNote, SessionNote
from sciatica_timer.core.reminders import Reminder
from sciatica_timer.core.session.events import Command, Outcome, Reason
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.settings_file import SettingsFile
from sciatica_timer.ui.notice import Notice
from sciatica_timer.ui.session.check_in.page import CheckInPage
from sciatica_timer.ui.session.page import SessionPage
from sciatica_timer.ui.tray import Tray

TODAY, SETTINGS = 0, 3
STARTER = ("pelvic-tilt", "bent-knee-fall-out", "bridge", "hip-adduction-squeeze")


@pytest.fixture
def open_app(open_app, qapp, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    def opened(**options):
        app = open_app(**options)
        qapp.processEvents()
        return app

    return opened


@pytest.fixture
def tray(monkeypatch):
    """A desktop with a tray."""
    monkeypatch.setattr(Tray, "is_there", staticmethod(lambda: True))


class TestReminders:
    def test_start_brings_the_window_forward_and_begins_that_programme_with_the_check_in(self, open_app):
        app = open_app()
        app.window.hide()
        app.desktop.reminders.start("starter")
        assert app.window.isVisible()
        assert isinstance(app.window.cover, CheckInPage)

    def test_where_no_check_in_is_wished_the_session_begins_at_once(self, open_app):
        app = open_app()
        app.preferences.take(replace(app.preferences.now, check_in=False))
        app.desktop.reminders.start("starter")
        assert isinstance(app.window.cover, SessionPage)
        assert app.driver.session.plan.programme == "starter"

    def test_a_programme_is_done_once_all_of_it_was_done_that_day(self, open_app, folder):
        app = open_app()
        starter = app.programmes.find("starter")
        for number, exercise in enumerate(STARTER, 1):
            assert not app.desktop.is_done(starter, a_record().started_at)
            each = exercise == "bent-knee-fall-out"
            for place, side in enumerate(("left", "right") if each else ("both",)):
                app.store.write(a_record(10 * place + number, exercise=exercise, side=side))
        assert app.desktop.is_done(starter, a_record().started_at)

    def test_an_exercise_is_asked_for_as_often_as_it_has_times_until_then(self, open_app):
        app = open_app()
        every_two_hours = Reminder(on=True, times=(time(8), time(10), time(12)))
        app.preferences.take(replace(app.preferences.now, reminders={"bridge": every_two_hours}))
        bridge, done_at = app.library.find("bridge"), a_record().started_at
        app.store.write(a_record())
        told = [app.desktop.is_done(bridge, done_at.replace(hour=hour, minute=0)) for hour in (8, 10, 12)]
        assert told == [True, False, False]

    def test_nothing_is_asked_on_a_rest_day(self, open_app, folder):
        folder.programmes.mkdir()
        text = 'id = "mine"\nname = "Mine"\ndays = ["tue"]\n[[exercises]]\nid = "bridge"\n'
        (folder.programmes / "mine.toml").write_text(text)
        app = open_app()
        app.preferences.take(replace(app.preferences.now, reminders={"mine": Reminder(on=True, times=(time(8),))}))
        mine, monday = app.programmes.find("mine"), a_record().started_at
        assert app.desktop.is_done(mine, monday)
        assert not app.desktop.is_done(mine, monday + timedelta(days=1))

    def test_start_begins_an_exercise_and_of_a_programme_what_is_left(self, open_app):
        app = open_app()
        app.preferences.take(replace(app.preferences.now, check_in=False, programme="starter"))
        now = app.clock.wall()
        app.store.write(replace(a_record(), started_at=now, ended_at=now, sets_planned=1))
        app.desktop.reminders.start("starter")
        assert [one.exercise_id for one in app.driver.session.plan.exercises] == [
            one for one in STARTER if one != "bridge"
        ]
        app.driver.request(Command.STOP)
        app.window.cover.closed.emit()
        app.desktop.reminders.start("bridge")
        assert [one.exercise_id for one in app.driver.session.plan.exercises] == ["bridge"]

    def test_it_is_quiet_in_a_session_and_speaks_after_it(self, open_app, monkeypatch):
        app = open_app()
        looked = []
        monkeypatch.setattr(app.desktop.reminders, "_take_due", lambda now: (looked.append(now), ((), frozenset()))[1])
        app.preferences.take(replace(app.preferences.now, check_in=False))
        app.desktop.reminders.start("starter")
        app.desktop.reminders.look()
        assert looked == []
        app.driver.request(Command.STOP)
        assert len(looked) == 1

    def test_nothing_runs_without_a_reminder(self, open_app):
        app = open_app()
        assert not app.desktop.reminders._alarm.is_set

    def test_with_one_the_alarm_is_set_and_the_end_takes_it_away(self, open_app, folder):
        folder.settings.write_text(folder.settings.read_text() + "[reminders.starter]\non = true\ntimes = [08:00:00]\n")
        app = open_app()
        assert app.desktop.reminders._alarm.is_set
        app.window.leave()
        assert not app.desktop.reminders._alarm.is_set

    def test_they_are_set_on_the_page_and_kept(self, open_app, folder, qapp):
        app = open_app()
        app.window.open_page(SETTINGS)
        app.settings.reminders.rows["core"].on.click()
        qapp.processEvents()
        assert app.desktop.reminders._alarm.is_set
        app.window.close()
        read = SettingsFile(folder.settings).read()
        assert read.reminders == {"core": Reminder(on=True, times=(time(18, 0),))}
        assert read.reminded_until is not None

    def test_what_cannot_be_shown_is_said_and_withdrawn(self, open_app):
        app = open_app()
        app.desktop.reminders.notice.emit(Notice("reminders", "There was a reminder."))
        assert app.window.notices.sentences == ("There was a reminder.",)
        app.desktop.reminders.notice.emit(Notice("reminders"))
        assert app.window.notices.sentences == ()


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", "does not support raise")  # there is no tray offscreen
@pytest.mark.usefixtures("tray")
class TestTheTray:
    def test_closing_the_window_puts_it_there_and_ends_a_session(self, open_app, qtbot):
        app = open_app(start="bridge")
        app.preferences.take(replace(app.preferences.now, stay_in_tray=True))
        ended = []
        app.window.closing.connect(lambda: ended.append(True))
        app.window.close()
        assert not app.window.isVisible()
        assert not app.driver.is_open
        assert ended == []
        app.desktop.tray.open_requested.emit()
        assert app.window.isVisible()
        app.desktop.tray.quit_requested.emit()
        assert ended == [True]

    def test_at_login_it_is_looked_for_a_while_later(self, open_app, folder):
        folder.settings.write_text(folder.settings.read_text() + "stay_in_tray = true\n")
        assert open_app().desktop._tray is not None
        app = open_app(in_background=True)
        app.preferences.toggle_mute()
        assert app.desktop._tray is None
        app.desktop._look_for_tray()
        assert app.desktop.tray.is_shown

    def test_nothing_of_it_is_there_until_it_is_asked_for(self, open_app):
        app = open_app()
        assert app.desktop._tray is None
        ended = []
        app.window.closing.connect(lambda: ended.append(True))
        app.window.close()
        assert ended == [True]

    def test_the_icon_comes_and_goes_with_the_setting(self, open_app):
        app = open_app()
        app.window.open_page(SETTINGS)
        app.settings.reminders.tray.click()
        assert app.desktop.tray.is_shown
        app.settings.reminders.tray.click()
        assert not app.desktop.tray.is_shown

    def test_a_reminder_that_no_notification_shows_is_a_message_there_and_a_click_begins_it(
        self, open_app, monkeypatch
    ):
        shown = []
        monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: True))
        monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _self, *words: shown.append(words[:2]))
        app = open_app()
        app.desktop.reminders.unshown.emit("starter", "Time for Starter", "Click to start.")
        assert shown == [("Time for Starter", "Click to start.")]
        assert app.desktop.tray.is_shown
        app.desktop.tray._icon.messageClicked.emit()
        assert isinstance(app.window.cover, CheckInPage)
        assert not app.desktop.tray.is_shown  # it was not asked to stay

    def test_a_click_on_the_icon_opens_the_window(self, open_app):
        app = open_app()
        app.window.hide()
        app.desktop.tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
        assert not app.window.isVisible()
        app.desktop.tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
        assert app.window.isVisible()

    def test_the_end_of_the_desktops_session_is_not_held_up(self, open_app):
        app = open_app()
        app.preferences.take(replace(app.preferences.now, stay_in_tray=True))
        app.root._window_state._let_go()
        assert app.window.close()


def test_where_there_is_no_tray_closing_ends_the_app_whatever_was_wished(open_app):
    app = open_app()
    app.preferences.take(replace(app.preferences.now, stay_in_tray=True))
    ended = []
    app.window.closing.connect(lambda: ended.append(True))
    app.window.close()
    assert ended == [True]


class TestStartingWithTheComputer:
    def test_it_is_off_until_asked_for_and_is_removed_again(self, open_app, tmp_path, folder):
        app = open_app()
        file = tmp_path / "config" / "autostart" / "sciatica-timer.desktop"
        app.window.open_page(SETTINGS)
        assert not app.settings.reminders.login.isChecked()
        app.settings.reminders.login.click()
        assert "--in-background" in file.read_text()
        assert str(folder.path) in file.read_text()
        app.settings.reminders.login.click()
        assert not file.exists()

    def test_where_that_fails_it_is_said_and_shown_as_it_is(self, open_app, tmp_path):
        app = open_app()
        (tmp_path / "config").write_text("in the way")
        app.window.open_page(SETTINGS)
        app.settings.reminders.login.click()
        assert "Starting with the computer could not be changed" in app.window.notices.sentences[0]
        assert not app.settings.reminders.login.isChecked()


class TestTheWindow:
    def test_it_opens_on_today_wherever_it_was_closed(self, open_app):
        app = open_app()
        app.window.open_page(SETTINGS)
        app.window.close()
        assert open_app(page=None).window.page_index == TODAY

    def test_one_that_was_maximized_comes_back_so(self, open_app):
        app = open_app()
        app.window.setWindowState(app.window.windowState() | Qt.WindowState.WindowMaximized)
        app.window.close()
        assert open_app().window.isMaximized()


class TestDiagnostics:
    def test_nothing_of_a_persons_health_is_copied(self, open_app, folder):
        history = History(folder.history)
        stopped = {"outcome": Outcome.STOPPED_FOR_PAIN, "reason": Reason.PAIN}
        history.write(a_record(1, exercise="dead-bug", reps_done=137, reps_planned=139, **stopped))
        history.note_session(SessionNote(a_record(1).session_id, "starter", PainNote(7, 9), PainNote(8, 10)))
        history.close()
        app = open_app()
        starter = Reminder(on=True, times=(time(8, 43),))
        app.preferences.take(replace(app.preferences.now, programme="starter", reminders={"starter": starter}))
        app.window.open_page(2)
        app.window.open_page(SETTINGS)
        app.settings.help.copy.click()
        told = QGuiApplication.clipboard().text().lower()
        assert told.startswith("sciatica timer ")
        assert app.settings.help.copied.text() == "Copied."
        names = [one.name for one in app.library.exercises] + [one.id for one in app.library.exercises]
        names += [one.name for one in app.programmes.all]
        words = ("pain", "hurt", "history", "session", "stopped", "note", "reminder", "137", "139", "43")
        facts = told.replace(str(folder.path).lower(), "")
        assert [word for word in (*names, *words, "2026-01-0") if f" {word.lower()} " in f" {facts} "] == []
        assert not any(word in facts for word in ("dead", "bridge", "starter", "pain", "137", "8:43"))

    def test_the_folder_can_be_opened(self, open_app, folder, monkeypatch):
        opened = []
        monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
        app = open_app()
        app.window.open_page(SETTINGS)
        app.settings.folder_requested.emit()
        assert opened[0].toLocalFile() == str(folder.path)
