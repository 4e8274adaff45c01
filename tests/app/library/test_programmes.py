"""Programmes between the page and the disk."""

from __future__ import annotations

import errno
import os
from datetime import time

import pytest
import tomli
from msgspec.structs import replace

from sciatica_timer.app.library.programmes import Programmes
from sciatica_timer.app.settings import Preferences
from sciatica_timer.core.library.programme import MOST_ENTRIES, Entry
from sciatica_timer.core.reminders import Reminder
from sciatica_timer.core.settings import Settings
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.library.catalogue import library_of
from sciatica_timer.ui.library.page import PROGRAMMES, ExercisesPage
from sciatica_timer.ui.notice import Severity
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
    def open_page(preferences=preferences):
        library = library_of(folder)
        page = ExercisesPage(library.exercises, preferences.now, Theme(qapp))
        qtbot.addWidget(page)
        page.keeper = Programmes(folder, library, page, preferences)
        page.sentences, page.notices = [], {}
        page.keeper.notice.connect(lambda notice: page.notices.update({notice.key: notice}))
        page.keeper.notice.connect(lambda notice: page.sentences.append(notice.text) if notice.text else None)
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


def test_ones_own_stand_before_the_bundled_ones_and_that_of_the_day_is_chosen(own, open_page):
    page = open_page()
    assert listed(page) == ["Mine", "Starter", "Core", "All eight"]
    assert page.programmes.list.chosen_id == "mine"


def test_a_file_that_cannot_be_used_is_told_and_leaves_the_others(folder, own, open_page):
    (folder.programmes / "bad.toml").write_text(MINE.replace('"mine"', '"bad"').replace("bridge", "brigde"))
    page = open_page()
    assert listed(page)[0] == "Mine"
    assert page.sentences[0].startswith("bad.toml: exercises (place 1).id: found 'brigde'")


def test_a_copy_has_the_changes_and_the_bundled_one_is_as_it_was(folder, open_page):
    page = open_page()
    page.programmes.list.choose("starter")
    page.programmes.view._add("bird-dog")
    page.programmes._ask_copy("Für den Abend!")
    assert files_in(folder) == ["fur-den-abend.toml"]
    assert page.programmes.list.chosen_id == "fur-den-abend"
    assert page.programmes.view.programme.entries[-1] == Entry("bird-dog")
    assert not page.programmes.view.save_panel.isVisibleTo(page)
    assert len(page.programmes.find("starter").entries) == 4
    assert page.sentences == []


def test_what_was_taken_out_before_a_copy_is_not_put_in_a_second_time(folder, open_page):
    page = open_page()
    page.programmes.list.choose("starter")
    page.programmes.view._remove(0)
    offered = next(notice for notice in page.notices.values() if notice.act is not None)
    page.programmes._ask_copy("Mine")
    assert not page.notices[offered.key].text
    assert len(page.programmes.find("starter").entries) == 4


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
    page.programmes.view.save_panel._ask_save()
    table = tomli.loads((folder.programmes / "mine.toml").read_text())
    assert table["exercises"] == [{"id": "bridge", "sets": 2}, {"id": "dead-bug"}]
    assert not page.programmes.view.save_panel.isVisibleTo(page)
    assert page.programmes.list.chosen_id == "mine"


def test_what_cannot_be_saved_is_told_and_stays_a_draft(folder, own, open_page):
    page = open_page()
    page.programmes.view._add("dead-bug")
    (folder.programmes / "mine.toml").unlink()
    folder.programmes.rmdir()
    folder.programmes.write_text("in the way")
    page.programmes.view.save_panel._ask_save()
    assert page.sentences[0].startswith("The programme could not be saved: ")
    assert page.programmes.find("mine").entries[-1] == Entry("dead-bug")
    assert page.programmes.view.save_panel.isVisibleTo(page)
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


def delete(page, programme_id="mine"):
    """Delete a programme as it is shown, and return what its notice offers."""
    page.programmes.deletion_requested.emit(page.programmes.find(programme_id))
    return page.notices[f"programme {programme_id} deleted"]


