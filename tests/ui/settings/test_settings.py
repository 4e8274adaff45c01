"""The page "Settings": every control tells its setting at once, and shows one without telling it."""

from __future__ import annotations

import re
from datetime import time

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDoubleSpinBox, QSlider

from sciatica_timer.core.library.programme import Programme
from sciatica_timer.core.reminders import USUAL_TIME, Reminder
from sciatica_timer.core.settings import (
    TEXT_SIZES_PERCENT,
    Contrast,
    Count,
    Scheme,
    SessionVoice,
    Settings,
    Speaker,
    Talk,
    ToneSet,
)
from sciatica_timer.ui.settings.card import SettingsCard
from sciatica_timer.ui.settings.page import SettingsPage
from sciatica_timer.ui.widgets.grids import CardGrid

ELSEWHERE = {"begun", "safety_acknowledged_on", "programme", "window", "choices", "dismissed_offers"}
ELSEWHERE |= {"outputs", "output", "buttons", "hidden", "screen", "window_maximized", "reminded_until"}
ELSEWHERE |= {"person_name", "person_born"}
ELSEWHERE |= {"bad_days_since", "checked_in_on", "next_day_asked", "left_out_on", "left_out_for_pain"}
OTHER = Settings(
    letter_keys=False,
    scheme=Scheme.DARK,
    contrast=Contrast.HIGH,
    text_size_percent=200,
    volume=10,
    voice_volume=20,
    muted=True,
    talk=Talk.SHORT,
    count=Count.SECONDS,
    breath=True,
    voice=Speaker.WOMAN,
    tones=ToneSet.LOW,
    quiet_others=True,
    session_voice=SessionVoice.APP,
    system_voice=True,
    flash=True,
    fill_screen=False,
    wait_for_me=False,
    wait_ends=True,
    check_in=False,
    reduce_motion=True,
    language="de",
    prepare_seconds=40,
    progress_sessions=4,
    stay_in_tray=True,
    reminders={"core": Reminder(on=True, times=(USUAL_TIME,))},
    ask_felt=True,
    bad_day_pain=7,
    calm_days=4,
    quiet_hours=(time(22), time(7)),
)
CONTROLS = {
    "ask_felt": lambda page: page.check_in.felt.click(),
    "bad_day_pain": lambda page: page.check_in.pain._more.click(),
    "calm_days": lambda page: page.check_in.calm._more.click(),
    "scheme": lambda page: page.look.schemes.button(2).click(),
    "letter_keys": lambda page: page.buttons.letters.click(),
    "contrast": lambda page: page.look.contrasts.button(2).click(),
    "text_size_percent": lambda page: page.look.sizes.button(3).click(),
    "reduce_motion": lambda page: page.look.calm.click(),
    "language": lambda page: page.language.languages.button(2).click(),
    "volume": lambda page: page.sound.tones.setValue(10),
    "voice_volume": lambda page: page.sound.voice.setValue(20),
    "tones": lambda page: page.sound.sets.button(2).click(),
    "quiet_others": lambda page: page.sound.quiet.click(),
    "muted": lambda page: page.sound.muted.click(),
    "flash": lambda page: page.sound.flash.click(),
    "talk": lambda page: page.voice.talks.button(1).click(),
    "count": lambda page: page.voice.counts.button(1).click(),
    "session_voice": lambda page: page.voice.whose.button(2).click(),
    "breath": lambda page: page.voice.breath.click(),
    "voice": lambda page: page.voice.speakers.button(0).click(),
    "system_voice": lambda page: page.voice.own.click(),
    "fill_screen": lambda page: page.session.fill.click(),
    "wait_for_me": lambda page: page.session.wait.click(),
    "wait_ends": lambda page: page.session.wait_ends.click(),
    "check_in": lambda page: page.check_in.check_in.click(),
    "prepare_seconds": lambda page: page.session.prepare._more.click(),
    "progress_sessions": lambda page: page.session.progress._more.click(),
    "stay_in_tray": lambda page: page.reminders.tray.click(),
    "reminders": lambda page: page.reminders.rows["core"].on.click(),
    "quiet_hours": lambda page: page.reminders.quiet.on.click(),
}


