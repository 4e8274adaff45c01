"""A strip is read whole or refused in a sentence, whatever is in the file."""

from __future__ import annotations

import json
import os
import re
import zipfile

import pytest
from figure_strips import HEIGHT, WIDTH, entries, write_strip
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.files.patterns import IMAGE_PATTERN
from sciatica_timer.storage.library import strips
from sciatica_timer.storage.library.own_images import MOST_IMAGE_BYTES, read_image
from sciatica_timer.storage.library.strips import read_strip, read_thumbnail


@pytest.fixture(scope="module")
def made():
    return entries(frames=3)


@pytest.fixture(scope="module")
def whole(made, tmp_path_factory):
    return write_strip(tmp_path_factory.mktemp("strips") / "bridge.zip", made)


def test_a_strip_is_its_frames_from_start_to_end_with_their_shadows(made, whole):
    strip = read_strip(whole)
    assert strip.frames == tuple(made[f"figure-0{number}.webp"] for number in range(3))
    assert strip.shadows == tuple(made[f"shadow-0{number}.webp"] for number in range(3))
    assert (strip.mat, strip.size) == (made["mat.webp"], (WIDTH, HEIGHT))
    assert read_thumbnail(whole) == made["thumb.webp"]


def test_mat_and_shadows_may_be_left_out(made, tmp_path):
    strip = read_strip(
        write_strip(tmp_path / "a.zip", {k: v for k, v in made.items() if k[:3] not in ("mat", "sha", "thu")})
    )
    assert (strip.mat, strip.shadows) == (b"", ())


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"figure-01.webp": None}, "figure-01.webp is missing"),
        ({"strip.json": None}, "strip.json is missing"),
        ({"strip.json": b"{}"}, "strip.json: "),
        ({"strip.json": b"\xff"}, "strip.json: "),
        ({"strip.json": json.dumps({"version": 2, "frames": 3, "width": 160, "height": 100}).encode()}, "strip.json: "),
        ({"strip.json": json.dumps({"version": 1, "frames": 999, "width": 160, "height": 100}).encode()}, "frames"),
        ({"strip.json": json.dumps({"version": 1, "frames": 3, "width": 10**6, "height": 100}).encode()}, "width"),
        ({"more": b"0" * (strips.MOST_STRIP_BYTES + 1)}, "found more than 8 MB"),
    ],
)
def test_what_is_wrong_is_told(made, tmp_path, changes, told):
    changed = {name: data for name, data in (made | changes).items() if data is not None}
    with pytest.raises(FileProblem, match=told) as caught:
        read_strip(write_strip(tmp_path / "bridge.zip", changed))
    assert str(caught.value).startswith("bridge.zip: ")


def test_compressed_entries_are_refused_before_any_is_unpacked(made, tmp_path):
    bomb = write_strip(tmp_path / "bridge.zip", made | {"figure-00.webp": b"0" * 4_000_000}, zipfile.ZIP_DEFLATED)
    for read in (read_strip, read_thumbnail):
        with pytest.raises(FileProblem, match="compressed"):
            read(bomb)


def test_a_strip_that_is_not_there_is_told(tmp_path):
    with pytest.raises(FileProblem, match="there is no such file"):
        read_strip(tmp_path / "bridge.zip")
    with pytest.raises(FileProblem, match=r"thumb\.webp is missing"):
        read_thumbnail(write_strip(tmp_path / "a.zip", {"strip.json": b""}))


@given(at=st.integers(0, 10**9), byte=st.integers(0, 255), cut=st.booleans())
def test_any_damage_is_a_sentence_and_nothing_else(whole, tmp_path_factory, at, byte, cut):
    data = bytearray(whole.read_bytes())
    at %= len(data)
    changed = bytes(data[:at]) if cut else bytes(data[:at] + bytes([byte]) + data[at + 1 :])
    file = tmp_path_factory.mktemp("damaged") / "bridge.zip"
    file.write_bytes(changed)
    for read in (read_strip, read_thumbnail):
        assert told_of(read, file).startswith("bridge.zip: ")


def told_of(read, file):
    try:
        return f"bridge.zip: {len(repr(read(file)))}"
    except FileProblem as problem:
        return str(problem)


def test_an_image_is_read_within_bounds(tmp_path):
    file = tmp_path / "start.jpg"
    file.write_bytes(b"picture")
    assert read_image(str(file)) == b"picture"
    os.truncate(file, MOST_IMAGE_BYTES + 1)
    with pytest.raises(FileProblem, match="more than 20 MB"):
        read_image(str(file))


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir, lambda path: None])
def test_what_is_no_ordinary_file_is_no_picture_and_is_not_waited_for(tmp_path, make):
    make(tmp_path / "start.jpg")
    with pytest.raises(FileProblem, match=r"start\.jpg: found no such picture"):
        read_image(str(tmp_path / "start.jpg"))


@pytest.mark.parametrize(
    ("name", "fits"),
    [
        ("start.jpg", True),
        ("Ende 2.JPEG", True),
        ("a.png", True),
        ("ü.webp", True),
        ("../start.jpg", False),
        ("a/b.jpg", False),
        ("c:\\b.jpg", False),
        (".jpg", False),
        ("start.gif", False),
        ("start.jpg\n", False),
    ],
)
def test_images_lie_beside_the_file_and_have_a_known_ending(name, fits):
    assert (re.match(IMAGE_PATTERN, name) is not None) is fits
