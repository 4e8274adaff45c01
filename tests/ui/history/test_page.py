"""The page "History": figures, sentences and pictures, every set below them, and what is there before the first."""

from __future__ import annotations

import pytest
from history_fakes import FULL, a_glance
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea
from ui_fakes import NOON, record

from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.core.settings import TEXT_SIZES_PERCENT, Scheme
from sciatica_timer.ui.charts.card import ChartCard
from sciatica_timer.ui.history.page import HistoryPage
from sciatica_timer.ui.palettes import DARK, LIGHT

ONE_SET = lambda after, limit, where, order: ([record(0)], None)  # noqa: E731
NAMES = {"bridge": "Bridge"}


@pytest.fixture
def page(qtbot, theme):
    return shown_page(qtbot, theme, 1100, 700)


def shown_page(qtbot, theme, width, height):
    made = HistoryPage(NAMES, NOON.date, theme)
    qtbot.addWidget(made)
    made.resize(width, height)
    made.show()
    return made


def fill(page, *days_ago, **changes):
    page.show_pages(ONE_SET)
    page.show_glance(a_glance(*days_ago, **changes))
    QApplication.processEvents()


def charts(page):
    overview = page.overview
    return overview.pain_chart, overview.sets_chart, overview.minutes_chart


def wheel_over(widget):
    """Turn the wheel by a notch over a widget; tell whether it was taken there, or left to what lies below."""
    place = QPointF(widget.rect().center())
    button, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    turned = QWheelEvent(place, widget.mapToGlobal(place), QPoint(), QPoint(0, -120), button, keys, phase, False)
    QApplication.sendEvent(widget, turned)
    return turned.isAccepted()


class TestTheTable:
    def test_rows_come_a_page_at_a_time(self, page):
        asked = []

        def pages(after, limit, where, order):
            asked.append(after)
            first = after or 0
            return [record(number, session_id=str(number)) for number in range(first, first + limit)], first + limit

        page.show_pages(pages)
        assert page.accessibleName() == "History"
        assert page.sets.model.rowCount() < 1000
        page.sets.table.scrollToBottom()
        page.sets.model.fetchMore(page.sets.model.index(-1, -1))
        assert asked[:2] == [None, 100]

    def test_a_row_reads_as_the_set_was(self, page):
        rows = [record(0), record(1, side="alternating", left_done=3, right_done=4, reps_done=3, hold_seconds=None)]
        rows.append(record(60 * 24, outcome=Outcome.STOPPED_FOR_PAIN, reason=Reason.PAIN, reps_done=2, session_id="t"))
        page.show_pages(lambda after, limit, where, order: (rows, None))
        model = page.sets.model
        session, before = model.index(0, 0), model.index(1, 0)
        texts = [[model.index(row, column, session).data() for column in range(7)] for row in range(2)]
        assert [model.index(0, column).data() for column in range(6)] == [
            "Today 11:59",
            "Bridge",
            "2 sets",
            "",
            "",
            "2 min",
        ]
        assert texts[0] == ["12:00", "Bridge", "1 of 1", "10 of 10", "2 s", "50 s", "Completed"]
        assert texts[1][2:5] == ["1 of 1", "3 + 4 of 10", ""]
        assert before.data() == "Yesterday 12:00"
        assert model.index(0, 6, before).data() == "It hurt more"

    def test_it_is_reached_by_tab_and_comes_into_view(self, qtbot, theme):
        page = shown_page(qtbot, theme, 782, 600)
        fill(page, *FULL, pain=FULL)
        qtbot.waitExposed(page)
        page.activateWindow()
        page.setFocus()
        for _ in range(10):  # the report, the export, the import, five charts, the filter, the table
            QApplication.focusWidget().focusNextChild()
        assert page.sets.table.hasFocus()
        qtbot.waitUntil(lambda: page.findChild(QScrollArea).verticalScrollBar().value() > 0)


class TestEmpty:
    def test_it_says_what_will_be_here(self, page):
        page.show_pages(lambda after, limit, where, order: ([], None))
        assert page.empty.isVisible()
        assert not page.overview.isVisible()
        assert not page.sets.isVisible()
        for words in ("active days", "sets and minutes week by week", "pain before and after", "physiotherapist"):
            assert words in page.empty.accessibleName()

    def test_with_the_first_set_it_gives_way(self, page):
        page.show_pages(lambda after, limit, where, order: ([], None))
        fill(page, 0)
        assert not page.empty.isVisible()
        assert page.overview.isVisible()
        assert page.sets.isVisible()


