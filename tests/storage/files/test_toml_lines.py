"""What is read of a TOML file in which some lines cannot be."""

import pytest
import tomli
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.storage.files.toml_lines import readable_part

WHOLE = """volume = 30
window = [
    1,
    2,
]
text = \"\"\"
two
lines\"\"\"
[choices.bridge]
sets = 2
[choices."dead-bug"]
sets = 3
"""


def test_a_whole_file_is_read_as_it_is():
    assert readable_part(WHOLE.encode()) == (tomli.loads(WHOLE), [])


@pytest.mark.parametrize(
    ("line", "instead", "gone", "bad"),
    [
        ("volume = 30", "volume = ", ["volume"], [1]),
        ("volume = 30", "volume 30", ["volume"], [1]),
        ("volume = 30", "volume = 30 \x00", ["volume"], [1]),
        ("volume = 30", '"', ["volume"], [1]),
        ("    2,", "    2 2,", ["window"], [2, 3, 4, 5]),
        ('lines"""', "lines", ["text"], [6, 7, 8]),
    ],
)
def test_a_line_that_cannot_be_read_costs_what_it_says_alone(line, instead, gone, bad):
    found, lines = readable_part(WHOLE.replace(line, instead).encode())
    assert found == {key: value for key, value in tomli.loads(WHOLE).items() if key not in gone}
    assert lines == bad


def test_what_follows_a_header_that_cannot_be_read_goes_to_nobody():
    found, lines = readable_part(WHOLE.replace('[choices."dead-bug"]', "[choices.dead bug").encode())
    assert found["choices"] == {"bridge": {"sets": 2}}
    assert lines == [11, 12]


def test_of_two_statements_the_first_holds():
    assert readable_part(b"volume = 1\nvolume = 2\n[a]\nb = 1\n[a]\nc = 2\nb = 3\n") == (
        {"volume": 1, "a": {"b": 1, "c": 2}},
        [2, 7],
    )


def test_bytes_that_are_no_text_cost_their_line():
    assert readable_part(b"\xef\xbb\xbfvolume = 1\nname = '\xff'\r\nmuted = true\r\n") == (
        {"volume": 1, "muted": True},
        [2],
    )


keys = st.sampled_from(["a", "b", "c d", "volume"])
values = st.integers(0, 9) | st.booleans() | st.text(max_size=5) | st.lists(st.integers(0, 9), max_size=3)
tables = st.dictionaries(keys, values, max_size=4)


@given(tables, st.dictionaries(keys.map("t-{}".format), tables, max_size=3))
def test_whatever_the_app_writes_is_read_alike(values, inner):
    table = {**values, **inner}
    assert readable_part(tomli_w.dumps(table).encode()) == (table, [])


@given(st.binary(max_size=300))
def test_whatever_lies_there_nothing_raises(data):
    found, bad = readable_part(data)
    assert isinstance(found, dict)
    assert bad == sorted(bad)
