"""The app put together: what it says at its start, what it remembers, what it shows of the history."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

import pytest
from app_fakes import NoSound, NoSystem, NoVoice
from event_counts import settle
from fakes import a_bookmark, a_record, words_of
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from sciatica_timer.app.application import App
from sciatica_timer.app.desktop_module import DesktopModule
from sciatica_timer.app.history.maintenance import HistoryMaintenance
from sciatica_timer.app.library import figures
from sciatica_timer.app.library.programmes import Drafts
from sciatica_timer.app.session.clock import SystemClock
from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.window_state import WindowState
from sciatica_timer.core.library.dose import Range
from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.problem import Kind, Problem, Reason
from sciatica_timer.core.session.events import Command
from sciatica_timer.core.sets_done import SetsDone
from sciatica_timer.core.settings import Choice
from sciatica_timer.core.today import Past
from sciatica_timer.desktop.sound.player_line import NO_DEVICE
from sciatica_timer.storage.bookmark_file import BookmarkFile
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.exporting import export_json
from sciatica_timer.storage.history.store import HistoryStore
from sciatica_timer.storage.settings_file import SettingsFile
from sciatica_timer.ui.figure.preview import FigurePreview
from sciatica_timer.ui.history.recovery_page import RecoveryPage
from sciatica_timer.ui.library.exercise_list import PICTURE
from sciatica_timer.ui.library.page import PROGRAMMES
from sciatica_timer.ui.safety.page import FirstStartPage
from sciatica_timer.ui.session.page import SessionPage
from sciatica_timer.ui.session.resume_page import ResumePage


def no_room(_self, _settings):
    raise FileProblem(Kind.NOT_WRITTEN, "it", Reason.NO_ROOM)


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "data"
    path.mkdir(mode=0o700)
    return DataFolder(path)


@pytest.fixture
def read(folder):
    folder.settings.write_text('safety_acknowledged_on = "2026-01-01"\n')


@pytest.mark.usefixtures("read")
class TestAtTheStart:
    def test_a_bad_exercise_file_is_told_and_the_others_are_there(self, open_app, folder):
        folder.exercises.mkdir()
        (folder.exercises / "mine.toml").write_text('id = "mine"\nname = 3\n')
        app = open_app()
        assert len(app.library.exercises) == 8
        (sentence,) = app.window.notices.sentences
        assert sentence.startswith("mine.toml: name: found 3, expected")

    def test_an_exercise_of_ones_own_stands_in_the_list(self, open_app, folder):
        folder.exercises.mkdir()
        own = 'id = "wall-sit"\nname = "Wall sit"\nsection = "standing"\norder = 99\nposition = "standing"\n'
        own += '[dose]\nsides = "both"\nhold_seconds = [10, 30]\nreps = [3, 5]\n[text]\nsteps = ["Sit."]\n'
        (folder.exercises / "wall-sit.toml").write_text(own)
        app = open_app()
        assert app.window.notices.sentences == ()
        app.exercises.choose("wall-sit")
        assert app.exercises.view._name.text() == "Wall sit"

    def test_damaged_settings_are_told_at_once_and_a_damaged_history_on_a_page_of_its_own(self, open_app, folder):
        folder.history.write_bytes(b"no database" * 50)
        folder.settings.write_text("volume = 900")
        app = open_app()
        (said,) = app.window.notices.sentences
        assert "settings.toml.damaged-" in said
        app.root._show_first_start()
        app.window.cover.acknowledged.emit()  # what is said about safety comes first
        assert isinstance(app.window.cover, RecoveryPage)
        assert app.window.focusWidget() is app.window.cover.findChild(QPushButton)
        app.window.cover.acknowledged.emit()
        assert app.window.cover is None
        assert not open_app().store.recovery

    def test_nothing_is_said_when_nothing_is_wrong(self, open_app):
        assert open_app().window.notices.sentences == ()

    def test_a_session_asked_for_begins_at_once(self, open_app):
        app = open_app(start="bridge", speed=1.0)
        assert isinstance(app.window.cover, SessionPage)
        assert [call[0] for call in app.sound.calls][-2:] == ["begin", "lay"]

    def test_a_session_asked_for_waits_for_its_stream_and_nothing_else_is_offered(self, open_app, monkeypatch):
        waiting = []
        monkeypatch.setattr(NoSound, "open", lambda _, then: waiting.append(then))
        app = open_app(start="bridge")
        assert app.window.cover is None
        app.session.begin(app.library.find("bridge"))
        assert len(waiting) == 1
        waiting.pop()()
        assert isinstance(app.window.cover, SessionPage)


class TestTheFirstStart:
    def test_safety_comes_first_and_a_session_asked_for_waits(self, qtbot, qapp, folder, open_app):
        app = open_app(start="bridge")
        assert app.window.cover is None
        app.root._show_first_start()
        page = app.window.cover
        assert isinstance(page, FirstStartPage)
        qtbot.mouseClick(page._read, Qt.MouseButton.LeftButton)
        assert isinstance(app.window.cover, SessionPage)
        assert SettingsFile(folder.settings).read().safety_acknowledged_on


@pytest.mark.usefixtures("read")
class TestRunning:
    def test_a_chosen_dose_is_remembered(self, open_app, folder):
        app = open_app()
        app.exercises.choose("bridge")
        app.exercises.view._doses.choice_made.emit(Choice(2, 12, 3, 4))
        app.window.close()
        assert SettingsFile(folder.settings).read().choices["bridge"] == Choice(2, 12, 3, 4)
        assert "2 sets" in open_app().exercises._list.item(4).data(Qt.ItemDataRole.AccessibleTextRole)

    def test_the_history_page_shows_sets_and_this_week(self, open_app, folder):
        history = History(folder.history)
        history.write(a_record())
        history.close()
        app = open_app()
        app.window.open_page(2)
        assert app.history.sets.model.rowCount() == 1
        assert app.history.accessibleName() == "History"

    def test_settings_hold_at_once(self, open_app):
        app = open_app()
        app.window.open_page(3)
        app.settings.sound.tones.setValue(33)
        app.window.mute_toggled.emit()
        assert ("set_volume", 33) in app.sound.calls
        assert app.sound.calls.count(("set_muted", True)) == 1
        assert app.settings.sound.muted.isChecked()

    def test_trouble_with_sound_is_said_and_taken_back(self, open_app):
        app = open_app()
        app.sound.problem.emit(NO_DEVICE, False)
        assert app.window.notices.sentences == ("No sound output was found.",)
        app.sound.restored.emit()
        assert app.window.notices.sentences == ()

    def test_the_output_is_named_before_starting(self, open_app):
        app = open_app()
        app.sound.device_changed.emit("Speakers")
        assert app.exercises.view._device.text() == "Sound: Speakers"
        app.window.open_page(3)
        assert "Speakers" in app.settings.sound.device.text()

    def test_the_sound_can_be_tested(self, qtbot, open_app):
        app = open_app()
        app.exercises.sound_test_requested.emit()
        assert ("test",) in app.sound.calls

    def test_closing_in_a_session_keeps_it_and_the_place_of_the_window(self, open_app, folder):
        app = open_app(start="bridge")
        app.window.close()
        assert not app.driver.is_open
        assert len(SettingsFile(folder.settings).read().window) == 4

    @pytest.mark.parametrize("leave", ["another page", "the end"])
    def test_unsaved_changes_of_a_programme_are_kept_when_they_are_left(self, open_app, folder, leave):
        app = open_app()
        app.exercises.open_part(PROGRAMMES)
        app.exercises.programmes.list.choose("starter")
        app.exercises.programmes.view._add("bridge")
        before = app.exercises.programmes.find("starter")
        if leave == "the end":
            app.window.close()
        else:
            app.window.open_page(2)
        assert folder.drafts.exists()
        assert open_app().exercises.programmes.find("starter") == before

    def test_an_export_that_fails_is_one_sentence(self, open_app, tmp_path):
        app = open_app()
        sentence = words_of(app.store.export(tmp_path / "nowhere" / "x.json"))
        assert "x.json" in sentence
        assert "there is no such file or folder" in sentence
        assert words_of(app.store.export(tmp_path / "x.csv")).startswith("Your history was written to")

    def test_sets_an_earlier_run_could_not_save_are_taken_in(self, open_app, folder):
        export_json(folder.path / "unsaved-20260101-080000.json", [a_record(1), a_record(2)])
        app = open_app()
        assert app.window.notices.sentences == ("2 sets that could not be saved earlier were added to your history.",)
        assert list(folder.path.glob("unsaved-*")) == []
        app.window.open_page(2)
        assert app.history.sets.model.rowCount() == 2

    def test_a_programme_that_counts_weeks_remembers_the_day_it_was_begun(self, open_app):
        app = open_app()
        entries = (Entry("bridge", weeks=Range(1, 1)), Entry("dead-bug", weeks=Range(2, 2)))
        course = Programme("course", "Course", 1, entries, weeks=Range(1, 2))
        begun = app.driver.today - timedelta(days=7)
        app.preferences.take(replace(app.preferences.now, check_in=False, begun={"another": begun}))
        app.session.begin_programme(course, ask=False)
        assert app.preferences.now.begun == {"another": begun, "course": app.driver.today}
        assert [one.exercise_id for one in app.driver.session.plan.exercises] == ["bridge"]
        app.driver.request(Command.STOP)
        app.preferences.take(replace(app.preferences.now, begun={"course": begun}))
        app.session.begin_programme(course, ask=False)
        assert app.preferences.now.begun == {"course": begun}
        assert [one.exercise_id for one in app.driver.session.plan.exercises] == ["dead-bug"]

    def test_done_today_is_marked_when_a_session_is_over(self, open_app, monkeypatch):
        app = open_app(start="bridge")
        monkeypatch.setattr(app.store, "past", lambda *_: Past({"bridge": (SetsDone(1),)}))
        app.driver.request(Command.STOP)
        assert "Done today" in app.exercises._list.item(4).data(Qt.ItemDataRole.AccessibleTextRole)

    def test_bird_dog_counts_what_comes_first_in_the_history(self, open_app):
        app = open_app()
        for number in (1, 2, 300):
            app.store.write(a_record(number, exercise="dead-bug"))
        app.exercises.choose("bird-dog")
        assert "Pelvic tilt (not yet)" in app.exercises.view._earlier
        assert "Dead bug (done 3 times)" in app.exercises.view._earlier

    def test_sound_can_be_tested_and_a_voice_heard_from_settings_too(self, open_app):
        app = open_app()
        app.window.open_page(3)
        app.settings.sound_test_requested.emit()
        app.settings.voice.listen.click()
        assert app.sound.calls[-2:] == [("test",), ("listen",)]

    def test_settings_that_cannot_be_saved_are_told(self, open_app, folder, monkeypatch):
        app = open_app()
        monkeypatch.setattr(SettingsFile, "save", no_room)
        app.preferences.toggle_mute()
        app.preferences.flush()
        assert "The settings could not be saved" in app.window.notices.sentences[0]

    def test_pictures_stand_beside_the_names(self, open_app, strips, monkeypatch):
        monkeypatch.setattr(figures, "FigureFiles", partial(figures.FigureFiles, strips))
        app = open_app()
        settle()
        pictures = [app.exercises._list.item(row).data(PICTURE) for row in range(8)]
        assert all(picture is not None and not picture.isNull() for picture in pictures)

    def test_a_session_whose_pictures_are_damaged_goes_on_without_them_and_says_so_once(
        self, open_app, tmp_path, monkeypatch
    ):
        (tmp_path / "bridge.zip").write_bytes(b"no pictures")
        monkeypatch.setattr(figures, "FigureFiles", partial(figures.FigureFiles, tmp_path))
        app = open_app()
        app.exercises.choose("bridge")
        app.session.begin(app.library.find("bridge"), ask=False)
        for _ in range(3):
            app.window.grab()
            settle()
        assert isinstance(app.window.cover, SessionPage)
        assert app.driver.is_open
        assert [text for text in app.window.notices.sentences if "“bridge”" in text] == [
            "The picture “bridge” is missing, damaged or too large, so the exercise is shown without it."
        ]

    def test_a_session_frees_the_pictures_of_the_page_it_covers(self, open_app, strips, monkeypatch):
        monkeypatch.setattr(figures, "FigureFiles", partial(figures.FigureFiles, strips))
        app = open_app()
        app.window.grab()
        settle()
        preview = app.exercises.view.findChild(FigurePreview)
        assert preview._painter is not None
        app.session.begin(app.library.find("bridge"), ask=False)
        app.window.grab()
        settle()
        assert preview._painter is None
        assert app.window.cover.moves


@pytest.mark.usefixtures("read")
class TestAfterACrash:
    @pytest.fixture
    def crashed(self, folder):
        """A session of the bridge vanished in its second rep."""
        BookmarkFile(folder.bookmark).keep(
            replace(a_bookmark(), started_at=datetime.now().astimezone(), saved_at=datetime.now().astimezone())
        )

    def test_going_on_is_offered_and_what_was_done_is_there(self, open_app, crashed):
        app = open_app()
        assert isinstance(app.window.cover, ResumePage)
        (row,), _ = app.store.page(None, 10)
        assert (row.outcome.value, row.reps_done) == ("partial", 1)
        assert app.window.notices.sentences == ()

    def test_a_session_asked_for_takes_its_place(self, open_app, crashed, folder):
        app = open_app(start="dead-bug")
        assert isinstance(app.window.cover, SessionPage)
        assert BookmarkFile(folder.bookmark).find()[0].exercise_id == "dead-bug"
        assert len(app.store.page(None, 10)[0]) == 1
        app.window.close()
        assert not folder.bookmark.exists()

    def test_a_damaged_bookmark_is_told_and_the_app_starts(self, open_app, folder):
        folder.bookmark.write_text("{")
        app = open_app()
        (sentence,) = app.window.notices.sentences
        assert "session.json.damaged-" in sentence
        assert app.window.cover is None

    def test_safety_comes_before_going_on(self, open_app, crashed, folder):
        folder.settings.unlink()
        app = open_app()
        app.root._show_first_start()
        assert isinstance(app.window.cover, FirstStartPage)
        app.window.cover.acknowledged.emit()
        assert isinstance(app.window.cover, ResumePage)


@pytest.mark.usefixtures("read")
@pytest.mark.parametrize("start", ["bridge", "core"])
def test_after_pain_no_space_begins_anything_before_somebody_chooses(qtbot, open_app, start):
    app = open_app()
    app.preferences.take(replace(app.preferences.now, fill_screen=False, check_in=False))
    app.exercises.start_requested.emit(start)
    with qtbot.waitActive(app.window):
        app.window.activateWindow()
    qtbot.keyClick(app.window.cover, Qt.Key.Key_H)
    end = app.window.cover
    qtbot.waitUntil(lambda: end._heeds_keys)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return):
        qtbot.keyClick(app.window.focusWidget(), key)
    assert app.window.cover is None
    assert not app.driver.is_open
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(app.window.focusWidget(), key)
    assert app.window.cover is not None


ENDINGS = [
    (SessionController, "interrupt"),
    (WindowState, "note"),
    (HistoryMaintenance, "shut_down"),
    (DesktopModule, "shut_down"),
    (Drafts, "flush"),
    (HistoryStore, "close"),
    (NoSystem, "shut_down"),
    (NoVoice, "shut_down"),
    (NoSound, "shut_down"),
]


@pytest.mark.usefixtures("read")
class TestTheEnd:
    """What a person did is safe before anything that may take its time."""

    @pytest.fixture
    def ended(self, monkeypatch):
        """The endings done so far, in order."""
        ended = []

        def follow(owner, name):
            ends = getattr(owner, name, lambda *_: None)

            def end(*arguments):
                ended.append(owner)
                return ends(*arguments)

            monkeypatch.setattr(owner, name, end, raising=False)

        for owner, name in ENDINGS:
            follow(owner, name)
        return ended

    def test_the_session_comes_first_and_sound_last(self, open_app, ended):
        app = open_app(page=None, start="bridge")
        ended.clear()
        app.window.close()
        assert ended == [owner for owner, _ in ENDINGS]

    def test_each_is_done_whatever_comes_of_the_others_and_each_error_is_told(self, open_app, ended, monkeypatch):
        def fail(_self):
            raise ValueError

        monkeypatch.setattr(SessionController, "interrupt", fail)
        monkeypatch.setattr(DesktopModule, "shut_down", fail)
        app = open_app(page=None)
        ended.clear()
        told = []
        monkeypatch.setattr("sys.excepthook", lambda *error: told.append(error[0]))
        app.window.close()
        assert ended == [owner for owner, _ in ENDINGS if owner not in {SessionController, DesktopModule}]
        assert told == [ValueError, ValueError]

    def test_what_cannot_be_saved_is_told_on_the_terminal(self, open_app, monkeypatch, capsys):
        monkeypatch.setattr(HistoryStore, "close", lambda _store, _now: Problem(Kind.RULE, "1 set could not be saved."))
        open_app().window.close()
        assert capsys.readouterr().err == "1 set could not be saved.\n"


def test_what_was_done_today_stands_in_the_first_painted_page_and_nothing_where_that_is_in_doubt(
    open_app, folder, monkeypatch
):
    done = a_record()
    monkeypatch.setattr(SystemClock, "wall", lambda _clock: done.ended_at)
    history = History(folder.history)
    history.write(done)
    history.close()
    folder.settings.write_text('safety_acknowledged_on = "2026-01-01"\nprogramme = "starter"\n')
    open_app().window.close()
    begin, painted = App.after_first_frame, []

    def look_and_begin(app):
        painted.append((app.today._headline.text(), [row.row.name for row in app.today.done.rows]))
        begin(app)

    monkeypatch.setattr(App, "after_first_frame", look_and_begin)
    open_app()
    (folder.path / "today.json").unlink()
    open_app()
    assert painted == [("Good morning. 3 of 4 are left.", ["Bridge"]), ("", [])]
