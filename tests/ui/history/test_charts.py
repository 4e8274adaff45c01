"""The charts of History: their values by pointer, keyboard and screen reader, their colours, their painting."""

from __future__ import annotations

import pytest
from contrast import contrast
from history_fakes import FULL, a_glance
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from sciatica_timer.core.settings import TEXT_SIZES_PERCENT, Scheme
from sciatica_timer.ui.access import announcing
from sciatica_timer.ui.charts.painter import tip_box
from sciatica_timer.ui.charts.view import TIP_PX, look_of
from sciatica_timer.ui.history.charts import minutes_chart, pain_chart, sets_chart
from sciatica_timer.ui.history.overview import Overview
from sciatica_timer.ui.palettes import DARK, LIGHT

SEEN = 3.0  # WCAG 2.2, success criterion 1.4.11
VIEWS = ("calendar", "pain_chart", "sets_chart", "minutes_chart")


@pytest.fixture
def overview(qtbot, theme):
    return shown(qtbot, theme, a_glance(*FULL, pain=FULL))


def shown(qtbot, theme, glance, width=1100):
    made = Overview(theme, lambda row: "Starter")
    qtbot.addWidget(made)
    made.show_glance(glance)
    made.resize(width, made.sizeHint().height())
    made.show()
    QApplication.processEvents()
    return made


def focus(qtbot, view):
    view.window().activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)


def press(view, *keys):
    for key in keys:
        QTest.keyClick(view, getattr(Qt.Key, f"Key_{key}"))


