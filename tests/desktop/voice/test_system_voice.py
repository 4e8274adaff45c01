"""The app's side of the computer's voice, with a process that only remembers and a clock moved by hand."""

import stat
import sys
from pathlib import Path

import pytest
from process_fakes import FakeProcess

from sciatica_timer.desktop.processes.child_process import ChildProcess
from sciatica_timer.desktop.voice.spoken_text import estimated_seconds
from sciatica_timer.desktop.voice.system_voice import (
    ENGINE_SECONDS,
    NEWS_SECONDS,
    NO_ANSWER,
    NO_ROOM,
    NO_VOICE,
    RENDER_SECONDS,
    SAY_SECONDS,
    SystemVoice,
    speaker_command,
)

NOW = 5000.0
WORDS = {"voice/a": "Wall sit", "voice/b": "Hold"}


class Rig:
    """A voice, the fake process behind it, and what the voice has told."""

    def __init__(self):
        self.now = NOW
        self.process = FakeProcess()
        self.voice = SystemVoice(process=self.process, clock=lambda: self.now)
        self.ready, self.files, self.problems = [], [], []
        self.voice.ready.connect(self.ready.append)
        self.voice.files_changed.connect(self.files.append)
        self.voice.problem.connect(self.problems.append)

    def hear(self, what, **more):
        self.process.heard.emit({"is": what, **more})

    def wait(self, seconds):
        self.now += seconds
        if self.voice._look.isActive():
            self.voice._on_look()

    def die(self):
        self.process.is_running = False
        self.process.died.emit()

    def rendering(self, texts=WORDS):
        self.voice.prepare(texts)
        self.hear("engine", name="one", renders=True)

    def live(self, texts=WORDS):
        self.voice.prepare(texts)
        self.hear("engine", name="aloud", renders=False)

    @property
    def folder(self):
        return Path(self.process.all("render")[-1]["folder"])

    def rendered(self, name, seconds=0.5):
        path = str(self.folder / f"{name[-1]}.wav")
        self.hear("rendered", name=name, text=self.voice._texts[name], path=path, seconds=seconds)

    def failed(self, name):
        self.hear("failed", name=name, text=self.voice._texts[name], why="odd")


@pytest.fixture
def rig(qtbot):
    one = Rig()
    yield one
    one.voice.shut_down()


def test_no_process_is_started_before_words_are_wanted(rig):
    rig.voice.lay([(NOW + 1, "voice/a")], NOW)
    rig.voice.hush()
    rig.voice.set_volume(50)
    assert rig.process.starts == 0
    assert not rig.voice._look.isActive()


def test_words_are_rendered_and_told_with_length_and_file(rig):
    rig.rendering()
    assert rig.process.all("render")[0]["texts"] == WORDS
    rig.rendered("voice/a", 0.75)
    rig.rendered("voice/b", 0.5)
    assert rig.ready[-1] == rig.voice.lengths == {"voice/a": 0.75, "voice/b": 0.5}
    assert rig.files[-1] == {name: str(rig.folder / f"{name[-1]}.wav") for name in WORDS}
    assert not rig.voice._look.isActive()
    assert not rig.voice.is_live


def test_the_files_lie_where_only_their_owner_reads_and_are_gone_afterwards(rig):
    rig.rendering()
    folder = rig.folder
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    rig.process.kill()
    rig.voice.shut_down()
    assert not folder.exists()


def test_words_known_already_are_told_at_once_and_only_new_ones_are_asked_for(rig):
    rig.rendering()
    rig.voice.prepare(WORDS)
    assert len(rig.process.all("render")) == 1
    for name in WORDS:
        rig.rendered(name)
    told = len(rig.ready)
    rig.voice.prepare(WORDS)
    assert len(rig.ready) == told + 1
    rig.voice.prepare({**WORDS, "voice/c": "Ten", "voice/a": "Wall sits"})
    assert rig.process.all("render")[-1]["texts"] == {"voice/c": "Ten", "voice/a": "Wall sits"}
    assert "voice/a" not in rig.voice.lengths
    assert rig.process.starts == 1


@pytest.mark.parametrize("what", ["rendered", "failed"])
def test_the_answer_for_a_text_that_has_changed_meanwhile_is_passed_over(rig, what):
    rig.rendering({"voice/a": "Wall sit"})
    path = str(rig.folder / "0.wav")
    rig.voice.prepare({"voice/a": "Chair"})
    rig.hear(what, name="voice/a", text="Wall sit", path=path, seconds=0.5)
    assert rig.ready == []
    rig.rendered("voice/a", 0.25)
    assert rig.ready == [{"voice/a": 0.25}]


