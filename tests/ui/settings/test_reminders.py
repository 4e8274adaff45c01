"""The card "Reminders": a row a programme, times and days by keys, and what this desktop has."""

from __future__ import annotations

from datetime import time

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel

from sciatica_timer.core.library.programme import Programme
from sciatica_timer.core.reminders import EVERY_DAY, MOST_TIMES, USUAL_TIME, Reminder
from sciatica_timer.core.settings import Scheme, Settings
from sciatica_timer.ui.settings.reminder_row import TimeField
from sciatica_timer.ui.settings.reminders import ReminderSettings

LONG = "Evening, when the back is stiff and there is time for all of it, slowly, twice over"
PROGRAMMES = [Programme("core", "Core", 1, ()), Programme("mine", LONG, 2, (), own=True)]
TWICE = Reminder(on=True, times=(time(8, 0), time(18, 30)), days=(0, 2))


class Rig:
    """The card, with the settings following it as on the page."""

    def __init__(self, card):
        self.card, self.told = card, []
        card.chosen.connect(self.take)

    def take(self, name, value):
        self.told.append(value)
        if name == "reminders":
            self.show(**value)

    def show(self, **reminders):
        self.card.show_settings(Settings(reminders=reminders))

    @property
    def core(self):
        return self.card.rows["core"]

    def sentences(self):
        return " ".join(label.text() for label in self.card.findChildren(QLabel) if label.isVisibleTo(self.card))


@pytest.fixture
def rig(qtbot, theme, set_locale):
    set_locale("en_GB")
    card = ReminderSettings()
    qtbot.addWidget(card)
    card.show_programmes(PROGRAMMES)
    card.show_desk(has_tray=True, starts_at_login=False)
    card.resize(560, 700)
    card.show()
    qtbot.waitExposed(card)
    card.activateWindow()
    return Rig(card)


def shown(row):
    return [field.time().toString("HH:mm") for field in row.times if field.isVisibleTo(row)]


def test_each_programme_has_a_row_that_is_off(rig):
    assert list(rig.card.rows) == ["core", "mine"]
    assert not any(row.on.isChecked() or shown(row) for row in rig.card.rows.values())


def test_turning_one_on_gives_it_a_time_every_day(rig):
    rig.core.on.click()
    assert rig.told == [{"core": Reminder(on=True, times=(USUAL_TIME,), days=EVERY_DAY)}]
    assert shown(rig.core) == ["18:00"]
    assert not rig.core.removers[0].isVisible()


def test_turning_it_off_keeps_its_times_for_another_day(rig):
    rig.show(core=TWICE)
    rig.core.on.click()
    rig.core.on.click()
    assert rig.told[-1] == {"core": TWICE}


def test_times_are_added_changed_and_removed_by_keys(qtbot, rig):
    rig.show(core=TWICE)
    qtbot.keyClick(rig.core.more, Qt.Key.Key_Space)
    assert rig.told[-1]["core"].times == (time(8, 0), time(18, 30), USUAL_TIME)
    field = rig.core.times[2]
    assert field.hasFocus()
    field.setSelectedSection(field.Section.HourSection)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert rig.told[-1]["core"].times[2] == time(19, 0)
    assert field.hasFocus()
    qtbot.keyClick(rig.core.removers[0], Qt.Key.Key_Space)
    assert rig.told[-1]["core"].times == (time(18, 30), time(19, 0))
    assert rig.core.times[0].hasFocus()


def test_a_time_can_be_typed(qtbot, rig):
    rig.show(core=TWICE)
    field = rig.core.times[0]
    field.setFocus()
    field.setSelectedSection(field.Section.HourSection)
    qtbot.keyClicks(field, "0715")
    assert rig.told == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert rig.told[-1]["core"].times == (time(7, 15), time(18, 30))


def test_there_are_only_so_many_times(rig):
    rig.show(core=Reminder(on=True, times=(time(8),) * MOST_TIMES))
    assert not rig.core.more.isVisible()


def test_days_begin_as_the_locale_has_it_and_are_toggled(qtbot, rig):
    assert next(iter(rig.core.days)) == 0
    assert rig.core.days[0].accessibleName() == "Core: Monday"
    rig.show(core=TWICE)
    assert [day for day, button in rig.core.days.items() if button.isChecked()] == [0, 2]
    qtbot.keyClick(rig.core.days[6], Qt.Key.Key_Space)
    assert rig.told[-1]["core"].days == (0, 2, 6)


def test_a_week_begins_on_sunday_where_it_does(qtbot, theme, set_locale):
    set_locale("en_US")
    card = ReminderSettings()
    qtbot.addWidget(card)
    card.show_programmes(PROGRAMMES)
    assert list(card.rows["core"].days) == [6, 0, 1, 2, 3, 4, 5]


def test_without_a_day_it_says_what_is_missing(rig):
    rig.show(core=Reminder(on=True, times=(time(8),), days=(0,)))
    rig.core.days[0].click()
    assert rig.told[-1]["core"].days == ()
    assert rig.core.no_day.isVisible()


def test_reminders_of_programmes_that_are_not_there_are_kept(rig):
    rig.show(gone=TWICE)
    rig.core.on.click()
    assert rig.told[-1]["gone"] == TWICE


def test_a_programme_that_is_new_comes_with_its_reminder(rig):
    rig.show(core=TWICE, later=TWICE)
    rig.card.show_programmes([*PROGRAMMES, Programme("later", "Later on", 3, ())])
    assert shown(rig.card.rows["later"]) == ["08:00", "18:30"]
    assert shown(rig.core) == ["08:00", "18:30"]


