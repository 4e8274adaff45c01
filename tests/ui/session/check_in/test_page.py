"""The check-in: one key a question, one key to skip it, the advice at once, and the sound tried before."""

from __future__ import annotations

import pytest
from fakes import a_record
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea

from sciatica_timer.core.pain import CheckInAnswers, Lowest, NextDay, PainNote, Symptom
from sciatica_timer.core.session.events import Outcome
from sciatica_timer.core.settings import TEXT_SIZES_PERCENT, Scheme
from sciatica_timer.ui.session.check_in.after import CheckInAfter
from sciatica_timer.ui.session.check_in.leg import LegPicture
from sciatica_timer.ui.session.check_in.page import CheckInPage
from sciatica_timer.ui.session.check_in.plan_offer import PlanOffer
from sciatica_timer.ui.session.check_in.scale import PainScale, ScaleText
from sciatica_timer.ui.session.end_page import SessionEndPage

SMALLEST = (900, 600)
AS_WIDE_AS_IN_ITS_PAGE = 686


def on_screen(qtbot, widget, size=SMALLEST):
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    widget.take_focus()


def seen_in(page, widget):
    """The part of a widget that its page shows."""
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size()).intersected(page.rect())


class TestScale:
    @pytest.fixture
    def scale(self, qtbot, theme):
        made = PainScale(ScaleText("Leg", "How much pain now?", "Leg pain"))
        qtbot.addWidget(made)
        made.show()
        return made

    @pytest.fixture
    def told(self, scale):
        told = []
        scale.answered.connect(told.append)
        scale.passed.connect(lambda: told.append("passed"))
        return told

    @pytest.mark.parametrize("digit", range(10))
    def test_a_digit_answers_and_goes_on(self, qtbot, scale, told, digit):
        qtbot.keyClick(scale, str(digit))
        assert told == [digit, "passed"]
        assert [made.text() for made in scale._buttons if made.isChecked()] == [str(digit)]
        assert scale.accessibleName() == f"Leg pain: {digit} of 10"

    def test_x_is_10(self, qtbot, scale, told):
        qtbot.keyClick(scale, Qt.Key.Key_X)
        assert told == [10, "passed"]

    def test_the_number_pad_answers_too(self, qtbot, scale, told):
        qtbot.keyClick(scale, Qt.Key.Key_4, Qt.KeyboardModifier.KeypadModifier)
        assert told == [4, "passed"]

    @pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
    def test_one_key_skips_a_row_without_an_answer(self, qtbot, scale, told, key):
        qtbot.keyClick(scale, key)
        assert told == ["passed"]
        assert scale.score is None
        assert (scale.state.text(), scale.accessibleName()) == ("Skipped", "Leg pain: skipped")

    def test_the_arrows_move_the_answer_and_space_takes_it(self, qtbot, scale, told):
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Space):
            qtbot.keyClick(scale, key)
        assert told == [0, 1, 2, 1, "passed"]
        assert scale.score == 1

    def test_up_and_down_move_it_too(self, qtbot, scale, told):
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
            qtbot.keyClick(scale, key)
        assert told == [0, 1, 2, 1]

    def test_the_arrows_stay_on_the_scale(self, qtbot, scale):
        for key, times, score in ((Qt.Key.Key_Right, 20, 10), (Qt.Key.Key_Left, 20, 0)):
            for _ in range(times):
                qtbot.keyClick(scale, key)
            assert scale.score == score

    @pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
    def test_an_answer_is_taken_back_by_a_key(self, qtbot, scale, told, key):
        qtbot.keyClick(scale, "7")
        qtbot.keyClick(scale, key)
        assert told == [7, "passed", None]
        assert not any(made.isChecked() for made in scale._buttons)
        assert scale.accessibleName() == "Leg pain: 0 to 10, not answered"

    def test_the_mouse_answers_clears_and_skips(self, qtbot, scale, told):
        qtbot.mouseClick(scale._buttons[10], Qt.MouseButton.LeftButton)
        assert scale._skip.accessibleName() == "Clear: Leg pain"
        qtbot.mouseClick(scale._skip, Qt.MouseButton.LeftButton)
        assert scale._skip.accessibleName() == "Skip: Leg pain"
        qtbot.mouseClick(scale._skip, Qt.MouseButton.LeftButton)
        assert told == [10, "passed", None, "passed"]
        assert scale.state.text() == "Skipped"
        assert not scale._skip.isVisible()

    def test_a_skipped_row_can_still_be_answered(self, qtbot, scale):
        qtbot.keyClick(scale, " ")
        qtbot.keyClick(scale, "3")
        assert (scale.score, scale.state.text()) == (3, "")

    def test_other_keys_and_those_of_the_window_are_left_alone(self, qtbot, scale, told):
        qtbot.keyClick(scale, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(scale, Qt.Key.Key_M)
        assert told == []

    def test_buttons_are_large_and_named(self, scale):
        assert [made.accessibleName() for made in scale._buttons] == [f"Leg pain {score} of 10" for score in range(11)]
        for made in scale._buttons:
            assert min(made.width(), made.height()) >= 44

    @pytest.mark.parametrize("percent", TEXT_SIZES_PERCENT)
    def test_every_number_has_room_at_every_text_size(self, scale, theme, percent):
        theme.choose(Scheme.LIGHT, percent)
        scale.resize(scale.minimumSizeHint().expandedTo(QSize(AS_WIDE_AS_IN_ITS_PAGE, 0)))
        for made in scale._buttons:
            assert made.fontMetrics().horizontalAdvance(made.text()) <= made.width() - 2


class TestBefore:
    @pytest.fixture
    def page(self, qtbot, theme):
        made = CheckInPage("Bridge")
        on_screen(qtbot, made)
        return made

    def press(self, qtbot, page, *keys):
        for key in keys:
            qtbot.keyClick(page.window().focusWidget(), key)

    def said(self, page):
        return [part.text() for part in page.questions.advice_labels if part.isVisibleTo(page)]

    def test_space_skips_one_question_after_the_other_and_then_starts(self, qtbot, page):
        with qtbot.waitSignal(page.started) as started:
            self.press(qtbot, page, " ", " ", " ", " ", " ")
        assert started.args == [CheckInAnswers()]

    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
    def test_one_key_skips_all_and_starts(self, qtbot, page, key):
        with qtbot.waitSignal(page.started) as started:
            self.press(qtbot, page, key)
        assert started.args == [CheckInAnswers()]

    def test_a_digit_a_question_and_space_start_with_all_answers(self, qtbot, page):
        with qtbot.waitSignal(page.started) as started:
            self.press(qtbot, page, "3", "1", "3", "0", " ")
        assert started.args == [CheckInAnswers(PainNote(3, 1, Lowest.THIGH), frozenset())]

    def test_what_was_answered_before_the_rest_was_skipped_stays(self, qtbot, page):
        with qtbot.waitSignal(page.started) as started:
            self.press(qtbot, page, " ", "5", Qt.Key.Key_Return)
        assert started.args == [CheckInAnswers(PainNote(None, 5))]

    def test_the_next_day_is_asked_first_where_it_is_wished(self, qtbot, theme):
        page = CheckInPage("Bridge", asks_next_day=True)
        on_screen(qtbot, page)
        qtbot.waitUntil(page.isActiveWindow)  # before that, no shortcut is heeded
        told = []
        page.answered.connect(told.append)
        with qtbot.waitSignal(page.started) as started:
            self.press(qtbot, page, "3", "2", " ", Qt.Key.Key_Return)
        assert told[0] == CheckInAnswers(next_day=NextDay.WORSE)
        assert started.args == [CheckInAnswers(PainNote(2), next_day=NextDay.WORSE)]

    @pytest.mark.parametrize(
        ("key", "red"), [("4", Symptom.BOTH_LEGS), ("5", Symptom.BLADDER_OR_BOWEL), ("6", Symptom.NUMB_SEAT)]
    )
    def test_what_is_red_shows_the_emergency_at_once_and_leaves_no_start(self, qtbot, page, key, red):
        self.press(qtbot, page, " ", " ", " ")
        with qtbot.waitSignal(page.alarmed):
            self.press(qtbot, page, key)
        emergency = next(frame for frame in page.findChildren(QFrame) if "Emergency" in frame.accessibleName())
        assert seen_in(page, emergency).size() == emergency.size()
        assert page.buttons.start.isHidden()
        assert page.buttons.not_today.hasFocus()
        assert page.answers.symptoms == {red}
        with qtbot.assertNotEmitted(page.started), qtbot.waitSignal(page.declined):
            self.press(qtbot, page, Qt.Key.Key_Return)

    def test_a_wrong_press_is_taken_back_and_the_session_can_start(self, qtbot, page):
        self.press(qtbot, page, " ", " ", " ", "4")
        qtbot.mouseClick(page.buttons.back, Qt.MouseButton.LeftButton)
        assert page.new.isVisible()
        self.press(qtbot, page, "4", " ")
        with qtbot.waitSignal(page.started) as started:
            self.press(qtbot, page, " ")
        assert started.args == [CheckInAnswers()]

    def test_other_new_symptoms_say_to_stop_and_ask_and_put_not_today_first(self, qtbot, page):
        self.press(qtbot, page, " ", " ", " ", "1", "2")
        with qtbot.waitSignal(page.warned):
            self.press(qtbot, page, " ")
        stop = next(frame for frame in page.findChildren(QFrame) if frame.accessibleName().startswith("Stop, and see"))
        assert seen_in(page, stop).size() == stop.size()
        assert page.buttons.not_today.hasFocus()
        with qtbot.waitSignal(page.started) as started:
            qtbot.mouseClick(page.buttons.start, Qt.MouseButton.LeftButton)
        assert started.args == [CheckInAnswers(symptoms=frozenset({Symptom.TINGLING, Symptom.NUMBNESS}))]

    def test_enter_does_not_start_over_an_answer_that_speaks_against_it(self, qtbot, page):
        with qtbot.assertNotEmitted(page.started):
            self.press(qtbot, page, "7", Qt.Key.Key_Return)
        assert page.buttons.not_today.hasFocus()

    def test_one_press_on_the_leg_answers(self, qtbot, page):
        self.press(qtbot, page, " ", " ")
        leg = page.findChild(LegPicture)
        qtbot.mouseClick(leg, Qt.MouseButton.LeftButton, pos=QPoint(leg.width() // 2, leg.height() * 55 // 100))
        assert page.answers.before.lowest is Lowest.THIGH
        assert page.new.isVisible()

    def test_each_question_is_asked_aloud_as_it_comes(self, qtbot, page):
        clips = []
        page.asked.connect(clips.append)
        assert page.clip == "check-in-back"
        self.press(qtbot, page, "0", "0", "1", "0")
        assert clips == ["check-in-leg", "check-in-lowest", "check-in-new", "check-in-ready"]

    def test_a_plan_is_offered_once_all_was_asked_and_one_key_takes_it(self, qtbot, page):
        page.offer.show_offer(
            PlanOffer("Your plan for bad days: Easy?", "It was worse.", "Do this plan instead", "check-in-bad-day")
        )
        with qtbot.assertNotEmitted(page.plan_taken):
            self.press(qtbot, page, "p")
        self.press(qtbot, page, "3", "1", "3", "0")
        assert page.offer.isVisible()
        assert page.buttons.start.hasFocus()  # it is never forced
        with qtbot.waitSignal(page.plan_taken):
            self.press(qtbot, page, "p")

    @pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_PageUp])
    def test_a_presenter_goes_on_and_back(self, qtbot, page, key):
        self.press(qtbot, page, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
        assert page.lowest.isVisible()
        self.press(qtbot, page, key)
        assert page.lowest.isVisible() is False
        assert (page.new if key is Qt.Key.Key_PageDown else page.questions).isVisible()

    def test_escape_goes_back_wherever_the_focus_is(self, qtbot, page):
        for widget in (page.questions.leg, page.buttons.start, page._sound._tones):
            widget.setFocus()
            with qtbot.waitSignal(page.declined):
                qtbot.keyClick(widget, Qt.Key.Key_Escape)

    @pytest.mark.parametrize(
        ("keys", "words", "role"),
        [
            ("0 ", "0: no pain. Carry on.", "pain-calm"),
            ("13", "1 to 3: carry on.", "pain-calm"),
            ("04", "4 or 5: do less today: move less far, do fewer, or hold shorter.", "pain-less"),
            ("5 ", "4 or 5: do less today: move less far, do fewer, or hold shorter.", "pain-less"),
            (" 6", "6 or more: stop this exercise today.", "pain-stop"),
            ("x0", "6 or more: stop this exercise today.", "pain-stop"),
        ],
    )
    def test_the_words_follow_the_answer_at_once(self, qtbot, page, keys, words, role):
        self.press(qtbot, page, *keys)
        first, rest = self.said(page)
        assert first == words
        assert page.questions.advice_labels[0].property("role") == role
        assert "further down the leg, or more tingling" in rest
        assert page.questions.advice_card.accessibleName().startswith(words)

    def test_before_an_answer_all_bands_are_told_and_where_they_come_from(self, page):
        assert self.said(page)[0] == "0 to 3: carry on. 4 or 5: do less. 6 or more: stop this exercise today."
        words = " ".join(part.text() for part in page.questions.advice_card.findChildren(QLabel))
        assert "come from another condition; nobody has tested them for sciatica" in words

    def test_from_6_on_not_today_comes_first_and_start_stays(self, qtbot, page):
        self.press(qtbot, page, "7", " ", " ", " ")
        assert page.buttons.not_today.property("role") == "primary"
        assert page.buttons.start.property("role") == ""
        assert page.buttons.not_today.hasFocus()
        with qtbot.waitSignal(page.declined):
            self.press(qtbot, page, " ")
        with qtbot.waitSignal(page.started) as started:
            qtbot.mouseClick(page.buttons.start, Qt.MouseButton.LeftButton)
        assert started.args == [CheckInAnswers(PainNote(7, None))]

    def test_a_lower_answer_puts_start_first_again(self, qtbot, page):
        self.press(qtbot, page, "7")
        page.questions.back.setFocus()
        self.press(qtbot, page, "2", " ", " ", " ")
        assert page.buttons.start.property("role") == "primary"
        assert page.buttons.not_today.property("role") == ""

    def test_the_buttons_have_their_names(self, page):
        names = {made.accessibleName() for made in page.findChildren(QPushButton)}
        assert {"Start", "Not today", "Do not ask again", "Play it again", "Back pain 4 of 10"} <= names
        assert page.accessibleName() == "Check-in"

    def test_not_to_be_asked_again_is_told_once_and_the_session_can_still_start(self, qtbot, page):
        with qtbot.waitSignal(page.asking_declined):
            qtbot.mouseClick(page._never, Qt.MouseButton.LeftButton)
        assert not page._never.isEnabled()
        with qtbot.waitSignal(page.started):
            self.press(qtbot, page, " ")

    def test_the_sound_is_tried_once_by_itself_and_again_when_asked(self, qtbot, theme):
        page, asked = CheckInPage("Bridge"), []
        page.sound_test_requested.connect(lambda: asked.append("test"))
        page.show_device("Headphones")
        on_screen(qtbot, page)
        page.hide()
        page.show()
        assert asked == ["test"]
        qtbot.mouseClick(page._sound._again, Qt.MouseButton.LeftButton)
        assert asked == ["test", "test"]

    def test_the_sound_is_not_tried_before_there_is_an_output(self, qtbot, theme):
        page, asked = CheckInPage("Bridge"), []
        page.sound_test_requested.connect(lambda: asked.append("test"))
        on_screen(qtbot, page)
        assert asked == []
        page.show_device("Headphones")
        assert asked == ["test"]

    def test_where_the_sound_comes_out_is_told(self, page):
        page.show_device("Headphones")
        assert page._sound._device.text() == "Sound comes out of: Headphones"
        page.show_sound(50, 40, muted=True)
        assert "muted" in page._sound._device.text()
        page.show_device(None)
        assert "No sound output found" in page._sound._device.text()
        assert not page._sound._again.isEnabled()

    def test_volumes_are_shown_without_being_told_and_told_when_chosen(self, qtbot, page):
        with qtbot.assertNotEmitted(page.volume_chosen), qtbot.assertNotEmitted(page.voice_volume_chosen):
            page.show_sound(50, 40, muted=False)
        assert (page._sound._tones.value(), page._sound._voice.value()) == (50, 40)
        with qtbot.waitSignal(page.volume_chosen) as chosen:
            page._sound._tones.setValue(70)
        assert chosen.args == [70]
        with qtbot.waitSignal(page.voice_volume_chosen) as chosen:
            page._sound._voice.setValue(30)
        assert chosen.args == [30]

    @pytest.mark.usefixtures("each_font")
    @pytest.mark.parametrize("keys", ["  ", "35", "66"])
    def test_all_of_it_fits_the_smallest_window(self, qtbot, page, keys):
        page.show_device("Built-in Audio")
        self.press(qtbot, page, *keys)
        area = page.findChild(QScrollArea)
        qtbot.waitUntil(lambda: page.questions._look.isActive() is False)
        assert area.verticalScrollBar().maximum() == 0
        assert seen_in(page, page.buttons.start).size() == page.buttons.start.size()

    @pytest.mark.usefixtures("each_font")
    def test_all_of_it_fits_a_screen_540_pixels_high(self, qtbot, page):
        page.resize(960, 540)
        page.show_device("Built-in Audio")
        self.press(qtbot, page, "6", "6")
        bar = page.findChild(QScrollArea).verticalScrollBar()
        qtbot.waitUntil(lambda: bar.maximum() == 0)  # once the longer advice is laid out

    @pytest.mark.usefixtures("each_font")
    @pytest.mark.parametrize("percent", TEXT_SIZES_PERCENT)
    def test_at_every_text_size_nothing_is_cut_at_the_right_and_the_advice_comes_into_sight(
        self, qtbot, theme, percent
    ):
        theme.choose(Scheme.LIGHT, percent)
        page = CheckInPage("Standing hip abduction")
        on_screen(qtbot, page)
        self.press(qtbot, page, "3", "5")
        area = page.findChild(QScrollArea)
        assert area.widget().width() <= area.viewport().width()
        qtbot.waitUntil(lambda: not page._to_top.isActive())
        assert page.lowest.mapTo(area.viewport(), QPoint(0, 0)).y() >= 0
        self.press(qtbot, page, " ", " ")
        advice = page.questions.advice_card
        qtbot.waitUntil(lambda: seen_in(area.viewport(), advice).size() == advice.size())
        assert seen_in(page, page.buttons.start).size() == page.buttons.start.size()


class TestAfter:
    def an_end(self, qtbot, before=None, outcome=Outcome.COMPLETED, sets=2):
        after = CheckInAfter(before)
        page = SessionEndPage(
            "Bridge", outcome, [a_record(n) for n in range(sets)], "Kept in your history.", names={}, check_in=after
        )
        on_screen(qtbot, page)
        return page, after

    def heeded(self, qtbot, page):
        qtbot.waitUntil(lambda: page._heeds_keys)

    def test_each_answer_is_told_at_once_with_all_that_is_known(self, qtbot, theme):
        page, after = self.an_end(qtbot)
        told = []
        after.answered.connect(told.append)
        self.heeded(qtbot, page)
        for key in ("2", "4", "4"):
            qtbot.keyClick(page.window().focusWidget(), key)
        assert told == [PainNote(2), PainNote(2, 4), PainNote(2, 4, Lowest.BELOW_KNEE)]
        assert page._done.hasFocus()

    def test_the_keys_that_are_named_are_those_of_the_question_asked(self, qtbot, theme):
        page, after = self.an_end(qtbot)
        self.heeded(qtbot, page)
        assert after._keys.text() == "Press 0 to 9, X for 10, Space to skip. Enter leaves."
        for key in ("2", "4"):
            qtbot.keyClick(page.window().focusWidget(), key)
        assert after.lowest.hasFocus()
        assert after._keys.text() == "Press 1 to 4, Space to skip. Enter leaves."

    def test_enter_leaves_without_an_answer(self, qtbot, theme):
        page, after = self.an_end(qtbot)
        self.heeded(qtbot, page)
        with qtbot.assertNotEmitted(after.answered), qtbot.waitSignal(page.closed):
            qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Return)

    def test_keys_still_meant_for_the_session_answer_nothing(self, qtbot, theme):
        page, after = self.an_end(qtbot)
        with qtbot.assertNotEmitted(after.answered), qtbot.assertNotEmitted(after.passed):
            for key in (" ", "5", Qt.Key.Key_Right):
                qtbot.keyClick(page.window().focusWidget(), key)

    def test_the_leg_rule_comes_first_when_the_leg_is_worse(self, qtbot, theme):
        page, after = self.an_end(qtbot, PainNote(5, 2))
        after.take_focus()
        for key in ("0", "3"):
            qtbot.keyClick(page.window().focusWidget(), key)
        first, rest = after.questions.advice_labels
        assert first.text().startswith("Your leg is worse than before.")
        assert "further down the leg, or more tingling" in first.text()
        assert first.property("role") == "pain-stop"
        assert not rest.isVisibleTo(page)

    def test_a_leg_worse_and_at_6_is_told_as_both(self, qtbot, theme):
        page, after = self.an_end(qtbot, PainNote(5, 5))
        after.take_focus()
        for key in (" ", "7"):
            qtbot.keyClick(page.window().focusWidget(), key)
        first, rest = after.questions.advice_labels
        assert first.text().startswith("Your leg is worse than before.")
        assert (rest.text(), rest.property("role")) == ("6 or more: stop this exercise today.", "pain-stop")

    def test_what_was_answered_before_is_shown_beside_the_question(self, qtbot, theme):
        _, after = self.an_end(qtbot, PainNote(5, None))
        questions = [part.text() for part in after.findChildren(type(after.questions.back.state))]
        assert "How much pain now? Before: 5" in questions
        assert "How much pain now?" in questions

    def test_after_pain_what_must_be_read_is_seen_first_and_the_keys_do_not_answer(self, qtbot, theme):
        page, after = self.an_end(qtbot, outcome=Outcome.STOPPED_FOR_PAIN)
        self.heeded(qtbot, page)
        emergency = next(frame for frame in page.findChildren(QFrame) if "Emergency" in frame.accessibleName())
        assert seen_in(page, emergency).size() == emergency.size()
        assert emergency.mapTo(page, QPoint(0, 0)).y() < after.mapTo(page, QPoint(0, 0)).y()
        with qtbot.assertNotEmitted(after.answered):
            qtbot.keyClick(page.window().focusWidget(), "5")
        after.take_focus()
        qtbot.keyClick(after.questions.back, "5")
        qtbot.waitUntil(lambda: not after.questions._look.isActive())
        assert seen_in(page, emergency).size() == emergency.size()

    @pytest.mark.parametrize("sets", [0, 2, 20])
    def test_questions_advice_and_buttons_fit_the_smallest_window_however_many_sets(self, qtbot, theme, sets):
        page, after = self.an_end(qtbot, PainNote(1, 1), sets=sets)
        for widget in (after, page._done):
            assert seen_in(page, widget).size() == widget.size()

    def test_without_a_check_in_the_page_is_as_it_was(self, qtbot, theme):
        page = SessionEndPage("Bridge", Outcome.COMPLETED, [a_record()], "Kept in your history.", names={})
        on_screen(qtbot, page)
        self.heeded(qtbot, page)
        assert page.hasFocus()
