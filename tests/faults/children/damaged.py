"""The process that starts the app on a copy of itself, again and again, each time with other parts of it damaged.

`damaged.py DATA_FOLDER [LANGUAGE]` reads a JSON list of damages on stdin, each a list of [what to do, path], and
prints for each one what the app said, how many exercises and programmes it showed, and whether a session began.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

from app_fakes import NoSound, NoSystem, NoVoice, OpenApp, delete
from PySide6.QtWidgets import QApplication

import sciatica_timer
from sciatica_timer.app import services
from sciatica_timer.app.application import App
from sciatica_timer.app.options import WindowOptions
from sciatica_timer.storage.files.data_folder import DataFolder

ROOT = Path(sciatica_timer.__file__).parent / "resources"


def damage(how, path):
    place = ROOT / path
    if how == "gone":
        shutil.rmtree(place) if place.is_dir() else place.unlink()
        return
    data = place.read_bytes()
    bent = data.replace(b"\0{", b"\0}")  # in a translation, what is filled in has no place any more
    place.write_bytes({"cut": data[: len(data) // 2], "empty": b"", "noise": bytes(range(256)) * 8, "bent": bent}[how])


def show(qt, folder):
    """Start the app, look at its pages, begin a session where there is an exercise; tell what came of it."""
    root = App(qt, WindowOptions(folder.path), folder)
    root.window.first_painted.disconnect(root.after_first_frame)
    root.window.show()
    root.after_first_frame()
    app = OpenApp(root)
    app.maintenance.checkup._look()
    for page in (0, 1, 3, 4):  # that of the history has no parts of its own, and takes longest
        app.window.open_page(page)
        app.window.grab()
    app.window.open_page(1)
    began = bool(app.library.exercises)
    if began:
        app.modules.begin_session(app.library.exercises[0].id, ask=False)
        began = app.driver.is_open
        app.window.grab()
    told = {
        "said": app.window.notices.sentences,
        "exercises": len(app.library.exercises),
        "programmes": len(app.programmes.all),
        "began": began,
        "title": app.settings.accessibleName(),
    }
    delete([root])
    return told


def main(data_folder, language="en"):
    services.SessionSound, services.System, services.SystemVoice = NoSound, NoSystem, NoVoice
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qt = QApplication([])
    whole = ROOT.with_name("whole")
    shutil.copytree(ROOT, whole)
    for damages in json.load(sys.stdin):
        for how, path in damages:
            damage(how, path)
        folder = DataFolder(Path(data_folder))
        folder.prepare()
        folder.settings.write_text(f'safety_acknowledged_on = "2026-01-01"\nlanguage = "{language}"\n')
        print(json.dumps(show(qt, folder)), flush=True)
        for _how, path in damages:
            restore(whole, path)
        shutil.rmtree(folder.path)


def restore(whole, path):
    if (whole / path).is_dir():
        shutil.copytree(whole / path, ROOT / path, dirs_exist_ok=True)
    else:
        (ROOT / path).parent.mkdir(exist_ok=True)
        shutil.copy(whole / path, ROOT / path)


if __name__ == "__main__":
    main(*sys.argv[1:])
