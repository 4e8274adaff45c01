"""How files are named, linked, closed to others and cleared away, seen from outside the real program."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
from fakes import a_record
from real_program import Window, has_a_set, heeds_sigterm, mode, modes_in, run
from running_app import SETTINGS

from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.exporting import export_json

needs_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere all names are text")


@pytest.fixture
def history(tmp_path):
    """A data folder with ten sets in its history."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    made = History(folder / "history.sqlite3")
    made.add_all(map(a_record, range(10)))
    made.close()
    (folder / "settings.toml").write_text(SETTINGS)
    return folder


# Modes, whatever the umask


@pytest.mark.parametrize("umask", [0, 0o777])
def test_what_is_made_is_for_its_owner_alone_whatever_the_umask(umask, tmp_path, tally):
    export_json(tmp_path / "in.json", [a_record(1)])
    folder, out = tmp_path / "new" / "data", tmp_path / "out"
    out.mkdir(mode=0o700)
    for arguments in (
        ("import", tmp_path / "in.json"),
        ("export", out / "out.json"),
        ("export", out / "out.csv"),
        ("report", out / "out.pdf"),
    ):
        answer = run("--data-dir", folder, *arguments, umask=umask)
        assert (answer.returncode, answer.stderr) == (0, ""), (arguments, answer)
    made = modes_in(folder) | modes_in(out)
    assert set(made.values()) == {"0o600"}, made
    assert (mode(folder), mode(folder.parent)) == ("0o700", "0o700")
    tally("umasks", tried=1, files=len(made))


@pytest.mark.parametrize("umask", [0, 0o777])
def test_the_window_makes_its_files_for_its_owner_alone_whatever_the_umask(umask, tmp_path, tally):
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.toml").write_text(SETTINGS)
    app = Window(folder, "--start", "bridge", "--speed", "120", "--trace", str(tmp_path / "trace"), umask=umask)
    out, err = app.end_when(has_a_set(folder))
    assert (out, err) == ("", "")
    assert set(modes_in(folder).values()) == {"0o600"}, modes_in(folder)
    assert (mode(folder), mode(tmp_path / "trace")) == ("0o700", "0o600")
    tally("umasks", tried=1, files=len(modes_in(folder)))


def test_modes_that_were_loosened_are_mended_at_the_next_start(history, tmp_path, tally):
    (history / "exercises").mkdir()
    loose = [
        history / name
        for name in ("history.sqlite3", "settings.toml", "session.json", "unsaved-1.json", "exercises/a.toml")
    ]
    for path in loose:
        path.touch()
        path.chmod(0o666)
    for path in (history, history / "exercises"):
        path.chmod(0o777)
    export_json(tmp_path / "in.json", [a_record(1)])
    assert run("--data-dir", history, "import", tmp_path / "in.json").returncode == 0
    assert {mode(path) for path in loose} == {"0o600"}
    assert {mode(path) for path in (history, history / "exercises")} == {"0o700"}
    tally("loosened modes", mended=len(loose) + 2)


# Names


NAMES = {
    "spaces": b"my data  folder ",
    "quotes": b'it\'s "mine"; $HOME `x` %s {0} \\',
    "unicode": "Übungen für Zoë 膝 🧘".encode(),
    "a line end": b"two\nlines\t\x1b[31m",
    "bidi": "\u202egpj.\u2066x".encode(),
    "no text": b"\xff\xfe\xe4",
    "a dash": b"-data",
    "a long one": b"n" * 200,
}


IN_A_WINDOW = ("unicode", "a line end", "no text")


@needs_linux
@pytest.mark.parametrize("name", NAMES)
def test_a_data_folder_of_any_name_works_and_is_told_on_one_line(name, tmp_path, tally):
    folder = tmp_path / os.fsdecode(NAMES[name])
    folder.mkdir(mode=0o700)
    (folder / "settings.toml").write_text(SETTINGS)
    if name in IN_A_WINDOW:
        out, err = Window(folder, "--start", "bridge", "--speed", "120").end_when(has_a_set(folder))
        assert (out, err) == ("", "")
    out = tmp_path / "out" / folder.name
    out.mkdir(parents=True)
    for arguments in (("export", out / "a.json"), ("import", out / "a.json")):
        answer = run("--data-dir", folder, *arguments)
        assert (answer.returncode, answer.stderr, len(answer.stdout.splitlines())) == (0, "", 1), answer
    answer = run("--data-dir", folder, "import", folder / "nowhere.json")
    assert (answer.returncode, answer.stdout, len(answer.stderr.splitlines())) == (1, "", 1)
    answer = run("--data-dir", folder / "settings.toml" / "inside", "history")
    assert (answer.returncode, len(answer.stderr.splitlines())) == (1, 1)
    assert "\x1b" not in answer.stderr
    assert "\u202e" not in answer.stderr
    tally("names of the data folder", tried=1)


# Where the data goes when nobody says


