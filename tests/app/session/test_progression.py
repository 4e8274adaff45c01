"""Offers as they are shown: on the exercise and after a session, taken or left, and nothing by itself."""

from __future__ import annotations

import pytest
from fakes import a_record
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from ui_fakes import NOON, FakeClock, FakeSound

from sciatica_timer.app.session.check_in import CheckIn
from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.driver import SessionDriver
from sciatica_timer.app.session.progression import Progression
from sciatica_timer.app.settings import Preferences
from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.sides import Sides
from sciatica_timer.core.pain import CheckInAnswers, PainNote, SessionNote
from sciatica_timer.core.session.events import Command, Outcome, Reason
from sciatica_timer.core.settings import Choice, Settings, dose_of, variant_of
from sciatica_timer.ui.library.page import ExercisesPage
from sciatica_timer.ui.session.check_in.after import CheckInAfter
from sciatica_timer.ui.session.end_page import SessionEndPage
from sciatica_timer.ui.widgets import safety_advice
from sciatica_timer.ui.widgets.offer_card import OfferCard, OfferColumn
from sciatica_timer.ui.window.main_window import MainWindow

PAIN = {"outcome": Outcome.STOPPED_FOR_PAIN, "reason": Reason.PAIN}


class Past:
    """A history in memory; each set is a session of its own."""

    def __init__(self, *records):
        self.records, self.notes = list(records), {}

    def latest(self, exercise, from_date, limit):
        found = [one for one in self.records if one.exercise == exercise and one.local_date >= from_date]
        return found[::-1][:limit]

    def session(self, session_id):
        return self.notes.get(session_id)


@pytest.fixture
def past():
    return Past(*map(a_record, range(1, 4)))


@pytest.fixture
def preferences(qapp):
    return Preferences(Settings(), lambda settings: "")


@pytest.fixture
def offering(preferences, past, library):
    return Progression(preferences, past, library.exercises, NOON.date)


def press(widget, text):
    next(one for one in widget.findChildren(QPushButton) if one.text() == text and one.isVisibleTo(widget)).click()


