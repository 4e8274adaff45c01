"""Music at a real sound server, turned down while the app speaks, and as loud as before whoever is killed."""

import subprocess
import time

import pytest
from sound_server import SoundServer, missing_tools, wait_until

from sciatica_timer.desktop.sound.other_streams import FACTOR, ID_KEY, OUR_ID
from sciatica_timer.desktop.sound.quieting import Quieting
from sciatica_timer.desktop.sound.stream import HEAD_START_SECONDS

pulsectl = pytest.importorskip("pulsectl")
pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=missing_tools() or "can run")
WORD = "voice/hold"
LOUD = {"radio": 0.8, "film": 1.0, "call": 0.9, "ours": 0.7}
MORE = {"call": ["--property=media.role=phone"], "ours": [f"--property={ID_KEY}={OUR_ID}"]}
ROW = "others turned down"


class Music:
    """Four programs that play into a server without end."""

    def __init__(self, server):
        self._server = server
        shape = ["--raw", "--format=s16le", "--rate=8000", "--channels=1"]
        self.programs = {
            name: subprocess.Popen(
                ["pacat", f"--client-name={name}", *shape, *MORE.get(name, []), "/dev/zero"],
                env=server.environment,
                stderr=subprocess.DEVNULL,
            )
            for name in LOUD
        }
        wait_until(lambda: set(self.loudness()) == set(LOUD), 10, "four streams")
        with self.pulse() as pulse:
            for stream in pulse.sink_input_list():
                pulse.volume_set_all_chans(stream, LOUD[stream.proplist["application.name"]])

    def pulse(self):
        return pulsectl.Pulse("test", server=self._server.environment["PULSE_SERVER"])

    def loudness(self):
        with self.pulse() as pulse:
            streams = pulse.sink_input_list()
        return {one.proplist["application.name"]: round(one.volume.value_flat, 2) for one in streams}

    def end(self):
        for program in self.programs.values():
            program.kill()
            program.wait()


SOFT = {**LOUD, "radio": 0.8 * FACTOR, "film": FACTOR}


@pytest.fixture
def music(monkeypatch):
    with SoundServer() as server:
        for key in ("PULSE_SERVER", "HOME", "XDG_RUNTIME_DIR"):
            monkeypatch.setenv(key, server.environment[key])
        server.control("load-module", "module-stream-restore")
        playing = Music(server)
        playing.server = server
        yield playing
        playing.end()


@pytest.fixture
def begin(tmp_path, qtbot):
    made = []

    def start():
        one = Quieting(tmp_path / "turned-down.json")
        one.told = []
        one.impossible.connect(lambda: one.told.append(1))
        one.know({WORD: 1.0})
        made.append(one)
        return one

    yield start
    for one in made:
        one.shut_down()


def speak(quieting, after=0.0):
    now = time.perf_counter()
    quieting.lay([(now + after - HEAD_START_SECONDS, WORD), (now + after + 2, WORD), (now + after + 4, WORD)], now)


def test_others_are_softer_while_the_app_speaks_and_as_loud_as_before_after_it(music, begin, qtbot, tally):
    quieting = begin()
    quieting.wish(on=True)
    speak(quieting)
    qtbot.waitUntil(lambda: music.loudness() == SOFT, timeout=10_000)
    quieting.lay([], 0)
    qtbot.waitUntil(lambda: music.loudness() == LOUD, timeout=10_000)
    tally(ROW, streams=len(LOUD))


def test_a_span_ends_by_itself(music, begin, qtbot):
    quieting = begin()
    quieting.wish(on=True)
    now = time.perf_counter()
    quieting.lay([(now, WORD)], now)
    qtbot.waitUntil(lambda: music.loudness() == SOFT, timeout=10_000)
    qtbot.waitUntil(lambda: music.loudness() == LOUD, timeout=10_000)


def test_after_a_kill_of_the_process_another_turns_them_up(music, begin, qtbot, tally):
    quieting = begin()
    quieting._again.setInterval(50)
    quieting.wish(on=True)
    speak(quieting)
    qtbot.waitUntil(lambda: music.loudness() == SOFT, timeout=10_000)
    quieting._cues = ()  # else the next speaks on
    quieting._process._process.kill()
    qtbot.waitUntil(lambda: music.loudness() == LOUD, timeout=10_000)
    tally(ROW, killed=1)


def test_after_a_kill_of_the_app_the_process_turns_them_up(music, begin, qtbot, tally):
    quieting = begin()
    quieting.wish(on=True)
    speak(quieting)
    qtbot.waitUntil(lambda: music.loudness() == SOFT, timeout=10_000)
    quieting._process._process.closeWriteChannel()  # all that it sees of a kill
    wait_until(lambda: music.loudness() == LOUD, 10, "the music")
    tally(ROW, killed=1)


def test_after_a_kill_of_both_the_next_start_turns_them_up_whatever_is_wished_then(music, begin, qtbot, tally):
    quieting = begin()
    quieting.wish(on=True)
    speak(quieting)
    qtbot.waitUntil(lambda: music.loudness() == SOFT, timeout=10_000)
    quieting._process.kill()
    assert music.loudness() == SOFT
    begin().make_up()
    qtbot.waitUntil(lambda: music.loudness() == LOUD, timeout=10_000)
    tally(ROW, killed=2)


def test_what_the_user_changes_meanwhile_stays(music, begin, qtbot):
    quieting = begin()
    quieting.wish(on=True)
    speak(quieting)
    qtbot.waitUntil(lambda: music.loudness() == SOFT, timeout=10_000)
    with music.pulse() as pulse:
        for stream in pulse.sink_input_list():
            if stream.proplist["application.name"] == "radio":
                pulse.volume_set_all_chans(stream, 0.3)
    quieting.lay([], 0)
    qtbot.waitUntil(lambda: music.loudness() == {**LOUD, "radio": 0.3}, timeout=10_000)


def test_the_next_stream_of_a_program_that_ended_meanwhile_is_as_loud_as_before(music, begin, qtbot):
    quieting = begin()
    quieting.wish(on=True)
    speak(quieting)
    qtbot.waitUntil(lambda: music.loudness() == SOFT, timeout=10_000)
    music.programs["film"].kill()
    qtbot.waitUntil(lambda: "film" not in music.loudness(), timeout=10_000)
    quieting.lay([], 0)
    qtbot.waitUntil(lambda: music.loudness()["radio"] == LOUD["radio"], timeout=10_000)
    with music.pulse() as pulse:
        (kept,) = [one for one in pulse.stream_restore_read() if one.name.endswith(":film")]
    assert kept.volume.value_flat == pytest.approx(LOUD["film"], abs=0.01)


def test_a_server_that_hangs_holds_nobody_up_and_one_that_is_gone_is_told(music, begin, qtbot):
    quieting = begin()
    music.server.hang()
    began = time.perf_counter()
    quieting.wish(on=True)
    speak(quieting)
    assert time.perf_counter() - began < 1
    qtbot.waitUntil(lambda: quieting.told == [1], timeout=10_000)
    music.server.go_on()


def test_what_cannot_be_written_down_is_not_turned_down(music, begin, qtbot, tmp_path):
    (tmp_path / "turned-down.json.new").mkdir()
    quieting = begin()
    quieting.wish(on=True)
    speak(quieting)
    qtbot.waitUntil(lambda: quieting.told == [1], timeout=10_000)
    assert music.loudness() == LOUD
