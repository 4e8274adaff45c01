"""A text over its limit is refused at the limit and counted; nothing of what a person wrote is ever cut."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from sciatica_timer.core.history.edits import MAX_NOTE_CHARACTERS
from sciatica_timer.core.library.programme import LONGEST_NAME
from sciatica_timer.ui.history.sets.editor import SetEditor
from sciatica_timer.ui.history.sets.filter import SetFilter
from sciatica_timer.ui.library.programmes.saving import NameCard
from sciatica_timer.ui.widgets.limited_line import LimitedLine


@pytest.fixture(autouse=True)
def english(set_locale):
    set_locale("en_US")


@pytest.fixture
def line(qtbot):
    window = QWidget()
    made, column = LimitedLine(2000), QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(made.counter)
    qtbot.addWidget(window)
    window.show()
    made.window_kept = window
    return made


def paste(line, text):
    QApplication.clipboard().setText(text)
    line.paste()


def test_a_short_text_is_not_counted(line):
    paste(line, "a" * 1499)
    assert not line.counter.isVisible()


def test_from_three_quarters_on_it_is_counted_for_the_eye_and_for_the_ear(line):
    paste(line, "a" * 1950)
    assert line.counter.isVisible()
    assert line.counter.text() == line.accessibleDescription() == "1,950 of 2,000 characters"
    line.setText("short")
    assert (line.counter.isVisible(), line.accessibleDescription()) == (False, "")


@pytest.mark.parametrize("length", [1995, 10_000, 40_000])
def test_a_paste_that_is_too_long_stays_out_as_a_whole_and_that_is_said(line, length):
    QTest.keyClicks(line, "before")
    paste(line, "x" * length)
    assert line.text() == "before"
    assert line.counter.text() == "That was left out: it would be too long. 6 of 2,000 characters"
    QTest.keyClicks(line, "!")
    assert (line.text(), line.counter.isVisible()) == ("before!", False)


def test_a_key_too_many_is_refused_and_the_text_can_still_be_made_shorter(line):
    paste(line, "a" * 2000)
    QTest.keyClicks(line, "b")
    assert line.text() == "a" * 2000
    assert line.counter.text() == "That was left out: it would be too long. 2,000 of 2,000 characters"
    line.backspace()
    assert line.counter.text() == "1,999 of 2,000 characters"


def test_what_was_chosen_stays_where_a_paste_over_it_is_refused(line):
    QTest.keyClicks(line, "before")
    line.selectAll()
    paste(line, "x" * 2001)
    assert line.text() == "before"


def test_characters_are_counted_as_the_files_count_them(line):
    paste(line, "\N{SLIGHTLY SMILING FACE}" * 2000)
    assert len(line.text()) == 2000
    paste(line, "\N{SLIGHTLY SMILING FACE}")
    assert len(line.text()) == 2000


def test_every_field_of_the_window_that_takes_text_has_its_limit(qtbot):
    editor, names = SetEditor(), NameCard("A name")
    search = SetFilter({}, lambda: None)
    for widget in (editor, names, search):
        qtbot.addWidget(widget)
    fields = [(editor.note, MAX_NOTE_CHARACTERS), (names.findChild(LimitedLine), LONGEST_NAME), (search.text, 200)]
    for field, most in fields:
        paste(field, "x" * (most + 1))
        assert field.text() == ""
        assert not field.counter.isHidden()
        paste(field, "x" * most)
        assert field.text() == "x" * most


def test_a_name_suggested_fits(qtbot):
    card = NameCard("A name")
    qtbot.addWidget(card)
    card.ask("My " + "x" * 79)
    assert card.findChild(LimitedLine).text() == "My " + "x" * 77
