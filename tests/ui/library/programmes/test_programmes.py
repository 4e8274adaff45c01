"""The programmes part of the page "Exercises": the list, the order by mouse and keys, doses, drafts, names."""

from __future__ import annotations

from importlib.resources import files

import pytest
from event_counts import settle
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea

from sciatica_timer.core.editing import with_guide
from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.library.exercise import Variant
from sciatica_timer.core.library.programme import MOST_ENTRIES, Entry, Programme
from sciatica_timer.core.library.schedule import Schedule
from sciatica_timer.core.settings import TEXT_SIZES_PERCENT, Choice, Scheme, Settings
from sciatica_timer.storage.library.programme_files import load_programmes
from sciatica_timer.ui.library.exercise_list import PICTURE, ROW
from sciatica_timer.ui.library.page import PROGRAMMES, ExercisesPage
from sciatica_timer.ui.library.programmes.head import ProgrammeHead
from sciatica_timer.ui.library.wording import changes_words, saving_words
from sciatica_timer.ui.widgets.breaking import in_two_lines
from sciatica_timer.ui.wording import count_words, minutes_words

OWN = Programme("evening", "Evening", 100, (Entry("bridge", 2, 12, 3, 4), Entry("dead-bug")), own=True)
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="session")
def programmes(library):
    bundled = load_programmes([files("sciatica_timer.resources") / "programmes"], library.exercises)
    return (*bundled.programmes, OWN)


@pytest.fixture
def make(qtbot, theme, library, programmes):
    def make(settings=None, shown=programmes, exercises=library.exercises):
        page = ExercisesPage(exercises, settings or Settings(), theme)
        qtbot.addWidget(page)
        page.resize(1200, 800)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.focus_start()
        page.show_programmes(shown)
        return page

    return make


@pytest.fixture
def page(make):
    made = make()
    made.open_part(PROGRAMMES)
    return made


@pytest.fixture
def shelf(page):
    return page.programmes


@pytest.fixture
def view(shelf):
    return shelf.view


