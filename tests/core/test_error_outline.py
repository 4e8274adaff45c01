"""Outlines of errors: kinds and places, and nothing of what their words hold."""

from __future__ import annotations

import sqlite3

import pytest

from sciatica_timer.core.error_outline import FIRST_PLACES, LAST_PLACES, kind_and_place, outline

SECRET = "leg pain 7, worse at night"


class OwnError(Exception):
    """An error of nobody's."""


def caught(act, *arguments):
    try:
        act(*arguments)
    except BaseException as error:  # noqa: BLE001
        return error
    raise AssertionError


def fail(error):
    raise error


def fail_because(cause):
    try:
        fail(cause)
    except Exception as error:
        raise OwnError(SECRET) from error


def recurse():
    recurse()


@pytest.mark.parametrize("error", [ValueError(SECRET), KeyError(SECRET), OwnError(SECRET), RuntimeError(7, SECRET)])
def test_the_words_of_an_error_are_left_out(error):
    told = outline(caught(fail, error))
    assert SECRET not in told
    assert type(error).__name__ in told
    assert "test_error_outline.py" in told
    assert told.endswith(" fail")


def test_what_it_came_of_is_told_without_words_too():
    told = outline(caught(fail_because, ValueError(SECRET)))
    first, *_, last = [line for line in told.splitlines() if not line.startswith("  ")]
    assert first.endswith("OwnError")
    assert last == "it came of ValueError"
    assert SECRET not in told


def test_errors_that_came_of_each_other_in_a_circle_are_told_once():
    one, other = ValueError(), KeyError()
    one.__context__, other.__context__ = other, one
    assert outline(one).count("ValueError") == 1


def test_a_recursion_without_end_is_shortened():
    told = outline(caught(recurse)).splitlines()
    assert len(told) == 1 + FIRST_PLACES + 1 + LAST_PLACES
    assert "more)" in told[1 + FIRST_PLACES]


def test_what_the_system_says_by_a_number_is_told_and_the_file_is_not():
    told = outline(OSError(28, "No space left", f"/home/anna/{SECRET}"))
    assert told == "OSError (ENOSPC)"
    assert outline(ImportError("x", name="PySide6.QtSvg")) == "ImportError (PySide6.QtSvg)"


def test_an_error_of_sqlite_is_told_by_its_number_at_most():
    told = outline(caught(sqlite3.connect(":memory:").execute, f"SELECT '{SECRET}"))
    assert told.startswith("sqlite3.OperationalError")
    assert SECRET not in told


def test_files_are_named_from_the_package_on():
    code = compile("raise ValueError", "/home/anna/sciatica_timer/sciatica_timer/ui/x.py", "exec")
    assert "  sciatica_timer/ui/x.py:1 <module>" in outline(caught(exec, code, {}))
    code = compile("raise ValueError", "C:\\anna\\site-packages\\wakepy\\x.py", "exec")
    assert "  wakepy/x.py:1 <module>" in outline(caught(exec, code, {}))
    assert "anna" not in outline(caught(exec, code, {}))


def test_in_short_the_kind_and_the_innermost_place_are_told():
    told = outline(caught(fail_because, ValueError()))
    assert kind_and_place(told).startswith(f"{OwnError.__module__}.OwnError at test_error_outline.py:")
    assert kind_and_place(told).endswith(" fail_because")
    assert kind_and_place("ValueError") == "ValueError"
