"""A whole session is watched: it opens no way to another computer, and misses none."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys

import pytest
from running_app import APP, LONGEST_SECONDS, SETTINGS
from sound_server import SoundServer, missing_tools, wait_until

from tools.dev.virtual_screen import virtual_screen

LOCAL = {"AF_UNIX", "AF_LOCAL", "AF_NETLINK"}  # netlink speaks with the computer's own kernel, of devices
SETS = SETTINGS + "[choices.bridge]\nsets = 2\nreps = 2\nhold_seconds = 1\nrest_seconds = 1\n"
CONNECTS = "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"
ASKS_FOR_A_NAME = "import socket\ntry: socket.getaddrinfo('localhost.invalid', 80)\nexcept OSError: pass"
IN_A_CHILD = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {CONNECTS!r}])"


def can(*command):
    return bool(shutil.which(command[0])) and subprocess.run(command, capture_output=True, check=False).returncode == 0


can_watch = pytest.mark.skipif(not can("strace", "-qq", "-e", "trace=none", "true"), reason="strace cannot be used")
can_cut_off = pytest.mark.skipif(not can("unshare", "-n", "true"), reason="no network namespace can be made")


class Watch:
    """Runs a program under strace and tells the families of the sockets that it and its children opened."""

    def __init__(self, folder):
        self._file = folder / "calls"
        self.command = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", str(self._file)]

    def families(self):
        return re.findall(r"socket\((\w+)", self._file.read_text())


def abroad(families):
    return [family for family in families if family not in LOCAL]


@can_watch
@pytest.mark.parametrize("program", [CONNECTS, ASKS_FOR_A_NAME, IN_A_CHILD])
def test_the_watch_sees_a_program_that_opens_a_connection(tmp_path, program):
    watch = Watch(tmp_path)
    subprocess.run([*watch.command, sys.executable, "-c", program], check=True, timeout=LONGEST_SECONDS)
    assert abroad(watch.families())


def run_a_session(folder, before, environment):
    """Run one to its end behind another command; tell what the app said."""
    data, trace = folder / "data", folder / "trace.jsonl"
    data.mkdir(mode=0o700)
    (data / "settings.toml").write_text(SETS)
    options = ["--data-dir", str(data), "--start", "bridge", "--speed", "30", "--trace", str(trace)]
    with subprocess.Popen(
        [*before, *APP, *options], env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        try:
            wait_until(lambda: trace.exists() and '"session-done"' in trace.read_text(), LONGEST_SECONDS, "its end")
            close(process)
            return process.communicate(timeout=LONGEST_SECONDS)[0]
        finally:
            process.kill()  # what hangs would be waited for without end


def close(process):
    """Ask the app itself, which is the first child of what watches it, to end."""
    child = subprocess.run(["ps", "-o", "pid=", "--ppid", str(process.pid)], capture_output=True, text=True, check=True)
    os.kill(int((child.stdout.split() or [process.pid])[0]), 15)


@can_watch
@pytest.mark.skipif(not shutil.which("Xvfb") or bool(missing_tools()), reason="needs a screen and a sound server")
def test_a_session_with_window_and_sound_opens_no_socket_but_local_ones(tmp_path, tally):
    watch = Watch(tmp_path)
    with virtual_screen() as display, SoundServer() as server:
        environment = {**server.environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        assert run_a_session(tmp_path, watch.command, environment) == ""
    families = watch.families()
    assert "AF_UNIX" in families
    assert abroad(families) == []
    tally("network", sessions_watched=1, local_sockets=len(families), others=len(abroad(families)))


@can_cut_off
def test_a_session_runs_where_there_is_no_network_at_all(tmp_path, tally):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    assert run_a_session(tmp_path, ["unshare", "--net", "--fork"], environment) == ""
    tally("network", sessions_without_any=1)
