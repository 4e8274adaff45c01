"""On macOS a double click on a file is an event."""

import subprocess
import sys
from pathlib import Path

CODE = """
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from sciatica_timer.desktop.file_open_events import FileOpeningApplication
qt = FileOpeningApplication(["x", "-platform", "offscreen"])
qt.file_opened.connect(lambda path: print(repr(path)))
qt.sendEvent(qt, QFileOpenEvent("/home/me/from the clinic.sciatica"))
qt.sendEvent(qt, QFileOpenEvent(""))
qt.sendEvent(qt, QEvent(QEvent.Type.ApplicationActivate))
"""


def test_the_path_of_a_file_comes_through_and_other_events_are_left_to_qt():
    said = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True).stdout
    assert said.splitlines() == [repr(Path("/home/me/from the clinic.sciatica"))]
