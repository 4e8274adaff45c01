"""What CI does with a test that fails: it runs it once more, alone, names it, and runs every other part as well."""

import json
from pathlib import Path

import pytest

from tools.dev import twice


class Runs:
    """Stands in for `call`: plays one run after the other, each an exit code and the tests that failed in it."""

    def __init__(self, cache: Path, *runs: tuple[int, list[str]]) -> None:
        self.cache = cache
        self.left = list(runs)
        self.asked: list[list[str]] = []

    def __call__(self, command: list[object]) -> int:
        self.asked.append([str(word) for word in command[2:]])
        code, failed = self.left.pop(0)
        self.cache.unlink(missing_ok=True)
        if failed:
            self.cache.write_text(json.dumps(dict.fromkeys(failed, True)), encoding="utf-8")
        return code


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(twice, "LAST_FAILED", tmp_path / "lastfailed")
    return tmp_path / "lastfailed"


def play(monkeypatch: pytest.MonkeyPatch, cache: Path, *runs: tuple[int, list[str]]) -> Runs:
    made = Runs(cache, *runs)
    monkeypatch.setattr(twice, "call", made)
    return made


def closing_lines(capsys: pytest.CaptureFixture[str], first: str) -> list[str]:
    lines = capsys.readouterr().out.splitlines()
    return lines[lines.index(first) :]


def test_parts_that_pass_are_run_once(
    cache: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    runs = play(monkeypatch, cache, (0, []), (0, []))
    assert twice.main(["test", "faults"]) == 0
    assert runs.asked == [["test"], ["faults"]]
    assert closing_lines(capsys, "test: passed") == ["test: passed", "faults: passed"]


def test_one_that_passed_the_second_time_is_named_and_fails_nothing(
    cache: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    runs = play(monkeypatch, cache, (1, ["a.py::starved"]), (0, []))
    assert twice.main(["test"]) == 0
    assert runs.asked == [["test"], ["test", "--last-failed"]]
    assert closing_lines(capsys, "test: passed")[1:] == ["  failed once, passed the second time: a.py::starved"]


def test_both_parts_run_and_count_although_the_first_failed_twice(
    cache: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    runs = play(monkeypatch, cache, (1, ["a.py::one", "a.py::two"]), (1, ["a.py::two"]), (1, ["b.py::x"]), (0, []))
    assert twice.main(["test", "faults"]) == 1
    assert runs.asked[2:] == [["faults"], ["faults", "--last-failed"]]
    assert closing_lines(capsys, "test: failed") == [
        "test: failed",
        "  failed once, passed the second time: a.py::one",
        "  failed twice: a.py::two",
        "faults: passed",
        "  failed once, passed the second time: b.py::x",
    ]


def test_what_failed_long_ago_is_not_taken_for_what_failed_now(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.write_text('{"a.py::old": true}', encoding="utf-8")
    runs = play(monkeypatch, cache, (1, []))
    assert twice.main(["test"]) == 1
    assert runs.asked == [["test"]]


@pytest.mark.parametrize("code", [2, 3, 4, 5, 139])
def test_a_run_that_broke_off_is_not_mended_by_a_second_one(
    cache: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    runs = play(monkeypatch, cache, (code, ["a.py::one"]))
    assert twice.main(["test"]) == 1
    assert len(runs.asked) == 1


def test_ci_runs_every_line_and_counts_each() -> None:
    lines = (twice.ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    parts = [line for line in lines if line.startswith("python3")]
    assert len(parts) >= 2
    assert [line for line in parts if not line.endswith("|| code=1")] == []
    assert not [line for line in lines if line.startswith("set -") and "e" in line.split()[1]]
    assert lines[-1] == 'exit "$code"'
