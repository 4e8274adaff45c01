"""Plays one session by ear, as the app does but without a window; `python tests/sound_session.py SECONDS`.

`starter` in place of the seconds plays that programme, `starter/2` with two reps of each exercise.

Tells one JSON object a line: {"cues": [[real due, name], …]} in seconds on `time.perf_counter`, {"problem": …},
{"restored": true}, and at the end {"cpu_percent": of a core, "player_megabytes": peak}. Ends early when its stdin does.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.exercise import Pace
from sciatica_timer.core.library.sides import Sides
from sciatica_timer.core.session.cues import cues_ahead
from sciatica_timer.core.session.events import Command, Reading, State
from sciatica_timer.core.session.machine import advance, apply
from sciatica_timer.core.session.plan import Plan, Planned, plan_of
from sciatica_timer.core.session.planning import plan_programme
from sciatica_timer.core.session.speech.voice import Voice, subjects_of
from sciatica_timer.core.session.state import Session
from sciatica_timer.core.session.timeline import lay_out, total_seconds
from sciatica_timer.core.settings import Count, Settings, Talk
from sciatica_timer.desktop.sound.session_sound import SessionSound
from sciatica_timer.desktop.sound.tones import all_lengths
from sciatica_timer.resources import FOLDER as RESOURCES
from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.storage.library.programme_files import load_programmes


def planned_for(seconds: float) -> Planned:
    """Plan about so many seconds of short reps, with every kind of phase, and some with room for words."""
    pace = Pace(
        prepare_seconds=2,
        out_seconds=1,
        back_seconds=1,
        rest_seconds=1,
        side_change_seconds=3,
        set_rest_seconds=2,
    )
    reps = 1
    while total_seconds(lay_out(Dose(1, reps + 1, 1), Sides.EACH, pace)) <= seconds:
        reps += 1
    return Planned("bench", Dose(1, reps, 1), Sides.EACH, pace)


def programme_for(words: str) -> tuple[Plan, Voice]:
    """Plan a bundled programme, by its id and how many reps, and what is spoken of it."""
    name, _, reps = words.partition("/")
    exercises = load_library([RESOURCES / "exercises"]).exercises
    programmes = load_programmes([RESOURCES / "programmes"], exercises).programmes
    programme = next(one for one in programmes if one.id == name)
    plan = plan_programme(programme, {one.id: one for one in exercises}, Settings())
    if reps:
        fewer = [replace(one, dose=one.dose.changed(1, int(reps))) for one in plan.exercises]
        plan = plan_of(fewer, plan.programme, plan.change)
    return plan, Voice(Talk.FULL, Count.REPS, all_lengths(), subjects_of(exercises))


def tell(**what: object) -> None:
    """Write a line."""
    print(json.dumps(what), flush=True)


def processor_seconds(pid: int) -> float:
    """Read the processor time that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak_megabytes(pid: int) -> float:
    """Read the most memory that a process has held."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


class Playing(QObject):
    """A session, the sound that belongs to it, and a timer instead of the window's driver."""

    let_go = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        if words.replace(".", "").isdecimal():
            plan, self._voice = plan_of([planned_for(float(words))]), Voice(Talk.FULL, Count.REPS, all_lengths())
        else:
            plan, self._voice = programme_for(words)
        now = self._reading().monotonic
        self._session = Session(plan, gap_seconds=60, reading=Reading(now, now))
        self._sound = SessionSound(parent=self)
        self._sound.problem.connect(self._on_problem)
        self._sound.restored.connect(self._on_restored)
        self._sound.device_changed.connect(self._on_device)
        self._driver = QTimer(self, interval=250)
        self._driver.timeout.connect(self._drive)
        self.let_go.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._sound._line._process.heard.connect(self._on_heard)
        self._begun = 0.0
        self._used = 0.0
        self._sound.warm()

    def _reading(self) -> Reading:
        now = time.perf_counter()
        return Reading(now, now)

    def _on_device(self, name: str) -> None:
        tell(device=name)
        if not self._begun and name:
            self._begin()

    def _begin(self) -> None:
        self._begun = time.perf_counter()
        self._sound.open(self._begin_in_time)

    def _begin_in_time(self) -> None:
        tell(waited_ms=1000 * (time.perf_counter() - self._begun))
        self._used = self._cpu()
        reading = self._reading()
        self._session, _ = apply(replace(self._session, reading=reading), Command.START, reading)
        self._sound.begin(reading.monotonic)
        cues = cues_ahead(self._session, self._voice)
        self._sound.lay(cues, reading.monotonic)
        tell(cues=[[cue.due, cue.name] for cue in cues])
        self._driver.start()

    def _drive(self) -> None:
        self._session, _ = advance(self._session, self._reading())
        if self._session.state is State.FINISHED:
            self._driver.stop()
            self._sound.finish()
            QTimer.singleShot(1500, self._end)

    def _player(self) -> int:
        process = self._sound._line._process._process
        return process.processId() if process else 0

    def _cpu(self) -> float:
        return time.process_time() + (processor_seconds(self._player()) if self._player() else 0.0)

    def _end(self) -> None:
        lasted = time.perf_counter() - self._begun
        tell(cpu_percent=100 * (self._cpu() - self._used) / lasted, player_megabytes=self._memory())
        self._sound.shut_down()
        QCoreApplication.quit()

    def _memory(self) -> float:
        return peak_megabytes(self._player()) if self._player() else 0.0

    def _on_heard(self, message: dict[str, object]) -> None:
        if message == {"is": "gap"}:
            tell(gap=time.perf_counter())

    def _on_problem(self, kind: str) -> None:
        tell(problem=kind)

    def _on_restored(self) -> None:
        tell(restored=True)


def listen(playing: Playing) -> None:
    """Wait for the end of stdin."""
    sys.stdin.read()
    playing.let_go.emit()


if __name__ == "__main__":
    application = QCoreApplication([])
    session = Playing(sys.argv[1])
    threading.Thread(target=listen, args=(session,), daemon=True).start()
    application.exec()
    os._exit(0)  # the listener still waits for its stdin
