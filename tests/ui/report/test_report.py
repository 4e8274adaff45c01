"""The report on paper: its words can be searched, its tables are whole, and it never needs a third sheet."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QPushButton, QWidget

from sciatica_timer.core.history.adherence import Asked
from sciatica_timer.core.history.dose_done import DoseDone
from sciatica_timer.core.history.insight import DayRow, DoseRow, SessionRow, Stop
from sciatica_timer.core.history.report import DatedNote, DoseHistory, ProgrammeUse, Rows, report_of, shortened
from sciatica_timer.core.library.dose import Dose, Range
from sciatica_timer.core.library.schedule import EVERY_DAY
from sciatica_timer.core.pain import Lowest
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.ui.report.chart import AFTER, BEFORE, HEIGHT_PT, pain_charts
from sciatica_timer.ui.report.dialog import Period, ReportDialog, Wish, period_of
from sciatica_timer.ui.report.document import paint, pdf_of, set_up
from sciatica_timer.ui.report.sheet import BODY_PT, MUTED, Bar, Column, Paper, Paragraph, Style, Table, onto_sheets
from sciatica_timer.ui.report.wording import (
    Naming,
    Person,
    day_words,
    person_words,
    practice_row,
    reasons_words,
    stop_row,
)

LAST = date(2026, 3, 25)
POPPLER = shutil.which("pdftotext") is not None
needs_poppler = pytest.mark.skipif(not POPPLER, reason="pdftotext (Debian: poppler-utils) reads the PDF")
UNFIT = "A very long word: " + "x" * 300 + " \u200f\u05e9\u05dc\u05d5\u05dd \t\n\x07 \U0001f600 <b>&amp;"


@pytest.fixture
def naming(qapp, library):
    exercises = {one.id: one for one in library.exercises}
    return Naming(exercises, {"starter": "Starter"}, "9.9", date(2026, 3, 26))


def a_report(days=84, stops=4, notes=3, exercises=4, note="Slept badly."):
    """A period in which something was done every day."""
    first = LAST - timedelta(days=days - 1)
    each = [first + timedelta(days=number) for number in range(days)]
    ids = ["bridge", "dead-bug", *(f"own-{number}" for number in range(exercises))][:exercises]
    ends = [(Outcome.STOPPED_FOR_PAIN, Reason.PAIN), (Outcome.PARTIAL, Reason.SKIPPED)]
    rows = Rows(
        daily=[DayRow(day, "bridge", 2, 20, 180.0, 40.0) for day in each],
        doses=[DoseRow(day, "bridge", 1, 1) for day in each],
        sessions=[SessionRow(day, 5, number % 4, 3, None) for number, day in enumerate(each)],
        stops=[Stop(each[n % days], "bridge", 1, "left", 4, 10, *ends[n % 2]) for n in range(stops)],
        notes=[DatedNote(each[n % days], note) for n in range(notes)],
        histories=[DoseHistory(one, DoseDone(Dose(1, 10, 2)), DoseDone(Dose(2, 12, 3)), days) for one in ids],
        programmes=[ProgrammeUse("starter", 40), ProgrammeUse("", 44)],
    )
    return report_of(rows, first, LAST, first_weekday=0, asked=Asked("starter", EVERY_DAY))


def text_of(pdf, tmp_path, *options):
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf)
    made = subprocess.run(["pdftotext", *options, str(file), "-"], capture_output=True, check=True)
    return made.stdout.decode()


@needs_poppler
def test_every_part_is_text_that_can_be_searched(naming, tmp_path):
    pdf, sheets = pdf_of(a_report(), naming)
    text = text_of(pdf, tmp_path, "-layout")
    assert sheets == text.count("\f") <= 2
    for words in (
        "Exercise diary, for the physiotherapist",
        "1 Jan 2026 to 25 Mar 2026",
        "It is no diagnosis",
        "Active on 84 of 84 days · 168 whole sets · 252 min · 84 of 84 doses completed",
        "Programme of the day: Starter. Sessions: Starter (40) · single exercises (44).",
        "2 s hold · 10 reps · 1 set",
        "For the physiotherapist",
        "first half",
        "Adherence by week",
        "5 Jan 2026 to 11 Jan 2026",
        "Sets that ended early or hurt: 4 (It hurt more 2, Reps skipped 2).",
        "Stopped: it hurt more",
        "Slept badly.",
        "Sciatica Timer 9.9 · a diary, no diagnosis · made on 26 Mar 2026",
        f"Page 1 of {sheets}",
    ):
        assert words in text, words


@needs_poppler
@pytest.mark.parametrize(("days", "heading"), [(400, "Adherence by month"), (10_958, "Adherence by year")])
def test_a_long_history_stays_at_two_sheets_and_says_what_is_left_out(naming, tmp_path, days, heading):
    pdf, sheets = pdf_of(a_report(days, stops=3000, notes=1000, exercises=60), naming)
    text = text_of(pdf, tmp_path)
    assert sheets == 2
    assert heading in text
    assert "of 3000 are shown." in text
    assert "of 1000 are shown." in text
    assert "of 60 are shown." in text


@needs_poppler
def test_words_of_any_kind_stay_within_the_sheet(naming, tmp_path):
    pdf, sheets = pdf_of(a_report(notes=40, note=UNFIT), naming)
    assert sheets == 2
    boxes = text_of(pdf, tmp_path, "-bbox")
    edges = [float(line.split('xMax="')[1].split('"')[0]) for line in boxes.splitlines() if "<word " in line]
    assert max(edges) <= 595 - 40
    assert "<b>" in text_of(pdf, tmp_path)


@needs_poppler
def test_a_period_without_anything_says_so(naming, tmp_path):
    pdf, sheets = pdf_of(report_of(Rows(), LAST, LAST, first_weekday=0), naming)
    assert sheets == 1
    assert "Nothing was recorded in this period." in text_of(pdf, tmp_path)


@needs_poppler
def test_what_is_missing_is_said_and_not_drawn(naming, tmp_path):
    rows = Rows(histories=[DoseHistory("bridge", DoseDone(Dose(1, 10, 2)), DoseDone(Dose(1, 10, 2)), 1)])
    text = text_of(pdf_of(report_of(rows, LAST, LAST, first_weekday=0), naming)[0], tmp_path)
    assert "the same" in text
    assert "No pain was noted in this period." in text
    assert "every set begun came to its end." in text
    assert "Notes" not in text


def test_it_is_a_pdf_of_a_few_kilobytes(naming):
    pdf, sheets = pdf_of(a_report(), naming)
    assert pdf.startswith(b"%PDF-")
    assert len(pdf) < 100_000
    assert sheets in (1, 2)


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.A5])
def test_other_paper_is_filled_as_well(naming, tmp_path, size):
    writer = QPdfWriter(str(tmp_path / "out.pdf"))
    set_up(writer, QPageSize(size))
    assert paint(a_report(), naming, writer) >= 1


def test_a_day_alone_can_be_drawn(naming):
    report = replace(a_report(days=1, stops=0, notes=0))
    assert pdf_of(report, naming)[1] == 1


class TestSheets:
    @pytest.fixture
    def paper(self, qapp, tmp_path):
        self.writer = QPdfWriter(str(tmp_path / "out.pdf"))
        set_up(self.writer)
        return Paper(self.writer)

    def test_a_table_that_does_not_fit_goes_on_the_next_sheet_as_a_whole_with_its_heading(self, paper):
        table = Table(paper, [Column("Day", 1)], [["x"]] * 20)
        heading = Paragraph(paper, "Heading", Style(), holds_on=True)
        filler = Paragraph(paper, "Before", Style(), above=paper.height - table.height)
        sheets = onto_sheets([filler, heading, table], paper.height)
        assert [[block for _, block in sheet] for sheet in sheets] == [[filler], [heading, table]]
        assert [top for top, _ in sheets[1]] == [0, heading.height]

    def test_a_long_cell_makes_its_row_higher_and_no_wider(self, paper):
        one = Table(paper, [Column("Day", 1), Column("Note", 3)], [["x", "short"]])
        long = Table(paper, [Column("Day", 1), Column("Note", 3)], [["x", "y" * 400]])
        assert long.height > one.height + 3 * BODY_PT

    def test_a_bar_is_drawn_as_far_as_it_is_filled(self, qapp, naming):
        image = QImage(1240, 1754, QImage.Format.Format_RGB32)
        image.fill("white")
        paper = Paper(image)
        table = Table(paper, [Column("", 1)], [[Bar(0.5)]])
        painter = QPainter(image)
        table.draw(painter, paper, 0)
        painter.end()
        row = round((table.height - 8) * paper.unit)
        dark = [x for x in range(image.width()) if image.pixelColor(x, row).name() == MUTED.lower()]
        assert dark[0] < 20
        assert abs(dark[-1] - image.width() / 2) < 20


class TestDialog:
    @pytest.fixture
    def dialog(self, qtbot, theme):
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        made = ReportDialog(self.parent)
        made.open()
        return made

    def press(self, dialog, text):
        next(one for one in dialog.findChildren(QPushButton) if one.text() == text).click()

    @pytest.mark.parametrize(
        ("chosen", "period"),
        [(None, Period.TWELVE_WEEKS), ("A year", Period.A_YEAR), ("Everything", Period.ALL)],
    )
    @pytest.mark.parametrize(("text", "signal"), [("Save as PDF…", "save_requested"), ("Print…", "print_requested")])
    def test_it_tells_the_period_and_where_the_report_goes(self, qtbot, dialog, chosen, period, text, signal):
        if chosen is not None:
            self.press(dialog, chosen)
        with qtbot.waitSignal(getattr(dialog, signal)) as told:
            self.press(dialog, text)
        assert told.args == [Wish(period)]
        assert not dialog.isVisible()

    def test_name_and_date_of_birth_are_there_from_the_last_time_and_can_be_emptied(self, qtbot, theme):
        parent = QWidget()
        qtbot.addWidget(parent)
        dialog = ReportDialog(parent, Person("Jane Doe", "4 May 1970"))
        assert dialog.wish.person == Person("Jane Doe", "4 May 1970")
        dialog.name.setText("  ")
        dialog.born.clear()
        dialog.data.setChecked(True)
        assert dialog.wish == Wish(with_data=True)

    def test_cancel_asks_for_nothing(self, qtbot, dialog):
        with qtbot.assertNotEmitted(dialog.save_requested):
            self.press(dialog, "Cancel")
        assert not dialog.isVisible()

    def test_the_periods_end_today(self):
        assert period_of(Period.TWELVE_WEEKS, LAST, None) == (date(2026, 1, 1), LAST)
        assert period_of(Period.A_YEAR, LAST, None) == (date(2025, 3, 26), LAST)
        assert period_of(Period.ALL, LAST, date(2001, 2, 3)) == (date(2001, 2, 3), LAST)
        assert period_of(Period.ALL, LAST, None) == (LAST, LAST)
        assert period_of(Period.ALL, LAST, LAST + timedelta(days=3)) == (LAST, LAST)


class TestTheChartsOfPain:
    def drawn(self, report):
        """Return what is drawn into a room of 500 x 104 points, ten pixels a point high and wide."""
        image = QImage(5000, 1100, QImage.Format.Format_RGB32)
        image.setDotsPerMeterX(28346)
        image.setDotsPerMeterY(28346)
        image.fill("white")
        paper = Paper(image)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pain_charts(report, day_words)(painter, paper, QRectF(0, 0, 500, HEIGHT_PT))
        painter.end()
        return image

    def test_before_is_a_whole_line_with_full_dots_and_after_a_broken_one_with_hollow_dots(self, naming):
        image = self.drawn(a_report(days=3, notes=0, stops=0))
        half = image.copy(0, 200, 2400, 750)
        before, after = (_rows_of(half, QColor(colour)) for colour in (BEFORE, AFTER))
        assert min(after) > max(before)  # 5 before, 3 after: lower on the scale, and so lower on the sheet
        assert max(before.values()) > 2000  # from the first day to the last without a gap
        assert 400 < max(after.values()) < 1600
        assert sum(before.values()) > 1.5 * sum(after.values())

    def test_back_and_leg_stand_side_by_side(self, naming):
        image = self.drawn(a_report(days=3, notes=0, stops=0))
        left, right = image.copy(0, 200, 2400, 750), image.copy(2600, 200, 2400, 750)
        assert _rows_of(left, QColor(AFTER))
        assert not _rows_of(right, QColor(AFTER))  # nothing was answered on the leg after a session

    @needs_poppler
    def test_the_first_and_the_last_day_stand_below(self, naming, tmp_path):
        text = text_of(pdf_of(a_report(days=400), naming)[0], tmp_path)
        assert text.count("19 Feb 2025") >= 2
        assert text.count("25 Mar 2026") >= 3


def _rows_of(image, colour):
    """Return how many pixels of a colour each row has, of those that have any."""
    counts = {
        y: sum(image.pixelColor(x, y) == colour for x in range(image.width())) for y in range(0, image.height(), 5)
    }
    return {y: count for y, count in counts.items() if count}


@pytest.mark.parametrize(
    ("done", "words"),
    [
        (DoseDone(Dose(3, 6, 10, reps_per_set=(6, 4, 2))), "10 s hold · 6, 4, 2 reps · 3 sets"),
        (DoseDone(Dose(1, 10, 2), rounds=4), "2 s hold · 10 reps · 1 set · 4 rounds"),
        (DoseDone(Dose(2, 8), load="3 kg"), "8 reps · 2 sets · 3 kg"),
    ],
)
def test_a_dose_stands_beside_what_is_prescribed(naming, done, words):
    rows = Rows(histories=[DoseHistory("bridge", done, done, 4, "", 1, (0, 2, 1))])
    (practice,) = report_of(rows, LAST, LAST, first_weekday=0).practices
    asked = "2 to 3 s hold · 10 to 15 reps · 1 to 2 sets"
    assert practice_row(practice, naming) == ["Bridge", asked, words, "1 of 4 · hard 2 · hurt 1", "0"]


@pytest.mark.parametrize(
    ("back", "asked", "done"),
    [
        ((2, 3), "2 to 3 s hold each way", "2 s hold each way"),
        ((1, 1), "2 to 3 s hold, then 1 s", "2 s hold, then 1 s"),
    ],
)
def test_a_second_hold_is_told_of_what_is_prescribed_and_of_what_was_done(naming, back, asked, done):
    bridge = naming.exercises["bridge"]
    twice = replace(bridge, guide=replace(bridge.guide, return_hold_seconds=Range(*back)))
    dose = DoseDone(Dose(1, 10, 2))
    (practice,) = report_of(
        Rows(histories=[DoseHistory("bridge", dose, dose, 1)]), LAST, LAST, first_weekday=0
    ).practices
    row = practice_row(practice, replace(naming, exercises={"bridge": twice}))
    assert row[1:3] == [f"{asked} · 10 to 15 reps · 1 to 2 sets", f"{done} · 10 reps · 1 set"]


def test_a_dose_that_changed_tells_both_ends_and_an_easier_form_its_name(naming):
    first, last = (DoseDone(Dose(1, reps), variant="arms-only") for reps in (6, 8))
    rows = Rows(histories=[DoseHistory("dead-bug", first, last, 2, reached=2)])
    (practice,) = report_of(rows, LAST, LAST, first_weekday=0).practices
    name, _, done, *_ = practice_row(practice, naming)
    assert name == "Dead bug · Arms only"
    assert done == "6 each side · 1 set, at last 8 each side · 1 set"


def test_the_history_goes_along_as_a_file_where_it_is_wanted(naming):
    data = b'{"format":"sciatica-timer-history"}'
    assert b"/EmbeddedFile" in pdf_of(a_report(), naming, data)[0]
    assert b"/EmbeddedFile" not in pdf_of(a_report(), naming)[0]


def test_who_it_is_stands_on_it_only_where_it_was_given():
    assert person_words(Person("Jane Doe", "4 May 1970")) == "Jane Doe · born 4 May 1970"
    assert person_words(Person("Jane\nDoe")) == "Jane Doe"
    assert person_words(Person()) == ""


def test_an_exercise_that_is_gone_has_the_name_it_had(naming):
    done = DoseDone(Dose(1, 1))
    report = report_of(Rows(histories=[DoseHistory("gone", done, done, 1, "Clamshell")]), LAST, LAST, first_weekday=0)
    assert naming.with_recorded(report).exercise("gone") == "Clamshell"
    assert naming.exercise("gone") == "gone"


def test_a_set_that_hurt_after_it_was_done_is_told_among_the_stops(naming):
    hurt = Stop(LAST, "bridge", 1, "both", 10, 10, Outcome.COMPLETED, Reason.NONE, "sharp")
    skipped = Stop(LAST, "bridge", 2, "both", 3, 10, Outcome.PARTIAL, Reason.SKIPPED)
    report = report_of(Rows(stops=[skipped, hurt]), LAST, LAST, first_weekday=0)
    assert stop_row(hurt, naming)[-1] == "Completed, and it hurt: sharp"
    assert reasons_words(report) == "Sets that ended early or hurt: 2 (Completed, and it hurt 1, Reps skipped 1)."
    assert shortened(report, 1).stops == (hurt,)


def test_a_short_period_is_one_sheet_with_room_to_write(naming):
    first = LAST - timedelta(days=6)
    rows = Rows(
        daily=[DayRow(day, "bridge", 2, 20, 180.0, 40.0) for day in (first, LAST)],
        sessions=[SessionRow(day, 5, 4, 3, 2, Lowest.THIGH, exercises=("bridge",)) for day in (first, LAST)],
        histories=[DoseHistory("bridge", DoseDone(Dose(1, 10, 2)), DoseDone(Dose(1, 10, 2)), 2)],
    )
    assert pdf_of(report_of(rows, first, LAST, first_weekday=0), naming)[1] == 1
