"""The Debian package on clean systems, from its installation to its removal; run by `dev.py deb-test`."""

from __future__ import annotations

import configparser
import gzip
import json
import re
import shutil
import subprocess
import threading
import time

import pytest
from running_app import LONGEST_SECONDS

from tools.dev.virtual_screen import virtual_screen
from tools.packaging import deb, roots, sources

INSTALLED = "usr/share/applications/sciatica-timer.desktop"
DATA = ".local/share/sciatica-timer"


@pytest.fixture(scope="module")
def package():
    found = sorted(sources.DIST.glob("sciatica-timer_*.deb"), key=lambda file: file.stat().st_mtime)
    assert found, "`dev.py deb` has not been run"
    return found[-1]


@pytest.fixture(scope="module", params=roots.SUITES)
def root(request, tmp_path_factory, package):
    """A clean system with the package installed, and the files that were there before."""
    clean = roots.Root(tmp_path_factory.mktemp(request.param))
    clean.make(request.param)
    clean.before = clean.files()
    shutil.copy2(package, clean.folder / "package.deb")
    clean.apt_get("install", "--no-install-recommends", "/package.deb")
    (clean.folder / "package.deb").unlink()
    yield clean
    shutil.rmtree(clean.folder)


def test_lintian_finds_nothing_that_is_not_allowed(package):
    assert re.findall(r"^[EW]: .*", deb.lint(package), re.MULTILINE) == []


def test_the_menu_entry_leads_to_the_program_and_its_icon(root):
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str
    entry.read(root.folder / INSTALLED, encoding="utf-8")
    words = entry["Desktop Entry"]
    assert (
        root.check("sh", "-c", f"command -v {words['Exec'].split()[0]}", person=roots.PERSON)
        == "/usr/bin/sciatica-timer\n"
    )
    icons = root.folder / "usr/share/icons/hicolor"
    named = {file.relative_to(icons).parts[0] for file in icons.rglob(f"{words['Icon']}.*")}
    assert {"16x16", "48x48", "256x256", "scalable"} <= named
    listed = (icons / "index.theme").read_text(encoding="utf-8")
    assert all(f"{folder}/apps" in listed for folder in named)


def test_no_python_but_its_own_is_there_and_the_commands_work(root):
    assert root.run("sh", "-c", "command -v python3").stdout == ""
    assert len(json.loads(root.check("sciatica-timer", "list", "--json", person=roots.PERSON))) == 8
    assert root.check("sciatica-timer", "--version", person=roots.PERSON).startswith("sciatica-timer ")


def test_the_man_page_is_there(root):
    page = gzip.decompress((root.folder / "usr/share/man/man1/sciatica-timer.1.gz").read_bytes()).decode()
    assert page.startswith(".TH SCIATICA\\-TIMER 1")


def history(root):
    answer = root.run("sciatica-timer", "history", "--json", person=roots.PERSON)
    return json.loads(answer.stdout) if answer.returncode == 0 else []


def until(there, what):
    """Look again and again until something is there."""
    end, pause = time.monotonic() + LONGEST_SECONDS, threading.Event()
    while not (found := there()):
        assert time.monotonic() < end, f"waited for {what}"
        pause.wait(0.2)
    return found


def press(display, *keys):
    environ = {"DISPLAY": display, "PATH": "/usr/bin:/bin"}
    subprocess.run(["xdotool", "key", "--delay", "150", *keys], env=environ, check=True, timeout=LONGEST_SECONDS)


def session_by_keys(root):
    """Start it as the menu does, acknowledge, begin the exercise that is chosen, and wait for its row."""
    said = root.folder / "tmp" / "said"
    words = root.command("sciatica-timer", "--speed", "40", person=f"{roots.PERSON}:{roots.PERSON}")
    with virtual_screen() as display, said.open("wb") as out:
        environ = {**root.environment(), "DISPLAY": display}
        with subprocess.Popen(words, env=environ, stdin=subprocess.DEVNULL, stdout=out, stderr=out) as app:
            try:
                until((root.home / DATA / "history.sqlite3").exists, "the window")
                press(display, "Return")
                until((root.home / DATA / "settings.toml").exists, "the settings")
                press(display, "ctrl+2", "space", "Return")  # Enter skips the check-in
                rows = until(lambda: history(root), "a set in the history")
            finally:
                app.terminate()
    return rows, said.read_text(encoding="utf-8")


def test_a_person_does_a_session_and_removal_leaves_nothing_but_their_data(root):
    (row,), said = session_by_keys(root)
    assert (row["exercise"], row["outcome"]) == ("pelvic-tilt", "completed")
    assert said == ""
    assert (root.home / DATA).stat().st_uid == roots.UID
    assert (root.home / DATA).stat().st_mode & 0o777 == 0o700
    root.apt_get("purge", "--autoremove", "sciatica-timer")
    assert root.run("sh", "-c", "command -v sciatica-timer").stdout == ""
    assert root.files() - root.before == set()
    assert (root.home / DATA / "history.sqlite3").stat().st_size > 0
