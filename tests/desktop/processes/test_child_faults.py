"""Unexpected errors in processes of the app's own: told to the app as outlines, and to nobody else."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import threading

import pytest

from sciatica_timer.desktop.integration import companion
from sciatica_timer.desktop.processes.child_faults import MOST_SENT, ChildFaults
from sciatica_timer.desktop.processes.child_process import ChildProcess

SECRET = "leg pain 7"
CHILD = """
import sys
from sciatica_timer.desktop.processes.child_faults import ChildFaults
from sciatica_timer.desktop.integration.companion import send
ChildFaults(send).watch()
send("begun")
raise ValueError("leg pain 7")
"""


@pytest.fixture
def told():
    return []


@pytest.fixture
def faults(told):
    return ChildFaults(lambda what, **more: told.append((what, more)))


@pytest.fixture
def hooks(monkeypatch):
    """Put the hooks of the tests back."""
    for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, name, getattr(module, name))


def fail():
    raise ValueError(SECRET)


@pytest.mark.usefixtures("hooks")
def test_an_error_of_a_thread_is_told_without_its_words(faults, told, capsys):
    faults.watch()
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    ((what, more),) = told
    assert what == "fault"
    assert more["outline"].startswith("ValueError\n")
    (sentence,) = capsys.readouterr().err.splitlines()
    assert sentence.startswith("sciatica-timer: Something went wrong (ValueError at ")
    assert SECRET not in sentence + more["outline"]


@pytest.mark.usefixtures("hooks")
def test_a_thread_may_end_itself(faults, told):
    faults.watch()
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    assert told == []


def test_a_process_that_fails_at_every_turn_is_heard_so_often_and_no_more(faults, told):
    for _ in range(MOST_SENT + 5):
        faults.note(ValueError())
    assert len(told) == MOST_SENT


def test_an_app_that_is_gone_and_no_terminal_are_no_trouble(monkeypatch):
    def gone(what, **more):
        raise BrokenPipeError

    monkeypatch.setattr(sys, "stderr", None)
    ChildFaults(gone).note(ValueError())


def test_a_process_that_dies_of_an_error_tells_it_and_prints_no_traceback():
    done = subprocess.run([sys.executable, "-c", CHILD], capture_output=True, text=True, check=False)
    assert [json.loads(line)["is"] for line in done.stdout.splitlines()] == ["begun", "fault"]
    assert done.stderr.startswith("sciatica-timer: Something went wrong (ValueError at <string>:")
    assert "Traceback" not in done.stderr
    assert SECRET not in done.stdout + done.stderr


@pytest.mark.usefixtures("hooks")
def test_the_companion_tells_what_it_dies_of(monkeypatch, capsys):
    class Ended(BaseException):
        pass

    def end(code):
        raise Ended

    monkeypatch.setattr(companion, "_companion", fail)
    monkeypatch.setattr(companion.signal, "signal", lambda *_: None)
    monkeypatch.setattr(companion.os, "_exit", end)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
    with pytest.raises(Ended):
        companion.run()
    assert json.loads(capsys.readouterr().out)["is"] == "fault"


def test_the_app_notes_what_a_process_tells_and_hears_the_rest(qtbot, caplog):
    process = ChildProcess((sys.executable, "-c", CHILD))
    heard = []
    process.heard.connect(heard.append)
    with qtbot.waitSignal(process.died):
        process.start()
    assert heard == [{"is": "begun"}]
    (record,) = caplog.records
    assert "Something went wrong in the process" in record.getMessage()
    assert record.outline.startswith("ValueError\n")
