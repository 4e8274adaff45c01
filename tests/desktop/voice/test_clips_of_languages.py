"""The spoken clips of the languages but English: each says what is shown, is as clean and loud as the others, and fits.

A sentence whose text was changed after the clips were made has none until `dev.py voice` is run: it is then left to the
computer's voice. The words that lead through a session have theirs.
"""

import re
import zipfile

import pytest
from languages import spoken_in
from spoken import begun, words_ahead

from sciatica_timer.core.language import ENGLISH, LANGUAGES
from sciatica_timer.core.session.plan import plan_of
from sciatica_timer.core.session.planning import planned
from sciatica_timer.core.session.speech.clips import move_clip
from sciatica_timer.core.session.speech.language import wording_of
from sciatica_timer.core.session.speech.voice import Voice, subject_of
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.settings import Count, Settings, Talk
from sciatica_timer.desktop.sound.clip_archive import LONGEST_SECONDS
from sciatica_timer.desktop.sound.tones import all_lengths, bundled, load
from sciatica_timer.desktop.sound.track import RATE
from tools.loudness import loudness

SENTENCES = ("step-", "told-", "check-in-", "felt")
LONGEST_NUMBER = 0.9  # seconds: they are counted once a second
MEGABYTE = 1_000_000


@pytest.fixture(scope="module", params=[code for code in LANGUAGES if code != ENGLISH])
def language(request):
    return spoken_in(request.param)


@pytest.fixture(scope="module")
def clips(language):
    """All clips of a language by name."""
    loaded = load(
        (name for name in all_lengths(speaker=language.code) if name.startswith("voice/")), speaker=language.code
    )
    assert loaded.missing == ()
    return {name.removeprefix("voice/"): samples for name, samples in loaded.sounds.items()}


def is_number(name):
    return re.fullmatch(r"number-\d+", name) is not None


def test_every_word_of_a_session_has_its_clip_and_every_clip_says_what_its_text_is_now(language, clips):
    own = wording_of(language.code).texts  # named alike in every language; others are named after their text
    words = [name for name in language.texts if name in own or name.startswith("move-")]
    assert [name for name in words if not name.startswith(SENTENCES) and name not in clips] == []
    with zipfile.ZipFile(bundled() / "voice" / f"{language.code}.zip") as archive:
        said = {one.filename: one.comment.decode() for one in archive.infolist()}
    assert [name for name in said if name in own and not said[name].startswith(f"({own[name]!r},")] == []


def test_numbers_that_are_counted_are_short_enough(clips):
    assert [name for name in clips if is_number(name) and len(clips[name]) > LONGEST_NUMBER * RATE] == []
    assert max(map(len, clips.values())) < LONGEST_SECONDS * RATE


def test_both_movements_of_every_exercise_are_named_in_the_time_they_take(language):
    for exercise in language.exercises:
        plan = plan_of([planned(exercise, Settings())])
        lengths = all_lengths(speaker=language.code)
        voice = Voice(Talk.SHORT, Count.REPS, lengths, {exercise.id: subject_of(exercise)})
        words = [word for _, word in words_ahead(begun(plan), voice)]
        reps = sum(phase.kind is PhaseKind.OUT for phase in plan.timeline)
        for movement in (exercise.text.out, exercise.text.back):
            assert words.count(move_clip(movement)) == reps, (exercise.id, movement)


def test_all_clips_are_clean_and_lie_beside_the_english_ones(clips):
    for name, samples in clips.items():
        peak = max(map(abs, samples))
        assert len(samples) > 0.15 * RATE, name
        assert peak < 29_000, name
        assert max(map(abs, samples[:24] + samples[-24:])) < 0.03 * peak, name
        assert loudness(samples) == pytest.approx(-20, abs=1.2), name


def test_what_reads_differently_sounds_different(language, clips):
    said = {name: language.texts[name].lower() for name in clips if name in language.texts}
    alike = 2  # at most: "jambe seulement" and "jambes seulement" are spoken alike
    assert len({clips[name].tobytes() for name in said}) >= len(set(said.values())) - alike


def test_all_voices_together_are_small_enough():
    assert sum(path.stat().st_size for path in (bundled() / "voice").iterdir()) < 40 * MEGABYTE
