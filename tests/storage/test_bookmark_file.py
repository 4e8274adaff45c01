import json
import os
import re
import stat

import msgspec
import pytest
from fakes import a_bookmark
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.sides import Sides
from sciatica_timer.storage.bookmark_file import BookmarkFile


@pytest.fixture
def path(tmp_path):
    return tmp_path / "session.json"


@given(
    st.floats(0, 60),
    st.builds(
        dict,
        sets=st.integers(1, 3),
        reps=st.integers(2, 4),
        sides=st.sampled_from(Sides),
        hold=st.none() | st.just(2.5),
    ),
)
def test_what_was_kept_is_found(tmp_path_factory, seconds, plan):
    file = BookmarkFile(tmp_path_factory.getbasetemp() / "session.json")
    assert file.keep(a_bookmark(seconds, **plan)) == ""
    assert file.find() == (a_bookmark(seconds, **plan), "")


def test_without_an_interruption_there_is_none(path):
    file = BookmarkFile(path)
    assert file.find() == (None, "")
    file.drop()
    assert list(path.parent.iterdir()) == []


def test_it_is_gone_once_the_session_is_over(path):
    file = BookmarkFile(path)
    file.keep(a_bookmark())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    file.drop()
    assert list(path.parent.iterdir()) == []


def test_the_largest_session_still_fits(path):
    bookmark = a_bookmark(0.0)
    reps = tuple((0, number, bookmark.rep[2], rep) for number in range(1, 21) for rep in range(1, 101))
    (planned,) = bookmark.exercises
    bookmark = replace(bookmark, exercises=(replace(planned, dose=Dose(20, 100, 3)),), done=reps)
    BookmarkFile(path).keep(bookmark)
    assert BookmarkFile(path).find() == (bookmark, "")


def changed(**changes):
    return json.dumps({**json.loads(msgspec.json.encode(a_bookmark())), **changes})


def exercise(**changes):
    (one,) = json.loads(msgspec.json.encode(a_bookmark().exercises))
    return {**one, **changes}


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "\0\0\0\0",
        "[" * 100_000,
        " " * 300_000,
        changed(session_id="me"),
        changed(exercises=[]),
        changed(exercises=[exercise(exercise_id="../../etc")]),
        changed(exercises=[exercise(dose={"sets": 21, "reps": 2, "hold_seconds": None})]),
        changed(exercises=[exercise(position="upside-down")]),
        changed(programme="../mine"),
        changed(change={"seconds": -1, "waits_for_position": True}),
        changed(order=[0, 0]),
        changed(order=[1]),
        changed(rep=[0, 2, "both", 1]),
        changed(rep=[1, 1, "both", 1]),
        changed(kind="dance"),
        changed(done=[[0, 1, "both", 3]]),
        changed(done=[[0, 1, "both", 1]] * 30_000),
        changed(exercises=[exercise(dose={"sets": 20, "reps": 100, "hold_seconds": 3})] * 200, order=[*range(200)]),
        changed(begun=[[[0, 1, "both"], "2026-03-02T12:00:05+01:00"]] * 2),
        changed(saved_at="2026-03-02T12:00:00"),
        changed(saved_at="0001-01-01T00:00:00+01:00"),
        changed(started_at="9999-12-31T23:59:59-01:00"),
    ],
)
def test_a_damaged_one_is_set_aside_and_told(path, content):
    path.write_text(content)
    found, sentence = BookmarkFile(path).find()
    assert found is None
    (kept,) = path.parent.iterdir()
    assert re.fullmatch(r"session\.json\.damaged-\d{8}-\d{6}", kept.name)
    assert kept.name in sentence
    assert "\n" not in sentence
    assert len(sentence) < 400


def test_what_is_wrong_is_told_in_plain_words(path):
    path.write_text(changed(exercises=[exercise(dose={"sets": 21, "reps": 2, "hold_seconds": None})]))
    _, sentence = BookmarkFile(path).find()
    assert "exercises (place 1).dose.sets: found 21, expected a whole number from 1 to 20" in sentence


def test_keys_of_a_newer_version_are_passed_over(path):
    path.write_text(changed(mood="good"))
    assert BookmarkFile(path).find() == (a_bookmark(), "")


def test_a_full_disk_is_told_once_and_the_place_before_stays(path, monkeypatch):
    file = BookmarkFile(path)
    file.keep(a_bookmark())

    def full(_descriptor):
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        assert "there is no room left" in file.keep(a_bookmark(20))
        assert file.keep(a_bookmark(20)) == ""
        file.drop()
        file.keep(a_bookmark())
    assert file.keep(a_bookmark()) == ""
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        assert "there is no room left" in file.keep(a_bookmark(20))
    assert file.find() == (a_bookmark(), "")
