"""The folder of rendered words: gone with the app, or at the next start, and never while another app uses it."""

import os
import signal
import subprocess
import sys

import pytest

from sciatica_timer.desktop.voice import spoken_folder
from sciatica_timer.desktop.voice.spoken_folder import UNLOCKED_SECONDS, SpokenFolder, remove_stale

HOLDER = """
import sys
from sciatica_timer.desktop.voice.spoken_folder import SpokenFolder
folder = SpokenFolder()
(folder.make() / "0.wav").write_bytes(b"words")
print(folder.path, flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def temporary(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def other(temporary):
    """Another run of the app, which has words in its folder."""
    pipe = subprocess.PIPE
    environ = {**os.environ, "TMPDIR": str(temporary), "TMP": str(temporary), "TEMP": str(temporary)}
    with subprocess.Popen([sys.executable, "-c", HOLDER], stdin=pipe, stdout=pipe, env=environ) as process:
        process.stdout.readline()
        yield process
        process.kill()


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_it_is_made_once_and_goes_with_all_that_is_in_it(temporary):
    folder = SpokenFolder()
    assert names(temporary) == []
    path = folder.make()
    assert folder.make() == folder.path == path
    (path / "0.wav").write_bytes(b"words")
    folder.remove()
    folder.remove()
    assert names(temporary) == []
    assert folder.path is None


def test_one_in_use_is_left_alone_by_the_next_start(other, temporary):
    own = SpokenFolder().make()
    remove_stale()
    assert len(names(temporary)) == 2
    assert own.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_one_whose_app_was_killed_goes_at_the_next_start(other, temporary):
    other.send_signal(signal.SIGKILL)
    other.wait()
    assert len(names(temporary)) == 1
    remove_stale()
    assert names(temporary) == []


@pytest.mark.parametrize(("age", "left"), [(UNLOCKED_SECONDS - 60, 1), (UNLOCKED_SECONDS + 60, 0)])
def test_one_without_a_lock_goes_when_it_is_too_old_to_be_just_made(temporary, monkeypatch, age, left):
    path = temporary / "sciatica-timer-x"
    path.mkdir()
    made = path.stat().st_mtime
    monkeypatch.setattr(spoken_folder.time, "time", lambda: made + age)
    remove_stale()
    assert len(names(temporary)) == left


def test_files_links_and_folders_of_other_programs_stay(temporary, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "lock").touch()
    (temporary / "sciatica-timer-link").symlink_to(elsewhere)
    (temporary / "sciatica-timer-file").touch()
    (temporary / "other").mkdir()
    remove_stale()
    assert names(temporary) == ["other", "sciatica-timer-file", "sciatica-timer-link"]
    assert (elsewhere / "lock").exists()
