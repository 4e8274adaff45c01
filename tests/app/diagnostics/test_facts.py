"""What is copied for whoever helps: facts, and nothing of a person's health."""

from __future__ import annotations

import pytest

from sciatica_timer.app.diagnostics import facts
from sciatica_timer.app.diagnostics.facts import diagnostics
from sciatica_timer.core.settings import Choice, Settings


@pytest.fixture
def copied(qapp, tmp_path):
    def copy(**settings):
        return diagnostics(
            version="1.2",
            settings=Settings(**settings),
            device="Speakers",
            folder=tmp_path,
            log=tmp_path / "log.txt",
        )

    return copy


def test_versions_system_screen_sound_and_folders_are_named(copied, tmp_path):
    lines = dict(line.split(" ", 1) for line in copied().splitlines())
    assert lines["Sciatica"] == "Timer 1.2"
    assert "Qt 6." in lines["Python"]
    assert "PySide6_Essentials 6." in lines["Parts:"]
    assert "Qt platform offscreen" in lines["Desktop:"]
    assert " at 1" in lines["Screens:"]
    assert lines["Sound:"].startswith("Speakers; backend ")
    assert lines["Tray:"] == "no"
    assert str(tmp_path) in copied()
    assert " GB free" in copied()
    assert "log.txt" in lines["Log:"]


def test_how_it_is_scaled_is_told(copied, monkeypatch):
    monkeypatch.setenv("QT_SCALE_FACTOR", "1.5")
    assert "QT_SCALE_FACTOR=1.5" in copied()


def test_doses_programmes_and_reminders_are_not_among_them(copied):
    told = copied(
        programme="my-back-hurts",
        choices={"bridge": Choice(7, 77, 7, 7)},
        dismissed_offers={"dead-bug": "x"},
        safety_acknowledged_on="2026-01-31",
    )
    assert not any(word in told for word in ("my-back-hurts", "bridge", "77", "dead-bug", "2026-01-31"))


def test_a_name_at_home_is_left_out(copied, tmp_path, monkeypatch):
    monkeypatch.setattr(facts.Path, "home", lambda: tmp_path.parent)
    assert f"~/{tmp_path.name}" in copied()
    assert str(tmp_path.parent) not in copied()


def test_a_folder_that_is_gone_is_told(copied, tmp_path):
    tmp_path.rmdir()
    assert "cannot be read" in copied()
