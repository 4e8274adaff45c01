"""The process that speaks: its decisions with fake voices, and real processes with and without a voice."""

import json
import subprocess
import sys
from array import array
from pathlib import Path

import pytest
from speech_fakes import FakeEngine

from sciatica_timer.desktop.sound.tones import load
from sciatica_timer.desktop.sound.track import RATE
from sciatica_timer.desktop.voice.renderers import EspeakLibrary
from sciatica_timer.desktop.voice.speaker import Speaker
from sciatica_timer.desktop.voice.spoken_samples import Pcm

BEEP = Pcm(array("h", [8000, -8000] * 8000), 16_000)


class FakeRenderer:
    def __init__(self, name="one", failing=()):
        self.name = name
        self.failing = failing
        self.asked = []

    def render(self, text, locale, folder):
        self.asked.append((text, locale))
        if text in self.failing:
            raise ValueError(f"cannot say {text}")
        return BEEP


class Rig:
    def __init__(self, folder, qtbot):
        self.told, self.folder, self.qtbot = [], folder, qtbot

    def open(self, renderers=(), live=None):
        self.speaker = Speaker(self.tell, renderers, lambda _: live)
        self.speaker.look_around()
        return self

    def tell(self, what, **more):
        self.told.append({"is": what, **more})

    def render(self, **texts):
        self.speaker.heard.emit({"do": "render", "texts": texts, "locale": "en", "folder": str(self.folder)})

    def say(self, name, text):
        self.speaker.heard.emit({"do": "say", "name": name, "text": text, "due": 0.0})

    def wait_for(self, count):
        self.qtbot.waitUntil(lambda: len(self.told) >= count)
        return self.told


@pytest.fixture
def rig(tmp_path, qtbot):
    return Rig(tmp_path, qtbot)


def test_words_are_rendered_into_files_that_the_player_loads(rig):
    renderer = FakeRenderer()
    rig.open([renderer]).render(a="Wall  sit", b="Hold")
    engine, first, second = rig.wait_for(3)
    assert engine == {"is": "engine", "name": "one", "renders": True}
    assert (first["name"], second["name"]) == ("a", "b")
    assert first["text"] == "Wall  sit"
    assert renderer.asked == [("Wall sit", "en"), ("Hold", "en")]
    path = Path(first["path"])
    assert path.parent == rig.folder
    assert len(load(["word"], files={"word": str(path)}).sounds["word"]) == round(first["seconds"] * RATE)


def test_a_text_with_nothing_to_say_fails_and_the_voice_stays(rig):
    rig.open([FakeRenderer(), FakeRenderer("two")]).render(a="[]", b="Hold")
    assert [line["is"] for line in rig.wait_for(3)] == ["engine", "failed", "rendered"]


def test_a_voice_that_fails_at_the_first_word_gives_way_to_the_next(rig):
    rig.open([FakeRenderer(failing={"Hold"}), FakeRenderer("two")]).render(a="Hold", b="Rest")
    told = rig.wait_for(4)
    assert [line["is"] for line in told] == ["engine", "engine", "rendered", "rendered"]
    assert told[1]["name"] == "two"


def test_a_voice_that_fails_later_keeps_its_place(rig):
    rig.open([FakeRenderer(failing={"Rest"}), FakeRenderer("two")]).render(a="Hold", b="Rest", c="Ten")
    told = rig.wait_for(4)
    assert [line["is"] for line in told] == ["engine", "rendered", "failed", "rendered"]
    assert told[2]["why"] == "cannot say Rest"


def test_where_nothing_renders_words_are_spoken_aloud(rig):
    engine = FakeEngine()
    rig.open([FakeRenderer(failing={"Hold"})], engine).render(a="Hold", b="Rest")
    assert rig.wait_for(2)[1] == {"is": "engine", "name": "fake", "renders": False}
    rig.render(c="Ten")
    assert rig.wait_for(3)[2] == {"is": "failed", "name": "c", "text": "Ten", "why": "does not render"}


def test_without_any_voice_that_is_said(rig):
    rig.open()
    assert rig.told == [{"is": "no engine"}]


def test_language_and_volume_reach_a_voice_that_speaks_aloud_and_one_that_is_opened_later(rig):
    engine = FakeEngine()
    rig.open((), engine)
    rig.speaker.heard.emit({"do": "locale", "locale": "de"})
    rig.speaker.heard.emit({"do": "volume", "volume": 0.5})
    rig.qtbot.waitUntil(lambda: (engine.locale().name(), engine.volume) == ("de_DE", 0.5))
    asked = []
    other = Speaker(rig.tell, [], lambda locale: asked.append(locale) or engine)
    other._do({"do": "locale", "locale": "fr"})
    other._do({"do": "volume", "volume": 0.25})
    other.look_around()
    assert (asked, engine.volume) == (["fr"], 0.25)


def test_a_word_that_nobody_can_say_is_told(rig):
    rig.open([FakeRenderer()]).say("a", "Hold")
    assert rig.wait_for(2)[1]["why"] == "not a live voice"
    rig.open((), FakeEngine()).say("b", "[]")
    assert rig.wait_for(4)[3]["why"] == "nothing to say"


def test_what_is_laid_can_be_forgotten_or_hushed(rig):
    engine = FakeEngine()
    rig.open((), engine)
    live = rig.speaker._live
    live._clock = lambda: 0.0
    for what in ("forget", "hush"):
        rig.speaker._do({"do": "say", "name": "a", "text": "Hold", "due": 60.0})
        assert live._timer.isActive()
        rig.speaker._do({"do": what})
        assert not live._timer.isActive()
    rig.speaker._do({"do": "say", "name": "a", "text": "Hold", "due": 0.0})
    rig.qtbot.waitUntil(lambda: engine.done == ["Hold"])
    rig.speaker._do({"do": "hush"})
    assert engine.done == ["Hold", "(stop)"]


VOICELESS = """
import sys
sys.modules["PySide6.QtTextToSpeech"] = None  # an ImportError, as where libpulse.so.0 is not installed
from sciatica_timer.desktop.voice import speaker
speaker.find_renderers = lambda language: []
speaker.run()
"""


def running(*command):
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, *command], stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)


def test_without_a_voice_the_process_says_so_and_ends_with_its_stdin():
    with running("-c", VOICELESS) as process:
        heard = json.loads(process.stdout.readline())
        process.stdin.close()
        assert process.wait(10) == 0
    assert heard == {"is": "no engine"}


def test_the_real_process_renders_for_its_owner_alone_and_clears_up_when_its_stdin_ends(tmp_path):
    try:
        EspeakLibrary()
    except OSError as problem:
        pytest.skip(f"eSpeak NG is not installed: {problem}")
    folder = tmp_path / "words"
    folder.mkdir()
    message = {"do": "render", "texts": {"voice/a": "Wall sit"}, "locale": "en", "folder": str(folder)}
    with running("-m", "sciatica_timer.desktop.voice.speaker") as process:
        process.stdin.write(json.dumps(message).encode() + b"\n")
        process.stdin.flush()
        engine, rendered = (json.loads(process.stdout.readline()) for _ in range(2))
        mode = Path(rendered["path"]).stat().st_mode & 0o777
        sounds = load(["0"], files={"0": str(folder / "0.wav")}).sounds
        process.stdin.close()
        assert process.wait(10) == 0
    assert engine == {"is": "engine", "name": "eSpeak NG", "renders": True}
    assert len(sounds["0"]) == round(rendered["seconds"] * RATE)
    assert mode == 0o600
    assert not folder.exists()
