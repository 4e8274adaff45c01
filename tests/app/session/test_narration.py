"""What the driver is told of speaking: by wish, by what there is to say, and by how long it takes."""

from __future__ import annotations

from datetime import date

import pytest
from fakes import a_plan, a_record
from msgspec.structs import replace
from PySide6.QtGui import QAccessible
from spoken import real_lengths
from ui_fakes import FakeClock

from sciatica_timer.app.session.driver import SessionDriver
from sciatica_timer.app.session.narration import Narration, done_words, next_words, texts_after_pain
from sciatica_timer.app.settings import Preferences
from sciatica_timer.core.emergency import calls_in
from sciatica_timer.core.library.schedule import Schedule
from sciatica_timer.core.library.sides import Sides
from sciatica_timer.core.session.events import Command, State
from sciatica_timer.core.session.speech.clip_texts import TEXTS
from sciatica_timer.core.settings import Count, SessionVoice, Settings, Talk
from sciatica_timer.ui.widgets import safety_advice


class Stage:
    """A driver that speaks, and the courses it has laid."""

    def __init__(self, library):
        self.clock = FakeClock()
        self.driver = SessionDriver(self.clock)
        self.preferences = Preferences(Settings(), lambda settings: "")
        self.narration = Narration(self.driver, self.preferences, library.exercises)
        self.courses, self.reached = [], []
        self.driver.course_changed.connect(lambda session, cues: self.courses.append([cue.name for cue in cues]))
        self.driver.cue_reached.connect(lambda cue, at: self.reached.append(cue.name))

    def run(self, seconds):
        for _ in range(round(seconds * 2)):
            self.clock.run(0.5)
            self.driver.wake()

    def take(self, **changes):
        self.preferences.take(replace(self.preferences.now, **changes))

    @property
    def words(self):
        return [name.removeprefix("voice/") for name in self.courses[-1] if name.startswith("voice/")]


@pytest.fixture
def stage(qapp, library):
    return Stage(library)


@pytest.fixture
def speaking(stage):
    stage.narration.know(real_lengths())
    return stage


def test_before_any_sound_is_known_nothing_is_spoken(stage):
    stage.driver.begin(a_plan())
    assert stage.words == []


def test_sounds_that_become_known_in_a_session_are_spoken_from_then_on(stage):
    stage.driver.begin(a_plan(reps=3))
    stage.run(8)
    stage.narration.know(real_lengths())
    assert stage.words[:2] == ["move-lift", "number-2"]


def test_the_exercises_are_known_by_name(speaking):
    speaking.driver.begin(a_plan(pace=replace(a_plan().exercises[0].pace, prepare_seconds=10)))
    assert speaking.words[:3] == ["get-ready", "exercise-bridge", "position-on-your-back"]


def test_talk_turned_off_in_a_session_is_silent_at_once_and_keeps_the_tones(speaking):
    speaking.driver.begin(a_plan())
    tones = [name for name in speaking.courses[-1] if not name.startswith("voice/")]
    speaking.take(talk=Talk.OFF)
    assert speaking.courses[-1] == tones


def test_what_is_counted_follows_the_wish(speaking):
    speaking.driver.begin(a_plan(reps=3))
    assert "number-1" in speaking.words
    speaking.take(count=Count.NONE)
    assert not any(word.startswith("number") for word in speaking.words)


def test_a_setting_that_says_nothing_of_speaking_lays_nothing_anew(speaking):
    speaking.driver.begin(a_plan())
    speaking.preferences.set_volume(20)
    speaking.preferences.toggle_mute()
    assert len(speaking.courses) == 1


@pytest.mark.parametrize("after", [0, 2])
def test_what_was_heard_at_a_pause_is_not_heard_again_when_the_voice_changes(speaking, after):
    speaking.driver.begin(a_plan())
    speaking.run(7)
    speaking.driver.request(Command.PAUSE)
    speaking.run(after)
    courses, heard = len(speaking.courses), list(speaking.reached)
    speaking.narration.know({name: seconds * 1.1 for name, seconds in real_lengths().items()})
    speaking.run(2)
    assert len(speaking.courses) == courses
    assert speaking.reached.count("paused") == 1
    assert len(speaking.reached) == len(heard) + (
        0 if after else 2
    )  # "paused", and how it goes on, may still be to come
    speaking.driver.request(Command.RESUME)
    assert "hold" in speaking.words


