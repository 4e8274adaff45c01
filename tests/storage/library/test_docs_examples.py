"""The examples of docs/exercise-files.md are whole files, and fine."""

import gc
import re
from importlib.resources import files
from pathlib import Path

import pytest

from sciatica_timer.storage.library.checking import check_files
from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.storage.library.exercise_tables import DoseTable, ExerciseFile, PaceTable, TextTable, VariantTable
from sciatica_timer.storage.library.programme_files import EntryTable, ProgrammeFile

PAGE = Path(__file__).parents[3] / "docs" / "exercise-files.md"
EXAMPLES = re.findall(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
BUNDLED = {one.id: one for one in load_library([files("sciatica_timer.resources") / "exercises"]).exercises}


@pytest.mark.parametrize("text", EXAMPLES, ids=lambda text: text.split('"')[1])
def test_every_example_is_a_file_without_a_mistake(tmp_path, text):
    file = tmp_path / "example.toml"
    file.write_text(text, encoding="utf-8")
    (checked,) = check_files([file], BUNDLED)
    assert checked.mistakes == ()


@pytest.mark.parametrize(
    "table", [DoseTable, PaceTable, TextTable, VariantTable, ExerciseFile, EntryTable, ProgrammeFile]
)
def test_every_key_of_the_format_is_shown(table):
    """The tables of a figure have a page of their own."""
    shown = set(re.findall(r"^\[*(\w+)\b", "\n".join(EXAMPLES), re.MULTILINE))
    assert set(table.__struct_fields__) - shown - {"figure", "works", "level"} == set()


def test_what_reads_them_leaves_nothing_behind_that_kills_the_collector(tmp_path):
    """A union of a bounded number with a tuple, as a type of msgspec 0.22, makes the next collection crash."""
    file = tmp_path / "example.toml"
    file.write_text(EXAMPLES[0], encoding="utf-8")
    check_files([file], BUNDLED)
    gc.collect()
