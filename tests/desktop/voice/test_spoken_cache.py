"""What was rendered once is kept by text and voice."""

import os
from array import array

import pytest

from sciatica_timer.desktop.sound.track import RATE
from sciatica_timer.desktop.voice import spoken_cache
from sciatica_timer.desktop.voice.speaker import Speaker
from sciatica_timer.desktop.voice.spoken_cache import SpokenCache
from sciatica_timer.desktop.voice.spoken_samples import Pcm, write


class Renderer:
    name = "one"

    def __init__(self):
        self.asked = []

    def render(self, text, locale, folder):
        self.asked.append(text)
        return Pcm(array("h", [8000, -8000] * 8000), 16_000)


@pytest.fixture
def cache(tmp_path):
    return SpokenCache(tmp_path / "cache" / "spoken")


@pytest.fixture
def word(tmp_path):
    path = tmp_path / "word.wav"
    write(path, array("h", [1000] * RATE))
    return path


def test_a_word_comes_back_for_the_same_voice_language_and_text_alone(cache, word, tmp_path):
    target = tmp_path / "again.wav"
    assert cache.take("one", "en", "Clamshell", target) == 0
    cache.keep("one", "en", "Clamshell", word)
    assert cache.take("one", "en", "Clamshell", target) == 1
    assert target.read_bytes() == word.read_bytes()
    for other in (("two", "en", "Clamshell"), ("one", "es", "Clamshell"), ("one", "en", "Clam")):
        assert cache.take(*other, target) == 0


def test_what_is_damaged_or_in_the_way_is_no_word(cache, word, tmp_path):
    cache.keep("one", "en", "Clamshell", word)
    (kept,) = (tmp_path / "cache" / "spoken").iterdir()
    for content in (b"", b"RIFF", word.read_bytes()[:40]):
        kept.write_bytes(content)
        assert cache.take("one", "en", "Clamshell", tmp_path / "x.wav") == 0
    in_the_way = SpokenCache(word / "folder")
    in_the_way.keep("one", "en", "Clamshell", word)
    assert in_the_way.take("one", "en", "Clamshell", tmp_path / "x.wav") == 0


def test_what_was_not_used_for_longest_goes_first(cache, word, tmp_path, monkeypatch):
    monkeypatch.setattr(spoken_cache, "MOST_FILES", 2)
    for age, text in ((300, "a"), (200, "b")):
        cache.keep("one", "en", text, word)
        os.utime(cache._file("one", "en", text), (1_000_000 - age, 1_000_000 - age))
    cache.keep("one", "en", "c", word)
    assert [cache.take("one", "en", text, tmp_path / "x.wav") for text in "abc"] == [0, 1, 1]


def test_a_second_run_renders_nothing_that_the_first_one_did(qtbot, cache, tmp_path):
    told, renderers = [], [Renderer(), Renderer()]
    for number, renderer in enumerate(renderers):
        folder = tmp_path / str(number)
        folder.mkdir()
        speaker = Speaker(lambda what, **more: told.append((what, more)), [renderer], cache=cache)
        texts = {"x": "Clamshell"}
        speaker.heard.emit({"do": "render", "texts": texts, "locale": "en", "folder": str(folder)})
        qtbot.waitUntil(lambda n=number: len(told) == n + 1)
    assert [one.asked for one in renderers] == [["Clamshell"], []]
    assert [(what, more["seconds"]) for what, more in told] == [("rendered", told[0][1]["seconds"])] * 2
    assert (tmp_path / "1" / "0.wav").read_bytes() == (tmp_path / "0" / "0.wav").read_bytes()