def test_much_to_render_is_told_piece_by_piece(rig):
    rig.rendering({f"voice/{index}": "Hold" for index in range(4)})
    rig.rendered("voice/0")
    rig.rendered("voice/1")
    assert [len(lengths) for lengths in rig.ready] == [1]
    rig.now += NEWS_SECONDS
    rig.rendered("voice/2")
    assert [len(lengths) for lengths in rig.ready] == [1, 3]


def test_a_word_that_cannot_be_rendered_is_left_out(rig):
    rig.rendering()
    rig.failed("voice/a")
    rig.rendered("voice/b")
    assert rig.ready[-1] == {"voice/b": 0.5}
    assert rig.problems == []


def test_when_no_word_can_be_rendered_that_is_said(rig):
    rig.rendering()
    for name in WORDS:
        rig.failed(name)
    assert rig.ready[-1] == {}
    assert rig.problems == [NO_ANSWER]


def test_no_engine_is_said_once_and_not_tried_again(rig):
    for _ in range(2):
        rig.voice.prepare(WORDS)
        rig.hear("no engine")
    assert rig.problems == [NO_VOICE]
    assert rig.process.starts == 1
    assert rig.ready == [{}] * 3


def test_a_process_that_does_not_name_its_engine_in_time_is_ended_and_that_is_said_once(rig):
    for _ in range(2):
        rig.voice.prepare(WORDS)
        rig.wait(ENGINE_SECONDS - 0.1)
        assert rig.process.is_running
        rig.wait(0.1)
        assert not rig.process.is_running
    assert rig.problems == [NO_ANSWER]
    assert rig.process.starts == 2
    assert rig.ready == [{}, {}]


def test_a_render_that_does_not_come_in_time_ends_the_process_and_what_is_there_stays(rig):
    rig.rendering()
    rig.wait(RENDER_SECONDS)
    rig.rendered("voice/a")
    rig.wait(RENDER_SECONDS)
    assert rig.process.is_running
    rig.wait(estimated_seconds("Hold"))
    assert not rig.process.is_running
    assert rig.problems == [NO_ANSWER]
    assert rig.ready[-1] == {"voice/a": 0.5}
    assert list(rig.files[-1]) == ["voice/a"]
    rig.voice.prepare(WORDS)
    rig.hear("engine", name="one", renders=True)
    assert rig.process.all("render")[-1]["texts"] == {"voice/b": "Hold"}


@pytest.mark.parametrize("when", ["before its engine", "while it renders"])
def test_a_process_that_dies_is_said(rig, when):
    rig.voice.prepare(WORDS)
    if when == "while it renders":
        rig.hear("engine", name="one", renders=True)
    rig.die()
    assert (rig.problems, rig.ready) == ([NO_ANSWER], [{}])


def test_a_process_that_dies_when_all_is_done_is_no_matter(rig):
    rig.rendering({"voice/a": "Hold"})
    rig.rendered("voice/a")
    rig.die()
    assert rig.problems == []
    assert rig.voice.lengths == {"voice/a": 0.5}
    rig.voice.prepare({"voice/b": "Rest"})
    assert rig.process.starts == 2


@pytest.mark.parametrize(
    "line",
    [
        {},
        {"is": 7},
        {"is": "engine", "renders": "perhaps"},
        {"is": "rendered", "name": "voice/a"},
        {"is": "rendered", "name": "voice/a", "text": "Wall sit", "path": "/etc/passwd", "seconds": 0.5},
        {"is": "rendered", "name": "voice/z", "text": "Wall sit", "path": "/etc/passwd", "seconds": 0.5},
        {"is": "said", "name": "voice/z", "seconds": 0.5},
        {"is": "failed", "name": ["voice/a"]},
        {"is": "begun", "name": "voice/z"},
    ],
)
def test_what_makes_no_sense_changes_nothing(rig, line):
    rig.rendering()
    rig.process.heard.emit(line)
    assert (rig.ready, rig.files, rig.problems) == ([], [], [])
    assert rig.voice._waiting == WORDS


def test_a_voice_that_speaks_aloud_has_estimated_lengths_at_once_and_learns_better_ones(rig):
    rig.live()
    assert rig.ready == [{name: estimated_seconds(text) for name, text in WORDS.items()}]
    assert rig.files[-1] == {}
    assert rig.voice.is_live
    rig.hear("said", name="voice/a", seconds=0.9)
    assert rig.voice.lengths["voice/a"] == 0.9
    rig.voice.prepare({"voice/c": "Ten"})
    assert rig.ready[-1]["voice/c"] == estimated_seconds("Ten")


def test_words_are_laid_for_the_instants_they_are_due_instead_of_those_before(rig):
    rig.live()
    rig.voice.lay([(NOW + 2, "voice/b"), (NOW + 1, "voice/a"), (NOW - 1, "voice/a"), (NOW + 3, "voice/z")], NOW)
    *_, forget, first, second = rig.process.said
    assert forget == {"do": "forget"}
    assert first == {"do": "say", "name": "voice/a", "text": "Wall sit", "due": NOW + 1}
    assert second["due"] == NOW + 2