class TestUndo:
    """What was deleted comes back as it was; until then it is gone, on disk too."""

    @pytest.fixture
    def page(self, folder, own, open_page):
        (folder.programmes / "mine.toml").rename(folder.programmes / "any name.toml")
        (folder.programmes / "any name.toml").write_text(f"# my own words\n{MINE}")
        (folder.programmes / "other.toml").write_text(MINE.replace("mine", "other").replace("Mine", "Other"))
        return open_page()

    def test_it_is_told_with_what_else_is_lost_and_the_file_comes_back_byte_for_byte(self, folder, page, preferences):
        reminder = Reminder((time(18),))
        preferences.take(replace(preferences.now, reminders={"mine": reminder, "core": reminder}))
        page.programmes.list.choose("mine")
        notice = delete(page)
        assert notice.text == "“Mine” was deleted. It was your programme of the day."
        assert (notice.action, notice.severity) == ("Undo", Severity.INFO)
        assert files_in(folder) == ["other.toml"]
        assert (preferences.now.programme, set(preferences.now.reminders)) == ("", {"core"})
        notice.act()
        assert (folder.programmes / "any name.toml").read_bytes() == f"# my own words\n{MINE}".encode()
        assert files_in(folder) == ["any name.toml", "other.toml"]
        assert listed(page) == ["Mine", "Other", "Starter", "Core", "All eight"]
        assert page.programmes.list.chosen_id == "mine"
        assert page.programmes.view.programme.id == "mine"
        assert preferences.now.programme == "mine"
        assert preferences.now.reminders == {"mine": reminder, "core": reminder}

    def test_settings_are_on_disk_with_the_file_both_times(self, folder, own, open_page, qapp):
        saved = []
        preferences = Preferences(Settings(programme="mine"), lambda settings: saved.append(settings.programme) or "")
        page = open_page(preferences)
        delete(page).act()
        assert saved == ["", "mine"]

    def test_unsaved_changes_come_back_with_it(self, page):
        page.programmes.list.choose("mine")
        page.programmes.view._add("dead-bug")
        notice = delete(page)
        assert page.programmes.find("mine") is None
        notice.act()
        assert page.programmes.find("mine").entries[-1] == Entry("dead-bug")
        assert page.programmes.view.save_panel.isVisibleTo(page)

    def test_two_deletions_are_undone_each_by_its_own(self, folder, page):
        first, second = delete(page), delete(page, "other")
        assert files_in(folder) == []
        first.act()
        assert files_in(folder) == ["any name.toml"]
        second.act()
        assert files_in(folder) == ["any name.toml", "other.toml"]

    def test_a_programme_chosen_for_the_day_since_then_stays(self, page, preferences):
        notice = delete(page)
        page.programmes.day_chosen.emit("core")
        notice.act()
        assert preferences.now.programme == "core"

    def test_another_one_of_the_same_name_is_not_in_its_way(self, folder, page):
        notice = delete(page)
        page.programmes.list.choose("starter")
        page.programmes._ask_copy("Mine")
        notice.act()
        assert files_in(folder) == ["any name.toml", "mine-2.toml", "other.toml"]
        assert listed(page)[:3] == ["Mine", "Mine", "Other"]

    @pytest.mark.parametrize("name", ["any name.toml", "new.toml"])
    def test_where_its_place_is_taken_that_is_told_and_nothing_is_lost(self, folder, page, name):
        notice = delete(page)
        content = MINE if name == "new.toml" else "anything"
        (folder.programmes / name).write_text(content)
        notice.act()
        told = page.notices[notice.key]
        assert told.text.startswith("“Mine” could not be brought back: ")
        assert (told.severity, told.action) == (Severity.ERROR, "Undo")
        assert (folder.programmes / name).read_text() == content
        (folder.programmes / name).unlink()
        told.act()
        assert files_in(folder) == ["any name.toml", "other.toml"]

    def test_where_it_cannot_be_written_it_can_be_tried_again(self, folder, page, monkeypatch):
        notice = delete(page)
        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", no_room)
            notice.act()
        told = page.notices[notice.key]
        assert "there is no room left" in told.text
        assert files_in(folder) == ["other.toml"]
        told.act()
        assert files_in(folder) == ["any name.toml", "other.toml"]

    def test_one_whose_file_was_gone_already_comes_back_too(self, folder, page):
        (folder.programmes / "any name.toml").unlink()
        delete(page).act()
        assert files_in(folder) == ["mine.toml", "other.toml"]
        assert listed(page)[:2] == ["Mine", "Other"]


