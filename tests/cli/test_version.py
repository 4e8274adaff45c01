"""The line of versions, with and without the packages' metadata."""

from __future__ import annotations

import platform
import subprocess
import sys
from importlib import metadata

import PySide6
from PySide6.QtCore import qVersion

from sciatica_timer import __version__
from sciatica_timer.cli.version import version_line

LINE = f"sciatica-timer {__version__} (Qt {qVersion()}, Python {platform.python_version()})"


def missing(name):
    raise metadata.PackageNotFoundError(name)


def test_it_names_app_qt_and_python():
    assert version_line() == LINE


def test_a_packaged_app_without_metadata_knows_them_too(monkeypatch):
    monkeypatch.setattr(metadata, "version", missing)
    assert version_line() == LINE


def test_without_any_qt_it_says_so(monkeypatch):
    monkeypatch.setattr(metadata, "version", missing)
    monkeypatch.delattr(PySide6, "__version__")
    assert "(Qt not found, " in version_line()


def test_no_part_of_qt_is_loaded_for_it():
    code = "import sys; from sciatica_timer.cli import version; version.version_line(); "
    code += "sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
