"""The words of what ships, translated; what is counted stays as it is."""

import pytest

from sciatica_timer.core import translation
from sciatica_timer.core.language import pseudo
from sciatica_timer.core.library.wording import words_of
from sciatica_timer.resources import FOLDER as RESOURCES
from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.storage.library.programme_files import load_programmes


def shipped(own=None):
    exercises = load_library([RESOURCES / "exercises"], own=own).exercises
    return exercises, load_programmes([RESOURCES / "programmes"], exercises, own=own).programmes


@pytest.fixture
def laid_over():
    translation.lay_over(pseudo)
    yield
    translation.lay_over(None)


def test_every_word_of_every_exercise_form_and_programme_is_translated(laid_over):
    exercises, programmes = shipped()
    words = set().union(*map(words_of, exercises)) | {programme.name for programme in programmes}
    assert len(words) > 100
    assert {word for word in words if not word.startswith("[")} == set()


def test_ids_doses_and_movements_stay(laid_over):
    translated, _ = shipped()
    translation.lay_over(None)
    plain, _ = shipped()
    for one, other in zip(translated, plain, strict=True):
        assert (one.id, one.guide, one.pace, one.figure, one.section) == (
            *(other.id, other.guide, other.pace, other.figure, other.section),
        )
        assert [variant.id for variant in one.variants] == [variant.id for variant in other.variants]


def test_exercises_of_ones_own_keep_their_words(laid_over, tmp_path):
    source = (RESOURCES / "exercises" / "bridge.toml").read_text()
    (tmp_path / "mine.toml").write_text(source.replace('id = "bridge"', 'id = "mine"'))
    (mine,) = load_library([tmp_path], own=tmp_path).exercises
    assert mine.name == "Bridge"
