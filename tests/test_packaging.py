"""What is built for people: told in small, without building it; tests/packaged tries what was built."""

from __future__ import annotations

import datetime as dt
import os
import re
import runpy
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from sciatica_timer.cli.arguments import help_text
from sciatica_timer.core.language import ENGLISH, LANGUAGES
from sciatica_timer.storage.library.sharing.archive import ENDING
from tools.dev.child import Stop
from tools.packaging import changelog, contents, deb, icu, metainfo, release, roots

ROOT = Path(__file__).parents[1]
ICONS = ROOT / "packaging" / "icons"
TODAY = dt.date(2026, 11, 25)
CHANGELOG = """# Changelog

## Unreleased

- Something new, told
  on two lines.

## 0.2.0 (2026-10-01)

- `list` is quicker.
- A second thing.
"""


def parts():
    return changelog.releases(CHANGELOG, "0.3.0", TODAY)


class TestTheChangelog:
    def test_what_is_not_out_sorts_before_its_version(self):
        newest, older = parts()
        assert (newest.version, newest.date, newest.is_out) == ("0.3.0~dev", TODAY, False)
        assert (older.version, older.date, older.is_out) == ("0.2.0", dt.date(2026, 10, 1), True)
        assert newest.notes == ("Something new, told on two lines.",)

    def test_an_empty_part_tells_of_no_release(self):
        text = CHANGELOG.replace("- Something new, told\n  on two lines.\n", "")
        assert [part.version for part in changelog.releases(text, "0.3.0", TODAY)] == ["0.2.0"]

    def test_a_heading_that_nobody_understands_is_a_sentence(self):
        with pytest.raises(Stop, match="this heading is neither"):
            changelog.releases("## Yesterday\n- x\n", "0.1.0", TODAY)

    def test_debian_reads_it_in_its_own_form(self):
        lines = changelog.debian(parts()).splitlines()
        assert lines[0] == "sciatica-timer (0.3.0~dev-1) UNRELEASED; urgency=low"
        assert lines[2] == "  * Something new, told on two lines."
        assert lines[4].endswith(">  Wed, 25 Nov 2026 12:00:00 +0000")
        assert "sciatica-timer (0.2.0-1) unstable; urgency=low" in lines

    def test_no_line_of_debians_is_longer_than_it_may_be(self):
        lines = [line for line in changelog.debian(changelog.ours()).splitlines() if not line.startswith(" -- ")]
        assert max(map(len, lines)) <= 80


class TestTheMetainfo:
    def test_it_names_every_release_and_shows_pictures_only_where_they_can_be_reached(self):
        bare = ET.fromstring(metainfo.completed(parts()))
        assert [one.get("version") for one in bare.iter("release")] == ["0.3.0~dev", "0.2.0"]
        assert bare.find("screenshots") is None
        shown = ET.fromstring(metainfo.completed(parts(), "https://example.org/pictures/"))
        images = [image.text for image in shown.iter("image")]
        assert images[0] == "https://example.org/pictures/docs/screens/exercises.png"

    def test_its_pictures_are_there(self):
        template = ET.parse(metainfo.TEMPLATE)
        assert [i.text for i in template.iter("image") if not (ROOT / i.text).exists()] == []

    def test_it_and_the_menu_entry_speak_of_the_same_program(self):
        template, entry = ET.parse(metainfo.TEMPLATE), metainfo.ENTRY.read_text(encoding="utf-8")
        assert template.findtext("launchable") == metainfo.ENTRY.name
        assert template.findtext("id") == metainfo.ID
        assert f"Exec={template.findtext('provides/binary')}\n" in entry
        assert f"Icon={template.findtext('icon')}\n" in entry
        assert f"Comment={template.findtext('summary')}\n" in entry

    def test_the_window_belongs_to_the_menu_entry(self):
        start = (ROOT / "sciatica_timer" / "app" / "startup.py").read_text(encoding="utf-8")
        assert f'setDesktopFileName(os.environ.get("FLATPAK_ID") or "{metainfo.ENTRY.stem}")' in start

    def test_a_program_that_finds_something_is_heard_and_one_that_is_missing_is_told(self, capsys, monkeypatch):
        assert metainfo._run(sys.executable, "-c", "print('a fault'); raise SystemExit(3)") == 1
        assert metainfo._run(sys.executable, "-c", "import sys; sys.stderr.write('a warning')", quiet=True) == 1
        monkeypatch.setattr(metainfo.shutil, "which", lambda _name: None)
        assert metainfo._run("desktop-file-validate", "x") == 0
        said = capsys.readouterr().out.splitlines()
        assert said[:2] == ["a fault", "a warning"]
        assert said[2] == "desktop-file-validate is not installed; what it looks at was not looked over."


