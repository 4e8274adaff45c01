"""Texts in another language, read without Qt from the file that Qt reads too."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from sciatica_timer.storage.translations import file_of, languages, read_texts

TEXTS = {"Start": "Los", "Stop: it hurts more": "Halt: es tut mehr weh «Ä»", "{0} of {1}": "{0} von {1}"}
MEANINGS = (
    "<message><source>left</source><comment>side</comment><translation>links</translation></message>"
    "<message><source>left</source><comment>to be done</comment><translation>übrig</translation></message>"
)
MESSAGE = "<message><source>{0}</source><translation>{1}</translation></message>"
PLURAL = (
    '<message numerus="yes"><source>%n set(s)</source><translation><numerusform>%n Satz</numerusform>'
    "<numerusform>%n Sätze</numerusform></translation></message>"
)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("translations")
    messages = "".join(MESSAGE.format(*pair) for pair in TEXTS.items()) + MEANINGS + PLURAL
    (folder / "de.ts").write_text(
        f'<!DOCTYPE TS><TS version="2.1" language="de"><context><name></name>{messages}</context></TS>',
        encoding="utf-8",
    )
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    subprocess.run([tool, "-silent", str(folder / "de.ts"), "-qm", str(folder / "de.qm")], check=True)
    return folder / "de.qm"


def test_each_text_is_as_qt_has_it(compiled):
    texts = read_texts(compiled)
    translator = QTranslator()
    assert translator.load(str(compiled))
    meanings = {("left", "side"): "links", ("left", "to be done"): "übrig"}
    single = {(text, ""): translated for text, translated in {**TEXTS, "%n set(s)": "%n Satz"}.items()}
    assert texts == {**single, **meanings}
    assert all(translator.translate("", english) == text for english, text in TEXTS.items())
    assert all(translator.translate("", *of_which) == text for of_which, text in meanings.items())


def test_a_file_that_is_cut_short_or_is_no_such_file_never_raises(compiled, tmp_path):
    whole = compiled.read_bytes()
    for length in range(len(whole)):
        (tmp_path / "cut.qm").write_bytes(whole[:length])
        assert {text for text, _ in read_texts(tmp_path / "cut.qm")} <= {*TEXTS, "left", "%n set(s)"}
    (tmp_path / "other.qm").write_text("no such thing")
    assert read_texts(tmp_path / "other.qm") == {}
    assert read_texts(tmp_path / "missing.qm") == {}


def test_english_is_there_without_a_file_and_comes_first():
    assert next(iter(languages().items())) == ("en", "English")
    assert not file_of("en").exists()
