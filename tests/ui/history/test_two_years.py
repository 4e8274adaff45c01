"""Two made-up years: it gets better, with a bad time in the middle and two months of nothing. History says so."""

from __future__ import annotations

from contextlib import closing

import pytest
from PySide6.QtCore import QLocale

from sciatica_timer.core.history.course import Manner, plans_of
from sciatica_timer.core.history.overview import first_day, first_session_day, glance
from sciatica_timer.storage.history.database import History
from sciatica_timer.ui.charts.course_chart import course_chart
from sciatica_timer.ui.charts.course_wording import headline_words
from tools.screen_history import NOW, history, sparse_history

MONDAY = 0


@pytest.fixture
def seen(tmp_path, library):
    def read(made):
        today = NOW.date()
        with closing(History(tmp_path / "history.sqlite3")) as stored:
            stored.add_all(made.sets, made.notes)
            days = stored.daily(first_day(today, MONDAY).isoformat(), today.isoformat())
            rows = stored.session_rows(first_session_day(today, MONDAY).isoformat(), today.isoformat())
        return glance(days, rows, {}, today, MONDAY, plans=plans_of(library.exercises, ()))

    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield read
    QLocale.setDefault(before)


def test_the_sentence_answers(seen):
    assert headline_words(seen(history()).headline) == (
        "In the last 6 weeks your leg pain went from 3 to 1. It now ends at the buttock."
        " You exercised on 5 days a week. There was one bad week in November. A year ago leg pain was 8."
    )


def test_two_years_show_what_was_left_out_and_what_was_made_easier(seen):
    long = seen(history()).long_course
    lines = course_chart(long, str, "#000000", "#000000", "#000000").lines
    assert len(lines) == 2  # before and after two months of nothing
    manners = [manner for day in long.days for manner in day.manners]
    assert set(manners) == set(Manner)


def test_after_two_sessions_it_says_that_there_is_little_to_say(seen):
    found = seen(sparse_history())
    assert headline_words(found.headline).startswith("In the last week there are few notes of pain (2 days)")
    assert found.long_course is None
