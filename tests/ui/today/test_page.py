"""The page "Today" by itself: what it shows of a day, its keys, and that no words are cut."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from sciatica_timer.core.agenda import agenda
from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.library.schedule import Schedule
from sciatica_timer.core.reminders import Reminder
from sciatica_timer.core.sets_done import SetsDone
from sciatica_timer.core.settings import Scheme, Settings
from sciatica_timer.core.today import Past
from sciatica_timer.ui.today.day import MOST_ROWS, day_shown
from sciatica_timer.ui.today.page import TodayPage

MORNING = datetime(2026, 1, 5, 8, 30)  # noqa: DTZ001  what a clock on the wall shows has no offset
LONG = "Evening, when the back is stiff and there is time for all of it, slowly, twice over"
STARTER = Programme("starter", "Starter", 1, tuple(map(Entry, ("pelvic-tilt", "bridge", "dead-bug"))))
OTHER = Programme("mine", LONG, 2, (Entry("bird-dog"), Entry("dead-bug")), own=True, schedule=Schedule(days=(0,)))
REST = replace(OTHER, schedule=Schedule(days=(2,)))
ONCE = (SetsDone(both=5, left=5, right=5),)
CHOSEN = Settings(programme="starter")
KEY = Qt.Key


def done(*names):
    return Past(sets=dict.fromkeys(names, ONCE), touched=names, done_at=dict.fromkeys(names, time(8, 12)))


@pytest.fixture
def shown(library):
    """Puts a day into words."""

    def shown(past=None, programmes=(STARTER,), settings=CHOSEN, now=MORNING):
        past = past or Past()
        day = agenda(past, library.exercises, programmes, settings, now)
        return day_shown(day, library.exercises, programmes, settings, now)

    return shown


@pytest.fixture
def page(qtbot, theme, set_locale):
    set_locale("en_GB")
    made = TodayPage(theme)
    qtbot.addWidget(made)
    made.resize(816, 600)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.focus_start()
    return made


class TestWords:
    def test_what_is_next_is_one_card(self, shown):
        card = shown(done("pelvic-tilt")).card
        assert card.about == "Starter · 5 min · 1 of 3 done"
        assert card.title == "Bridge and 1 more"
        assert card.details == "all on your back · nothing else needed"
        assert card.whole == "All 3 · 7 min"

    def test_of_a_programme_not_begun_there_is_no_second_button(self, shown):
        assert shown().card.whole == ""

    @pytest.mark.parametrize(
        ("hour", "greeting"),
        [(3, "Good evening."), (5, "Good morning."), (12, "Good afternoon."), (17, "Good evening.")],
    )
    def test_it_greets_as_the_time_of_day_is(self, shown, hour, greeting):
        assert shown(now=MORNING.replace(hour=hour)).headline == f"{greeting} Next: Starter."

    def test_a_tick_says_when_and_a_screen_reader_hears_no_sign(self, shown):
        (row,) = shown(done("pelvic-tilt")).done
        assert (row.name, row.status, row.spoken) == ("Pelvic tilt", "✓ 08:12", "done at 08:12")

    def test_what_comes_again_says_so_beside_its_tick(self, shown):
        twice = Reminder(on=True, times=(time(8), time(18)))
        settings = replace(CHOSEN, reminders={"bird-dog": twice})
        (row,) = shown(done("bird-dog"), settings=settings).later
        assert row.status == "✓ 08:12 · again at 18:00"
        assert row.spoken == "done at 08:12, again at 18:00"

    @pytest.mark.parametrize(("hour", "words"), [(9, "again this evening"), (18, "once more today")])
    def test_without_a_time_it_is_this_evening(self, shown, hour, words):
        twice = replace(STARTER, schedule=Schedule(days=(0,)), times_per_day=Range(2, 2))
        day = shown(done("pelvic-tilt", "bridge", "dead-bug"), [twice], now=MORNING.replace(hour=hour))
        assert day.card.about.endswith(f"1 of 2 times today · {words}")

    def test_all_done_is_said_with_the_plan_of_tomorrow(self, shown):
        day = shown(done("pelvic-tilt", "bridge", "dead-bug"))
        assert (day.headline, day.card.about, day.card.title) == ("All done for today.", "Tomorrow", "Starter")
        assert day.card.task is None

    def test_a_rest_day_names_the_next_day(self, shown):
        day = shown(programmes=[REST], settings=Settings())
        assert (day.headline, day.card.about, day.card.title) == ("Today is a rest day.", "Wednesday", LONG)

    def test_nothing_speaks_of_days_that_were_missed(self, shown):
        past = Past(done_last={"starter": date(2025, 12, 1), "bridge": date(2025, 12, 1)})
        assert shown(past) == shown(replace(past, done_last={"starter": date(2026, 1, 4)}))


class TestThePage:
    def test_space_enter_and_a_click_start_what_is_next(self, page, shown, qtbot):
        day, asked = shown(), []
        page.show_day(day)
        page.focus_start()
        page.start_requested.connect(lambda *wanted: asked.append(wanted))
        QTest.keyClick(page.focusWidget(), KEY.Key_Space)
        QTest.keyClick(page.focusWidget(), KEY.Key_Return)
        qtbot.mouseClick(page.card.start, Qt.MouseButton.LeftButton)
        assert asked == [(day.card.task, False)] * 3

    def test_the_arrows_and_tab_go_to_each_button_in_reading_order(self, page, shown):
        page.show_day(shown(done("pelvic-tilt"), [STARTER, OTHER]))
        page.focus_start()
        for key in (KEY.Key_Tab, KEY.Key_Down):
            page.focus_start()
            names = []
            for _ in range(4):
                names.append(QApplication.focusWidget().accessibleName())
                QTest.keyClick(QApplication.focusWidget(), key)
            assert names == ["Start", "All 3 · 7 min", f"Start {LONG}", "Plan for my calendar…"]

    def test_before_the_day_is_known_nothing_is_claimed_and_the_card_keeps_its_place(self, page, shown):
        place = page.card.geometry()
        assert [one.text() for one in page.findChildren(QLabel) if one.isVisible() and one.text()] == []
        assert [one for one in page.card.findChildren(QPushButton) if one.isVisible()] == []
        QTest.keyClick(page, KEY.Key_Space)
        page.show_day(shown())
        QApplication.processEvents()
        assert abs(page.card.width() - place.width()) <= 1

    def test_the_same_day_again_writes_nothing(self, page, shown, monkeypatch):
        page.show_day(shown())
        monkeypatch.setattr(page.card, "show_card", pytest.fail)
        page.show_day(shown())

    def test_a_long_list_is_counted_beyond_what_is_shown(self, page, shown, library):
        names = tuple(one.id for one in library.exercises)
        many = [replace(OTHER, id=f"p{n}", name=f"Programme {n}", entries=(Entry(names[n % 8]),)) for n in range(20)]
        page.show_day(shown(programmes=many, settings=Settings()))
        assert len(page.later.rows) == MOST_ROWS
        assert page.later._more.text() == f"and {19 - MOST_ROWS} more"

    def test_after_pain_a_press_is_ignored_until_the_person_chooses(self, page, shown):
        asked = []
        page.show_day(shown())
        page.start_requested.connect(lambda *wanted: asked.append(wanted))
        page.ignore_next_start()
        page.focus_start()
        QTest.keyClick(page.focusWidget() or page, KEY.Key_Space)
        assert asked == []
        QTest.keyClick(page.focusWidget() or page, KEY.Key_Tab)
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Space)
        assert len(asked) == 1


DAYS = {
    "next": (Past(), [STARTER, OTHER], CHOSEN),
    "part": (done("pelvic-tilt"), [STARTER, OTHER], CHOSEN),
    "done": (done("pelvic-tilt", "bridge", "dead-bug"), [STARTER], CHOSEN),
    "rest": (Past(), [REST], Settings()),
    "nothing": (Past(), [STARTER], Settings()),
    "long": (Past(), [replace(OTHER, name="Beckenbodenmuskulaturkräftigungsübungen" * 2)], Settings()),
}


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("name", DAYS)
def test_no_words_are_cut_and_start_is_seen(qapp, theme, page, shown, name, percent):
    past, programmes, settings = DAYS[name]
    theme.choose(Scheme.LIGHT, percent)
    page.resize(782, 600)  # 900 px less the rail at its largest
    page.show_day(shown(past, programmes, settings))
    qapp.processEvents()
    for one in page.findChildren(QLabel) + page.findChildren(QPushButton):
        if one.isVisible() and one.text():
            assert one.width() >= min(one.minimumSizeHint().width(), one.sizeHint().width()), one.text()
            assert one.mapTo(page, QPoint(one.width(), 0)).x() <= page.width(), one.text()
    first = page.card.start if page.card.start.isVisible() else page.beginning.starter
    if first.isVisible() and name != "long":
        assert first.mapTo(page, QPoint(0, first.height())).y() <= page.height()
    theme.choose(Scheme.LIGHT, 100)
