"""The page for review: its sentences are those that ship, and none of what the page Safety says is missing from it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import tomli

from sciatica_timer.core.emergency import calls_in
from sciatica_timer.core.language import LANGUAGES
from sciatica_timer.storage.translations import FOLDER, languages
from sciatica_timer.ui.widgets import safety_advice

PAGE = Path(__file__).parents[2] / "docs" / "translations.md"
TITLES = {"de": "German", "fr": "French", "es": "Spanish"}
CODES = [code for code in languages() if code in TITLES]


@cache
def reviewed(code):
    """Return the translations on the page, by the English text."""
    section = PAGE.read_text(encoding="utf-8").partition(f"### {TITLES[code]}\n")[2].partition("\n### ")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if line[:1] == "|"]
    assert all(len(row) == 3 for row in rows)
    return {english: translated for english, translated, back in rows[2:] if translated and back}


@cache
def shipped(code):
    texts = {
        message.findtext("source"): message.findtext("translation")
        for message in ET.parse(FOLDER / f"{code}.ts").iter("message")
        if not message.findtext("comment")
    }
    return texts | tomli.loads((FOLDER / f"{code}.toml").read_text(encoding="utf-8"))["words"]


def told():
    """List all that the page Safety says in English, and whom it says to call anywhere."""
    advices = [
        safety_advice.emergency(),
        safety_advice.emergency_now(),
        safety_advice.stop_and_ask(),
        safety_advice.what_it_is(),
        safety_advice.ask_first(),
        safety_advice.while_exercising(),
        safety_advice.pain_numbers(),
        safety_advice.translation_note(),
    ]
    calls = [calls_in(territory) for territory in ("DE", "FR", "ES", "GB", "AT", "")]
    lines = [line for advice in advices for line in advice.lines]
    return {*lines, *(one for call in calls for one in (call.emergency, call.out_of_hours) if one)}


def test_every_language_has_its_section():
    assert {*TITLES, "en"} == {*LANGUAGES}


@pytest.mark.parametrize("code", CODES)
def test_what_is_there_for_review_is_what_ships(code):
    there = {english: shipped(code).get(english) for english in reviewed(code)}
    assert there == reviewed(code)


@pytest.mark.parametrize("code", CODES)
def test_nothing_that_the_page_safety_says_is_missing(code):
    assert told() - reviewed(code).keys() == set()
