"""From Start to the end page: what is shown, heard, traced and kept."""

from __future__ import annotations

import pytest
from event_counts import settle
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QWidget
from ui_fakes import FakeClock, FakeSound, no_check_in

from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.driver import SessionDriver
from sciatica_timer.app.session.sleep import SleepPause
from sciatica_timer.app.settings import Preferences
from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.session.cue import Tone
from sciatica_timer.core.session.events import Command, Outcome, Reason, State
from sciatica_timer.core.session.planning import plan_programme
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.settings import Choice, Scheme, Settings
from sciatica_timer.ui.palettes import DARK
from sciatica_timer.ui.session.end_page import SessionEndPage
from sciatica_timer.ui.session.page import SessionPage
from sciatica_timer.ui.window.main_window import MainWindow


class Room:
    """A session flow with everything round it faked."""

    def __init__(
        self, qtbot, theme, library, *, silent=False, keep=None, unsaved=str, flash=False, trace=None, pictures=None
    ):
        self.clock = FakeClock()
        self.driver = SessionDriver(self.clock)
        self.window = MainWindow([("exercises", "Exercises", QWidget)], theme)
        qtbot.addWidget(self.window)
        self.driver.setParent(self.window)  # and ends with it
        choice = Choice(1, 2, 2, 2)
        self.preferences = Preferences(Settings(flash=flash, choices={"bridge": choice}), lambda settings: "")
        self.sound = FakeSound(silent=silent)
        self.kept = []
        self.flow = SessionController(
            self.driver,
            self.window,
            theme,
            self.preferences,
            exercises=library.exercises,
            check_in=no_check_in(self.window, self.preferences),
            sound=self.sound,
            keep=keep or self.keep,
            unsaved=unsaved,
            trace=trace,
            pictures=pictures,
        )
        self.said = []
        SleepPause(self.driver).notice.connect(lambda notice: self.said.append(notice.text) if notice.text else None)
        self.window.resize(1280, 800)
        self.window.show()

    def keep(self, record):
        self.kept.append(record)
        return ""

    def run(self, seconds):
        for _ in range(round(seconds * 2)):
            self.clock.run(0.5)
            self.driver.wake()


def texts_of(page):
    return [one.text() for one in page.findChildren(QLabel)]


@pytest.fixture
def bridge(library):
    return library.find("bridge")


@pytest.fixture
def furnish(qtbot, theme, library):
    """Make rooms and hold them: a window that Python collects while it paints takes the process with it."""
    rooms = []

    def make(**wishes):
        rooms.append(Room(qtbot, theme, library, **wishes))
        return rooms[-1]

    yield make
    for room in rooms:
        room.driver._timer.stop()  # else it wakes while the next test runs, and its window is gone
    rooms.clear()


@pytest.fixture
def room(furnish):
    return furnish()


def test_starting_covers_the_window_and_opens_the_sound(room, bridge):
    room.flow.begin(bridge, ask=False)
    assert isinstance(room.window.cover, SessionPage)
    assert room.sound.calls == ["begin", "lay"]
    assert room.sound.laid[0][0].tone is Tone.GET_READY


def test_the_end_shows_what_was_kept(room, bridge):
    room.flow.begin(bridge, ask=False)
    room.run(15 + 6 + 2 + 6)
    assert isinstance(room.window.cover, SessionEndPage)
    assert [record.outcome for record in room.kept] == [Outcome.COMPLETED]
    assert room.sound.calls[-1] == "finish"
    assert room.sound.calls.count("lay") == 1


def test_a_second_start_during_a_session_changes_nothing(room, bridge, library):
    room.flow.begin(bridge, ask=False)
    room.flow.begin(library.find("dead-bug"), ask=False)
    assert room.driver.session.plan.exercises[0].exercise_id == "bridge"


