"""What the docs say of the code: a page that names a file or a function that is not there leads people astray."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "sciatica_timer"
DECISIONS = ROOT / "docs" / "decisions"
PAGES = [ROOT / "CONTRIBUTING.md", ROOT / "packaging" / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\((?!https?://|#)([^)#]+)[^)]*\)")
NAMED_FILE = re.compile(r"[\w/]*\w\.py\b")
STEP = re.compile(r"^\| `([\w/]+\.py)` \| (`[^|]+`) \|", re.MULTILINE)


def places():
    """The paths of all our Python files, each with a slash before it, so that one can be named by its end."""
    folders = [PACKAGE, ROOT / "tests", ROOT / "tools", ROOT / "packaging"]
    return [f"/{file.relative_to(ROOT).as_posix()}" for folder in folders for file in folder.rglob("*.py")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_that_a_page_names_is_there(page):
    there = [*places(), "/dev.py"]
    named = set(NAMED_FILE.findall(page.read_text(encoding="utf-8")))
    assert [name for name in sorted(named) if not any(place.endswith(f"/{name}") for place in there)] == []


@pytest.mark.parametrize("page", [ROOT / "README.md", *PAGES], ids=lambda page: page.name)
def test_every_page_and_picture_that_a_page_leads_to_is_there(page):
    links = set(LINK.findall(page.read_text(encoding="utf-8")))
    assert [link for link in sorted(links) if not (page.parent / link).exists()] == []


def test_every_step_of_a_journey_is_in_its_file():
    steps = STEP.findall((ROOT / "docs" / "architecture.md").read_text(encoding="utf-8"))
    code = {file: (PACKAGE / file).read_text(encoding="utf-8") for file, _ in steps}
    missing = [
        (file, name) for file, names in steps for name in re.findall(r"\w+", names) if f"def {name}(" not in code[file]
    ]
    assert steps
    assert missing == []


def test_the_index_lists_every_decision_by_its_title():
    listed = re.findall(r"^- \[(.+)\]\((.+)\)$", (DECISIONS / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    titles = {
        file.name: file.read_text(encoding="utf-8").split("\n", 1)[0].removeprefix("# ")
        for file in DECISIONS.glob("*.md")
        if file.name != "README.md"
    }
    assert {name: title for title, name in listed} == titles
