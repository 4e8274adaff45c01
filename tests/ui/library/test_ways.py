"""The forms of an exercise and its pace, on its page: chosen by mouse and keys, and shown as they are kept."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel
from ui_sitting import button_of

from sciatica_timer.core.settings import Choice, Settings, pace_of, variant_of
from sciatica_timer.ui.library.exercise_view import ExerciseView


@pytest.fixture
def page(qtbot, theme, library):
    view = ExerciseView(theme)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.settings = Settings()

    def take(exercise_id, choice):
        view.settings = view.settings.with_choice(exercise_id, choice)
        view.show_settings(view.settings)

    view.choice_made.connect(take)
    view.show()
    return view


def words_of(view):
    return [label.text() for label in view._how_card.findChildren(QLabel)]


def test_a_form_is_chosen_and_its_steps_are_shown(page, library):
    bug = library.find("dead-bug")
    page.show_exercise(bug, page.settings)
    button_of(page, "Form: Arms only").click()
    assert variant_of(bug, page.settings).variant == "arms-only"
    assert any("Keep the legs still" in text for text in words_of(page))
    assert button_of(page, "Form: Arms only").isChecked()
    button_of(page, "Form: The usual way").click()
    assert variant_of(bug, page.settings) is bug


def test_an_exercise_with_one_form_has_nothing_to_choose(page, library):
    page.show_exercise(library.find("dead-bug"), page.settings)
    page.show_exercise(library.find("bridge"), page.settings)
    assert not [one for one in page._ways.findChildren(type(page._start)) if one.isVisible()]


def test_what_is_shown_was_chosen_by_nobody(page, library):
    made = []
    page.choice_made.connect(lambda *choice: made.append(choice))
    page.show_exercise(
        library.find("dead-bug"), Settings(choices={"dead-bug": Choice(1, 5, 0, 1, variant="legs-only")})
    )
    assert made == []
    assert button_of(page, "Form: Legs only").isChecked()


def test_ones_own_pace_is_kept_for_the_exercise_whatever_form_is_chosen(page, library):
    bug = library.find("dead-bug")
    page.show_exercise(bug, page.settings)
    page.findChild(QCheckBox).click()
    button_of(page, "Form: Arms only").click()
    assert pace_of(variant_of(bug, page.settings), page.settings).own_pace
    page._doses.reps.value_changed.emit(11)
    assert pace_of(variant_of(bug, page.settings), page.settings).own_pace
    page.findChild(QCheckBox).click()
    assert not pace_of(variant_of(bug, page.settings), page.settings).own_pace
