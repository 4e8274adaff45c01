"""What kind of picture some bytes are, and how large it would be decoded: told by its first bytes alone."""

from __future__ import annotations

import struct

from sciatica_timer.core.value import Value

MOST_PIXELS = 64_000_000  # telephones take 12 to 50 million
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_MARKER = 0xFF
_OF_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # ITU T.81, table B.1
_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))  # markers that nothing follows
_MOST_PARTS = 1000  # before the frame: a photograph has a few dozen
_LOSSLESS_SIGN = 0x2F


class PictureSize(Value):
    """Width and height in pixels."""

    width: int
    height: int


def size_of(data: bytes) -> PictureSize | None:
    """Return the size of a JPEG, PNG or WebP; None for anything else, and for one that ends before it is told."""
    try:
        if data.startswith(_PNG) and data[12:16] == b"IHDR":
            return PictureSize(*struct.unpack_from(">II", data, 16))
        if data.startswith(_JPEG):
            return _of_jpeg(data)
        if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
            return _of_webp(data)
    except (struct.error, IndexError, ValueError):
        return None
    return None


def _of_jpeg(data: bytes) -> PictureSize | None:
    at = 2
    for _ in range(_MOST_PARTS):
        prefix, marker = data[at : at + 2]
        if prefix != _MARKER:
            return None
        if marker in _OF_FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return PictureSize(width, height)
        at += 2 if marker in _ALONE else 2 + max(2, struct.unpack_from(">H", data, at + 2)[0])
    return None


def _of_webp(data: bytes) -> PictureSize | None:
    """Read one of the three forms of https://developers.google.com/speed/webp/docs/riff_container."""
    form = data[12:16]
    if form == b"VP8X":
        width, more_width, height, more_height = struct.unpack_from("<HBHB", data, 24)
        return PictureSize(1 + width + (more_width << 16), 1 + height + (more_height << 16))
    if form == b"VP8L" and data[20] == _LOSSLESS_SIGN:
        bits = struct.unpack_from("<I", data, 21)[0]
        return PictureSize(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF))
    if form == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", data, 26)
        return PictureSize(width & 0x3FFF, height & 0x3FFF)
    return None
