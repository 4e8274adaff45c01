"""Today on the page "Exercises": badges, the chip, and how often what comes first was done."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel

from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.library.exercise import Level
from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.settings import Settings
from sciatica_timer.core.today import Due, Tally
from sciatica_timer.ui.library.exercise_list import Row, _badge
from sciatica_timer.ui.library.page import ExercisesPage
from sciatica_timer.ui.library.wording import badge_words, brief_words, earlier_words, tally_words
from sciatica_timer.ui.wording import daily_words

MORNING = Programme("morning", "Morning", 1, (Entry("pelvic-tilt"), Entry("bridge"), Entry("bridge")))
TILT, BRIDGE, BIRD_DOG = 0, 4, 3


@pytest.fixture
def page(qtbot, theme, library):
    made = ExercisesPage(library.exercises, Settings(), theme, {})
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


def spoken(page, row):
    return page._list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)


def advice(page):
    lines = page.view._watch
    labels = [lines.itemAt(at).widget() for at in range(lines.count())]
    return [one.text() for one in labels if one is not None and "first" in one.text()]


def show(page, **occasions):
    page.show_today({one.replace("_", "-"): done for one, done in occasions.items()}, lambda _ids: {})


def with_day(page, programme=MORNING):
    page.show_settings(Settings(programme=programme.id))
    page.show_programmes([programme])


@pytest.mark.parametrize(
    ("due", "words", "brief"),
    [
        (Due(1), "✓ Done today", "✓"),
        (Due(4), "✓ Done today", "✓"),
        (Due(1, Range(1, 2)), "✓ 1 of 2 today", "✓"),
        (Due(2, Range(1, 2)), "✓ 2 of 2 today", "✓"),
        (Due(3, Range(1, 2)), "✓ 3 times today", "✓"),
        (Due(1, Range(2, 3)), "1 of 3 today", "1 of 3"),
        (Due(2, Range(1, 1)), "✓ Done today", "✓"),
        (Due(0, Range(1, 2)), "Due today", "Due"),
        (Due(in_programme=True), "Due today", "Due"),
        (Due(), "Advanced", ""),
    ],
)
def test_a_badge_says_how_an_exercise_stands(due, words, brief):
    assert (badge_words(due, Level.ADVANCED), brief_words(due, Level.ADVANCED)) == (words, brief)


def test_a_basic_exercise_nobody_asks_for_has_no_badge():
    assert badge_words(Due(), Level.BASIC) == ""


def test_the_chip_says_nothing_without_a_programme_until_something_is_done():
    assert tally_words(Tally(0)) == ""
    assert tally_words(Tally(2)) == "Today: 2 done"
    assert tally_words(Tally(0, 4)) == "Today 0 of 4"


@pytest.mark.parametrize(
    ("times", "words"),
    [(Range(1, 2), "1 to 2 times a day"), (Range(3, 3), "3 times a day"), (Range(1, 1), "Once a day")],
)
def test_how_often_a_day_is_told(times, words):
    assert daily_words(times) == words


def test_what_comes_first_is_named_with_its_number_and_nothing_is_locked(library):
    first = [library.find(one) for one in ("pelvic-tilt", "dead-bug", "bridge")]
    assert earlier_words(first, {"pelvic-tilt": 12, "dead-bug": 1}) == (
        "Best learned first: Pelvic tilt (done 12 times), Dead bug (done once), Bridge (not yet). "
        "Nothing is locked; the choice is yours."
    )


def test_what_is_not_known_is_not_called_undone(library):
    assert "Pelvic tilt. Nothing" in earlier_words([library.find("pelvic-tilt")], None)


def test_a_tick_stays_where_the_name_leaves_no_room_and_other_words_go(theme):
    metrics = QFontMetrics(QApplication.font())
    done, due = (
        Row("x", "X", "", words, good, "", words[:3].strip()) for words, good in (("✓ Yes", True), ("Due", False))
    )
    assert [_badge(row, metrics, 0) for row in (done, due)] == [done.brief, ""]
    assert [_badge(row, metrics, 500) for row in (done, due)] == ["✓ Yes", "Due"]


def test_what_is_done_and_due_is_marked(page):
    assert spoken(page, TILT).endswith("Due today")
    show(page, pelvic_tilt=1, bridge=1)
    assert spoken(page, TILT).endswith(", 1 of 2 today")
    assert spoken(page, BRIDGE).endswith(", Done today")
    assert spoken(page, BIRD_DOG).endswith("Advanced")


def test_the_chip_is_hidden_until_it_has_something_to_say(page):
    assert page._column.tally.isHidden()
    show(page, bridge=1)
    assert page._column.tally.isVisible()
    assert page._column.tally.text() == "Today: 1 done"


def test_the_chip_counts_the_programme_of_the_day(page):
    with_day(page)
    assert page._column.tally.text() == "Today 0 of 2"
    assert spoken(page, BRIDGE).endswith("Due today")
    show(page, bridge=1, dead_bug=1)
    assert page._column.tally.text() == "Today 1 of 2"


def test_another_programme_of_the_day_is_counted_at_once(page):
    with_day(page)
    page.show_settings(Settings())
    assert page._column.tally.isHidden()
    assert not spoken(page, BRIDGE).endswith("Due today")


def test_a_changed_programme_of_the_day_is_counted_as_it_is_shown(page):
    with_day(page)
    page.programmes._take_draft(replace(MORNING, entries=(*MORNING.entries, Entry("dead-bug"))))
    assert page._column.tally.text() == "Today 0 of 3"
    page.programmes._undo()
    assert page._column.tally.text() == "Today 0 of 2"


def test_a_programme_of_the_day_that_is_gone_is_none(page):
    with_day(page)
    page.programmes.show_programmes([])
    assert page._column.tally.isHidden()


def test_the_programme_of_the_day_is_marked_when_all_of_it_is_done(page):
    with_day(page)
    row = page.programmes.list.item(0)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", Today's")
    show(page, bridge=1, pelvic_tilt=1)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", Done today")
    show(page, bridge=1)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", Today's")


def test_bird_dog_says_what_comes_first_and_how_often_it_was_done(page):
    page.choose("bird-dog")
    assert advice(page) == [
        "Best learned first: Pelvic tilt, Bent-knee fall-out, Dead bug. Nothing is locked; the choice is yours."
    ]
    asked = []

    def in_all(ids):
        asked.append(tuple(ids))
        return {"pelvic-tilt": 12, "bent-knee-fall-out": 3}

    page.show_today({}, in_all)
    (sentence,) = advice(page)
    assert "Pelvic tilt (done 12 times), Bent-knee fall-out (done 3 times), Dead bug (not yet)" in sentence
    assert asked == [("pelvic-tilt", "bent-knee-fall-out", "dead-bug")]
    assert page.view._start.isEnabled()


def test_the_whole_history_is_not_gone_through_where_nothing_comes_first(page):
    def refuse(ids):
        raise AssertionError(ids)

    page.choose("bridge")
    page.show_today({"bridge": 1}, refuse)
    assert advice(page) == []


def test_what_comes_first_but_is_in_no_file_is_passed_over(qtbot, theme, library):
    odd = replace(library.find("bridge"), after=("gone",))
    made = ExercisesPage([odd], Settings(), theme)
    qtbot.addWidget(made)
    assert advice(made) == []


def test_how_often_a_day_stands_among_the_chips(page):
    page.choose("pelvic-tilt")
    assert "1 to 2 times a day" in [child.text() for child in page.view._chips.findChildren(QLabel)]


def test_coming_back_to_the_page_or_the_window_is_told(qtbot, page):
    page.hide()
    with qtbot.waitSignal(page.activated):
        page.show()
    with qtbot.waitSignal(page.activated):
        QApplication.sendEvent(page, QEvent(QEvent.Type.WindowActivate))


@pytest.mark.usefixtures("each_font")
def test_the_chip_goes_below_the_title_where_large_text_leaves_no_room(page, theme):
    with_day(page)
    page.resize(784, 600)
    assert page._column.head.direction() is QBoxLayout.Direction.LeftToRight
    theme.choose(Settings().scheme, 200)
    assert page._column.head.direction() is QBoxLayout.Direction.TopToBottom
    page._column.layout().activate()
    assert page._column.rect().contains(page._column.tally.geometry())


def test_what_is_not_known_is_neither_due_nor_done(qtbot, theme, library):
    made = ExercisesPage(library.exercises, Settings(), theme)
    qtbot.addWidget(made)
    with_day(made)
    told = [spoken(made, row) for row in range(len(library.exercises))]
    assert not [words for words in told if "Due" in words or "✓" in words]
    assert made._column.tally.isHidden()
    show(made, bridge=1)
    assert spoken(made, BRIDGE).endswith(", Done today")
    assert made._column.tally.text() == "Today 1 of 2"


def test_the_chip_waits_for_the_programme_it_counts(qtbot, theme, library):
    made = ExercisesPage(library.exercises, Settings(programme="morning"), theme, {"bridge": 1})
    qtbot.addWidget(made)
    assert made._column.tally.isHidden()
    made.show_programmes([MORNING])
    assert made._column.tally.text() == "Today 1 of 2"
