"""Sentences for what desktop reports: one for each kind."""

import pytest

from sciatica_timer.app.session import troubles
from sciatica_timer.desktop.integration import awake, system
from sciatica_timer.desktop.sound import player_line
from sciatica_timer.desktop.voice import system_voice

SOUND = (player_line.NO_DEVICE, player_line.REFUSED, player_line.NO_LIBRARY, player_line.STOPPED)
VOICE = (system_voice.NO_ROOM, system_voice.NO_VOICE, system_voice.NO_ANSWER)
AWAKE = (awake.NO_BUS, awake.NO_SERVICE, awake.NO_ANSWER, awake.REFUSED, system.ENDED, system.SCREEN_ONLY)


@pytest.fixture
def marked(monkeypatch):
    """Translate each text into itself in marks."""
    monkeypatch.setattr(troubles, "tr", lambda text: f"«{text}»")


def test_each_kind_has_a_sentence_of_its_own():
    assert len({troubles.of_sound(kind, goes_on=False) for kind in SOUND}) == len(SOUND)
    assert len({troubles.of_voice(kind) for kind in VOICE}) == len(VOICE)
    assert len({troubles.of_awake(kind) for kind in AWAKE}) == len(AWAKE)


def test_a_session_without_sound_goes_on_and_that_is_said():
    alone = troubles.of_sound(player_line.STOPPED, goes_on=False)
    beside = troubles.of_sound(player_line.STOPPED, goes_on=True)
    assert beside == f"{alone} The screen shows every cue, and the time runs on."


@pytest.mark.parametrize("kind", AWAKE[:-1])
def test_every_reason_is_said_in_the_language_of_the_user(marked, kind):
    sentence = troubles.of_awake(kind)
    assert sentence.startswith("«The computer could not be kept awake, so the screen may go dark: «")
    assert sentence.endswith("».»")


def test_a_reason_that_nobody_knows_is_told_as_it_came():
    assert troubles.of_awake("of another reason").endswith(": of another reason.")
