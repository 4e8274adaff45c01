"""A programme on one page: all of its words are there, none is cut, and its pictures are painted."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPdf import QPdfDocument

from sciatica_timer.app.library.figures import FigureFiles
from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.library.handout import Often, handout_of_exercise, handout_of_programme
from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.library.schedule import Schedule
from sciatica_timer.core.settings import Settings
from sciatica_timer.ui.report.document import usual_size
from sciatica_timer.ui.report.handout import handout_pdf
from sciatica_timer.ui.report.handout_wording import often_words

A4, LETTER = (QPageSize(one) for one in (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter))
LONG = "an unusually long name of an exercise that nobody would ever choose for it, " * 2


class NoPictures(FigureFiles):
    """Has no picture of anything."""

    def strip(self, _figure):
        return None


@pytest.fixture
def programme():
    ids = ("pelvic-tilt", "bent-knee-fall-out", "dead-bug", "bird-dog", "bridge", "hip-abduction-band")
    return Programme("mine", "Mornings", 1, tuple(map(Entry, ids)), times_per_day=Range(2, 2))


def handout(programme, library, **changes):
    known = {one.id: replace(one, **changes) for one in library.exercises}
    return handout_of_programme(programme, known, Settings())


def opened(tmp_path, pdf):
    file = tmp_path / "handout.pdf"
    file.write_bytes(pdf)
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    return document


def words_of(document):
    return "".join(document.getAllText(page).text() for page in range(document.pageCount()))


def coloured(document):
    """Count the pixels of the first page that are no shade of grey."""
    image = document.render(0, QSize(300, 420)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = (image.pixelColor(x, y) for x in range(0, 300, 2) for y in range(0, 420, 2))
    return sum(pixel.hsvSaturation() > 120 and pixel.value() > 60 for pixel in pixels)


@pytest.mark.parametrize("size", [A4, LETTER])
def test_a_programme_stands_on_one_page_with_names_doses_and_what_to_watch_for(
    qapp, library, programme, tmp_path, size
):
    document = opened(tmp_path, handout_pdf(handout(programme, library), FigureFiles(), size))
    assert document.pageCount() == 1
    assert document.pagePointSize(0).toSize() == size.sizePoints()
    words = words_of(document)
    for one in ("Mornings", "2 times a day", "Pelvic tilt", "Bird dog", "5 s hold · 10 reps · 1 set", "Notes"):
        assert one in words
    assert "Do not arch the back." in words
    assert "stop that exercise" in words


def test_start_and_end_of_each_movement_are_painted(qapp, library, programme, tmp_path):
    with_pictures = opened(tmp_path, handout_pdf(handout(programme, library), FigureFiles(), A4))
    assert coloured(with_pictures) > 100
    without = opened(tmp_path, handout_pdf(handout(programme, library), NoPictures(), A4))
    assert coloured(without) == 0


def test_thirty_exercises_give_up_what_to_watch_for_before_anything_else(qapp, library, programme, tmp_path):
    many = replace(programme, entries=programme.entries * 5)
    document = opened(tmp_path, handout_pdf(handout(many, library), FigureFiles(), A4))
    words = words_of(document)
    assert document.pageCount() == 1
    assert words.count("Bird dog") == words.count("Bridge") == 5
    assert "Do not arch the back." not in words


def test_long_names_are_never_cut(qapp, library, programme, tmp_path):
    many = replace(programme, entries=programme.entries * 5)
    document = opened(tmp_path, handout_pdf(handout(many, library, name=LONG.strip()), FigureFiles(), A4))
    assert words_of(document).replace("\r\n", " ").replace("\n", " ").count("nobody would ever choose") == 60


def test_one_exercise_leaves_the_rest_of_the_page_for_notes(qapp, library, tmp_path):
    found = handout_of_exercise(library.find("pelvic-tilt"), Settings())
    document = opened(tmp_path, handout_pdf(found, FigureFiles(), A4))
    assert document.pageCount() == 1
    assert "1 to 2 times a day" in words_of(document)


@pytest.mark.parametrize(
    ("often", "words"),
    [
        (Often(), ""),
        (Often(Range(1, 1)), "Once a day"),
        (Often(Range(3, 3), Schedule(every_days=2)), "3 times a day · every other day"),
        (Often(schedule=Schedule(every_days=3)), "every 3 days"),
        (Often(schedule=Schedule((0, 4)), weeks=Range(1, 2)), "Mon, Fri · weeks 1 to 2"),
        (Often(weeks=Range(3, 3)), "week 3"),
    ],
)
def test_how_often_is_said_in_words(qapp, often, words):
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    assert often_words(often) == words
    QLocale.setDefault(before)


def test_paper_is_what_is_usual_where_the_user_is():
    letter, a4 = QLocale.Country.UnitedStates, QLocale.Country.Germany
    assert usual_size(letter).id() is QPageSize.PageSizeId.Letter
    assert usual_size(a4).id() is QPageSize.PageSizeId.A4
