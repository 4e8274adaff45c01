"""What the process beside a session does with each message, with everyone it hands them to made up."""

import json
import os
import socket
import subprocess
import sys

import pytest

from sciatica_timer.desktop.integration import companion
from sciatica_timer.desktop.integration.companion import Companion, know_session_bus, listen


class Fakes:
    """Everyone that messages are handed to; `told` is what they were told."""

    def __init__(self):
        self.told = []
        self.ask = self.told.append

    def hold(self):
        self.told.append("hold")

    def release(self):
        self.told.append("release")

    def show(self, now):
        self.told.append(now.status)

    def watch(self):
        self.told.append("watch")
        return self


def handed(*messages, keys=True, watch=True):
    fakes = Fakes()
    beside = Companion(fakes, fakes if keys else None, fakes.watch if watch else None)
    for message in messages:
        beside.hear(message)
    return fakes.told


HOLD, RELEASE, READY = ({"do": what} for what in ("hold", "release", "ready for sleep"))
PLAYING = {"do": "state", "status": "Playing"}


def test_holding_watches_for_sleep_once_and_releasing_ends_it():
    assert handed(HOLD, HOLD, READY, RELEASE) == ["hold", "watch", "hold", "ready", "release", "close"]
    assert handed(HOLD, RELEASE, HOLD)[-2:] == ["hold", "watch"]


def test_nobody_is_told_that_the_session_is_put_aside_when_nobody_watches():
    assert handed(READY, RELEASE) == ["release"]


def test_off_linux_the_computer_is_kept_awake_and_that_is_all():
    assert handed(HOLD, PLAYING, READY, RELEASE, keys=False, watch=False) == ["hold", "release"]


def test_a_message_that_nobody_knows_is_passed_over():
    assert handed({"do": "dance"}, {}, {"do": None}, PLAYING) == ["Playing"]


def test_lines_that_are_no_messages_are_passed_over():
    heard = []
    listen([b"\n", b"{", b"[1]\n", b"\xff\n", b"[" * 100_000, b'{"do": "hold"}\n'], heard.append)
    assert heard == [{"do": "hold"}]


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="there is no D-Bus here")
class TestTheSessionBus:
    @pytest.fixture
    def folder(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)  # a socket's path is bounded
        with socket.socket(socket.AF_UNIX) as line:
            line.bind("bus")
            yield str(tmp_path)

    def test_is_found_where_systemd_puts_it(self, folder):
        environ = {"XDG_RUNTIME_DIR": folder}
        know_session_bus(environ)
        assert environ["DBUS_SESSION_BUS_ADDRESS"] == f"unix:path={folder}/bus"

    def test_is_left_alone_where_the_environment_names_it(self, folder):
        environ = {"XDG_RUNTIME_DIR": folder, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/mine"}
        know_session_bus(environ)
        assert environ["DBUS_SESSION_BUS_ADDRESS"] == "unix:path=/mine"

    @pytest.mark.parametrize("environ", [{}, {"XDG_RUNTIME_DIR": "/nowhere"}])
    def test_is_not_made_up(self, environ):
        know_session_bus(environ)
        assert "DBUS_SESSION_BUS_ADDRESS" not in environ


def test_it_ends_with_its_stdin_even_when_nobody_listens_any_more():
    read, write = os.pipe()
    command = [sys.executable, "-m", "sciatica_timer.desktop.integration.companion"]
    environ = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "", "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere"}
    environ.pop("XDG_RUNTIME_DIR", None)
    with subprocess.Popen(command, env=environ, stdin=subprocess.PIPE, stdout=write, stderr=subprocess.PIPE) as process:
        os.close(write)
        os.close(read)
        _, complaints = process.communicate(b'{"do": "hold"}\n', timeout=10)
    assert (process.returncode, complaints) == (0, b"")


WITHOUT = """
import sys
for name in sys.argv[1].split():
    sys.modules[name] = None  # an ImportError
sys.platform = sys.argv[2]
from sciatica_timer.desktop.integration.companion import run
run()
"""


@pytest.mark.parametrize(("missing", "platform"), [("wakepy", "linux"), ("wakepy jeepney", "darwin")])
def test_what_is_not_installed_is_as_good_as_not_there(missing, platform):
    command = [sys.executable, "-c", WITHOUT, missing, platform]
    environ = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere"}
    with subprocess.Popen(command, env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.stdin.write(b'{"do": "hold"}\n')
        process.stdin.flush()
        heard = json.loads(process.stdout.readline())
        process.stdin.close()
        assert process.wait(10) == 0
    assert heard["is"] == "not awake"


def test_it_loads_nothing_of_qt():
    code = (
        "import sys; from sciatica_timer.desktop.integration import companion; companion._companion(); "
        "print('PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_what_is_sent_is_one_line_of_json(capsys):
    companion.send("awake", display=True)
    companion.send_key("next")
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line) for line in lines] == [{"is": "awake", "display": True}, {"is": "key", "key": "next"}]
