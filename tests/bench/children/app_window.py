"""The app, through its own door, telling when its window was first painted.

`app_window.py [--tally FILE] [--pause-after SECONDS] OPTIONS…`: the tally gets a "t" for each timer event of the app's
own objects and a "w" for each time the event loop wakes. The sound of a session that is paused so rests after two
seconds instead of 30: it is a long pause that is measured.
"""

from __future__ import annotations

import importlib.abc
import importlib.util
import os
import sys
import time

arguments = sys.argv[1:]


def taken(name: str) -> str | None:
    """Take an option of our own off the arguments."""
    if name not in arguments:
        return None
    place = arguments.index(name)
    value = arguments[place + 1]
    del arguments[place : place + 2]
    return value


tally, pause_after = taken("--tally"), taken("--pause-after")


RESTS_AFTER_SECONDS = 2.0
follow = None  # what the app itself does after its first frame


def tell(app) -> None:
    """Stand in for what the app does after its first frame: tell of it, then do it."""
    print(time.monotonic() - float(os.environ["BENCH_SPAWNED"]), flush=True)
    if tally is not None:
        count(app, tally)
    follow(app)
    if pause_after is not None:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(round(1000 * float(pause_after)), app.modules.services.driver.toggle)


def count(app, path: str) -> None:
    """Note every timer event and every wake of the event loop in a file."""
    from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QObject

    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)

    class Counter(QObject):
        def eventFilter(self, watched, event):
            # Qt's caches of fonts and pixmaps, plain QObjects to Python, sweep themselves every 10 to 30 s.
            if event.type() == QEvent.Type.Timer and type(watched) is not QObject:
                os.write(file, b"t")
            return False

        def awake(self):
            os.write(file, b"w")

    counter = Counter(app)
    QCoreApplication.instance().installEventFilter(counter)
    QAbstractEventDispatcher.instance().awake.connect(counter.awake)


class WhenImported(importlib.abc.MetaPathFinder):
    """Hooks on to the app's module when the command line imports it, and not before, which would change its time."""

    def find_spec(self, name, path, target=None):
        if name != "sciatica_timer.app.application":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        load = spec.loader.exec_module

        def exec_module(module):
            global follow  # noqa: PLW0603
            load(module)
            follow = module.App.after_first_frame
            module.App.after_first_frame = tell
            if pause_after is not None:
                from sciatica_timer.desktop.sound.player_line import PlayerLine

                PlayerLine.__init__.__kwdefaults__["rest_seconds"] = RESTS_AFTER_SECONDS

        spec.loader.exec_module = exec_module
        return spec


if __name__ == "__main__":
    sys.meta_path.insert(0, WhenImported())
    from sciatica_timer.cli import main

    sys.exit(main.main(arguments))
