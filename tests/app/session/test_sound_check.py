"""The sound check from the mat: it gets louder until the big key, and what it finds holds on this output alone."""

import pytest
from app_fakes import NoSound
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from sciatica_timer.app.session.sound_check import SoundChecks
from sciatica_timer.app.settings import Preferences
from sciatica_timer.core.session.hearing import LEVELS_PERCENT
from sciatica_timer.core.settings import Loudness, Settings, ToneSet
from sciatica_timer.ui.window.main_window import MainWindow

FOUND = {"speakers": Loudness(40, 40)}


class Ears(NoSound):
    """Remembers what is rung, and how loud, since it was last silent."""

    def __init__(self):
        super().__init__()
        self.output, self.rung, self.tests = "speakers", [], 0

    def device_id(self):
        return self.output

    def device_name(self):
        return self.output.title()

    def ring(self, sounds, percent):
        self.rung.append(([name for _, name in sounds], percent))

    def stop(self):
        self.rung = []

    def test(self):
        self.tests += 1

    def plug(self, output):
        self.output = output
        self.device_changed.emit(output.title())


class Desk:
    """A check in a window, whose steps follow each other at once."""

    def __init__(self, qtbot, theme, **settings):
        self.window = MainWindow([("exercises", "Exercises", QWidget)], theme)
        qtbot.addWidget(self.window)
        self.saved = []
        self.preferences = Preferences(
            Settings(fill_screen=False, **settings), lambda one: self.saved.append(one) or ""
        )
        self.sound, self.begun = Ears(), []
        self.checks = SoundChecks(self.window, self.preferences, self.sound)
        self.sound.plug("speakers")
        self.window.show()
        qtbot.waitExposed(self.window)

    @property
    def page(self):
        return self.window.cover

    def do_session(self):
        self.checks.note_output()
        self.window.cover_with(QWidget())
        self.window.uncover()

    def open(self):
        self.checks.open(lambda: self.begun.append(1))

    def wait(self, steps=1):
        for _ in range(steps):
            assert self.checks._timer.isActive()
            self.checks._timer.stop()
            self.checks._timer.timeout.emit()

    def press(self, key=Qt.Key.Key_Space):
        QTest.keyClick(self.page.focusWidget() or self.page, key)

    def hear(self, *steps):
        """Press at these steps, None for never."""
        for step in steps:
            self.wait(len(LEVELS_PERCENT) + 1 if step is None else step + 1)
            if step is not None:
                self.press()


@pytest.fixture
def desk(qtbot, theme):
    return Desk(qtbot, theme)


OFFER = "Was the sound easy to hear? It can be set by ear."


def test_a_check_is_offered_after_the_first_session_on_an_output_and_then_no_more(qtbot, desk):
    desk.do_session()
    assert desk.window.notices.sentences == (OFFER,)
    with qtbot.waitSignal(desk.checks.wanted):
        desk.window.notices.act_on_newest()
    assert desk.preferences.now.outputs == {"speakers": Loudness(80, 80)}
    desk.do_session()
    assert desk.window.notices.sentences == ()
    desk.sound.plug("headphones")
    desk.do_session()
    assert desk.window.notices.sentences == (OFFER,)


def test_nothing_is_offered_before_a_session_or_without_one(desk):
    desk.checks.note_output()
    assert not desk.checks.is_open
    assert desk.window.notices.sentences == ()


@pytest.mark.parametrize("output", ["", "known"])
def test_without_an_output_or_on_a_known_one_nothing_is_offered(qtbot, theme, output):
    desk = Desk(qtbot, theme, outputs={"known": Loudness(1, 1)})
    desk.sound.plug(output)
    desk.do_session()
    assert desk.window.notices.sentences == ()


def test_each_set_gets_louder_until_the_press(desk):
    desk.open()
    desk.wait(3)
    assert [percent for _, percent in desk.sound.rung[1:]] == list(LEVELS_PERCENT[:3])
    assert {name.split("/")[0] for names, _ in desk.sound.rung for name in names} == {"clear"}
    desk.press()
    desk.wait(2)
    assert desk.sound.rung[-1][0][0].startswith("soft/")
    assert desk.sound.rung[-1][1] == LEVELS_PERCENT[1]
    assert "2 of 3" in desk.page.count.text()


