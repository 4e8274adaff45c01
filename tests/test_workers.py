"""What each door of dev.py runs, and that one worker alone has the real machine."""

import subprocess
import sys

import pytest
from workers import ByFile, is_real

import dev


def collected(*arguments: str) -> list[str]:
    """Return what pytest would run, found without running it."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", *arguments]
    answer = subprocess.run(command, cwd=dev.venv.ROOT, capture_output=True, text=True, check=True)
    return [line for line in answer.stdout.splitlines() if line.startswith("tests/")]


def test_the_harsh_run_holds_every_fault_and_the_property_tests() -> None:
    files = {
        line.partition(":")[0]
        for line in collected(*dev.HARSH, "--long", "--ignore=tests/ui", "--ignore=tests/desktop")
    }
    faults = {str(file.relative_to(dev.venv.ROOT)) for file in (dev.venv.ROOT / "tests" / "faults").glob("test_*.py")}
    assert faults <= files
    assert {"tests/core/session/test_timeline.py", "tests/core/session/test_machine_properties.py"} <= files
    assert not [file for file in files if file.startswith("tests/packaged")]


@pytest.mark.parametrize(
    ("file", "real"),
    [("tests/faults/test_network.py", True), ("tests/test_end_to_end.py", True), ("tests/faults/test_kill.py", False)],
)
def test_what_needs_the_real_machine_is_one_unit(file: str, *, real: bool) -> None:
    assert is_real(file) is real
    assert ByFile._split_scope(None, f"{file}::test_x[a::b]") == ("the real machine" if real else file)


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        ([], dev.WORKERS),
        (["-k", "cues"], ("-k", "cues")),
        (["fast"], (*dev.WORKERS, *dev.FAST)),
        (["fast", "-x"], (*dev.WORKERS, *dev.FAST, "-x")),
    ],
)
def test_arguments_of_test_go_to_pytest(monkeypatch: pytest.MonkeyPatch, arguments: list, asked: tuple) -> None:
    commands: list[list[object]] = []
    monkeypatch.setattr(dev, "_ensure_all_for_tests", lambda: None)
    monkeypatch.setattr(dev, "call_qt", lambda command: commands.append(command) or 0)
    dev.test(arguments)
    assert commands == [[*dev.PYTEST, *asked]]
