"""The session's side of sound, with a player that does nothing but remember and a clock that stands still."""

import wave
from itertools import pairwise

import pytest

from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.session.cue import Cue, Tone
from sciatica_timer.core.session.timeline import Phase, PhaseKind
from sciatica_timer.desktop.sound.player_line import RETRY_SECONDS, SILENT_SECONDS
from sciatica_timer.desktop.sound.session_sound import SAMPLE_AFTER_SECONDS
from sciatica_timer.desktop.sound.tones import all_lengths
from sciatica_timer.desktop.sound.track import RATE

PHASE = Phase(PhaseKind.OUT, 0, 1, 1, Side.BOTH, 1)
REAL = 5000.0  # what the real clock says when the session's says 100
NOW = 100.0


def cue(due, tone=Tone.GO):
    return Cue(tone, due, PHASE)


def test_cues_are_laid_by_the_real_instant_they_are_due(playing):
    assert playing.player.last("lay")["cues"] == [(REAL, "go"), (REAL + 5, "rest")]
    assert playing.player.last("open") is not None
    assert playing.player.starts == 1


def test_a_session_that_runs_faster_is_laid_closer(rig_at):
    rig = rig_at(20.0)
    rig.sound.begin(NOW)
    rig.sound.lay([cue(NOW + 10)], NOW)
    assert rig.player.last("lay")["cues"] == [(pytest.approx(REAL + 0.5), "go")]


def test_a_call_that_comes_a_little_late_does_not_move_the_cues(playing):
    playing.clock.now += 1.02  # 20 ms after the session's clock was read
    playing.sound.lay([cue(NOW + 5)], NOW + 1)
    assert playing.player.last("lay")["cues"] == [(REAL + 5, "go")]


def test_a_session_clock_that_stood_still_is_followed(playing):
    playing.clock.now += 60
    playing.sound.lay([cue(NOW + 5)], NOW)
    assert playing.player.last("lay")["cues"] == [(REAL + 65, "go")]


def test_the_ear_hears_half_the_volume_at_a_quarter_of_the_gain(playing):
    playing.sound.set_volume(50)
    assert playing.player.last("gain") == {"do": "gain", "tones": 0.25, "voice": pytest.approx(0.64)}
    playing.sound.set_voice_volume(10)
    assert playing.player.last("gain") == {"do": "gain", "tones": 0.25, "voice": pytest.approx(0.01)}
    playing.sound.set_muted(True)
    assert playing.player.last("gain") == {"do": "gain", "tones": 0, "voice": 0}
    playing.sound.set_muted(False)
    assert playing.player.last("gain") == {"do": "gain", "tones": 0.25, "voice": pytest.approx(0.01)}


def test_a_finished_session_rings_out_and_then_wants_no_more(playing):
    playing.sound.finish()
    assert playing.player.last("finish") is not None
    playing.hear("closed")
    playing.wait(60)
    assert playing.problems == []
    assert playing.player.is_running


def test_what_is_said_afterwards_waits_until_the_session_has_rung_out(playing):
    playing.sound.finish()
    playing.sound.say_afterwards([(0.0, "voice/minutes")])
    assert playing.player.said[-1] == {"do": "finish"}
    playing.hear("closed")
    assert [name for _, name in playing.player.last("lay")["cues"]] == ["voice/minutes"]


def test_nothing_is_said_afterwards_once_another_session_begins(playing):
    playing.sound.finish()
    playing.sound.say_afterwards([(0.0, "voice/minutes")])
    playing.sound.open(lambda: None)
    playing.hear("closed")
    assert all(name != "voice/minutes" for _, name in playing.player.last("lay")["cues"])


def test_a_stopped_session_is_closed_at_once(playing):
    playing.sound.stop()
    assert playing.player.last("close") is not None
    playing.player.died.emit()
    assert playing.problems == []


def test_nothing_is_looked_after_while_no_session_runs(playing):
    assert playing.line.is_watched
    playing.sound.stop()
    assert not playing.line.is_watched


def test_the_player_hears_every_second_that_the_session_is_there(playing):
    playing.player.said.clear()
    playing.wait(1)
    assert playing.player.said == [{"do": "go on"}]


def test_silence_from_the_player_is_said_once_and_tried_again(playing):
    playing.wait(SILENT_SECONDS + 0.1)
    assert len(playing.problems) == 1
    assert playing.sound.is_silent
    assert not playing.player.is_running
    playing.wait(RETRY_SECONDS[0])
    playing.wait(RETRY_SECONDS[1])
    assert playing.player.starts == 3
    assert len(playing.problems) == 1


