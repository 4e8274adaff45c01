"""Docstrings say what is returned or done in the words of the field."""

from __future__ import annotations

import ast
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "sciatica_timer"
VAGUE = ("Tell", "Say", "Give", "Tells", "Says", "Gives")  # "Return", "Show", "Schedule" or "Raise" says which it is


def docstrings():
    """Yield each file's docstrings with where they stand."""
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{file.relative_to(PACKAGE)}:{getattr(node, 'lineno', 1)}", ast.get_docstring(node) or ""


def test_no_docstring_begins_with_a_vague_verb():
    found = [(place, text.splitlines()[0]) for place, text in docstrings() if text and text.split()[0] in VAGUE]
    assert found == []
    assert sum(bool(text) for _, text in docstrings()) > 1000
