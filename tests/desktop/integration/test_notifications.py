"""The window's side of notifications, with a process that only remembers what was said to it."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import QObject, Signal

from sciatica_timer.desktop.integration.notifications import Notifications

WORDS = {"title": "Core", "body": "18:00", "start": "Start", "later": "Later", "click": "Click to start."}


class FakeProcess(QObject):
    heard = Signal(dict)
    died = Signal()

    def __init__(self):
        super().__init__()
        self.said, self.did = [], []

    def start(self):
        self.did.append("start")

    def send(self, message):
        self.said.append(message)

    def part(self):
        self.did.append("part")

    def leave(self):
        self.did.append("leave")


class Rig:
    def __init__(self):
        self.process = FakeProcess()
        self.notifications = Notifications(process=self.process, platform="linux")
        self.told = []
        for name in ("shown", "started", "put_off", "dismissed", "closed", "failed"):
            getattr(self.notifications, name).connect(lambda key, name=name: self.told.append((name, key)))

    def ask(self, key="core"):
        self.notifications.ask(key, WORDS)

    def hear(self, what, key="core", **more):
        self.process.heard.emit({"is": what, "key": key, **more})


@pytest.fixture
def rig(qapp):
    return Rig()


def test_the_words_go_to_the_process_and_it_is_told_when_they_stand_there(rig):
    rig.ask()
    assert rig.process.said == [{"do": "notify", "key": "core", **WORDS}]
    rig.hear("notified")
    assert rig.told == [("shown", "core")]


@pytest.mark.parametrize(
    ("answer", "signal"), [("start", "started"), ("later", "put_off"), ("dismissed", "dismissed"), ("closed", "closed")]
)
def test_each_answer_is_told_once_and_the_process_goes(rig, answer, signal):
    rig.ask()
    rig.hear("notified")
    rig.hear("answer", answer=answer)
    rig.hear("answer", answer=answer)
    assert rig.told == [("shown", "core"), (signal, "core")]
    assert rig.process.did == ["start", "part"]


def test_the_process_stays_while_another_stands(rig):
    for key in ("core", "starter"):
        rig.ask(key)
        rig.hear("notified", key)
    rig.hear("answer", answer="closed")
    assert "part" not in rig.process.did
    rig.hear("answer", "starter", answer="closed")
    assert rig.process.did[-1] == "part"


def test_one_that_could_not_be_shown_is_told(rig):
    rig.ask()
    rig.hear("not notified", why="there is no session bus")
    assert rig.told == [("failed", "core")]


def test_a_bus_that_hangs_is_not_waited_for_for_ever(rig):
    rig.ask()
    rig.notifications._waiting["core"].timeout.emit()
    assert rig.told == [("failed", "core")]
    rig.hear("notified")
    assert rig.told == [("failed", "core")]


def test_a_process_that_dies_fails_what_waits_and_closes_what_stood(rig):
    rig.ask("core")
    rig.hear("notified")
    rig.ask("starter")
    rig.process.died.emit()
    assert rig.told == [("shown", "core"), ("failed", "starter"), ("closed", "core")]


def test_one_that_is_withdrawn_is_answered_no_more(rig):
    rig.ask()
    rig.hear("notified")
    rig.notifications.withdraw("core")
    rig.notifications.withdraw("core")
    rig.hear("answer", answer="start")
    assert rig.process.said[1:] == [{"do": "withdraw", "key": "core"}]
    assert rig.told == [("shown", "core")]


def test_all_are_taken_away_when_the_app_ends(rig):
    rig.ask()
    rig.notifications.shut_down()
    assert rig.process.said[-1] == {"do": "withdraw", "key": "core"}
    assert rig.process.did[-1] == "leave"


def test_the_desktops_leave_to_come_forward_is_handed_on(rig, monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    rig.ask()
    rig.hear("notified")
    rig.hear("answer", answer="start", token="leave")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "leave"


def test_off_linux_no_process_is_started(qapp):
    process = FakeProcess()
    notifications = Notifications(process=process, platform="win32")
    failed = []
    notifications.failed.connect(failed.append)
    notifications.ask("core", WORDS)
    assert (failed, process.did) == (["core"], [])
