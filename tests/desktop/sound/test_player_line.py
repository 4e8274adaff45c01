"""The line to the process that plays: how it rests while a session stands still, and how often it is tried."""

import pytest

from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.session.cue import Cue, Tone
from sciatica_timer.core.session.timeline import Phase, PhaseKind
from sciatica_timer.desktop.sound.player_line import REST_SECONDS, RETRY_SECONDS, SILENT_SECONDS, PlayerLine

NOW, REAL = 100.0, 5000.0
PHASE = Phase(PhaseKind.OUT, 0, 1, 1, Side.BOTH, 1)
PAUSED = Cue(Tone.PAUSED, NOW + 2, PHASE)
GO = Cue(Tone.GO, NOW + 120, PHASE)


@pytest.fixture
def resting(playing):
    """A session that was paused after two seconds and has stood still ever since; a minute and a half by now."""
    playing.clock.now += 2
    playing.sound.lay([PAUSED], NOW + 2)
    playing.line.rest()
    playing.clock.now += 90
    playing.player.said.clear()
    return playing


def resumed(rig):
    """Ask to go on, and note each time that the session is let go."""
    gone_on = []
    rig.sound.wake(lambda: gone_on.append(1))
    return gone_on


def said(rig):
    return [message["do"] for message in rig.player.said]


def test_a_stream_rests_half_a_minute_after_the_last_that_is_to_be_heard(playing):
    assert playing.line.rests_after_seconds == pytest.approx(5 + REST_SECONDS)
    playing.sound.lay([PAUSED], NOW)
    assert playing.line.rests_after_seconds == pytest.approx(2 + REST_SECONDS)
    playing.sound.lay([], NOW)
    assert playing.line.rests_after_seconds == pytest.approx(REST_SECONDS)


def test_the_rest_begins_by_itself_when_its_time_has_come(qtbot, playing):
    line = PlayerLine(process=playing.player, clock=playing.clock, rest_seconds=0)
    line.open([])
    line.lay([])
    qtbot.waitUntil(lambda: line.is_resting)
    assert playing.player.last("close") is not None
    assert line.rests_after_seconds is None
    line.shut_down()


def test_at_rest_nothing_is_played_and_nobody_is_looked_after(playing):
    playing.line.rest()
    assert playing.player.said[-1] == {"do": "close"}
    assert not playing.line.is_watched
    playing.hear("closed")
    assert playing.line.is_resting
    assert not playing.sound.is_silent


def test_a_session_goes_on_once_its_stream_runs_again(resting):
    gone_on = resumed(resting)
    assert said(resting) == ["gain", "lay", "open"]
    assert resting.player.last("lay")["cues"] == []  # what was heard before the rest is not heard again
    assert gone_on == []
    resting.hear("running")
    assert gone_on == [1]
    assert resting.line.is_watched
    resting.sound.lay([GO], NOW + 92)
    assert resting.player.last("lay")["cues"] == [(REAL + 120, "go")]
    assert said(resting).count("open") == 1


def test_a_session_whose_stream_does_not_rest_goes_on_at_once(playing):
    playing.player.said.clear()
    assert resumed(playing) == [1]
    assert playing.player.said == []


def test_asking_twice_while_the_stream_opens_goes_on_once(resting):
    first, second = resumed(resting), resumed(resting)
    resting.hear("running")
    assert (first, second) == ([], [1])
    assert said(resting).count("open") == 1


@pytest.mark.parametrize("trouble", ["no device", "refused"])
def test_a_session_goes_on_without_sound_when_the_stream_cannot_be_opened_again(resting, trouble):
    gone_on = resumed(resting)
    resting.hear(trouble)
    assert gone_on == [1]
    assert len(resting.problems) == 1


def test_a_session_that_is_stopped_while_its_stream_opens_does_not_go_on(resting):
    gone_on = resumed(resting)
    resting.sound.stop()
    resting.hear("running")
    assert gone_on == []


def test_what_is_laid_at_rest_wakes_the_stream(resting):
    resting.sound.lay([GO], NOW + 92)
    assert said(resting) == ["gain", "lay", "open", "lay"]
    assert resting.player.last("lay")["cues"] == [(REAL + 120, "go")]


def test_nothing_laid_at_rest_leaves_it_at_rest(resting):
    resting.sound.lay([], NOW + 92)
    assert resting.player.said == []
    assert resting.line.is_resting


def test_a_session_that_ends_at_rest_has_nothing_to_ring_out(resting):
    resting.sound.finish()
    assert not resting.line.is_open
    assert not resting.line.is_resting


def test_a_player_that_dies_at_rest_is_nobody_s_trouble_and_another_is_started(resting):
    starts = resting.player.starts
    resting.player.die()
    assert resting.problems == []
    resumed(resting)
    assert resting.player.starts == starts + 1
    assert said(resting)[-1] == "open"


def test_without_a_sound_server_a_session_at_rest_tries_no_more_and_goes_on_at_once(playing):
    playing.hear("no device")
    playing.line.rest()
    starts = playing.player.starts
    playing.wait(600)
    assert playing.player.starts == starts
    assert resumed(playing) == [1]
    assert playing.player.starts == starts + 1
    assert len(playing.problems) == 1


def test_it_does_not_rest_while_it_rings_out(playing):
    playing.sound.finish()
    playing.line.rest()
    assert playing.player.said[-1] == {"do": "finish"}


def test_a_player_is_tried_less_and_less_often_and_then_once_a_minute(playing):
    assert list(RETRY_SECONDS) == sorted(RETRY_SECONDS)
    assert RETRY_SECONDS[-1] == 60
    playing.wait(SILENT_SECONDS + 0.1)
    starts = playing.player.starts
    for _ in range(600):
        playing.wait(1)
    assert playing.player.starts - starts == len(RETRY_SECONDS) - 1 + (600 - sum(RETRY_SECONDS[:-1])) // 60
