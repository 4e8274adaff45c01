"""Importing Qt the short way, each time in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

CHILD = """
import builtins
asked, compile_it = [], builtins.compile

def counted(source, name, *options, **named):
    asked.append(str(name).startswith("shibokensupport/"))
    return compile_it(source, name, *options, **named)

builtins.compile = counted
from sciatica_timer.cli.quick_imports import import_qt
import_qt()
assert builtins.compile is counted
print(sum(asked))
from PySide6.QtCore import QPoint
try:
    QPoint("wrong")
except TypeError as error:
    print(" ".join(str(error).split()))
"""


@pytest.fixture
def start(tmp_path):
    """Import Qt; gives how many sources of PySide6's own were compiled, and what it says of a wrong call."""

    def run(**environ):
        around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        around |= {"PYTHONPYCACHEPREFIX": str(tmp_path / "bytecode"), **environ}
        command = [sys.executable, "-c", CHILD]
        told = subprocess.run(command, env=around, capture_output=True, text=True, check=True).stdout.splitlines()
        return int(told[0]), told[1]

    return run


def kept(tmp_path):
    return list((tmp_path / "bytecode").rglob("support.*.pyc"))


def test_what_pyside6_compiles_at_each_start_is_compiled_once(start, tmp_path):
    first, words = start()
    assert first > 0
    assert start() == (0, words)
    assert len(kept(tmp_path)) == 1


def test_a_wrong_call_of_qt_is_still_explained(start):
    start()
    _, words = start()
    assert "Supported signatures: PySide6.QtCore.QPoint.__init__(" in words


@pytest.mark.parametrize("damage", [lambda data: data[: len(data) // 2], lambda _data: b"", lambda _data: b"nothing"])
def test_a_damaged_file_of_it_is_written_anew(start, tmp_path, damage):
    first, _ = start()
    (file,) = kept(tmp_path)
    file.write_bytes(damage(file.read_bytes()))
    assert start()[0] == first
    assert start()[0] == 0


def test_nothing_is_written_where_python_is_not_to_write_bytecode(start, tmp_path):
    start(PYTHONDONTWRITEBYTECODE="1")
    assert kept(tmp_path) == []
