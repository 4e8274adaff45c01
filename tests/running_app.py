"""The app as a real process on a data folder of its own, for the tests that start it as a person does."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

LONGEST_SECONDS = 60.0
APP = (sys.executable, "-m", "sciatica_timer")
SETTINGS = 'safety_acknowledged_on = "2026-01-01"\n'


class Started:
    """One running app and its data folder."""

    def __init__(self, folder, *options, app=APP, base=os.environ, **environment):
        self.folder = folder
        self.app = app
        self.trace = folder.parent / "trace.jsonl"
        self.options = options
        self.environment = {**base, "QT_QPA_PLATFORM": "offscreen", **environment}
        self.process = self.start("--trace", str(self.trace), *options)

    def start(self, *options):
        return subprocess.Popen(
            [*self.app, "--data-dir", str(self.folder), *options],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def wait_until(self, there, seconds=LONGEST_SECONDS):
        """Look again and again until something is there, as long as the app lives."""
        until = time.monotonic() + seconds
        while not (found := there()):
            assert time.monotonic() < until, "it did not come"
            try:
                self.process.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
            assert there(), f"the app ended: {self.process.communicate()}"
        return found

    def rows(self):
        file = self.folder / "history.sqlite3"
        if not file.exists():
            return []
        command = [*self.app, "history", "--json", "--data-dir", str(self.folder)]
        answer = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return json.loads(answer.stdout) if answer.returncode == 0 else []

    def traced(self):
        lines = self.trace.read_text().splitlines() if self.trace.exists() else []
        return [json.loads(line) for line in lines]

    def reached(self, name, times=1):
        return lambda: sum(line["name"] == name for line in self.traced()) >= times

    def press(self, *keys):
        command = ["xdotool", "key", "--delay", "120", *keys]
        subprocess.run(command, env=self.environment, check=True, timeout=LONGEST_SECONDS)

    def end(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        return self.process.communicate(timeout=LONGEST_SECONDS)


def starting(folder, app=APP, base=os.environ):
    """Give what starts apps on `folder / "data"`, and end them all afterwards: the body of a fixture."""
    started = []

    def start(*options, settings=SETTINGS, **environment):
        data = folder / "data"
        data.mkdir(mode=0o700, exist_ok=True)
        if settings and not (data / "settings.toml").exists():
            (data / "settings.toml").write_text(settings)
        started.append(Started(data, *options, app=app, base=base, **environment))
        return started[-1]

    yield start
    for one in started:
        one.process.kill()
        one.process.communicate()