def words(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


class TestOffering:
    def test_taking_an_offer_changes_the_dose_by_one_step_and_nothing_else(self, offering, preferences, library):
        preferences.remember_choice("bridge", Choice(1, 10, 2, 7))
        offer = offering.of("bridge")
        assert dose_of(library.find("bridge"), preferences.now).reps == 10  # an offer alone moves nothing
        offering.take(offer)
        assert preferences.now.choices == {"bridge": Choice(1, 11, 2, 7)}
        assert offering.of("bridge") is None

    def test_an_offer_for_a_dose_that_is_another_by_now_changes_nothing(self, offering, preferences):
        offer = offering.of("bridge")
        preferences.remember_choice("bridge", Choice(1, 13, 2, 3))
        offering.take(offer)
        assert preferences.now.choices["bridge"].reps == 13

    def test_turning_an_offer_down_keeps_the_dose_and_is_remembered(self, offering, preferences, past):
        offer = offering.of("bridge")
        offering.dismiss(offer)
        assert preferences.now.choices == {}
        assert preferences.now.dismissed_offers == {"bridge": past.records[-1].session_id}
        assert offering.of("bridge") is None

    def test_what_was_done_of_another_variant_speaks_for_nothing(self, offering, past):
        assert offering.of("bridge") is not None
        past.records[-1] = replace(past.records[-1], variant="one-leg")
        assert offering.of("bridge") is None

    def test_the_number_of_sessions_is_that_of_the_settings(self, past, library):
        offering = Progression(
            Preferences(Settings(progress_sessions=4), lambda settings: ""), past, library.exercises, NOON.date
        )
        assert offering.of("bridge") is None
        past.records.append(a_record(4))
        assert offering.of("bridge").sessions == 4

    def test_pain_after_a_session_holds_the_step_up_back(self, offering, past):
        newest = past.records[-1].session_id
        past.notes[newest] = SessionNote(newest, after=PainNote(back=5))
        assert offering.of("bridge") is None

    def test_after_a_session_steps_back_come_first_and_three_at_most(self, offering, past, library):
        ids = ["bridge", "bird-dog", "dead-bug", "hip-adduction-squeeze", "standing-hip-abduction"]
        for number, exercise_id in enumerate(ids * 3):
            dose = library.find(exercise_id).guide.starting_dose()
            turns = library.find(exercise_id).guide.sides is Sides.ALTERNATING
            hold = {"hold_seconds": dose.hold_seconds, "side": "alternating" if turns else "both"}
            past.records.append(a_record(10 + number, exercise=exercise_id, **hold))
        past.records.append(a_record(90, exercise="dead-bug", sets_planned=2, hold_seconds=None, **PAIN))
        offering._preferences.remember_choice("dead-bug", Choice(2, 10, 0, 3))
        found = offering.after([*ids, "bridge"])
        assert [offer.exercise_id for _, offer in found] == ["dead-bug", "bridge", "bird-dog"]
        assert [name for name, _ in found] == ["Dead bug", "Bridge", "Bird dog"]
        assert (found[0][1].form.then, found[0][1].then) == ("legs-only", Dose(2, 10))

    def test_an_exercise_that_is_in_no_file_has_no_offer(self, offering):
        assert offering.of("gone") is None


class TestCard:
    @pytest.fixture
    def card(self, qtbot, theme):
        made = OfferCard()
        qtbot.addWidget(made)
        return made

    def test_without_an_offer_it_is_hidden(self, card, offering):
        assert card.isHidden()
        card.show_offer(offering.of("bridge"))
        assert not card.isHidden()
        card.show_offer(None)
        assert card.isHidden()

    def test_it_names_the_step_and_the_rule_with_its_sessions(self, card, offering):
        card.show_offer(offering.of("bridge"))
        rule = "In your last 3 sessions you did all you had planned, so here is a little more."
        assert words(card) == ["A little more?", "11 reps instead of 10", rule]
        assert rule in card.accessibleName()

    def test_after_pain_it_names_that(self, card, offering, past, preferences):
        preferences.remember_choice("bridge", Choice(1, 10, 3, 3))
        past.records.append(a_record(9, hold_seconds=3.0, **PAIN))
        card.show_offer(offering.of("bridge"), "Bridge")
        rule = "Your last session was stopped because it hurt more, so here is a little less."
        assert words(card) == ["Bridge · A little less?", "2 s hold instead of 3 s", rule]

    @pytest.mark.parametrize(("text", "signal"), [("Take it", "taken"), ("Not now", "dismissed")])
    def test_its_buttons_tell_the_answer(self, qtbot, card, offering, text, signal):
        offer = offering.of("bridge")
        card.show_offer(offer)
        with qtbot.waitSignal(getattr(card, signal)) as told:
            press(card, text)
        assert told.args == [offer]


class TestExercisePage:
    @pytest.fixture
    def page(self, qtbot, theme, library, preferences, offering):
        made = ExercisesPage(library.exercises, preferences.now, theme)
        qtbot.addWidget(made)
        preferences.changed.connect(made.show_settings)
        made.choice_made.connect(preferences.remember_choice)
        made.offer_taken.connect(offering.take)
        made.offer_dismissed.connect(offering.dismiss)
        made.open_part(0)
        made.show_offers(offering.of)
        made.resize(1200, 800)
        made.show()
        qtbot.waitExposed(made)
        return made

    def test_the_card_is_there_for_the_exercise_that_has_an_offer_alone(self, page):
        assert page.view.offer_card.isHidden()
        page.choose("bridge")
        assert page.view.offer_card.isVisible()
        page.choose("dead-bug")
        assert page.view.offer_card.isHidden()

    def test_an_offer_taken_shows_the_new_dose_and_goes(self, page):
        page.choose("bridge")
        press(page.view.offer_card, "Take it")
        assert page.view._doses.reps.value == 11
        assert page.view.offer_card.isHidden()

    def test_an_offer_turned_down_goes_and_the_dose_stays(self, page):
        page.choose("bridge")
        press(page.view.offer_card, "Not now")
        assert page.view._doses.reps.value == 10
        assert page.view.offer_card.isHidden()

    def test_after_an_answer_by_keys_space_starts_again(self, page, qtbot):
        page.choose("bridge")
        page.view.offer_card._take.setFocus()
        press(page.view.offer_card, "Take it")
        assert page.focusWidget() is page._list

    def test_a_dose_changed_by_hand_takes_the_offer_away(self, page):
        page.choose("bridge")
        page.view._doses.reps._more.click()
        assert page.view.offer_card.isHidden()


class TestEndPage:
    @pytest.fixture
    def column(self, qtbot, theme, offering):
        made = OfferColumn()
        made.show_offers(offering.after(["bridge", "dead-bug"]))
        made.taken.connect(offering.take)
        made.dismissed.connect(offering.dismiss)
        return made

    @pytest.fixture
    def page(self, qtbot, column):
        made = SessionEndPage(
            "Bridge", Outcome.COMPLETED, [a_record()], "Kept.", names={"bridge": "Bridge"}, offers=column
        )
        qtbot.addWidget(made)
        made.resize(900, 700)
        made.show()
        qtbot.waitExposed(made)
        return made

    def test_the_offer_names_its_exercise_and_what_was_taken(self, page, column, preferences):
        assert "Bridge · A little more?" in words(page)
        press(column, "Take it")
        assert preferences.now.choices["bridge"].reps == 11
        assert "From the next session on: 11 reps instead of 10." in words(page)
        assert not column.offers

    def test_one_turned_down_goes(self, page, column, preferences):
        press(column, "Not now")
        assert column.isHidden()
        assert preferences.now.choices == {}

    def test_the_focus_goes_on_to_done(self, page, column):
        next(one for one in column.findChildren(QPushButton) if one.text() == "Take it").setFocus()
        press(column, "Take it")
        assert page.focusWidget() is page._done

    def test_an_offer_that_holds_no_more_goes_and_one_taken_still_says_so(self, page, column, offering, past):
        column.show_offers([])
        assert column.isHidden()
        column.show_offers(offering.after(["bridge"]))
        press(column, "Take it")
        column.show_offers([])
        assert column.isVisible()


class Sitting:
    """A session of the bridge with everything round it faked but check-in and offers."""

    def __init__(self, qtbot, theme, library, past, choice):
        self.clock, self.past = FakeClock(), past
        self.window = MainWindow([("exercises", "Exercises", QWidget)], theme)
        qtbot.addWidget(self.window)
        self.preferences = Preferences(Settings(choices={"bridge": choice}), lambda settings: "")
        self.driver = SessionDriver(self.clock, self.window)
        checking = CheckIn(self.window, self.preferences, keep=self.note, find=past.session)
        self.flow = SessionController(
            self.driver,
            self.window,
            theme,
            self.preferences,
            exercises=library.exercises,
            check_in=checking,
            sound=FakeSound(),
            keep=self.keep,
            progression=Progression(self.preferences, past, library.exercises, NOON.date),
        )
        self.window.show()
        self.flow.begin(library.find("bridge"))
        self.window.cover.started.emit(CheckInAnswers(PainNote(0, 1)))
        checking.open(self.driver.session_id, "")

    def note(self, note):
        self.past.notes[note.session_id] = note
        return ""

    def keep(self, record):
        self.past.records.append(record)
        return ""

    def run(self, seconds):
        for _ in range(2 * seconds):
            self.clock.run(0.5)
            self.driver.wake()

    def offers(self):
        return self.window.cover.findChild(OfferColumn)


class TestAfterASession:
    @pytest.fixture
    def begin(self, qtbot, theme, library, past):
        begun = []

        def make(choice):
            begun.append(Sitting(qtbot, theme, library, past, choice))
            return begun[-1]

        yield make
        begun.clear()

    def test_a_step_up_is_offered_and_the_dose_waits_for_the_answer(self, begin):
        sitting = begin(Choice(1, 10, 2, 2))
        sitting.run(120)
        assert [offer.then for offer in sitting.offers().offers] == [Dose(1, 11, 2)]
        assert sitting.preferences.now.choices["bridge"].reps == 10
        press(sitting.offers(), "Take it")
        assert sitting.preferences.now.choices["bridge"] == Choice(1, 11, 2, 2)

    def test_a_leg_that_is_worse_afterwards_takes_the_offer_away(self, begin):
        sitting = begin(Choice(1, 10, 2, 2))
        sitting.run(120)
        sitting.window.cover.findChild(CheckInAfter).answered.emit(PainNote(0, 2))
        assert sitting.offers().isHidden()

    def test_stopping_for_pain_offers_a_step_back_below_what_must_be_read(self, begin):
        sitting = begin(Choice(1, 12, 2, 2))
        sitting.run(30)
        sitting.driver.request(Command.STOP_FOR_PAIN)
        assert [offer.then for offer in sitting.offers().offers] == [Dose(1, 11, 2)]
        texts = words(sitting.window.cover)
        assert texts.index("11 reps instead of 12") > texts.index(safety_advice.stop_and_ask().heading)

    def test_stopping_halfway_offers_nothing(self, begin):
        sitting = begin(Choice(1, 10, 2, 2))
        sitting.run(30)
        sitting.driver.request(Command.STOP)
        assert sitting.offers().isHidden()


def test_the_easier_form_is_taken_for_next_time_and_undone(preferences, past, offering, library):
    past.records = [replace(a_record(1), exercise="dead-bug", side="both", **PAIN)]
    bug = library.find("dead-bug")
    offer = offering.of("dead-bug")
    offering.take(offer)
    assert variant_of(bug, preferences.now).variant == "legs-only"
    assert offering.of("dead-bug") is None
    offering.undo(offer)
    assert preferences.now.choices == {}
    assert offering.of("dead-bug") == offer


def test_undo_leaves_alone_what_was_chosen_since(preferences, past, offering):
    past.records = [replace(a_record(1), exercise="dead-bug", side="both", **PAIN)]
    offer = offering.of("dead-bug")
    offering.take(offer)
    mine = Choice(2, 12, 0, 1, variant="arms-only")
    preferences.remember_choice("dead-bug", mine)
    offering.undo(offer)
    assert preferences.now.choices == {"dead-bug": mine}


def test_after_pain_the_cards_say_to_rest_now_and_one_that_was_taken_can_be_undone(qtbot, past, offering):
    past.records = [replace(a_record(1), exercise="dead-bug", side="both", **PAIN)]
    column = OfferColumn()
    qtbot.addWidget(column)
    undone = []
    column.undone.connect(undone.append)
    column.show_offers(offering.after(["dead-bug"]))
    texts = [one.text() for one in column.findChildren(QLabel) if not one.isHidden()]
    assert "Rest now. For next time:" in texts
    assert "Legs only instead of Dead bug" in texts
    press(column, "Take it")
    press(column, "Undo")
    assert [offer.form.then for offer in undone] == ["legs-only"]
    assert len(column.offers) == 1