def test_what_this_desktop_has_is_shown(rig):
    assert rig.card.tray.isVisible()
    rig.card.show_desk(has_tray=False, starts_at_login=None)
    assert not rig.card.tray.isVisible()
    assert not rig.card.login.isVisible()
    assert "This desktop shows no tray" in rig.sentences()
    assert "use the settings of your system" in rig.sentences()


def test_starting_with_the_computer_is_asked_for(qtbot, rig):
    with qtbot.waitSignal(rig.card.login_start_requested) as told:
        rig.card.login.click()
    assert told.args == [True]


def test_the_tab_key_goes_down_the_card(rig):
    rig.show(core=TWICE)
    rig.core.on.setFocus()
    names = []
    for _ in range(40):
        names.append(QApplication.focusWidget().accessibleName())
        rig.card.focusNextChild()
        if QApplication.focusWidget() is rig.core.on:
            break
    wanted = ["Remind me of Core", "Core: time 1", "Core: remove 08:00", "Core: time 2", "Core: remove 18:30"]
    wanted += ["Core: add a time", "Core: how often", "Core: from", "Core: until", "Core: fill in the times"]
    wanted += ["Core: Monday", "Core: Tuesday", "Core: Wednesday", "Core: Thursday", "Core: Friday"]
    wanted += ["Core: Saturday", "Core: Sunday", "Core: once more an hour later, if it was not done"]
    wanted += [f"Remind me of {LONG}"]
    wanted += ["Quiet hours: no reminder", "Stay in the tray when the window is closed", "Start with the computer"]
    assert names == wanted


@pytest.mark.parametrize("of", [lambda row: row.times[0], lambda row: row.spread.every])
def test_the_wheel_leaves_a_time_and_is_passed_on_to_the_page(rig, of):
    rig.show(core=TWICE)
    field = of(rig.core)
    middle = QPointF(field.rect().center())
    none, buttons, phase = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(middle, middle, QPoint(), QPoint(0, -120), buttons, none, phase, False)
    QApplication.sendEvent(field, turn)
    assert (rig.told, turn.isAccepted()) == ([], False)


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_words_are_cut_and_nothing_grows_wider_than_the_card(qapp, theme, rig, percent):
    theme.choose(Scheme.LIGHT, percent)
    rig.show(core=Reminder(on=True, times=(time(8),) * MOST_TIMES), mine=TWICE)
    width = 900 - 118 - 2 * 28
    rig.card.resize(width, 1200)
    for _ in range(3):
        qapp.processEvents()
    assert rig.card.minimumSizeHint().width() <= width
    for row in rig.card.rows.values():
        for stop in row.stops:
            if stop.isVisible():
                assert stop.width() >= stop.minimumSizeHint().width()
                if isinstance(stop, TimeField):
                    inner = stop.lineEdit()
                    assert inner.width() > inner.fontMetrics().horizontalAdvance(inner.text())
                assert stop.mapTo(rig.card, stop.rect().topRight()).x() <= width


class TestExercises:
    @pytest.fixture
    def with_exercises(self, rig, library):
        rig.card.show_programmes(PROGRAMMES, library.exercises)
        return rig

    def test_one_is_chosen_from_a_list_and_has_a_row_like_a_programme(self, with_exercises):
        card = with_exercises.card
        card.exercise.setCurrentIndex(card.exercise.findText("Bridge"))
        card.exercise.activated.emit(card.exercise.currentIndex())
        assert with_exercises.told == [{"bridge": Reminder(on=True, times=(USUAL_TIME,))}]
        assert list(card.rows) == ["core", "mine", "bridge"]
        assert card.exercise.findText("Bridge") == -1
        assert card.exercise.currentIndex() == 0

    def test_the_list_is_as_wide_as_the_card_however_long_a_name_is(self, rig, library):
        rig.card.show_programmes(PROGRAMMES, [replace(library.exercises[0], name=LONG)])
        assert rig.card.exercise.minimumSizeHint().width() < 300
        assert rig.card.minimumSizeHint().width() <= 560

    def test_the_same_list_again_writes_nothing(self, with_exercises, monkeypatch):
        monkeypatch.setattr(with_exercises.card.exercise, "clear", pytest.fail)
        with_exercises.show()

    def test_those_with_a_reminder_have_a_row_at_once(self, with_exercises):
        with_exercises.show(bridge=TWICE)
        assert shown_times(with_exercises.card.rows["bridge"]) == [(8, 0), (18, 30)]


def shown_times(row):
    return [(field.time().hour(), field.time().minute()) for field in row.times if field.isVisibleTo(row)]


class TestManyTimes:
    def test_every_two_hours_from_eight_to_twenty_is_one_press(self, rig):
        rig.core.on.click()
        rig.core.spread.fill.click()
        assert rig.told[-1]["core"].times == tuple(time(hour) for hour in range(8, 21, 2))
        assert shown_times(rig.core) == [(hour, 0) for hour in range(8, 21, 2)]

    def test_an_end_before_the_beginning_changes_nothing(self, rig):
        rig.core.on.click()
        rig.core.spread.first.show_time(time(21))
        rig.core.spread.fill.click()
        assert rig.told[-1]["core"].times == (USUAL_TIME,)

    def test_once_more_is_a_choice(self, rig):
        rig.core.on.click()
        rig.core.again.click()
        assert rig.told[-1]["core"].again


class TestQuietHours:
    def test_they_begin_with_the_night_and_can_be_changed(self, rig):
        told = []
        rig.card.chosen.connect(lambda name, value: told.append((name, value)))
        rig.card.quiet.on.click()
        assert told == [("quiet_hours", (time(22), time(7)))]
        rig.card.show_settings(Settings(quiet_hours=(time(21, 30), time(7))))
        assert rig.card.quiet.first.shown == time(21, 30)
        rig.card.quiet.on.click()
        assert told[-1] == ("quiet_hours", ())