@pytest.fixture
def page(qtbot, theme):
    made = SettingsPage(Settings(), "/somewhere", "1.0", {"en": "English", "de": "Deutsch"})
    made.reminders.show_programmes([Programme("core", "Core", 1, ())])
    made.reminders.show_desk(has_tray=True, starts_at_login=False)
    qtbot.addWidget(made)
    made.resize(1180, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def shown_by(page) -> Settings:
    """Read the settings off the controls."""
    return Settings(
        scheme=list(Scheme)[page.look.schemes.checkedId()],
        letter_keys=page.buttons.letters.isChecked(),
        contrast=list(Contrast)[page.look.contrasts.checkedId()],
        text_size_percent=(100, 125, 150, 200)[page.look.sizes.checkedId()],
        reduce_motion=page.look.calm.isChecked(),
        language=("", "en", "de")[page.language.languages.checkedId()],
        volume=page.sound.tones.value(),
        voice_volume=page.sound.voice.value(),
        tones=list(ToneSet)[page.sound.sets.checkedId()],
        quiet_others=page.sound.quiet.isChecked(),
        muted=page.sound.muted.isChecked(),
        flash=page.sound.flash.isChecked(),
        talk=list(Talk)[page.voice.talks.checkedId()],
        count=list(Count)[page.voice.counts.checkedId()],
        voice=list(Speaker)[page.voice.speakers.checkedId()],
        breath=page.voice.breath.isChecked(),
        session_voice=list(SessionVoice)[page.voice.whose.checkedId()],
        system_voice=page.voice.own.isChecked(),
        fill_screen=page.session.fill.isChecked(),
        wait_for_me=page.session.wait.isChecked(),
        wait_ends=page.session.wait_ends.isChecked(),
        check_in=page.check_in.check_in.isChecked(),
        prepare_seconds=page.session.prepare.value,
        progress_sessions=int(page.session.progress.value),
        stay_in_tray=page.reminders.tray.isChecked(),
        reminders=page.reminders.shown,
        ask_felt=page.check_in.felt.isChecked(),
        bad_day_pain=int(page.check_in.pain.value),
        calm_days=int(page.check_in.calm.value),
        quiet_hours=page.reminders.quiet.hours,
    )


def test_every_setting_has_a_control_here_or_a_place_elsewhere():
    assert set(Settings.__struct_fields__) == CONTROLS.keys() | ELSEWHERE


@pytest.mark.parametrize("name", CONTROLS)
def test_each_control_tells_its_setting_at_once_and_no_other(page, name):
    told = []
    page.changed.connect(told.append)
    CONTROLS[name](page)
    expected = 16 if name == "prepare_seconds" else getattr(OTHER, name)
    assert told == [replace(Settings(), **{name: expected})]
    assert shown_by(page) == told[0]


def test_changes_add_up(page):
    told = []
    page.changed.connect(told.append)
    page.voice.talks.button(1).click()
    page.session.wait.click()
    page.sound.voice.setValue(35)
    assert told[-1] == Settings(talk=Talk.SHORT, wait_for_me=False, voice_volume=35)


def test_all_settings_are_shown_without_being_told(qtbot, page):
    with qtbot.assertNotEmitted(page.changed):
        page.show_settings(OTHER)
    assert shown_by(page) == OTHER


def test_the_way_back_from_bad_days_is_there_while_the_plan_for_them_is_followed(page):
    assert page.check_in.back.isHidden()
    page.show_settings(Settings(bad_days_since="2026-11-20"))
    assert {"20", "11"} <= set(re.findall("[0-9]+", page.check_in.following.text()))
    told = []
    page.changed.connect(told.append)
    page.check_in.back.click()
    assert told == [Settings()]
    assert page.check_in.back.isHidden()


def test_what_has_no_control_here_is_kept(page):
    told = []
    page.changed.connect(told.append)
    page.show_settings(Settings(programme="core", window=(1, 2, 900, 600)))
    page.sound.flash.click()
    assert told == [Settings(programme="core", window=(1, 2, 900, 600), flash=True)]


def test_a_text_size_from_a_file_is_shown_as_the_nearest(page):
    page.show_settings(Settings(text_size_percent=140))
    assert page.look.sizes.checkedButton().text() == "150 %"


def test_the_choice_of_what_is_spoken_is_explained(page):
    said = set()
    for button in page.voice.talks.buttons():
        button.click()
        assert page.voice.meaning.text() == button.accessibleDescription()
        said.add(page.voice.meaning.text())
    assert len(said) == 3


def test_where_nothing_is_spoken_there_is_nothing_to_choose_about_the_voice(page):
    page.show_settings(Settings(talk=Talk.OFF))
    controls = (*page.voice.counts.buttons(), *page.voice.speakers.buttons(), page.voice.listen, page.voice.own)
    assert not any(control.isEnabled() for control in controls)
    page.show_settings(Settings(talk=Talk.SHORT))
    assert all(control.isEnabled() for control in controls)


def test_the_output_is_named(page):
    page.show_device("Speakers")
    assert "Speakers" in page.sound.device.text()
    page.show_device(None)
    assert "No sound output" in page.sound.device.text()


def test_the_sound_can_be_tested_a_voice_heard_and_the_folder_opened(qtbot, page):
    asked = ((page.sound_test_requested, "Test sound"), (page.voice_sample_requested, "Listen"))
    for signal, words in (*asked, (page.folder_requested, "Open the folder")):
        button = next(one for one in page.findChildren(QAbstractButton) if one.text() == words)
        with qtbot.waitSignal(signal):
            button.click()


def test_every_control_is_named_and_reached_by_keys_in_reading_order(qtbot, page):
    page.activateWindow()
    page.setFocus()
    reached = []
    while page.focusNextChild() and QApplication.focusWidget() not in reached:
        reached.append(QApplication.focusWidget())
    controls = [one for one in reached if isinstance(one, QAbstractButton | QSlider | QDoubleSpinBox)]
    assert all(one.accessibleName() for one in controls)
    names = [one.accessibleName() for one in controls]
    wanted = ["Colours: Like the system", "Contrast: Like the system", "Text size: 100 %"]
    wanted += ["Reduce motion: still pictures only"]
    wanted += ["Language: Like the system", "Tones", "Voice"]
    wanted += ["How the tones sound: Clear", "Test sound"]
    wanted += ["Check by ear: find the tones and the loudness that suit you"]
    wanted += ["Mute", "Flash the screen at every change, too"]
    wanted += ["Lower the music while it speaks", "What is spoken: Full", "Numbers: Reps"]
    wanted += ["Say when to breathe in long holds", "Who speaks: Man", "Listen"]
    wanted += ["Use the computer's own voice", "While a screen reader is on: Ask me", "Get ready"]
    wanted += ["Wait for me where the position changes", "Wait for a minute at most, then go on"]
    wanted += ["Sessions fill the screen"]
    wanted += ["Good sessions"]
    wanted += ["Ask about pain, once a day", "Ask how each exercise was"]
    wanted += ["Pain from", "Calm days"]
    wanted += ["Draft a plan for bad days"]
    wanted += ["Letters are keys: H, S, R and others"]
    wanted += [f"{what}: Choose…" for what in ("Pause and go on", "Back", "It hurts more", "Make it easier")]
    wanted += [f"{what}: Choose…" for what in ("Harder", "Skip", "Skip exercise", "+10 s rest", "One more set")]
    wanted += [f"{what}: Choose…" for what in ("Swap exercise", "My own pace", "Hear how", "Mute")]
    wanted += ["Remind me of Core", "Quiet hours: no reminder", "Stay in the tray when the window is closed"]
    wanted += ["Start with the computer", "Open the folder", "Back up now", "Copy diagnostics"]
    assert names == wanted


def test_the_wheel_leaves_the_loudness_and_is_passed_on_to_the_page(page):
    slider = page.sound.tones
    middle = QPointF(slider.rect().center())
    none, buttons, phase = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    place = QPointF(slider.mapToGlobal(middle))
    turn = QWheelEvent(middle, place, QPoint(), QPoint(0, -120), buttons, none, phase, False)
    QApplication.sendEvent(slider, turn)
    assert slider.value() == 80
    assert not turn.isAccepted()


def test_arrows_choose_within_a_row_and_a_row_is_one_stop(qtbot, page):
    page.activateWindow()
    full, short = page.voice.talks.button(2), page.voice.talks.button(1)
    full.setFocus()
    with qtbot.waitSignal(page.changed) as told:
        qtbot.keyClick(full, Qt.Key.Key_Left)
    assert told.args[0].talk is Talk.SHORT
    assert short.hasFocus()
    assert full.focusPolicy() is Qt.FocusPolicy.NoFocus


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("percent", TEXT_SIZES_PERCENT)
@pytest.mark.parametrize("width", [900 - 118, 1180])
def test_no_words_of_a_control_are_cut(qapp, theme, page, percent, width):
    theme.choose(Scheme.LIGHT, percent)
    page.show_settings(OTHER)
    page.resize(width, 600)
    for _ in range(3):
        qapp.processEvents()
    number = page.session.prepare.number
    assert number.width() >= number.fontMetrics().horizontalAdvance(number.text())
    for button in page.findChildren(QAbstractButton):
        assert button.width() >= button.minimumSizeHint().width()


def test_a_last_card_that_would_stand_alone_takes_the_whole_row(qtbot, qapp):
    first, second, third = cards = [SettingsCard(name) for name in "abc"]
    grid = CardGrid("Cards", cards)
    qtbot.addWidget(grid)
    grid.resize(1280, 800)
    grid.show()
    qapp.processEvents()
    assert third.x() == first.x()
    assert third.geometry().right() == second.geometry().right()
    grid.resize(760, 800)
    qapp.processEvents()
    assert third.width() == first.width() == second.width()


def test_on_a_wide_screen_the_cards_stand_in_three_columns(qtbot, qapp):
    first, second, third, fourth = cards = [SettingsCard(name) for name in "abcd"]
    grid = CardGrid("Cards", cards)
    qtbot.addWidget(grid)
    grid.resize(1840, 1000)
    grid.show()
    qapp.processEvents()
    assert first.y() == second.y() == third.y() < fourth.y()
    assert fourth.width() >= third.geometry().right() - first.x()
    assert third.geometry().right() > 1700


def test_what_was_copied_is_said(qtbot, page):
    with qtbot.waitSignal(page.help.diagnostics_requested):
        page.help.copy.click()
    assert page.help.copied.text() == ""
    page.help.show_copied()
    assert page.help.copied.text() == "Copied."


def test_where_there_is_one_language_there_is_nothing_to_choose(qtbot, theme):
    made = SettingsPage(Settings(), "/somewhere", "1.0", {"en": "English"})
    qtbot.addWidget(made)
    assert not made.isAncestorOf(made.language)


def test_a_language_with_one_voice_has_no_choice_of_who_speaks_but_can_be_listened_to(qtbot):
    made = SettingsPage(Settings(), "/somewhere", "1.0", {"en": "English"}, has_speakers=False)
    qtbot.addWidget(made)
    words = [one.text() for one in made.voice.findChildren(QAbstractButton)]
    assert {"Woman", "Man"} & set(words) == set()
    with qtbot.waitSignal(made.voice_sample_requested):
        made.voice.listen.click()
    made.show_settings(Settings(talk=Talk.OFF))
    assert not made.voice.listen.isEnabled()
