"""The page "History": figures, sentences and pictures, every set below them, and what is there before the first."""

from __future__ import annotations

import pytest
from history_fakes import FULL, a_glance
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QToolTip
from ui_fakes import NOON, record

from sciatica_timer.core.events import Outcome, Reason
from sciatica_timer.core.settings import TEXT_SIZES_PERCENT, Scheme
from sciatica_timer.ui.pages.history import HistoryPage
from sciatica_timer.ui.palette import DARK, LIGHT
from sciatica_timer.ui.plot_library import PlotLibrary

ONE_SET = lambda after, limit, where, order: ([record(0)], None)  # noqa: E731
NAMES = {"bridge": "Bridge"}


@pytest.fixture
def library(qtbot):
    made = PlotLibrary()
    with qtbot.waitSignal(made.ready):
        made.ask()
    return made


@pytest.fixture
def page(qtbot, theme, library):
    return shown_page(qtbot, theme, library, 1100, 700)


def shown_page(qtbot, theme, library, width, height):
    made = HistoryPage(NAMES, NOON.date, theme, library)
    qtbot.addWidget(made)
    made.resize(width, height)
    made.show()
    return made


def fill(page, *days_ago, **changes):
    page.show_pages(ONE_SET)
    page.show_glance(a_glance(*days_ago, **changes))
    QApplication.processEvents()


def plots(page):
    return page.overview._plots


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
        texts = [[model.index(row, column, session).data() for column in range(6)] for row in range(2)]
        assert [model.index(0, column).data() for column in range(4)] == ["Today 11:59", "Bridge", "2 sets", "2 min"]
        assert texts[0] == ["12:00", "Bridge", "1 of 1", "10 of 10", "2 s", "Completed"]
        assert texts[1][2:5] == ["1 of 1", "3 + 4 of 10", ""]
        assert before.data() == "Yesterday 12:00"
        assert model.index(0, 5, before).data() == "It hurt more"

    def test_it_is_reached_by_tab_and_comes_into_view(self, qtbot, theme, library):
        page = shown_page(qtbot, theme, library, 782, 600)
        fill(page, *FULL)
        qtbot.waitExposed(page)
        page.activateWindow()
        page.setFocus()
        for _ in range(5):  # the report, the export, the import, the filter, the table
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


class TestFigures:
    def test_this_week_stands_beside_what_is_usual(self, page):
        fill(page, 0, 1, 7, 8, 9, 14)
        summary = page.overview.summary
        assert summary.sets.accessibleName() == "6 sets this week usually about 6"
        assert summary.days.accessibleName() == "2 of 7 active days this week usually about 2"
        assert summary.time.accessibleName() == "20 min exercised this week 4 min of it under hold"

    def test_in_the_first_week_nothing_is_usual_yet(self, page):
        fill(page, 0)
        assert page.overview.summary.sets.accessibleName() == "3 sets this week"
        assert not page.overview.summary.sets.beside.isVisible()

    def test_the_change_in_pain_is_told_once_there_is_one(self, page):
        fill(page, 0, pain=(0,))
        assert page.overview.summary.pain.figure.text() == "–"  # noqa: RUF001
        fill(page, 0, pain=(0, 40))
        assert page.overview.summary.pain.accessibleName() == "0 leg pain, 4-week change back pain: 0"


