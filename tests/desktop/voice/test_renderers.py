"""The voices that speak into files: which are taken where, and the real ones that this computer has."""

import shutil
import sys
from array import array

import pytest

from sciatica_timer.desktop.sound.track import RATE
from sciatica_timer.desktop.voice.renderers import FILE_VARIABLE, EspeakLibrary, Program, find_renderers
from sciatica_timer.desktop.voice.spoken_samples import shaped
from sciatica_timer.desktop.voice.spoken_text import estimated_seconds

ECHO = f"""
import os, sys, wave
with wave.open(os.environ["{FILE_VARIABLE}"], "wb") as file:
    file.setnchannels(1)
    file.setsampwidth(2)
    file.setframerate(16000)
    file.writeframes(sys.stdin.buffer.read())
"""


def program(code):
    return Program("A program", "en", lambda text, path: [sys.executable, "-c", code, text, str(path)])


def no_library():
    raise OSError("not there")


def everywhere(name):
    return f"/bin/{name}"


def nowhere(name):
    return None


@pytest.mark.parametrize(
    ("platform", "names"), [("darwin", ["say"]), ("win32", ["System.Speech"]), ("linux", ["Flite"]), ("other", [])]
)
def test_every_system_has_its_own_voices(platform, names):
    assert [one.name for one in find_renderers("en", platform, everywhere, no_library)] == names
    assert find_renderers("en", platform, nowhere, no_library) == []


def test_the_library_comes_before_the_program():
    found = find_renderers("en", "linux", everywhere, lambda: program(ECHO))
    assert [one.name for one in found] == ["A program", "Flite"]


def test_a_program_gets_the_text_and_its_file_is_read(tmp_path):
    assert program(ECHO).render("abcd", "en_GB", tmp_path).samples == array("h", b"abcd")
    assert program(ECHO).render("abcd", "en", tmp_path).rate == 16_000


@pytest.mark.parametrize("code", ["raise SystemExit(1)", "pass", "open(__import__('sys').argv[2], 'w').write('RIFF')"])
def test_a_program_that_fails_is_said(code, tmp_path):
    with pytest.raises(ValueError, match="A program"):
        program(code).render("Hold", "en", tmp_path)


def test_a_program_that_is_not_there_is_said(tmp_path):
    with pytest.raises(ValueError, match="nobody"):
        Program("nobody", "en", lambda *_: ["/nowhere/at-all"]).render("Hold", "en", tmp_path)


def test_a_program_that_hangs_is_ended(monkeypatch, tmp_path):
    monkeypatch.setattr("sciatica_timer.desktop.voice.renderers.PROGRAM_SECONDS", 0.2)
    with pytest.raises(ValueError, match="timed out"):
        program("import threading; threading.Event().wait(60)").render("Hold", "en", tmp_path)


def test_a_file_left_by_another_word_is_not_taken_for_this_one(tmp_path):
    program(ECHO).render("abcd", "en", tmp_path)
    with pytest.raises(ValueError, match="A program"):
        program("pass").render("Hold", "en", tmp_path)


def test_a_voice_is_not_asked_for_a_language_that_is_not_its_own(tmp_path):
    with pytest.raises(ValueError, match="does not speak de"):
        program(ECHO).render("Halten", "de", tmp_path)


def test_no_text_is_ever_an_order_to_a_program():
    say, flite = (
        find_renderers("en", platform, everywhere, no_library)[0]._command for platform in ("darwin", "linux")
    )
    shell = find_renderers("en", "win32", everywhere, no_library)[0]._command
    assert "-rf" not in say("-rf", "file")
    assert flite("-rf", "file")[1:3] == ["-t", "-rf"]
    assert "-rf" not in " ".join(shell("-rf", "file"))


def test_a_library_that_is_not_there_or_another_is_an_os_error():
    for library in ("libnowhere.so.7", "libc.so.6"):
        with pytest.raises(OSError):
            EspeakLibrary(library)


def espeak():
    try:
        return EspeakLibrary()
    except OSError as problem:
        pytest.skip(f"eSpeak NG is not installed: {problem}")


def is_plausible(text, samples):
    return 0.4 * estimated_seconds(text) < len(samples) / RATE < 1.6 * estimated_seconds(text)


@pytest.mark.parametrize("text", ["Hold", "Wall sit", "Standing hamstring stretch"])
def test_espeak_speaks_words_of_a_plausible_length(text, tmp_path):
    samples = shaped(espeak().render(text, "en", tmp_path))
    assert is_plausible(text, samples)
    assert max(map(abs, samples)) > 10_000


def test_espeak_speaks_other_words_otherwise_and_the_same_alike(tmp_path):
    voice = espeak()
    hold, rest, again = (voice.render(text, "en", tmp_path).samples for text in ("Hold", "Rest", "Hold"))
    assert hold != rest
    assert abs(len(hold) - len(again)) < 0.05 * len(hold)


def test_espeak_speaks_the_language_it_is_asked_for(tmp_path):
    voice = espeak()
    assert voice.render("Station", "en_GB", tmp_path).samples != voice.render("Station", "de_DE", tmp_path).samples
    with pytest.raises(ValueError, match="does not speak"):
        voice.render("Station", "xx", tmp_path)


@pytest.mark.skipif(shutil.which("flite") is None, reason="Flite is not installed")
def test_flite_speaks_words_of_a_plausible_length(tmp_path):
    voice = find_renderers("en", "linux", shutil.which, no_library)[0]
    assert is_plausible("Wall sit", shaped(voice.render("Wall sit", "en", tmp_path)))


def test_a_file_that_ends_too_soon_is_said(tmp_path):
    cut = ECHO + "\nname = os.environ['" + FILE_VARIABLE + "']; data = open(name, 'rb').read()[:20]\n"
    with pytest.raises(ValueError, match="A program"):
        program(cut + "open(name, 'wb').write(data)").render("abcdefgh", "en", tmp_path)