def test_stopping_for_pain_is_kept_with_its_reason(room, bridge):
    room.flow.begin(bridge, ask=False)
    room.run(15 + 7)
    room.flow.page.command_requested.emit(Command.STOP_FOR_PAIN)
    (record,) = room.kept
    assert (record.outcome, record.reason, record.reps_done) == (Outcome.STOPPED_FOR_PAIN, Reason.PAIN, 1)
    assert room.sound.laid[-1][0].tone is Tone.STOPPED


def test_closing_the_window_keeps_what_was_done(room, bridge):
    room.flow.begin(bridge, ask=False)
    room.run(15 + 7)
    room.flow.interrupt()
    assert [(record.outcome, record.reason) for record in room.kept] == [(Outcome.PARTIAL, Reason.INTERRUPTED)]


def test_the_end_tells_a_set_that_waits_to_be_written_until_it_is(furnish, bridge):
    room = furnish(unsaved=lambda: "There is no room left.")
    room.flow.begin(bridge, ask=False)
    room.run(40)
    assert "There is no room left." in texts_of(room.window.cover)
    room.flow.show_kept()
    assert "There is no room left." not in texts_of(room.window.cover)
    assert "Kept in your history." in texts_of(room.window.cover)


def test_a_set_is_kept_before_anything_tells_that_it_has_ended(furnish, bridge):
    order = []

    class Noted:
        def begin(self, zero):
            pass

        def phase(self, phase, due, at):
            order.append(phase.kind.value)

        def cue(self, tone, phase, due, at):
            order.append(tone)

    room = furnish(keep=lambda record: order.append("kept") or "", trace=Noted())
    room.preferences.remember_choice("bridge", Choice(2, 1, 2, 2))
    room.flow.begin(bridge, ask=False)
    room.run(15 + 6 + 45 + 6 + 5)
    ends = [what for what in order if what in {"kept", "set_rest", "set-done", "session-done"}]
    assert ends == ["kept", "set_rest", "set-done", "kept", "session-done"]


def test_a_gap_is_told_and_stands_still(room, bridge):
    room.flow.begin(bridge, ask=False)
    room.run(16)
    room.clock.sleep(60)
    room.driver.wake()
    assert room.driver.session.state is State.PAUSED
    assert "slept" in room.said[0]
    assert room.sound.laid[-1][0].tone is Tone.PAUSED


@pytest.mark.parametrize(
    ("silent", "flash", "flashes"), [(False, False, False), (True, False, True), (False, True, True)]
)
def test_the_screen_flashes_without_sound_or_when_asked_to(furnish, bridge, silent, flash, flashes):
    room = furnish(silent=silent, flash=flash)
    room.flow.begin(bridge, ask=False)
    assert room.flow.page._flash.isVisible() is flashes


def test_space_pauses_and_goes_on(room, bridge):
    room.flow.begin(bridge, ask=False)
    room.flow.page.pause_toggled.emit(False)
    assert room.driver.session.state is State.PAUSED
    room.flow.page.pause_toggled.emit(False)
    assert room.driver.session.state is State.RUNNING


def test_one_more_set_is_of_the_exercise_just_done_and_gone_after_a_skip(room, library):
    by_id = {one.id: one for one in library.exercises}
    programme = Programme("p", "Mine", 1, (Entry("bridge"), Entry("dead-bug"), Entry("bird-dog")))
    room.flow.begin_plan(plan_programme(programme, by_id, room.preferences.now), "Mine", ask=False)
    more = room.flow.page._buttons._commands[Command.ADD_SET]
    assert (more.accessibleName(), more.isHidden()) == ("One more set of Bridge", False)
    room.run(15 + 6 + 2 + 6 + 1)
    assert room.driver.session.phase.kind is PhaseKind.EXERCISE_CHANGE
    assert (more.accessibleName(), more.isHidden()) == ("One more set of Bridge", False)
    room.driver.request(Command.SKIP)
    assert (more.accessibleName(), more.isHidden()) == ("One more set of Dead bug", False)
    room.driver.request(Command.SKIP_EXERCISE)
    assert room.driver.session.phase.kind is PhaseKind.EXERCISE_CHANGE
    assert more.isHidden()


