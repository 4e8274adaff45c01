"""The page "Today" in the app put together: what it starts, and that it stays true."""

from __future__ import annotations

from datetime import timedelta

import pytest
from event_counts import settle
from fakes import a_record
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sciatica_timer.core.agenda import State
from sciatica_timer.core.session.events import Command
from sciatica_timer.ui import file_dialogs
from sciatica_timer.ui.session.page import SessionPage

TODAY, EXERCISES = 0, 1
STARTER = ("pelvic-tilt", "bent-knee-fall-out", "bridge", "hip-adduction-squeeze")
KEY = Qt.Key


@pytest.fixture
def folder(folder):
    chosen = 'programme = "starter"\ncheck_in = false\nfill_screen = false\n'
    folder.settings.write_text(f'safety_acknowledged_on = "2026-01-01"\n{chosen}')
    return folder


@pytest.fixture
def app(open_app, still_clock):
    del still_clock
    made = open_app(page=TODAY)
    made.window.activateWindow()
    made.root.today.focus_start()
    return made


def day(app):
    return app.root.today._day


def do(app, *exercises, number=1):
    """Write what is done now, one session each, and have the page told."""
    for place, exercise in enumerate(exercises):
        for side in ("left", "right") if exercise == "bent-knee-fall-out" else ("both",):
            now = app.clock.wall()
            record = a_record(100 * number + 10 * place + (side == "right"), exercise=exercise, side=side)
            app.store.write(replace(record, started_at=now, ended_at=now))
    app.session.ended.emit()


def planned(app):
    return [one.exercise_id for one in app.driver.session.plan.exercises]


class TestWhatItStarts:
    def test_space_starts_all_of_a_programme_that_was_not_begun(self, app):
        QTest.keyClick(app.window.focusWidget(), KEY.Key_Space)
        assert isinstance(app.window.cover, SessionPage)
        assert planned(app) == list(STARTER)

    def test_space_starts_what_is_left(self, app):
        do(app, "bridge", "pelvic-tilt")
        QTest.keyClick(app.window.focusWidget(), KEY.Key_Space)
        assert planned(app) == ["bent-knee-fall-out", "hip-adduction-squeeze"]
        assert app.driver.session.plan.programme == "starter"

    def test_the_other_button_starts_all_of_it(self, app):
        do(app, "bridge")
        app.root.today.card.whole.click()
        assert planned(app) == list(STARTER)

    def test_a_row_starts_its_own(self, app, folder):
        folder.programmes.mkdir(exist_ok=True)
        days = '"mon", "tue", "wed", "thu", "fri", "sat", "sun"'
        text = f'id = "mine"\nname = "Mine"\ndays = [{days}]\n[[exercises]]\nid = "dead-bug"\n'
        (folder.programmes / "mine.toml").write_text(text)
        app.programmes.read_again()
        app.session.ended.emit()
        (row,) = app.root.today.later.rows
        row.start.click()
        assert planned(app) == ["dead-bug"]

    def test_once_all_is_done_space_starts_nothing(self, app):
        do(app, *STARTER)
        assert day(app).state is State.ALL_DONE
        app.root.today.focus_start()
        QTest.keyClick(app.window.focusWidget(), KEY.Key_Space)
        assert app.window.cover is None

    def test_after_pain_the_next_press_starts_nothing(self, app):
        QTest.keyClick(app.window.focusWidget(), KEY.Key_Space)
        app.driver.request(Command.SKIP)
        app.driver.request(Command.STOP_FOR_PAIN)
        app.window.cover.closed.emit()
        for key in (KEY.Key_Space, KEY.Key_Return):
            QTest.keyClick(app.window.focusWidget(), key)
        assert app.window.cover is None
        QTest.keyClick(app.window.focusWidget(), KEY.Key_Tab)
        QTest.keyClick(app.window.focusWidget(), KEY.Key_Space)
        assert app.window.cover is not None

    @pytest.mark.parametrize(("is_pain", "reason"), [(True, "of pain."), (False, "something is new.")])
    def test_left_out_for_the_day_it_invites_to_nothing_until_something_is_done(self, app, is_pain, reason):
        app.modules.session.check_in.left_out.emit(is_pain)
        assert day(app).headline == f"Left out today because {reason}"
        assert app.root.today.card.start.property("role") == ""
        app.root.today.activated.emit()
        assert day(app).card.is_quiet
        app.root.today.card.start.click()
        assert planned(app) == list(STARTER)
        do(app, "bridge")
        assert not day(app).card.is_quiet
        assert app.root.today.card.start.property("role") == "primary"

    def test_a_day_left_out_ends_at_midnight(self, app, monkeypatch):
        app.modules.session.check_in.left_out.emit(True)
        tomorrow = app.clock.wall() + timedelta(days=1)
        monkeypatch.setattr(app.clock, "wall", lambda: tomorrow)
        app.modules.today._alarm.rang.emit()
        assert not day(app).card.is_quiet

    def test_a_day_left_out_stays_so_in_the_next_window_until_something_is_done(self, open_app, still_clock):
        del still_clock
        first = open_app(page=TODAY)
        first.modules.session.check_in.left_out.emit(True)
        first.window.close()
        app = open_app(page=TODAY)
        assert day(app).headline == "Left out today because of pain."
        do(app, "bridge")
        assert not day(app).card.is_quiet
        assert app.preferences.now.left_out_on == ""

    def test_a_reminder_starts_what_is_left(self, app):
        do(app, "bridge")
        app.desktop.start_requested.emit("starter")
        assert planned(app) == [one for one in STARTER if one != "bridge"]


