"""Sentences for what desktop reports: one for each kind."""

import pytest

from sciatica_timer.app.session import troubles
from sciatica_timer.desktop.sound import player_line
from sciatica_timer.desktop.voice import system_voice

SOUND = (player_line.NO_DEVICE, player_line.REFUSED, player_line.NO_LIBRARY, player_line.STOPPED)
VOICE = (system_voice.NO_ROOM, system_voice.NO_VOICE, system_voice.NO_ANSWER)


@pytest.fixture
def marked(monkeypatch):
    """Translate each text into itself in marks."""
    monkeypatch.setattr(troubles, "tr", lambda text: f"«{text}»")


def test_each_kind_has_a_sentence_of_its_own():
    assert len({troubles.of_sound(kind, goes_on=False) for kind in SOUND}) == len(SOUND)
    assert len({troubles.of_voice(kind) for kind in VOICE}) == len(VOICE)


def test_a_session_without_sound_goes_on_and_that_is_said():
    alone = troubles.of_sound(player_line.STOPPED, goes_on=False)
    beside = troubles.of_sound(player_line.STOPPED, goes_on=True)
    assert beside == f"{alone} The screen shows every cue, and the time runs on."


def test_a_screen_that_may_go_dark_is_told_with_what_helps(marked):
    assert troubles.of_awake().startswith("«The screen may go dark during the session. Turn off its sleep")
