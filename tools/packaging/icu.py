"""Makes ICU's data small: 32 MB for every language and code page, of which Qt's core asks for next to nothing here.

Qt has dates, numbers and letter cases of its own; what is left serves sorting (in the order that most languages share)
and time zones. A bundle that is missing is no fault: ICU falls back to the root. The data is what ICU calls a common
data package ("CmnD"): a header, the number of entries, where the name and the content of each begin, then names and
contents, in order. https://unicode-org.github.io/icu/userguide/icu_data/
"""

from __future__ import annotations

import re
import struct
import subprocess
from fnmatch import fnmatch
from itertools import accumulate
from typing import TYPE_CHECKING

from tools.dev.child import Stop

if TYPE_CHECKING:
    from pathlib import Path

KEPT = (
    *("cnvalias.icu", "uemoji.icu", "ulayout.icu", "*.nrm", "icuver.res", "icustd.res"),
    *("root.res", "en.res", "pool.res", "res_index.res", "*/pool.res", "*/res_index.res"),
    *("coll/root.res", "coll/ucadata.icu", "keyTypeData.res", "likelySubtags.res", "supplementalData.res"),
    *("zone/root.res", "zone/en.res", "metaZones.res", "timezoneTypes.res", "windowsZones.res", "zoneinfo64.res"),
    *("numberingSystems.res", "plurals.res", "dayPeriods.res"),
)
_MARK = re.compile(rb"..\xda\x27.{8}CmnD", re.DOTALL)  # the header begins with its length in two bytes
_ALIGNED = 16  # bytes: where a content may begin


def shrink(library: Path) -> None:
    """Write a library of ICU's data with only what is kept. Raises Stop where it is not understood."""
    symbol = f"icudt{library.name.rpartition('.')[2]}_dat"
    data, made = library.with_name("icudata.dat"), library.with_name("icudata.o")
    data.write_bytes(smaller(library.read_bytes()))
    flags = (
        f"--rename-section=.data=.rodata,alloc,load,readonly,data,contents --set-section-alignment=.rodata={_ALIGNED}"
    )
    renamed = f"--redefine-sym=_binary_icudata_dat_start={symbol} --strip-unneeded --keep-symbol={symbol}"
    for command in (
        f"ld -r -b binary -o {made.name} {data.name}",
        f"objcopy {flags} {renamed} {made.name}",
        f"ld -shared -z noexecstack --soname={library.name} -o {library.name} {made.name}",
    ):
        answer = subprocess.run(command.split(), cwd=library.parent, capture_output=True, text=True, check=False)
        if answer.returncode:
            raise Stop(f"ICU's data could not be made smaller:\n{answer.stderr[-1000:]}")
    data.unlink()
    made.unlink()


def smaller(library: bytes) -> bytes:
    """Return the package that lies in a library's bytes with only what is kept. Raises Stop where there is none."""
    header, entries = unpacked(library)
    kept = {name: _padded(entries[name]) for name in entries if _is_kept(name)}
    names = [name.encode() + b"\0" for name in kept]
    table_bytes = 4 + 8 * len(kept)
    head_bytes = len(_padded(bytes(table_bytes) + b"".join(names)))
    name_at = accumulate(map(len, names), initial=table_bytes)
    content_at = accumulate(map(len, kept.values()), initial=head_bytes)
    places = [struct.pack("<II", *pair) for pair in zip(name_at, content_at, strict=True)][: len(kept)]
    head = struct.pack("<I", len(kept)) + b"".join(places + names)
    return header + head.ljust(head_bytes, b"\0") + b"".join(kept.values())


def unpacked(library: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Return the header of the package in a library, and its entries by name; the last may have more behind it."""
    found = _MARK.search(library)
    if found is None:
        raise Stop("No package of ICU's data, in the order of bytes of usual computers, is where Qt's was to be.")
    base = found.start() + struct.unpack_from("<H", library, found.start())[0]
    (count,) = struct.unpack_from("<I", library, base)
    places = [struct.unpack_from("<II", library, base + 4 + 8 * index) for index in range(count)]
    names = [library[base + at : library.index(b"\0", base + at)].decode() for at, _ in places]
    ends = [*(base + at for _, at in places[1:]), len(library)]
    contents = [library[base + at : end] for (_, at), end in zip(places, ends, strict=True)]
    return library[found.start() : base], dict(zip(names, contents, strict=True))


def _is_kept(name: str) -> bool:
    inside = name.partition("/")[2]  # behind icudt73l/
    return any(fnmatch(inside, pattern) for pattern in KEPT)


def _padded(content: bytes) -> bytes:
    return content + bytes(-len(content) % _ALIGNED)