class TestPictures:
    def test_each_says_what_it_shows_also_to_those_who_cannot_see_it(self, page):
        fill(page, *FULL, pain=FULL)
        overview = page.overview
        cards = (overview.days, overview.pain, overview.sets, overview.minutes)
        for card, picture in zip(cards, (overview.calendar, *plots(page)), strict=True):
            assert card.sentence.text()
            assert card.isVisible()
            assert picture.accessibleName() == card.accessibleName()
            assert picture.accessibleDescription() == card.sentence.text() == card.accessibleDescription()
        assert overview.days.sentence.text() == "You were active on 14 of the last 28 days."

    def test_sentences_are_there_before_the_library_is(self, qtbot, theme):
        library = PlotLibrary(load=lambda: None)
        library.ask = lambda: None
        page = shown_page(qtbot, theme, library, 1100, 700)
        fill(page, 0)
        assert page.overview.sets.sentence.text().startswith("3 sets this week")
        assert plots(page) is None

    def test_pictures_come_by_themselves_when_the_library_is_loaded(self, qtbot, theme):
        page = shown_page(qtbot, theme, PlotLibrary(), 1100, 700)
        fill(page, 0)
        qtbot.waitUntil(lambda: plots(page) is not None and plots(page)[1].isVisible())

    def test_without_the_library_a_sentence_says_so(self, qtbot, theme):
        def load():
            raise ImportError("numpy is missing.")

        page = shown_page(qtbot, theme, PlotLibrary(load=load), 1100, 700)
        fill(page, 0)
        qtbot.waitUntil(page.overview._problem.isVisible)
        assert page.overview._problem.text() == "The pictures cannot be drawn here: numpy is missing."
        assert plots(page) is None
        assert page.overview.sets.sentence.isVisible()
        assert not page.overview.sets.legend.isVisible()
        assert page.overview.sets.sizeHint().height() < page.overview.days.sizeHint().height() / 2

    def test_bars_stand_on_each_other_by_section(self, page):
        fill(page, 0, 7)
        core, hips = bars(plots(page)[1])
        assert list(core["height"]) == [1, 1]
        assert list(hips["height"]) == [2, 2]
        assert list(hips["y0"]) == [1, 1]
        assert list(core["x"]) == [6, 7]

    def test_sets_of_exercises_that_are_gone_are_drawn_and_explained(self, page):
        fill(page, 0, other="gone")
        assert [list(bar["height"]) for bar in bars(plots(page)[1])] == [[2], [1]]
        assert "Others" in [sample.words for sample in page.overview.sets.legend._samples]

    def test_minutes_under_hold_are_a_part_of_the_bar(self, page):
        fill(page, 0)
        held, other = bars(plots(page)[2])
        assert (list(held["height"]), list(other["y0"]), list(other["height"])) == ([2], [2], [8])

    def test_a_single_day_of_pain_is_dots_and_half_a_year_lines(self, page):
        fill(page, 0, pain=(0,))
        lines = plots(page)[0].plot.listDataItems()
        assert [line.opts["symbol"] for line in lines] == ["o"] * 4
        assert [tuple(line.yData) for line in lines] == [(3,), (4,), (2,), (3,)]
        fill(page, *FULL, pain=FULL)
        assert [line.opts["symbol"] for line in plots(page)[0].plot.listDataItems()] == [None] * 4

    def test_without_any_pain_noted_there_is_no_line_and_no_legend(self, page):
        fill(page, 0)
        assert all(line.xData is None or not len(line.xData) for line in plots(page)[0].plot.listDataItems())
        assert page.overview.pain.legend._samples == ()


def bars(picture):
    return [item.opts for item in picture.plot.items if item.__class__.__name__ == "BarGraphItem"]


class TestTheCalendar:
    def test_a_column_is_a_week_and_a_row_a_weekday(self, page):
        fill(page, 0)
        calendar = page.overview.calendar
        today = len(calendar._days) - 1
        assert today == 25 * 7 + 4  # a Friday, in weeks that begin on Monday
        assert calendar.square(today).x() == calendar.square(25 * 7).x()
        assert calendar.day_at(calendar.square(today).center()) is calendar._days[-1]
        assert calendar.day_at(calendar.square(today + 1).center()) is None
        assert calendar.day_at(QPointF(1, 1)) is None

    def test_with_weeks_that_begin_on_sunday_friday_is_the_sixth(self, page):
        fill(page, 0, first_weekday=6)
        assert len(page.overview.calendar._days) == 25 * 7 + 6

    def test_active_days_are_coloured_and_others_are_not(self, page):
        fill(page, 0, 1)
        picture = page.overview.calendar.grab().toImage()
        colours = {ago: colour_of_day(page.overview.calendar, picture, ago) for ago in (1, 2)}
        assert colours == {1: QColor(LIGHT.hold), 2: QColor(LIGHT.line)}


