"""Owns the tour: one short session, played at high speed on a virtual screen by the app that a person starts."""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import json
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.dev.child import ROOT, Stop, environment
from tools.dev.venv import PYTHON
from tools.dev.virtual_screen import virtual_screen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

TOUR = ROOT / "out" / "tour"
LOG = TOUR / "app.log"
LONGEST_SECONDS = 120
PICTURE_EVERY_SECONDS = 1.5
MOST_PICTURES = 8


def window_options(arguments: Sequence[str]) -> argparse.Namespace | None:
    """Return the app's options for its window, with the tour's defaults; None where the arguments ask for more."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--data-dir", default=str(TOUR / "data"))
    parser.add_argument("--start", default="bridge")
    parser.add_argument("--speed", default="20")
    parser.add_argument("--trace", default=str(TOUR / "trace.jsonl"))
    try:
        options, others = parser.parse_known_args(arguments)
    except argparse.ArgumentError:
        return None  # the app says better what is wrong
    return None if others else options


def play(options: argparse.Namespace) -> None:
    """Play the session and say in two lines what was done; raises Stop, naming the log, where it did not end."""
    shutil.rmtree(TOUR, ignore_errors=True)
    TOUR.mkdir(parents=True)
    _acknowledge_safety(Path(options.data_dir))
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="sciatica-timer-") as runtime_dir, virtual_screen() as display:
        environ = {**environment(runtime_dir), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        environ.pop("WAYLAND_DISPLAY", None)
        with _app(options, environ) as app:
            rows, pictures = _watch(app, options.data_dir, environ)
    reps = sum(row["reps_done"] for row in rows)
    took = round(time.monotonic() - begun)
    print(
        f"There is no display here, so {options.start} was played on a virtual screen, {options.speed} times as fast "
        f"as for a person: {reps} repetitions were counted, and it took {took} seconds."
    )
    history = _shown(Path(options.data_dir, "history.sqlite3"))
    print(f"Screenshots: {_shown(pictures[0])} to {pictures[-1].name}; history: {history}")


def _acknowledge_safety(data_dir: Path) -> None:
    """Acknowledge the safety page: a first start waits for Enter there, and nobody is here to press it."""
    settings = data_dir / "settings.toml"
    if not settings.exists():
        data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        today = dt.datetime.now().astimezone().date().isoformat()
        settings.write_text(f'safety_acknowledged_on = "{today}"\n', encoding="utf-8")


@contextlib.contextmanager
def _app(options: argparse.Namespace, environ: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    given = [f"--{name.replace('_', '-')}={value}" for name, value in vars(options).items()]
    with LOG.open("wb") as log:
        command = [str(PYTHON), "-m", "sciatica_timer", *given]
        app = subprocess.Popen(command, cwd=ROOT, env=environ, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    try:
        yield app
    finally:
        app.terminate()
        try:
            app.wait(10)
        except subprocess.TimeoutExpired:
            app.kill()
            app.wait()


def _watch(
    app: subprocess.Popen[bytes], data_dir: str, environ: Mapping[str, str]
) -> tuple[list[dict[str, Any]], list[Path]]:
    """Take a picture now and then until the history holds what it did not hold before; then a last one."""
    before = len(_history(data_dir, environ))
    pictures: list[Path] = []
    until = time.monotonic() + LONGEST_SECONDS
    while time.monotonic() < until:
        time.sleep(PICTURE_EVERY_SECONDS)
        if app.poll() is not None:
            raise Stop(f"The app ended by itself with code {app.returncode}; what it said is in {_shown(LOG)}.")
        rows = _history(data_dir, environ)[before:]
        if rows or len(pictures) < MOST_PICTURES:
            pictures.append(_picture(len(pictures) + 1, environ))
        if rows:
            return rows, pictures
    raise Stop(f"The session did not end within {LONGEST_SECONDS} seconds; what the app said is in {_shown(LOG)}.")


def _history(data_dir: str, environ: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the rows of the app's own `history --json`; none while there is nothing to read yet."""
    command = [str(PYTHON), "-m", "sciatica_timer", "--data-dir", data_dir, "history", "--json"]
    answer = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    try:
        rows: list[dict[str, Any]] = json.loads(answer.stdout)
    except ValueError:
        return []
    return rows


def _picture(number: int, environ: Mapping[str, str]) -> Path:
    file = TOUR / f"{number}.png"
    command = [str(PYTHON), "-m", "tools.dev.screen_picture", str(file)]
    if subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, check=False).returncode:
        raise Stop("The virtual screen could not be pictured.")
    return file


def _shown(path: Path) -> str:
    """Return a path as a person would type it from the project's folder."""
    return str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path)
