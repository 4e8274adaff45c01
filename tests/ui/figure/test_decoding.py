"""Pictures are decoded within bounds, never distorted, and a movement never takes more memory than its share."""

from __future__ import annotations

import pytest
from figure_strips import BLOCK, HEIGHT, PERSON, WIDTH, drawn, encoded, entries, write_strip
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage

from sciatica_timer.core.figure.figure import Figure
from sciatica_timer.core.figure.strip import Strip
from sciatica_timer.storage.library.strips import read_strip
from sciatica_timer.ui.figure import decoding
from sciatica_timer.ui.figure.decoding import DecodingError, decode, decode_all, decode_ends
from sciatica_timer.ui.figure.frames import Wanted
from sciatica_timer.ui.palettes import DARK, LIGHT

ROOM = QSize(WIDTH * 2, HEIGHT * 3)
ENCODED = {kind: encoded(drawn(BLOCK, PERSON), kind) for kind in (b"jpeg", b"png", b"webp")}


@pytest.fixture(scope="module")
def strip(tmp_path_factory):
    return read_strip(write_strip(tmp_path_factory.mktemp("strip") / "a.zip", entries(frames=9)))


def wanted(size=ROOM, palette=LIGHT, **changes):
    return Wanted(Figure("a"), size, palette, **changes)


def whole(strip, want):
    return decode_all(strip, decode_ends(strip, want), lambda: True)


def test_the_ends_come_first_and_then_every_frame_at_its_place(strip):
    ends = decode_ends(strip, wanted())
    assert (ends.positions, len(ends.layers), ends.is_whole) == ((0, 1), 2, False)
    frames = decode_all(strip, ends, lambda: True)
    assert frames.positions == pytest.approx([number / 8 for number in range(9)])
    assert frames.is_whole
    assert frames.has_sides


def test_frames_have_the_size_of_the_room_in_their_own_shape_and_are_cut_to_what_is_seen(strip):
    frames = whole(strip, wanted())
    assert frames.size == QSize(WIDTH * 2, HEIGHT * 2)
    ghost = frames.ghost.rect
    assert abs(ghost.width() - BLOCK.width() * 2) <= 2
    assert abs(ghost.height() - BLOCK.height() * 2) <= 2
    lefts = [layer.place.x() for layer in frames.layers]
    assert lefts == sorted(lefts)
    assert frames.rect.contains(frames.layers[0].rect.united(frames.layers[-1].rect))


def test_what_must_not_wait_stops_between_two_frames(strip):
    frames = decode_all(strip, decode_ends(strip, wanted()), lambda: False)
    assert len(frames.layers) == 2


def test_what_is_not_played_has_no_ghost_and_of_what_was_only_the_ends_are_kept(strip):
    frames = whole(strip, wanted())
    assert decode_ends(strip, wanted(most_bytes=0)).ghost is None
    ends = frames.ends()
    assert (ends.positions, ends.layers) == ((0.0, 1.0), (frames.layers[0], frames.layers[-1]))
    assert (ends.ghost, ends.is_whole, ends.wanted) == (None, False, wanted(most_bytes=0))
    assert ends.size_bytes < frames.size_bytes / 2


@pytest.mark.parametrize("share", [0.6, 0.4, 0.05])
def test_frames_that_take_too_much_memory_are_thinned_out_without_a_hole(strip, share):
    full = whole(strip, wanted()).size_bytes
    ends = decode_ends(strip, wanted(most_bytes=int(full * share)))
    frames = decode_all(strip, ends, lambda: True)
    assert frames.size_bytes <= max(int(full * share), ends.size_bytes)
    assert frames.positions[0] == 0
    assert frames.positions[-1] == 1
    steps = [after - before for before, after in zip(frames.positions, frames.positions[1:], strict=False)]
    assert len(frames.positions) <= 2 or max(steps) <= 3 * min(steps)
    assert frames.size_bytes > 0.7 * full * share or len(frames.positions) == 2


def test_the_mat_and_the_shadow_take_the_colours_of_the_scheme(strip):
    mats = {}
    for palette in (LIGHT, DARK):
        frames = whole(strip, wanted(palette=palette))
        mats[palette] = frames.mat.image.pixelColor(frames.mat.image.rect().center())
        assert mats[palette].name() == QColor(palette.mat).name().lower()
        assert frames.mat.rect.top() > HEIGHT  # cut to where it is
    assert mats[LIGHT] != mats[DARK]


def test_a_broken_frame_is_told(strip):
    broken = Strip((strip.frames[0], strip.frames[1][:40], strip.frames[2]), size=strip.size)
    with pytest.raises(DecodingError):
        whole(broken, wanted())