def test_the_man_page_tells_every_command_and_option_of_the_help():
    page = (metainfo.LINUX / "sciatica-timer.1").read_text(encoding="utf-8").replace("\\-", "-")
    words = set(re.findall(r"--[a-z-]+", help_text())) | set(
        re.findall(r"^  sciatica-timer ([a-z]+)", help_text(), re.MULTILINE)
    )
    assert len(words) > 15
    assert [word for word in sorted(words) if not re.search(rf"(?<![\w-]){word}(?![\w-])", page)] == []


class TestTheIcon:
    @pytest.mark.parametrize("file", sorted(ICONS.glob("hicolor/*/apps/*.png")), ids=lambda file: file.parts[-3])
    def test_each_picture_is_as_large_as_its_folder_says_and_not_empty(self, file):
        image, size = QImage(str(file)), int(file.parts[-3].partition("x")[0])
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, int(0.734 * size)).name() == "#0f766e"  # between ring and figure

    def test_every_usual_size_is_there_and_the_one_of_the_window_is_that_of_the_menu(self):
        sizes = {int(folder.name.partition("x")[0]) for folder in (ICONS / "hicolor").iterdir()}
        assert {16, 22, 24, 32, 48, 64, 128, 256, 512} == sizes
        own = (ROOT / "resources" / "icons" / "app.png").read_bytes()
        assert own == (ICONS / "hicolor" / "64x64" / "apps" / "sciatica-timer.png").read_bytes()

    def test_the_files_for_windows_and_macos_hold_whole_pictures(self):
        ico, icns = (ICONS / "sciatica-timer.ico").read_bytes(), (ICONS / "sciatica-timer.icns").read_bytes()
        for number in range(struct.unpack_from("<H", ico, 4)[0]):
            length, place = struct.unpack_from("<II", ico, 6 + 16 * number + 8)
            assert ico[place : place + 4] == b"\x89PNG"
            assert place + length <= len(ico)
        assert struct.unpack(">4sI", icns[:8]) == (b"icns", len(icns))


class TestWhatThePackageHolds:
    @pytest.mark.parametrize(
        "name",
        [
            "PySide6/Qt/lib/libQt6Core.so.6",
            "PySide6/Qt/lib/libQt6Concurrent.so.6",  # QtMultimedia links it
            "PySide6/Qt/plugins/platforms/libqxcb.so",
            "PySide6/Qt/plugins/platforms/libqwayland.so",
            "PySide6/Qt/plugins/platforms/libqoffscreen.so",
            "PySide6/Qt/plugins/imageformats/libqsvg.so",
            "PySide6/Qt/plugins/imageformats/libqwebp.so",
            "PySide6\\plugins\\imageformats\\qjpeg.dll",
            "PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechd.so",
            "PySide6\\plugins\\multimedia\\windowsmediaplugin.dll",
            *(f"PySide6/Qt/translations/qtbase_{code}.qm" for code in LANGUAGES if code != ENGLISH),
            "PySide6\\translations\\qtbase_de.qm",
            "sciatica_timer/resources/translations/de.qm",
        ],
    )
    def test_what_the_app_uses_is_in(self, name):
        assert contents.is_wanted(name, f"/somewhere/site-packages/{name}")

    @pytest.mark.parametrize(
        "name",
        [
            "PySide6/Qt/lib/libQt6Quick.so.6",
            "libQt6Qml.so.6",
            "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
            "PySide6\\plugins\\multimedia\\ffmpegmediaplugin.dll",
            "PySide6/Qt/plugins/texttospeech/libqtexttospeech_mock.so",
            "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
            "PySide6/Qt/translations/qt_de.qm",
            "PySide6/Qt/translations/qtbase_fi.qm",
            "PySide6\\translations\\qtbase_fi.qm",
            "pyside6_essentials-6.11.3.dist-info/RECORD",
        ],
    )
    def test_what_it_does_not_use_is_out(self, name):
        assert not contents.is_wanted(name, f"/somewhere/site-packages/{name}")

    def test_the_systems_libraries_stay_the_systems_but_for_pythons_own(self, monkeypatch):
        monkeypatch.setattr(sys, "platform", "linux")
        assert not contents.is_wanted("libstdc++.so.6", "/usr/lib/x86_64-linux-gnu/libstdc++.so.6")
        assert not contents.is_wanted("libpulse.so.0", "/lib/x86_64-linux-gnu/libpulse.so.0")
        assert contents.is_wanted("libpython3.11.so.1.0", "/lib/x86_64-linux-gnu/libpython3.11.so.1.0")
        assert contents.is_wanted("python3.11/lib-dynload/_ctypes.so", "/usr/lib/python3.11/lib-dynload/_ctypes.so")

    @pytest.mark.parametrize("before", [None, "/opt/theirs"])
    def test_programs_that_the_packaged_app_starts_get_the_libraries_of_before(self, monkeypatch, before):
        monkeypatch.setenv("LD_LIBRARY_PATH", "/ours")
        monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
        if before:
            monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
        runpy.run_path(str(ROOT / "packaging" / "own_libraries.py"))
        assert os.environ.get("LD_LIBRARY_PATH") == before


