"""Programmes between the page and the disk."""

from __future__ import annotations

import pytest
import tomli

from sciatica_timer.core.programme import Entry
from sciatica_timer.core.settings import Settings
from sciatica_timer.library import library_of
from sciatica_timer.programme_keeper import ProgrammeKeeper
from sciatica_timer.storage.data_folder import DataFolder
from sciatica_timer.ui.pages.exercises import PROGRAMMES, ExercisesPage
from sciatica_timer.ui.preferences import Preferences
from sciatica_timer.ui.theme import Theme

MINE = 'id = "mine"\nname = "Mine"\n[[exercises]]\nid = "bridge"\nsets = 2\n'


@pytest.fixture
def folder(tmp_path):
    return DataFolder(tmp_path)


@pytest.fixture
def preferences():
    return Preferences(Settings(programme="mine"), lambda _settings: "")


@pytest.fixture
def open_page(qtbot, qapp, folder, preferences):
    def open_page():
        library = library_of(folder)
        page = ExercisesPage(library.exercises, preferences.now, Theme(qapp))
        qtbot.addWidget(page)
        page.keeper = ProgrammeKeeper(folder, library, page, preferences)
        page.sentences = []
        page.keeper.said.connect(page.sentences.append)
        page.keeper.open()
        page.open_part(PROGRAMMES)
        return page

    return open_page


@pytest.fixture
def own(folder):
    folder.programmes.mkdir()
    (folder.programmes / "mine.toml").write_text(MINE)


def files_in(folder):
    return sorted(file.name for file in folder.programmes.iterdir())


def listed(page):
    return [page.programmes.list.item(at).text() for at in range(page.programmes.list.count())]


def test_ones_own_stand_after_the_bundled_ones_and_that_of_the_day_is_chosen(own, open_page):
    page = open_page()
    assert listed(page) == ["Starter", "Core", "All eight", "Mine"]
    assert page.programmes.list.chosen_id == "mine"


def test_a_file_that_cannot_be_used_is_told_and_leaves_the_others(folder, own, open_page):
    (folder.programmes / "bad.toml").write_text(MINE.replace('"mine"', '"bad"').replace("bridge", "brigde"))
    page = open_page()
    assert listed(page)[-1] == "Mine"
    assert page.sentences[0].startswith("bad.toml: exercises (place 1).id: found 'brigde'")


def test_a_copy_has_the_changes_and_the_bundled_one_is_as_it_was(folder, open_page):
    page = open_page()
    page.programmes.list.choose("starter")
    page.programmes.view._add("bird-dog")
    page.programmes._ask_copy("Für den Abend!")
    assert files_in(folder) == ["fur-den-abend.toml"]
    assert page.programmes.list.chosen_id == "fur-den-abend"
    assert page.programmes.view.programme.entries[-1] == Entry("bird-dog")
    assert not page.programmes.view.keeping.isVisibleTo(page)
    assert len(page.programmes.find("starter").entries) == 4
    assert page.sentences == []


@pytest.mark.parametrize(("name", "made"), [("Bridge", "bridge-2"), ("Starter!", "starter-2"), ("Broken", "broken-2")])
def test_an_id_is_free_of_exercises_programmes_and_files_that_are_there(folder, open_page, name, made):
    folder.programmes.mkdir()
    (folder.programmes / "broken.toml").write_text("broken")
    page = open_page()
    page.programmes.list.choose("core")
    page.programmes._ask_copy(name)
    assert (folder.programmes / f"{made}.toml").exists()
    assert (folder.programmes / "broken.toml").read_text() == "broken"
    assert page.programmes.list.chosen_id == made


def test_saving_ones_own_writes_its_file_and_leaves_no_draft(folder, own, open_page):
    page = open_page()
    page.programmes.view._add("dead-bug")
    page.programmes.view.keeping._ask_save()
    table = tomli.loads((folder.programmes / "mine.toml").read_text())
    assert table["exercises"] == [{"id": "bridge", "sets": 2}, {"id": "dead-bug"}]
    assert not page.programmes.view.keeping.isVisibleTo(page)
    assert page.programmes.list.chosen_id == "mine"


def test_what_cannot_be_saved_is_told_and_stays_a_draft(folder, own, open_page):
    page = open_page()
    page.programmes.view._add("dead-bug")
    (folder.programmes / "mine.toml").unlink()
    folder.programmes.rmdir()
    folder.programmes.write_text("in the way")
    page.programmes.view.keeping._ask_save()
    assert page.sentences[0].startswith("The programme could not be saved: ")
    assert page.programmes.find("mine").entries[-1] == Entry("dead-bug")
    assert page.programmes.view.keeping.isVisibleTo(page)
    page.programmes._ask_copy("Another")
    assert page.programmes.find("mine").entries[-1] == Entry("dead-bug")
    assert "Another" not in listed(page)


def test_deleting_takes_the_file_and_the_programme_of_the_day(folder, own, open_page, preferences):
    page = open_page()
    page.programmes.deletion_requested.emit(page.programmes.find("mine"))
    assert files_in(folder) == []
    assert listed(page) == ["Starter", "Core", "All eight"]
    assert preferences.now.programme == ""
    assert page.programmes.list.chosen_id == "starter"
    assert page.programmes.view.programme.id == "starter"


def test_what_cannot_be_deleted_is_told_and_stays(folder, own, open_page):
    page = open_page()
    (folder.programmes / "mine.toml").rename(folder.path / "elsewhere.toml")
    (folder.programmes / "mine.toml").symlink_to(folder.path / "elsewhere.toml")
    page.programmes.deletion_requested.emit(page.programmes.find("mine"))
    assert "is a link" in page.sentences[0]
    assert listed(page)[-1] == "Mine"


def test_the_programme_of_the_day_is_a_setting(open_page, preferences):
    page = open_page()
    page.programmes.day_chosen.emit("core")
    assert preferences.now.programme == "core"