def test_a_player_that_dies_is_said_and_tried_again_less_and_less_often(playing):
    playing.player.die()
    for seconds in (*RETRY_SECONDS, RETRY_SECONDS[-1]):
        starts = playing.player.starts
        playing.wait(seconds - 0.5)
        assert playing.player.starts == starts
        playing.wait(0.5)
        assert playing.player.starts == starts + 1


def test_sound_that_returns_is_laid_from_where_the_session_is(playing):
    playing.wait(SILENT_SECONDS + 0.1)
    playing.wait(RETRY_SECONDS[0])
    playing.hear("beat")
    assert playing.returns == [1]
    assert not playing.sound.is_silent
    assert playing.player.last("lay")["cues"] == []
    playing.sound.lay([cue(NOW + 20)], NOW + 5.6)
    assert playing.player.last("lay")["cues"] == [(REAL + 20, "go")]


def test_what_is_to_come_is_laid_anew_for_a_new_player(playing):
    playing.player.die()
    playing.wait(RETRY_SECONDS[0])
    assert playing.player.last("lay")["cues"] == [(REAL + 5, "rest")]
    assert [message["do"] for message in playing.player.said[-3:]] == ["gain", "lay", "open"]


def test_no_output_is_a_problem_until_one_appears(playing):
    playing.hear("device", name=None)
    playing.hear("no device")
    assert len(playing.problems) == 1
    playing.player.said.clear()
    playing.hear("device", name="Headphones")
    assert playing.player.last("open") is not None
    playing.hear("beat")
    assert playing.returns == [1]


def test_the_name_of_the_output_is_known_and_told_when_it_changes(rig):
    assert rig.sound.device_name() is None
    rig.sound.warm()
    for name in ("Speakers", "Speakers", "Headphones", None):
        rig.hear("device", name=name)
    assert rig.devices == ["Speakers", "Headphones", ""]
    assert rig.sound.device_name() is None


def test_another_output_of_the_same_name_is_told_too(rig):
    rig.sound.warm()
    rig.hear("device", name="Speakers", id="first")
    assert rig.sound.device_id() == "first"
    rig.hear("device", name="Speakers", id="second")
    assert rig.devices == ["Speakers", "Speakers"]
    assert rig.sound.device_id() == "second"


def test_tones_ring_at_a_loudness_of_their_own_even_when_muted(rig):
    rig.sound.set_muted(True)
    rig.sound.set_volume(50)
    rig.sound.ring([(0.0, "low/go")], 10)
    assert rig.player.last("gain")["tones"] == pytest.approx(0.01)
    assert [name for _, name in rig.player.last("lay")["cues"]] == ["low/go"]
    rig.clock.now += 2
    rig.sound.ring([(0.0, "low/turn")], 20)
    assert rig.player.last("gain")["tones"] == pytest.approx(0.04)
    assert rig.player.last("lay")["cues"] == [(rig.clock.now + SAMPLE_AFTER_SECONDS, "low/turn")]
    assert sum(message["do"] == "open" for message in rig.player.said) == 1
    rig.sound.stop()
    rig.sound.set_muted(False)
    assert rig.player.last("gain")["tones"] == pytest.approx(0.25)


def test_nothing_rings_in_a_session(playing):
    playing.player.said.clear()
    playing.sound.ring([(0.0, "go")], 10)
    assert playing.player.said == []


def test_a_set_of_tones_is_sent_once_and_to_every_new_player(rig):
    rig.sound.warm()
    rig.sound.use_tones("low")
    rig.sound.use_tones("low")
    assert [message for message in rig.player.said if message["do"] == "tones"] == [{"do": "tones", "tones": "low"}]
    rig.player.die()
    rig.player.said.clear()
    rig.sound.warm()
    assert rig.player.last("tones") == {"do": "tones", "tones": "low"}


def test_warming_up_starts_the_player_once(rig):
    rig.sound.warm()
    rig.sound.warm()
    assert rig.player.starts == 1


def test_a_tone_that_cannot_be_read_is_said_once(playing):
    playing.hear("silent", name="rest")
    playing.hear("silent", name="rest")
    assert len(playing.problems) == 1
    assert "rest" in playing.problems[0]
    assert playing.sound.is_silent  # so that the screen flashes


@pytest.mark.parametrize("trouble", ["no device", "refused", "no sound library"])
def test_a_trouble_is_told_by_its_kind_and_whether_a_session_goes_on(rig, trouble):
    rig.sound.begin(NOW)
    rig.hear(trouble)
    rig.sound.stop()
    rig.sound.test()
    rig.hear(trouble)
    assert rig.problems == [(trouble, True), (trouble, False)]


def asked_for(rig):
    """A stream for a session that waits for it, and how often the session was let go."""
    begun = []
    rig.sound.open(lambda: begun.append(1))
    return begun


