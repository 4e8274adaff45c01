"""`add` is killed at any moment, or the disk is full: all of a file that was shared is there afterwards, or none."""

from __future__ import annotations

import random
import shutil
import subprocess
import time

import pytest
from bundles import a_picture, a_programme, an_exercise, zipped
from running_app import APP

FILES, KILLS = 40, 12


@pytest.fixture
def shared(tmp_path):
    """A file with many exercises, each with a picture, and a programme of them."""
    names = [f"e{number}" for number in range(FILES)]
    members = [(f"{one}.toml", an_exercise(one, one.upper(), images=[f"{one}.png"])) for one in names]
    members += [(f"{one}.png", a_picture() + bytes(20_000)) for one in names]
    path = tmp_path / "x.sciatica"
    path.write_bytes(zipped([*members, ("round.toml", a_programme(exercises=names[:30]))]))
    return path


def run(data, *arguments):
    command = [*APP, "--data-dir", str(data), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_killed_at_any_moment_all_or_nothing_is_there(shared, tmp_path, tally):
    luck, whole = random.Random(5), 0
    began = time.monotonic()
    assert run(tmp_path / "first", "add", shared).returncode == 0
    longest = time.monotonic() - began
    for number in range(KILLS):
        data = tmp_path / f"data{number}"
        with subprocess.Popen(
            [*APP, "--data-dir", str(data), "add", str(shared)], stdout=subprocess.DEVNULL
        ) as process:
            try:
                process.wait(luck.uniform(longest / 3, longest * 1.1))
            except subprocess.TimeoutExpired:
                process.kill()
        listed = run(data, "list")
        assert (listed.returncode, listed.stderr) == (0, "")
        there = [path for folder in ("exercises", "programmes") for path in (data / folder).glob("*")]
        assert len(there) in {0, 2 * FILES + 1}
        assert not (data / ".taking").exists()
        whole += bool(there)
    tally("kill -9 while adding", kills=KILLS, whole=whole, none=KILLS - whole)


def test_a_full_disk_is_a_sentence_and_nothing_is_taken(shared, tmp_path, tally):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = (
        shutil.which("mount")
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", str(disk)], capture_output=True, check=False
        ).returncode
    )
    if not mounted:
        pytest.skip("no disk can be mounted")
    try:
        (disk / "filling").write_bytes(bytes(500_000))
        answer = run(disk, "add", shared)
        assert (answer.returncode, answer.stdout) == (1, "")
        assert answer.stderr.endswith("could not be written to (there is no room left).\n")
        assert not [path for path in disk.rglob("*") if path.is_file() and path.name not in {"filling", "log.txt"}]
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)
    tally("no room while adding", refused=1)
