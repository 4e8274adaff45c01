"""A printed programme goes where it was asked to, and says so."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from sciatica_timer.app.library.figures import FigureFiles
from sciatica_timer.app.library.handouts import Handouts
from sciatica_timer.core.library.handout import handout_of_exercise
from sciatica_timer.core.settings import Settings
from sciatica_timer.ui.notice import Severity
from sciatica_timer.ui.report.dialog import HandoutDialog


@pytest.fixture
def bridge(library):
    return handout_of_exercise(library.find("bridge"), Settings())


@pytest.fixture
def handouts(qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    made = Handouts(window, tmp_path / "data", FigureFiles(), lambda: date(2026, 3, 1))
    made.told = []
    made.notice.connect(made.told.append)
    return made


def test_it_is_written_as_a_pdf(handouts, bridge, tmp_path):
    handouts.write(bridge, tmp_path / "bridge.pdf")
    assert (tmp_path / "bridge.pdf").read_bytes().startswith(b"%PDF")
    assert [one.text for one in handouts.told] == [f"“Bridge” was written to {tmp_path / 'bridge.pdf'}."]


def test_it_is_not_written_among_the_apps_own_files(handouts, bridge, tmp_path):
    (tmp_path / "data").mkdir()
    handouts.write(bridge, tmp_path / "data" / "bridge.pdf")
    assert list((tmp_path / "data").iterdir()) == []
    assert [one.severity for one in handouts.told] == [Severity.ERROR]


def test_it_goes_to_a_printer(handouts, bridge, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    handouts.print_on(bridge, printer)
    del printer
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert handouts.told == []


def test_the_question_where_it_goes_has_an_answer_each(handouts, bridge, monkeypatch):
    asked = []
    monkeypatch.setattr(handouts, "_save", lambda *found: asked.append(("save", *found)))
    monkeypatch.setattr(handouts, "_print", lambda *found: asked.append(("print", *found)))
    for answer in ("save", "print"):
        handouts.ask(bridge)
        dialog = handouts.parent().findChildren(HandoutDialog)[-1]
        getattr(dialog, answer).click()
    assert asked == [("save", bridge), ("print", bridge)]