def test_rendered_words_are_not_laid_a_second_time(rig):
    rig.rendering()
    rig.rendered("voice/a")
    rig.voice.lay([(NOW + 1, "voice/a")], NOW)
    rig.voice.hush()
    assert rig.process.all("say") == rig.process.all("forget") == rig.process.all("hush") == []


def test_a_word_that_is_seen_to_is_not_waited_for(rig):
    rig.live()
    rig.voice.lay([(NOW + 1, "voice/a"), (NOW + 2, "voice/a"), (NOW + 3, "voice/b")], NOW)
    rig.wait(1)
    rig.hear("begun", name="voice/a")
    rig.wait(1)
    rig.hear("failed", name="voice/a", why="late")
    rig.wait(1)
    rig.hear("begun", name="voice/b")
    rig.wait(60)
    assert rig.problems == []
    assert not rig.voice._look.isActive()


def test_a_word_that_does_not_begin_ends_the_process_and_leaves_tones_only(rig):
    rig.live()
    rig.voice.lay([(NOW + 1, "voice/a"), (NOW + 2, "voice/b")], NOW)
    rig.wait(1 + SAY_SECONDS - 0.1)
    assert rig.process.is_running
    rig.wait(0.1)
    assert not rig.process.is_running
    assert (rig.problems, rig.ready[-1], rig.voice.is_live) == ([NO_ANSWER], {}, False)


def test_after_a_hush_nothing_is_waited_for(rig):
    rig.live()
    rig.voice.lay([(NOW + 1, "voice/a")], NOW)
    rig.voice.hush()
    assert rig.process.said[-1] == {"do": "hush"}
    rig.wait(60)
    assert rig.problems == []


def test_a_voice_that_speaks_aloud_and_dies_is_said(rig):
    rig.live()
    rig.die()
    assert (rig.problems, rig.ready[-1]) == ([NO_ANSWER], {})


def test_an_engine_that_fails_to_render_may_be_followed_by_one_that_speaks_aloud(rig):
    rig.rendering()
    rig.hear("engine", name="aloud", renders=False)
    assert rig.voice.is_live
    assert set(rig.ready[-1]) == set(WORDS)


def test_language_and_volume_are_said_to_every_process(rig):
    rig.voice.set_volume(40)
    rig.voice.prepare(WORDS)
    assert rig.process.said == [{"do": "locale", "locale": "en"}, {"do": "volume", "volume": 0.4}]
    rig.voice.set_volume(0)
    assert rig.process.said[-1] == {"do": "volume", "volume": 0.0}


def test_no_room_for_files_is_said(rig, monkeypatch):
    def full(**_):
        raise OSError("full")

    monkeypatch.setattr("tempfile.mkdtemp", full)
    rig.rendering()
    assert rig.problems == [NO_ROOM]
    assert rig.ready == [{}]


def test_a_frozen_app_is_its_own_speaker(monkeypatch):
    assert speaker_command() == (sys.executable, "-m", "sciatica_timer.desktop.voice.speaker")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert speaker_command() == (sys.executable, "--speak")


# The same with real processes that misbehave.
HANGS = "import threading; threading.Event().wait(60)"
DIES = "pass"
GARBAGE = "print('Segmentation'); print('[1]'); print('{\"is\": \"rendered\"}')"
NOBODY = 'import sys; print(\'{"is": "no engine"}\', flush=True); sys.stdin.read()'
HANGS_WHEN_ASKED = f'print(\'{{"is": "engine", "name": "x", "renders": true}}\', flush=True); {HANGS}'


@pytest.mark.parametrize(
    ("code", "sentence"),
    [(HANGS, NO_ANSWER), (DIES, NO_ANSWER), (GARBAGE, NO_ANSWER), (NOBODY, NO_VOICE), (HANGS_WHEN_ASKED, NO_ANSWER)],
)
def test_a_real_process_that_fails_is_said_and_ended(qtbot, monkeypatch, code, sentence):
    for bound in ("ENGINE_SECONDS", "RENDER_SECONDS"):
        monkeypatch.setattr(f"sciatica_timer.desktop.voice.system_voice.{bound}", 1.0)
    process = ChildProcess([sys.executable, "-c", code])
    voice = SystemVoice(process=process)
    problems = []
    voice.problem.connect(problems.append)
    with qtbot.waitSignal(voice.ready) as heard:
        voice.prepare({"voice/a": "Hold"})
    assert (problems, heard.args) == ([sentence], [{}])
    assert not process.is_running
    voice.shut_down()