def colour_of_day(calendar, picture, ago):
    centre = calendar.square(len(calendar._days) - 1 - ago).center() * picture.devicePixelRatio()
    return picture.pixelColor(centre.toPoint())


class TestCalm:
    def test_the_wheel_over_a_picture_zooms_nothing_and_is_left_to_the_page(self, page):
        fill(page, *FULL, pain=FULL)
        for picture in plots(page):
            span = picture.plot.vb.viewRange()
            assert picture.childAt(picture.rect().center()) is None  # what pyqtgraph has there is never asked
            assert not wheel_over(picture)
            assert picture.plot.vb.viewRange() == span

    def test_nothing_of_a_picture_can_be_clicked_dragged_or_focused(self, page):
        fill(page, *FULL)
        for picture in plots(page):
            inner = picture.childAt(picture.rect().center())
            assert inner is None  # a click goes to the page
            assert not picture.plot.vb.menuEnabled()
            assert picture.plot.vb.state["mouseEnabled"] == [False, False]
            assert picture.plot.buttonsHidden
            assert picture.view.focusPolicy() == Qt.FocusPolicy.NoFocus

    def test_colours_follow_the_scheme_at_once(self, page, theme):
        fill(page, *FULL, pain=FULL)
        theme.choose(Scheme.DARK, 100)
        for picture in plots(page):
            assert picture.view.backgroundBrush().color() == QColor(DARK.surface)
            assert picture.plot.getAxis("left").textPen().color() == QColor(DARK.muted)
        assert bars(plots(page)[1])[0]["brush"] == DARK.hold

    def test_tooltips_say_what_stands_behind_a_place(self, page, monkeypatch):
        fill(page, 0, 1, pain=(0,))
        told = []
        monkeypatch.setattr(QToolTip, "showText", lambda place, words, widget: told.append(words))
        for picture in (page.overview.calendar, *plots(page)):
            right = picture.rect().topRight() + QPoint(-12, picture.height() // 2)
            if picture is page.overview.calendar:
                right = picture.square(len(picture._days) - 1).center().toPoint()
            QApplication.sendEvent(picture, QHelpEvent(QHelpEvent.Type.ToolTip, right, picture.mapToGlobal(right)))
        assert ["3 sets" in told[0], "Back: 4 before" in told[1]] == [True, True]
        assert "hips and legs 4" in told[2]
        assert "20 min" in told[3]


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("percent", TEXT_SIZES_PERCENT)
@pytest.mark.parametrize("width", [900 - 118, 1280 - 84])
def test_at_every_text_size_the_page_is_no_wider_than_its_view_and_nothing_is_cut(
    qtbot, theme, library, percent, width
):
    theme.choose(Scheme.LIGHT, percent)
    page = shown_page(qtbot, theme, library, width, 600)
    fill(page, *FULL, pain=FULL)
    qtbot.waitUntil(
        lambda: page.findChild(QScrollArea).widget().width() <= page.findChild(QScrollArea).viewport().width()
    )
    for card in (page.overview.days, page.overview.pain, page.overview.sets, page.overview.minutes):
        needed = card.sentence.heightForWidth(card.sentence.width())
        qtbot.waitUntil(lambda card=card, needed=needed: card.sentence.height() >= needed)
        assert card.legend.height() >= card.legend.heightForWidth(card.legend.width())
    for picture in (page.overview.calendar, *plots(page)):
        assert picture.height() >= theme.px(130)


@pytest.mark.parametrize(("width", "percent", "fewer"), [(1196, 100, False), (782, 100, False), (782, 200, True)])
def test_where_the_table_has_no_room_for_how_sets_ended_it_shows_fewer_columns(
    qtbot, theme, library, width, percent, fewer
):
    theme.choose(Scheme.LIGHT, percent)
    page = shown_page(qtbot, theme, library, width, 600)
    fill(page, *FULL)
    tree = page.sets.table
    qtbot.waitUntil(lambda: tree.isColumnHidden(4) is fewer)
    assert tree.columnWidth(5) >= tree.sizeHintForColumn(5) or tree.columnWidth(5) >= theme.px(200)
    assert tree.horizontalScrollBar().maximum() == 0
