"""Where words come from: the app's clips, the computer's voice rendered or aloud, and what holds when it is lost."""

import pytest
from PySide6.QtCore import QObject, Signal

from sciatica_timer.core.settings import Settings, Speaker, Talk
from sciatica_timer.desktop.sound.tones import all_lengths
from sciatica_timer.desktop.voice.spoken_words import SpokenWords

HOLD, OWN = "voice/hold", "voice/exercise-wall-sit"
TEXTS = {HOLD: "hold", OWN: "Wall sit"}
FILES = {HOLD: "/there/0.wav", OWN: "/there/1.wav"}


class FakeVoice(QObject):
    """A computer's voice that says what it is told to have; `kind` is None, "renders" or "live"."""

    ready = Signal(dict)
    files_changed = Signal(dict)
    problem = Signal(str)

    def __init__(self):
        super().__init__()
        self.lengths, self.files = {}, {}
        self.is_live = False
        self.asked, self.laid, self.volumes = [], [], []
        self.is_shut_down = False
        self.clearings = 0

    def clear_up(self):
        self.clearings += 1

    def prepare(self, texts):
        self.asked.append(dict(texts))

    def lay(self, cues, now):
        self.laid.append((list(cues), now))

    def set_volume(self, percent):
        self.volumes.append(percent)

    def shut_down(self):
        self.is_shut_down = True

    def have(self, lengths, files=(), *, live=False):
        """Tell what can be spoken now, in the order in which the real one does."""
        self.lengths, self.files, self.is_live = dict(lengths), dict(files), live
        self.files_changed.emit(dict(self.files))
        self.ready.emit(dict(self.lengths))


class Rig:
    """The words, the fake voice, and what was told, in its order."""

    def __init__(self):
        self.voice = FakeVoice()
        self.words = SpokenWords(self.voice)
        self.told, self.problems = [], []
        self.words.lengths_changed.connect(lambda lengths: self.told.append(("lengths", lengths)))
        self.words.files_changed.connect(lambda files: self.told.append(("files", files)))
        self.words.live_changed.connect(lambda names: self.told.append(("live", names)))
        self.words.problem.connect(self.problems.append)

    def choose(self, **settings):
        self.words.choose(TEXTS, Settings(**settings))

    def last(self, what):
        return next(value for kind, value in reversed(self.told) if kind == what)

    def speaking_aloud(self):
        self.choose(system_voice=True)
        self.voice.have({HOLD: 0.7, OWN: 0.9}, live=True)


@pytest.fixture
def rig(qapp):
    return Rig()


class TestTheClipsThatShip:
    def test_they_are_known_at_once_with_every_tone(self, rig):
        rig.words.choose({HOLD: "hold"}, Settings())
        assert rig.last("lengths") == all_lengths()
        assert (rig.last("files"), rig.last("live")) == ({}, frozenset())

    def test_another_speaker_has_lengths_of_their_own(self, rig):
        rig.choose()
        rig.choose(voice=Speaker.WOMAN)
        assert rig.last("lengths") == all_lengths(speaker="woman") != all_lengths(speaker="man")
        assert rig.voice.clearings == 1

    def test_the_computer_s_voice_is_not_woken_for_them(self, rig):
        rig.words.choose({HOLD: "hold"}, Settings())
        assert rig.voice.asked == []

    def test_what_has_no_clip_is_asked_of_the_computer_alone(self, rig):
        rig.choose()
        assert rig.voice.asked == [{OWN: "Wall sit"}]
        assert OWN not in rig.last("lengths")
        rig.voice.have({OWN: 0.9}, {OWN: FILES[OWN]})
        assert rig.last("lengths") == all_lengths() | {OWN: 0.9}
        assert rig.last("files") == {OWN: FILES[OWN]}

    def test_the_same_settings_again_ask_for_nothing_again(self, rig):
        rig.choose()
        rig.choose(volume=10)
        assert len(rig.voice.asked) == 1

    def test_with_talk_off_nothing_is_asked_for(self, rig):
        rig.choose(talk=Talk.OFF, system_voice=True)
        assert rig.voice.asked == []
        assert rig.last("lengths") == all_lengths()


