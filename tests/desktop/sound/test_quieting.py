"""When others are turned down, and that the process for it runs only while it is wished."""

import pytest

from sciatica_timer.desktop.sound import quieting as module
from sciatica_timer.desktop.sound.quieting import AFTER_SECONDS, BEFORE_SECONDS, PAUSE_SECONDS, Quieting, spans_of
from sciatica_timer.desktop.sound.stream import HEAD_START_SECONDS

HOLD, REST = "voice/hold", "voice/rest"
LENGTHS = {HOLD: 0.5, REST: 1.0, "go": 0.2}


def heard(instant):
    return pytest.approx(instant + HEAD_START_SECONDS)


@pytest.fixture
def made(rig, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "IS_POSSIBLE", True)
    process = type(rig.player)()
    process.part = process.kill
    process.leave = lambda within_ms: process.kill()
    one = Quieting(tmp_path / "turned-down.json", process=process, clock=lambda: 100.0)
    one.know(LENGTHS)
    one.told = []
    one.impossible.connect(lambda: one.told.append(1))
    yield one, process
    one.shut_down()


def test_words_alone_are_spans_a_little_wider_than_they_are_heard():
    assert spans_of([(10.0, HOLD), (10.5, "go"), (20.0, REST), (30.0, "voice/unknown")], LENGTHS) == [
        (heard(10 - BEFORE_SECONDS), heard(10.5 + AFTER_SECONDS)),
        (heard(20 - BEFORE_SECONDS), heard(21 + AFTER_SECONDS)),
    ]


def test_words_that_follow_each_other_soon_are_one_span():
    soon = 10.5 + AFTER_SECONDS + PAUSE_SECONDS + BEFORE_SECONDS - 0.01
    assert spans_of([(soon, REST), (10.0, HOLD)], LENGTHS) == [
        (heard(10 - BEFORE_SECONDS), heard(soon + 1 + AFTER_SECONDS))
    ]
    assert len(spans_of([(soon + 0.02, REST), (10.0, HOLD)], LENGTHS)) == 2


def test_nothing_runs_unless_it_is_wished(made):
    quieting, process = made
    quieting.lay([(110.0, HOLD)], 100.0)
    quieting.make_up()
    assert (process.starts, process.last("spans")) == (0, None)


def test_what_is_laid_is_sent_and_again_to_a_process_that_comes_later(made):
    quieting, process = made
    quieting.lay([(90.0, HOLD), (110.0, HOLD)], 100.0)
    quieting.wish(on=True)
    assert process.said[0]["do"] == "record"
    assert process.said[0]["path"].endswith("turned-down.json")
    assert process.last("spans")["spans"] == [(heard(109.85), heard(110.8))]
    quieting.lay([], 100.0)
    assert process.last("spans")["spans"] == []
    quieting.wish(on=False)
    assert not process.is_running


def test_a_process_that_dies_is_followed_by_another_after_a_while(made):
    quieting, process = made
    quieting.wish(on=True)
    process.die()
    assert process.starts == 1
    assert quieting._again.isActive()
    quieting._again.timeout.emit()
    assert process.starts == 2
    quieting.wish(on=False)
    process.die()
    assert not quieting._again.isActive()


def test_what_an_earlier_run_left_is_made_up_for_though_it_is_not_wished_any_more(made, tmp_path):
    quieting, process = made
    (tmp_path / "turned-down.json").write_text("[]")
    quieting.make_up()
    assert [message["do"] for message in process.said] == ["record"]
    assert not process.is_running


def test_that_it_is_impossible_is_told_once(made):
    quieting, process = made
    quieting.wish(on=True)
    for what in ("able", "unable", "unable"):
        process.heard.emit({"is": what})
    assert quieting.told == [1]


def test_elsewhere_than_on_linux_nothing_is_started(made, monkeypatch):
    quieting, process = made
    monkeypatch.setattr(module, "IS_POSSIBLE", False)
    quieting.wish(on=True)
    assert process.starts == 0
