"""What is spoken in each language: every clip has its words, its own gender and order, and a voice of that language."""

import re

import pytest
from msgspec.structs import replace

from sciatica_timer.core.language import ENGLISH, LANGUAGES, PSEUDO
from sciatica_timer.core.session.speech.clip_texts import COUNTED_UP_TO, OWN_TEXTS, TEXTS
from sciatica_timer.core.session.speech.language import (
    archive_of,
    counted,
    has_speakers,
    prefers_system_voice,
    spoken_language,
    wording_of,
)
from sciatica_timer.core.session.speech.voice import subject_of, texts_of
from sciatica_timer.core.settings import Speaker
from sciatica_timer.resources import FOLDER as RESOURCES
from sciatica_timer.storage.library.exercise_files import load_library

OTHERS = [code for code in LANGUAGES if code != ENGLISH]
AGREEING = re.compile(r"number-\d+-")  # a number that agrees with its noun, which English has none of
BRIDGE = next(one for one in load_library([RESOURCES / "exercises"]).exercises if one.id == "bridge")


@pytest.fixture(params=OTHERS)
def texts(request):
    return wording_of(request.param).texts


def test_every_language_has_its_own_words_for_all_that_english_says(texts):
    assert {name for name in texts if not AGREEING.match(name)} == OWN_TEXTS.keys()
    same = {name for name in OWN_TEXTS if texts[name].lower() == OWN_TEXTS[name].lower()}
    assert same <= {"minutes", "number-6"}  # French spells them as English does


def test_no_two_clips_of_a_language_that_follow_each_other_say_the_same(texts):
    words = [text for name, text in texts.items() if not AGREEING.match(name)]
    assert len(set(words)) == len(words)


def test_every_number_has_its_word_in_order(texts):
    numbers = [name for name in texts if re.fullmatch(r"number-\d+", name)]
    assert numbers == [f"number-{value}" for value in range(1, COUNTED_UP_TO + 1)]


@pytest.mark.parametrize(
    ("language", "left_leg", "right_arm", "both"),
    [
        ("de", "linkes Bein", "rechter Arm", "linkes Bein, rechter Arm"),
        ("fr", "jambe gauche", "bras droit", "jambe gauche, bras droit"),
        ("es", "pierna izquierda", "brazo derecho", "pierna izquierda, brazo derecho"),
    ],
)
def test_limbs_have_their_gender_and_their_order(language, left_leg, right_arm, both):
    texts = wording_of(language).texts
    assert (texts["left-leg"], texts["right-arm"], texts["left-leg-right-arm"]) == (left_leg, right_arm, both)


@pytest.mark.parametrize(
    ("language", "count", "noun", "said"),
    [
        ("en", 21, "sets-done", "twenty-one sets done"),
        ("de", 21, "sets-done", "einundzwanzig Sätze geschafft"),
        ("fr", 21, "sets-done", "vingt et une séries faites"),
        ("fr", 21, "exercises-done", "vingt et un exercices faits"),
        ("es", 21, "sets-done", "veintiuna series hechas"),
        ("es", 21, "minutes", "veintiún minutos"),
        ("es", 2, "minutes", "dos minutos"),
        ("es", COUNTED_UP_TO + 1, "minutes", ""),
        ("es", 0, "minutes", ""),
    ],
)
def test_numbers_agree_with_what_they_count(language, count, noun, said):
    texts = wording_of(language).texts
    assert " ".join(texts[name] for name in counted(count, noun, texts)) == said


def test_an_exercise_with_a_translated_name_has_a_clip_of_its_own_that_says_just_that():
    german = replace(BRIDGE, name="Brücke", equipment=("ein Kissen",))
    texts = texts_of([german], wording_of("de"))
    subject = subject_of(german)
    assert subject.name == "exercise-brücke"
    assert texts[subject.name] == "Brücke"
    assert texts[subject.equipment[0]] == "Sie brauchen: ein Kissen."
    assert not set(TEXTS.values()) & {texts[name] for name in texts if name in OWN_TEXTS}
    assert subject_of(BRIDGE).name == "exercise-bridge"


def test_each_language_has_clips_of_its_own_and_english_those_of_two_speakers():
    assert [archive_of("fr", one) for one in Speaker] == ["fr", "fr"]
    assert [archive_of(code, one) for code in (ENGLISH, PSEUDO) for one in Speaker] == ["woman", "man"] * 2
    assert [code for code in LANGUAGES if has_speakers(code)] == [ENGLISH]
    assert [spoken_language(code) for code in (ENGLISH, "de", PSEUDO)] == ["en", "de", "en"]
    assert wording_of(PSEUDO) == wording_of(ENGLISH)


def test_where_no_natural_voice_speaks_a_better_one_of_the_computer_goes_first():
    assert [code for code in LANGUAGES if prefers_system_voice(code, "darwin")] == ["de"]
    assert not any(prefers_system_voice(code, "linux") for code in LANGUAGES)  # there it is eSpeak, as the clips are
