"""Encoded pictures become frames of the size they are shown at. Slow, so it runs off the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QLinearGradient, QPainter

from sciatica_timer.ui.figure.frames import Frames, Layer
from sciatica_timer.ui.figure.rooms import USUAL_ASPECT

if TYPE_CHECKING:
    from collections.abc import Callable

    from sciatica_timer.core.figure.strip import Strip
    from sciatica_timer.ui.figure.frames import Wanted
    from sciatica_timer.ui.palettes import Palette

_PNG_END = b"IEND\xaeB`\x82"
MOST_PIXELS = 64_000_000  # of an encoded picture: telephones take 12 to 50 million
FORMATS = {b"\xff\xd8\xff": b"jpeg", b"\x89PNG": b"png", b"RIFF": b"webp"}
_ALONE = {bytes([kind]) for kind in (0x00, 0x01, *range(0xD0, 0xD8), 0xFF)}  # markers of a JPEG without a length
FADED = 0.06  # of the width, at each end of a shadow
_UNSEEN = bytes(range(3))  # alpha so low that it cannot be seen
_PREMULTIPLIED = QImage.Format.Format_ARGB32_Premultiplied


class DecodingError(ValueError):
    """A picture that is none, has a format that is not read here, or is too large."""


def decode(data: bytes, room: QSize, *, stretched: bool = False, grows: bool = True) -> QImage:
    """Decode one picture to fit a room in pixels, in its own shape unless `stretched`; raises DecodingError.

    One that is smaller grows with it, unless it should not.
    """
    kind = next((kind for magic, kind in FORMATS.items() if data.startswith(magic)), None)
    if kind is None:
        raise DecodingError("found no JPEG, PNG or WebP")
    if kind == b"jpeg" and _is_torn(data):
        raise DecodingError("found a part of a JPEG")  # of which the decoder shows the rest grey
    if kind == b"png" and _PNG_END not in data:
        raise DecodingError("found a part of a PNG")  # of which the decoder complains on stderr
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, kind)
    reader.setAutoTransform(True)  # telephones write down which way is up
    size = reader.size()
    if size.isEmpty() or size.width() * size.height() > MOST_PIXELS:
        raise DecodingError(f"found {size.width()} × {size.height()} pixels")  # noqa: RUF001  a sign for people
    if reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        room = room.transposed()
    if not grows:
        room = room.boundedTo(size)
    target = room if stretched else size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    target = target.expandedTo(QSize(1, 1))
    if kind == b"jpeg" and size.width() > 2 * target.width():
        reader.setScaledSize(target * 2)  # the decoder skips what is not needed; the rest is scaled smoothly
    image = reader.read()
    if image.isNull():
        raise DecodingError(reader.errorString())
    if reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        target = target.transposed()
    image.convertTo(_PREMULTIPLIED)  # in place: a large picture is not there twice
    return image.scaled(target, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _is_torn(data: bytes) -> bool:
    """Return whether a JPEG stops before its end marker; what follows that, as telephones append, is not looked at."""
    place = 2
    while (place := data.find(b"\xff", place)) >= 0:
        kind = data[place + 1 : place + 2]
        if kind == b"\xd9":
            return False
        if kind in _ALONE:
            place += 1 if kind == b"\xff" else 2
        else:
            place += 2 + int.from_bytes(data[place + 2 : place + 4], "big")
    return True


def decode_centred(data: bytes, size: QSize) -> QImage:
    """Decode one picture in its own shape, in the middle of nothing of this size; raises DecodingError."""
    image = decode(data, size)
    canvas = QImage(size, _PREMULTIPLIED)
    canvas.fill(0)
    painter = QPainter(canvas)
    painter.drawImage((size.width() - image.width()) // 2, (size.height() - image.height()) // 2, image)
    painter.end()
    return canvas


def decode_ends(strip: Strip, wanted: Wanted) -> Frames:
    """Decode the start and the end of a strip, which are shown before the rest is there; raises DecodingError."""
    size, last = wanted.size, len(strip.frames) - 1
    if strip.size is not None:
        size = QSize(*strip.size).scaled(size, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    ends = sorted({0, last})
    return Frames(
        wanted,
        size,
        positions=tuple(index / max(1, last) for index in ends),
        layers=tuple(_frame(strip, index, size, wanted.palette) for index in ends),
        mat=_cropped(_mat(strip.mat, size, wanted.palette)) if strip.mat else None,
        ghost=_cropped(_layer(strip.frames[last], size)) if strip.size and last and wanted.most_bytes else None,
        aspect=strip.size[0] / strip.size[1] if strip.size is not None else USUAL_ASPECT,
        has_sides=strip.size is not None,
        is_whole=last <= 1,
    )


def decode_all(strip: Strip, ends: Frames, goes_on: Callable[[], bool]) -> Frames:
    """Decode what lies between the ends, as long as it `goes_on`; raises DecodingError.

    Where all would take too much memory, some are left out, and their neighbours are blended further.
    """
    last = len(strip.frames) - 1
    frames = dict(zip((0, last), ends.layers, strict=True))
    left = ends.wanted.most_bytes - ends.size_bytes
    for index in range(1, last):
        if not goes_on():
            break
        frames[index] = _frame(strip, index, ends.size, ends.wanted.palette)
        left -= frames[index].image.sizeInBytes()
        while left < 0 and len(frames) > 2:  # noqa: PLR2004  the ends stay
            left += frames.pop(_least_missed(sorted(frames))).image.sizeInBytes()
    places = sorted(frames)
    positions, layers = tuple(index / last for index in places), tuple(frames[index] for index in places)
    return replace(ends, positions=positions, layers=layers, is_whole=True)


def _least_missed(places: list[int]) -> int:
    """Return the frame whose neighbours are closest to each other."""
    at = min(range(1, len(places) - 1), key=lambda at: places[at + 1] - places[at - 1])
    return places[at]


def _frame(strip: Strip, index: int, size: QSize, palette: Palette) -> Layer:
    """Decode one frame, with its shadow under the person."""
    person = _layer(strip.frames[index], size, whole=strip.size is not None)
    if not strip.shadows or not strip.shadows[index]:
        return _cropped(person)
    canvas = decode(strip.shadows[index], size, stretched=True)
    painter = QPainter(canvas)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(canvas.rect(), QColor(palette.background if palette.is_dark else palette.text))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(canvas.rect(), _fade(size.width()))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.drawImage(0, 0, person)
    painter.end()
    return _cropped(canvas)


def _fade(width: int) -> QLinearGradient:
    """Return what lets a shadow run out towards both ends of the picture, which cuts the softest of it off."""
    fade = QLinearGradient(0, 0, width, 0)
    for place, alpha in ((0, 0), (FADED, 255), (1 - FADED, 255), (1, 0)):
        fade.setColorAt(place, QColor(0, 0, 0, alpha))
    return fade


def _layer(data: bytes, size: QSize, *, whole: bool = True) -> QImage:
    """Decode a layer that fills the whole picture, or a photograph that stands in its middle."""
    return decode(data, size, stretched=True) if whole else decode_centred(data, size)


def _mat(data: bytes, size: QSize, palette: Palette) -> QImage:
    """Decode the mat, its lights and shades in the colour of the scheme."""
    plain = decode(data, size, stretched=True)
    mat = plain.copy()
    painter = QPainter(mat)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(mat.rect(), QColor(palette.mat))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, plain)
    painter.end()
    return mat


def _cropped(image: QImage) -> Layer:
    """Cut a picture to what can be seen of it: less memory, and less to draw."""
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    data, line, width = bytes(alpha.constBits()), alpha.bytesPerLine(), alpha.width()
    rows = [data[start : start + width] for start in range(0, line * alpha.height(), line)]
    seen = [index for index, row in enumerate(rows) if row.strip(_UNSEEN)]
    if not seen:
        return Layer(image.copy(0, 0, 1, 1), QPoint())
    top, bottom = seen[0], seen[-1]
    left = min(width - len(rows[index].lstrip(_UNSEEN)) for index in seen)
    right = max(len(rows[index].rstrip(_UNSEEN)) for index in seen)
    rect = QRect(left, top, right - left, bottom + 1 - top)
    return Layer(image.copy(rect), QPoint(left, top))
