"""The look: contrast, both schemes, large text, and that nothing is cut at the smallest window."""

from __future__ import annotations

from importlib.resources import files

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QProgressBar, QPushButton, QScrollArea

from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.settings import TEXT_SIZES_PERCENT, Scheme, Settings
from sciatica_timer.ui.icons import picture
from sciatica_timer.ui.library.page import ExercisesPage
from sciatica_timer.ui.palettes import DARK
from sciatica_timer.ui.safety.page import SafetyPage
from sciatica_timer.ui.settings.page import SettingsPage
from sciatica_timer.ui.theme import Theme
from sciatica_timer.ui.widgets.stepper import Stepper, StepperText


def test_choosing_a_scheme_changes_the_colours_at_once(qtbot, theme, qapp):
    with qtbot.waitSignal(theme.changed):
        theme.choose(Scheme.DARK, 100)
    assert theme.palette is DARK
    assert qapp.palette().window().color().name().upper() == DARK.background
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose(Scheme.DARK, 100)


def test_the_system_is_followed_live(qtbot, theme, qapp, monkeypatch):
    theme.choose(Scheme.SYSTEM, 100)
    monkeypatch.setattr(Theme, "palette", property(lambda self: DARK))
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert qapp.palette().window().color().name().upper() == DARK.background


def test_lengths_follow_the_text_size(theme):
    theme.choose(Scheme.LIGHT, 200)
    assert theme.px(14) == 28


def test_a_missing_icon_is_an_empty_picture():
    assert not picture("no-such-icon", "#000000", 16).isNull()


def test_every_icon_named_in_the_style_sheet_is_there():
    names = {file.name for file in (files("sciatica_timer.resources") / "icons").iterdir()}
    assert {"check-light.svg", "check-dark.svg"} <= names


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("percent", TEXT_SIZES_PERCENT)
def test_at_the_smallest_window_the_exercise_page_is_never_wider_than_its_view(qtbot, theme, library, percent):
    theme.choose(Scheme.LIGHT, percent)
    page = ExercisesPage(library.exercises, Settings(), theme)
    qtbot.addWidget(page)
    page.resize(900 - 118, 600)
    page.show()
    for exercise in library.exercises:
        page.choose(exercise.id)
        qtbot.waitUntil(lambda: page.view._name.text() == page._list.currentItem().text())
        area = page.view.findChild(QScrollArea)
        qtbot.waitUntil(lambda area=area: area.widget().width() <= area.viewport().width())


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("percent", TEXT_SIZES_PERCENT)
@pytest.mark.parametrize(
    "make", [lambda: SettingsPage(Settings(), "/home/somebody/a/long/way", "1.0", {"en": "English"}), SafetyPage]
)
def test_at_the_smallest_window_no_page_is_cut_at_its_right(qtbot, qapp, theme, percent, make):
    theme.choose(Scheme.LIGHT, percent)
    page = make()
    qtbot.addWidget(page)
    page.resize(900 - 118, 600)
    page.show()
    qapp.processEvents()
    area = page.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("percent", TEXT_SIZES_PERCENT)
def test_a_stepper_has_room_for_its_number(qtbot, theme, percent):
    theme.choose(Scheme.LIGHT, percent)
    stepper = Stepper(StepperText("Hold", " s", "none", "No fixed number"))
    qtbot.addWidget(stepper)
    stepper.show_value(0, None, Range(0, 300))
    stepper.resize(stepper.minimumSizeHint())
    stepper.show()
    number = stepper.number
    assert number.lineEdit().width() >= number.fontMetrics().horizontalAdvance(number.text())
    assert all(button.accessibleName() for button in stepper.findChildren(QPushButton))


def test_a_bar_of_progress_has_the_colours_of_the_app(qtbot, theme):
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.setTextVisible(False)
    bar.setValue(50)
    bar.resize(200, bar.sizeHint().height())
    bar.show()
    drawn, middle = bar.grab().toImage(), bar.height() // 2
    assert drawn.pixelColor(50, middle) == QColor(theme.palette.hold)
    assert drawn.pixelColor(150, middle) == QColor(theme.palette.surface)
