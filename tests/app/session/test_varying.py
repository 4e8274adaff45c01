"""Easier, harder and at one's own pace in a session: by key, by mouse and by a button that was taught."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from spoken import real_lengths
from ui_sitting import Sitting, button_of

from sciatica_timer.core.session.events import Command, Outcome, Reason, State
from sciatica_timer.core.session.speech.voice import Voice, subjects_of
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.settings import Count, Talk

IN_THE_THIRD_REP = 15 + 2 * (3 + 2 + 3 + 2) + 1  # one of each side is done
HARDER = (Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)


@pytest.fixture
def sit(qtbot, theme, library):
    made = []

    def begin(*exercises):
        made.append(Sitting(qtbot, theme, library, *exercises))
        return made[-1]

    yield begin
    for one in made:
        one.window.close()


def head_of(sitting):
    return sitting.flow.page._head._name.text()


def at_hand(sitting):
    return sitting.session.plan.of(sitting.session.coming)


def rows(sitting):
    return [
        (one.variant, one.left_done, one.right_done, one.reps_planned, one.outcome, one.reason)
        for one in sitting.kept.values()
    ]


def message(sitting):
    return sitting.flow.page._then.text()


def test_e_goes_one_step_easier_at_once_and_what_was_done_stays_what_it_was(sit):
    sitting = sit("dead-bug")
    sitting.run(IN_THE_THIRD_REP)
    sitting.press(Qt.Key.Key_E)
    assert (head_of(sitting), at_hand(sitting).variant) == ("Dead bug · Legs only", "legs-only")
    assert (sitting.session.state, sitting.session.leading_in) == (State.RUNNING, True)
    assert rows(sitting) == [(None, 1, 1, 2, Outcome.PARTIAL, Reason.CHANGED)]
    sitting.run(30)
    assert rows(sitting)[1:] == [("legs-only", 1, 1, 1, Outcome.COMPLETED, Reason.NONE)]


def test_shift_e_goes_back_to_the_harder_form_and_without_a_rep_between_nothing_was_left(sit):
    sitting = sit("dead-bug")
    sitting.run(IN_THE_THIRD_REP)
    sitting.press(Qt.Key.Key_E, HARDER)
    assert (head_of(sitting), at_hand(sitting).variant) == ("Dead bug", "")
    sitting.run(30)
    assert rows(sitting) == [(None, 2, 2, 2, Outcome.COMPLETED, Reason.NONE)]


def test_where_nothing_is_easier_one_sentence_says_so_and_the_session_goes_on(sit):
    sitting = sit("bridge")
    sitting.run(16)
    sitting.press(Qt.Key.Key_E)
    assert message(sitting) == "There is no easier form."
    assert (sitting.session.state, sitting.session.leading_in) == (State.RUNNING, False)
    sitting.press(HARDER)
    assert message(sitting) == "There is no harder form."


def test_in_a_pause_the_form_changes_and_the_session_stays_paused(sit):
    sitting = sit("dead-bug")
    sitting.run(IN_THE_THIRD_REP)
    sitting.press(Qt.Key.Key_Space, Qt.Key.Key_E)
    assert (head_of(sitting), sitting.session.state) == ("Dead bug · Legs only", State.PAUSED)
    sitting.press(Qt.Key.Key_Space)
    assert sitting.session.lead_in_seconds == sitting.preferences.now.prepare_seconds


def test_between_two_exercises_the_one_to_come_changes_and_its_wait_begins_anew(sit):
    sitting = sit("bridge", "dead-bug")
    sitting.driver.request(Command.SKIP_EXERCISE)
    sitting.run(5)
    assert sitting.session.phase.kind is PhaseKind.EXERCISE_CHANGE
    sitting.press(Qt.Key.Key_E)
    session = sitting.session
    assert head_of(sitting) == "Dead bug · Legs only"
    assert session.phase.kind is PhaseKind.EXERCISE_CHANGE
    assert session.remaining_at(session.reading.monotonic) == session.phase.duration


def test_while_getting_ready_the_whole_exercise_changes(sit):
    sitting = sit("dead-bug")
    sitting.run(3)
    sitting.press(Qt.Key.Key_E, Qt.Key.Key_E)
    assert (head_of(sitting), sitting.session.phase.kind) == ("Dead bug · Arms only", PhaseKind.PREPARE)
    sitting.run(60)
    assert rows(sitting) == [("arms-only", 2, 2, 2, Outcome.COMPLETED, Reason.NONE)]


def test_a_form_in_another_position_gives_time_to_get_there(sit):
    sitting = sit("hip-adduction-squeeze")
    sitting.run(16)
    sitting.press(Qt.Key.Key_E)
    assert (head_of(sitting), sitting.session.lead_in_seconds) == ("Hip adduction squeeze · Sitting", 15)


def test_the_button_is_there_only_where_there_is_an_easier_form(sit):
    sitting = sit("dead-bug")
    sitting.run(1)
    button = button_of(sitting.window, "Easier")
    assert button.isVisible()
    button.click()
    button.click()
    assert at_hand(sitting).variant == "arms-only"
    assert button.isHidden()
    assert not button_of(sitting.window, "Harder").isHidden()


def test_a_button_that_was_taught_makes_it_easier(sit):
    sitting = sit("dead-bug")
    sitting.preferences.take(replace(sitting.preferences.now, buttons={"easier": "F8"}))
    sitting.run(1)
    sitting.press(Qt.Key.Key_F8)
    assert at_hand(sitting).variant == "legs-only"


def test_p_lets_each_rep_wait_for_the_key_and_p_again_no_longer(sit):
    sitting = sit("bridge")
    sitting.run(16)
    sitting.press(Qt.Key.Key_P)
    sitting.run(6)
    assert (sitting.session.is_open, sitting.session.phase.kind) == (True, PhaseKind.OPEN)
    assert button_of(sitting.window, "The usual pace") is not None
    sitting.run(60)
    assert sitting.session.is_open
    sitting.press(Qt.Key.Key_Space)
    assert sitting.session.phase.kind is PhaseKind.HOLD
    sitting.press(Qt.Key.Key_P)
    sitting.run(6)
    assert sitting.session.phase.kind is PhaseKind.OUT
    sitting.run(60)
    (record,) = sitting.kept.values()
    assert (record.reps_done, record.variant) == (2, None)
    assert record.active_seconds >= 60, "what it took is what counts"


def test_a_key_held_down_is_one_step(sit):
    sitting = sit("dead-bug")
    sitting.run(1)
    QTest.keyPress(sitting.window.focusWidget(), Qt.Key.Key_E)
    assert at_hand(sitting).variant == "legs-only"


class Speaking:
    """What is laid to be said from a key on."""

    def __init__(self, sitting):
        self.sitting = sitting
        self.laid = []
        sitting.driver.set_voice(
            Voice(Talk.FULL, Count.REPS, real_lengths(), subjects_of(sitting.flow._exercises.values()))
        )
        sitting.driver.course_changed.connect(self._take)

    def _take(self, session, cues):
        now = session.reading.monotonic
        self.laid = [(cue.word, cue.due - now) for cue in cues if cue.word]

    @property
    def soon(self):
        return [word for word, after in self.laid if after < 6]


def test_the_lead_in_says_which_form_it_is_now(sit):
    sitting = sit("dead-bug")
    speaking = Speaking(sitting)
    sitting.run(IN_THE_THIRD_REP)
    sitting.press(Qt.Key.Key_E)
    assert speaking.soon[0] == "form-legs-only"
    assert "get-ready" not in speaking.soon
    sitting.press(HARDER)
    assert speaking.soon[0] == "exercise-dead-bug"


def test_in_a_pause_the_form_is_named_at_once(sit):
    sitting = sit("dead-bug")
    speaking = Speaking(sitting)
    sitting.run(IN_THE_THIRD_REP)
    sitting.press(Qt.Key.Key_Space, Qt.Key.Key_E)
    assert speaking.soon == ["form-legs-only"]


def test_getting_ready_tells_of_the_new_form_as_a_whole(sit):
    sitting = sit("dead-bug")
    speaking = Speaking(sitting)
    sitting.run(3)
    sitting.press(Qt.Key.Key_E)
    words = [word for word, _ in speaking.laid]
    assert words[:3] == ["get-ready", "exercise-dead-bug", "form-legs-only"]


def test_that_nothing_is_easier_is_said(sit):
    sitting = sit("bridge")
    speaking = Speaking(sitting)
    sitting.run(16)
    sitting.press(Qt.Key.Key_Space, Qt.Key.Key_E)
    assert speaking.soon == ["told-there-is-no-easier-form"]


def test_ones_own_pace_says_what_it_waits_for_and_says_so_again(sit):
    sitting = sit("bridge")
    speaking = Speaking(sitting)
    sitting.run(24)  # in the second rep
    sitting.press(Qt.Key.Key_P)
    after = dict(reversed(speaking.laid))
    waits = [after for word, after in speaking.laid if word == "press-when-done"]
    assert after["told-at-your-own-pace"] < waits[0] < 16
    assert waits[1:3] == pytest.approx([26, 46], abs=1)
