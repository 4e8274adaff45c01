import errno
import os

import pytest

from sciatica_timer.core.problem import Kind, printable
from sciatica_timer.core.problem_wording import reason_worded
from sciatica_timer.storage.files.errors import FileProblem, why


def test_a_name_that_does_not_print_is_spelled_out():
    name = "a\nb\u202ec\udcffd\x1b[0m.toml"
    assert printable(name) == r"a\nb\u202ec\udcffd\x1b[0m.toml"
    assert (
        str(FileProblem(Kind.RULE, name, "could not be read")) == r"a\nb\u202ec\udcffd\x1b[0m.toml: could not be read"
    )


def test_a_name_in_any_script_stays_as_it_is():
    assert printable("Übungen für Zoë\u202f: הגב שלי/膝.toml") == "Übungen für Zoë\u202f: הגב שלי/膝.toml"


@pytest.mark.parametrize("code", sorted(errno.errorcode))
def test_whatever_the_system_refuses_is_said_in_plain_words(code):
    said = reason_worded(why(OSError(code, os.strerror(code))))
    assert said.islower() or "," in said
    assert said != os.strerror(code)
    assert "errno" not in said.lower()
