"""The modules do at each other's word what they should: each signal between them is fired, and its effect looked at.

`tests/guards/connections.txt` counts the listeners of every signal; here two that were exchanged would be found.
"""

from __future__ import annotations

from operator import attrgetter

import pytest
from app_fakes import apps_without_a_computer
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel

from sciatica_timer.core.session.events import Command
from sciatica_timer.core.settings import Choice, Loudness
from sciatica_timer.core.today import Past
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.ui.notice import Notice
from sciatica_timer.ui.report.dialog import HandoutDialog

CHOICE = Choice(2, 12, 3, 4)
NOTICE = Notice("a", "Something to be said.")


def is_said(app):
    return app.window.notices.sentences == (NOTICE.text,)


def is_asked_where_to_print(title):
    def is_asked(app):
        (dialog,) = app.window.findChildren(HandoutDialog)
        return dialog.isVisible() and title in [text.text() for text in dialog.findChildren(QLabel)]

    return is_asked


ROWS = [
    ("exercises.print_requested", ("bridge",), is_asked_where_to_print("Bridge")),
    ("exercises.programmes.print_requested", ("starter",), is_asked_where_to_print("Starter")),
    ("handouts.notice", (NOTICE,), is_said),
    ("exercises.sound_test_requested", (), lambda app: ("test",) in app.sound.calls),
    ("session.check_in.sound_test_requested", (), lambda app: ("test",) in app.sound.calls),
    ("exercises.choice_made", ("bridge", CHOICE), lambda app: app.preferences.now.choices["bridge"] == CHOICE),
    ("exercises.start_requested", ("bridge",), lambda app: app.driver.is_open),
    ("desktop.start_requested", ("core",), lambda app: app.driver.session.plan.programme == "core"),
    ("exercises.programme_start_requested", ("starter",), lambda app: app.driver.session.plan.programme == "starter"),
    ("window.mute_toggled", (), lambda app: app.preferences.now.muted and ("set_muted", True) in app.sound.calls),
    ("session.controller.history_requested", (), lambda app: app.window.page_index == 2),
    ("sound.device_changed", ("Headset",), lambda app: "Headset" in app.exercises.view._device.text()),
    ("settings.sound_check_requested", (), lambda app: app.window.cover.accessibleName() == "Sound check"),
    ("session.quieting.impossible", (), lambda app: app.window.notices.sentences[0].startswith("Other sounds")),
    ("sound.laid", ([(1.0, "go")], 0.0), lambda app: app.modules.session.quieting._cues == [(1.0, "go")]),
    ("desktop.notice", (NOTICE,), is_said),
    ("history.notice", (NOTICE,), is_said),
    ("maintenance.notice", (NOTICE,), is_said),
    ("maintenance.backups.notice", (NOTICE,), is_said),
    ("maintenance.checkup.notice", (NOTICE,), is_said),
    ("services.programmes.notice", (NOTICE,), is_said),
    ("services.programmes.drafts.notice", (NOTICE,), is_said),
    ("services.preferences.notice", (NOTICE,), is_said),
    ("session.recorder.notice", (NOTICE,), is_said),
    ("session.resume.notice", (NOTICE,), is_said),
    ("session._sleep.notice", (NOTICE,), is_said),
    ("desktop.reminders.notice", (NOTICE,), is_said),
]


@pytest.fixture
def app(qtbot, qapp, tmp_path, monkeypatch):
    path = tmp_path / "data"
    path.mkdir(mode=0o700)
    folder = DataFolder(path)
    folder.settings.write_text('safety_acknowledged_on = "2026-01-01"\ncheck_in = false\nfill_screen = false\n')
    with apps_without_a_computer(qtbot, qapp, folder, monkeypatch) as open_app:
        yield open_app()


def test_the_loudness_of_an_output_holds_as_soon_as_sound_comes_out_of_it(app):
    now = replace(app.preferences.now, outputs={"buds": Loudness(30, 20)})
    app.preferences.take(now)
    app.sound.calls.clear()
    app.sound.output = "buds"
    app.sound.device_changed.emit("Buds")
    wanted = ("set_volume", 30), ("set_voice_volume", 20), ("use_tones", "clear")
    assert [call for call in wanted if call not in app.sound.calls] == []


def test_after_the_first_session_on_an_output_the_sound_check_is_offered(app):
    app.sound.output = "buds"
    app.sound.device_changed.emit("Buds")
    for last in (Command.STOP_FOR_PAIN, Command.STOP):
        assert app.window.notices.sentences == ()
        app.session.begin(app.library.find("bridge"), ask=False)
        app.driver.request(last)
        app.window.cover.closed.emit()
    assert len(app.window.notices.sentences) == 1
    app.window.notices.act_on_newest()
    assert app.window.cover.accessibleName() == "Sound check"
    app.window.cover.declined.emit()
    assert app.window.cover is None


def signal_of(app, path):
    """Find a signal by its path: in the app, its window or its first page, or among the modules and services."""
    name = path.partition(".")[0]
    return attrgetter(path)(app if name in {"exercises", "window", "sound", "settings"} else app.modules)


@pytest.mark.parametrize(("signal", "values", "is_done"), ROWS, ids=[row[0] for row in ROWS])
def test_a_signal_has_its_effect(app, signal, values, is_done):
    if values == ("starter",):
        values = (app.programmes.find("starter"),)
    if signal.startswith("settings"):
        app.window.open_page(3)
    app.sound.calls.clear()
    signal_of(app, signal).emit(*values)
    assert is_done(app)


FOCUS = [
    "session.controller.closed",
    "session.resume.declined",
    "session.check_in.declined",
    "maintenance.acknowledged",
]


@pytest.mark.parametrize("signal", FOCUS)
def test_after_a_question_or_a_session_the_focus_is_where_the_next_begins(app, monkeypatch, signal):
    app.window.setFocus()
    signal_of(app, signal).emit()
    assert app.exercises.isAncestorOf(app.window.focusWidget())


@pytest.mark.parametrize("signal", ["session.controller.ended", "history.changed", "maintenance.changed"])
def test_what_was_done_is_shown_anew_where_it_may_be_otherwise(app, monkeypatch, signal):
    asked = []
    monkeypatch.setattr(app.store, "today", lambda day, *_: asked.append(day) or Past())
    signal_of(app, signal).emit()
    assert len(asked) == 1


def test_hiding_the_window_ends_a_session(app):
    app.session.begin(app.library.find("bridge"), ask=False)
    app.driver.request(Command.SKIP)
    app.window.hidden.emit()
    assert not app.driver.is_open