def test_a_session_waits_until_its_stream_runs(rig):
    begun = asked_for(rig)
    assert rig.player.last("open") is not None
    rig.hear("beat")
    assert begun == []
    for _ in range(2):
        rig.hear("running")
    assert begun == [1]


@pytest.mark.parametrize("trouble", ["no device", "refused", "no sound library"])
def test_a_session_does_not_wait_for_a_stream_that_cannot_be(rig, trouble):
    begun = asked_for(rig)
    rig.hear(trouble)
    assert begun == [1]
    begun = asked_for(rig)
    rig.player.died.emit()
    assert begun == [1]


def test_a_session_does_not_wait_for_ever(rig):
    begun = asked_for(rig)
    rig.sound._patience.timeout.emit()
    rig.hear("running")
    assert begun == [1]


def test_a_session_that_is_called_off_does_not_begin_by_itself(rig):
    begun = asked_for(rig)
    rig.sound.stop()
    rig.hear("running")
    assert begun == []


def test_a_session_begins_on_the_stream_that_was_opened_for_it(rig):
    asked_for(rig)
    rig.hear("running")
    rig.sound.begin(NOW)
    rig.sound.lay([cue(NOW)], NOW)
    assert rig.player.said.count({"do": "open"}) == 1
    assert rig.player.last("lay")["cues"] == [(REAL, "go")]


def test_a_session_opens_its_stream_itself_when_none_was_opened_for_it(rig):
    rig.sound.begin(NOW)
    assert rig.player.said.count({"do": "open"}) == 1


def test_a_test_is_heard_even_when_muted_and_leaves_nothing_behind(rig):
    rig.sound.set_muted(True)
    rig.sound.test()
    assert rig.player.last("gain")["tones"] > 0
    assert rig.player.last("gain")["voice"] > 0
    assert rig.player.said[-1] == {"do": "finish"}
    rig.hear("closed")
    rig.sound.begin(NOW)
    assert rig.player.last("gain") == {"do": "gain", "tones": 0, "voice": 0}


def test_a_test_plays_a_tone_a_sentence_and_a_tone_none_cutting_another(rig):
    rig.sound.test()
    (first, up), (second, sentence), (third, down) = rig.player.last("lay")["cues"]
    assert (up, sentence, down) == ("hold-begins", "voice/can-you-hear-this", "hold-ends")
    seconds = all_lengths()
    assert second == pytest.approx(first + 0.6)
    assert first + seconds[up] < second
    assert second + seconds[sentence] < third < second + seconds[sentence] + 0.3


def test_a_test_waits_for_the_end_of_a_sentence_from_a_file(rig, tmp_path):
    path = tmp_path / "x.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(bytes(2 * 3 * RATE))
    rig.sound.use_files({"voice/can-you-hear-this": str(path)})
    rig.sound.test()
    _, (second, _), (third, _) = rig.player.last("lay")["cues"]
    assert third > second + 3


def test_a_voice_is_heard_by_a_few_words_none_cutting_another(rig):
    rig.sound.use_speaker("woman")
    rig.sound.listen()
    assert rig.player.last("speaker") == {"do": "speaker", "speaker": "woman"}
    cues = rig.player.last("lay")["cues"]
    assert [name for _, name in cues][:2] == ["voice/get-ready", "voice/exercise-bridge"]
    seconds = all_lengths(speaker="woman")
    assert all(due + seconds[name] < following for (due, name), (following, _) in pairwise(cues))
    assert rig.player.said[-1] == {"do": "finish"}


def test_whose_clips_speak_is_told_once_and_again_to_every_new_player(playing):
    playing.sound.use_speaker("woman")
    playing.sound.use_speaker("woman")
    assert playing.player.said.count({"do": "speaker", "speaker": "woman"}) == 1
    playing.player.die()
    playing.player.said.clear()
    playing.wait(RETRY_SECONDS[0])
    said = [message["do"] for message in playing.player.said]
    assert said.index("speaker") < said.index("lay")


def test_files_are_told_at_once_and_again_to_every_new_player(playing):
    files = {"voice/exercise-wall-sit": "/there/x.wav"}
    playing.sound.use_files(files)
    assert playing.player.said[-1] == {"do": "files", "files": files}
    playing.player.die()
    playing.player.said.clear()
    playing.wait(RETRY_SECONDS[0])
    said = [message["do"] for message in playing.player.said]
    assert said.index("files") < said.index("lay")
    playing.sound.use_files({})
    assert playing.player.said[-1] == {"do": "files", "files": {}}