class TestUndoOfChanges:
    @pytest.fixture
    def page(self, folder, open_page):
        page = open_page()
        page.programmes.list.choose("core")
        return page

    def offers(self, page):
        return [notice for key, notice in page.notices.items() if key.startswith("draft") and notice.text]

    def test_an_exercise_taken_out_comes_back_to_its_place_with_its_dose(self, folder, own, open_page):
        page = open_page()
        view = page.programmes.view
        view._add("dead-bug")
        view._remove(0)
        (offer,) = self.offers(page)
        assert offer.text == "“Bridge” was taken out of “Mine”."
        view._add("bird-dog")
        offer.act()
        assert view.programme.entries == (Entry("bridge", sets=2), Entry("dead-bug"), Entry("bird-dog"))

    def test_two_taken_out_come_back_each_by_its_own(self, page):
        before = page.programmes.view.programme
        page.programmes.view._remove(3)
        page.programmes.view._remove(0)
        last, first = self.offers(page)
        first.act()
        last.act()
        assert page.programmes.view.programme == before

    def test_a_full_programme_stays_as_it_is(self, page):
        view = page.programmes.view
        view._remove(0)
        while len(view.programme.entries) < MOST_ENTRIES:
            view._add("bridge")
        before = view.programme
        self.offers(page)[0].act()
        assert view.programme == before

    def test_changes_that_were_undone_come_back_and_older_offers_hold_no_longer(self, page):
        view = page.programmes.view
        saved = view.programme
        view._remove(0)
        view._add("bridge")
        changed = view.programme
        view.save_panel._ask_undo()
        assert view.programme == saved
        (offer,) = self.offers(page)
        assert offer.text == "The changes to “Core” were undone."
        offer.act()
        assert view.programme == changed

    def test_of_a_programme_that_is_gone_that_is_said(self, folder, own, open_page):
        page = open_page()
        page.programmes.view._add("dead-bug")
        page.programmes.view._remove(0)
        delete(page)
        self.offers(page)[0].act()
        assert page.notices["draft"].text == "The programme is not there any more."


def no_room(_descriptor):
    raise OSError(errno.ENOSPC, "no room")


def test_a_file_mended_meanwhile_is_no_longer_complained_of(folder, own, open_page):
    (folder.programmes / "bad.toml").write_text(MINE.replace('"mine"', '"bad"').replace("bridge", "brigde"))
    page = open_page()
    (bad,) = [notice for notice in page.notices.values() if notice.text]
    (folder.programmes / "bad.toml").unlink()
    page.programmes.list.choose("mine")
    page.programmes.save_requested.emit(page.programmes.find("mine"))
    assert page.notices[bad.key].text == ""


def test_what_could_not_be_saved_is_taken_back_once_it_is(folder, own, open_page):
    page = open_page()
    folder.programmes.rename(folder.path / "elsewhere")
    folder.programmes.write_text("in the way")
    page.programmes.save_requested.emit(page.programmes.find("mine"))
    assert page.notices["programme mine saved"].text
    folder.programmes.unlink()
    (folder.path / "elsewhere").rename(folder.programmes)
    page.programmes.save_requested.emit(page.programmes.find("mine"))
    assert not page.notices["programme mine saved"].text


def test_what_cannot_be_deleted_is_told_and_stays(folder, own, open_page):
    page = open_page()
    (folder.programmes / "mine.toml").rename(folder.path / "elsewhere.toml")
    (folder.programmes / "mine.toml").symlink_to(folder.path / "elsewhere.toml")
    page.programmes.deletion_requested.emit(page.programmes.find("mine"))
    assert "is a link" in page.sentences[0]
    assert listed(page)[0] == "Mine"


def test_the_programme_of_the_day_is_a_setting(open_page, preferences):
    page = open_page()
    page.programmes.day_chosen.emit("core")
    assert preferences.now.programme == "core"