@pytest.mark.parametrize(
    ("surroundings", "place"),
    [
        ({"XDG_DATA_HOME": None, "HOME": "{home}"}, "home/.local/share/sciatica-timer"),
        ({"XDG_DATA_HOME": "", "HOME": "{home}"}, "home/.local/share/sciatica-timer"),
        ({"XDG_DATA_HOME": "here", "HOME": "{home}"}, "home/.local/share/sciatica-timer"),
        ({"XDG_DATA_HOME": "{home}/x/y", "HOME": "{home}"}, "home/x/y/sciatica-timer"),
        ({"XDG_DATA_HOME": "{home}/x", "HOME": "not/a/place"}, "home/x/sciatica-timer"),
        ({"XDG_DATA_HOME": None, "HOME": "not/a/place"}, None),
        ({"XDG_DATA_HOME": None, "HOME": "{home}/nowhere/yet"}, "home/nowhere/yet/.local/share/sciatica-timer"),
    ],
)
def test_the_data_goes_into_the_home_folder_and_never_where_one_happens_to_be(surroundings, place, tmp_path, tally):
    export_json(tmp_path / "in.json", [a_record(1)])
    (tmp_path / "cwd").mkdir()
    (tmp_path / "home").mkdir()
    told = {name: text and text.format(home=tmp_path / "home") for name, text in surroundings.items()}
    answer = run(
        "import", tmp_path / "in.json", cwd=tmp_path / "cwd", PYTHONPATH=str(Path(__file__).parents[2]), **told
    )
    assert list((tmp_path / "cwd").iterdir()) == []
    if place is None:
        assert answer.returncode == 1
        assert answer.stderr == (
            "sciatica-timer: This account has no home folder; name a folder for your data with --data-dir.\n"
        )
    else:
        assert (answer.returncode, answer.stderr) == (0, "")
        assert modes_in(tmp_path / place) == {"history.sqlite3": "0o600"}
    tally("places of the data folder", tried=1)


# Links, pipes, devices


@pytest.mark.parametrize("command", ["export", "report"])
@pytest.mark.parametrize(
    "kind", ["a link", "a link to nowhere", "a circle", "a device", "a pipe", "a folder", "a second name"]
)
def test_what_stands_where_a_file_is_to_go_is_left_as_it_is(command, kind, history, tmp_path, tally):
    target, real = tmp_path / f"out.{'pdf' if command == 'report' else 'json'}", tmp_path / "real"
    if kind in {"a link", "a second name"}:
        real.write_text("before")
    {
        "a link": lambda: target.symlink_to(real),
        "a link to nowhere": lambda: target.symlink_to(real),
        "a circle": lambda: target.symlink_to(target),
        "a device": lambda: target.symlink_to("/dev/full"),
        "a pipe": lambda: os.mkfifo(target),
        "a folder": target.mkdir,
        "a second name": lambda: os.link(real, target),
    }[kind]()
    before = stat.S_IFMT(target.lstat().st_mode)
    answer = run("--data-dir", history, command, target)
    assert stat.S_IFMT(target.lstat().st_mode) == before
    followed = command == "export" and kind in {"a link", "a link to nowhere"}
    if followed or kind == "a second name":
        assert (answer.returncode, answer.stderr) == (0, "")
    else:
        assert answer.returncode == 1
        assert len(answer.stderr.splitlines()) == 1
    if followed:
        assert real.read_text().startswith("{")
    elif real.exists():
        assert real.read_text() == "before"
    assert not list(tmp_path.glob(".*.tmp"))
    tally("links, pipes and devices", tried=1)


def put(kind, path, tmp_path):
    """Put something where a file of the app's own is to go."""
    {
        "a link to nowhere": lambda: path.symlink_to(tmp_path / "nowhere" / "deep"),
        "a circle": lambda: path.symlink_to(path),
        "a pipe": lambda: os.mkfifo(path),
        "a folder": path.mkdir,
    }[kind]()


@pytest.mark.parametrize("kind", ["a link to nowhere", "a circle", "a pipe", "a folder"])
def test_what_stands_where_the_apps_own_files_go_keeps_no_session_from_its_end(kind, history, tmp_path, tally):
    put(kind, history / "session.json", tmp_path)
    put(kind, history / "exercises", tmp_path)
    before = (history / "history.sqlite3").stat().st_mtime_ns
    app = Window(history, "--start", "bridge", "--speed", "120")
    out, err = app.end_when(lambda: (history / "history.sqlite3").stat().st_mtime_ns > before)
    assert (out, "Traceback" in err) == ("", False), err
    assert not (tmp_path / "nowhere").exists()
    (history / "settings.toml").unlink()
    put(kind, history / "settings.toml", tmp_path)
    app = Window(history)
    out, err = app.end_when(lambda: heeds_sigterm(app.process.pid))
    assert (out, "Traceback" in err) == ("", False), err
    assert not (tmp_path / "nowhere").exists()
    tally("links, pipes and devices", sessions_among_them=1, starts_among_them=2)


# What a kill left


def test_old_half_written_files_are_cleared_away_at_the_start_and_nothing_else(history, tally):
    old = [history / f".{name}.0123456789ab.tmp" for name in ("settings.toml", "session.json", "a.json")]
    new, others = history / ".session.json.ba9876543210.tmp", history / "thesis.tmp"
    for path in (*old, new, others):
        path.write_text("half")
    for path in (*old, others):
        os.utime(path, (0, 0))
    app = Window(history)
    out, err = app.end_when(lambda: not any(path.exists() for path in old) and heeds_sigterm(app.process.pid))
    assert (out, err) == ("", "")
    assert new.exists()
    assert others.exists()
    tally("half-written files", cleared_away=len(old), left=2)
