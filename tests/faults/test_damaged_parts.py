"""Parts of the app itself are missing or damaged: it starts, says which, and a session goes on without them."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from running_app import LONGEST_SECONDS, SETTINGS

from sciatica_timer.storage.files.shipped import MAY_BE_LEFT_OUT

ROOT = Path(__file__).parents[2]
CHILD = Path(__file__).parent / "children" / "damaged.py"
SHIPPED = [line.split(maxsplit=1)[1] for line in (ROOT / "resources" / "shipped.txt").read_text().splitlines()]
NEEDED = [path for path in SHIPPED if not MAY_BE_LEFT_OUT.fullmatch(path)]
FOLDERS = ("exercises", "programmes", "sounds", "voice", "icons", "theme", "figures", "translations")
WAYS = ("gone", "cut", "empty", "noise")
PART_MISSING = "sciatica-timer: A part of Sciatica Timer is missing"
AGAIN = "Installing it again brings back what is left out."


@pytest.fixture
def copy(tmp_path):
    """A copy of the app that may be damaged, in a folder to start it from."""
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "sciatica_timer", tmp_path / "copy" / "sciatica_timer", ignore=ignore)
    shutil.copytree(ROOT / "resources", tmp_path / "copy" / "sciatica_timer" / "resources", ignore=ignore)
    return tmp_path / "copy"


def environment(copy, **more):
    paths = os.pathsep.join([str(copy), str(ROOT / "tests")])
    return {**os.environ, "PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1", **more}


def single_damages():
    """Each exercise, programme, icon and style in some way, some in every way; and a few of the sounds and strips."""
    quiet = [path for path in NEEDED if path.startswith(("figures", "sounds", "voice"))]
    some = [path for path in NEEDED if path not in quiet] + quiet[::8]
    in_turn = [(WAYS[number % len(WAYS)], path) for number, path in enumerate(some)]
    every_way = [(way, path) for path in ("exercises/bridge.toml", "theme/app.qss") for way in WAYS]
    return list(dict.fromkeys([*in_turn, *every_way, *(("gone", folder) for folder in FOLDERS)]))


def test_any_part_may_be_missing_or_damaged_and_is_named(copy, tmp_path, tally):
    singles = single_damages()
    damages = [[], *([one] for one in singles), [("gone", folder) for folder in FOLDERS]]
    whole, *told, nothing = shown_with(damages, copy, tmp_path)
    assert (whole["said"], whole["exercises"], whole["programmes"]) == ([], 8, 3)
    for (way, path), found in zip(singles, told, strict=True):
        (sentence,) = [one for one in found["said"] if one.startswith("Missing or damaged")]
        assert path in sentence, (way, path, found)
        assert sentence.endswith(AGAIN)
        assert found["exercises"] == {True: 7, False: 8}[path.startswith("exercises/")] or path == "exercises", found
        assert found["began"] is (path != "exercises"), (way, path, found)
    assert (nothing["exercises"], nothing["programmes"], nothing["began"]) == (0, 0, False)
    assert f"and {len(NEEDED) - 3} more" in nothing["said"][-1]
    tally("parts missing or damaged", started_without_one=len(singles), sessions=sum(one["began"] for one in told))


def shown_with(damages, copy, tmp_path, language="en"):
    """Return what the app showed with each of these damages."""
    answer = subprocess.run(
        [sys.executable, str(CHILD), str(tmp_path / "data"), language],
        env=environment(copy),
        cwd=copy,
        input=json.dumps(damages),
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    assert "Traceback" not in answer.stderr, answer.stderr
    return list(map(json.loads, answer.stdout.splitlines()))


def test_without_its_translation_the_app_speaks_english_and_names_what_is_damaged(copy, tmp_path, tally):
    texts, words = (f"translations/de.{kind}" for kind in ("qm", "toml"))
    damages = [[], *([(way, texts)] for way in (*WAYS, "bent")), *([(way, words)] for way in WAYS)]
    whole, *told = shown_with(damages, copy, tmp_path, "de")
    assert (whole["said"], whole["title"]) == ([], "Einstellungen")
    for ((way, path),), found in zip(damages[1:], told, strict=True):
        assert [path in one for one in found["said"]] == [True], (way, path, found)
        assert found["title"] == {texts: "Settings", words: "Einstellungen"}[path], (way, found)
        assert (found["exercises"], found["programmes"], found["began"]) == (8, 3, True), (way, path, found)
    tally("parts missing or damaged", translations=len(told))


@pytest.mark.parametrize(
    "gone",
    [["sounds"], ["sounds/clear/tick.wav", "voice/man.zip"], ["voice"], ["theme", "icons"], ["shipped.txt"]],
    ids=" and ".join,
)
def test_a_session_runs_to_its_end_without_them(gone, copy, tmp_path, tally):
    damage(copy, gone)
    app = start_copy(copy, tmp_path, "--start", "bridge", "--speed", "60", "--trace", str(tmp_path / "trace"))
    wait_until(app, lambda: "session-done" in read(tmp_path / "trace"))
    app.send_signal(signal.SIGTERM)
    out, err = app.communicate(timeout=LONGEST_SECONDS)
    assert (out, "Traceback" in err, app.returncode) == ("", False, 0), err
    tally("parts missing or damaged", whole_sessions=1)


@pytest.mark.parametrize(
    ("gone", "options", "code", "sentence"),
    [
        ("../storage/library/exercise_files.py", ["plan", "pelvic-tilt"], 1, PART_MISSING),
        ("../ui/theme.py", [], 1, PART_MISSING),
        (
            "exercises/bridge.toml",
            ["--start", "bridge"],
            2,
            "sciatica-timer: There is no exercise or programme 'bridge'",
        ),
        ("exercises", ["list"], 0, "sciatica-timer: core.toml: exercises (place 1).id: found 'pelvic-tilt'"),
    ],
)
def test_where_nothing_can_be_done_one_sentence_says_so(gone, options, code, sentence, copy, tmp_path, tally):
    damage(copy, [gone])
    app = start_copy(copy, tmp_path, *options)
    _, err = app.communicate(timeout=LONGEST_SECONDS)
    assert app.returncode == code
    assert any(line.startswith(sentence) for line in err.splitlines()), err
    assert "Traceback" not in err
    tally("parts missing or damaged", refusals=1)


def damage(copy, gone):
    for one in gone:
        path = copy / "sciatica_timer" / "resources" / one
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def test_a_command_speaks_english_where_a_translation_is_damaged(copy, tmp_path, tally):
    qm = copy / "sciatica_timer" / "resources" / "translations" / "de.qm"
    whole, said = qm.read_bytes(), []
    for content in (whole, whole.replace(b"\0{", b"\0}")):
        qm.write_bytes(content)
        command = [sys.executable, "-m", "sciatica_timer", "--language", "de", "history", "--data-dir", str(tmp_path)]
        answer = subprocess.run(command, env=environment(copy), cwd=copy, capture_output=True, text=True, check=False)
        assert (answer.returncode, answer.stdout) == (0, ""), answer
        said.append(answer.stderr.removeprefix("sciatica-timer: "))
    assert said == [
        "Im Verlauf steht noch nichts, was dazu passt.\n",
        "There is nothing in the history yet that fits.\n",
    ]
    tally("parts missing or damaged", commands_without_a_translation=1)


def start_copy(copy, tmp_path, *options):
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    (data / "settings.toml").write_text(SETTINGS)
    command = [sys.executable, "-m", "sciatica_timer", "--data-dir", str(data), *options]
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return subprocess.Popen(command, env=environment(copy), cwd=copy, **pipes)


def wait_until(app, there):
    until = time.monotonic() + LONGEST_SECONDS
    while not there():
        assert time.monotonic() < until, "it did not come"
        try:
            app.wait(0.05)
        except subprocess.TimeoutExpired:
            continue
        assert there(), f"the app ended: {app.communicate()}"


def read(path):
    return path.read_text() if path.exists() else ""
