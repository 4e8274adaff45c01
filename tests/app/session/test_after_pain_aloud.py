"""After "it hurts more" the emergency lines come first: shown full screen, read aloud once, and again with any key."""

from __future__ import annotations

from itertools import pairwise

import pytest
from fakes import a_plan
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from spoken import a_voice, begun, real_lengths, words_ahead

from sciatica_timer.app.session.narration import texts_after_pain
from sciatica_timer.core.session.cue import WORD_PREFIX
from sciatica_timer.core.session.events import Command, Outcome
from sciatica_timer.core.session.speech.voice import Voice
from sciatica_timer.core.settings import Talk
from sciatica_timer.ui.session.end_page import SessionEndPage

NAMES = tuple(texts_after_pain())


def voice(talk=Talk.FULL, **lengths):
    spoken = {WORD_PREFIX + name: lengths.get(name, 2.0) for name in NAMES}
    return Voice(talk, lengths=real_lengths() | spoken, subjects=a_voice().subjects, after_pain=NAMES)


def after(command, spoken):
    sitting = begun(a_plan())
    sitting.run(7)
    sitting.do(command)
    return words_ahead(sitting, spoken)


def test_the_emergency_lines_are_read_first_and_one_after_the_other():
    said = after(Command.STOP_FOR_PAIN, voice())
    assert [word for _, word in said] == ["stopped", *NAMES]
    assert next(iter(texts_after_pain().values())).startswith("Emergency")
    dues = [due for due, word in said if word in NAMES]
    assert all(later - due == pytest.approx(2.5) for due, later in pairwise(dues))


def test_nothing_is_read_after_another_end_or_where_nothing_is_spoken():
    assert [word for _, word in after(Command.STOP, voice())] == ["stopped"]
    assert after(Command.STOP_FOR_PAIN, voice(Talk.OFF)) == []


@pytest.fixture
def page(qtbot):
    made = SessionEndPage("Bridge", Outcome.STOPPED_FOR_PAIN, [], "", names={})
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.take_focus()
    made._heed_keys()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_A, Qt.Key.Key_Down])
def test_any_key_has_it_read_again_and_leaves_the_page_there(qtbot, page, key):
    with qtbot.waitSignal(page.reading_requested), qtbot.assertNotEmitted(page.closed):
        QTest.keyClick(page, key)


def test_escape_leaves(qtbot, page):
    with qtbot.waitSignal(page.closed), qtbot.assertNotEmitted(page.reading_requested):
        QTest.keyClick(page, Qt.Key.Key_Escape)
