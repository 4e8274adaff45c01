"""Whom to call: certain for some countries, and never a number that is not."""

import re

import pytest

from sciatica_timer.core.emergency import Calls, calls_in


@pytest.mark.parametrize(
    ("territory", "emergency", "out_of_hours"),
    [
        ("DE", ["112"], ["116117"]),
        ("FR", ["15", "112"], []),
        ("ES", ["112"], []),
        ("GB", ["999"], ["111"]),
        ("AT", ["112"], []),
        ("IE", ["112"], []),
        ("PL", ["112"], []),
        ("CH", [], []),
        ("US", [], []),
        ("MX", [], []),
        ("", [], []),
    ],
)
def test_the_numbers_of_a_country(territory, emergency, out_of_hours):
    calls = calls_in(territory)
    assert (_numbers(calls.emergency), _numbers(calls.out_of_hours)) == (emergency, out_of_hours)


def test_where_no_number_is_certain_the_local_one_is_meant():
    assert calls_in("ZZ") == Calls("Call your local emergency number.")


def _numbers(sentence):
    return re.findall(r"\d+", sentence)
