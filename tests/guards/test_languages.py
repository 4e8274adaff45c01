"""Each language that ships has every text of the code and every word of the exercises, in the files that the app reads.

`python3 dev.py translations` brings the files up to date with the code; what it leaves empty is to be translated.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from xml.etree import ElementTree as ET

import pytest
import tomli
from PySide6.QtCore import QTranslator

from sciatica_timer.storage.translations import languages
from tools import translations

PLURAL_FORMS = 2  # in German, French and Spanish alike, as Qt's Linguist has it
CODES = [code for code in languages() if code != translations.ENGLISH]


@pytest.fixture(scope="module")
def english(tmp_path_factory):
    """The texts of the code, by what is written and what tells it apart: whether each is a plural."""
    path = tmp_path_factory.mktemp("languages") / "texts.ts"
    translations.extract(path, "de")
    return {key(message): message.get("numerus") == "yes" for message in ET.parse(path).iter("message")}


@cache
def messages(code):
    return list(ET.parse(translations.FOLDER / f"{code}.ts").iter("message"))


def key(message):
    return message.findtext("source"), message.findtext("comment") or ""


def forms(message):
    """Return the translation, or those for one and for many."""
    found = message.find("translation")
    return [form.text or "" for form in ([*found] if message.get("numerus") else [found])]


def placeholders(text):
    return Counter(re.findall(r"\{\w*\}|%n", text))


def ends(text):
    """Return the blanks around a text, which stand between it and what comes beside it."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def is_like(english, translated, *, one=False):
    """Return whether a translation keeps what the code puts in; the form for one may spell its number."""
    lost, more = placeholders(english) - placeholders(translated), placeholders(translated) - placeholders(english)
    return not more and (not lost or (one and set(lost) == {"%n"})) and ends(english) == ends(translated)


def test_every_language_of_the_app_ships():
    assert tuple(CODES) == translations.CODES


@pytest.mark.parametrize("code", CODES)
class TestALanguage:
    def test_it_has_every_text_of_the_code_and_no_other(self, english, code):
        plurals = {key(message): message.get("numerus") == "yes" for message in messages(code)}
        assert plurals == english, f"run `python3 dev.py translations {code}`"

    def test_nothing_is_left_to_translate(self, code):
        assert list(translations.untranslated(translations.FOLDER / f"{code}.ts")) == []
        plurals = [forms(message) for message in messages(code) if message.get("numerus")]
        assert [texts for texts in plurals if len(texts) != PLURAL_FORMS or not all(texts)] == []

    def test_what_is_put_into_a_text_is_put_into_its_translation(self, code):
        unlike = []
        for message in messages(code):
            source, texts = key(message)[0], forms(message)
            last = len(texts) - 1
            unlike += [(source, text) for n, text in enumerate(texts) if not is_like(source, text, one=n < last)]
        assert unlike == []

    def test_the_app_reads_what_the_translator_wrote(self, code):
        translator = QTranslator()
        assert translator.load(str(translations.FOLDER / f"{code}.qm"))
        unlike = []
        for message in messages(code):
            text, comment = key(message)
            numbers = (1, 2) if message.get("numerus") else (-1,)
            loaded = [translator.translate("", text, comment or None, number) for number in numbers]
            unlike += [(text, loaded)] if loaded != forms(message) else []
        assert unlike == [], f"run `python3 dev.py translations {code}`"

    def test_the_words_of_what_ships_are_translated(self, code):
        words = tomli.loads((translations.FOLDER / f"{code}.toml").read_text(encoding="utf-8"))["words"]
        assert list(words) == translations.bundled_words(), f"run `python3 dev.py translations {code}`"
        assert [word for word, text in words.items() if not text.strip()] == []
