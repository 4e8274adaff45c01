"""Unsaved changes of programmes: there again at the next start, however the app ended, and gone once they are saved."""

from __future__ import annotations

import pytest

from sciatica_timer.app.library.programmes import Programmes
from sciatica_timer.app.settings import Preferences
from sciatica_timer.core.library.programme import Entry
from sciatica_timer.core.settings import Settings
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.library.catalogue import library_of
from sciatica_timer.storage.library.draft_file import DraftFile
from sciatica_timer.ui.library.page import PROGRAMMES, ExercisesPage
from sciatica_timer.ui.theme import Theme

MINE = 'id = "mine"\nname = "Mine"\n[[exercises]]\nid = "bridge"\nsets = 2\n'
OWN = 'id = "wall-sit"\nname = "Wall sit"\nsection = "standing"\norder = 99\nposition = "standing"\n'
OWN += '[dose]\nsides = "both"\nreps = [3, 5]\n[text]\nsteps = ["Sit."]\n'


@pytest.fixture
def folder(tmp_path):
    folder = DataFolder(tmp_path)
    folder.programmes.mkdir()
    (folder.programmes / "mine.toml").write_text(MINE)
    return folder


@pytest.fixture
def start(qtbot, qapp, folder):
    """Starts anew what there was before, which ended without a word."""

    def start():
        library = library_of(folder)
        preferences = Preferences(Settings(), lambda _settings: "")
        page = ExercisesPage(library.exercises, preferences.now, Theme(qapp))
        qtbot.addWidget(page)
        page.keeper = Programmes(folder, library, page, preferences)
        page.sentences, page.notices = [], {}
        page.keeper.notice.connect(lambda notice: page.notices.update({notice.key: notice}))
        page.keeper.notice.connect(lambda notice: notice.text and page.sentences.append(notice.text))

        page.keeper.open()
        page.open_part(PROGRAMMES)
        return page

    return start


def choose(page, programme_id):
    page.programmes.list.choose(programme_id)
    return page.programmes.view


def changed(start, programme_id="mine", exercise="dead-bug"):
    page = start()
    choose(page, programme_id)._add(exercise)
    page.keeper.drafts.flush()
    return page


def entries(page, programme_id="mine"):
    return [entry.exercise_id for entry in page.programmes.find(programme_id).entries]


@pytest.mark.parametrize(
    ("programme_id", "words"),
    [("mine", "Changed, not saved"), ("starter", "Changed, not saved. The ready-made one stays as it is.")],
)
def test_changes_are_there_again_at_the_next_start_and_shown_as_not_saved(start, programme_id, words):
    before = changed(start, programme_id).programmes.find(programme_id)
    page = start()
    view = choose(page, programme_id)
    assert page.programmes.find(programme_id) == view.programme == before
    assert view.save_panel.isVisibleTo(page)
    assert view.save_panel._words.text() == words
    assert page.sentences == []


def test_a_change_is_on_disk_soon_and_without_being_asked(qtbot, start, folder):
    page = start()
    choose(page, "mine")._add("dead-bug")
    assert 0 < page.keeper.drafts._soon.remainingTime() <= 500
    left = page.keeper.drafts._soon.remainingTime()
    choose(page, "mine")._add("bridge")
    assert page.keeper.drafts._soon.remainingTime() <= left  # more changes do not put it off
    qtbot.waitUntil(folder.drafts.exists)
    assert not page.keeper.drafts._soon.isActive()
    assert entries(start()) == ["bridge", "dead-bug", "bridge"]


def test_the_dose_and_an_empty_programme_come_back_too(start):
    page = start()
    view = choose(page, "mine")
    view._remove(0)
    page.keeper.drafts.flush()
    assert entries(start()) == []


def test_saving_removes_the_draft(start, folder):
    page = changed(start)
    page.programmes.view.save_panel._ask_save()
    page.keeper.drafts.flush()
    assert not folder.drafts.exists()
    assert not choose(start(), "mine").save_panel.isVisibleTo(page)


def test_reverting_removes_the_draft(start, folder):
    page = changed(start)
    page.programmes.view.save_panel._ask_undo()
    page.keeper.drafts.flush()
    assert not folder.drafts.exists()


def test_saving_as_ones_own_removes_the_draft(start, folder):
    page = changed(start, "starter")
    page.programmes._ask_copy("Another")
    page.keeper.drafts.flush()
    assert not folder.drafts.exists()
    assert len(start().programmes.find("starter").entries) == 4


