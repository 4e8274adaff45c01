"""The ZIP inside a `.sciatica` file: looked at in full, and refused unless all of it is what such a file may hold.

What could do harm is refused by what the file says of itself, before anything is unpacked: too much, too many, paths,
links, doubled names, encryption, ways of packing that need much memory. Then every member is unpacked within the size
it names, and its checksum compared.
"""

from __future__ import annotations

import io
import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from typing import TYPE_CHECKING, NoReturn

from sciatica_timer.core.problem import Kind
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.errors import FileProblem, content_problem, why
from sciatica_timer.storage.files.patterns import IMAGE_PATTERN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

ENDING = ".sciatica"
MOST_BYTES = 50 * 2**20  # unpacked
MOST_MEMBERS = 1000
_MOST_LISTED_BYTES = MOST_MEMBERS * 400  # of the list at the end: 46 bytes and the name for each
_END = struct.Struct("<4s4H2LH")  # APPNOTE.TXT 4.3.16, the last record of a ZIP
_END_SIGN, _ZIP64_SIGN, _ZIP64_BYTES = b"PK\x05\x06", b"PK\x06\x07", 20
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_WAYS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_TOML = re.compile(r"[^./\\:\x00-\x1f][^/\\:\x00-\x1f]{0,99}\.(?i:toml)")
_OF_WINDOWS = re.compile(r"(?i:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?|.*[<>\"|?*].*")
_MOST_NAME_BYTES = 200  # 255 is what file systems take, and a name may get longer to be one of its own
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError, struct.error)
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)  # the same content makes the same file
_USUAL_MODE = stat.S_IFREG | 0o644


def refuse(file: str, key: str, found: str, expected: str) -> NoReturn:
    """Raise the FileProblem of a file in which something else was found than expected."""
    raise content_problem(file, key, found, expected)


def read_archive(path: Path) -> dict[str, bytes]:
    """Return all that a `.sciatica` file holds, by name; raises FileProblem and then nothing of it is to be used."""
    data = _read(path)
    _require_plain_end(path.name, data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            _require_known(path.name, members)
            return {member.filename: _unpacked(path.name, archive, member) for member in members}
    except _DAMAGE:
        refuse(path.name, "", tr("a damaged file, or the first part of one"), _whole())


def _whole() -> str:
    return tr("a whole {0} file").format(ENDING)


def write_archive(contents: Mapping[str, bytes]) -> Iterator[bytes]:
    """Pack files by their names, the same ones always in the same way."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            member = zipfile.ZipInfo(name, _FIXED_TIME)
            member.compress_type = zipfile.ZIP_DEFLATED if name.endswith(".toml") else zipfile.ZIP_STORED
            member.external_attr = _USUAL_MODE << 16
            archive.writestr(member, content)
    yield buffer.getvalue()


def require_names(file: str, names: Iterable[str]) -> None:
    """Raise FileProblem unless all names are as `require_name` has them, and differ on every system."""
    known: set[str] = set()
    for name in names:
        require_name(file, name)
        same = unicodedata.normalize("NFC", name).casefold()
        if same in known:
            refuse(
                file, "", tr("two files with the name {0}").format(repr(name[:60])), tr("a name of its own for each")
            )
        known.add(same)


def require_name(file: str, name: str) -> None:
    """Raise FileProblem unless a name is one that every system can have, of an exercise, a programme or a picture."""
    shown = repr(name[:60])
    if not (_TOML.fullmatch(name) or re.match(IMAGE_PATTERN, name)) or not name.isprintable():
        refuse(file, "", shown, tr("names of .toml, .jpg, .png and .webp files, without folders"))
    if _OF_WINDOWS.fullmatch(name) or len(name.encode(errors="surrogateescape")) > _MOST_NAME_BYTES:
        refuse(file, "", shown, tr("names that every system can have"))


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():  # a pipe would be waited for
            there = tr("no ordinary file") if path.exists() else tr("no such file")
            refuse(path.name, "", tr("a folder") if path.is_dir() else there, tr("a {0} file").format(ENDING))
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileProblem(Kind.NOT_READ, path.name, why(error)) from error
    if len(data) > MOST_BYTES:
        refuse(path.name, "", tr("more than {0} MB").format(MOST_BYTES >> 20), tr("less"))
    return data


def _require_plain_end(file: str, data: bytes) -> None:
    """Raise FileProblem unless a file ends as a ZIP of bounded length does: its list is then short enough to read."""
    end = data[-_END.size :]
    if not end.startswith(_END_SIGN) or len(end) < _END.size:
        part = tr("a damaged file, or the first part of one")
        refuse(file, "", part if data.startswith(b"PK") else tr("another kind of file"), _whole())
    _, disk, first_disk, here, members, listed, start, comment = _END.unpack(end)
    zip64 = data[-_END.size - _ZIP64_BYTES : -_END.size].startswith(_ZIP64_SIGN)
    if disk or first_disk or comment or zip64 or here != members or start + listed != len(data) - _END.size:
        refuse(file, "", tr("a damaged file, or one of several parts"), _whole())
    if members > MOST_MEMBERS or listed > _MOST_LISTED_BYTES:
        refuse(file, "", tr("{0} files").format(members), tr("{0} at most").format(MOST_MEMBERS))


def _require_known(file: str, members: Sequence[zipfile.ZipInfo]) -> None:
    require_names(file, (member.orig_filename for member in members))
    for member in members:
        _require_plain(file, member)
    unpacked = sum(member.file_size for member in members)
    if unpacked > MOST_BYTES:
        found = tr("{0} MB once it is unpacked").format(unpacked >> 20)
        refuse(file, "", found, tr("{0} MB at most").format(MOST_BYTES >> 20))
    if not members:
        refuse(file, "", tr("nothing in it"), tr("exercises and programmes"))


def _require_plain(file: str, member: zipfile.ZipInfo) -> None:
    kind = stat.S_IFMT(member.external_attr >> 16)
    shown = repr(member.orig_filename[:60])
    if kind not in {0, stat.S_IFREG} or member.external_attr & 0x10:
        refuse(file, "", tr("{0}, which is a link or a folder").format(shown), tr("ordinary files"))
    if member.flag_bits & _ENCRYPTED:
        refuse(file, "", tr("{0}, which is encrypted").format(shown), tr("files without a password"))
    if member.compress_type not in _WAYS:
        found = tr("{0}, which is packed in a way that is not known here").format(shown)
        refuse(file, "", found, tr("an ordinary ZIP file"))


def _unpacked(file: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    with archive.open(member) as stream:
        content = stream.read(member.file_size + 1)
    if len(content) != member.file_size:
        refuse(file, "", tr("less of {0} than it says").format(repr(member.filename)), _whole())
    return content
