"""Every text of the app reaches a translator by pyside6-lupdate, and comes back translated by the same context."""

from __future__ import annotations

import ast
import importlib
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QToolButton

import sciatica_timer
from sciatica_timer.ui import translation

PACKAGE = Path(sciatica_timer.__file__).parent
HELPERS = {Path(translation.__file__), PACKAGE / "core" / "translation.py"}  # of Qt, and of what may not import it
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


class Call(NamedTuple):
    """One call of `tr` in the source: whose, whether it is made after the import, and its text, if a literal."""

    path: Path
    line: int
    function: str
    late: bool
    text: str | None
    meaning: str | None

    @property
    def module(self):
        return ".".join(self.path.relative_to(PACKAGE.parent).with_suffix("").parts)

    def __str__(self):
        return f"{self.path.relative_to(PACKAGE.parent)}:{self.line} {self.function}({self.text!r})"


def literal(call):
    """Return the text of `call`, or None where something else stands for it or an argument is given by name."""
    first = call.args[0] if call.args and not call.keywords else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None


def meaning_of(call):
    """Return what tells a text apart from others of the same words, if anything does."""
    second = call.args[1] if len(call.args) > 1 else None
    return second.value if isinstance(second, ast.Constant) else None


def calls_in(path, node, *, late=False):
    """Yield the calls of `tr` below `node`; `late` are those of a function's body, made after the module's import."""
    if isinstance(node, ast.Call):
        function = ast.unparse(node.func)
        if function.rpartition(".")[2] in {"tr", "_tr"}:
            yield Call(path, node.lineno, function, late, literal(node), meaning_of(node))
    body = node.body if isinstance(node, FUNCTIONS) else []
    inside = {id(one) for one in (body if isinstance(body, list) else [body])}
    for child in ast.iter_child_nodes(node):
        yield from calls_in(path, child, late=late or id(child) in inside)


@cache
def calls():
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        if path not in HELPERS:
            found += calls_in(path, ast.parse(path.read_text("utf-8")))
    return found


def tool(name):
    return shutil.which(name, path=str(Path(sys.executable).parent)) or pytest.fail(f"{name} comes with PySide6")


def extract(folder, file):
    command = [tool("pyside6-lupdate"), "-silent", "-extensions", "py", str(folder), "-ts", str(file)]
    subprocess.run(command, check=True, capture_output=True)
    return file


@pytest.fixture(scope="module")
def extracted(tmp_path_factory):
    """The file for translators, as pyside6-lupdate writes it."""
    return extract(PACKAGE, tmp_path_factory.mktemp("translation") / "app.ts")


def marked(text):
    return f"«{text}»"


@pytest.fixture
def translated(qapp, extracted, tmp_path):
    """The app in a language in which every text stands in marks."""
    tree = ET.parse(extracted)
    for message in tree.iter("message"):
        translation_of = message.find("translation")
        translation_of.attrib.pop("type", None)
        translation_of.text = marked(message.findtext("source"))
    tree.write(tmp_path / "marked.ts", encoding="utf-8", xml_declaration=True)
    compiled = tmp_path / "marked.qm"
    command = [tool("pyside6-lrelease"), "-silent", str(tmp_path / "marked.ts"), "-qm", str(compiled)]
    subprocess.run(command, check=True, capture_output=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    assert qapp.installTranslator(translator)
    translation.translate_core()
    yield
    qapp.removeTranslator(translator)


def test_every_text_is_a_literal_in_the_one_tr():
    assert not [str(one) for one in calls() if one.function != "tr"]
    assert not [str(one) for one in calls() if one.text is None]


def test_no_text_is_translated_while_its_module_is_imported():
    """A language is installed later than that."""
    assert not [str(one) for one in calls() if not one.late]


def test_there_is_no_other_tr():
    """The extractor would take any of these for texts of another context, or overlook them."""
    others = re.compile(r"Application\.translate\b|def _?tr\(|tr as|\b_?tr\b(?!\()|\bQT_TR")
    imported = re.compile(r"^ *from sciatica_timer\.\S*translation import .*$", re.MULTILINE)
    texts = {path: imported.sub("", path.read_text("utf-8")) for path in PACKAGE.rglob("*.py") if path not in HELPERS}
    assert not [path for path, text in texts.items() if others.search(text)]


def test_the_extractor_sees_every_text(extracted):
    seen = {
        (context.findtext("name") or "", message.findtext("source"))
        for context in ET.parse(extracted).iter("context")
        for message in context.iter("message")
    }
    assert seen == {(translation.CONTEXT, one.text) for one in calls()}
    assert len(seen) > 500  # it has read the package, and not an empty folder


def test_every_text_of_every_module_comes_back_translated(translated):
    missing = []
    for one in calls():
        tr = importlib.import_module(one.module).tr
        missing += [str(one)] if tr(one.text, one.meaning) != marked(one.text) else []
    assert not missing


def test_a_text_that_has_no_translation_stays_as_it_is_written(translated):
    assert translation.tr("Said nowhere in {0}") == "Said nowhere in {0}"
    assert translation.tr("%n said nowhere", None, 3) == "3 said nowhere"


def test_the_extractor_knows_a_plural_by_its_number(tmp_path):
    (tmp_path / "some.py").write_text('class A:\n    def f(self, sets):\n        return tr("%n set(s)", None, sets)\n')
    (message,) = ET.parse(extract(tmp_path, tmp_path / "some.ts")).iter("message")
    assert (message.get("numerus"), message.findtext("source")) == ("yes", "%n set(s)")


def test_the_window_opens_in_the_language(translated, open_app):
    window = open_app().window
    assert window.windowTitle() == marked("Sciatica Timer")
    named = [button.accessibleName() for button in window.findChildren(QToolButton) if button.property("role") == "nav"]
    assert named
    assert named == [marked(name.strip("«»")) for name in named]
