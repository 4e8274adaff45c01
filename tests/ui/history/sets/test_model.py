"""The tree behind History's table: sessions with their sets, whole across pages, and the words of its cells."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from ui_fakes import NOON, record

from sciatica_timer.core.history.edits import edited, with_reps
from sciatica_timer.core.history.query import ALL, Filter, Order, SortKey
from sciatica_timer.core.pain import PainNote, SessionNote
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.ui.history.sets.model import HistoryModel
from sciatica_timer.ui.history.sets.wording import edited_words, exercises_words, session_pain_words

NAMES = {"bridge": "Bridge", "dead-bug": "Dead bug"}


class Shelf:
    """Pages of so many sets, whatever is asked for."""

    def __init__(self, records, size):
        self.records, self.size, self.asked = records, size, []

    def __call__(self, after, limit, where, order):
        self.asked.append((after, limit, where, order))
        first = after or 0
        following = first + self.size
        return self.records[first:following], following if following < len(self.records) else None


def of_sessions(*sessions):
    return [record(number, session_id=session) for number, session in enumerate(sessions)]


@pytest.fixture
def model(qapp):
    return HistoryModel(NAMES, NOON.date)


def tree(model):
    """The ids of the sets below each session."""
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    return [
        [one.id for row in range(model.rowCount(top)) for one in model.records(model.index(row, 0, top))]
        for top in tops
    ]


class TestSessions:
    def test_their_sets_stand_below_them(self, model):
        model.show_pages(Shelf(of_sessions("b", "b", "a"), 100))
        assert tree(model) == [["0", "1"], ["2"]]
        top = model.index(0, 0)
        assert model.parent(model.index(1, 3, top)) == top
        assert [one.id for one in model.records(top)] == ["0", "1"]
        assert model.record(top) is None
        assert model.record(model.index(1, 0)).id == "2"
        assert model.records(QModelIndex()) == ()

    def test_it_is_a_sound_tree(self, model):
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        model.show_pages(Shelf(of_sessions("b", "b", "a"), 100))
        assert tester.model() is model
        model.show_query(ALL, Order(SortKey.OUTCOME))
        assert model.rowCount() == 3

    def test_a_session_over_the_end_of_a_page_stays_one(self, model):
        model.show_pages(Shelf(of_sessions("c", "b", "b", "b", "a"), 3))
        assert tree(model) == [["0"]]
        assert model.canFetchMore(QModelIndex())
        model.fetchMore(QModelIndex())
        assert tree(model) == [["0"], ["1", "2", "3"], ["4"]]
        assert not model.canFetchMore(QModelIndex())

    def test_reading_anew_reads_as_much_as_is_shown(self, model):
        shelf = Shelf(of_sessions(*map(str, range(250))), 100)
        model.show_pages(shelf)
        model.fetchMore(QModelIndex())
        model.refresh()
        assert shelf.asked[-1][:2] == (None, 200)

    def test_a_row_tells_what_it_was_how_long_and_its_pain(self, model):
        note = SessionNote("b", before=PainNote(3, 2), after=PainNote(3, 1), note="stiff")
        model.show_pages(Shelf(of_sessions("b", "b"), 9), lambda session_id: ("Starter", note))
        cells = [model.index(0, column).data() for column in range(7)]
        assert cells == [
            "Today 11:59",
            "Starter",
            "2 sets",
            "",
            "",
            "2 min",
            "Completed · Pain back 3→3, leg 2→1 · stiff",
        ]
        spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == "Today 11:59, Starter, 2 sets, 2 min, Completed, Pain back 3 to 3, leg 2 to 1, stiff"

    def test_a_row_tells_how_much_was_done_and_that_it_hurt_without_being_unfolded(self, model):
        planned = {"session_id": "b", "rounds": 1, "round": 1, "exercises_planned": 3, "sets_prescribed": 1}
        stopped = {"outcome": Outcome.STOPPED_FOR_PAIN, "reason": Reason.PAIN, "reps_done": 2}
        rows = [record(1, **planned), record(0, exercise="dead-bug", **stopped, **planned)]
        model.show_pages(Shelf(rows, 9))
        assert model.index(0, 6).data() == "It hurt more"
        assert model.index(0, 2).data() == "1 of 3 exercises · 1 set"
        model.show_colour("#B3261E")
        assert [model.index(0, column).data(Qt.ItemDataRole.ForegroundRole) for column in (5, 6)] == [
            None,
            QColor("#B3261E"),
        ]
        model.show_query(Filter(exercise="bridge"), Order())
        assert model.index(0, 6).data() == "It hurt more"  # of a part of a session nothing is said of the rest

    def test_one_set_of_three_that_were_prescribed_is_told(self, model):
        model.show_pages(Shelf([record(0, sets_prescribed=3, rounds=1, round=1, exercises_planned=1)], 9))
        assert (model.index(0, 2).data(), model.index(0, 6).data()) == ("1 of 3 sets", "")

    def test_left_and_right_are_one_set_and_rounds_are_told(self, model):
        planned = {"rounds": 4, "round": 1, "exercises_planned": 1, "sets_prescribed": 1, "occurrence": 1}
        rows = [record(n, side=side, **planned) for n, side in enumerate(("left", "right"))]
        model.show_pages(Shelf(rows, 9))
        top = model.index(0, 0)
        assert (model.index(0, 2).data(), model.index(0, 6).data()) == ("1 of 4 rounds · 1 set", "")
        assert model.index(0, 2, top).data() == "1 of 1 left · round 1"

    def test_an_exercise_that_is_gone_keeps_the_name_it_had(self, model):
        model.show_pages(Shelf([record(0, exercise="gone", name="Clamshell", load="3 kg")], 9))
        assert model.index(0, 1).data() == "Clamshell"
        assert model.index(0, 1, model.index(0, 0)).data() == "Clamshell · 3 kg"

    def test_what_is_known_of_a_session_is_asked_for_once(self, model):
        asked = []
        model.show_pages(Shelf(of_sessions("b"), 9), lambda session_id: (asked.append(session_id) or "", None))
        assert [model.index(0, 1).data() for _ in range(3)] == ["Bridge"] * 3
        assert asked == ["b"]


class TestOrders:
    def test_in_another_order_than_by_date_there_are_sets_alone(self, model):
        shelf = Shelf(of_sessions("a", "a"), 9)
        model.show_pages(shelf)
        order = Order(SortKey.REPS)
        model.show_query(ALL, order)
        assert shelf.asked[-1] == (None, 100, ALL, order)
        assert model.rowCount() == 2
        assert not model.hasChildren(model.index(0, 0))
        assert model.record(model.index(1, 0)).id == "1"
        assert model.index(0, 0).data() == "Today 12:00"
        assert model.index(0, 3).data() == "10 of 10"

    def test_a_set_is_read_out_with_the_names_of_its_columns(self, model):
        model.show_pages(Shelf([record(0)], 9))
        spoken = model.index(0, 0, model.index(0, 0)).data(Qt.ItemDataRole.AccessibleTextRole)
        assert model.index(0, 1, model.index(0, 0)).data(Qt.ItemDataRole.AccessibleTextRole) == " "
        assert spoken == "12:00, Bridge, Done 1 of 1, Reps 10 of 10, Hold 2 s, Minutes 50 s, Completed"


class TestWords:
    def test_an_edited_set_says_what_it_was(self):
        before = record(0)
        after = edited(before, with_reps(before, 8), NOON)
        assert edited_words(before) == ""
        assert edited_words(after) == "edited; was 10 of 10, Completed"

    def test_a_note_that_was_written_over_is_told(self):
        before = record(0, note="fine")
        whole = with_reps(before, 10)
        assert edited_words(edited(before, replace(whole, note="good"), NOON)) == "edited; was noted “fine”"
        bare = record(0)
        assert edited_words(edited(bare, replace(whole, note="good"), NOON)) == "edited; was without a note"

    def test_another_reason_alone_is_told(self):
        before = record(0, reps_done=4, outcome=Outcome.PARTIAL, reason=Reason.SKIPPED)
        after = edited(before, replace(with_reps(before, 4), reason=Reason.STOPPED), NOON)
        assert edited_words(after) == "edited; was Reps skipped"

    @pytest.mark.parametrize(("names", "words"), [(["A"], "A"), (["A", "B"], "A, B"), (["A", "B", "C"], "A + 2")])
    def test_of_many_exercises_the_first_is_named(self, names, words):
        assert exercises_words(names) == words

    def test_pain_is_told_as_far_as_it_was_noted(self):
        assert session_pain_words(SessionNote("s")) == ""
        assert session_pain_words(SessionNote("s", before=PainNote(4, None))) == "Pain back 4"
        assert session_pain_words(SessionNote("s", after=PainNote(None, 0))) == "Pain leg 0"