def test_a_word_that_cannot_be_read_is_said_but_the_tones_are_there(playing):
    playing.hear("silent", name="voice/hold")
    playing.hear("silent", name="voice/hold")
    assert playing.problems == ["voice/hold"]
    assert not playing.sound.is_silent
    playing.sound.use_files({"voice/hold": "/there/x.wav"})
    playing.hear("silent", name="voice/hold")
    assert len(playing.problems) == 2


def test_a_test_does_nothing_to_a_session(playing):
    said = len(playing.player.said)
    playing.sound.test()
    assert len(playing.player.said) == said


def test_a_test_without_an_output_says_so_and_is_not_tried_again(rig):
    rig.sound.test()
    rig.hear("no device")
    rig.wait(60)
    assert len(rig.problems) == 1
    assert rig.player.starts == 1


def test_a_session_that_ends_without_sound_is_not_tried_again(playing):
    playing.player.died.emit()
    playing.sound.finish()
    assert not playing.line.is_watched
    assert not playing.sound.is_silent


def test_trouble_of_a_session_is_taken_back_when_a_later_one_is_heard(playing):
    playing.player.died.emit()
    playing.sound.finish()
    assert playing.returns == []
    playing.sound.begin(NOW)
    playing.sound.lay([cue(NOW + 5)], NOW)
    playing.hear("beat")
    playing.hear("beat")
    assert playing.returns == [1]


def test_no_output_after_a_session_is_taken_back_when_one_appears(playing):
    playing.hear("device", name=None)
    playing.hear("no device")
    playing.sound.finish()
    playing.hear("device", name="Headphones")
    assert playing.returns == [1]


def test_trouble_while_ringing_out_is_nobody_s_trouble(playing):
    playing.sound.finish()
    playing.wait(SILENT_SECONDS + 1)
    assert playing.problems == []
    assert not playing.line.is_watched


class TestWordsSpokenBySomebodyElse:
    HOLD = Cue(None, NOW + 2, PHASE, "hold")
    REST = Cue(None, NOW + 4, PHASE, "rest")

    @pytest.fixture
    def told(self, playing):
        told = []
        playing.sound.laid.connect(lambda cues, now: told.append((cues, now)))
        return told

    def test_all_that_is_laid_is_told_with_real_instants(self, playing, told):
        playing.sound.lay([cue(NOW + 1), self.HOLD], NOW)
        assert told == [([(REAL + 1, "go"), (REAL + 2, "voice/hold")], REAL)]

    def test_what_is_left_out_is_told_and_not_played(self, playing, told):
        playing.sound.leave_out(frozenset({"voice/hold"}))
        playing.sound.lay([cue(NOW + 1), self.HOLD, self.REST], NOW)
        assert [name for _, name in told[-1][0]] == ["go", "voice/hold", "voice/rest"]
        assert playing.player.last("lay")["cues"] == [(REAL + 1, "go"), (REAL + 4, "voice/rest")]

    def test_what_is_taken_back_is_played_from_the_next_laying_on(self, playing, told):
        playing.sound.leave_out(frozenset({"voice/hold"}))
        playing.sound.lay([self.HOLD], NOW)
        playing.sound.leave_out(frozenset())
        playing.sound.lay([self.HOLD], NOW)
        assert playing.player.last("lay")["cues"] == [(REAL + 2, "voice/hold")]

    def test_a_new_player_is_not_told_what_is_left_out(self, playing):
        playing.sound.leave_out(frozenset({"voice/hold"}))
        playing.sound.lay([cue(NOW + 60), Cue(None, NOW + 61, PHASE, "hold")], NOW)
        playing.player.die()
        playing.wait(RETRY_SECONDS[0])
        assert playing.player.last("lay")["cues"] == [(REAL + 60, "go")]

    def test_without_an_output_they_are_spoken_all_the_same(self, playing, told):
        playing.hear("no device")
        playing.sound.lay([self.HOLD], NOW)
        assert told[-1] == ([(REAL + 2, "voice/hold")], REAL)

    def test_nothing_is_told_outside_a_session_or_in_a_test_of_the_sound(self, rig):
        told = []
        rig.sound.laid.connect(lambda cues, now: told.append(cues))
        rig.sound.lay([self.HOLD], NOW)
        rig.sound.test()
        rig.sound.lay([self.HOLD], NOW)
        assert told == []

    def test_at_twenty_times_the_speed_they_are_told_closer(self, rig_at):
        rig = rig_at(20.0)
        told = []
        rig.sound.laid.connect(lambda cues, now: told.append(cues))
        rig.sound.begin(NOW)
        rig.sound.lay([self.HOLD], NOW)
        assert told == [[(pytest.approx(REAL + 0.1), "voice/hold")]]
