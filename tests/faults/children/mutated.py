"""The process that reads files as the app does, and prints as one JSON object what came of it.

`mutated.py KIND FOLDER SEED COUNT` makes and reads so many mutated files, `mutated.py KIND FOLDER` what is there.
Told are how many were good and how many refused, the worst CPU seconds, the memory at most, and every failure with the
seed and number that make it again.
"""

from __future__ import annotations

import json
import os
import random
import re
import sys
import time
import traceback
from collections import Counter
from importlib.resources import files
from itertools import cycle
from pathlib import Path
from uuid import UUID

import msgspec
from bundles import BundleMutator, a_picture, an_exercise
from mutations import DAY, Mutator, originals

from sciatica_timer.core.history.interrupted import records_left
from sciatica_timer.core.library.sharing import Choice
from sciatica_timer.core.session.bookmark import coming_rep
from sciatica_timer.core.session.planning import plan_exercise, plan_programme
from sciatica_timer.core.session.speech.voice import subject_of, texts_of
from sciatica_timer.core.settings import Settings
from sciatica_timer.storage.bookmark_file import BookmarkFile
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.files.errors import StorageProblem
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.importing import import_export
from sciatica_timer.storage.history.today_file import TodayFile
from sciatica_timer.storage.library.catalogue import library_of, programmes_of
from sciatica_timer.storage.library.draft_file import DraftFile
from sciatica_timer.storage.library.exercise_draft import keep_draft, read_draft
from sciatica_timer.storage.library.exercise_files import load_library, read_exercise
from sciatica_timer.storage.library.figure_tables import figure_remarks
from sciatica_timer.storage.library.programme_files import read_programme
from sciatica_timer.storage.library.sharing.bundle import read_bundle
from sciatica_timer.storage.library.sharing.taking import take, undo
from sciatica_timer.storage.settings_file import SettingsFile

LONGEST_SENTENCE = 700
# Each names the place: a key and what was found there, a line and column, a byte, the end; or what does not fit.
PLACED = (
    "choices.",
    "found",
    "expected",
    "line",
    "byte",
    "at end of",
    "truncated",
    "the order is not",
    "the place or",
    "begun twice",
    "out of",
    "kept as",
)
PROGRAMMERS = re.compile(r"Traceback|datetime\.|found None|[Ee]xpected `|Invalid enum| at `|<class|Error\b")
KNOWN = {
    exercise.id: exercise for exercise in load_library([files("sciatica_timer.resources") / "exercises"]).exercises
}


class RefusedError(Exception):
    """A file was refused in a sentence."""


def exercise(path):
    found = read_exercise(path)
    plan = plan_exercise(found, Settings())
    assert plan.total_seconds > 0
    assert subject_of(found).name in texts_of([found])
    assert found.figure is None or found.figure.movement or found.figure.images
    figure_remarks(path, ())


def programme(path):
    found = read_programme(path, KNOWN)
    assert plan_programme(found, KNOWN, Settings()).total_seconds > 0


def settings(path):
    found, notice = SettingsFile(path).load()
    if not notice:
        SettingsFile(path).save(found)
    assert not path.exists() or SettingsFile(path).load() == (found, "")
    for exercise in KNOWN.values():
        plan_exercise(exercise, found)
    for kept in path.parent.glob("settings.toml.damaged-*"):
        kept.unlink()
    if notice:
        raise RefusedError(notice)


def bookmark(path):
    found, notice = BookmarkFile(path).find()
    for kept in path.parent.glob("session.json.damaged-*"):
        kept.unlink()
    if found is None:
        raise RefusedError(notice)
    assert coming_rep(found).kind.is_rep
    assert isinstance(records_left(found), tuple)
    assert isinstance(found.session_id, UUID)


def drafts(path):
    found, notice = DraftFile(path).read()
    for kept in path.parent.glob("drafts.json.damaged-*"):
        kept.unlink()
    if notice:
        raise RefusedError(notice)
    assert DraftFile(path).keep(found) == ""
    assert DraftFile(path).read() == (found, "")


def exercise_draft(path):
    found = read_draft(path)
    if found is None:
        (kept,) = path.parent.glob("exercise-draft.json.damaged-*")
        kept.unlink()
        raise RefusedError(f"{path.name} is kept as {kept.name}")
    keep_draft(path, found)
    again = read_draft(path)
    assert again is not None
    assert (again.id, again.name, again.guide) == (found.id, found.name, found.guide)


class Today:
    """Reads summaries of days that claim to belong to the history as it is."""

    def __init__(self, folder):
        History(folder / "history.sqlite3").close()
        self.file = TodayFile(DataFolder(folder))
        self.stamp = msgspec.json.encode(self.file.stamp())

    def __call__(self, path):
        path.write_bytes(path.read_bytes().replace(b"[7,4096,1,2]", self.stamp))
        found = [self.file.find(day) for day in (DAY, "2026-01-06", "2026-02-28")]
        if not any(found):
            raise RefusedError(f"{path.name} is kept as it is")


