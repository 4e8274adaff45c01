"""Words spoken aloud, by an engine that does nothing but remember and a clock that is moved by hand."""

import pytest
from speech_fakes import FakeEngine

from sciatica_timer.desktop.voice.live_voice import LATE_SECONDS, PRETENDED, LiveVoice, choose_voice, open_voice

SPEECH = pytest.importorskip("PySide6.QtTextToSpeech", reason="libpulse is not installed", exc_type=ImportError)
SPEAKING, READY = SPEECH.QTextToSpeech.State.Speaking, SPEECH.QTextToSpeech.State.Ready


class Rig:
    def __init__(self):
        self.now = 100.0
        self.told = []
        self.engine = FakeEngine()
        self.voice = LiveVoice(self.engine, self.tell, clock=lambda: self.now)

    def tell(self, what, **more):
        self.told.append((what, *more.values()))

    def go_to(self, now):
        self.now = now
        self.voice._on_due()

    def change(self, state, now):
        self.now = now
        self.engine.stateChanged.emit(state)


@pytest.fixture
def rig(qapp):
    return Rig()


def test_words_are_spoken_in_order_and_not_before_they_are_due(rig):
    rig.voice.say("b", "Rest", 103.0)
    rig.voice.say("a", "Hold", 101.0)
    rig.go_to(100.9)
    assert rig.engine.done == []
    rig.go_to(101.0)
    assert (rig.engine.done, rig.told) == (["Hold"], [("begun", "a")])
    assert rig.voice._timer.remainingTime() in range(1950, 2001)
    rig.go_to(103.0)
    assert rig.engine.done == ["Hold", "Rest"]
    assert not rig.voice._timer.isActive()


def test_the_timer_speaks_by_itself(rig, qtbot):
    rig.voice.say("a", "Hold", 100.0)
    qtbot.waitUntil(lambda: rig.engine.done == ["Hold"])


def test_a_word_that_is_overdue_is_dropped_and_told(rig):
    rig.voice.say("a", "Hold", 101.0)
    rig.go_to(101.0 + LATE_SECONDS + 0.01)
    assert (rig.engine.done, rig.told) == ([], [("failed", "a", "late")])


def test_what_is_forgotten_is_not_spoken_and_what_is_spoken_goes_on(rig):
    rig.voice.say("a", "Hold", 100.0)
    rig.voice.say("b", "Rest", 102.0)
    rig.go_to(100.0)
    rig.voice.forget()
    rig.go_to(102.0)
    assert rig.engine.done == ["Hold"]


def test_a_hush_cuts_off_what_is_being_spoken(rig):
    rig.voice.say("a", "Hold", 100.0)
    rig.voice.say("b", "Rest", 102.0)
    rig.go_to(100.0)
    rig.voice.hush()
    rig.go_to(102.0)
    assert rig.engine.done == ["Hold", "(stop)"]
    rig.voice.hush()
    assert rig.engine.done == ["Hold", "(stop)"]


def test_how_long_a_word_took_is_told(rig):
    rig.voice.say("a", "Hold", 100.0)
    rig.go_to(100.0)
    rig.change(SPEAKING, 100.25)
    rig.change(READY, 101.0)
    assert rig.told == [("begun", "a"), ("said", "a", 0.75)]


def test_the_end_of_a_word_that_was_cut_off_is_not_taken_for_the_next_ones(rig):
    for name, due in (("a", 100.0), ("b", 101.0)):
        rig.voice.say(name, name, due)
        rig.go_to(due)
        if name == "a":
            rig.change(SPEAKING, 100.25)
    rig.change(READY, 101.0)
    rig.change(SPEAKING, 101.25)
    rig.change(READY, 102.0)
    assert rig.told[-1] == ("said", "b", 0.75)
    assert len(rig.told) == 3


def test_an_engine_that_never_tells_its_end_speaks_the_next_word_all_the_same(rig):
    for due in (100.0, 105.0):
        rig.voice.say("a", "Hold", due)
        rig.go_to(due)
        rig.change(SPEAKING, due + 0.125)
    assert rig.engine.done == ["Hold", "Hold"]
    assert rig.told == [("begun", "a"), ("begun", "a")]


def test_at_volume_nothing_the_engine_is_not_asked_because_not_every_one_obeys(rig):
    rig.voice.set_volume(0)
    rig.voice.say("a", "Hold", 100.0)
    rig.go_to(100.0)
    assert (rig.engine.done, rig.told) == ([], [("begun", "a")])
    rig.voice.set_volume(0.5)
    assert rig.engine.volume == 0.5


def test_the_language_goes_to_the_engine(rig):
    rig.voice.speak_language("de")
    assert rig.engine.locale().name() == "de_DE"


@pytest.mark.parametrize(
    ("voices", "can", "taken"),
    [
        ({"en": ["Ann", "Bob"]}, True, None),
        ({"en": ["English (Caribbean)", "English (America)"]}, True, "English (America)"),
        ({"de": ["Eva"]}, False, None),
        ({"en": []}, False, None),
    ],
)
def test_the_voice_is_one_of_the_language_or_none(qapp, voices, can, taken):
    engine = FakeEngine(voices)
    assert choose_voice(engine, "en") is can
    assert engine.voice == taken


def test_the_engine_that_only_pretends_is_never_opened(qapp, monkeypatch):
    opened = []

    class Qt(SPEECH.QTextToSpeech):
        def __init__(self, engine):
            opened.append(engine)
            raise AssertionError(engine)

        @staticmethod
        def availableEngines():  # noqa: N802  Qt's name
            return [PRETENDED]

    monkeypatch.setattr(SPEECH, "QTextToSpeech", Qt)
    assert open_voice("en") is None
    assert opened == []


def test_qt_has_the_pretended_engine_under_the_name_that_is_left_out():
    assert PRETENDED in SPEECH.QTextToSpeech.availableEngines()
