"""Pictures beside exercises of a person's own are damaged, enormous or no files at all: the exercises are there."""

from __future__ import annotations

import os
import resource

import pytest
from app_fakes import apps_without_a_computer
from bundles import PIXELS_TOO_MANY, a_picture, an_exercise
from event_counts import settle
from running_app import SETTINGS

from sciatica_timer.storage.files.data_folder import DataFolder

MOST_MB = 100
HARM = {
    "gone": lambda path: None,
    "empty": lambda path: path.touch(),
    "cut short": lambda path: path.write_bytes(a_picture(8, 8)[:-30]),
    "noise": lambda path: path.write_bytes(bytes(range(256)) * 40),
    "30,000 by 30,000 pixels": lambda path: path.write_bytes(a_picture(*PIXELS_TOO_MANY)),
    "100 MB": lambda path: os.truncate(os.open(path, os.O_CREAT | os.O_WRONLY), 100 * 1024**2),
    "a folder": lambda path: path.mkdir(),
    "a pipe": os.mkfifo,
    "a circle": lambda path: path.symlink_to(path),
    "a device": lambda path: path.symlink_to("/dev/zero"),
    "somebody else's": lambda path: (path.write_bytes(a_picture()), path.chmod(0)),
}


@pytest.fixture
def folder(tmp_path):
    folder = DataFolder(tmp_path / "data")
    folder.exercises.mkdir(parents=True)
    folder.settings.write_text(SETTINGS)
    (folder.exercises / "mine.toml").write_bytes(an_exercise(images=["a.png", "b.png"]))
    (folder.exercises / "a.png").write_bytes(a_picture(shade=200))
    return folder


@pytest.fixture
def open_app(qtbot, qapp, folder, monkeypatch):
    with apps_without_a_computer(qtbot, qapp, folder, monkeypatch) as open_app:
        yield open_app


@pytest.mark.parametrize("harm", HARM)
def test_an_exercise_is_shown_and_done_whatever_its_picture_is(harm, folder, open_app, tally, capfd):
    HARM[harm](folder.exercises / "b.png")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    app = open_app()
    app.exercises.choose("mine")
    settle()
    app.window.grab()
    app.session.begin(app.library.find("mine"), ask=False)
    settle()
    app.window.grab()
    assert app.driver.is_open
    said = app.window.notices.sentences
    assert [("b.png" in one, "without it" in one) for one in said] in ([], [(True, True)])
    assert said or harm == "somebody else's"  # root may read everything
    assert capfd.readouterr().err == ""
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < MOST_MB
    tally("pictures of one's own", damaged=1, told=len(said))