class Import:
    """Imports into one and the same history, which each bad file leaves as it was."""

    def __init__(self, folder):
        self.history = History(folder / "history.sqlite3")

    def __call__(self, path):
        before = self.history.count()
        try:
            added, *_ = import_export(path, self.history)
        except StorageProblem:
            assert self.history.count() == before
            raise
        assert self.history.count() == before + added


class Bundles:
    """Takes bundles into one and the same data folder, and out again: a bad file leaves it as it was, too."""

    def __init__(self, folder):
        self.folder = DataFolder(folder / "data")
        self.folder.exercises.mkdir(parents=True)
        (self.folder.exercises / "mine.toml").write_bytes(an_exercise(images=["a.png"]))
        (self.folder.exercises / "a.png").write_bytes(a_picture(shade=9))
        self.known = {one.id: one for one in library_of(self.folder).exercises}
        self.before = self.there()

    def there(self):
        places = (path for path in self.folder.path.rglob("*") if path.is_file())
        return {str(path): path.read_bytes() for path in places}

    def __call__(self, path):
        try:
            bundle = read_bundle(path, self.known)
            choices = dict(zip((one.id for one in bundle.items), cycle(Choice), strict=False))
            taken = take(bundle, self.folder, self.known, choices)
        except StorageProblem:
            assert self.there() == self.before
            raise
        library = library_of(self.folder)
        assert not library.problems + programmes_of(self.folder, library.exercises).problems
        undo(taken, self.folder)
        assert self.there() == self.before


NAMES = {
    "bundle": "mine.sciatica",
    "exercise": "mine.toml",
    "programme": "mine.toml",
    "settings": "settings.toml",
    "bookmark": "session.json",
    "import": "history.json",
    "drafts": "drafts.json",
    "exercise draft": "exercise-draft.json",
    "today": "today.json",
}


class Watch:
    """Notes what the process opens to write, makes, moves or deletes outside one folder."""

    CHANGES = ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.truncate")
    STARTS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "socket.connect", "compile_file")

    def __init__(self, folder):
        self.folder = os.path.realpath(folder)
        self.outside = []
        self.readable = [os.path.realpath(place) for place in (sys.prefix, sys.base_prefix, Path(__file__).parents[3])]
        sys.addaudithook(self)

    def __call__(self, event, arguments):
        if event == "open" and isinstance(arguments[0], (str, bytes, os.PathLike)):
            writes = bool((arguments[2] or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC))
            self.look(event, arguments[:1], () if writes else (*self.readable, "/proc/self"))
        elif event in self.CHANGES:
            self.look(event, [one for one in arguments[:2] if isinstance(one, (str, os.PathLike))], ())
        elif event in self.STARTS:
            self.outside.append(event)

    def look(self, event, paths, also):
        for path in paths:
            real = os.path.realpath(os.fsdecode(path))
            if not any(real == place or real.startswith(place + os.sep) for place in (self.folder, *also)):
                self.outside.append(f"{event} {real}")


def is_sentence(text, name):
    """Say whether a text is one line of plain words that a person can be shown, and names the file."""
    named, where = name in text, any(word in text for word in PLACED)
    return text.isprintable() and named and where and len(text) <= LONGEST_SENTENCE and not PROGRAMMERS.search(text)


def most_memory_mb():
    """Tell the memory at most: of this process alone, which is not what getrusage tells after a fork."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM"))


class Tally:
    """What came of the files so far."""

    def __init__(self):
        self.counts = Counter(good=0, refused=0)
        self.failures, self.worst_seconds = [], 0.0

    def take(self, label, read, path):
        began = time.process_time()
        try:
            read(path)
            self.counts["good"] += 1
        except (StorageProblem, RefusedError) as problem:
            self.counts["refused"] += 1
            if not is_sentence(str(problem), path.name):
                self.failures.append(f"{label}: no sentence: {str(problem)!r}")
        except BaseException:  # noqa: BLE001  that none comes is what is tested
            self.failures.append(f"{label}: {traceback.format_exc()[-1500:]}")
        self.worst_seconds = max(self.worst_seconds, time.process_time() - began)


def mutator_of(kind, chance, folder):
    if kind == "bundle":
        return BundleMutator(chance, originals("exercise", folder) + originals("programme", folder))
    return Mutator(chance, originals(kind, folder))


def main(kind, folder, seed=None, count="1"):
    folder = Path(folder)
    path = folder / NAMES[kind]
    mutator = None if seed is None else mutator_of(kind, random.Random(seed), folder)
    makers = {"import": Import, "bundle": Bundles, "today": Today}
    read = makers[kind](folder) if kind in makers else globals()[kind.replace(" ", "_")]
    tally, watch = Tally(), Watch(folder)
    for number in range(int(count)):
        if mutator is not None:
            path.write_bytes(mutator.make())
        tally.take(f"{kind} {seed} {number}", read, path)
    outside, watch.outside = watch.outside, []
    found = {"failures": tally.failures, "outside": outside}
    print(json.dumps({**tally.counts, **found, "seconds": tally.worst_seconds, "megabytes": most_memory_mb()}))


if __name__ == "__main__":
    main(*sys.argv[1:])
