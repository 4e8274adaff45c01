"""Buses of one's own, and the process beside a session on them."""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

SECONDS = 15  # what is waited for comes at once, unless the machine is very busy
CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def missing_tools() -> str:
    """Say what keeps a bus from being started here; empty when nothing does."""
    if not sys.platform.startswith("linux"):
        return "there is no D-Bus here"
    return "" if shutil.which("dbus-daemon") else "dbus-daemon not installed"


class Bus:
    """A dbus-daemon that nobody else knows, and that starts no service by itself; a context manager."""

    def __enter__(self):
        self._folder = Path(tempfile.mkdtemp(prefix="bus"))  # short: a socket's path is bounded
        (self._folder / "conf").write_text(CONFIGURATION.format(socket=self._folder / "bus"))
        command = ["dbus-daemon", f"--config-file={self._folder}/conf", "--nofork", "--print-address"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self._process.stdout.readline().startswith(b"unix:path=")  # it listens from here on
        return self

    def __exit__(self, *_: object) -> None:
        self.go_on()
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def address(self) -> str:
        return f"unix:path={self._folder}/bus"

    def hang(self) -> None:
        """Let it stand still."""
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it go on after `hang`."""
        self._process.send_signal(signal.SIGCONT)


class CompanionRun:
    """The companion as a process, spoken with in JSON lines; a context manager that ends it."""

    def __init__(self, session: str = "", system: str = "", **environ: str) -> None:
        own = {"DBUS_SESSION_BUS_ADDRESS": session, "DBUS_SYSTEM_BUS_ADDRESS": system or "unix:path=/nowhere"}
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "WAKEPY_"))}
        self._environ = {**kept, **own, **environ}

    def __enter__(self):
        command = [sys.executable, "-m", "sciatica_timer.desktop.integration.companion"]
        self.process = subprocess.Popen(
            command, env=self._environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        self._thread.join(SECONDS)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            stream.close()

    def say(self, what: str, **more: object) -> None:
        self.say_raw(json.dumps({"do": what, **more}).encode())

    def say_raw(self, line: bytes) -> None:
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def hear(self) -> dict:
        """Wait for the next message."""
        return json.loads(self._lines.get(timeout=SECONDS))

    def end(self) -> tuple[int, bytes]:
        """Close its stdin and wait for its end; returns its exit code and what it complained of."""
        self.process.stdin.close()
        code = self.process.wait(SECONDS)
        return code, self.process.stderr.read()

    def _read(self) -> None:
        for line in self.process.stdout:
            self._lines.put(line)

    def wake_ups(self) -> int:
        """Count how often any of its threads has woken from waiting so far."""
        return sum(_wake_ups(task) for task in Path(f"/proc/{self.process.pid}/task").iterdir())


def _wake_ups(task: Path) -> int:
    try:
        lines = (task / "status").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):  # the thread has ended since the folder was read
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt_switches"))