class TestTheAnswer:
    def test_one_sentence_stands_on_top_and_the_picture_below_it(self, page):
        fill(page, *FULL, pain=FULL)
        answer = page.overview.answer
        assert answer.sentence.text() == (
            "In the last 6 weeks your leg pain stayed at about 3. You exercised on 4 days a week."
        )
        assert answer.sentence.geometry().bottom() < answer.card.geometry().top()
        assert answer.geometry().bottom() < page.overview.days.mapTo(page.overview, QPoint()).y()
        assert answer.card.accessibleName() == "Leg pain, 0 to 10"
        assert answer.view.accessibleDescription().startswith("Leg pain, 0 to 10, week by week: 3 in the week of")

    def test_without_notes_it_says_so_and_draws_the_sessions_alone(self, page):
        fill(page, 0, 1, 20)
        answer = page.overview.answer
        assert answer.sentence.text().startswith("In the last 3 weeks no pain was noted")
        assert not answer.view.chart.lines
        assert [len(one.dots) for one in answer.view.chart.dots] == [1, 2]

    def test_enter_on_a_day_shows_its_sessions_alone(self, page):
        fill(page, 0, 1, 20)
        view = page.overview.answer.view
        view.setFocus()
        view.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
        assert (page.sets.model.where.from_date, page.sets.model.where.to_date) == ("2026-03-20", "2026-03-20")
        assert page.sets.filter.isVisible()

    def test_a_click_on_a_day_shows_it(self, qtbot, page):
        fill(page, 0, 1, 20, pain=(1,))
        view = page.overview.answer.view
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.place_of(1).center().toPoint())
        assert view.chosen == 1
        assert view.accessibleDescription() == (
            "Thursday, 19 March 2026\nBridge, dead-bug, 10 min, back 4 → 3, leg 3 → 2\nthat week: 3, from 1 day"
        )

    def test_two_years_are_offered_where_there_is_more_to_see_in_them(self, page):
        fill(page, 0, 1)
        assert not page.overview.answer.spans.isVisible()
        fill(page, 0, 1, 400)
        assert page.overview.answer.spans.isVisible()
        assert len(page.overview.answer.view.chart.stops) == 2
        page.overview.answer.spans.show_part(1)
        assert len(page.overview.answer.view.chart.stops) == 3


def places(page):
    """Return where everything on the page is, and how far it is scrolled."""
    area = page.findChild(QScrollArea)
    content = area.widget()
    parts = (page.overview.answer.card, page.overview.days, page.overview.minutes, page.sets)
    return [part.mapTo(content, QPoint()).y() for part in parts] + [page.sets.height(), content.height()]


class TestNothingJumps:
    @pytest.fixture
    def filled(self, qtbot, page):
        fill(page, *FULL, pain=FULL)
        qtbot.waitExposed(page)
        settle()
        return page

    def test_when_the_filter_opens(self, filled):
        before = places(filled)
        filled.sets.filter_by_key()
        settle()
        assert places(filled) == before

    def test_when_the_editor_opens(self, filled):
        before = places(filled)
        filled.sets.table.edit_current()
        settle()
        assert filled.sets.editor.isVisible()
        assert places(filled) == before

    def test_when_a_search_finds_nothing(self, filled):
        before = places(filled)
        filled.sets.filter_by_key()
        filled.show_pages(lambda after, limit, where, order: ([], None) if where.text else ([record(0)], None))
        filled.sets.filter.text.setText("zebra")
        filled.sets.filter.apply()
        settle()
        assert not filled.sets.table.isVisible()
        assert places(filled) == before

    def test_ctrl_f_brings_its_field_into_view(self, qtbot, filled):
        filled.activateWindow()
        filled.sets.filter_by_key()
        settle()
        area = filled.findChild(QScrollArea)
        field = filled.sets.filter.text
        qtbot.waitUntil(lambda: area.viewport().rect().contains(field.mapTo(area.viewport(), field.rect().center())))
        assert filled.focusWidget() is field


def settle():
    for _ in range(5):
        QApplication.processEvents()
        QApplication.sendPostedEvents()