class TestThreeWaysToBegin:
    @pytest.fixture
    def folder(self, folder):
        folder.settings.write_text('safety_acknowledged_on = "2026-01-01"\ncheck_in = false\n')
        return folder

    def test_the_starter_is_one_key_away_and_another_starts_it(self, app):
        assert day(app).state is State.UNCHOSEN
        QTest.keyClick(app.window.focusWidget(), KEY.Key_Space)
        assert app.preferences.now.programme == "starter"
        assert day(app).card.task.left == STARTER
        assert app.window.focusWidget() is app.root.today.card.start

    def test_they_stand_there_with_what_was_done_once_the_programme_of_the_day_is_gone(self, app):
        app.preferences.take(replace(app.preferences.now, programme="starter"))
        do(app, "pelvic-tilt")
        app.preferences.take(replace(app.preferences.now, programme=""))
        today = app.root.today
        assert [one.name for one in day(app).done] == ["Pelvic tilt"]
        assert "How would you like to go on?" in day(app).headline
        assert today.beginning.isVisibleTo(today)
        assert not today.card.isVisibleTo(today)

    def test_a_prescription_is_written_in_the_editor(self, app):
        app.root.today.beginning.prescription.click()
        assert app.window.page_index == EXERCISES
        assert app.exercises.is_editing

    def test_looking_around_opens_the_exercises(self, app):
        app.root.today.beginning.library.click()
        assert app.window.page_index == EXERCISES


