"""The history is looked through and backed up beside the window, and given up when the window closes."""

import threading
from datetime import datetime

import pytest
from fakes import words_of
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from sciatica_timer.app.history.checkup import HistoryCheckup
from sciatica_timer.core.problem import Kind, Problem, Reason

NOW = datetime(2026, 11, 25, 7, 0).astimezone()
GONE = Problem(Kind.GONE, "It")


class FakeBackups:
    def __init__(self):
        self.is_due, self.problem, self.made = True, None, []
        self.stopped, self.may_end = False, threading.Event()
        self.may_end.set()

    def due(self, now):
        return self.is_due

    def make(self, now):
        assert self.may_end.wait(30)
        self.made.append((now, threading.current_thread() is threading.main_thread()))
        return self.problem

    def stop(self):
        self.stopped = True
        self.may_end.set()


class FakeDiary:
    """Returns what one look found; all are looked through with the last."""

    def __init__(self, *told):
        self.told, self.backups, self.is_checking = list(told), FakeBackups(), False
        self.news, self.trouble, self.next_trouble = (), None, None
        self.recovery = None

    def listen(self, on_news):
        self.on_news = on_news

    def take_news(self):
        news, self.news = self.news, ()
        return news

    def look(self):
        self.trouble = self.next_trouble

    def damage(self):
        told = self.told.pop(0)
        self.is_checking = bool(self.told)
        return () if told is None else (told,)


@pytest.fixture
def care(qtbot):
    parent = QObject()
    made = []

    def make(*told, also=""):
        store = FakeDiary(*told)
        one = HistoryCheckup(store, lambda: NOW, lambda: also, parent)
        one._next.stop()
        one.sentences, one.times_mended = [], []
        one.notice.connect(lambda notice: one.sentences.append(notice.text))
        one.met.connect(lambda found, _severity: one.sentences.append(words_of(found)))
        one.mended.connect(lambda: one.times_mended.append(1))
        made.append(one)
        return one, store

    yield make
    for one in made:
        one.shut_down()


def test_it_begins_once_the_window_is_up(care):
    one, _ = care(None)
    assert one._next.interval() == 3000


def test_it_looks_on_until_all_is_looked_through_then_backs_up_on_a_thread(care, qtbot):
    one, store = care(None, None, None)
    for _ in range(2):
        one._look()
        assert one._next.isActive()
        assert store.backups.made == []
    one._next.stop()
    one._look()
    assert not one._next.isActive()
    one._copying.join()
    assert store.backups.made == [(NOW, False)]
    assert one.sentences == []


def test_damage_is_told_and_what_is_shown_is_shown_anew(care):
    one, _ = care(Problem(Kind.RULE, "It was damaged."))
    one._look()
    assert (one.sentences, one.times_mended) == (["It was damaged."], [1])


def test_none_is_made_when_none_is_due_nor_while_rows_are_looked_through(care):
    one, store = care(None, None)
    one._look()
    one.back_up()
    assert one._copying is None
    store.is_checking = store.backups.is_due = False
    one.back_up()
    assert one._copying is None
    store.backups.is_due, store.trouble = True, GONE
    one.back_up()
    assert one._copying is None


def test_other_damage_is_told_once_and_mends_nothing(care):
    one, _ = care(None, None, also="A picture is damaged.")
    for _ in range(2):
        one._look()
        one._next.stop()
    assert (one.sentences, one.times_mended) == (["A picture is damaged."], [])


def test_one_is_made_at_a_time(care):
    one, store = care()
    store.backups.may_end.clear()
    one.back_up()
    first = one._copying
    one.back_up()
    assert one._copying is first
    store.backups.may_end.set()


def test_why_none_could_be_made_is_told(care, qtbot):
    one, store = care()
    store.backups.problem = Problem(Kind.NO_BACKUP, "", (Reason.NO_ROOM,))
    with qtbot.waitSignal(one.backed_up) as told:
        one.back_up()
    assert told.args == [store.backups.problem]


def test_one_that_is_being_made_is_given_up_when_the_window_closes(care):
    one, store = care()
    store.backups.may_end.clear()
    one.back_up()
    one.shut_down()
    assert store.backups.stopped
    assert not one._copying.is_alive()


def tell(store, found, trouble=None):
    store.news, store.trouble = (found,), trouble
    store.on_news()
    store.on_news()
    QApplication.processEvents()


def test_what_came_of_the_history_unasked_is_told_once_shown_and_looked_through(care):
    one, store = care()
    tell(store, Problem(Kind.REPLACED))
    assert (one.sentences, one.times_mended) == ([words_of(Problem(Kind.REPLACED))], [1])
    assert one._next.isActive()


def test_trouble_is_told_and_shown_and_withdrawn_when_it_is_over(care):
    one, store = care()
    tell(store, GONE, GONE)
    assert (one.sentences, one.times_mended) == (["It is gone."], [1])
    store.next_trouble = GONE
    one.look_again()
    assert one.times_mended == [1]
    store.next_trouble = None
    one.look_again()
    assert (one.sentences[-1], one.times_mended) == ("", [1, 1])