def test_deleting_the_programme_removes_its_draft(start, folder):
    page = changed(start)
    page.programmes.deletion_requested.emit(page.programmes.find("mine"))
    page.keeper.drafts.flush()
    assert not folder.drafts.exists()
    assert start().sentences == []


def test_a_programme_that_is_gone_is_told_once_and_its_changes_wait_for_it(start, folder):
    changed(start)
    (folder.programmes / "mine.toml").rename(folder.path / "away.toml")
    page = start()
    gone = "“Mine” is not there any more. What you changed in it without saving is kept until it is back."
    assert page.sentences == [gone]
    assert page.programmes.find("mine") is None
    page.keeper.drafts.flush()
    assert start().sentences == []
    (folder.path / "away.toml").rename(folder.programmes / "mine.toml")
    page = start()
    assert (entries(page), page.sentences) == (["bridge", "dead-bug"], [])


def test_changes_that_wait_are_not_those_of_another_programme_of_the_same_id(start, folder):
    changed(start)
    (folder.programmes / "mine.toml").unlink()
    page = start()
    choose(page, "starter")._add("bridge")
    page.programmes._ask_copy("Mine")
    page.keeper.drafts.flush()
    assert not folder.drafts.exists()
    assert len(entries(page)) == 5


def test_a_programme_that_was_changed_elsewhere_is_told_and_both_can_be_had(start, folder):
    changed(start)
    (folder.programmes / "mine.toml").write_text(MINE.replace("bridge", "bird-dog"))
    page = start()
    told = "“Mine” was changed elsewhere. Your unsaved changes are shown; “Undo changes” shows the others."
    assert page.sentences == [told]
    assert entries(page) == ["bridge", "dead-bug"]
    choose(page, "mine").save_panel._ask_undo()
    assert entries(page) == ["bird-dog"]


def test_changes_that_were_made_elsewhere_just_so_are_none(start, folder):
    changed(start)
    (folder.programmes / "mine.toml").write_text(f'{MINE}[[exercises]]\nid = "dead-bug"\n')
    page = start()
    page.keeper.drafts.flush()
    assert page.sentences == []
    assert not folder.drafts.exists()


def test_an_exercise_that_is_gone_is_left_out_and_told(start, folder):
    folder.exercises.mkdir()
    (folder.exercises / "wall-sit.toml").write_text(OWN)
    page = start()
    choose(page, "mine")._add("wall-sit")
    page.programmes.view._add("dead-bug")
    page.keeper.drafts.flush()
    (folder.exercises / "wall-sit.toml").unlink()
    page = start()
    assert entries(page) == ["bridge", "dead-bug"]
    assert page.sentences == ["In your unsaved changes of “Mine” an exercise is missing that is not there any more."]


def test_changes_that_cannot_be_done_any_more_are_told_and_dropped(start, folder):
    changed(start)
    folder.drafts.write_text(folder.drafts.read_text().replace('"dead-bug"', '"dead-bug","hold_seconds":0.5'))
    page = start()
    assert page.sentences == [
        "What you changed in “Mine” without saving does not fit its exercises any more, and is gone."
    ]
    assert entries(page) == ["bridge"]


def test_a_damaged_file_is_told_and_the_programmes_are_as_saved(start, folder):
    folder.drafts.write_bytes(b"\0\0")
    page = start()
    assert page.sentences[0].startswith("Changes to your programmes that you had not saved could not be read.")
    assert entries(page) == ["bridge"]


def test_what_cannot_be_kept_is_told_and_tried_again(start, folder, monkeypatch):
    answers = iter(["No room", "No room", ""])
    monkeypatch.setattr(DraftFile, "keep", lambda self, drafts: next(answers))
    page = changed(start)
    assert page.sentences == ["No room"]
    page.keeper.drafts.flush()
    page.keeper.drafts.flush()
    page.keeper.drafts.flush()  # nothing left to write: it would run out of answers
    assert page.sentences == ["No room", "No room"]
    assert page.notices["drafts-kept"].text == ""


def test_an_entry_keeps_every_part_of_its_dose(start, folder):
    page = start()
    view = choose(page, "mine")
    own = Entry("bridge", 3, 12, 4, 5)
    page.programmes.show_draft(type(view.programme)("mine", "Mine", 100, (own,), own=True))
    page.keeper.drafts.flush()
    assert start().programmes.find("mine").entries == (own,)
