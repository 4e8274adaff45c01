"""What is left behind when something has been opened and closed: nothing that grows with the times it was done."""

from __future__ import annotations

import gc
from collections import Counter

import pytest
from event_counts import settle
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from sciatica_timer.core.session.events import Command
from sciatica_timer.core.settings import Scheme
from sciatica_timer.ui.notice import Notice


def pages(app):
    for index in range(5):
        app.window.open_page(index)
        settle()


def parts_of_the_first_page(app):
    for part in (1, 0):
        app.exercises.open_part(part)
        settle()


def exercises(app):
    for exercise in app.library.exercises:
        app.exercises.choose(exercise.id)
        settle()


def themes(app):
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        app.theme.choose(scheme, 100)
        settle()


def text_sizes(app):
    for percent in (200, 100):
        app.theme.choose(Scheme.LIGHT, percent)
        settle()


def notices(app):
    app.window.notices.show_notice(Notice("a", "Something to be said.", action="Undo", act=bool))
    settle()
    app.window.notices.clear("a")


def keys(app):
    app.window.keys.card.toggle()
    settle()
    app.window.keys.card.toggle()


def check_ins(app):
    app.session.begin(app.library.find("bridge"))
    settle()
    app.window.cover.declined.emit()


def sessions(app):
    app.session.begin(app.library.find("bridge"), ask=False)
    settle()
    app.driver.request(Command.STOP)
    settle()
    app.window.cover.closed.emit()


def swap_cards(app):
    app.session.begin(app.library.find("bridge"), ask=False)
    app.session.page.swap_requested.emit()
    settle()
    app.driver.request(Command.STOP)
    app.window.cover.closed.emit()


ROUNDS = [pages, parts_of_the_first_page, exercises, themes, text_sizes, notices, keys, check_ins, sessions, swap_cards]
SLOW = [themes, text_sizes]  # each dresses every widget anew


def alive(app):
    """Count objects of Qt's tree and of ours, by class, once all that is to be deleted is."""
    app.sound.calls.clear()  # a stand-in, which remembers
    for _ in range(3):
        settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    roots = (app.root, app.window)
    tree = Counter(type(one).__name__ for root in roots for one in root.findChildren(QObject))
    ours = Counter(type(one).__name__ for one in gc.get_objects() if type(one).__module__.startswith("sciatica_timer."))
    return tree, ours


@pytest.mark.parametrize("once", ROUNDS, ids=lambda once: once.__name__)
def test_a_late_round_leaves_no_more_than_the_second(open_app, once):
    app = open_app()
    counts = []
    last = 6 if once in SLOW else 20
    for number in range(1, last + 1):
        once(app)
        if number in {2, last}:
            counts.append(alive(app))
    (tree, ours), (tree_later, ours_later) = counts
    assert tree_later - tree == Counter()
    assert ours_later - ours == Counter()
