"""What only a report asks of the history: doses, programmes and notes of some days."""

from datetime import date, timedelta

import pytest
from fakes import a_record
from msgspec.structs import replace

from sciatica_timer.core.history.dose_done import DoseDone
from sciatica_timer.core.history.record import Felt
from sciatica_timer.core.history.report import DatedNote, DoseHistory, ProgrammeUse
from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.pain import PainNote, SessionNote
from sciatica_timer.core.session.events import Outcome, Reason
from sciatica_timer.storage.history.database import History

SPAN = ("2026-01-05", "2026-01-31")


@pytest.fixture
def history(tmp_path):
    one = History(tmp_path / "history.sqlite3")
    yield one
    one.close()


def on_day(number, days, **changes):
    record = a_record(number, **changes)
    later = timedelta(days=days)
    return replace(record, started_at=record.started_at + later, ended_at=record.ended_at + later)


def test_an_exercise_has_the_dose_of_its_first_and_of_its_last_session(history):
    history.add_all(
        [
            on_day(1, -1, reps_planned=99),
            on_day(2, 0, reps_planned=10),
            on_day(3, 1, reps_planned=11, hold_seconds=3.0),
            on_day(4, 2, reps_planned=12, hold_seconds=None, sets_planned=2),
            on_day(5, 1, exercise="dead-bug", hold_seconds=None),
            on_day(6, 40, reps_planned=99),
        ]
    )
    assert history.report_rows(*SPAN).histories == [
        DoseHistory("bridge", DoseDone(Dose(1, 10, 2.0)), DoseDone(Dose(2, 12)), 3, reached=2),
        DoseHistory("dead-bug", DoseDone(Dose(1, 10)), DoseDone(Dose(1, 10)), 1, reached=1),
    ]


def test_a_set_added_on_the_way_is_no_other_dose(history):
    first = a_record(1)
    history.add_all([first, replace(a_record(2), session_id=first.session_id, set_number=2, sets_planned=2)])
    (found,) = history.report_rows(*SPAN).histories
    assert found == DoseHistory("bridge", DoseDone(Dose(1, 10, 2.0)), DoseDone(Dose(1, 10, 2.0)), 1, reached=1)


def test_each_form_of_an_exercise_has_its_own_doses_and_how_they_felt(history):
    history.add_all(
        [
            on_day(1, 0, felt=Felt.HARD),
            on_day(2, 1, variant="short", felt=Felt.FINE),
            on_day(3, 2, variant="short", outcome=Outcome.PARTIAL, reason=Reason.STOPPED, reps_done=3),
        ]
    )
    plain, short = history.report_rows(*SPAN).histories
    assert (plain.last.variant, plain.begun, plain.reached, plain.felt) == ("", 1, 1, (0, 1, 0))
    assert (short.last.variant, short.begun, short.reached, short.felt) == ("short", 2, 1, (1, 0, 0))


def test_sessions_are_counted_by_programme_and_single_ones_come_last(history):
    records = [a_record(number) for number in range(1, 7)]
    names = ["core", "core", "starter", "", "", ""]
    notes = [SessionNote(one.session_id, name, PainNote(1)) for one, name in zip(records, names, strict=True)]
    history.add_all(records, notes[:3])  # single exercises without a check-in have no row
    uses = [ProgrammeUse("core", 2), ProgrammeUse("starter", 1), ProgrammeUse("", 3)]
    assert history.report_rows(*SPAN).programmes == uses


def test_notes_on_sessions_have_the_day_of_their_first_set(history):
    records = [on_day(1, 0), on_day(2, 1), on_day(3, 60)]
    notes = [SessionNote(one.session_id, note=f"Note {number}.") for number, one in enumerate(records)]
    history.add_all(records, [*reversed(notes), SessionNote("without-a-set", note="Lost.")])
    assert history.report_rows(*SPAN).notes == [
        DatedNote(date(2026, 1, 5), "Note 0."),
        DatedNote(date(2026, 1, 6), "Note 1."),
    ]


def test_notes_on_sets_name_the_exercise_and_those_on_stops_stand_there(history):
    stopped = {"outcome": Outcome.PARTIAL, "reason": Reason.STOPPED}
    history.add_all([on_day(1, 0, note="Easy."), on_day(2, 1, note="Too fast.", **stopped)])
    rows = history.report_rows(*SPAN)
    assert rows.notes == [DatedNote(date(2026, 1, 5), "Easy.", "bridge")]
    assert [stop.note for stop in rows.stops] == ["Too fast."]


def test_the_first_day_is_that_of_the_oldest_set(history):
    assert history.first_day() is None
    history.add_all([on_day(1, 3), on_day(2, -3)])
    assert history.first_day() == date(2026, 1, 2)
