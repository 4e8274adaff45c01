"""The page "History" in the app put together, and what fills it."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from fakes import a_record
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QPushButton
from ui_fakes import NOON

from sciatica_timer.core.pain import PainNote, SessionNote
from sciatica_timer.core.sets_done import SetsDone
from sciatica_timer.storage.history.database import History
from sciatica_timer.ui.report.dialog import ReportDialog

pytestmark = pytest.mark.usefixtures("still_clock")


@pytest.fixture
def sunday_first(monkeypatch):
    before = QLocale()
    monkeypatch.setattr("sciatica_timer.app.language.locale_of", lambda code, system: QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def write(folder, *days_ago, pain=None):
    history = History(folder.history)
    for number, ago in enumerate(days_ago):
        began = NOON - timedelta(days=ago, hours=2)
        record = a_record(number + 1, started_at=began, ended_at=began + timedelta(minutes=1))
        history.write(record)
        if pain is not None:
            history.note_session(SessionNote(record.session_id, before=pain))
    history.close()


def opened_both(open_app):
    app = open_app()
    app.window.open_page(2)
    QApplication.processEvents()
    return app, app.history


def opened(open_app):
    return opened_both(open_app)[1]


def press(page, text):
    next(one for one in page.findChildren(QPushButton) if one.text() == text).click()


def choose(monkeypatch, question, file):
    monkeypatch.setattr(f"sciatica_timer.ui.file_dialogs.QFileDialog.{question}", lambda *_: (str(file), ""))


class TestThePage:
    def test_what_was_done_stands_in_the_cards_and_in_the_table(self, open_app, folder):
        write(folder, 0, 1, 40, pain=PainNote(3, 2))
        page = opened(open_app)
        assert page.sets.model.rowCount() == 3
        assert page.overview.days.sentence.text().startswith("You were active on 2 of the last 28 days")
        assert page.overview.sets.sentence.text().startswith("1 set this week: Hips and legs 1.")
        assert page.overview.answer.sentence.text().startswith(
            "In the last 6 weeks there are few notes of pain (3 days)"
        )

    @pytest.mark.parametrize(
        ("typed", "found"),
        [
            ("BRID", {"bridge"}),
            ("my-ow", {"my-own"}),
            ("all eight", {"plank"}),
            ("uberd", {"dead-bug"}),
            ("zebra", set()),
        ],
    )
    def test_a_search_finds_notes_names_of_exercises_and_names_of_programmes(self, open_app, folder, typed, found):
        history = History(folder.history)
        kinds = {"bridge": "", "my-own": "", "plank": "", "dead-bug": "Überdehnt"}
        records = [
            a_record(number, exercise=one, note=note, session_id=str(UUID(int=number)))
            for number, (one, note) in enumerate(kinds.items())
        ]
        history.add_all(records, [SessionNote(str(UUID(int=2)), "all-eight")])
        history.close()
        sets = opened(open_app).sets
        sets.filter.text.setText(typed)
        sets.filter.apply()
        model = sets.model
        assert {model.record(model.index(row, 0)).exercise for row in range(model.rowCount())} == found

    def test_its_button_asks_for_a_report_of_what_was_done(self, open_app, folder, tmp_path):
        write(folder, 0, 1)
        page = opened(open_app)
        next(one for one in page.findChildren(QPushButton) if "physiotherapist" in one.text()).click()
        (dialog,) = page.window().findChildren(ReportDialog)
        assert dialog.isVisible()
        dialog.reject()

    @pytest.mark.usefixtures("sunday_first")
    def test_weeks_begin_as_the_locale_says(self, open_app, folder):
        write(folder, 0, 1)  # a Monday, and the Sunday before it
        page = opened(open_app)
        assert page.overview.sets.sentence.text().startswith("2 sets this week")

    def test_rows_and_half_a_year_are_there_at_once(self, open_app, folder):
        write(folder, 0, 3)
        app = open_app()
        app.window.open_page(2)
        assert app.history.sets.model.rowCount() == 2
        assert app.history.overview.sets.sentence.text().startswith("1 set this week")
        assert app.history.overview.days.sentence.text() == "You were active on 2 days since 27 February."

    def test_what_is_done_while_it_is_closed_is_there_when_it_comes_up_again(self, open_app):
        app = open_app()
        app.window.open_page(2)
        assert app.history.empty.isVisible()
        app.window.open_page(1)
        app.store.write(a_record(1, started_at=NOON, ended_at=NOON))
        app.window.open_page(2)
        assert not app.history.empty.isVisible()
        assert app.history.overview.sets.sentence.text().startswith("1 set this week")

    def test_what_another_computer_exported_is_imported_and_shown(self, open_app, folder, tmp_path, monkeypatch):
        file = tmp_path / "other.json"
        write(folder, 0, 1)
        app, page = opened_both(open_app)
        choose(monkeypatch, "getSaveFileName", file)
        press(page, "Export…")
        assert app.window.notices.sentences[0] == f"Your history was written to {file}."
        app.store.delete([a_record(1).id])
        choose(monkeypatch, "getOpenFileName", file)
        press(page, "Import…")
        assert app.window.notices.sentences[0] == "other.json: 1 set added, 1 already there."
        assert page.sets.model.rowCount() == 2
        assert app.store.past(NOON.date().isoformat()).sets == {"bridge": (SetsDone(1),)}

    def test_a_file_that_is_no_export_is_refused_with_its_reason(self, open_app, folder, tmp_path, monkeypatch):
        file = tmp_path / "other.json"
        file.write_text('{"format": "another"}')
        write(folder, 0)
        app, page = opened_both(open_app)
        choose(monkeypatch, "getOpenFileName", file)
        press(page, "Import…")
        assert app.window.notices.sentences[0].startswith("Nothing was imported. other.json: ")
        assert page.sets.model.rowCount() == 1

    def test_where_the_dialog_is_cancelled_nothing_happens(self, open_app, folder, monkeypatch):
        write(folder, 0)
        app, page = opened_both(open_app)
        choose(monkeypatch, "getOpenFileName", "")
        press(page, "Import…")
        assert app.window.notices.sentences == ()
