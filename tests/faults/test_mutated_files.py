"""Files that were cut short, recoded, edited badly or made up to do harm: read, or refused in a sentence."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import msgspec
import pytest
from fakes import a_record
from mutations import Mutator, originals
from real_program import heeds_sigterm
from running_app import APP

from sciatica_timer.storage.history.exporting import json_chunks

CHILD = Path(__file__).parent / "children" / "mutated.py"
COUNTS = {
    "exercise": 5800,
    "programme": 5300,
    "settings": 1500,
    "bookmark": 4000,
    "import": 4000,
    "bundle": 10_000,
    "drafts": 1500,
    "exercise draft": 1500,
    "today": 1500,
}
ALONE = {
    "settings": "settings.toml",
    "bookmark": "session.json",
    "import": "unsaved-1.json",
    "drafts": "drafts.json",
    "exercise draft": "exercise-draft.json",
    "today": "today.json",
}
MOST_MB = 200
MOST_SECONDS = 1.0  # of the processor, for a file on its own
PATIENCE = 5  # a shared machine can slow even the processor's own seconds down
BIG_BYTES = 50 * 1024 * 1024
EXERCISE = '[[exercises]]\nid = "bird-dog"\nsets = 20\nreps = 100\nhold_seconds = 300\n'


@pytest.fixture
def around(tmp_path):
    """A data folder with neighbours that nothing is to touch."""
    for name in ("escaped", "mine.toml", "settings.toml", "history.json"):
        (tmp_path / name).write_text("not to be touched")
    (tmp_path / "data").mkdir()
    before = seen(tmp_path)
    yield tmp_path / "data"
    assert seen(tmp_path) == before


def seen(folder):
    """Everything beside the data folder: names, kinds, sizes, times."""
    inside = folder / "data"
    found = [path for path in sorted(folder.rglob("*")) if path != inside and inside not in path.parents]
    return [(str(path), stat.st_mode, stat.st_size, stat.st_mtime_ns) for path in found for stat in [path.lstat()]]


def read_by_child(kind, folder, *more):
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(CHILD.parents[2]), str(CHILD.parents[3])])}
    command = [sys.executable, str(CHILD), kind, str(folder), *map(str, more)]
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    told = json.loads(answer.stdout)
    assert told["failures"] == []
    assert told["outside"] == []
    assert told["megabytes"] < MOST_MB
    return told


@pytest.mark.parametrize("kind", COUNTS)
def test_a_mutated_file_is_usable_or_refused_in_a_sentence_and_nothing_else_is_touched(kind, around, tally):
    told = read_by_child(kind, around, 20_261, COUNTS[kind])
    assert told["good"] + told["refused"] == COUNTS[kind]
    assert told["good"] > COUNTS[kind] / 50, "the mutations leave too little whole"
    assert told["seconds"] < MOST_SECONDS * PATIENCE
    worst = {"worst ms of the processor": round(1000 * told["seconds"]), "MB at most": told["megabytes"]}
    tally(f"mutated {kind} files", read=told["good"], refused=told["refused"], **worst)


def lines_of_sets():
    """Yield an export of 50 MB, line by line."""
    head, line, *rest = b"".join(json_chunks([a_record(1)])).splitlines(keepends=True)
    yield head
    number = BIG_BYTES // len(line)
    own = a_record(1).id.encode()
    for one in range(number - 1):
        yield line.replace(own, str(UUID(int=one)).encode()).replace(b"}\n", b"},\n")
    yield line.replace(own, str(UUID(int=number)).encode())
    yield from rest


def lines_with_a_bad_end():
    *most, last, between, end = lines_of_sets()
    yield from most
    yield last.replace(b'"reps_done":10', b'"reps_done":-1')
    yield between + end


def filled(head, unit, tail=b""):
    """Yield a file of 50 MB made of one piece again and again."""
    piece = unit * (65_536 // len(unit))
    return [head, *[piece] * (BIG_BYTES // len(piece)), tail]


HEAD = b'{"format":"sciatica-timer-history","version":1,'
BIG = {
    ("exercise", "comments"): filled(b"", b"# no end\n"),
    ("exercise", "zeros"): filled(b"", b"\0"),
    ("programme", "rows"): filled(b'id = "mine"\nname = "Mine"\n', b'[[exercises]]\nid = "bridge"\n'),
    ("settings", "a line"): filled(b'programme = "', b"x", b'"\n'),
    ("settings", "line ends"): filled(b"", b"\n"),
    ("bookmark", "brackets"): filled(b"", b"["),
    ("bookmark", "blanks"): filled(b"", b" ", b"{}"),
    ("import", "noise"): filled(b"", bytes(range(256))),
    ("import", "zeros"): filled(b"", b"\0"),
    ("import", "brackets"): filled(b"", b"["),
    ("import", "digits"): filled(b'{"version":', b"1", b"}"),
    ("import", "a text"): filled(HEAD + b'"x":"', b"a", b'"}'),
    ("import", "line ends"): filled(b"", b"\n"),
}


@pytest.mark.parametrize(("kind", "what"), BIG, ids=" of ".join)
def test_a_file_of_50_mb_is_refused_at_once(kind, what, around, tally):
    write_big(around, kind, BIG[kind, what])
    told = read_by_child(kind, around)
    assert (told["good"], told["refused"]) == (0, 1)
    assert told["seconds"] < MOST_SECONDS * PATIENCE
    tally_worst(tally, "files of 50 MB", told)


SET_KEYS = b'{"set":1.5,"sets_planned":1.5,"reps_planned":1.5,"reps_done":1.5},'
FILE_KEYS = b'{"folder":"exercises","name":"ab"},'
ONE_LINE = {
    "lists": (HEAD + b'"sets":[', b"[],", b"0]}"),
    "numbers": (HEAD + b'"sets":[', b"1,", b"0]}"),
    "objects": (HEAD + b'"sets":[', b'{"a":1},', b"0]}"),
    "the smallest sets": (HEAD + b'"sets":[', SET_KEYS, SET_KEYS[:-1] + b"]}"),
    "the smallest files": (HEAD + b'"sets":[],"files":[', FILE_KEYS, FILE_KEYS[:-1] + b"]}"),
    "lists in a list": (b"[", b"[],", b"0]"),
    "lists in a set": (HEAD + b'"sets":[{"set":[', b"[],", b"0]}]}"),
}


@pytest.mark.parametrize("what", ONE_LINE)
def test_a_file_in_one_line_that_is_read_as_a_whole_takes_little_memory(what, around, tally):
    head, unit, tail = ONE_LINE[what]
    (around / "history.json").write_bytes(head + unit * (30 * 1024**2 // len(unit)) + tail)
    told = read_by_child("import", around)
    assert (told["good"], told["refused"]) == (0, 1)
    assert told["seconds"] < MOST_SECONDS * PATIENCE
    tally_worst(tally, "imports of 30 MB in one line", told)


@pytest.mark.parametrize(("lines", "good"), [(lines_of_sets, 1), (lines_with_a_bad_end, 0)])
def test_an_export_of_50_mb_is_taken_in_or_refused_in_little_memory(lines, good, around, tally):
    write_big(around, "import", lines())
    told = read_by_child("import", around)
    assert told["good"] == good
    assert told["seconds"] < 10 * PATIENCE  # 120,000 sets are checked and written
    tally_worst(tally, f"exports of 50 MB {'taken in' if good else 'refused'}", told)


def write_big(folder, kind, chunks):
    name = {"settings": "settings.toml", "bookmark": "session.json", "import": "history.json"}.get(kind, "mine.toml")
    with (folder / name).open("wb") as stream:
        stream.writelines(chunks)


WORST = {"seconds": {}, "megabytes": {}}


def tally_worst(tally, row, told):
    """Count a file, and lift the worst that was measured so far to what it took."""
    for what, words in (("seconds", "worst_ms_of_the_processor"), ("megabytes", "MB_at_most")):
        before = WORST[what].get(row, 0)
        now = max(before, round(told[what] * (1000 if what == "seconds" else 1)))
        WORST[what][row] = now
        tally(row, **{words: now - before})
    tally(row, files=1)


@pytest.mark.parametrize("count", [5, 6, 30])
def test_the_largest_programme_is_laid_out_in_a_second_and_a_larger_one_refused(count, around, tally):
    (around / "mine.toml").write_text('id = "mine"\nname = "Mine"\n' + EXERCISE * count)
    told = read_by_child("programme", around)
    assert told["good"] == (count == 5)
    assert told["seconds"] < MOST_SECONDS * PATIENCE
    tally_worst(tally, "programmes as large as can be", told)


@pytest.mark.parametrize("count", [1, 5, 6, 200])
def test_a_bookmark_of_more_reps_than_fit_in_a_session_fills_no_memory(count, around, tally):
    (data,) = originals("bookmark", around)[3:]
    bookmark = msgspec.json.decode(data)
    bookmark["exercises"] *= count
    for one in bookmark["exercises"]:
        one.update(dose={"sets": 20, "reps": 100, "hold_seconds": 3}, sides="each")
    bookmark.update(order=[*range(count)], rep=[0, 1, "right", 1], kind="prepare", done=[], begun=[], spent=[])
    (around / "session.json").write_bytes(msgspec.json.encode(bookmark))
    told = read_by_child("bookmark", around)
    assert told["good"] == (count <= 5)
    assert told["seconds"] < 3 * MOST_SECONDS * PATIENCE  # it is laid out three times
    tally_worst(tally, "bookmarks as large as can be", told)


# Through the real program


def run(folder, *arguments):
    command = [*APP, "--data-dir", str(folder), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")


@pytest.mark.parametrize("kind", ["exercise", "programme"])
def test_check_says_a_line_for_each_mistake_of_each_mutated_file(kind, around, tally):
    mutator = Mutator(random.Random(7), originals(kind, around))
    paths = [around / f"file-{number}.toml" for number in range(150)]
    for path in paths:
        path.write_bytes(mutator.make())
    fine = 0
    for first in range(0, len(paths), 30):
        some = paths[first : first + 30]
        answer = run(around, "check", *some)
        said, warned = answer.stdout.splitlines(), answer.stderr.splitlines()
        refused = {line.split(": ")[1] for line in warned}  # every mistake of a file has a line of its own
        assert len(said) + len(refused) == len(some)
        assert answer.returncode == (1 if warned else 0)
        assert all(line.endswith(": fine") for line in said)
        assert all(line.startswith(f"sciatica-timer: {around}/file-") for line in warned), warned
        fine += len(said)
    tally("mutated files by `check`", fine=fine, refused=len(paths) - fine)


def test_import_takes_a_mutated_file_in_or_says_one_line(around, tally):
    mutator = Mutator(random.Random(8), originals("import", around))
    path, taken = around / "in.json", 0
    for _ in range(30):
        path.write_bytes(mutator.make())
        answer = run(around, "import", path)
        good = answer.returncode == 0
        assert len((answer.stdout if good else answer.stderr).splitlines()) == 1, answer
        assert not (answer.stderr if good else answer.stdout), answer
        assert answer.returncode in {0, 1}
        taken += good
    tally("mutated files by `import`", taken_in=taken, refused=30 - taken)


@pytest.mark.parametrize("seed", range(6))
def test_the_window_starts_on_a_folder_full_of_mutated_files(seed, start, tmp_path, tally):
    folder = tmp_path / "data"
    count = fill_with_mutated(folder, random.Random(seed))
    app = start(settings="")
    app.wait_until(lambda: heeds_sigterm(app.process.pid))
    assert app.end() == ("", "")
    assert app.process.returncode == 0
    assert {path.name for path in tmp_path.iterdir()} == {"data", "trace.jsonl"}
    tally("mutated files in the window's folder", starts=1, files=count)


def fill_with_mutated(folder, chance):
    """Fill a data folder with mutated files of every kind; tell how many."""
    folder.mkdir(mode=0o700)
    count = 0
    for kind, part, number in (("exercise", "exercises", 20), ("programme", "programmes", 20)):
        (folder / part).mkdir()
        mutator = Mutator(chance, [data.replace(b'id = "', b'id = "my-', 1) for data in originals(kind, folder)])
        for one in range(number):
            (folder / part / f"{one}.toml").write_bytes(mutator.make())
            count += 1
    for kind, name in ALONE.items():
        data = Mutator(chance, originals(kind, folder)).make()
        (folder / name).write_bytes(data)
        count += 1
    return count
