"""Where a file is saved, with dialogs that answer by themselves: names, endings, and what is asked before a loss."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from sciatica_timer.ui import file_dialogs
from sciatica_timer.ui.file_dialogs import Kind, ask_where_to_save, path_of, suggested_name

JSON, CSV = Kind("The whole history", ".json"), Kind("A table", ".csv")
KINDS = (JSON, CSV)
TODAY = date(2026, 11, 28)


@pytest.fixture
def ask(tmp_path):
    """Asks with these answers of the file dialog, a name and a kind each, and of the question about replacing."""

    def ask(*names, sure=()):
        answers, replies = iter(names), iter(sure)
        ask.starts, ask.questions = [], []

        def choose(window, title, start, filters):
            assert filters == "The whole history (*.json);;A table (*.csv)"
            ask.starts.append(start)
            name, kind = next(answers)
            return (str(tmp_path / name), kind.filter) if name else ("", "")

        def is_sure(window, path):
            ask.questions.append(path.name)
            return next(replies)

        return ask_where_to_save(None, "Export", KINDS, TODAY, choose=choose, sure=is_sure)

    return ask


def test_the_name_suggested_has_the_day_and_its_ending(ask):
    assert suggested_name(TODAY, JSON) == "sciatica-timer 2026-11-28.json"
    ask(("", JSON))
    assert ask.starts == [str(Path.home() / "sciatica-timer 2026-11-28.json")]


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("back", JSON, "back.json"),
        ("back", CSV, "back.csv"),
        ("back 28.11.2026", JSON, "back 28.11.2026.json"),
        ("back 28.11.2026", CSV, "back 28.11.2026.csv"),
        ("v1.2", CSV, "v1.2.csv"),
        ("back.json", JSON, "back.json"),
        ("BACK.JSON", JSON, "BACK.JSON"),
        ("back.csv", JSON, "back.csv"),  # typed: it counts
        ("sciatica-timer 2026-11-28.json", CSV, "sciatica-timer 2026-11-28.csv"),  # suggested, and another kind chosen
        ("back.txt", JSON, "back.txt.json"),
        ("back.", JSON, "back.json"),
        ("back. ", JSON, "back.json"),
        ("backjson", JSON, "backjson.json"),
        (".json", JSON, "sciatica-timer 2026-11-28.json"),
        (".csv", CSV, "sciatica-timer 2026-11-28.csv"),
        ("...", CSV, "sciatica-timer 2026-11-28.csv"),
    ],
)
def test_a_file_has_the_ending_of_its_kind_whatever_was_typed(typed, kind, name):
    assert path_of(f"/home/me/{typed}", kind.filter, KINDS, TODAY) == Path("/home/me") / name


def test_a_filter_that_the_system_does_not_tell_is_the_first(ask):
    assert path_of("/a/back", "", KINDS, TODAY) == Path("/a/back.json")


def test_a_name_that_is_free_is_not_asked_about(ask, tmp_path):
    assert ask(("back", CSV)) == tmp_path / "back.csv"
    assert ask.questions == []


def test_a_name_taken_as_typed_was_asked_about_by_the_dialog(ask, tmp_path):
    (tmp_path / "back.json").touch()
    assert ask(("back.json", JSON)) == tmp_path / "back.json"
    assert ask.questions == []


@pytest.mark.parametrize(("typed", "kind"), [("back", JSON), ("back.json", CSV), ("back", CSV), ("back.", JSON)])
def test_a_file_whose_ending_the_app_adds_is_asked_about_before_it_is_replaced(ask, tmp_path, typed, kind):
    there = tmp_path / f"back{kind.ending}"
    there.touch()
    assert ask((typed, kind), sure=[True]) == there
    assert ask.questions == [there.name]


def test_who_does_not_want_that_chooses_another_name_from_there(ask, tmp_path):
    (tmp_path / "back.json").touch()
    assert ask(("back", JSON), ("other", JSON), sure=[False]) == tmp_path / "other.json"
    assert ask.starts[1] == str(tmp_path / "back.json")
    assert ask(("back", JSON), ("", JSON), sure=[False]) is None


def test_a_link_that_leads_nowhere_is_there_all_the_same(ask, tmp_path):
    (tmp_path / "back.json").symlink_to(tmp_path / "gone.json")
    assert ask(("back", JSON), ("", JSON), sure=[False]) is None
    assert ask.questions == ["back.json"]


@pytest.mark.parametrize(("pressed", "answer"), [("Replace", True), ("Choose another name", False), ("", False)])
def test_the_question_names_the_file_and_is_answered_by_a_button(qtbot, monkeypatch, pressed, answer):
    window = QWidget()
    qtbot.addWidget(window)

    def press(box):
        assert box.text() == "There is a file “back.json” already."
        assert box.defaultButton().text() == "Choose another name"
        box.show()
        box.reject() if not pressed else next(one for one in box.buttons() if one.text() == pressed).click()

    monkeypatch.setattr(QMessageBox, "exec", press)
    assert file_dialogs._is_sure(window, Path("/a/back.json")) is answer
