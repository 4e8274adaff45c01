"""The picture below the answer: its line, its dots, its days by pointer, by arrow keys and in words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sciatica_timer.core.history.course import Plans, course_of, headline
from sciatica_timer.core.history.insight import SessionRow
from sciatica_timer.core.pain import Lowest
from sciatica_timer.core.settings import TEXT_SIZES_PERCENT, Scheme
from sciatica_timer.ui.charts.course_chart import colours_of, course_chart, point_of
from sciatica_timer.ui.charts.course_view import CourseView
from sciatica_timer.ui.charts.course_wording import course_words, day_told, headline_words, legend_words
from sciatica_timer.ui.charts.geometry import CROSS, DIAMOND, DOT, DOT_SIZES, RING, Axes, Dots, dot_places
from sciatica_timer.ui.charts.painter import tip_box
from sciatica_timer.ui.charts.view import TIP_PX, look_of
from sciatica_timer.ui.palettes import LIGHT

TODAY = date(2026, 3, 20)  # a Friday
PLANS = Plans(frozenset({("bridge", "short")}), frozenset({"gentle"}))


def session(ago, lowest=None, **more):
    return SessionRow(TODAY - timedelta(days=ago), lowest_before=lowest, seconds=600.0, **more)


ROWS = [
    session(60, Lowest.BELOW_KNEE, exercises=("bridge",)),
    session(59, Lowest.BELOW_KNEE, exercises=("bridge",), forms=(("bridge", "short"),)),
    session(20, Lowest.THIGH, exercises=("bridge",), programme="gentle", leg_before=4, leg_after=3),
    session(1, Lowest.BUTTOCK, exercises=("bridge",), hurt=True),
    session(0, Lowest.BUTTOCK, exercises=("bridge",)),
    session(0, exercises=("bridge",)),
]


def a_course(rows=ROWS, weeks=10):
    return course_of(rows, TODAY - timedelta(weeks=weeks - 1), TODAY, 0, PLANS)


def a_chart(course):
    def words(stop):
        day = course.days[stop]
        return day_told(day, point_of(course, day.local_date), course.measure, lambda row: row.programme or "Bridge")

    return course_chart(course, words, *colours_of(LIGHT))


@pytest.fixture
def view(qtbot, theme):
    made = CourseView(theme)
    qtbot.addWidget(made)
    course = a_course()
    made.show_course(course, a_chart(course))
    made.resize(700, 220)
    made.show()
    return made


class TestTheChart:
    def test_the_back_is_on_top_and_the_line_climbs_towards_it(self):
        chart = a_chart(a_course())
        assert chart.words_at_ticks == ("below the knee", "thigh", "buttock", "back")
        assert [[value for _, value in line.points] for line in chart.lines] == [[0], [1, 2]]

    def test_weeks_without_an_answer_part_the_line(self):
        assert len(a_chart(a_course()).lines) == 2
        assert len(a_chart(a_course([session(14, Lowest.BACK), session(0, Lowest.BACK)])).lines) == 1

    def test_a_week_that_one_day_stands_for_is_hollow(self):
        first, second = a_chart(a_course()).lines
        assert (first.hollow, second.hollow) == (frozenset(), frozenset({0}))
        assert "hollow where one day alone was noted" in legend_words(a_course())

    def test_sessions_differ_by_shape_and_the_legend_names_those_that_are_there(self):
        chart = a_chart(a_course())
        assert [[kind for kind, _ in one.dots] for one in chart.dots] == [[DOT, RING], [DIAMOND], [CROSS, DOT, DOT]]
        assert [(one.words, one.kind) for one in chart.samples] == [
            ("session", DOT),
            ("easier forms", RING),
            ("plan for bad days", DIAMOND),
            ("it hurt more", CROSS),
        ]

    def test_leg_pain_is_drawn_where_no_place_was_named(self):
        chart = a_chart(a_course([SessionRow(TODAY, leg_before=4), SessionRow(TODAY, leg_before=7)]))
        assert (chart.ticks, chart.words_at_ticks) == ((0, 5, 10), ("0", "5", "10"))
        assert chart.lines[0].points[0][1] == pytest.approx(5.5)


@pytest.mark.parametrize("count", [1, 4, 14, 40])
@pytest.mark.parametrize("weeks", [8, 26, 104])
def test_dots_of_a_week_stay_in_their_column_and_in_the_band_and_never_overlap(count, weeks):
    axes = Axes(QRectF(0, 0, 700, 100), -0.5, weeks - 0.5, 3)
    (places,) = dot_places([Dots(3, ((DOT, LIGHT.hold),) * count)], axes, 100, 30, 1.0)
    assert len(places) == count
    for number, place in enumerate(places):
        assert not any(place.intersects(other) for other in places[number + 1 :])
    if weeks < 104 and count < 40:  # beyond that the smallest dots are drawn all the same
        assert max(place.bottom() for place in places) <= 130
        assert places[0].width() in DOT_SIZES
        assert all(abs(place.center().x() - axes.x(3)) <= axes.pitch / 2 for place in places)


class TestDays:
    def test_arrows_go_from_day_to_day_and_say_each(self, qtbot, view):
        view.activateWindow()
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        assert view.accessibleDescription() == (
            "Friday, 20 March 2026\nBridge, 10 min, buttock\nBridge, 10 min\nthat week: buttock, from 2 days"
        )
        QTest.keyClick(view, Qt.Key.Key_Left)
        assert "Thursday, 19 March 2026\nBridge, 10 min, it hurt more" in view.accessibleDescription()
        QTest.keyClick(view, Qt.Key.Key_Left)
        assert "gentle, 10 min, plan for bad days, leg 4 → 3, thigh" in view.accessibleDescription()
        QTest.keyClick(view, Qt.Key.Key_Home)
        assert "Monday, 19 January 2026" in view.accessibleDescription()

    def test_a_click_chooses_the_day_whose_dot_is_there(self, qtbot, view):
        for stop in range(view.count):
            assert view.stop_near(view.place_of(stop).center()) == stop
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.place_of(2).center().toPoint())
        qtbot.waitUntil(lambda: view.chosen == 2)

    def test_above_the_dots_the_nearest_day_is_meant(self, view):
        assert view.stop_near(QPointF(view.place_of(0).center().x(), 40)) in {0, 1}

    def test_enter_and_a_double_click_open_the_day(self, qtbot, view):
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        with qtbot.waitSignal(view.day_opened) as opened:
            QTest.keyClick(view, Qt.Key.Key_Return)
        assert opened.args == [TODAY]
        with qtbot.waitSignal(view.day_opened) as opened:
            QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=view.place_of(0).center().toPoint())
        assert opened.args == [TODAY - timedelta(days=60)]

    @pytest.mark.parametrize("percent", TEXT_SIZES_PERCENT)
    def test_the_words_of_a_day_stay_inside_the_picture(self, view, theme, percent):
        theme.choose(Scheme.LIGHT, percent)
        view.resize(900 - 118 - 56, theme.px(216))
        QApplication.processEvents()
        look = look_of(view, theme, TIP_PX)
        for stop in range(view.count):
            box = tip_box(view.room, view.place_of(stop), view.words_at(stop), look)
            assert view.room.contains(box), stop

    def test_an_empty_picture_has_no_days(self, qtbot, theme):
        empty = CourseView(theme)
        qtbot.addWidget(empty)
        course = a_course([])
        empty.show_course(course, a_chart(course))
        assert (empty.count, empty.stop_near(QPointF(20, 200))) == (0, None)
        assert empty.grab().width()


class TestSentences:
    def told(self, *rows, **more):
        return headline_words(headline(sorted(rows, key=lambda row: row.local_date), TODAY, 0), **more)

    def week_by_week(self, early, late, lowest=(None, None)):
        return [session(ago, lowest[ago < 20], leg_before=late if ago < 20 else early) for ago in range(0, 42, 2)]

    def test_pain_and_place_and_days_are_told(self):
        rows = self.week_by_week(4, 2, (Lowest.BELOW_KNEE, Lowest.THIGH))
        assert self.told(*rows) == (
            "In the last 6 weeks your leg pain went from 4 to 2. It now ends at the thigh."
            " You exercised on 4 days a week."
        )
        assert self.told(*rows, of_person=False).startswith("In the last 6 weeks leg pain went from 4 to 2. ")

    @pytest.mark.parametrize(
        ("lowest", "words"),
        [
            ((Lowest.THIGH, Lowest.THIGH), "It goes as far as the thigh."),
            ((Lowest.THIGH, Lowest.BELOW_KNEE), "It now goes below the knee."),
            ((Lowest.BUTTOCK, Lowest.BACK), "It now stays in the back."),
            ((None, Lowest.BACK), "It stays in the back."),
        ],
    )
    def test_how_far_down_is_told_with_its_change(self, lowest, words):
        assert words in self.told(*self.week_by_week(4, 4, lowest))

    def test_few_notes_are_said_to_be_few(self):
        assert self.told(session(30, leg_before=3), session(2, leg_before=1)).startswith(
            "In the last 4 weeks there are few notes of pain (2 days), too few to say which way it goes."
        )
        assert self.told(session(20)).startswith("In the last 3 weeks no pain was noted")

    def test_one_bad_week_is_told_with_its_month(self):
        rows = [session(ago, leg_before=7 if 67 <= ago < 74 else 2) for ago in range(170)]
        assert "There was one bad week in January." in self.told(*rows)

    def test_scores_that_round_to_the_same_are_told_with_a_decimal(self):
        rows = [session(ago, leg_before=2 if ago < 28 and ago % 2 else 3 if ago >= 28 else 2) for ago in range(42)]
        assert "went from 3 to 2" in self.told(*rows)
        rows = [
            session(ago, leg_before=(3 if ago % 3 else 4) if ago >= 28 else (3 if ago % 5 else 2)) for ago in range(42)
        ]
        assert "went from 3.3 to 2.8" in self.told(*rows)

    def test_the_picture_is_told_in_words(self):
        assert course_words(a_course()) == (
            "How far down it goes, week by week: below the knee in the week of 19 January,"
            " buttock in the week of 16 March; 5 days with a session."
        )