def spoken(page):
    rows = page.programmes.list
    return [rows.item(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(rows.count())]


def ids(shelf):
    return [entry.exercise_id for entry in shelf.view.programme.entries]


def button_of(widget, name):
    return next(one for one in widget.findChildren(QPushButton) if one.accessibleName() == name)


def texts(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


class TestTheList:
    def test_exercises_are_what_is_seen_first(self, make):
        page = make()
        assert page._list.isVisible()
        assert page._list.chosen_id == "pelvic-tilt"
        assert not page.programmes.list.isVisible()

    def test_the_programme_of_the_day_is_open_and_has_the_keys(self, make):
        page = make(Settings(programme="core"))
        assert page.programmes.list.chosen_id == "core"
        assert page.programmes.list.hasFocus()
        assert page.programmes.view.isVisible()
        assert not page._list.isVisible()

    def test_a_programme_of_the_day_that_is_gone_changes_nothing(self, make):
        page = make(Settings(programme="gone"))
        assert page._list.isVisible()

    def test_each_is_spoken_with_its_name_first(self, page):
        assert spoken(page)[0].startswith("Starter, 4 exercises, ")
        assert spoken(page)[0].endswith(" min")
        assert [one.split(",")[0] for one in spoken(page)] == ["Starter", "Core", "All eight", "Evening"]
        assert page.programmes.list.accessibleName() == "Programme list"

    def test_own_ones_have_a_heading_of_their_own(self, page):
        rows = [page.programmes.list.item(at).data(ROW) for at in range(4)]
        assert [row.section for row in rows] == ["Ready-made", "", "", "Your own"]

    def test_control_and_tab_turn_to_the_other_part_and_back(self, qtbot, make):
        page = make()
        qtbot.keyClick(page._list, Qt.Key.Key_Tab, CONTROL)
        assert page.programmes.list.hasFocus()
        qtbot.keyClick(page.programmes.list, Qt.Key.Key_Tab, CONTROL)
        assert page._list.hasFocus()

    def test_a_press_on_the_switch_opens_a_part_and_leaves_the_keys_on_its_list(self, qtbot, make):
        page = make()
        qtbot.mouseClick(button_of(page, "Show: Programmes"), Qt.MouseButton.LeftButton)
        assert page.programmes.list.hasFocus()
        assert page.focusProxy() is page.programmes.list

    def test_choosing_an_exercise_opens_its_part(self, page):
        page.choose("bridge")
        assert page._list.isVisible()
        assert page.view.isVisible()

    @pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
    def test_space_and_enter_start_the_chosen_one(self, qtbot, page, programmes, key):
        page.programmes.list.choose("core")
        with qtbot.waitSignal(page.programme_start_requested) as asked, qtbot.assertNotEmitted(page.start_requested):
            qtbot.keyClick(page.programmes.list, key)
        assert asked.args == [programmes[1]]

    def test_the_start_button_starts_it_too(self, qtbot, page, view, programmes):
        with qtbot.waitSignal(page.programme_start_requested) as asked:
            qtbot.mouseClick(button_of(view, "Start"), Qt.MouseButton.LeftButton)
        assert asked.args == [programmes[0]]

    def test_each_has_a_picture_of_what_it_holds(self, page, pictures):
        page.use_pictures(pictures)
        settle()
        pictures = [page.programmes.list.item(at).data(PICTURE) for at in range(4)]
        assert not any(picture.isNull() for picture in pictures)
        assert pictures[0].toImage() != pictures[1].toImage()


class TestTheView:
    def test_it_tells_what_the_programme_takes(self, qtbot, view, shelf):
        shelf.list.choose("all-eight")
        expected = {"All eight", "8 exercises", "You change position 3 times", "Step"}
        qtbot.waitUntil(lambda: expected <= set(texts(view)))
        assert any(text.startswith("about ") and text.endswith(" min · press Space") for text in texts(view))

    def test_a_change_of_position_stands_between_the_rows(self, view, shelf):
        shelf.list.choose("core")
        assert [text for text in texts(view.entries) if "nees" in text and "↻" in text] == ["↻ Hands and knees"]
        assert "On your back" in texts(view.entries)

    def test_rows_are_spoken_with_their_place_dose_and_position(self, view, shelf):
        shelf.list.choose("evening")
        assert view.entries.rows[0].accessibleName() == "1. Bridge, 3 s hold, 12 reps, 2 sets, On your back"

    def test_doses_left_open_follow_the_settings(self, page, view, shelf):
        before = view.programme
        page.show_settings(Settings().with_choice("bridge", Choice(2, 15, 3, 3)))
        assert any("15 reps" in text for text in texts(view.entries))
        shelf.list.choose("evening")
        assert any("12 reps" in text for text in texts(view.entries))
        shelf.list.choose("starter")
        assert view.programme == before

    def test_a_setting_that_has_nothing_to_do_with_it_draws_nothing_anew(self, page, shelf, monkeypatch):
        page.show_settings(Settings())
        monkeypatch.setattr(shelf, "_show_rows", lambda: pytest.fail("drawn anew"))
        page.show_settings(Settings(volume=3))

    def test_ticking_makes_it_the_programme_of_the_day(self, qtbot, page, view, shelf):
        with qtbot.waitSignal(shelf.day_chosen) as chosen:
            view._head._day.click()
        assert chosen.args == ["starter"]
        page.show_settings(Settings(programme="starter"))
        assert spoken(page)[0].endswith("Today's")
        with qtbot.waitSignal(shelf.day_chosen) as chosen:
            view._head._day.click()
        assert chosen.args == [""]

    def test_an_empty_one_cannot_be_started_and_says_so(self, qtbot, page, view, shelf):
        for _ in range(4):
            view._remove(0)
        assert not button_of(view, "Start").isEnabled()
        assert "There is no exercise in it yet." in texts(view)
        with qtbot.assertNotEmitted(page.programme_start_requested):
            shelf.start()
            view.start()
            qtbot.keyClick(shelf.list, Qt.Key.Key_Space)

    def test_thirty_are_the_most(self, make):
        full = replace(OWN, entries=(Entry("bridge"),) * MOST_ENTRIES)
        page = make(shown=(full,))
        page.open_part(PROGRAMMES)
        assert not page.programmes.view.foot.add.isEnabled()
        assert "More than 30 exercises do not fit in." in texts(page.programmes.view)


class TestTheOrder:
    @pytest.mark.parametrize("modifier", [ALT, CONTROL])
    def test_keys_move_the_chosen_one_and_stay_on_it(self, qtbot, view, shelf, modifier):
        view.entries.take_focus(0)
        qtbot.keyClick(view.entries.rows[0], Qt.Key.Key_Down, modifier)
        assert ids(shelf)[:2] == ["bent-knee-fall-out", "pelvic-tilt"]
        assert view.entries.rows[1].hasFocus()
        qtbot.keyClick(view.entries.rows[1], Qt.Key.Key_Up, modifier)
        assert ids(shelf)[:2] == ["pelvic-tilt", "bent-knee-fall-out"]
        assert view.entries.rows[0].hasFocus()

    def test_keys_move_nothing_beyond_the_ends(self, qtbot, view, shelf):
        before = ids(shelf)
        view.entries.take_focus(0)
        qtbot.keyClick(view.entries.rows[0], Qt.Key.Key_Up, ALT)
        view.entries.take_focus(3)
        qtbot.keyClick(view.entries.rows[3], Qt.Key.Key_Down, ALT)
        assert ids(shelf) == before

    def test_arrows_choose(self, qtbot, view):
        view.entries.take_focus(0)
        qtbot.keyClick(view.entries.rows[0], Qt.Key.Key_Down)
        assert view.entries.at == 1
        assert view.entries.rows[1].hasFocus()

    def drag(self, qtbot, view, start, end):
        """Press on one row and let go in the middle of another."""
        rows = view.entries.rows
        qtbot.waitUntil(lambda: rows[start].y() < rows[-1].y() or start == len(rows) - 1)
        here, there = (rows[at].geometry().center() for at in (start, end))
        there += QPoint(0, 4 if end > start else -4)
        QTest.mousePress(view.entries, Qt.MouseButton.LeftButton, pos=here)
        for share in (0.3, 0.7, 1.0):
            QTest.mouseMove(view.entries, here + (there - here) * share)
            view.entries.mouseMoveEvent(_moved(here + (there - here) * share))
        return there

    @pytest.mark.parametrize(("start", "end"), [(0, 2), (3, 0), (1, 2), (2, 1), (0, 3)])
    def test_a_mouse_drags_one_to_the_place_of_another(self, qtbot, view, shelf, start, end):
        before = ids(shelf)
        there = self.drag(qtbot, view, start, end)
        assert view.entries._ghost.isVisible()
        QTest.mouseRelease(view.entries, Qt.MouseButton.LeftButton, pos=there)
        before.insert(end, before.pop(start))
        assert ids(shelf) == before
        assert view.entries.at == end
        assert not view.entries._ghost.isVisible()
        assert view.entries.rows[start].graphicsEffect() is None

    def test_escape_lets_a_dragged_one_go_where_it_was(self, qtbot, view, shelf):
        before = ids(shelf)
        there = self.drag(qtbot, view, 0, 2)
        qtbot.keyClick(view.entries, Qt.Key.Key_Escape)
        QTest.mouseRelease(view.entries, Qt.MouseButton.LeftButton, pos=there)
        assert ids(shelf) == before

    def test_a_click_that_moves_nothing_chooses(self, qtbot, view, shelf):
        before = ids(shelf)
        qtbot.mouseClick(view.entries.rows[2], Qt.MouseButton.LeftButton)
        assert view.entries.at == 2
        assert ids(shelf) == before

    def test_delete_takes_the_chosen_one_out_and_chooses_the_next(self, qtbot, view, shelf):
        view.entries.take_focus(1)
        qtbot.keyClick(view.entries.rows[1], Qt.Key.Key_Delete)
        assert ids(shelf) == ["pelvic-tilt", "bridge", "hip-adduction-squeeze"]
        assert view.entries.at == 1
        assert view.entries.rows[1].hasFocus()

    def test_after_the_last_one_is_taken_out_the_keys_are_where_one_is_added(self, qtbot, view):
        for _ in range(4):
            view.entries.take_focus(0)
            qtbot.keyClick(view.entries.rows[0], Qt.Key.Key_Delete)
        assert view.foot.add.hasFocus()

    def test_an_exercise_is_added_from_the_library(self, view, shelf):
        names = [action.text() for action in view.foot.menu.actions() if not action.isSeparator()]
        assert len(names) == 8
        next(action for action in view.foot.menu.actions() if action.text() == "Bird dog").trigger()
        assert ids(shelf)[-1] == "bird-dog"
        assert view.entries.at == 4

    def test_what_is_chosen_comes_to_where_it_is_seen(self, qtbot, page, view, shelf):
        page.resize(900, 500)
        shelf.list.choose("all-eight")
        view.entries.take_focus(7)
        row = view.entries.rows[7]
        qtbot.waitUntil(lambda: view._area.viewport().rect().contains(row.mapTo(view._area.viewport(), QPoint(5, 5))))
        shelf.list.choose("core")
        assert view._area.verticalScrollBar().value() == 0

    def test_the_menu_opens_at_its_button(self, qtbot, view):
        view.foot._open_menu()
        qtbot.waitUntil(view.foot.menu.isVisible)
        view.foot.menu.close()

    def test_the_suggestion_says_what_it_saves_and_goes_once_it_is_used(self, qtbot, view, shelf):
        shelf.list.choose("all-eight")
        assert "Another order means changing position once less." in texts(view)
        qtbot.mouseClick(button_of(view, "Use this order"), Qt.MouseButton.LeftButton)
        assert ids(shelf)[-2:] == ["bird-dog", "standing-hip-abduction"]
        assert not any("Another order" in text for text in texts(view))

    def test_the_buttons_under_the_chosen_one_do_the_same(self, qtbot, view, shelf):
        view.entries.take_focus(1)
        qtbot.mouseClick(button_of(view, "Earlier"), Qt.MouseButton.LeftButton)
        assert ids(shelf)[0] == "bent-knee-fall-out"
        assert not button_of(view, "Earlier").isEnabled()
        qtbot.mouseClick(button_of(view, "Later"), Qt.MouseButton.LeftButton)
        qtbot.mouseClick(button_of(view, "Remove"), Qt.MouseButton.LeftButton)
        assert ids(shelf) == ["pelvic-tilt", "bridge", "hip-adduction-squeeze"]

    def test_tab_goes_from_the_chosen_row_to_its_dose_and_back(self, qtbot, view):
        view.entries.take_focus(1)
        row = view.entries.rows[1]
        qtbot.keyClick(row, Qt.Key.Key_Tab)
        assert view._panel.isAncestorOf(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        assert row.hasFocus()

    def test_tab_comes_to_the_rows_before_anything_is_chosen(self, qtbot, view):
        view.details.opener.setFocus()
        qtbot.keyClick(view.details.opener, Qt.Key.Key_Tab)
        assert view.entries.at == 0
        assert view.entries.rows[0].hasFocus()

    def test_after_my_usual_dose_the_keys_are_on_the_row_and_not_on_remove(self, qtbot, view, shelf):
        view.entries.take_focus(2)
        step(qtbot, view._panel.reps)
        usual = button_of(view, "My usual dose")
        usual.setFocus()
        qtbot.keyClick(usual, Qt.Key.Key_Space)
        assert not usual.isEnabled()
        assert view.entries.rows[2].hasFocus()

    def test_space_on_a_row_starts_the_whole(self, qtbot, page, view):
        view.entries.take_focus(1)
        with qtbot.waitSignal(page.programme_start_requested):
            qtbot.keyClick(view.entries.rows[1], Qt.Key.Key_Space)


def _moved(place):
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    return QMouseEvent(QEvent.Type.MouseMove, QPointF(place), QPointF(place), left, left, Qt.KeyboardModifier(0))


def step(qtbot, box, times=1):
    """Step a number with the arrow keys."""
    box.setFocus()
    for _ in range(times):
        qtbot.keyClick(box, Qt.Key.Key_Up)


def type_in(qtbot, box, text):
    """Click into a number and type another."""
    qtbot.mouseClick(box.lineEdit(), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(box, text)


class TestDoses:
    @pytest.fixture
    def panel(self, view):
        view.entries.take_focus(2)
        QApplication.processEvents()
        return view._panel

    def test_what_is_typed_settles_that_number_in_the_programme_alone(self, qtbot, page, view, panel):
        with qtbot.assertNotEmitted(page.choice_made):
            type_in(qtbot, panel.reps, "12")
        assert view.programme.entries[2] == Entry("bridge", reps=12)
        assert "12 reps" in view.entries.rows[2].accessibleName()

    def test_a_step_begins_at_what_would_be_done_now(self, qtbot, view, panel):
        assert (panel.reps.text(), panel.reps.lineEdit().placeholderText()) == ("", "10")
        step(qtbot, panel.reps)
        assert view.programme.entries[2] == Entry("bridge", reps=11)

    def test_a_number_that_is_the_usual_one_can_be_settled_and_emptied_again(self, qtbot, view, panel):
        type_in(qtbot, panel.reps, "10")
        assert view.programme.entries[2] == Entry("bridge", reps=10)
        panel.reps.selectAll()
        qtbot.keyClick(panel.reps, Qt.Key.Key_Delete)
        assert view.programme.entries[2] == Entry("bridge")

    def test_a_click_selects_what_stands_there_and_typing_takes_its_place(self, qtbot, view, panel):
        type_in(qtbot, panel.rest, "1")
        panel.sets.setFocus()
        type_in(qtbot, panel.rest, "2 min")
        assert view.programme.entries[2].rest_seconds == 120

    def test_all_of_an_entry_can_be_said_with_keys(self, qtbot, view, panel):
        for box, text in ((panel.sets, "3"), (panel.hold, "0"), (panel.rest, "180"), (panel.weeks, "2-4")):
            type_in(qtbot, box, text)
        qtbot.keyClicks(panel.load, "red band")
        settled = Entry("bridge", sets=3, hold_seconds=0, rest_seconds=180, load="red band", weeks=Range(2, 4))
        assert view.programme.entries[2] == settled
        assert view.entries.rows[2].accessibleName() == (
            "3. Bridge, 10 reps, 3 sets, red band, weeks 2 to 4, On your back"
        )

    def test_one_number_for_each_set_takes_the_place_of_sets(self, qtbot, view, panel):
        type_in(qtbot, panel.sets, "3")
        type_in(qtbot, panel.reps, "6, 4, 2")
        assert view.programme.entries[2] == Entry("bridge", reps_per_set=(6, 4, 2))
        assert not panel.sets.isEnabled()

    def test_a_form_is_chosen_and_its_own_dose_stands_in_grey(self, qtbot, make, library):
        bridge = library.find("bridge")
        higher = Variant("higher", "One leg", True, with_guide(replace(bridge, variant="higher"), reps=Range(4, 6)))
        exercises = [replace(bridge, variants=(higher,)), replace(library.find("dead-bug"), variants=())]
        page = make(shown=(OWN,), exercises=exercises)
        page.open_part(PROGRAMMES)
        view = page.programmes.view
        view.entries.take_focus(0)
        view._panel.form.setFocus()
        qtbot.keyClick(view._panel.form, Qt.Key.Key_End)
        assert view.programme.entries[0] == replace(OWN.entries[0], variant="higher")
        assert "One leg" in view.entries.rows[0].accessibleName()
        view.entries.take_focus(1)
        assert not view._panel.form.isVisible()

    def test_a_form_that_is_gone_leaves_the_choice_to_the_person(self, make, library):
        assert library.find("dead-bug").variants
        page = make(shown=(replace(OWN, entries=(Entry("dead-bug", variant="gone"),)),))
        page.open_part(PROGRAMMES)
        page.programmes.view.entries.take_focus(0)
        assert page.programmes.view._panel.form.value is None

    def test_what_cannot_be_timed_is_said_and_not_taken(self, qtbot, view, panel):
        type_in(qtbot, panel.hold, "0.5")
        assert view.programme.entries[2].hold_seconds in {None, 0}
        assert any("cannot be timed" in text for text in texts(panel))

    def test_more_than_can_be_laid_out_is_refused_with_a_sentence(self, qtbot, make):
        page = make(shown=(replace(OWN, entries=(Entry("bridge", 20, 100),) * 5),))
        page.open_part(PROGRAMMES)
        view = page.programmes.view
        view.entries.take_focus(4)
        view.details.opener.click()
        view.details.rounds.setFocus()
        qtbot.keyClick(view.details.rounds, Qt.Key.Key_Up)
        assert view.programme.rounds == 1
        assert view.details.rounds.text() == "1"
        assert "More than 10000 repetitions in all do not fit in." in texts(view)

    def test_once_more_puts_it_in_again_right_after(self, qtbot, view, panel, shelf):
        type_in(qtbot, panel.reps, "12")
        qtbot.mouseClick(button_of(view, "Put it in once more"), Qt.MouseButton.LeftButton)
        assert view.programme.entries[2:4] == (Entry("bridge", reps=12),) * 2
        assert view.entries.at == 3

    @pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
    @pytest.mark.parametrize("name", ["reps", "load", "Earlier", "Remove"])
    def test_delete_on_a_number_or_a_button_takes_nothing_out(self, qtbot, view, shelf, panel, key, name):
        before = ids(shelf)
        part = getattr(panel, name) if name.islower() else button_of(view, name)
        part.setFocus()
        qtbot.keyClick(part, key)
        assert ids(shelf) == before

    def test_up_and_down_change_a_number_and_with_alt_move_the_exercise(self, qtbot, view, shelf, panel):
        before = ids(shelf)
        step(qtbot, panel.reps, 2)
        assert (view.entries.at, view.programme.entries[2].reps) == (2, 12)
        qtbot.keyClick(panel.reps, Qt.Key.Key_Up, ALT)
        assert view.entries.at == 1
        assert ids(shelf) == [before[0], before[2], before[1], *before[3:]]
        assert view.programme.entries[1].reps == 12

    def test_it_can_be_left_to_the_person_again(self, qtbot, view, panel):
        assert not button_of(view, "My usual dose").isEnabled()
        step(qtbot, panel.reps)
        qtbot.mouseClick(button_of(view, "My usual dose"), Qt.MouseButton.LeftButton)
        assert view.programme.entries[2] == Entry("bridge")

    def test_what_the_exercise_says_stands_below_and_outside_it_is_a_warning(self, qtbot, view, panel):
        assert "The article says 10\N{EN DASH}15" in texts(panel)
        step(qtbot, panel.reps, 6)
        assert any(text.startswith("Outside what the exercise says: Times.") for text in texts(panel))
        view.entries.take_focus(1)
        assert not any(text.startswith("Outside what") for text in texts(panel))

    @pytest.mark.parametrize("name", ["reps", "load"])
    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
    def test_enter_and_space_in_a_field_start_nothing(self, qtbot, page, panel, name, key):
        getattr(panel, name).setFocus()
        with qtbot.assertNotEmitted(page.programme_start_requested):
            qtbot.keyClick(getattr(panel, name), key)


class TestKeeping:
    @pytest.fixture
    def changed(self, view, shelf):
        view._add("bird-dog")
        return view

    def test_nothing_is_asked_while_nothing_is_changed(self, view):
        assert not view.save_panel.isVisible()

    def test_a_change_is_marked_and_started_as_it_is_shown(self, qtbot, page, changed, shelf):
        assert spoken(page)[0].endswith("Changed")
        assert "Changed, not saved. The ready-made one stays as it is." in texts(changed)
        with qtbot.waitSignal(page.programme_start_requested) as asked:
            shelf.start()
        assert [entry.exercise_id for entry in asked.args[0].entries][-1] == "bird-dog"

    def test_a_change_taken_back_by_hand_is_none(self, changed, shelf, page):
        changed._remove(4)
        assert not changed.save_panel.isVisible()
        assert not spoken(page)[0].endswith("Changed")

    def test_a_draft_waits_while_another_programme_is_looked_at(self, changed, shelf):
        shelf.list.choose("core")
        assert not changed.save_panel.isVisible()
        shelf.list.choose("starter")
        assert ids(shelf)[-1] == "bird-dog"

    def test_undo_brings_the_saved_one_back_and_the_keys_to_the_list(self, qtbot, changed, shelf, programmes):
        qtbot.mouseClick(button_of(changed, "Undo changes"), Qt.MouseButton.LeftButton)
        assert changed.programme == programmes[0]
        assert shelf.list.hasFocus()

    def test_a_bundled_one_is_saved_under_a_name_only(self, changed):
        assert not button_of(changed.save_panel, "Save").isVisible()
        assert button_of(changed, "Save as my own").isVisible()

    def name(self, qtbot, view, typed, key=Qt.Key.Key_Return):
        qtbot.mouseClick(button_of(view, "Save as my own"), Qt.MouseButton.LeftButton)
        field = view.findChild(QLineEdit)
        assert field.hasFocus()
        assert field.text() == "My Starter"
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, key)
        return field

    def test_a_name_is_asked_for_in_its_place_and_typing_replaces_the_suggestion(self, qtbot, changed, shelf):
        with qtbot.waitSignal(shelf.copy_requested) as asked:
            self.name(qtbot, changed, "My  evening m?")
        assert asked.args == [changed.programme, "My evening m?"]
        assert not changed.save_panel.name_card.isVisible()
        assert shelf.list.hasFocus()

    @pytest.mark.parametrize(
        ("typed", "sentence"),
        [
            (" ", "It needs a name first."),
            ("core", "There is a programme named “core” already."),
            (" evening ", "There is a programme named “evening” already."),
        ],
    )
    def test_a_name_that_cannot_be_had_is_told_in_a_sentence(self, qtbot, changed, shelf, typed, sentence):
        with qtbot.assertNotEmitted(shelf.copy_requested):
            field = self.name(qtbot, changed, typed)
        assert sentence in texts(changed.save_panel)
        assert field.hasFocus()

    def test_escape_leaves_the_name_and_keeps_the_changes(self, qtbot, changed, shelf):
        with qtbot.assertNotEmitted(shelf.copy_requested):
            self.name(qtbot, changed, "x", Qt.Key.Key_Escape)
        assert not changed.save_panel.name_card.isVisible()
        assert changed.save_panel.isVisible()
        assert shelf.list.hasFocus()

    def test_another_programme_takes_the_question_away(self, qtbot, changed, shelf):
        qtbot.mouseClick(button_of(changed, "Save as my own"), Qt.MouseButton.LeftButton)
        shelf.list.choose("core")
        shelf.list.choose("starter")
        assert not changed.save_panel.name_card.isVisible()

    def test_ones_own_is_saved_as_it_is_shown(self, qtbot, view, shelf):
        shelf.list.choose("evening")
        view._add("bridge")
        with qtbot.waitSignal(shelf.save_requested) as asked:
            qtbot.mouseClick(button_of(view.save_panel, "Save"), Qt.MouseButton.LeftButton)
        assert asked.args == [replace(OWN, entries=(*OWN.entries, Entry("bridge")))]

    def test_an_empty_one_cannot_be_saved(self, view, shelf):
        shelf.list.choose("evening")
        view._remove(0)
        view._remove(0)
        assert not button_of(view.save_panel, "Save").isEnabled()
        assert button_of(view, "Undo changes").isEnabled()

    def test_only_ones_own_can_be_deleted_with_one_press(self, qtbot, view, shelf):
        delete = button_of(view, "Delete programme")
        assert not delete.isVisible()
        shelf.list.choose("evening")
        assert delete.isVisible()
        with qtbot.waitSignal(shelf.deletion_requested) as asked:
            delete.click()
        assert asked.args == [OWN]


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("percent", TEXT_SIZES_PERCENT)
def test_at_the_smallest_window_the_programme_is_never_wider_than_its_view(qtbot, theme, make, percent):
    theme.choose(Scheme.LIGHT, percent)
    long = replace(OWN, name="Donaudampfschifffahrtsgesellschaftskapitänsprogramm " + "x" * 27)
    page = make(shown=(long,))
    page.open_part(PROGRAMMES)
    page.resize(900 - 118, 600)
    view = page.programmes.view
    area = view.findChild(QScrollArea)
    view.entries.take_focus(0)
    view._add("hip-abduction-band")
    view.save_panel._ask_name()
    view.save_panel.show_problem("There is a programme named “Evening” already.")
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width())
    qtbot.waitUntil(lambda: view._panel.height() >= view._panel.heightForWidth(view._panel.width()))
    for made in view.findChildren(QPushButton):
        if made.isVisible() and made.text():
            assert made.width() >= made.fontMetrics().horizontalAdvance(made.text()), made.text()


def test_words_for_programmes():
    assert [count_words(1), count_words(4)] == ["1 exercise", "4 exercises"]
    assert [changes_words(0), changes_words(1), changes_words(2)] == [
        "All in one position",
        "You change position once",
        "You change position 2 times",
    ]
    assert saving_words(2) == "Another order means changing position 2 times less."
    assert [minutes_words(20), minutes_words(620)] == ["1 min", "10 min"]


def test_a_text_is_broken_at_the_space_nearest_its_middle():
    assert in_two_lines("My programme of the day") == "My programme\nof the day"
    assert in_two_lines("Word") == "Word"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"schedule": Schedule((0, 2, 4)), "weeks": Range(1, 4)}, ["Mon, Wed, Fri", "Weeks 1 to 4"]),
        ({"schedule": Schedule(every_days=2)}, ["Every other day"]),
        ({}, []),
    ],
)
def test_the_head_names_the_days_and_weeks_that_are_set(make, changes, words):
    def chips(programme):
        made = make(shown=(programme,))
        made.open_part(PROGRAMMES)
        return [one.text() for one in made.programmes.view.findChild(ProgrammeHead)._chips.findChildren(QLabel)]

    assert chips(replace(OWN, **changes)) == chips(OWN) + words
