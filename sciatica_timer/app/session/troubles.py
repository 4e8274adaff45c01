"""Sentences for troubles with the sound, the voice and the computer around a session, whose kinds desktop names."""

from __future__ import annotations

from sciatica_timer.desktop.sound import player_line
from sciatica_timer.desktop.voice import system_voice
from sciatica_timer.ui.translation import tr


def of_sound(kind: str, *, goes_on: bool) -> str:
    """Return why nothing is heard; `goes_on` where a session runs all the same."""
    sentence = {
        player_line.NO_DEVICE: tr("No sound output was found."),
        player_line.REFUSED: tr("The sound output cannot be used."),
        player_line.NO_LIBRARY: tr("This computer lacks libpulse, so there is no sound."),
        player_line.STOPPED: tr("The sound has stopped."),
    }[kind]
    return sentence + " " + tr("The screen shows every cue, and the time runs on.") if goes_on else sentence


def nothing_heard(output: str) -> str:
    """Return what to look for when no press came through the whole sound check."""
    text = tr(
        "You did not press. If you heard nothing, look whether the computer itself is muted or turned down. "
        "Sound comes out of: {0}"
    )
    return text.format(output)


def unplugged() -> str:
    """Return what is shown when the output goes in the middle of the sound check."""
    return tr("The sound output was unplugged. The check begins again once there is another.")


def others_stay_loud() -> str:
    """Return what is shown where other programs cannot be turned down."""
    return tr("Other sounds cannot be turned down here: neither PulseAudio nor PipeWire answers.")


def of_voice(kind: str) -> str:
    """Return why only the app's own words are heard."""
    return {
        system_voice.NO_ROOM: tr("There is no room to keep spoken words, so only the app's own words are heard."),
        system_voice.NO_VOICE: tr("This computer has no voice of its own, so only the app's own words are heard."),
        system_voice.NO_ANSWER: tr("The computer's voice does not answer, so only the app's own words are heard."),
    }[kind]


def nothing_spoken() -> str:
    """Return that neither clips nor a voice of the computer speak the user's language."""
    return tr("No voice on this computer speaks your language, so the tones alone lead you.")


def of_awake() -> str:
    """Return that the screen may go dark, and what helps; the reason is in the log."""
    return tr("The screen may go dark during the session. Turn off its sleep, or move the mouse now and then.")
