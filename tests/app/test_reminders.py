"""Reminders in the running app, with clocks moved by hand and notifications that only remember."""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone

import pytest
from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.reminders import Reminders
from sciatica_timer.app.settings import Preferences
from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.reminders import Reminder
from sciatica_timer.core.settings import Settings

ZONE = timezone(timedelta(hours=1))
EVENING = Reminder(on=True, times=(time(18, 0),))
NAMES = {"core": "Core", "starter": "Starter"}


def at(hour: int, minute: int = 0, day: int = 2) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=ZONE)


class FakeFacts:
    def __init__(self):
        self.now = at(12)
        self.done, self.in_session = set(), False

    def wall(self):
        return self.now

    def find(self, programme_id):
        name = NAMES.get(programme_id)
        return name and Programme(programme_id, name, 1, (Entry("bridge"),))

    def is_done(self, programme, at):
        return (programme.id, at.day) in self.done

    def is_in_session(self):
        return self.in_session


class FakeNotifications(QObject):
    started = Signal(str)
    put_off = Signal(str)
    dismissed = Signal(str)
    closed = Signal(str)
    failed = Signal(str)

    def __init__(self):
        super().__init__()
        self.asked, self.withdrawn = [], []

    def ask(self, key, words):
        self.asked.append((key, words))

    def withdraw(self, key):
        self.withdrawn.append(key)

    def shut_down(self):
        self.withdrawn.append("all")


class FakeAlarm(QObject):
    rang = Signal()
    seconds = None

    def set(self, seconds):
        self.seconds = seconds

    def clear(self):
        self.seconds = None


class Rig:
    """A keeper, looked at from all sides."""

    def __init__(self, **settings):
        settings = {"safety_acknowledged_on": "2026-01-01", "reminders": {"core": EVENING}, **settings}
        self.preferences = Preferences(Settings(**settings), lambda _settings: "")
        self.facts, self.notifications, self.alarm = FakeFacts(), FakeNotifications(), FakeAlarm()
        self.keeper = Reminders(
            self.preferences,
            self.facts,
            self.notifications,
            self.alarm,
            instant=lambda local: local.replace(tzinfo=ZONE),
        )
        self.said, self.begun, self.unshown = [], [], []
        self.keeper.notice.connect(lambda notice: self.said.append(notice.text))
        self.keeper.start_requested.connect(lambda programme: self.begun.append(programme.id))
        self.keeper.unshown.connect(lambda *told: self.unshown.append(told))
        self.keeper.look()

    def at(self, *moment):
        """Let the alarm ring at a moment."""
        self.facts.now = at(*moment)
        self.alarm.rang.emit()

    @property
    def asked(self):
        return [key for key, _ in self.notifications.asked]

    @property
    def sentences(self):
        return [sentence for sentence in self.said if sentence]


@pytest.fixture
def rig(qapp):
    return Rig()


class TestTheAlarm:
    def test_without_reminders_none_runs(self, qapp):
        assert Rig(reminders={}).alarm.seconds is None
        assert Rig(reminders={"core": Reminder()}).alarm.seconds is None
        assert Rig(reminders={"gone": EVENING}).alarm.seconds is None

    def test_it_is_set_for_the_next_one(self, rig):
        assert rig.alarm.seconds == 6 * 3600
        rig.at(18, 0)
        assert rig.alarm.seconds == 24 * 3600

    def test_it_follows_the_settings_from_that_moment_on(self, rig, qapp):
        rig.facts.now = at(19)
        rig.preferences.take(Settings("2026-01-01", reminders={"core": Reminder(on=True, times=(time(17), time(20)))}))
        qapp.processEvents()
        assert rig.alarm.seconds == 3600
        assert (rig.asked, rig.said) == ([], [])
        rig.preferences.take(Settings("2026-01-01"))
        qapp.processEvents()
        assert rig.alarm.seconds is None

    def test_ringing_early_asks_nothing(self, rig):
        rig.at(13)
        assert (rig.asked, rig.sentences) == ([], [])
        assert rig.alarm.seconds == 5 * 3600

    def test_nothing_is_asked_before_the_safety_page_was_read(self, qapp):
        rig = Rig(safety_acknowledged_on="")
        rig.at(18)
        assert rig.asked == []