class TestTheComputersVoiceRendered:
    def test_its_words_take_the_place_of_the_clips_with_their_own_lengths(self, rig):
        rig.choose(system_voice=True)
        assert rig.voice.asked == [TEXTS]
        rig.voice.have({HOLD: 0.7, OWN: 0.9}, FILES)
        assert rig.last("lengths") == all_lengths() | {HOLD: 0.7, OWN: 0.9}
        assert (rig.last("files"), rig.last("live")) == (FILES, frozenset())

    def test_until_a_word_is_rendered_its_clip_is_heard(self, rig):
        rig.choose(system_voice=True)
        assert rig.last("lengths")[HOLD] == all_lengths()[HOLD]
        rig.voice.have({OWN: 0.9}, {OWN: FILES[OWN]})
        assert rig.last("lengths")[HOLD] == all_lengths()[HOLD]

    def test_chosen_away_again_the_clips_are_back_but_for_what_has_none(self, rig):
        rig.choose(system_voice=True)
        rig.voice.have({HOLD: 0.7, OWN: 0.9}, FILES)
        rig.choose()
        assert rig.last("lengths") == all_lengths() | {OWN: 0.9}
        assert rig.last("files") == {OWN: FILES[OWN]}

    def test_nothing_is_laid_to_it(self, rig):
        rig.choose(system_voice=True)
        rig.voice.have({HOLD: 0.7, OWN: 0.9}, FILES)
        rig.words.lay([(1.0, HOLD)], 0.0)
        assert rig.voice.laid == []

    @pytest.mark.parametrize("back", [False, True])
    def test_files_are_there_before_the_lengths_that_count_on_them(self, rig, back):
        rig.choose(system_voice=True)
        rig.voice.have({HOLD: 0.7}, FILES)
        if back:
            rig.told.clear()
            rig.choose()
        kinds = [kind for kind, _ in rig.told]
        assert kinds[-1] == "lengths"
        assert "files" in kinds[-3:]


class TestTheComputersVoiceAloud:
    def test_the_track_leaves_out_what_it_speaks(self, rig):
        rig.speaking_aloud()
        assert rig.last("live") == {HOLD, OWN}
        assert rig.last("lengths") == all_lengths() | {HOLD: 0.7, OWN: 0.9}

    def test_what_is_left_out_is_told_before_the_lengths_with_which_all_is_laid_anew(self, rig):
        rig.speaking_aloud()
        assert [kind for kind, _ in rig.told][-2:] == ["live", "lengths"]

    def test_only_its_own_words_are_laid_to_it(self, rig):
        rig.choose()
        rig.voice.have({OWN: 0.9}, live=True)
        rig.words.lay([(1.0, "go"), (2.0, OWN), (3.0, HOLD)], 0.5)
        assert rig.voice.laid == [([(2.0, OWN)], 0.5)]

    def test_talk_turned_off_takes_back_what_was_laid(self, rig):
        rig.speaking_aloud()
        rig.words.lay([(1.0, HOLD)], 0.0)
        rig.choose(talk=Talk.OFF, system_voice=True)
        assert rig.last("live") == frozenset()
        rig.words.lay([(1.0, "go")], 0.5)
        assert rig.voice.laid[-1] == ([], 0.5)

    def test_its_loudness_is_that_of_the_voice_and_none_when_muted(self, rig):
        rig.choose(voice_volume=35)
        rig.choose(voice_volume=35, muted=True)
        assert rig.voice.volumes == [35, 0]


class TestTheVoiceIsLost:
    def test_aloud_the_clips_take_over_at_once_and_the_track_takes_all(self, rig):
        rig.speaking_aloud()
        rig.told.clear()
        rig.voice.have({})
        rig.voice.problem.emit("The computer's voice does not answer, so only the app's own words are heard.")
        assert rig.last("lengths") == all_lengths()
        assert [(kind, value) for kind, value in rig.told if kind != "lengths"][-1] == ("live", frozenset())
        assert rig.told[-1][0] == "lengths"

    def test_of_a_rendering_voice_what_is_rendered_stays(self, rig):
        rig.choose(system_voice=True)
        rig.voice.have({OWN: 0.9}, {OWN: FILES[OWN]})
        assert rig.last("lengths") == all_lengths() | {OWN: 0.9}

    def test_it_is_said(self, rig):
        rig.voice.problem.emit("No voice.")
        assert rig.problems == ["No voice."]


def test_at_the_end_the_voice_is_ended(rig):
    rig.words.shut_down()
    assert rig.voice.is_shut_down


def test_what_earlier_runs_left_behind_goes_once_a_run(rig):
    rig.choose()
    rig.choose(system_voice=True)
    assert rig.voice.clearings == 1
