"""The wheel and the source archive, installed with pip where there is nothing else; run by `dev.py package-test`."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from running_app import starting

from tools.packaging import sources

ROOT = Path(__file__).parents[2]
BIN = "Scripts" if sys.platform == "win32" else "bin"


@pytest.fixture(scope="module")
def archives(tmp_path_factory):
    return sources.build(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def installed(archives, tmp_path_factory):
    """An empty environment with the wheel and what pip brings along for it; gives its folder of programs."""
    folder = tmp_path_factory.mktemp("elsewhere") / "venv"
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    pip(folder / BIN / "python", archives[0])
    return folder / BIN


def pip(python, *arguments):
    # The one version that is locked is the one that is known not to harm Python.
    pinned = ROOT / "requirements.lock"
    lines = [
        line.split(" ")[0] for line in pinned.read_text(encoding="utf-8").splitlines() if line.startswith("pyside6")
    ]
    constraints = python.parents[1] / "constraints.txt"
    constraints.write_text("\n".join(lines), encoding="utf-8")
    command = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-c", constraints, *arguments]
    subprocess.run(command, check=True, cwd=python.parents[1])


@pytest.fixture
def start(tmp_path, installed, bare):
    yield from starting(tmp_path, (str(installed / "sciatica-timer"),), bare)


def files_of(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist() if ".dist-info/" not in name}


def test_the_wheel_holds_every_module_and_resource(archives):
    there = {f"sciatica_timer/{f.relative_to(ROOT / 'sciatica_timer').as_posix()}" for f in tree("sciatica_timer")}
    there |= {f"sciatica_timer/resources/{f.relative_to(ROOT / 'resources').as_posix()}" for f in tree("resources")}
    assert set(files_of(archives[0])) == there


def tree(folder):
    return [f for f in (ROOT / folder).rglob("*") if f.is_file() and "__pycache__" not in f.parts and f.suffix != ".ts"]


def test_the_source_archive_makes_the_same_wheel(archives, tmp_path):
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        tmp_path,
        archives[1],
    ]
    subprocess.run(command, check=True, cwd=tmp_path)
    (made,) = tmp_path.glob("*.whl")
    assert files_of(made) == files_of(archives[0])


def test_the_commands_work_outside_the_checkout(installed, bare, tmp_path):
    def call(*arguments):
        command = [installed / "sciatica-timer", *arguments, "--data-dir", tmp_path / "data"]
        return subprocess.run(command, env=bare, cwd=tmp_path, capture_output=True, text=True, check=True).stdout

    assert len(json.loads(call("list", "--json"))) == len(list((ROOT / "resources" / "exercises").glob("*.toml")))
    assert json.loads(call("plan", "all-eight", "--json"))["total_seconds"] > 1000


def test_the_window_does_a_session_and_keeps_it(start):
    app = start("--start", "bridge", "--speed", "60")
    (row,) = app.wait_until(app.rows)
    assert app.end() == ("", "")
    assert (row["exercise"], row["outcome"], row["reps_done"]) == ("bridge", "completed", 10)
    assert any(line["name"].startswith("voice/") for line in app.traced())
