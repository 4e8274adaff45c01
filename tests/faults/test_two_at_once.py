"""A second process on the same data folder, from the same or another session; and what a crash leaves of the lock."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from running_app import LONGEST_SECONDS
from sound_server import wait_until

from sciatica_timer.desktop.single_instance import LOCK_NAME

ROW = "two at once"
FORWARD = "Sciatica Timer is open already with this data folder; its window was brought to the front."
SILENT = "Sciatica Timer is open already with this data folder; but it does not answer."
QUICK_SETS = 'safety_acknowledged_on = "2026-01-01"\n[choices.bridge]\nsets = 3\nreps = 1\nhold_seconds = 1\n'


def is_open(app):
    """Its window is there, and it hears from others."""
    return (app.folder / "history.sqlite3").exists


def test_of_two_started_together_one_opens_and_the_other_says_so(start, tally):
    for _ in range(3):
        start_two_at_once(start)
        tally(ROW, pairs_started_together=1)


def start_two_at_once(start):
    first = start("--start", "bridge")
    both = [first.process, first.start("--start", "bridge")]
    wait_until(lambda: any(one.poll() is not None for one in both), LONGEST_SECONDS, "one to leave it to the other")
    over, still_open = sorted(both, key=lambda one: one.poll() is None)
    assert over.communicate()[1].strip() in {FORWARD, SILENT}
    assert still_open.poll() is None
    still_open.kill()
    still_open.communicate()


def test_another_session_of_the_same_person_finds_the_window(start, tmp_path, tally):
    app = start()
    app.wait_until(is_open(app))
    other = {name: str(tmp_path / name) for name in ("XDG_RUNTIME_DIR", "TMPDIR")}
    for folder in other.values():
        Path(folder).mkdir(mode=0o700)
    app.environment.update(other)
    second = app.start("--start", "bridge")
    _, err = second.communicate(timeout=LONGEST_SECONDS)
    assert (second.returncode, err.strip()) == (0, FORWARD)
    assert app.process.poll() is None
    tally(ROW, starts_from_another_session=1)


def test_one_that_stands_still_is_not_written_beside(start, tally):
    app = start("--start", "bridge")
    app.wait_until(is_open(app))
    app.process.send_signal(signal.SIGSTOP)
    second = app.start("--start", "bridge")
    _, err = second.communicate(timeout=LONGEST_SECONDS)
    app.process.send_signal(signal.SIGCONT)
    assert (second.returncode, err.strip()) == (1, SILENT)
    tally(ROW, starts_beside_one_that_stands_still=1)


def left_behind(pid, host=None):
    """What an older version of the app left in its lock after a crash."""
    program = Path(sys.executable).resolve().name
    machine = Path("/etc/machine-id").read_text().strip() if Path("/etc/machine-id").exists() else ""
    boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    return f"{pid}\n{program}\n{host or socket.gethostname()}\n{machine}\n{boot}\n"


@pytest.mark.parametrize("whose", ["nobody", "another program", "another python", "another computer"])
def test_a_lock_that_is_left_behind_locks_nobody_out(start, tmp_path, tally, whose):
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        pids = {"nobody": 2**22 - 1, "another program": 1, "another python": other.pid, "another computer": other.pid}
        (tmp_path / "data").mkdir(mode=0o700)
        host = "another-computer" if whose == "another computer" else None
        (tmp_path / "data" / LOCK_NAME).write_text(left_behind(pids[whose], host))
        app = start("--start", "bridge", "--speed", "300", settings=QUICK_SETS)
        app.wait_until(app.rows)
        assert app.end() == ("", "")
    tally(ROW, locks_left_behind=1)


def test_after_kill_9_the_next_start_opens_though_a_child_of_the_first_may_live_on(start, tally):
    for _ in range(5):
        app = start("--start", "bridge")
        app.wait_until(app.traced)
        app.end(signal.SIGKILL)
        app.trace.unlink()
    tally(ROW, starts_after_a_crash=5)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0 or not shutil.which("unshare"), reason="needs root")
def test_another_computer_on_a_shared_folder_is_held_back(start, tally):
    """It has a host name, process numbers and sockets of its own, and sees the same folder."""
    app = start("--start", "bridge")
    app.wait_until(is_open(app))
    command = [sys.executable, "-m", "sciatica_timer", "--data-dir", str(app.folder)]
    inside = f"hostname another-computer && exec {' '.join(command)}"
    apart = subprocess.run(
        ["unshare", "--uts", "--net", "--pid", "--fork", "--mount-proc", "sh", "-c", inside],
        env=app.environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST_SECONDS,
    )
    assert (apart.returncode, apart.stderr.strip()) == (1, SILENT)
    assert app.process.poll() is None
    tally(ROW, starts_on_another_computer=1)
