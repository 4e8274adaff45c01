"""Owns the AppStream metainfo: completes its template with the releases and the addresses of the pictures.

Standard library only. AppStream takes a picture only from an address on the web; where none is known, there is none.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET  # the template is our own file

from tools.dev.child import ROOT, Stop
from tools.packaging import changelog

if TYPE_CHECKING:
    from tools.packaging.changelog import Release

LINUX = ROOT / "packaging" / "linux"
TEMPLATE = LINUX / "metainfo.xml.in"
ENTRY = LINUX / "sciatica-timer.desktop"
FILE_KIND = LINUX / "sciatica-timer.xml"
PROGRAM = "sciatica-timer"
ID = "app.sciatica_timer.sciatica_timer"
FILE_NAME = f"{ID}.metainfo.xml"


def completed(found: list[Release], screenshots_at: str = "") -> str:
    """Return the metainfo as it ships; `screenshots_at` is the web address below which docs/screens can be reached."""
    root = ET.fromstring(TEMPLATE.read_text(encoding="utf-8"))  # noqa: S314  our own file
    screenshots = root.find("screenshots")
    assert screenshots is not None
    if screenshots_at:
        for image in screenshots.iter("image"):
            image.text = f"{screenshots_at.rstrip('/')}/{image.text}"
    else:
        root.remove(screenshots)
    root.append(_releases(found))
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _releases(found: list[Release]) -> ET.Element:
    releases = ET.Element("releases")
    for release in found:
        kind = "stable" if release.is_out else "development"
        one = ET.SubElement(releases, "release", version=release.version, date=str(release.date), type=kind)
        notes = ET.SubElement(ET.SubElement(one, "description"), "ul")
        for note in release.notes:
            ET.SubElement(notes, "li").text = note.replace("`", "").replace("**", "")
    return releases


def check() -> int:
    """Look the menu entry, the metainfo and the man page over with the programs for it; gives 0 or 1."""
    return max(_entry(), _metainfo(), _man_page())


def _entry() -> int:
    return _run("desktop-file-validate", str(ENTRY))


def _metainfo() -> int:
    """With a made-up address for the pictures, so that they are looked at, too."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, FILE_NAME)
        file.write_text(completed(changelog.ours(), "https://example.org"), encoding="utf-8")
        return _run("appstreamcli", "validate", "--no-net", str(file))


def _man_page() -> int:
    return _run("man", "--warnings", "--local-file", str(LINUX / "sciatica-timer.1"), quiet=True)


def _run(*command: str, quiet: bool = False) -> int:
    """Run one program; what it prints is shown where it found something, and anything at all counts where `quiet`."""
    if not shutil.which(command[0]):
        print(f"{command[0]} is not installed; what it looks at was not looked over.")
        return 0
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.returncode == 0 and not (quiet and answer.stderr):
        return 0
    print((answer.stderr if quiet else answer.stdout + answer.stderr).strip())
    return 1


def write(folder: Path, screenshots_at: str = "") -> Path:
    """Put the metainfo into a folder; gives the file. Raises Stop where it cannot be written."""
    file = folder / FILE_NAME
    try:
        file.write_text(completed(changelog.ours(), screenshots_at), encoding="utf-8")
    except OSError as error:
        raise Stop(f"{file} could not be written: {error.strerror}.") from error
    return file
