"""One window a data folder, and a dead one locks nobody out."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from sciatica_timer.desktop import single_instance
from sciatica_timer.desktop.single_instance import LOCK_NAME, SingleInstance

CALL = """
import sys
from pathlib import Path
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from sciatica_timer.desktop.single_instance import SingleInstance
qt = QCoreApplication([])
other = SingleInstance(Path(sys.argv[1]))
print(other.take(), other.call_other())
"""


@pytest.fixture
def first(qapp, tmp_path):
    made = SingleInstance(tmp_path)
    assert made.take()
    yield made
    made.release()


def test_only_one_can_take_a_folder_and_the_next_may_after_it(qapp, first, tmp_path):
    second = SingleInstance(tmp_path)
    assert not second.take()
    first.release()
    assert second.take()
    second.release()


def test_two_folders_are_two_apps(qapp, first, tmp_path):
    (tmp_path / "other").mkdir()
    other = SingleInstance(tmp_path / "other")
    assert other.take()
    other.release()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere all names are text")
def test_a_folder_whose_name_is_no_text_is_locked_as_well(qapp, tmp_path):
    folder = tmp_path / os.fsdecode(b"\xff\xfe")
    folder.mkdir()
    first, second = SingleInstance(folder), SingleInstance(folder)
    assert first.take()
    assert (folder / LOCK_NAME).exists()
    assert not second.take()
    first.release()
    assert second.take()
    second.release()


def test_another_process_is_heard_by_whatever_path_it_names_the_folder(qtbot, first, tmp_path):
    first.listen()
    link = tmp_path / "link"
    link.symlink_to(tmp_path)
    with qtbot.waitSignal(first.asked_forward, timeout=20_000):
        other = subprocess.Popen([sys.executable, "-c", CALL, str(link)], stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert other.communicate()[0].split() == ["False", "True"]


@pytest.mark.parametrize("host", [socket.gethostname(), "another-computer"], ids=["this-computer", "another"])
@pytest.mark.parametrize("pid", [1, os.getpid()], ids=["the-first", "this-process"])
def test_what_a_lock_says_of_its_holder_locks_nobody_out(qapp, tmp_path, pid, host):
    program = Path(sys.executable).resolve().name
    (tmp_path / LOCK_NAME).write_text(f"{pid}\n{program}\n{host}\n\n\n")
    instance = SingleInstance(tmp_path)
    assert instance.take()
    instance.release()


def test_a_lock_is_taken_once_and_let_go_once(qapp, first, tmp_path):
    assert first.take()
    first.release()
    first.release()
    assert (tmp_path / LOCK_NAME).read_text() == ""


def test_a_folder_that_takes_no_lock_locks_nobody_out(qapp, tmp_path):
    (tmp_path / LOCK_NAME).mkdir()
    instance = SingleInstance(tmp_path)
    assert instance.take()
    instance.release()


@pytest.mark.skipif(not single_instance.IN_NO_FOLDER, reason="the name is in a folder of this account's")
def test_a_call_from_another_account_is_not_heard(qtbot, first, tmp_path, monkeypatch):
    first.listen()
    heard = []
    first.asked_forward.connect(lambda: heard.append(True))
    other = subprocess.Popen([sys.executable, "-c", CALL, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    monkeypatch.setattr(single_instance, "_account", lambda: 12345)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert other.communicate()[0].split()[0] == "False"
    assert heard == []


def test_one_that_never_listens_is_given_up_on(qapp, first, tmp_path, monkeypatch):
    monkeypatch.setattr(single_instance, "TRIES", 2)
    monkeypatch.setattr(single_instance, "PAUSE_MS", 1)
    assert not SingleInstance(tmp_path).call_other()


def test_a_file_to_be_opened_is_handed_over_whatever_its_name(qtbot, first, tmp_path):
    first.listen()
    call = CALL.replace("call_other()", "call_other(Path(sys.argv[2]))")
    path = os.fsdecode(b"/home/a b/\xff\n\xe2\x82\xac.sciatica")
    with qtbot.waitSignal(first.asked_to_open, timeout=20_000) as opened:
        other = subprocess.Popen([sys.executable, "-c", call, str(tmp_path), path], stdout=subprocess.PIPE, text=True)
    assert opened.args == [Path(path)]
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert other.communicate()[0].split() == ["False", "True"]


@pytest.mark.parametrize("line", [b"forward\n", b"\xff\n", b"[1, 2]\n", b"x" * 70_000])
def test_a_line_that_is_none_of_ours_only_brings_the_window_forward(qtbot, first, line):
    first.listen()
    opened = []
    first.asked_to_open.connect(opened.append)
    caller = QLocalSocket()
    if single_instance.IN_NO_FOLDER:
        caller.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
    with qtbot.waitSignal(first.asked_forward, timeout=5000):
        caller.connectToServer(first._name)
        caller.write(line)
    assert opened == []
