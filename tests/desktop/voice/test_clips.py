"""The spoken clips that ship: all that is to be said, by both speakers; short, clean and as loud as one another."""

import math
from array import array
from pathlib import Path

import pytest
from spoken import begun, words_ahead

from sciatica_timer.core.language import LANGUAGES
from sciatica_timer.core.session.cue import Tone
from sciatica_timer.core.session.plan import plan_of
from sciatica_timer.core.session.planning import planned
from sciatica_timer.core.session.speech.clips import move_clip
from sciatica_timer.core.session.speech.language import archive_of
from sciatica_timer.core.session.speech.voice import Voice, subject_of, texts_of
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.settings import Count, Settings, Speaker, Talk
from sciatica_timer.desktop.sound.clip_archive import LONGEST_SECONDS
from sciatica_timer.desktop.sound.tones import all_lengths, bundled, load
from sciatica_timer.desktop.sound.track import RATE
from sciatica_timer.storage.library.exercise_files import load_library
from tools.loudness import loudness

QUIET = 0.01  # of a clip's peak, 40 dB below it: what is lower is silence
MEGABYTE = 1_000_000


EXERCISES = Path(__file__).parents[3] / "resources" / "exercises"
TEXTS = texts_of(load_library([EXERCISES]).exercises)


@pytest.fixture(scope="module", params=[speaker.value for speaker in Speaker])
def speaker(request):
    return request.param


@pytest.fixture(scope="module")
def clips(speaker):
    """All clips of a speaker by name; what is damaged would be missing."""
    loaded = load((f"voice/{name}" for name in TEXTS), speaker=speaker)
    assert loaded.missing == ()
    return {name.removeprefix("voice/"): samples for name, samples in loaded.sounds.items()}


def first_heard(samples):
    quiet = QUIET * max(map(abs, samples))
    return next(index for index, value in enumerate(samples) if abs(value) > quiet) / RATE


def test_there_is_an_archive_for_each_speaker_and_none_besides():
    speakers = {archive_of(code, one) for code in LANGUAGES for one in Speaker}
    assert {path.name for path in (bundled() / "voice").iterdir()} == {f"{one}.zip" for one in speakers}


def test_all_is_spoken_that_the_bundled_exercises_have_to_say_and_no_more(speaker):
    spoken = {name.removeprefix("voice/") for name in all_lengths(speaker=speaker) if name.startswith("voice/")}
    assert spoken == TEXTS.keys(), "run `python3 dev.py voice`"


def test_together_they_are_small():
    assert sum((bundled() / "voice" / f"{one.value}.zip").stat().st_size for one in Speaker) < 15 * MEGABYTE


def test_words_are_short_enough_to_stand_between_tones(clips):
    seconds = {name: len(samples) / RATE for name, samples in clips.items()}
    assert seconds["hold"] <= 0.5
    assert all(seconds[f"number-{value}"] <= 0.6 for value in range(1, 13))
    assert all(seconds[f"number-{value}"] <= 0.9 for value in range(13, 31))
    said = {
        name: text
        for name, text in TEXTS.items()
        if not name.startswith(("number-", "step-", "told-", "check-in-", "felt"))
    }
    words = {name: len(text.replace("-", " ").split()) for name, text in said.items()}
    assert [name for name in words if seconds[name] > 0.4 + 0.38 * words[name]] == []
    assert max(seconds.values()) < LONGEST_SECONDS
    assert min(seconds.values()) > 0.2


@pytest.mark.parametrize("exercise", load_library([EXERCISES]).exercises, ids=lambda exercise: exercise.id)
def test_both_movements_of_every_exercise_are_named_in_the_time_they_take(exercise, speaker):
    plan = plan_of([planned(exercise, Settings())])
    sitting = begun(plan)
    voice = Voice(Talk.SHORT, Count.REPS, all_lengths(speaker=speaker), {exercise.id: subject_of(exercise)})
    words = [word for _, word in words_ahead(sitting, voice)]
    reps = sum(phase.kind is PhaseKind.OUT for phase in plan.timeline)
    for movement in (exercise.text.out, exercise.text.back):
        assert words.count(move_clip(movement)) == reps


def test_a_clip_begins_at_once_and_ends_soon_after_its_last_sound(clips):
    assert [name for name, samples in clips.items() if first_heard(samples) > 0.010] == []
    assert [name for name, samples in clips.items() if first_heard(samples[::-1]) > 0.030] == []


def test_a_clip_begins_and_ends_without_a_click(clips):
    for name, samples in clips.items():
        loud = max(map(abs, samples))
        assert max(map(abs, samples[:24] + samples[-24:])) < 0.03 * loud, name
        assert abs(sum(samples) / len(samples)) < 20, name


def test_all_clips_are_equally_loud_and_lie_beside_the_tones(clips):
    levels = {name: loudness(samples) for name, samples in clips.items()}
    middle = sum(levels.values()) / len(levels)
    assert [name for name, level in levels.items() if abs(level - middle) > 1] == []
    assert middle == pytest.approx(-20, abs=0.5)
    tones = [loudness(samples) for samples in load(tone.value for tone in Tone).sounds.values()]
    assert abs(middle - sorted(tones)[len(tones) // 2]) < 2


def test_no_clip_is_clipped(clips):
    assert max(max(map(abs, samples)) for samples in clips.values()) < 29_000


def test_no_two_texts_sound_the_same(clips):
    assert len({samples.tobytes() for samples in clips.values()}) == len({text.lower() for text in TEXTS.values()})


def test_loudness_is_measured_as_the_standard_says():
    tone = array("h", [round(32_767 * math.sin(math.tau * 997 * index / RATE)) for index in range(RATE // 2)])
    assert loudness(tone) == pytest.approx(-3.01, abs=0.05)  # the reference of BS.1770
    half = array("h", [value // 2 for value in tone])
    assert loudness(half) == pytest.approx(-9.03, abs=0.05)
    assert loudness(half + array("h", bytes(2 * RATE))) == pytest.approx(-9.1, abs=0.2)  # a pause counts for nothing
    assert loudness(array("h", bytes(2 * RATE))) == -math.inf