class TestCharts:
    def test_each_says_what_it_shows_also_to_those_who_cannot_see_it(self, page):
        fill(page, *FULL, pain=FULL)
        overview = page.overview
        cards = (overview.days, overview.pain, overview.sets, overview.minutes)
        for card, chart in zip(cards, (overview.calendar, *charts(page)), strict=True):
            assert card.sentence.text()
            assert card.isVisible()
            assert chart.accessibleName() == card.accessibleName()
            assert chart.accessibleDescription() == card.sentence.text() == card.accessibleDescription()
        assert overview.days.sentence.text() == "You were active on 14 of the last 28 days."

    @pytest.mark.parametrize("percent", [100, 200])
    def test_they_are_there_at_the_first_paint_and_no_card_moves_after_it(self, qtbot, theme, percent):
        theme.choose(Scheme.LIGHT, percent)
        page = HistoryPage(NAMES, NOON.date, theme)
        qtbot.addWidget(page)
        page.resize(1196, 2600)
        fill_before_it_is_shown(page)
        places = PlacesAtPaint(page)
        page.show()
        qtbot.waitExposed(page)
        for _ in range(5):
            QApplication.processEvents()
        theme.changed.emit()
        page.update()
        QApplication.processEvents()
        assert len(places.seen) == 5
        assert {widget.accessibleName(): len(seen) for widget, seen in places.seen.items()} == dict.fromkeys(
            ("Leg pain, 0 to 10", "Active days", "Pain before and after", "Sets per week", "Minutes per week"), 1
        )

    def test_bars_stand_on_each_other_by_section(self, page):
        fill(page, 0, 7)
        core, hips, standing = charts(page)[1].chart.bars
        assert core.heights[-3:] == (0, 1, 1)
        assert hips.heights[-3:] == (0, 2, 2)
        assert not any(standing.heights)

    def test_sets_of_exercises_that_are_gone_are_drawn_and_explained(self, page):
        fill(page, 0, other="gone")
        assert [bars.heights[-1] for bars in charts(page)[1].chart.bars] == [0, 2, 0, 1]
        assert "Others" in [sample.words for sample in page.overview.sets.legend.samples]

    def test_minutes_under_hold_are_a_part_of_the_bar(self, page):
        fill(page, 0)
        assert [bars.heights[-1] for bars in charts(page)[2].chart.bars] == [2, 8]

    def test_a_single_day_of_pain_is_dots_and_half_a_year_lines(self, page):
        fill(page, 0, pain=(0,))
        lines = charts(page)[0].chart.lines
        assert [line.has_dots for line in lines] == [True] * 4
        assert [[value for _, value in line.points] for line in lines] == [[3], [4], [2], [3]]
        fill(page, *FULL, pain=FULL)
        assert [line.has_dots for line in charts(page)[0].chart.lines] == [False] * 4

    def test_without_any_pain_noted_there_is_no_line_and_no_legend(self, page):
        fill(page, 0)
        assert not any(line.points for line in charts(page)[0].chart.lines)
        assert page.overview.pain.legend.samples == ()


def fill_before_it_is_shown(page):
    page.show_pages(ONE_SET)
    page.show_glance(a_glance(*FULL, pain=FULL))


class PlacesAtPaint(QObject):
    """Notes where each card of a chart is whenever it is painted."""

    def __init__(self, page):
        super().__init__(page)
        self.seen = {}
        for card in page.findChildren(ChartCard):
            card.installEventFilter(self)

    def eventFilter(self, card, event):
        if event.type() == QEvent.Type.Paint:
            self.seen.setdefault(card, set()).add(card.geometry().getRect())
        return False


class TestTheCalendar:
    def test_a_column_is_a_week_and_a_row_a_weekday(self, page):
        fill(page, 0)
        calendar = page.overview.calendar
        today = len(calendar.days) - 1
        assert today == 25 * 7 + 4  # a Friday, in weeks that begin on Monday
        assert calendar.place_of(today).x() == calendar.place_of(25 * 7).x()

    def test_with_weeks_that_begin_on_sunday_friday_is_the_sixth(self, page):
        fill(page, 0, first_weekday=6)
        assert len(page.overview.calendar.days) == 25 * 7 + 6

    def test_active_days_are_coloured_and_others_are_not(self, page):
        fill(page, 0, 1)
        picture = page.overview.calendar.grab().toImage()
        colours = {ago: colour_of_day(page.overview.calendar, picture, ago) for ago in (1, 2)}
        assert colours == {1: QColor(LIGHT.hold), 2: QColor(LIGHT.mat)}


def colour_of_day(calendar, picture, ago):
    centre = calendar.place_of(len(calendar.days) - 1 - ago).center() * picture.devicePixelRatio()
    return picture.pixelColor(centre.toPoint())


def test_the_wheel_over_a_chart_is_left_to_the_page(page):
    fill(page, *FULL, pain=FULL)
    for chart in (page.overview.answer.view, page.overview.calendar, *charts(page)):
        assert not wheel_over(chart)