class TestAsking:
    def test_it_is_asked_when_it_is_due_and_once(self, rig):
        rig.at(18)
        rig.at(18, 1)
        ((key, words),) = rig.notifications.asked
        assert key == "core"
        assert words["title"] == "Time for Core"
        assert words["later"] == "Later"
        assert "30 minutes" in words["body"]

    def test_it_is_quiet_when_the_programme_is_done_today(self, rig):
        rig.facts.done.add(("core", 2))
        rig.at(18)
        assert (rig.asked, rig.sentences) == ([], [])
        rig.at(18, 0, 3)
        assert rig.asked == ["core"]

    def test_start_begins_the_programme(self, rig):
        rig.at(18)
        rig.notifications.started.emit("core")
        assert rig.begun == ["core"]

    def test_dismissing_it_is_an_answer(self, rig):
        rig.at(18)
        rig.notifications.dismissed.emit("core")
        assert rig.sentences == []

    def test_one_that_went_by_itself_is_told_in_the_window(self, rig):
        rig.at(18)
        rig.notifications.closed.emit("core")
        assert rig.sentences == ["There was a reminder for Core (18:00)."]

    def test_one_that_cannot_be_shown_is_told_in_the_window_and_offered_to_the_tray(self, rig):
        rig.at(18)
        rig.notifications.failed.emit("core")
        assert rig.sentences == ["There was a reminder for Core (18:00)."]
        assert rig.unshown == [("core", "Time for Core", "Click to start.")]

    def test_all_are_taken_away_at_the_end(self, rig):
        rig.keeper.shut_down()
        assert rig.notifications.withdrawn == ["all"]
        assert rig.alarm.seconds is None


