import json
import os

import pytest

from sciatica_timer.core.library.drafts import Draft
from sciatica_timer.core.library.programme import MOST_ENTRIES, Entry
from sciatica_timer.storage.library.draft_file import DraftFile

MINE = Draft("mine", "Für den Abend", (Entry("bridge", 2),), (Entry("bridge", 2, 8, 2.5, 4), Entry("my-own")))
EMPTY = Draft("other", "Other", (Entry("bridge"),), (), told=True)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "drafts.json"


def test_what_is_kept_is_what_is_read(path):
    assert DraftFile(path).keep([MINE, EMPTY]) == ""
    assert DraftFile(path).read() == ([MINE, EMPTY], "")
    assert oct(path.stat().st_mode)[-3:] == "600"


def test_without_drafts_there_is_no_file(path):
    file = DraftFile(path)
    assert file.keep([]) == ""
    assert file.read() == ([], "")
    file.keep([MINE])
    file.keep([])
    assert not path.exists()


def test_keys_of_a_newer_version_are_passed_over(path):
    DraftFile(path).keep([MINE])
    table = json.loads(path.read_text())
    table["drafts"][0]["rounds"] = table["more"] = 3
    path.write_text(json.dumps(table))
    assert DraftFile(path).read() == ([MINE], "")


ROW = {"id": "mine", "name": "Mine", "before": [], "entries": []}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b"\0" * 100,
        b"[" * 100_000,
        b" " * 300_000,
        json.dumps({"drafts": [{**ROW, "id": "../../etc"}]}).encode(),
        json.dumps({"drafts": [ROW, {**ROW, "entries": [{"id": "bridge"}]}]}).encode(),
        json.dumps({"drafts": [{**ROW, "name": "two\nlines"}]}).encode(),
        json.dumps({"drafts": [{**ROW, "entries": [{"id": "bridge", "sets": 10**9}]}]}).encode(),
        json.dumps({"drafts": [{**ROW, "entries": [{"id": "bridge"}] * (MOST_ENTRIES + 1)}]}).encode(),
    ],
)
def test_a_damaged_file_is_set_aside_and_told(path, content):
    path.write_bytes(content)
    drafts, sentence = DraftFile(path).read()
    assert drafts == []
    assert sentence.startswith("Changes to your programmes that you had not saved could not be read. The file is kept")
    (aside,) = path.parent.iterdir()
    assert aside.name.startswith("drafts.json.damaged-")
    assert aside.read_bytes() == content


def test_what_stands_in_its_way_is_told_and_nothing_crashes(path):
    path.mkdir()
    assert "are lost when the app is closed" in DraftFile(path).keep([MINE])
    assert DraftFile(path).read()[0] == []
    path.symlink_to("nowhere")
    assert DraftFile(path).read()[0] == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_takes_nothing_is_told(path):
    path.parent.chmod(0o500)
    assert "are lost when the app is closed" in DraftFile(path).keep([MINE])
    path.parent.chmod(0o700)
