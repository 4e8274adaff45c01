"""The process that plays, where there is no sound server; tests/faults/test_sound_server.py is where there is one."""

import json
import subprocess
import sys

import pytest


@pytest.fixture
def nowhere(tmp_path, monkeypatch):
    for name in ("HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")


WITHOUT_LIBPULSE = """
import sys
sys.modules["PySide6.QtMultimedia"] = None  # an ImportError, as where libpulse.so.0 is not installed
from sciatica_timer.desktop.sound.player import run
run()
"""


def test_without_its_library_the_process_says_so_and_ends_with_its_stdin(nowhere):
    command = [sys.executable, "-c", WITHOUT_LIBPULSE]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        heard = json.loads(process.stdout.readline())
        process.stdin.close()
        assert process.wait(10) == 0
    assert heard == {"is": "no sound library"}


def test_without_a_sound_server_the_process_says_so_and_ends_with_its_stdin(nowhere):
    command = [sys.executable, "-m", "sciatica_timer.desktop.sound.player"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        process.stdin.write(b'{"do": "open"}\n')
        process.stdin.flush()
        heard = [json.loads(process.stdout.readline()) for _ in range(3)]
        process.stdin.close()
        assert process.wait(10) == 0
    assert heard[0] == {"is": "device", "name": None, "id": ""}
    assert heard[-1] == {"is": "no device"}
