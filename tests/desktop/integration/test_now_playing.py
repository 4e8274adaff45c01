import pytest

from sciatica_timer.desktop.integration.now_playing import LONGEST_SECONDS, LONGEST_TEXT, NowPlaying, now_playing


def test_a_state_is_read_as_it_is_told():
    told = {"status": "Paused", "title": "Hold", "album": "Bridge", "length_seconds": 60, "position_seconds": 1.5}
    assert now_playing(told) == NowPlaying("Paused", "Hold", "Bridge", 60.0, 1.5)
    assert now_playing({**told, "can_go_on": False}).can_go_on is False


@pytest.mark.parametrize("status", [None, "playing", 3, ["Playing"]])
def test_a_status_that_nobody_knows_is_no_session(status):
    assert not now_playing({"status": status}).is_open


@pytest.mark.parametrize("seconds", [float("nan"), -1, -float("inf"), True, None, "60", [60]])
def test_what_is_no_time_is_none(seconds):
    assert now_playing({"length_seconds": seconds}).length_seconds == 0.0


@pytest.mark.parametrize("seconds", [float("inf"), 1e300, 10**400])
def test_a_time_is_bounded(seconds):
    assert now_playing({"position_seconds": seconds}).position_seconds == LONGEST_SECONDS


def test_a_text_holds_what_a_bus_can_carry():
    assert now_playing({"title": "Br\0ücke \ud800"}).title == "Brücke ?"
    assert len(now_playing({"album": "x" * 1000}).album) == LONGEST_TEXT
    assert now_playing({"title": 5}).title == ""
