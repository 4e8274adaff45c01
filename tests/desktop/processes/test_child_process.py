import sys
from contextlib import contextmanager

import pytest

from sciatica_timer.desktop.processes.child_process import ChildProcess
from sciatica_timer.desktop.sound.player import player_command

ECHO = "import sys\nfor line in sys.stdin: sys.stdout.write(line); sys.stdout.flush()"
CHATTER = "import sys; print('not json'); print('[1]'); sys.stderr.write('noise'); print('{\"is\": \"fine\"}')"
DEAF = "import time\ntime.sleep(60)"
KEEPS = "import sys\nopen(sys.argv[1], 'w').write(sys.stdin.read())"


@contextmanager
def process_running(code):
    process = ChildProcess([sys.executable, "-c", code])
    process.start()
    yield process
    process.kill()
    process.leave()


def test_what_is_said_and_heard_are_json_lines(qtbot):
    with process_running(ECHO) as process, qtbot.waitSignal(process.heard) as heard:
        process.send({"do": "lay", "cues": [[1.5, "go"]]})
    assert heard.args == [{"do": "lay", "cues": [[1.5, "go"]]}]


def test_what_is_no_message_is_passed_over_and_the_last_word_is_heard(qtbot):
    heard = []
    with process_running(CHATTER) as process:
        process.heard.connect(heard.append)
        with qtbot.waitSignal(process.died):
            pass
    assert heard == [{"is": "fine"}]
    assert not process.is_running


def test_a_process_that_ends_by_itself_is_told_once(qtbot):
    deaths = []
    with process_running("pass") as process:
        process.died.connect(lambda: deaths.append(1))
        with qtbot.waitSignal(process.died):
            pass
    assert deaths == [1]


def test_a_program_that_is_not_there_is_told_as_a_death(qtbot):
    process = ChildProcess(["/nowhere/at-all"])
    with qtbot.waitSignal(process.died):
        process.start()
    assert not process.is_running


def test_killing_is_not_told_and_another_can_be_started_at_once(qtbot):
    with process_running(DEAF) as process, qtbot.assertNotEmitted(process.died):
        process.kill()
        assert not process.is_running
        process.start()
        assert process.is_running


@pytest.mark.parametrize("code", [ECHO, DEAF])
def test_leaving_ends_even_a_process_that_does_not_listen(qtbot, code):
    with process_running(code) as process:
        process.leave()
        assert not process.is_running


def test_parting_waits_for_nothing_and_what_was_said_before_is_still_read(qtbot, tmp_path):
    process = ChildProcess([sys.executable, "-c", KEEPS, str(tmp_path / "heard")])
    process.start()
    process.send({"do": "release"})
    with qtbot.assertNotEmitted(process.died):
        process.part()
        assert not process.is_running
        qtbot.waitUntil(lambda: process.children() == [], timeout=10_000)
    assert (tmp_path / "heard").read_text() == '{"do": "release"}\n'


def test_one_that_does_not_go_after_parting_is_ended_when_the_app_leaves(qtbot):
    with process_running(DEAF) as process:
        (child,) = process.children()
        process.part()
        process.leave()
        assert child.state() == child.ProcessState.NotRunning


def test_saying_something_to_nobody_is_let_go():
    ChildProcess(["/nowhere/at-all"]).send({"do": "open"})


def test_a_frozen_app_is_its_own_player(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert player_command() == (sys.executable, "--play-sound")
