"""How files are made and replaced, in the order in which the system was asked to."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
from real_program import OFFSCREEN, has_a_set, mode, modes_in
from running_app import APP, LONGEST_SECONDS, SETTINGS

needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None
    or subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True, check=False).returncode != 0,
    reason="strace is not there, or may not look",
)
WATCHED = "openat,open,creat,mkdir,fsync,fdatasync,rename,renameat,renameat2,link,symlink,chmod,fchmod,fchmodat"


@pytest.fixture
def traced(tmp_path):
    """A whole session of the window, and an export, as the system saw them: calls that concern the data folder."""
    folder, log = tmp_path / "data", tmp_path / "strace"
    folder.mkdir()
    (folder / "settings.toml").write_text(SETTINGS)
    strace = ("strace", "-f", "-y", "-I2", "-e", f"trace={WATCHED}", "-o", str(log))
    app = subprocess.Popen(
        [*strace, *APP, "--data-dir", str(folder), "--start", "bridge", "--speed", "120"],
        env={**os.environ, **OFFSCREEN},
        stderr=subprocess.PIPE,
    )
    until = time.monotonic() + LONGEST_SECONDS
    while not has_a_set(folder)():
        assert time.monotonic() < until
        assert app.poll() is None, app.communicate()
        time_passes(app)
    pid = int(log.read_text().split(maxsplit=1)[0])
    os.kill(pid, signal.SIGTERM)
    app.communicate(timeout=LONGEST_SECONDS)
    calls = log.read_text().splitlines()
    out = folder.with_name(f"{folder.name}-out")
    out.mkdir()
    subprocess.run([*strace, *APP, "--data-dir", str(folder), "export", str(out / "a.json")], check=True)
    return folder, [line for line in calls + log.read_text().splitlines() if str(folder) in line]


def time_passes(process):
    try:
        process.wait(0.05)
    except subprocess.TimeoutExpired:
        return


@needs_strace
def test_every_file_is_made_for_its_owner_alone_and_at_once(traced, tally):
    folder, calls = traced
    made = [line for line in calls if re.search(r"\b(openat|open|creat)\(", line) and "O_CREAT" in line]
    assert len(made) > 10
    kept = {}  # SQLite's own file is there before SQLite opens it, which then takes its mode for the journal
    for line in made:
        path, flags, asked = re.search(r'"([^"]+)", (\S+), (0\d+)', line).groups()
        assert path.startswith(str(folder)), line
        exclusive = "O_EXCL" in flags
        owner_alone = int(asked, 8) & 0o077 == 0 or path.endswith("/lock")  # Qt's own asks for 0666 less the umask
        assert (exclusive and owner_alone) or path in kept or (path.endswith("-journal") and asked == "0600"), line
        kept[path] = line
    assert not [
        line for line in calls if "chmod(" in line and "settings.toml" not in line and f'"{folder}"' not in line
    ]
    assert set(modes_in(folder).values()) == {"0o600"}
    assert mode(folder) == "0o700"
    tally("files made", opened_exclusively_as_0600=len(made))


@needs_strace
def test_every_file_is_written_beside_synced_renamed_and_its_folder_synced(traced, tally):
    folder, calls = traced
    renamed = [(at, re.search(r'"([^"]+)", .*?"([^"]+)"', line)) for at, line in enumerate(calls) if "rename" in line]
    moves = [(at, *found.groups()) for at, found in renamed if found]
    assert {Path(target).name for _, _, target in moves} >= {"session.json", "settings.toml", "a.json"}
    for at, temporary, target in moves:
        parent = Path(target).parent
        assert Path(temporary).parent == parent
        assert parent in {folder, folder.with_name(f"{folder.name}-out")}
        made = next(i for i, line in enumerate(calls) if f'"{temporary}"' in line and "O_EXCL" in line)
        synced = next(i for i, line in enumerate(calls) if f"<{temporary}>" in line and "fsync(" in line)
        assert made < synced < at
        assert any(f"<{parent}>" in line and "fsync(" in line for line in calls[at:])
    tally("files replaced", made_synced_renamed_folder_synced=len(moves))
