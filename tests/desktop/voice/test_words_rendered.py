"""The computer's own voice for real: rendered words read back as the player does."""

from pathlib import Path

import pytest

from sciatica_timer.desktop.sound.tones import load
from sciatica_timer.desktop.sound.track import RATE
from sciatica_timer.desktop.voice.renderers import EspeakLibrary
from sciatica_timer.desktop.voice.system_voice import SystemVoice

WORDS = {"voice/exercise-wall-sit": "Wall sit", "voice/hold": "Hold", "voice/ten": "ten"}


def test_words_are_rendered_by_the_real_process_and_loaded_as_the_player_does(qtbot):
    try:
        EspeakLibrary()
    except OSError as problem:
        pytest.skip(f"eSpeak NG is not installed: {problem}")
    voice = SystemVoice()
    with qtbot.waitSignal(voice.ready, timeout=15_000, check_params_cb=lambda lengths: len(lengths) == len(WORDS)):
        voice.prepare(WORDS)
    for name, path in voice._files.items():
        place = Path(path)
        samples = load(["word"], files={"word": str(place)}).sounds["word"]
        assert len(samples) / RATE == pytest.approx(voice.lengths[name])
        assert max(map(abs, samples)) > 10_000
    voice.shut_down()
    assert not place.parent.exists()
