"""The command report, and the report as the window makes it: whole files, plain sentences, no display needed."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from datetime import date, datetime

import pytest
from fakes import a_record
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from sciatica_timer.app.language import speak
from sciatica_timer.app.reports import Reports
from sciatica_timer.app.settings import Preferences
from sciatica_timer.cli.main import main
from sciatica_timer.core import translation
from sciatica_timer.core.pain import PainNote, SessionNote
from sciatica_timer.core.settings import Settings
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.store import HistoryStore
from sciatica_timer.storage.library.catalogue import library_of
from sciatica_timer.ui import file_dialogs
from sciatica_timer.ui.report.dialog import Period, ReportDialog, Wish

SPAN = ("--from", "2026-01-01", "--to", "2026-01-31")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (Debian: poppler-utils)")


@pytest.fixture
def folder(tmp_path):
    return DataFolder(tmp_path / "data")


@pytest.fixture
def history(folder):
    folder.prepare()
    history = History(folder.history)
    records = [a_record(number) for number in range(1, 4)]
    notes = [SessionNote(records[0].session_id, "starter", PainNote(4, 2), PainNote(3), "Felt stiff.")]
    history.add_all([*records, a_record(4, exercise="gone")], notes)
    history.close()


@pytest.fixture
def run(folder, capsys, qapp):
    def run(*arguments):
        code = main(["--data-dir", str(folder.path), "report", *map(str, arguments)])
        return code, *capsys.readouterr()

    return run


def text_of(file):
    return subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True).stdout.decode()


def test_it_is_drawn_and_told_in_the_language_asked_for(history, run, tmp_path, qapp, monkeypatch):
    monkeypatch.setattr(translation, "_translators", [])
    monkeypatch.setattr(translation, "_overlays", [])
    document = pytest.importorskip("PySide6.QtPdf").QPdfDocument()
    _, told, _ = run(tmp_path / "out.pdf", *SPAN, "--language", "fr")
    speak(qapp, "en")
    document.load(str(tmp_path / "out.pdf"))
    text = document.getAllText(0).text()
    assert "1 page écrite" in told
    assert "Journal d" in text
    assert "janv." in text
    assert "Pont" in text


@needs_poppler
def test_it_tells_of_the_days_asked_for(run, history, tmp_path):
    file = tmp_path / "out.pdf"
    assert run(file, *SPAN) == (0, f"{file}: 2026-01-01 to 2026-01-31, 1 page written\n", "")
    text = text_of(file)
    assert "1 Jan 2026 to 31 Jan 2026" in text
    assert "Sessions: Starter (1) · single exercises (3)." in text
    assert re.search(r"Bridge +2 to 3 s hold · 10 to 15 +2 s hold · 10 reps · 1 set +3 of 3", text)
    assert re.search(r"gone +\N{EN DASH} +2 s hold · 10 reps · sets: 1", text)
    assert "Felt stiff." in text
    run(file, "--from", "2026-02-01", "--to", "2026-02-02")
    assert "Nothing was recorded in this period." in text_of(file)


def test_without_days_it_is_the_last_twelve_weeks(run, history, tmp_path):
    today = datetime.now().astimezone().date()
    code, out, _ = run(tmp_path / "out.pdf")
    first, last = map(date.fromisoformat, re.findall(r"\d{4}-\d\d-\d\d", out.removeprefix(str(tmp_path))))
    assert code == 0
    assert (last - first).days == 83
    assert 0 <= (last - today).days <= 1  # midnight may pass


def test_the_history_goes_along_where_it_is_asked_for(run, history, tmp_path):
    file = tmp_path / "out.pdf"
    assert run(file, *SPAN, "--with-data")[0] == 0
    assert b"/EmbeddedFile" in file.read_bytes()
    assert run(file, *SPAN)[0] == 0
    assert b"/EmbeddedFile" not in file.read_bytes()


def test_without_a_history_it_makes_a_report_and_no_data(run, folder, tmp_path):
    assert run(tmp_path / "out.pdf")[0] == 0
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")
    assert not folder.path.exists()


def test_the_file_is_for_its_owner_alone_and_takes_the_place_of_an_older_one(run, history, tmp_path):
    file = tmp_path / "out.PDF"
    file.write_text("older")
    file.chmod(0o644)
    assert run(file, *SPAN)[0] == 0
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_bytes().startswith(b"%PDF-")
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["out.PDF"]


def test_a_link_is_never_followed(run, history, tmp_path):
    kept, link = tmp_path / "kept.pdf", tmp_path / "link.pdf"
    kept.write_text("kept")
    link.symlink_to(kept)
    assert run(link, *SPAN) == (1, "", f"sciatica-timer: {link}: is a link; name the file itself.\n")
    assert kept.read_text() == "kept"
    assert link.is_symlink()


def test_a_file_that_cannot_be_written_is_told_and_the_old_one_stays(run, history, tmp_path):
    assert run(tmp_path / "nowhere" / "out.pdf", *SPAN)[0] == 1
    (tmp_path / "folder.pdf").mkdir()
    assert "is a folder" in run(tmp_path / "folder.pdf", *SPAN)[2]


def test_a_damaged_history_is_told_and_nothing_is_written(run, folder, tmp_path):
    folder.prepare()
    folder.history.write_text("no database" * 100)
    code, out, err = run(tmp_path / "out.pdf")
    assert (code, out) == (1, "")
    assert "history" in err
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "report needs the name of a file that ends in .pdf."),
        (("out.txt",), "report needs the name of a file that ends in .pdf."),
        (("out.pdf", "--from", "yesterday"), "--from needs a day such as 2026-01-31, not yesterday."),
        (("out.pdf", "--from", "2026-02-01", "--to", "2026-01-01"), "--from 2026-02-01 lies after --to 2026-01-01."),
        (("out.pdf", "--from", "9999-01-01"), "--from 9999-01-01 lies after today"),
    ],
)
def test_wrong_usage_is_told(run, arguments, words):
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert words in err


@pytest.mark.parametrize("span", [("0001-01-01", "9999-12-31"), ("0001-01-01", "0001-01-01"), ("9999-12-31",) * 2])
def test_the_first_and_the_last_day_there_are_can_be_told(run, history, tmp_path, span):
    assert run(tmp_path / "out.pdf", "--from", span[0], "--to", span[1])[0] == 0


@pytest.mark.parametrize("platform", [None, "xcb"])
def test_it_needs_no_display(history, folder, tmp_path, platform):
    environment = {key: value for key, value in os.environ.items() if "DISPLAY" not in key and key != "QT_QPA_PLATFORM"}
    if platform:
        environment["QT_QPA_PLATFORM"] = platform
    command = [sys.executable, "-m", "sciatica_timer", "--data-dir", str(folder.path), "report"]
    made = subprocess.run([*command, str(tmp_path / "out.pdf")], check=False, env=environment, capture_output=True)
    assert (made.returncode, made.stderr) == (0, b"")
    assert (tmp_path / "out.pdf").stat().st_size > 1000


class Shelf:
    """Programmes as the app has them."""

    all = ()

    def find(self, _programme):
        return None


class TestFromTheWindow:
    @pytest.fixture
    def keeper(self, qtbot, qapp, folder, history):
        self.window, self.store = QWidget(), HistoryStore(folder)
        qtbot.addWidget(self.window)
        made = Reports(
            self.window,
            folder=folder.path,
            store=self.store,
            library=library_of(folder),
            programmes=Shelf(),
            preferences=Preferences(Settings(), lambda settings: ""),
            today=lambda: date(2026, 1, 31),
        )
        self.said = []
        made.notice.connect(lambda notice: self.said.append(notice.text))
        yield made
        self.store.close(datetime.now().astimezone())

    def test_it_is_saved_where_the_person_says(self, keeper, tmp_path, monkeypatch):
        file = tmp_path / "mine.pdf"
        monkeypatch.setattr(file_dialogs.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
        keeper.ask()
        self.window.findChild(ReportDialog).save.click()
        assert self.said == [f"The report was written to {file}."]
        assert file.read_bytes().startswith(b"%PDF-")

    def test_the_name_is_kept_for_the_next_time_and_the_history_goes_along(self, keeper, tmp_path, monkeypatch):
        monkeypatch.setattr(file_dialogs.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine.pdf"), ""))
        keeper.ask()
        dialog = self.window.findChild(ReportDialog)
        dialog.name.setText("Jane Doe")
        dialog.data.setChecked(True)
        dialog.save.click()
        assert keeper._preferences.now.person_name == "Jane Doe"
        assert b"/EmbeddedFile" in (tmp_path / "mine.pdf").read_bytes()

    def test_a_cancelled_question_writes_nothing(self, keeper, monkeypatch):
        monkeypatch.setattr(file_dialogs.QFileDialog, "getSaveFileName", lambda *_: ("", ""))
        keeper.ask()
        self.window.findChild(ReportDialog).save.click()
        assert self.said == []

    def test_the_apps_own_files_are_not_written_over(self, keeper, folder):
        before = folder.history.read_bytes()
        own = folder.path / "backups.pdf"
        keeper.write(Wish(Period.ALL), own)
        printer = QPrinter()
        printer.setOutputFileName(str(folder.history))
        keeper.print_on(Wish(Period.ALL), printer)
        assert [said.split(": ")[1] for said in self.said] == 2 * [
            "lies among the app's own files; please choose another place."
        ]
        assert (folder.history.read_bytes(), own.exists()) == (before, False)

    def test_what_cannot_be_written_is_told(self, keeper, tmp_path):
        keeper.write(Wish(Period.ALL), tmp_path / "nowhere" / "out.pdf")
        assert "could not be written" in self.said[0]

    def test_a_history_that_cannot_be_read_makes_no_report(self, keeper, folder, tmp_path):
        folder.history.unlink()
        folder.history.mkdir()
        keeper.write(Wish(Period.ALL), tmp_path / "out.pdf")
        assert self.said == ["The history cannot be read now, so there is no report."]
        assert not (tmp_path / "out.pdf").exists()

    def test_it_is_printed_on_what_the_dialog_of_the_system_gives(self, keeper, tmp_path):
        printing = pytest.importorskip("PySide6.QtPrintSupport", exc_type=ImportError)
        printer = printing.QPrinter(printing.QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(printing.QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        keeper.print_on(Wish(Period.ALL), printer)
        assert self.said == []
        assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")

    def test_where_nothing_can_be_printed_it_says_so(self, keeper, monkeypatch):
        monkeypatch.setitem(sys.modules, "PySide6.QtPrintSupport", None)
        keeper.ask()
        self.window.findChild(ReportDialog).print.click()
        assert "save a PDF instead" in self.said[0]
