"""The check-in in the app put together: what it asks aloud, and another plan begun in place of the one asked for."""

from __future__ import annotations

import pytest

from sciatica_timer.core.pain import BadDay, CheckInAnswers, PainNote
from sciatica_timer.ui.session.check_in.page import CheckInPage
from sciatica_timer.ui.session.page import SessionPage

pytestmark = pytest.mark.usefixtures("still_clock")

EASY = 'id = "easy"\nname = "Easy"\nfor_bad_days = true\n[[exercises]]\nid = "bridge"\nsets = 1\nreps = 2\n'


@pytest.fixture
def app(open_app, folder):
    folder.programmes.mkdir()
    (folder.programmes / "easy.toml").write_text(EASY)
    made = open_app()
    made.session.begin_programme(made.programmes.find("starter"))
    assert isinstance(made.window.cover, CheckInPage)
    return made


def press(qtbot, app, *keys):
    for key in keys:
        qtbot.keyClick(app.window.focusWidget(), key)


def test_the_plan_for_bad_days_begins_with_the_answers_and_its_reason(qtbot, app):
    press(qtbot, app, "7", "2", "1", "0", "p")
    assert isinstance(app.window.cover, SessionPage)
    assert app.driver.session.plan.programme == "easy"
    qtbot.waitUntil(lambda: app.store.session(app.driver.session_id) is not None)
    note = app.store.session(app.driver.session_id)
    assert (note.programme, note.before.back, note.symptoms, note.bad_day) == ("easy", 7, frozenset(), BadDay.PAIN)
    assert app.preferences.now.bad_days_since


def test_a_second_session_of_the_day_asks_nothing_and_keeps_no_answer_of_the_first(qtbot, app):
    app.window.cover.started.emit(CheckInAnswers(PainNote(2, 1)))
    app.session.interrupt()
    app.session.close()
    app.session.begin_programme(app.programmes.find("starter"))
    assert isinstance(app.window.cover, SessionPage)
    qtbot.waitUntil(lambda: app.modules.session.check_in.after() is None)


def test_each_question_is_asked_aloud_and_what_is_red_is_read_at_once(qtbot, app):
    said, alarms = [], []
    app.modules.session.check_in.said.connect(said.append)
    app.modules.session.check_in.alarmed.connect(lambda: alarms.append(1))
    press(qtbot, app, " ", " ", " ", "5")
    assert [one for (one,) in said] == ["check-in-leg", "check-in-lowest", "check-in-new"]
    assert alarms == [1]
