"""What is imported before the window is first painted: each module there is a wait for somebody in pain."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from running_app import LONGEST_SECONDS, SETTINGS

HERE = Path(__file__).parent
LIST = HERE / "first_frame_modules.txt"
OURS = ("sciatica_timer", "PySide6.Qt")
NEVER = {
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtTextToSpeech",
    "PySide6.QtDBus",
    "jeepney",
    "multiprocessing",
    "sqlite3",
    "wakepy",
}
CHILD = """
import sys
from sciatica_timer.app import application
from sciatica_timer.cli import main

def stop(_app):
    print("\\n".join(sys.modules))
    sys.stdout.flush()
    import os
    os._exit(0)

application.App.after_first_frame = stop
main.main(sys.argv[1:])
"""


def imported_before_the_first_frame(folder):
    folder.mkdir(mode=0o700)
    (folder / "settings.toml").write_text(SETTINGS)
    command = [sys.executable, "-c", CHILD, "--data-dir", str(folder)]
    return set(
        subprocess.run(command, capture_output=True, text=True, check=True, timeout=LONGEST_SECONDS).stdout.split()
    )


def test_nothing_is_imported_before_the_first_frame_that_was_not_before(tmp_path):
    """A module that is needed no more is taken off the list, which so only ever becomes shorter."""
    found = imported_before_the_first_frame(tmp_path / "data")
    assert not {name for name in found if name in NEVER or name.partition(".")[0] in NEVER}
    assert sorted(name for name in found if name.startswith(OURS)) == LIST.read_text().split()
