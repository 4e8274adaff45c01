"""Rules about who imports whom at start-up, beside the contracts in pyproject.toml."""

import subprocess
import sys

import pytest

SCRIPT = """
import sys
from sciatica_timer.cli.main import main
code = main({arguments!r})
loaded = {{name.partition(".")[0] for name in sys.modules}}
print("loaded:", *sorted(loaded))
sys.exit(code)
"""


def loaded_by(*arguments):
    script = SCRIPT.format(arguments=list(arguments))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.rpartition("loaded:")[2].split())


@pytest.mark.parametrize(
    "command", [("list",), ("plan", "bridge"), ("history",), ("export", "x.csv"), ("check", "{file}"), ("--help",)]
)
def test_no_command_but_the_window_loads_qt(tmp_path, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.toml").write_text(MINE)
    arguments = [word.format(file="mine.toml") for word in command]
    assert "PySide6" not in loaded_by("--data-dir", str(tmp_path / "data"), *arguments)


def test_the_library_is_shown_without_a_database(tmp_path):
    loaded = loaded_by("--data-dir", str(tmp_path), "plan", "bridge", "--json")
    assert loaded.isdisjoint({"sqlite3", "appdirs", "typing_extensions", "tomli_w"})


MINE = """
id = "mine"
name = "Mine"
section = "core"
order = 9
position = "standing"
[dose]
sides = "both"
reps = [1, 5]
[text]
steps = ["Do it."]
"""