class TestItStaysTrue:
    def test_after_a_session(self, app, monkeypatch):
        do(app, "bridge")
        assert [row.name for row in day(app).done] == ["Bridge"]
        assert day(app).headline.endswith("3 of 4 are left.")

    def test_at_midnight_and_when_the_clock_is_set(self, app, monkeypatch):
        do(app, "bridge")
        tomorrow = app.clock.wall() + timedelta(days=1)
        monkeypatch.setattr(app.clock, "wall", lambda: tomorrow)
        app.modules.today._alarm.rang.emit()
        assert day(app).done == ()
        assert day(app).card.task.left == STARTER

    def test_nothing_runs_while_nobody_sees_the_page(self, app):
        alarm = app.modules.today._alarm
        assert alarm.is_set
        app.window.open_page(EXERCISES)
        assert not alarm.is_set
        app.session.ended.emit()
        assert not alarm.is_set
        app.window.open_page(TODAY)
        assert alarm.is_set
        app.window.hide()
        assert not alarm.is_set

    def test_when_an_exercise_goes(self, app, folder):
        folder.exercises.mkdir(exist_ok=True)
        own = 'id = "wall"\nname = "Wall"\nsection = "mine"\norder = 99\nposition = "standing"\n'
        own += '[dose]\nsides = "both"\nreps = [3, 5]\ntimes_per_day = [2, 2]\n[text]\nsteps = ["Sit."]\n'
        (folder.exercises / "wall.toml").write_text(own)
        app.library.read_again()
        assert [row.name for row in day(app).later] == ["Wall"]
        (folder.exercises / "wall.toml").unlink()
        app.library.read_again()
        assert day(app).later == ()

    def test_a_programme_whose_exercise_has_just_gone_is_left_out_until_it_is_read_again(self, app, monkeypatch):
        others = tuple(one for one in app.library.exercises if one.id != "bridge")
        monkeypatch.setattr(type(app.library), "exercises", property(lambda _library: others))
        app.preferences.take(replace(app.preferences.now, prepare_seconds=9))
        assert day(app).card is None

    def test_when_a_set_is_deleted_and_brought_back_in_the_history(self, app):
        do(app, "bridge")
        step, _ = app.store.delete([one.id for one in app.store.page(None, 10)[0]])
        app.modules.history.changed.emit()
        assert day(app).done == ()
        app.store.do(step.reversed)
        app.modules.history.changed.emit()
        assert [row.name for row in day(app).done] == ["Bridge"]

    def test_a_setting_that_no_day_goes_by_writes_nothing(self, app, monkeypatch):
        shown = []
        monkeypatch.setattr(app.root.today, "show_day", shown.append)
        app.preferences.set_volume(33)
        assert shown == []
        app.preferences.take(replace(app.preferences.now, programme="core"))
        assert len(shown) == 1

    def test_a_history_that_cannot_be_read_says_so_and_all_can_be_started(self, app, monkeypatch):
        monkeypatch.setattr(app.store, "past", lambda *_: None)
        app.session.ended.emit()
        assert day(app).headline == "What was done today cannot be read."
        assert day(app).card.task.left == STARTER

    def test_the_same_day_is_not_read_twice_at_once(self, app, monkeypatch):
        read, past = [], app.store.past
        monkeypatch.setattr(app.store, "past", lambda *wanted: read.append(wanted) or past(*wanted))
        app.session.ended.emit()
        assert len(read) == 1


class TestThePlanForACalendar:
    def test_it_is_written_where_one_says_and_told(self, app, tmp_path, monkeypatch):
        place = tmp_path / "plan.ics"
        monkeypatch.setattr(file_dialogs, "_choose", lambda *_: (str(place), ""))
        app.root.today.calendar.click()
        assert "SUMMARY:Starter" in place.read_text()
        assert "plan.ics" in app.window.notices.sentences[-1]

    def test_why_it_could_not_be_is_told(self, app, tmp_path, monkeypatch):
        monkeypatch.setattr(file_dialogs, "_choose", lambda *_: (str(tmp_path / "nowhere" / "plan.ics"), ""))
        app.root.today.calendar.click()
        assert app.window.notices.sentences[-1].startswith("The plan could not be written")

    def test_cancelled_nothing_is_said(self, app, monkeypatch):
        monkeypatch.setattr(file_dialogs, "_choose", lambda *_: ("", ""))
        app.root.today.calendar.click()
        assert app.window.notices.sentences == ()


def test_after_a_session_the_focus_is_on_start_again(app):
    app.session.begin(app.library.find("bridge"), ask=False)
    app.driver.request(Command.STOP)
    app.window.cover.closed.emit()
    settle()
    assert app.window.focusWidget() is app.root.today.card.start