@pytest.mark.parametrize("kind", [b"jpeg", b"png", b"webp"])
def test_photographs_keep_their_shape_and_stand_in_the_middle(kind):
    tall = QImage(300, 600, QImage.Format.Format_RGB32)
    tall.fill(PERSON)
    frames = decode_ends(Strip((encoded(tall, kind), encoded(tall.scaled(600, 300), kind))), wanted(QSize(400, 300)))
    assert [layer.rect for layer in frames.layers] == [QRect(125, 0, 150, 300), QRect(0, 50, 400, 200)]
    assert not frames.has_sides
    assert frames.is_whole


def test_a_photograph_turned_by_its_camera_stands_upright():
    image = QImage(64, 32, QImage.Format.Format_RGB32)
    image.fill(PERSON)
    exif = bytes.fromhex("ffe1002245786966000049492a0008000000010012010300010000000600000000000000")
    data = encoded(image, b"jpeg")
    turned = decode(data[:2] + exif + data[2:], QSize(100, 100))
    assert turned.size() == QSize(50, 100)


@pytest.mark.qt_log_ignore("JPEG data")
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a" + bytes(40),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\xff\xd8\xff\xd9" + bytes(100),
        encoded(drawn(BLOCK, PERSON), b"png")[:70],
        encoded(drawn(BLOCK, PERSON), b"bmp"),
    ],
)
def test_what_is_no_picture_of_a_known_kind_is_refused(data):
    with pytest.raises(DecodingError):
        decode(data, QSize(10, 10))


def test_a_picture_with_too_many_pixels_is_refused_before_it_is_unpacked(monkeypatch):
    data = encoded(drawn(BLOCK, PERSON), b"png")
    monkeypatch.setattr(decoding, "MOST_PIXELS", WIDTH * HEIGHT - 1)
    with pytest.raises(DecodingError, match="160 × 100"):  # noqa: RUF001  the sign that is shown
        decode(data, QSize(10, 10))


@given(at=st.integers(0, 10**6), byte=st.integers(0, 255), cut=st.booleans(), kind=st.sampled_from([b"png", b"webp"]))
def test_any_damage_to_a_picture_costs_the_picture_alone(at, byte, cut, kind):
    data = ENCODED[kind]
    at %= len(data)
    damaged = data[:at] if cut else data[:at] + bytes([byte]) + data[at + 1 :]
    try:
        image = decode(damaged, QSize(40, 25))
    except DecodingError:
        return
    assert image.width() <= 40
    assert image.height() <= 25


@given(at=st.integers(2, 10**6))
def test_a_part_of_a_photograph_is_refused_instead_of_being_shown_grey(at):
    data = ENCODED[b"jpeg"]
    with pytest.raises(DecodingError):
        decode(data[: at % (len(data) - 1)], QSize(40, 25))


def test_what_a_camera_puts_before_and_after_a_photograph_is_not_taken_for_its_end():
    data = ENCODED[b"jpeg"]
    comment = b"\xff\xfe" + (len(data) + 2).to_bytes(2, "big") + data  # a small picture inside it, whole
    assert not decode(data[:2] + comment + data[2:] + b"a film \xff\xda", QSize(40, 25)).isNull()
    with pytest.raises(DecodingError, match="a part"):
        decode(data[:2] + comment + data[2:-2], QSize(40, 25))


def test_an_empty_frame_is_one_pixel_of_nothing():
    empty = encoded(drawn(QRect(), PERSON))
    frames = decode_ends(Strip((empty,), size=(WIDTH, HEIGHT)), wanted())
    assert frames.layers[0].image.pixelColor(0, 0).alpha() == 0
    assert frames.layers[0].image.size() == QSize(1, 1)


def test_a_shadow_that_reaches_the_edge_of_its_picture_runs_out_before_it():
    shadow = drawn(QRect(0, 0, WIDTH, 60), QColor(0, 0, 0, 200))
    data = encoded(drawn(QRect(70, 0, 20, 20), PERSON))
    strip = Strip((data, data), size=(WIDTH, HEIGHT), shadows=(encoded(shadow),) * 2)
    image = decode_ends(strip, wanted(QSize(WIDTH * 2, HEIGHT * 2))).layers[0].image
    alphas = [image.pixelColor(x, 60).alpha() for x in (0, 9, image.width() // 2, image.width() - 9, image.width() - 1)]
    assert alphas[0] < 20 > alphas[-1]
    assert alphas[2] >= 195
    assert alphas[0] < alphas[1] < alphas[2] > alphas[3] > alphas[4]