def test_what_is_found_holds_on_this_output_alone_and_is_saved(desk):
    desk.open()
    desk.hear(6, 6, 3)
    now = desk.preferences.now
    assert (now.tones, now.loudness) == (ToneSet.LOW, Loudness(LEVELS_PERCENT[6], LEVELS_PERCENT[6]))
    assert now.volume == 80
    assert "Low" in desk.page.text.text()
    assert desk.sound.tests == 1
    desk.preferences.flush()
    assert desk.saved[-1].outputs == {"speakers": now.loudness}
    desk.sound.plug("headphones")
    assert desk.preferences.now.loudness == Loudness(80, 80)


def test_words_stay_as_much_louder_as_they_were_and_muting_ends(qtbot, theme):
    desk = Desk(qtbot, theme, volume=50, voice_volume=70, muted=True)
    desk.open()
    desk.hear(5, 5, 5)
    assert desk.preferences.now.loudness == Loudness(LEVELS_PERCENT[8], LEVELS_PERCENT[8] + 20)
    assert not desk.preferences.now.muted


def test_a_press_between_two_sets_means_nothing(desk):
    desk.open()
    desk.press()
    desk.wait(2)
    desk.press()
    desk.press()
    assert "2 of 3" in desk.page.count.text()


def test_nobody_pressing_is_told_to_look_at_the_computer_and_changes_nothing(desk):
    desk.open()
    desk.hear(None, None, None)
    assert "the computer itself is muted" in desk.page.text.text()
    assert "Speakers" in desk.page.text.text()
    assert desk.preferences.now.outputs == {}
    desk.press()
    assert desk.begun == [1]


def test_not_now_goes_on_as_loud_as_it_is_and_is_not_offered_again(desk):
    desk.open()
    desk.press(Qt.Key.Key_Escape)
    assert desk.begun == [1]
    assert desk.sound.rung == []
    assert desk.preferences.now.outputs == {"speakers": Loudness(80, 80)}
    assert desk.preferences.now.tones is ToneSet.CLEAR


def test_an_output_unplugged_in_the_middle_is_said_and_another_is_checked_anew(desk):
    desk.open()
    desk.hear(4, 4)
    desk.sound.plug("")
    assert "unplugged" in desk.page.text.text()
    assert desk.sound.rung == []
    assert not desk.checks._timer.isActive()
    desk.sound.plug("headphones")
    desk.hear(2, 2, 2)
    assert desk.preferences.now.outputs.keys() == {"headphones"}


def test_sound_that_fails_is_said_in_one_sentence(desk):
    desk.open()
    desk.wait(2)
    desk.sound.problem.emit("stopped", False)
    assert desk.page.text.text() == "The sound has stopped."  # no time runs yet of which more could be said
    assert not desk.checks._timer.isActive()
    desk.press()
    assert desk.begun == [1]


def test_no_output_at_all_is_said(desk):
    desk.sound.plug("")
    desk.open()
    assert "No sound output" in desk.page.text.text()
    assert not desk.checks._timer.isActive()


def test_another_set_can_be_chosen_and_is_heard(desk):
    desk.open()
    desk.hear(4, 4, 4)
    desk.page.choices.button(1).click()
    assert desk.preferences.now.tones is ToneSet.SOFT
    assert desk.sound.tests == 2
    desk.press()
    assert desk.begun == [1]


def test_again_begins_anew(desk):
    desk.open()
    desk.hear(4, 4, 4)
    desk.page.again.click()
    assert "1 of 3" in desk.page.count.text()
    desk.hear(1, 1, 1)
    assert desk.preferences.now.loudness.volume == LEVELS_PERCENT[4]


def test_a_presenter_answers(desk):
    desk.open()
    desk.wait(2)
    desk.press(Qt.Key.Key_PageDown)
    assert "2 of 3" in desk.page.count.text()


@pytest.mark.parametrize("cover", ["uncover", "close"])
def test_a_page_that_is_left_is_silent_and_begins_nothing(desk, cover):
    desk.open()
    desk.wait(3)
    getattr(desk.window, cover)()
    assert desk.sound.rung == []
    assert not desk.checks._timer.isActive()
    assert not desk.checks.is_open
    assert desk.begun == []


def test_a_second_check_takes_the_place_of_the_first(desk):
    desk.open()
    desk.wait(3)
    desk.open()
    desk.hear(2, 2, 2)
    desk.press()
    assert desk.begun == [1]