class TestLater:
    def test_it_asks_again_in_half_an_hour_and_at_most_twice(self, rig):
        rig.at(18)
        for minutes in (30, 60):
            rig.notifications.put_off.emit("core")
            assert rig.alarm.seconds == 1800
            rig.at(18 + minutes // 60, minutes % 60)
        assert rig.asked == ["core"] * 3
        last = rig.notifications.asked[-1][1]
        assert last["later"] == ""
        assert last["body"] == "This was the last time today."
        rig.notifications.closed.emit("core")
        rig.at(20)
        assert rig.asked == ["core"] * 3

    def test_it_is_quiet_when_the_programme_was_done_meanwhile(self, rig):
        rig.at(18)
        rig.notifications.put_off.emit("core")
        rig.facts.done.add(("core", 2))
        rig.at(18, 30)
        assert rig.asked == ["core"]

    def test_a_half_hour_that_was_slept_through_is_told(self, rig):
        rig.at(18)
        rig.notifications.put_off.emit("core")
        rig.at(22)
        assert rig.asked == ["core"]
        assert rig.sentences == ["There was a reminder for Core (18:00)."]

    def test_the_next_reminder_takes_its_place(self, qapp):
        rig = Rig(reminders={"core": Reminder(on=True, times=(time(18), time(18, 20)))})
        rig.at(18)
        rig.notifications.put_off.emit("core")
        rig.at(18, 20)
        rig.at(18, 30)
        assert rig.asked == ["core", "core"]

    def test_turning_the_reminder_off_ends_it(self, rig, qapp):
        rig.at(18)
        rig.notifications.put_off.emit("core")
        rig.preferences.take(Settings("2026-01-01"))
        qapp.processEvents()
        rig.at(18, 30)
        assert rig.asked == ["core"]
        assert rig.alarm.seconds is None


class TestMissed:
    def test_what_came_while_the_app_was_closed_is_told_once(self, qapp):
        mark = at(12, 0, 1).replace(tzinfo=None)
        rig = Rig(reminded_until=mark)
        assert rig.sentences == ["There was a reminder for Core (Sunday 18:00)."]
        again = Rig(reminded_until=rig.preferences.now.reminded_until)
        assert again.sentences == []

    def test_a_week_away_is_one_sentence(self, qapp):
        both = {"core": EVENING, "starter": Reminder(on=True, times=(time(8),))}
        rig = Rig(reminders=both, reminded_until=at(12, 0, 1).replace(tzinfo=None, month=1))
        assert rig.sentences == ["There was a reminder for Core (Sunday 18:00) and Starter (08:00)."]
        assert rig.asked == []

    def test_sleeping_through_one_tells_it(self, rig):
        rig.at(21)
        assert rig.asked == []
        assert rig.sentences == ["There was a reminder for Core (18:00)."]

    def test_one_that_was_done_all_the_same_is_not_told(self, qapp):
        rig = Rig()
        rig.facts.done.add(("core", 2))
        rig.at(21)
        assert rig.sentences == []

    def test_the_newer_sentence_takes_the_place_of_the_older(self, rig):
        keys = set()
        rig.keeper.notice.connect(lambda notice: keys.add(notice.key))
        rig.at(21)
        rig.at(9, 0, 4)
        assert len(keys) == 1
        assert rig.sentences[1] == "There was a reminder for Core (Tuesday 18:00)."

    def test_a_reminder_that_is_new_is_not_missed(self, qapp):
        rig = Rig(reminders={})
        rig.facts.now = at(20)
        rig.preferences.take(Settings("2026-01-01", reminders={"core": EVENING}))
        qapp.processEvents()
        rig.at(20, 1)
        assert rig.sentences == []


class TestInASession:
    def test_it_is_quiet_and_tells_it_afterwards(self, rig):
        rig.facts.in_session = True
        rig.keeper.hush()
        rig.at(18)
        assert (rig.asked, rig.sentences) == ([], [])
        rig.facts.in_session, rig.facts.now = False, at(18, 4)
        rig.keeper.look_after_session()
        assert rig.asked == []
        assert rig.sentences == ["There was a reminder for Core (18:00)."]
        assert rig.alarm.seconds == 23 * 3600 + 56 * 60

    def test_it_is_not_told_when_the_session_did_it(self, rig):
        rig.facts.in_session = True
        rig.keeper.hush()
        rig.at(18)
        rig.facts.done.add(("core", 2))
        rig.facts.in_session = False
        rig.keeper.look_after_session()
        assert rig.sentences == []

    def test_what_stands_there_goes_when_another_session_begins_and_is_told_after_it(self, rig):
        rig.at(18)
        rig.keeper.hush()
        assert rig.notifications.withdrawn == ["core"]
        rig.facts.now = at(18, 30)
        rig.keeper.look_after_session()
        assert rig.sentences == ["There was a reminder for Core (18:00)."]

    def test_a_half_hour_that_ends_in_a_session_is_told_after_it(self, rig):
        rig.at(18)
        rig.notifications.put_off.emit("core")
        rig.facts.in_session = True
        rig.keeper.hush()
        rig.at(18, 31)
        assert rig.asked == ["core"]
        rig.facts.in_session = False
        rig.keeper.look_after_session()
        assert rig.sentences == ["There was a reminder for Core (18:00)."]

    def test_no_alarm_runs_in_a_session(self, rig):
        rig.facts.in_session = True
        rig.keeper.hush()
        assert rig.alarm.seconds is None


class TestOnceMore:
    @pytest.fixture
    def twice(self, qapp):
        return Rig(reminders={"core": Reminder(on=True, times=(time(18, 0),), again=True)})

    def test_it_is_asked_once_more_an_hour_later_and_no_third_time(self, twice):
        twice.at(18)
        twice.notifications.dismissed.emit("core")
        twice.at(18, 59)
        assert twice.asked == ["core"]
        twice.at(19)
        assert twice.asked == ["core", "core"]
        twice.at(20)
        assert twice.asked == ["core", "core"]

    def test_it_is_quiet_once_it_is_done(self, twice):
        twice.at(18)
        twice.facts.done.add(("core", 2))
        twice.at(19)
        assert twice.asked == ["core"]

    def test_without_that_choice_it_is_asked_once(self, rig):
        rig.at(18)
        rig.at(19)
        assert rig.asked == ["core"]


class TestQuietHours:
    def test_what_comes_in_them_is_neither_asked_nor_told(self, qapp):
        rig = Rig(quiet_hours=(time(17), time(19)))
        rig.at(18)
        rig.at(20)
        assert (rig.asked, rig.sentences) == ([], [])

    def test_what_was_put_off_into_them_is_not_asked(self, qapp):
        rig = Rig(quiet_hours=(time(18, 15), time(7)))
        rig.at(18)
        rig.notifications.put_off.emit("core")
        rig.at(18, 30)
        assert rig.asked == ["core"]
