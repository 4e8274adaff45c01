"""Pages: their names, what they show, which keys they know."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QScrollArea
from ui_fakes import record

from sciatica_timer.core.figure.figure import Figure
from sciatica_timer.core.library.exercise import Variant
from sciatica_timer.core.session.events import Command, Outcome, Reading
from sciatica_timer.core.session.machine import advance, apply
from sciatica_timer.core.session.plan import Planned, plan_of
from sciatica_timer.core.session.state import Session
from sciatica_timer.core.settings import Choice, Settings
from sciatica_timer.ui.library.exercise_view import ExerciseView
from sciatica_timer.ui.library.page import ExercisesPage
from sciatica_timer.ui.safety.page import FirstStartPage, SafetyPage
from sciatica_timer.ui.session.end_page import SessionEndPage
from sciatica_timer.ui.session.page import SessionPage


class TestExercises:
    @pytest.fixture
    def page(self, qtbot, theme, library):
        made = ExercisesPage(library.exercises, Settings(), theme)
        qtbot.addWidget(made)
        made.resize(1200, 800)
        made.show()
        return made

    def test_it_is_named_and_lists_the_eight_by_name(self, page, library):
        assert page.accessibleName() == "Exercises"
        names = [page._list.item(row).text() for row in range(page._list.count())]
        assert names == [exercise.name for exercise in library.exercises]
        assert len(names) == 8

    def test_the_figure_is_that_of_the_variant_which_would_be_done(self, qtbot, theme, library):
        bridge = library.find("bridge")
        easy = replace(bridge, variant="easy", figure=Figure("heel-slide"))
        bridge = replace(bridge, variants=(Variant("easy", "Heels only", is_harder=False, exercise=easy),))
        view = ExerciseView(theme)
        qtbot.addWidget(view)
        view.show_exercise(bridge, Settings())
        assert view._figure._figure.movement == "bridge"
        view.show_settings(Settings(choices={"bridge": Choice(1, 10, 2, 3, variant="easy")}))
        assert view._figure._figure.movement == "heel-slide"

    def test_items_are_spoken_beginning_with_the_name(self, page):
        spoken = page._list.item(4).data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == "Bridge, 2 s hold, 10 reps, 1 set"

    def test_space_in_the_list_starts_the_chosen_one(self, qtbot, page):
        page.choose("bridge")
        with qtbot.waitSignal(page.start_requested) as asked:
            qtbot.keyClick(page._list, Qt.Key.Key_Space)
        assert asked.args == ["bridge"]

    @pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
    def test_after_pain_no_key_starts_until_somebody_chooses(self, qtbot, page, key):
        page.ignore_next_start()
        with qtbot.assertNotEmitted(page.start_requested):
            for one in (key, Qt.Key.Key_Escape, key, Qt.Key.Key_Shift, key):
                qtbot.keyClick(page._list, one)
        qtbot.keyClick(page._list, Qt.Key.Key_Down)
        with qtbot.waitSignal(page.start_requested):
            qtbot.keyClick(page._list, key)

    def test_after_pain_a_click_in_the_list_chooses_and_the_start_button_starts(self, qtbot, page):
        page.ignore_next_start()
        with qtbot.waitSignal(page.start_requested):
            qtbot.mouseClick(page.view._start, Qt.MouseButton.LeftButton)
        middle = page._list.visualItemRect(page._list.item(1)).center()
        qtbot.mouseClick(page._list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        with qtbot.waitSignal(page.start_requested):
            qtbot.keyClick(page._list, Qt.Key.Key_Space)

    def test_after_pain_another_page_and_back_lets_keys_start_again(self, qtbot, page):
        page.show()
        page.ignore_next_start()
        page.hide()
        page.show()
        with qtbot.waitSignal(page.start_requested):
            qtbot.keyClick(page._list, Qt.Key.Key_Space)

    def test_the_start_button_starts_the_chosen_one(self, qtbot, page):
        page.choose("dead-bug")
        with qtbot.waitSignal(page.start_requested) as asked:
            qtbot.mouseClick(page.view._start, Qt.MouseButton.LeftButton)
        assert asked.args == ["dead-bug"]
        assert page.view._start.accessibleName() == "Start"

    def test_the_length_follows_the_dose(self, page):
        page.choose("bridge")
        assert page.view._length.text() == "1 min 42 s · press Space"


class TestSession:
    @pytest.fixture
    def page(self, qtbot, theme, library):
        made = SessionPage(theme)
        qtbot.addWidget(made)
        made.resize(1200, 800)
        made.show_exercise(library.find("dead-bug"))
        made.show()
        qtbot.waitExposed(made)
        made.activateWindow()
        made.take_focus()
        return made

    @pytest.fixture
    def session(self, library):
        exercise = library.find("dead-bug")
        dose, sides = exercise.guide.starting_dose(), exercise.guide.sides
        ready = Session(plan_of([Planned(exercise.id, dose, sides, exercise.pace)]))
        return apply(ready, Command.START, Reading(0, 0))[0]

    def at(self, session, seconds):
        moment = 0.0
        while moment < seconds:
            moment = min(seconds, moment + 1)
            session, _ = advance(session, Reading(moment, moment))
        return session

    def test_the_buttons_have_their_names(self, page, session):
        page.show_session(session, 0)
        names = {button.accessibleName() for button in page.findChildren(QPushButton)}
        assert {"Back", "Pause", "Skip", "Stop", "Stop: it hurts more", "+10 s rest"} <= names
        paused, _ = apply(session, Command.PAUSE, Reading(1, 1))
        page.show_session(paused, 1)
        assert page._buttons._toggle.accessibleName() == "Resume"

    @pytest.mark.parametrize(
        ("key", "command"),
        [
            (Qt.Key.Key_Right, Command.SKIP),
            (Qt.Key.Key_Left, Command.BACK),
            (Qt.Key.Key_R, Command.EXTEND),
            (Qt.Key.Key_H, Command.STOP_FOR_PAIN),
            (Qt.Key.Key_Plus, Command.ADD_SET),
            (Qt.Key.Key_Equal, Command.ADD_SET),
        ],
    )
    def test_each_key_asks_for_its_command_wherever_the_focus_is(self, qtbot, page, session, key, command):
        page.show_session(session, 0)
        page._head._mute.setFocus()
        with qtbot.waitSignal(page.command_requested) as asked:
            qtbot.keyClick(page._head._mute, key)
        assert asked.args == [command]

    @pytest.mark.parametrize(
        ("key", "value"),
        [
            (Qt.Key.Key_Right, 51),
            (Qt.Key.Key_Left, 49),
            (Qt.Key.Key_Up, 51),
            (Qt.Key.Key_Down, 49),
            (Qt.Key.Key_PageUp, 60),
            (Qt.Key.Key_PageDown, 40),
            (Qt.Key.Key_Home, 0),
            (Qt.Key.Key_End, 100),
        ],
    )
    def test_the_keys_of_the_volume_are_its_own(self, qtbot, page, session, key, value):
        page.show_session(session, 0)
        page.show_sound(50, muted=False)
        page._head._volume.setFocus()
        with qtbot.assertNotEmitted(page.command_requested), qtbot.assertNotEmitted(page.pause_toggled):
            qtbot.keyClick(page._head._volume, key)
        assert page._head._volume.value() == value

    def test_shift_and_the_arrow_skip_the_exercise_and_s_swaps_it(self, qtbot, page, session):
        page.show_session(session, 0)
        with qtbot.waitSignal(page.command_requested) as asked:
            qtbot.keyClick(page._head._volume, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert asked.args == [Command.SKIP_EXERCISE]
        with qtbot.waitSignal(page.swap_requested):
            qtbot.keyClick(page._head._volume, Qt.Key.Key_S)

    def test_i_asks_how_it_is_done(self, qtbot, page, session):
        page.show_session(session, 0)
        with qtbot.waitSignal(page.explain_requested), qtbot.assertNotEmitted(page.command_requested):
            qtbot.keyClick(page._head._volume, Qt.Key.Key_I)

    def test_the_countdown_speaks_phases_and_not_seconds(self, page, session):
        page.show_session(self.at(session, 16), 16)
        first = page._countdown.accessibleName()
        page.show_session(self.at(session, 17), 17)
        assert page._countdown.accessibleName() == first
        assert first == "Dead bug. Set 1 of 1. REACH OUT. Rep 1 of 10. right leg, left arm"

    def test_rest_can_be_lengthened_only_while_there_is_one(self, page, session):
        page.show_session(session, 0)
        assert page._buttons._commands[Command.EXTEND].isEnabled()
        page.show_session(self.at(session, 16), 16)
        assert not page._buttons._commands[Command.EXTEND].isEnabled()

    def test_muting_shows_and_is_named(self, page):
        page.show_sound(50, muted=True)
        assert page._head._mute.accessibleName() == "Sound on (M)"
        assert page._head._volume.value() == 50

    def test_one_more_set_names_its_exercise_and_is_cut_where_there_is_no_room(self, qtbot, page, session):
        more = page._buttons._commands[Command.ADD_SET]
        page.show_at_hand("Standing hip abduction, slowly, with the band & the chair, as shown in the clinic")
        page.show_session(session, 0)
        assert more.accessibleName().endswith("as shown in the clinic")
        assert more.text().startswith("One more set of Standing hip abduction")
        page.setMinimumSize(1, 1)
        page.resize(500, 800)
        QApplication.processEvents()
        assert page._buttons.width() <= 500
        assert more.sizeHint().width() <= page._buttons.width()
        assert "…  +" in more.text()
        assert "clinic" in more.accessibleName()

    def test_the_button_for_all_keys_is_there(self, qtbot, page, session):
        page.show_session(session, 0)
        with qtbot.waitSignal(page.keys_requested):
            qtbot.mouseClick(page._head._keys, Qt.MouseButton.LeftButton)
        assert (page._head._keys.text(), page._head._keys.accessibleName()) == ("?", "Keys")

    def test_a_flash_covers_the_view_and_goes(self, qtbot, page, session):
        page.show_session(session, 0)
        page.flash()
        assert page._flash.isVisible()
        qtbot.waitUntil(lambda: not page._flash.isVisible())


class TestSafety:
    def test_all_lists_are_there(self, qtbot):
        page = SafetyPage()
        qtbot.addWidget(page)
        assert page.accessibleName() == "Safety"
        spoken = " ".join(card.accessibleName() for card in page.findChildren(QFrame))
        for words in ("bowel control", "inner thighs", "balance", "Chest pain", "pregnant", "nobody has tested them"):
            assert words in spoken

    @pytest.mark.parametrize("page", [SafetyPage, FirstStartPage])
    def test_a_translation_says_that_it_is_not_reviewed_and_english_does_not(self, qtbot, page):
        for translated in (True, False):
            made = page(translated=translated)
            qtbot.addWidget(made)
            spoken = " ".join(card.accessibleName() for card in made.findChildren(QFrame))
            assert ("has reviewed this translation yet" in spoken) is translated

    @pytest.mark.parametrize(
        ("territory", "calls"),
        [
            (QLocale.Country.UnitedKingdom, ["In the UK, call 999.", "In England, Scotland and Wales, call 111."]),
            (QLocale.Country.Austria, ["In the European Union, call 112."]),
            (QLocale.Country.AnyCountry, ["Call your local emergency number."]),
        ],
    )
    def test_whom_to_call_depends_on_the_systems_country_and_is_shown_and_read(
        self, qtbot, monkeypatch, territory, calls
    ):
        monkeypatch.setattr(QLocale, "system", lambda: QLocale(QLocale.Language.English, territory))
        page = SafetyPage()
        qtbot.addWidget(page)
        spoken = " ".join(card.accessibleName() for card in page.findChildren(QFrame))
        shown = " ".join(part.text() for part in page.findChildren(QLabel))
        assert [call for call in calls if call in spoken and call in shown] == calls
        assert len(re.findall(r"\b[Cc]all\b", spoken)) == len(calls)

    def test_enter_acknowledges_the_first_start(self, qtbot):
        page = FirstStartPage()
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        page.take_focus()
        with qtbot.waitSignal(page.acknowledged):
            qtbot.keyClick(page._read, Qt.Key.Key_Return)


class TestEnd:
    def test_after_pain_both_lists_are_shown(self, qtbot):
        page = SessionEndPage("Bridge", Outcome.STOPPED_FOR_PAIN, [record(0)], "Kept in your history.", names={})
        qtbot.addWidget(page)
        spoken = " ".join(child.accessibleName() for child in page.findChildren(QFrame))
        assert "Emergency" in spoken
        assert "doctor or physiotherapist" in spoken

    @pytest.mark.parametrize("height", [200, 500])
    def test_after_pain_a_low_window_begins_with_the_heading(self, qtbot, height):
        page = SessionEndPage("Bridge", Outcome.STOPPED_FOR_PAIN, [record(0)], "Kept in your history.", names={})
        qtbot.addWidget(page)
        page.resize(900, height)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        bar = page.findChild(QScrollArea).verticalScrollBar()
        assert bar.maximum() > 0
        bar.setValue(bar.maximum())
        page.take_focus()
        assert page.focusWidget() is not page
        qtbot.waitUntil(lambda: bar.value() == 0)

    def test_after_a_programme_each_exercise_is_named_however_few_were_done(self, qtbot):
        names = {"bridge": "Bridge", "dead-bug": "Dead bug"}
        for done in (["bridge"], ["bridge", "dead-bug"]):
            sets = [record(at, exercise=exercise) for at, exercise in enumerate(done)]
            page = SessionEndPage("Starter", Outcome.COMPLETED, sets, "Kept in your history.", names=names)
            qtbot.addWidget(page)
            shown = [one.text() for one in page.findChildren(QLabel)]
            assert [name for name in names.values() if name in shown] == [names[one] for one in done]

    def test_enter_goes_on_once_the_page_was_seen_and_space_never_does(self, qtbot):
        page = SessionEndPage("Bridge", Outcome.COMPLETED, [record(0)], "Kept in your history.", names={})
        qtbot.addWidget(page)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        page.take_focus()
        with qtbot.assertNotEmitted(page.closed):
            qtbot.keyClick(page, Qt.Key.Key_Escape)
            qtbot.keyClick(page, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: page._heeds_keys)
        with qtbot.waitSignal(page.closed):
            qtbot.keyClick(page, Qt.Key.Key_Return)