class TestByKeyboard:
    def test_tab_goes_through_all_five(self, qtbot, overview):
        focus(qtbot, overview.answer.view)
        for view in VIEWS:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            assert getattr(overview, view).hasFocus()

    def test_it_begins_at_this_week_and_the_arrows_go_along_the_weeks(self, qtbot, overview):
        view = overview.sets_chart
        focus(qtbot, view)
        assert view.accessibleDescription().startswith("Week of 16 March: 9 sets (Core 3, Hips and legs 6)")
        press(view, "Left", "Left", "Right")
        assert view.accessibleDescription().startswith("Week of 9 March: ")
        press(view, "Home", "Left")
        assert view.chosen == 0
        press(view, "End", "Right")
        assert view.chosen == 25

    def test_in_the_calendar_they_go_by_week_and_by_day(self, qtbot, overview):
        view = overview.calendar
        focus(qtbot, view)
        assert view.accessibleDescription() == "Friday, 20 March: 3 sets"
        press(view, "Left")
        assert view.accessibleDescription() == "Friday, 13 March: nothing"
        press(view, "Up", "Up")
        assert view.accessibleDescription() == "Wednesday, 11 March: nothing"
        press(view, "Home", "Left", "Up")
        assert view.chosen == 0

    def test_the_lines_of_pain_tell_back_and_leg(self, qtbot, overview):
        view = overview.pain_chart
        focus(qtbot, view)
        assert view.accessibleDescription() == "Week of 16 March\nBack: 4 before, 3 after\nLeg: 3 before, 2 after"

    def test_each_step_is_announced(self, qtbot, overview, monkeypatch):
        told = []
        monkeypatch.setattr(announcing, "LINUX", False)
        monkeypatch.setattr(QAccessible, "isActive", lambda: True)
        monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
        focus(qtbot, overview.minutes_chart)
        press(overview.minutes_chart, "Left", "Left")
        assert [words.partition(":")[0] for words in told] == ["Week of 9 March", "Week of 2 March"]
        press(overview.minutes_chart, "Home", "Left", "Left")
        assert len(told) == 3

    def test_up_and_down_are_left_to_the_page(self, qtbot, overview):
        focus(qtbot, overview.sets_chart)
        seen = []
        overview.keyPressEvent = lambda event: seen.append(event.key())
        press(overview.sets_chart, "Up", "Down")
        QTest.keyClick(overview.sets_chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
        assert seen == [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Control, Qt.Key.Key_Left]

    def test_a_chart_without_values_is_passed_by(self, qtbot, theme):
        overview = shown(qtbot, theme, a_glance(0))
        assert overview.pain_chart.focusPolicy() == Qt.FocusPolicy.NoFocus
        focus(qtbot, overview.calendar)
        press(overview.calendar, "Tab")
        assert overview.sets_chart.hasFocus()

    def test_the_chosen_week_stays_when_the_colours_change_and_goes_with_the_data(self, qtbot, overview, theme):
        view = overview.sets_chart
        focus(qtbot, view)
        press(view, "Home")
        theme.choose(Scheme.DARK, 100)
        assert view.chosen == 0
        overview.show_glance(a_glance(0))
        assert view.chosen == 7
        assert view.accessibleDescription().startswith("Week of 16 March: 3 sets")


class TestForScreenReaders:
    def test_it_is_a_graphic_with_a_name_and_all_of_it_in_a_sentence(self, overview):
        overview.setFocus()
        for view, card in zip(VIEWS, (overview.days, overview.pain, overview.sets, overview.minutes), strict=True):
            one = getattr(overview, view)
            read = QAccessible.queryAccessibleInterface(one)
            assert read.role() == QAccessible.Role.Graphic
            assert read.text(QAccessible.Text.Name) == card.accessibleName() != ""
            assert read.text(QAccessible.Text.Description) == card.sentence.text() != ""

    def test_when_the_keyboard_goes_the_sentence_is_back(self, qtbot, overview):
        focus(qtbot, overview.sets_chart)
        focus(qtbot, overview.calendar)
        assert overview.sets_chart.accessibleDescription() == overview.sets.sentence.text()


class TestByPointer:
    def test_a_tooltip_says_what_stands_behind_a_place(self, overview, monkeypatch):
        told = []
        monkeypatch.setattr(QToolTip, "showText", lambda place, words, widget: told.append(words))
        for name in VIEWS:
            view = getattr(overview, name)
            at = view.place_of(view.count - 1).center().toPoint()
            QApplication.sendEvent(view, QHelpEvent(QHelpEvent.Type.ToolTip, at, view.mapToGlobal(at)))
        assert told[0] == "Friday, 20 March: 3 sets"
        assert "Back: 4 before" in told[1]
        assert "Hips and legs 6" in told[2]
        assert "30 min" in told[3]

    def test_beside_the_weeks_it_says_nothing(self, overview, monkeypatch):
        told = []
        monkeypatch.setattr(QToolTip, "showText", lambda place, words, widget: told.append(words))
        at = QPoint(1, 1)
        QApplication.sendEvent(overview.sets_chart, QHelpEvent(QHelpEvent.Type.ToolTip, at, at))
        assert told == [""]

    def test_a_click_takes_no_focus(self, overview):
        QTest.mouseClick(overview.sets_chart, Qt.MouseButton.LeftButton)
        assert not overview.sets_chart.hasFocus()


class TestColours:
    @pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
    def test_every_bar_and_line_can_be_seen_on_the_card(self, palette):
        glance = a_glance(0, other="gone", pain=(0,))
        charts = [sets_chart(glance.weeks, palette), minutes_chart(glance.weeks, palette)]
        charts.append(pain_chart(glance.pain, glance.weeks, palette))
        colours = {one.colour for chart in charts for one in (*chart.bars, *chart.lines)}
        assert len(colours) == 5
        assert {colour: contrast(colour, palette.surface) for colour in colours if _unseen(colour, palette)} == {}

    @pytest.mark.parametrize(("scheme", "palette"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
    def test_neighbours_are_parted_by_the_background_in_both_schemes(self, overview, theme, scheme, palette):
        theme.choose(scheme, 100)
        view = overview.sets_chart
        at = view.place_of(view.count - 1).center()
        column = column_of(picture_of(view), at)
        core, gap, hips = QColor(palette.hold), QColor(palette.surface), QColor(palette.working)
        order = [colour for before, colour in zip([None, *column], column, strict=False) if colour != before]
        assert [one for one in order if one in (core, hips)] == [hips, core]
        assert order[order.index(hips) + 1] == gap


def _unseen(colour, palette):
    return contrast(colour, palette.surface) < SEEN


def picture_of(view):
    picture = QImage(view.size(), QImage.Format.Format_RGB32)
    picture.fill(QColor(view.theme.palette.surface))
    view.render(picture, QPoint(), QRegion(), view.RenderFlag(0))
    return picture


def column_of(picture, at):
    return [picture.pixelColor(int(at.x()), y) for y in range(picture.height())]


class TestTheChosenWeek:
    def test_it_and_the_focus_ring_are_seen_only_while_the_keyboard_is_there(self, qtbot, overview):
        view = overview.sets_chart
        without = picture_of(view)
        focus(qtbot, view)
        press(view, "Home")
        chosen = picture_of(view)
        accent = QColor(LIGHT.hold)
        assert chosen.pixelColor(view.width() // 2, 0) == accent
        edge = view.place_of(0)
        assert chosen.pixelColor(int(edge.right()), int(edge.top()) + 3) == accent
        focus(qtbot, overview.calendar)
        assert picture_of(view) == without

    @pytest.mark.parametrize("percent", TEXT_SIZES_PERCENT)
    def test_its_words_have_room_inside_the_chart_at_every_text_size(self, qtbot, theme, percent):
        theme.choose(Scheme.LIGHT, percent)
        overview = shown(qtbot, theme, a_glance(*FULL, pain=FULL), width=900 - 118 - 56)
        for name in VIEWS:
            view = getattr(overview, name)
            look = look_of(view, theme, TIP_PX)
            for stop in range(view.count):
                box = tip_box(view.room, view.place_of(stop), view.words_at(stop), look)
                assert view.room.contains(box), (name, stop)
                assert not box.intersects(view.place_of(stop))


class TestPainting:
    def test_a_dot_at_the_end_of_the_scale_is_whole(self, qtbot, theme):
        overview = shown(qtbot, theme, a_glance(0, pain=(0,)))
        view = overview.pain_chart
        axes = view._axes
        assert all(line.has_dots for line in view.chart.lines)
        assert axes.inside.top() - 4 >= view.room.top()
        assert axes.inside.bottom() + 4 <= view.room.bottom()

    def test_in_a_language_written_from_the_right_the_numbers_stay_at_the_left(self, qapp, overview):
        before = picture_of(overview.sets_chart)
        overview.sets_chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert picture_of(overview.sets_chart) == before

    def test_a_day_is_found_where_its_square_is(self, overview):
        calendar = overview.calendar
        for stop in (0, 6, 7, calendar.count - 1):
            assert calendar.stop_near(calendar.place_of(stop).center()) == stop
        assert calendar.stop_near(calendar.place_of(calendar.count).center()) is None
        assert calendar.stop_near(QPointF(1, 1)) is None
