"""What the driver is told of speaking: by wish, by what there is to say, and by how long it takes."""

from __future__ import annotations

import pytest
from fakes import a_plan
from msgspec.structs import replace
from spoken import real_lengths
from ui_fakes import FakeClock

from sciatica_timer.app.session.driver import SessionDriver
from sciatica_timer.app.session.narration import Narration
from sciatica_timer.app.settings import Preferences
from sciatica_timer.core.session.events import Command
from sciatica_timer.core.settings import Count, Settings, Talk


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
    assert len(speaking.reached) == len(heard) + (0 if after else 1)  # the word "paused" may still be to come
    speaking.driver.request(Command.RESUME)
    assert "hold" in speaking.words
