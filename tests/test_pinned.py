"""What the tests see of the machine is the same everywhere."""

import os
import re

import pytest
from pinned import CONFIGURATION, FAMILIES, OF_A_PERSON, pin
from PySide6.QtGui import QFontDatabase, QFontInfo

from tools.dev.packages import FONTS


def test_the_app_is_drawn_in_the_first_family_that_is_there_whatever_the_machine_prefers(qapp):
    installed = [family for family in FAMILIES if QFontDatabase.hasFamily(family)]
    if not installed:
        pytest.skip("none of the pinned families is installed")
    assert QFontInfo(qapp.font()).family() == installed[0]
    assert "Inter" not in QFontDatabase.families()


def test_the_configuration_names_the_families_in_order_and_dev_py_brings_them():
    preferred = CONFIGURATION.read_text().partition('mode="append_last"')[2].partition("</edit>")[0]
    assert re.findall(r"<string>(.+)</string>", preferred) == list(FAMILIES)
    assert list(FONTS) == list(FAMILIES.values())


def test_nothing_that_a_person_set_up_reaches_the_tests(monkeypatch):
    for name in (*OF_A_PERSON, "FONTCONFIG_FILE", "LC_ALL"):
        monkeypatch.setenv(name, "mine")
    pin()
    assert "mine" not in os.environ.values()
