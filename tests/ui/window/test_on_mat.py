"""From the check-in to the end a session fills the screen, with text that is read from the mat."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from sciatica_timer.core.session.events import Outcome
from sciatica_timer.core.settings import Scheme
from sciatica_timer.ui.session.check_in.page import CheckInPage
from sciatica_timer.ui.session.end_page import SessionEndPage
from sciatica_timer.ui.session.page import SessionPage
from sciatica_timer.ui.theme import MAT_LEAST_PX
from sciatica_timer.ui.window.main_window import MainWindow

PAGES = {
    "check-in": lambda _theme: CheckInPage("Bridge"),
    "session": SessionPage,
    "pain": lambda _theme: SessionEndPage("Bridge", Outcome.STOPPED_FOR_PAIN, [], "", names={}),
    "end": lambda _theme: SessionEndPage("Bridge", Outcome.COMPLETED, [], "", names={}),
}


@pytest.fixture
def window(qtbot, theme):
    made = MainWindow([("exercises", "Exercises", QWidget)], theme)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize("name", PAGES)
def test_no_text_is_smaller_than_can_be_read_from_the_mat(qapp, theme, window, name):
    page = PAGES[name](theme)
    window.cover_on_mat(page, filled=True)
    qapp.processEvents()
    assert window.isFullScreen()
    texts = [one for one in page.findChildren(QWidget) if isinstance(one, QLabel | QPushButton) and one.text()]
    assert texts
    assert min(one.fontInfo().pixelSize() for one in texts) >= MAT_LEAST_PX


def test_the_window_is_as_it_was_once_all_is_over(qapp, theme, window):
    before = window.minimumSize()
    for name in ("check-in", "session", "end"):
        window.cover_on_mat(PAGES[name](theme), filled=True)
        qapp.processEvents()
        assert window.isFullScreen(), name
    window.uncover()
    assert not window.isFullScreen()
    assert window.minimumSize() == before


def test_who_leaves_full_screen_by_hand_is_left_alone(theme, window):
    window.cover_on_mat(PAGES["check-in"](theme), filled=True)
    window.whole_screen.toggle()
    window.cover_on_mat(PAGES["session"](theme), filled=True)
    assert not window.isFullScreen()


def test_where_it_is_not_wished_nothing_changes(theme, window):
    page = PAGES["check-in"](theme)
    window.cover_on_mat(page, filled=False)
    assert not window.isFullScreen()
    assert page.styleSheet() == ""


def test_the_colours_of_a_large_page_follow_the_theme(theme, window):
    page = PAGES["check-in"](theme)
    window.cover_on_mat(page, filled=True)
    light = page.styleSheet()
    theme.choose(Scheme.DARK, 100)
    assert page.styleSheet() == theme.mat_sheet != light


def test_a_page_that_stays_is_small_again_where_the_screen_is_not_filled(theme, window):
    page = PAGES["session"](theme)
    window.cover_on_mat(page, filled=True)
    window.uncover()
    window.cover_on_mat(page, filled=False)
    assert page.styleSheet() == ""


@pytest.mark.parametrize(("size", "is_large"), [((1920, 1040), True), ((1280, 800), False), ((1920, 800), False)])
def test_a_window_as_large_as_a_screen_is_read_from_the_mat_too(qapp, theme, window, size, is_large):
    window.resize(*size)
    page = PAGES["session"](theme)
    window.cover_on_mat(page, filled=False)
    qapp.processEvents()
    assert not window.isFullScreen()
    texts = [one for one in page.findChildren(QPushButton) if one.isVisible()]
    assert (min(one.fontInfo().pixelSize() for one in texts) >= MAT_LEAST_PX) is is_large
