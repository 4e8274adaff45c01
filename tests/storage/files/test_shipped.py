import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from sciatica_timer.storage.files.shipped import LIST, damage
from tools.list_resources import listed

ROOT = files("sciatica_timer.resources")


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(Path(str(ROOT)), tmp_path / "resources")
    return tmp_path / "resources"


def test_the_list_is_what_ships():
    assert (ROOT / LIST).read_text(encoding="utf-8") == listed(), "run `python3 tools/list_resources.py`"


def test_nothing_is_said_of_what_is_whole(copy):
    assert damage(ROOT) == damage(copy) == ""


def test_what_is_missing_cut_short_or_changed_is_named(copy):
    (copy / "sounds" / "clear" / "tick.wav").unlink()
    with (copy / "icons" / "play.svg").open("r+") as stream:
        stream.truncate(20)
    changed = bytearray((copy / "voice" / "man.zip").read_bytes())
    changed[20_000] ^= 1
    (copy / "voice" / "man.zip").write_bytes(changed)
    named = "icons/play.svg, sounds/clear/tick.wav, voice/man.zip"
    again = "Installing it again brings back what is left out."
    assert damage(copy) == f"Missing or damaged in Sciatica Timer itself: {named}. {again}"


def test_the_clips_of_another_language_may_be_left_out_but_not_damaged(copy):
    (copy / "voice" / "fr.zip").unlink()
    assert damage(copy) == ""
    (copy / "voice" / "es.zip").write_bytes(b"PK")
    assert "voice/es.zip" in damage(copy)
    (copy / "voice" / "man.zip").unlink()
    assert "voice/man.zip" in damage(copy)


def test_of_much_the_first_are_named_and_the_rest_counted(copy):
    shutil.rmtree(copy / "exercises")
    assert "exercises/bridge.toml and 5 more. Installing" in damage(copy)


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe", b"nonsense\n"])
def test_without_its_list_it_cannot_tell_and_says_so(copy, content):
    (copy / LIST).unlink()
    if content is not None:
        (copy / LIST).write_bytes(content)
    assert LIST in damage(copy)


def test_line_ends_of_another_system_are_no_damage(copy):
    for path in (copy / "exercises").iterdir():
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert damage(copy) == ""
