"""A session in the app put together: keys from outside, sleep, kept awake to every end, programmes, settings."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from sciatica_timer.app import application
from sciatica_timer.app.language import speak
from sciatica_timer.app.session import troubles
from sciatica_timer.core.pain import CheckInAnswers, PainNote
from sciatica_timer.core.session.events import Command, State
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.settings import Count, Speaker, Talk
from sciatica_timer.desktop.integration.system import SCREEN_ONLY
from sciatica_timer.desktop.sound.tones import all_lengths
from sciatica_timer.desktop.voice import spoken_words
from sciatica_timer.desktop.voice.system_voice import NO_ANSWER, NO_VOICE
from sciatica_timer.ui.session.cards.stop_card import StopCard
from sciatica_timer.ui.session.check_in.page import CheckInPage
from sciatica_timer.ui.session.end_page import SessionEndPage
from sciatica_timer.ui.session.page import SessionPage

pytestmark = pytest.mark.usefixtures("still_clock")

MINE = (
    'id = "mine"\nname = "Before breakfast"\n[[exercises]]\nid = "bridge"\nreps = 2\n[[exercises]]\nid = "bird-dog"\n'
)
SLEPT = "The computer went to sleep, so the session paused. Nothing was counted meanwhile."
ONE_BRIDGE = 15 + 10 * 6 + 9 * 3  # seconds


@pytest.fixture
def app(open_app):
    """A session of the bridge is under way, in its first hold."""
    made = open_app(start="bridge")
    run(made, 18)
    assert made.driver.session.phase.kind is PhaseKind.HOLD
    return made


def run(app, seconds):
    QCoreApplication.processEvents()  # what a session leaves for after its first tone
    for _ in range(round(seconds * 2)):
        app.clock.run(0.5)
        app.driver.wake()


def press(app, key):
    app.system.media_key.emit(key)


def around(app):
    """What was asked of the computer around, but for the state that is shown."""
    QCoreApplication.processEvents()
    return [call[0] for call in app.system.calls if call[0] != "show_state"]


def shown(app):
    return [one.text() for one in app.window.cover.findChildren(QLabel)]


class TestMediaKeys:
    def test_one_key_pauses_and_goes_on(self, app):
        press(app, "play-pause")
        assert app.driver.session.state is State.PAUSED
        press(app, "play-pause")
        assert app.driver.session.state is State.RUNNING

    def test_play_and_pause_do_what_they_say_however_often(self, app):
        for key, state in (("play", State.RUNNING), ("pause", State.PAUSED), ("pause", State.PAUSED)):
            press(app, key)
            assert app.driver.session.state is state
        press(app, "play")
        assert app.driver.session.state is State.RUNNING

    def test_play_goes_on_where_a_programme_waits(self, open_app):
        app = open_app(start="core")
        app.driver.request(Command.SKIP_EXERCISE)
        app.driver.request(Command.SKIP_EXERCISE)
        app.driver.request(Command.SKIP_EXERCISE)
        assert app.driver.session.state is State.WAITING
        press(app, "play")
        assert app.driver.session.state is State.RUNNING

    def test_next_skips_and_previous_goes_back(self, app):
        press(app, "next")
        assert (app.driver.session.phase.kind, app.driver.session.phase.rep) == (PhaseKind.REST, 1)
        press(app, "previous")
        assert (app.driver.session.phase.kind, app.driver.session.phase.rep) == (PhaseKind.OUT, 1)

    def test_stop_pauses_and_asks_and_play_goes_on(self, app):
        press(app, "stop")
        card = app.session.page.findChild(StopCard)
        assert card.isVisible()
        assert app.driver.session.state is State.PAUSED
        press(app, "play")
        assert not card.isVisible()
        assert app.driver.session.state is State.RUNNING

    def test_raise_brings_the_window_forward(self, app):
        app.window.showMinimized()
        press(app, "raise")
        assert not app.window.isMinimized()

    def test_a_key_that_is_none_of_ours_changes_nothing(self, app):
        before = app.driver.session
        press(app, "volume-up")
        assert app.driver.session is before

    def test_outside_a_session_they_do_nothing(self, open_app):
        app = open_app()
        for key in ("play-pause", "play", "pause", "next", "previous", "stop"):
            press(app, key)
        assert app.driver.session is None
        assert app.window.cover is None

    def test_the_desktop_is_told_what_is_going_on(self, app):
        last = [call for call in app.system.calls if call[0] == "show_state"][-1]
        assert last[1:4] == ("Playing", "Hold, rep 1 of 10", "Bridge")


class TestSleep:
    def test_the_session_is_paused_then_the_computer_may_sleep(self, app):
        app.system.going_to_sleep.emit()
        assert app.driver.session.state is State.PAUSED
        assert app.window.notices.sentences == (SLEPT,)
        assert around(app)[-1] == "paused_for_sleep"

    def test_the_sleep_itself_is_not_told_a_second_time(self, app):
        app.system.going_to_sleep.emit()
        app.clock.sleep(3600)
        app.driver.wake()
        assert app.window.notices.sentences == (SLEPT,)

    @pytest.mark.parametrize("state", [State.PAUSED, State.WAITING])
    def test_a_session_that_stands_still_was_not_paused_by_it(self, open_app, state):
        app = open_app(start="core")
        run(app, 1)
        if state is State.PAUSED:
            app.driver.request(Command.PAUSE)
        else:
            for _ in range(3):
                app.driver.request(Command.SKIP_EXERCISE)
        app.system.going_to_sleep.emit()
        assert app.driver.session.state is state
        assert app.window.notices.sentences == ()
        assert around(app)[-1] == "paused_for_sleep"

    def test_without_a_session_it_is_answered_all_the_same(self, open_app):
        app = open_app()
        app.system.going_to_sleep.emit()
        assert (around(app), app.window.notices.sentences) == (["paused_for_sleep"], ())


class TestKeptAwake:
    def test_not_before_a_session_begins(self, open_app):
        app = open_app()
        app.exercises.start_requested.emit("bridge")
        assert isinstance(app.window.cover, CheckInPage)
        assert around(app) == []
        app.window.cover.started.emit(CheckInAnswers(PainNote()))
        assert around(app) == ["begin"]

    @pytest.mark.parametrize("command", [Command.STOP, Command.STOP_FOR_PAIN])
    def test_until_it_is_stopped(self, app, command):
        app.driver.request(Command.PAUSE)
        assert around(app) == ["begin"]
        app.driver.request(command)
        assert around(app) == ["begin", "end"]

    def test_until_it_is_finished(self, app):
        run(app, ONE_BRIDGE - 18 - 0.5)
        assert around(app) == ["begin"]
        run(app, 0.5)
        assert around(app) == ["begin", "end"]

    def test_until_the_window_is_closed(self, app):
        app.window.close()
        assert around(app) == ["begin", "end", "shut_down"]

    def test_again_in_the_next_session(self, app):
        app.driver.request(Command.STOP)
        app.session.begin(app.library.find("bridge"), ask=False)
        assert around(app) == ["begin", "end", "begin"]

    def test_that_it_cannot_be_is_said_and_withdrawn_with_the_session(self, app):
        app.system.problem.emit(SCREEN_ONLY)
        assert app.window.notices.sentences == (
            "The screen may go dark during the session. Turn off its sleep, or move the mouse now and then.",
        )
        app.driver.request(Command.STOP)
        assert app.window.notices.sentences == ()


class TestProgrammes:
    def test_one_started_from_the_page_runs_and_has_its_name_on_the_end_page(self, open_app):
        app = open_app()
        app.exercises.programme_start_requested.emit(app.programmes.find("starter"))
        assert any("Before Starter." in text for text in shown(app))
        app.window.cover.started.emit(CheckInAnswers(PainNote(2, 1)))
        run(app, app.driver.session.plan.total_seconds + 1)
        assert isinstance(app.window.cover, SessionEndPage)
        assert "Starter" in shown(app)
        rows, _ = app.store.page(None, 50)
        assert len({row.session_id for row in rows}) == 1
        assert {row.exercise for row in rows} == {
            *("pelvic-tilt", "bent-knee-fall-out", "bridge", "hip-adduction-squeeze"),
        }
        note = app.store.session(rows[0].session_id)
        assert (note.programme, note.before) == ("starter", PainNote(2, 1))

    def test_one_asked_for_at_the_start_begins_at_once_and_asks_nothing(self, open_app):
        app = open_app(start="starter")
        assert isinstance(app.window.cover, SessionPage)
        assert app.driver.session.plan.exercises[0].exercise_id == "pelvic-tilt"
        assert app.driver.session.plan.programme == "starter"
        run(app, 15 + 10 * 7 + 9 * 5)
        note = app.store.session(app.driver.session_id)
        assert (note.programme, note.before) == ("starter", PainNote())
        app.driver.request(Command.STOP)
        assert "How is it now?" not in shown(app)

    def test_one_of_ones_own_begins_too_with_its_own_doses(self, open_app, folder):
        folder.programmes.mkdir()
        (folder.programmes / "mine.toml").write_text(MINE)
        app = open_app(start="mine")
        plan = app.driver.session.plan
        assert [(one.exercise_id, one.dose.reps) for one in plan.exercises] == [("bridge", 2), ("bird-dog", 10)]
        app.driver.request(Command.STOP)
        assert "Before breakfast" in shown(app)

    def test_it_waits_where_the_position_changes_unless_that_is_not_wished(self, open_app):
        app = open_app(start="core")
        assert any(phase.waits for phase in app.driver.session.plan.timeline)
        app.driver.request(Command.STOP)
        app.preferences.take(replace(app.preferences.now, wait_for_me=False))
        app.session.begin_programme(app.programmes.find("core"), ask=False)
        assert not any(phase.waits for phase in app.driver.session.plan.timeline)

    def test_space_on_its_page_asks_before_it_begins(self, qtbot, open_app):
        app = open_app()
        app.exercises.open_part(1)
        qtbot.keyClick(app.exercises.programmes.list, Qt.Key.Key_Space)
        assert isinstance(app.window.cover, CheckInPage)
        assert not app.driver.is_open


class TestSettings:
    def take(self, app, **changes):
        app.preferences.take(replace(app.preferences.now, **changes))

    def test_volumes_and_mute_reach_the_sound(self, open_app):
        app = open_app()
        self.take(app, volume=31, voice_volume=47, muted=True)
        for call in (("set_volume", 31), ("set_voice_volume", 47), ("set_muted", True)):
            assert call in app.sound.calls

    def test_talk_and_count_reach_the_words(self, app):
        assert app.driver._voice.speaks
        self.take(app, talk=Talk.OFF, count=Count.SECONDS)
        assert (app.driver._voice.talk, app.driver._voice.count) == (Talk.OFF, Count.SECONDS)
        laid = [call for call in app.sound.calls if call[0] == "lay"][-1][1]
        assert all(cue.tone is not None for cue in laid)

    def test_the_computer_s_voice_is_asked_for_every_word_once_it_is_wished(self, open_app):
        app = open_app()
        assert app.voice._voice.asked == []
        self.take(app, system_voice=True)
        (asked,) = app.voice._voice.asked
        assert (asked["voice/hold"], asked["voice/exercise-bridge"]) == ("hold", "Bridge")
        assert all(name.startswith("voice/") for name in asked)

    def test_words_with_their_real_lengths_are_laid_from_the_start(self, app):
        laid = next(call for call in app.sound.calls if call[0] == "lay")[1]
        assert "voice/exercise-bridge" in [cue.name for cue in laid]

    def test_rendered_words_reach_the_player_and_live_ones_are_left_out(self, app):
        voice = app.voice._voice
        self.take(app, system_voice=True)
        voice.files_changed.emit({"voice/hold": "/there/0.wav"})
        voice.ready.emit({"voice/hold": 0.7})
        assert ("use_files", {"voice/hold": "/there/0.wav"}) in app.sound.calls
        voice.is_live = True
        voice.ready.emit({"voice/hold": 0.8})
        kinds = [call[0] for call in app.sound.calls]
        assert app.sound.calls[-2] == ("leave_out", frozenset({"voice/hold"}))
        assert kinds[-2:] == ["leave_out", "lay"]

    def test_whose_clips_speak_is_known_to_the_words_and_to_the_player(self, app):
        self.take(app, voice=Speaker.WOMAN)
        assert ("use_speaker", "woman") in app.sound.calls
        assert app.driver._voice.lengths == all_lengths(speaker="woman")

    def test_trouble_with_the_voice_is_said(self, app):
        app.voice._voice.problem.emit(NO_VOICE)
        assert not app.window.notices.sentences  # every word of the session is there without
        self.take(app, system_voice=True)
        app.voice._voice.problem.emit(NO_VOICE)
        (said,) = app.window.notices.sentences
        assert said.startswith("This computer has no voice of its own")


class TestOtherLanguages:
    @pytest.fixture(autouse=True)
    def french(self, qapp, monkeypatch):
        monkeypatch.setattr(application, "language_of_window", lambda *_: "fr")
        yield
        speak(qapp, "en")

    def test_its_words_are_asked_of_a_voice_of_that_language_where_its_clips_were_left_out(self, open_app, monkeypatch):
        monkeypatch.setattr(spoken_words, "archive_of", lambda *_: "left out")
        voice = open_app(start="bridge").voice._voice
        assert voice.locale == "fr"
        assert voice.asked[0]["voice/left-leg"] == "jambe gauche"

    def test_without_clips_and_voice_one_sentence_says_that_tones_lead(self, open_app, monkeypatch):
        monkeypatch.setattr(spoken_words, "archive_of", lambda *_: "left out")
        app = open_app(start="bridge")
        run(app, 18)
        for kind in (NO_VOICE, NO_ANSWER):
            app.voice._voice.problem.emit(kind)
        (said,) = app.window.notices.sentences
        assert said == troubles.nothing_spoken()
        assert not [name for name in app.driver._voice.lengths if name.startswith("voice/")]

    def test_the_player_takes_the_clips_of_the_language_whoever_speaks_english(self, open_app):
        app = open_app(start="bridge")
        app.preferences.take(replace(app.preferences.now, voice=Speaker.WOMAN))
        assert [call for call in app.sound.calls if call[0] == "use_speaker"][-1] == ("use_speaker", "fr")