def test_the_flatpak_has_the_id_of_the_metainfo_and_vendors_what_is_locked():
    (manifest,) = (ROOT / "packaging" / "flatpak").glob("*.yml")
    assert manifest.stem == metainfo.ID
    text = manifest.read_text(encoding="utf-8")
    assert f"id: {metainfo.ID}\n" in text
    assert f"rename-desktop-file: {metainfo.ENTRY.name}\n" in text
    assert "://" not in text
    for path in re.findall(r"path: (\.\./\S+)", text):
        assert (manifest.parent / path).exists()


def a_data_package(*names):
    """A package of ICU's data as a library holds it; each content tells its own name."""
    contents_of = [f"content of {name}".encode().ljust(48, b"\0") for name in names]
    spelled = [f"icudt73l/{name}".encode() + b"\0" for name in names]
    head_bytes = 4 + 8 * len(names) + sum(map(len, spelled))
    at, end = 4 + 8 * len(names), -(-head_bytes // 16) * 16
    places = b""
    for name, content in zip(spelled, contents_of, strict=True):
        places += struct.pack("<II", at, end)
        at, end = at + len(name), end + len(content)
    header = struct.pack("<H", 32) + b"\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
    head = (struct.pack("<I", len(names)) + places + b"".join(spelled)).ljust(-(-head_bytes // 16) * 16, b"\0")
    return header + head + b"".join(contents_of)


class TestTheDataOfIcu:
    NAMES = ("coll/de.res", "coll/root.res", "de.res", "ibm-949.cnv", "root.res", "zoneinfo64.res")

    def test_only_what_is_kept_is_left_under_its_name(self):
        header, left = icu.unpacked(icu.smaller(b"a library\0" + a_data_package(*self.NAMES) + b"its end"))
        assert list(left) == ["icudt73l/coll/root.res", "icudt73l/root.res", "icudt73l/zoneinfo64.res"]
        assert header == a_data_package()[:32]
        for name, content in left.items():
            assert content.startswith(f"content of {name.partition('/')[2]}\0".encode())

    def test_each_content_begins_where_processors_read_well(self):
        made = icu.smaller(a_data_package(*self.NAMES))
        (count,) = struct.unpack_from("<I", made, 32)
        places = [struct.unpack_from("<II", made, 36 + 8 * index) for index in range(count)]
        assert [content % 16 for _, content in places] == [0, 0, 0]

    def test_a_library_without_a_package_is_a_sentence(self):
        with pytest.raises(Stop, match="No package of ICU's data"):
            icu.smaller(b"\x7fELF and nothing else")


class TestTheRelease:
    def test_it_wants_the_version_in_both_files_and_nothing_unreleased(self, tmp_path, monkeypatch):
        (tmp_path / "CHANGELOG.md").write_text(CHANGELOG, encoding="utf-8")
        monkeypatch.setattr(changelog, "project_version", lambda: "0.2.0")
        assert release.not_in_order("0.2.0", tmp_path) == ["CHANGELOG.md still tells of something unreleased."]
        (tmp_path / "CHANGELOG.md").write_text(CHANGELOG.replace("Unreleased", "0.3.0 (2026-11-25)"), encoding="utf-8")
        assert release.not_in_order("0.2.0", tmp_path) == []
        found = release.not_in_order("0.4.0", tmp_path)
        assert found == [
            "pyproject.toml has version 0.2.0, not 0.4.0.",
            "CHANGELOG.md has no part headed `## 0.4.0 (YEAR-MONTH-DAY)`.",
        ]

    def test_what_is_not_committed_holds_it_up(self, tmp_path):
        assert release.unclean(tmp_path) == ["This is no clone of the project, so nobody knows what would be released."]
        subprocess.run(["git", "init", "-q", tmp_path], check=True)
        assert release.unclean(tmp_path) == []
        (tmp_path / "new").touch()
        assert release.unclean(tmp_path) == ["1 files are changed and not committed."]

    def test_a_dry_run_says_what_it_would_run_and_runs_nothing(self, in_order, capsys):
        assert release.main(["1.0", "--dry-run"], run=pytest.fail) == 0
        said = [line.split()[-1] for line in capsys.readouterr().out.splitlines()]
        assert said == ["check", "test", "faults", "package-test", "deb-test"]

    def test_the_first_step_that_fails_ends_it(self, in_order):
        ran = []

        def run(step):
            ran.append(step[-1])
            return step[-1] == "test"

        with pytest.raises(Stop, match=r"^Nothing is released, because this did not end well: dev\.py test$"):
            release.main(["1.0"], run=run)
        assert ran == ["check", "test"]

    def test_when_all_went_well_every_file_has_its_checksum(self, in_order, capsys, monkeypatch):
        def run(step):
            if step[-1] == "package-test":
                (in_order / "a.whl").write_bytes(b"abc")
            return 0

        monkeypatch.setattr(release.freeze, "archive", lambda: (in_order / "b.tar.gz").write_bytes(b""))
        assert release.main(["1.0"], run=run) == 0
        text = (in_order / "SHA256SUMS").read_text(encoding="utf-8")
        assert text == capsys.readouterr().out
        assert text.splitlines()[0] == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.whl"
        assert [line.split()[1] for line in text.splitlines()] == ["a.whl", "b.tar.gz"]

    @pytest.fixture
    def in_order(self, tmp_path, monkeypatch):
        """A project in order, and its folder dist with something old in it."""
        dist = tmp_path / "dist"
        dist.mkdir()
        (dist / "old.deb").touch()
        monkeypatch.setattr(release.sources, "DIST", dist)
        monkeypatch.setattr(release, "not_in_order", lambda _version: [])
        monkeypatch.setattr(release, "unclean", list)
        return dist


class TestTheMirror:
    @pytest.mark.parametrize(
        "text",
        [
            "Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm\n",
            "# a remark\ndeb [signed-by=/a/key.gpg] http://mirror.example/debian bookworm main\n",
            "deb http://security.example/debian-security a main\ndeb http://mirror.example/debian a main\n",
        ],
    )
    def test_it_is_the_one_of_this_computer(self, tmp_path, text):
        (tmp_path / "debian.sources").write_text(text, encoding="utf-8")
        assert roots.mirror([tmp_path / "none", tmp_path]) == "http://mirror.example/debian"

    def test_where_there_is_none_it_is_said(self, tmp_path):
        with pytest.raises(Stop, match="No address that apt brings Debian from"):
            roots.mirror([tmp_path])


DONE_WITHOUT = {"PySide6.QtTest", "_bz2", "_hashlib", "_lzma", "_uuid", "typing_extensions"}
IMPORT_ALL = """
import importlib, pkgutil, sys, sciatica_timer
for module in pkgutil.walk_packages(sciatica_timer.__path__, "sciatica_timer."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
print(*sys.modules)
"""


def test_nothing_is_left_out_of_the_folder_that_the_app_loads():
    answer = subprocess.run([sys.executable, "-c", IMPORT_ALL], capture_output=True, text=True, check=True)
    loaded = set(answer.stdout.split())
    assert "sciatica_timer.app.application" in loaded
    assert loaded & set(contents.LEFT_OUT_MODULES) <= DONE_WITHOUT


class TestSharedFiles:
    """A double click on a .sciatica file opens it, on every system."""

    KIND = "application/x-sciatica-timer+zip"

    def test_menu_entry_and_metainfo_name_the_kind_that_is_described(self):
        described = ET.parse(metainfo.FILE_KIND).getroot()
        kind = described.find("{*}mime-type")
        assert kind.get("type") == self.KIND
        assert kind.find("{*}glob").get("pattern") == f"*{ENDING}"
        entry = metainfo.ENTRY.read_text(encoding="utf-8")
        assert f"\nMimeType={self.KIND};\n" in entry
        assert "\nExec=sciatica-timer %f\n" in entry
        assert f"<mediatype>{self.KIND}</mediatype>" in (metainfo.LINUX / "metainfo.xml.in").read_text(encoding="utf-8")
        icon = kind.find("{*}icon").get("name")
        assert deb.ICONS[icon] == "scalable/mimetypes"
        assert ET.parse(ROOT / "packaging" / "icons" / f"{icon}.svg").getroot().tag.endswith("svg")

    def test_flatpak_macos_and_windows_know_it_as_well(self):
        (manifest,) = (ROOT / "packaging" / "flatpak").glob("*.yml")
        text = manifest.read_text(encoding="utf-8")
        assert f"/app/share/mime/packages/{metainfo.ID}.xml" in text
        assert self.KIND in (ROOT / "packaging" / "sciatica-timer.spec").read_text(encoding="utf-8")
        script = (ROOT / "packaging" / "windows" / "associate.ps1").read_text(encoding="utf-8")
        assert f"$classes\\{ENDING}" in script
        assert "associate.ps1" in (ROOT / "packaging" / "windows" / "build.ps1").read_text(encoding="utf-8")
