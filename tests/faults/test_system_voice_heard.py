"""The computer's own voice for real: words spoken into a sound server of one's own."""

import ctypes
import os
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest
from sound_server import RATE, Recorder, SoundServer, missing_tools, onsets, wait_until

from sciatica_timer.desktop.processes.child_process import ChildProcess
from sciatica_timer.desktop.voice.system_voice import SystemVoice

WORDS = {"voice/exercise-wall-sit": "Wall sit", "voice/hold": "Hold", "voice/ten": "ten"}
ALOUD = "from sciatica_timer.desktop.voice import speaker; speaker.find_renderers = lambda _: []; speaker.run()"


def missing_speech():
    tools = missing_tools()
    if tools:
        return tools
    if shutil.which("speech-dispatcher") is None:
        return "speech-dispatcher is not installed"
    try:
        ctypes.CDLL("libspeechd.so.2")
    except OSError:
        return "libspeechd2 is not installed"
    return ""


@pytest.fixture
def server(monkeypatch):
    if missing_speech():
        pytest.skip(missing_speech())
    with SoundServer() as one:
        for name in ("HOME", "XDG_RUNTIME_DIR", "PULSE_SERVER"):
            monkeypatch.setenv(name, one.environment[name])
        yield one
        end_dispatcher(Path(one.environment["XDG_RUNTIME_DIR"]))


def end_dispatcher(folder):
    """End the speech-dispatcher that libspeechd has started, which would stay for 5 s."""
    for file in folder.glob("speech-dispatcher/pid/*.pid"):
        os.kill(int(file.read_text()), signal.SIGTERM)
        wait_until(lambda file=file: not file.exists(), 10, "speech-dispatcher to end")


def open_aloud(qtbot):
    voice = SystemVoice(process=ChildProcess([sys.executable, "-c", ALOUD]))
    with qtbot.waitSignal(voice.ready, timeout=15_000):
        voice.prepare(WORDS)
    if not voice.lengths:
        voice.shut_down()
        pytest.skip("speech-dispatcher has no voice here")
    return voice


def test_words_spoken_aloud_are_heard_when_they_are_due(qtbot, server):
    voice = open_aloud(qtbot)
    begun = []
    voice._process.heard.connect(begun.append)
    with Recorder(server) as recorder:
        now = time.perf_counter()
        dues = [now + 0.5, now + 3.0]
        voice.lay(zip(dues, ["voice/exercise-wall-sit", "voice/hold"], strict=True), now)
        qtbot.waitUntil(lambda: sum(line["is"] == "said" for line in begun) == 2, timeout=10_000)
        sound = recorder.sound()
    voice.shut_down()
    heard = [sound.instant(index) for index in onsets(sound.samples, 300, RATE)]
    assert len(heard) == 2
    assert all(-0.05 < instant - due < 0.5 for instant, due in zip(heard, dues, strict=True))


def test_a_hush_is_heard_as_silence(qtbot, server):
    voice = open_aloud(qtbot)
    long = {"voice/long": "Standing hamstring stretch, left side, standing hamstring stretch, right side"}
    voice.prepare(long)
    with Recorder(server) as recorder:
        now = time.perf_counter()
        voice.lay([(now, "voice/long")], now)
        wait_until_heard(qtbot, recorder)
        voice.hush()
        at = time.perf_counter()
        qtbot.waitUntil(lambda: recorder.sound().instant(len(recorder.sound().samples)) > at + 1.5, timeout=10_000)
        sound = recorder.sound()
    voice.shut_down()
    loud = [sound.instant(index) for index, value in enumerate(sound.samples) if abs(value) > 300]
    assert loud[-1] < at + 0.7


def wait_until_heard(qtbot, recorder):
    qtbot.waitUntil(lambda: bool(onsets(recorder.sound().samples, 300)), timeout=10_000)
