"""What is printed of an exercise and of a programme."""

from importlib.resources import files

import pytest
from msgspec.structs import replace

from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.library.handout import Often, handout_of_exercise, handout_of_programme
from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.library.schedule import Schedule
from sciatica_timer.core.settings import Settings
from sciatica_timer.storage.library.exercise_files import load_library


@pytest.fixture(scope="module")
def library():
    return load_library([files("sciatica_timer.resources") / "exercises"])


def test_an_exercise_has_the_dose_that_would_be_done_now_and_how_often_its_guide_says(library):
    tilt = library.find("pelvic-tilt")
    (entry,) = handout_of_exercise(tilt, Settings()).entries
    assert (entry.form, entry.dose) == (tilt, tilt.guide.starting_dose())
    assert entry.often == Often(tilt.guide.times_per_day)
    assert entry.often.is_said


def test_a_programme_has_its_own_doses_in_its_order_and_says_how_often_all_of_it_is_done(library):
    known = {one.id: one for one in library.exercises}
    entries = (Entry("bridge", sets=3, reps=12, load="3 kg"), Entry("dead-bug"), Entry("bridge", sets=1, reps=4))
    programme = Programme("mine", "Mine", 1, entries, schedule=Schedule((0, 2)), times_per_day=Range(2, 2), rounds=3)
    found = handout_of_programme(programme, known, Settings())
    assert (found.title, found.rounds) == ("Mine", 3)
    assert found.often == Often(Range(2, 2), Schedule((0, 2)))
    assert [one.form.id for one in found.entries] == ["bridge", "dead-bug", "bridge"]
    assert [(one.dose.sets, one.dose.reps) for one in found.entries if one.form.id == "bridge"] == [(3, 12), (1, 4)]
    assert found.entries[0].load == "3 kg"


def test_weeks_of_an_entry_are_said(library):
    known = {one.id: one for one in library.exercises}
    programme = Programme("mine", "Mine", 1, (replace(Entry("bridge"), weeks=Range(1, 2)),))
    (entry,) = handout_of_programme(programme, known, Settings()).entries
    assert entry.often.weeks == Range(1, 2)