def test_the_wheel_over_the_rows_is_the_pages_until_they_have_the_keys(qtbot, page):
    rows = [record(number, session_id=str(number)) for number in range(60)]
    page.show_pages(lambda after, limit, where, order: (rows, None))
    qtbot.waitExposed(page)
    tree = page.sets.table
    page.setFocus()
    assert not wheel_over(tree.viewport())
    page.activateWindow()
    tree.setFocus()
    assert wheel_over(tree.viewport())
    tree.verticalScrollBar().setValue(tree.verticalScrollBar().maximum())
    assert not wheel_over(tree.viewport())


def test_colours_follow_the_scheme_at_once(page, theme):
    fill(page, *FULL, pain=FULL)
    theme.choose(Scheme.DARK, 100)
    assert charts(page)[1].chart.bars[0].colour == DARK.hold
    assert page.overview.sets.legend.samples[0].colour == DARK.hold


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("percent", TEXT_SIZES_PERCENT)
@pytest.mark.parametrize("width", [900 - 118, 1280 - 84])
def test_at_every_text_size_the_page_is_no_wider_than_its_view_and_nothing_is_cut(qtbot, theme, percent, width):
    theme.choose(Scheme.LIGHT, percent)
    page = shown_page(qtbot, theme, width, 600)
    fill(page, *FULL, pain=FULL)
    qtbot.waitUntil(
        lambda: page.findChild(QScrollArea).widget().width() <= page.findChild(QScrollArea).viewport().width()
    )
    for card in (page.overview.days, page.overview.pain, page.overview.sets, page.overview.minutes):
        needed = card.sentence.heightForWidth(card.sentence.width())
        qtbot.waitUntil(lambda card=card, needed=needed: card.sentence.height() >= needed)
        assert card.legend.height() >= card.legend.heightForWidth(card.legend.width())
    for chart in (page.overview.calendar, *charts(page)):
        assert chart.height() >= theme.px(130)


@pytest.mark.parametrize(("width", "percent", "fewer"), [(1196, 100, False), (782, 100, False), (782, 200, True)])
def test_where_the_table_has_no_room_for_how_sets_ended_it_shows_fewer_columns(qtbot, theme, width, percent, fewer):
    theme.choose(Scheme.LIGHT, percent)
    page = shown_page(qtbot, theme, width, 600)
    fill(page, *FULL)
    tree = page.sets.table
    qtbot.waitUntil(lambda: tree.isColumnHidden(4) is fewer)
    assert tree.columnWidth(6) >= tree.sizeHintForColumn(6) or tree.columnWidth(6) >= theme.px(200)
    assert tree.horizontalScrollBar().maximum() == 0


LONG = {"bridge": "Bridge with both feet on a step and a band above the knees"}


class TestColumns:
    def shown(self, qtbot, theme, names, width, percent=100, rows=60):
        theme.choose(Scheme.LIGHT, percent)
        page = HistoryPage(names, NOON.date, theme)
        qtbot.addWidget(page)
        page.resize(width, 700)
        page.show_pages(lambda after, limit, where, order: (many(rows), None))
        page.show()
        settle()
        return page.sets.table

    def test_a_name_is_not_cut_beside_empty_space(self, qtbot, theme):
        tree = self.shown(qtbot, theme, LONG, 1196)
        assert tree.columnWidth(1) >= tree.sizeHintForColumn(1)
        assert tree.horizontalScrollBar().maximum() == 0

    def test_nor_is_one_that_comes_into_sight_later_and_none_gets_narrower(self, qtbot, theme):
        names = {"bridge": "Bridge", "dead-bug": LONG["bridge"]}
        tree = self.shown(qtbot, theme, names, 1196)
        before = tree.columnWidth(1)
        tree.scrollToBottom()
        settle()
        wide = tree.columnWidth(1)
        assert wide > before
        tree.scrollToTop()
        settle()
        assert tree.columnWidth(1) == wide

    def test_a_width_that_the_user_gave_stays(self, qtbot, theme):
        tree = self.shown(qtbot, theme, {"bridge": "Bridge"}, 1196)
        tree.header().resizeSection(1, 333)
        tree.resize(tree.width() - 60, tree.height())
        tree.fit_columns()
        assert tree.columnWidth(1) == 333

    @pytest.mark.parametrize("width", [782, 1196])
    def test_with_the_largest_text_how_it_went_is_still_in_view(self, qtbot, theme, width):
        tree = self.shown(qtbot, theme, LONG, width, 200)
        assert tree.horizontalScrollBar().maximum() == 0
        assert tree.columnWidth(6) >= min(theme.px(100), tree.sizeHintForColumn(6))


def many(rows):
    """Return sets of as many sessions; the last ones are of another exercise."""
    return [
        record(number, session_id=str(number), exercise="dead-bug" if number > rows - 3 else "bridge")
        for number in range(rows)
    ]
