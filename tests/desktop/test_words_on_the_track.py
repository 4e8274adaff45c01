"""Tones and words as they are heard: laid on one track, played into a sound server of one's own, and recorded."""

import json
import subprocess
import sys
import time

import pytest
from sound_server import Recorder, SoundServer, missing_tools, wait_until

from sciatica_timer.desktop.tones import bundled, load
from sciatica_timer.desktop.track import RATE, WORD

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=missing_tools() or "can run")

GAINS = {"tones": 0.64, "voice": 0.25}
LAID = (  # seconds after the first, as in a rep: a tone, the word that belongs to it, a count, and out of it again
    (0.0, "hold-begins"),
    (0.55, "voice/hold"),
    (1.2, "tick"),
    (1.4, "voice/number-3"),
    (2.4, "hold-ends"),
    (2.95, "voice/relax"),
    (3.8, "voice/exercise-wall-sit"),
)
AHEAD_SECONDS = 1.5  # of the first, so that the stream is open and settled
EDGE = RATE * 20 // 1000  # samples within which a place is known
QUIET = 4  # of 32767


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A word that does not ship, as a voice of the system would have made it: another word's bytes."""
    path = tmp_path_factory.mktemp("spoken") / "x.wav"
    source = bundled() / "voice" / "well-done.wav"
    path.write_bytes(source.read_bytes())
    return {"voice/exercise-wall-sit": str(path)}


@pytest.fixture(scope="module")
def heard(files):
    """What was recorded, and the instant at which the first sound was due."""
    with SoundServer() as server, Recorder(server) as recorder:
        command = [sys.executable, "-m", "sciatica_timer.desktop.player"]
        with subprocess.Popen(command, env=server.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as player:

            def say(**message):
                player.stdin.write(json.dumps(message).encode() + b"\n")
                player.stdin.flush()

            assert json.loads(player.stdout.readline())["is"] == "device"
            say(do="gain", **GAINS)
            say(do="files", files=files)
            first = time.perf_counter() + AHEAD_SECONDS
            say(do="lay", cues=[(first + after, name) for after, name in LAID])
            say(do="open")

            def is_over():
                say(do="go on")
                return time.perf_counter() > first + LAID[-1][0] + 1.5

            wait_until(is_over, 20, "the last word to be over")
            player.stdin.close()
            said = [json.loads(line)["is"] for line in player.stdout]
            assert player.wait(10) == 0
        assert "silent" not in said
        return recorder.sound(), first


@pytest.fixture(scope="module")
def expected(files):
    """The samples of each sound at the volume it is played at."""
    sounds = load({name for _, name in LAID}, files=files).sounds
    gains = {name: GAINS["voice" if name.startswith(WORD) else "tones"] for name in sounds}
    return {name: [int(value * gains[name]) for value in samples] for name, samples in sounds.items()}


@pytest.fixture(scope="module")
def places(heard, expected):
    """The sample at which each sound begins in the recording, found by its own shape."""
    sound, first = heard
    return [_place_of(expected[name], sound, first + after) for after, name in LAID]


def _place_of(shape, sound, due):
    """Look within 100 ms for where the loudest sample and those around it lie."""
    peak = max(range(len(shape)), key=lambda index: abs(shape[index]))
    around = range(max(0, peak - 200), min(len(shape), peak + 200))
    near = round((due - sound.began) / sound.sample_seconds)
    tries = range(near - RATE // 10, near + RATE // 10)

    def apart(begin):
        return sum(abs(sound.samples[begin + index] - shape[index]) for index in around[::8])

    best = min(tries, key=apart)
    return min(
        range(best - 2, best + 3), key=lambda begin: sum(abs(sound.samples[begin + i] - shape[i]) for i in around)
    )


def test_tones_and_words_are_heard_at_their_instants(heard, places):
    sound, first = heard
    late = [sound.instant(place) - first - after for place, (after, _) in zip(places, LAID, strict=True)]
    middle = sorted(late)[len(late) // 2]
    assert max(abs(one - middle) for one in late) < 0.020
    assert abs(middle) < 0.100


def test_each_is_heard_whole_and_at_the_volume_of_its_kind(heard, places, expected):
    sound, _ = heard
    for place, (_, name) in zip(places, LAID, strict=True):
        pairs = zip(sound.samples[place : place + len(expected[name])], expected[name], strict=True)
        assert max(abs(one - other) for one, other in pairs) <= QUIET, name


def test_there_is_silence_between_them(heard, places, expected):
    sound, _ = heard
    ends = [place + len(expected[name]) for place, (_, name) in zip(places, LAID, strict=True)]
    for end, begin in zip(ends, [*places[1:], ends[-1] + RATE // 2], strict=True):
        between = sound.samples[end:begin]
        assert len(between) >= EDGE
        assert max(map(abs, between)) <= QUIET