def test_the_volume_slider_and_mute_reach_the_settings(room, bridge):
    room.flow.begin(bridge, ask=False)
    room.flow.page._head._volume.setValue(30)
    room.flow.page.mute_toggled.emit()
    assert (room.preferences.now.volume, room.preferences.now.muted) == (30, True)
    room.flow.page._head._volume.setValue(60)
    assert room.preferences.now.muted is False


def test_closing_the_end_page_shows_the_pages_again(qtbot, room, bridge):
    room.flow.begin(bridge, ask=False)
    room.driver.request(Command.STOP)
    with qtbot.waitSignal(room.flow.closed):
        room.window.cover.closed.emit()
    assert room.window.cover is None
    room.flow.begin(bridge, ask=False)
    assert isinstance(room.window.cover, SessionPage)


def test_reduced_motion_runs_no_frames(furnish, bridge, pictures):
    room = furnish(pictures=pictures)
    room.preferences.take(Settings(reduce_motion=True))
    room.flow.begin(bridge, ask=False)
    paint(room)
    assert room.driver._animated is False


def test_frames_run_as_long_as_the_page_is_seen_and_moves(furnish, bridge, pictures):
    room = furnish(pictures=pictures)
    assert not room.driver._animated
    room.flow.begin(bridge, ask=False)
    assert room.driver._animated  # for the ring, whether there are pictures yet or not
    paint(room)
    assert room.driver._animated
    room.preferences.take(replace(room.preferences.now, reduce_motion=True))
    assert not room.driver._animated
    room.preferences.take(replace(room.preferences.now, reduce_motion=False))
    room.driver.request(Command.STOP)
    assert not room.driver._animated


def paint(room):
    """Have the pictures that the window asks for when it is painted."""
    room.window.grab()
    settle()


def test_the_figure_moves_with_the_countdown_on_the_side_at_work(room, library):
    shown = []
    room.flow.page._figure.show_phase = lambda *moment: shown.append(moment)
    room.flow.begin(library.find("dead-bug"), ask=False)
    room.run(15 + 1.5)
    assert shown[-1][:1] == (PhaseKind.OUT,)
    assert shown[-1][1] == pytest.approx(0.5)
    assert shown[-1][2] is Side.RIGHT
    room.run(5)  # into the rest, which looks ahead to the left
    assert (shown[-1][0], shown[-1][2]) == (PhaseKind.REST, Side.LEFT)


def test_the_ring_empties_and_the_figure_takes_new_colours(room, bridge, theme):
    room.flow.begin(bridge, ask=False)
    full = room.flow.page._countdown._left
    room.run(7.5)
    assert room.flow.page._countdown._left == pytest.approx(full / 2, abs=0.01)
    theme.choose(Scheme.DARK, 100)
    assert room.flow.page._figure._palette is DARK


def test_no_frames_while_the_window_is_minimised(furnish, bridge, pictures):
    room = furnish(pictures=pictures)
    room.flow.begin(bridge, ask=False)
    paint(room)
    assert room.driver._animated
    room.window.showMinimized()
    assert not room.driver._animated


def test_breathing_is_said_in_every_hold(room, bridge):
    room.flow.begin(bridge, ask=False)
    room.run(15 + 2.5)
    assert room.flow.page._then.text() == "Keep breathing. Then: Lower slowly"


def test_keeping_a_set_slowly_is_no_gap_and_loses_no_key(furnish, bridge):
    room = furnish(keep=lambda record: room.clock.run(30) and "")
    room.flow.begin(bridge, ask=False)
    room.run(15 + 6 + 2 + 5)
    room.clock.run(1.5)
    room.driver.request(Command.PAUSE)
    assert room.said == []
