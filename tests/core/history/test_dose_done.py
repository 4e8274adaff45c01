"""The dose of an exercise in one session, read off its sets."""

from fakes import a_record

from sciatica_timer.core.history.dose_done import DoseDone, dose_done
from sciatica_timer.core.library.dose import Dose


def a_set(number, reps, **changes):
    return a_record(number, **{"reps_planned": reps, "reps_done": reps, **changes})


def test_falling_sets_are_told_one_by_one():
    sets = [a_set(n, reps, set_number=n, sets_planned=3, sets_prescribed=3) for n, reps in ((1, 6), (2, 4), (3, 2))]
    assert dose_done(sets) == DoseDone(Dose(3, 6, 2.0, reps_per_set=(6, 4, 2)))


def test_an_exercise_that_stands_in_a_programme_three_times_has_the_sets_of_all():
    sets = [a_set(n, reps, occurrence=n, occurrences=3, sets_prescribed=1) for n, reps in ((1, 6), (2, 4), (3, 2))]
    assert dose_done(sets) == DoseDone(Dose(3, 6, 2.0, reps_per_set=(6, 4, 2)))


def test_of_rounds_one_is_told_and_how_many_there_are():
    first = a_set(1, 6, occurrence=1, occurrences=4, round=1, rounds=4, sets_prescribed=1)
    assert dose_done([first]) == DoseDone(Dose(1, 6, 2.0), rounds=4)


def test_what_was_prescribed_counts_not_what_was_planned():
    assert dose_done([a_set(1, 10, sets_prescribed=3)]).dose == Dose(3, 10, 2.0)


def test_a_set_that_was_added_is_none_of_the_dose():
    sets = [a_set(1, 10), a_set(2, 12, set_number=2, sets_planned=2)]
    assert dose_done(sets).dose == Dose(1, 10, 2.0)


def test_variant_load_and_time_are_those_of_the_session():
    found = dose_done([a_set(1, 1, hold_seconds=None, variant="easy", load="3 kg", duration_seconds=600.0)])
    assert found == DoseDone(Dose(1, 1, duration_seconds=600.0), 1, "easy", "3 kg")


def test_more_sets_than_a_dose_can_have_are_cut_off():
    assert dose_done([a_set(1, 10, occurrences=30, sets_prescribed=20)]).dose.sets == 20