class TestKeyI:
    def test_in_a_pause_it_tells_how_the_exercise_is_done_and_a_second_press_tells_it_again(self, speaking):
        speaking.driver.begin(a_plan())
        speaking.run(7)
        speaking.driver.request(Command.PAUSE)
        for _ in range(2):
            speaking.driver.explain()
            assert speaking.words[0].startswith("step-lie-on-your-back")
            assert "watch-for" in speaking.words
        assert speaking.driver.session.state is State.PAUSED

    def test_what_it_tells_is_dropped_when_the_session_goes_on(self, speaking):
        speaking.driver.begin(a_plan())
        speaking.run(7)
        speaking.driver.request(Command.PAUSE)
        speaking.driver.explain()
        speaking.driver.request(Command.RESUME)
        assert "watch-for" not in speaking.words

    def test_it_pauses_nothing_and_keeps_every_tone(self, speaking):
        speaking.driver.begin(a_plan())
        before = [name for name in speaking.courses[-1] if not name.startswith("voice/")]
        speaking.run(1)
        speaking.driver.explain()
        assert [name for name in speaking.courses[-1] if not name.startswith("voice/")] == before[1:]
        assert speaking.driver.session.state is State.RUNNING

    def test_without_a_session_it_does_nothing(self, speaking):
        speaking.driver.explain()
        assert speaking.courses == []


class TestOutsideASession:
    def test_sentences_follow_one_another_and_one_without_a_clip_is_left_out(self, speaking):
        row = speaking.narration.row(["told-that-is-all-for-today", "no-such-clip", "told-next-time-tomorrow"])
        assert [name for _, name in row] == ["voice/told-that-is-all-for-today", "voice/told-next-time-tomorrow"]
        assert row[1][0] > real_lengths()[row[0][1]]

    @pytest.mark.parametrize("whose", SessionVoice)
    def test_a_screen_reader_reads_the_page_and_the_app_what_is_urgent_if_it_is_to_speak(
        self, speaking, monkeypatch, whose
    ):
        monkeypatch.setattr(QAccessible, "isActive", lambda: True)
        speaking.take(session_voice=whose)
        assert speaking.narration.row(["told-that-is-all-for-today"]) == []
        assert bool(speaking.narration.after_pain()) is (whose is SessionVoice.APP)

    def test_a_session_that_a_screen_reader_leads_through_has_tones_alone(self, speaking, monkeypatch):
        monkeypatch.setattr(QAccessible, "isActive", lambda: True)
        speaking.driver.begin(a_plan())
        assert speaking.courses[-1]
        assert speaking.words == []

    def test_with_talk_off_nothing_is_said(self, speaking):
        speaking.take(talk=Talk.OFF)
        assert speaking.narration.row(["told-that-is-all-for-today"]) == speaking.narration.after_pain() == []

    def test_who_may_go_on_is_told_with_what(self, speaking):
        plan = a_plan(sides=Sides.EACH)
        words = speaking.narration.going_on(plan.exercises[0], plan.timeline[1])
        assert words[1:] == ["go-on-with", "exercise-bridge", "right", "press-space"]


class TestTheEnd:
    def test_a_programme_is_counted_in_exercises_and_minutes(self):
        records = [a_record(1, active_seconds=200), a_record(2, exercise="dead-bug", active_seconds=160)]
        kept = "told-it-is-kept-in-your-history"
        assert done_words(records, kept=True) == ["number-2", "exercises-done", "number-6", "minutes", kept]

    def test_one_exercise_is_counted_in_sets(self):
        assert done_words([a_record(1)], kept=False) == ["one-set-done", "told-it-could-not-be-kept-yet"]
        two = [a_record(1), a_record(2, set_number=2)]
        assert done_words(two, kept=True)[:2] == ["number-2", "sets-done"]

    def test_two_sides_are_one_set_and_nothing_done_is_not_counted(self):
        sides = [a_record(1, side="left"), a_record(2, side="right")]
        assert done_words(sides, kept=True)[0] == "one-set-done"
        assert done_words([], kept=True) == []

    @pytest.mark.parametrize(
        ("schedule", "when"),
        [
            (Schedule(), "tomorrow"),
            (Schedule(every_days=2), "on-saturday"),
            (Schedule(days=(0, 3)), "on-monday"),
            (Schedule(every_days=9), None),
            (None, None),
        ],
    )
    def test_it_tells_when_it_comes_again_within_a_week(self, schedule, when):
        words = next_words(schedule, date(2026, 1, 1))  # a Thursday
        assert words == ([] if when is None else ["told-that-is-all-for-today", f"told-next-time-{when}"])
        assert set(words) <= TEXTS.keys()


@pytest.mark.parametrize("territory", ["DE", "FR", "ES", "GB", "IT", "US"])
def test_all_that_is_read_after_pain_has_a_clip_whichever_country_it_is(territory, monkeypatch):
    monkeypatch.setattr(safety_advice, "calls_here", lambda: calls_in(territory))
    assert calls_in(territory).emergency in texts_after_pain().values()
    assert set(texts_after_pain()) <= TEXTS.keys()
