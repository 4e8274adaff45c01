"""The process that turns others down: by the clock, and with a record that survives it."""

import json

import pytest

from sciatica_timer.desktop.sound.other_streams import FACTOR, OUR_ID, CannotTurnDown, OtherStreams
from sciatica_timer.desktop.sound.quieter import Quieter

pulsectl = pytest.importorskip("pulsectl")


class Others:
    """Remembers each turn, and ends the run after so many."""

    def __init__(self, fails=()):
        self.turns, self.fails, self.quieter, self.after = [], fails, None, 9

    def _note(self, turn):
        self.turns.append(turn)
        if len(self.turns) == self.after:
            self.quieter.end()
        if turn in self.fails:
            raise CannotTurnDown

    def turn_down(self):
        self._note("down")

    def turn_up(self):
        self._note("up")


def run(spans, times, turns, fails=()):
    """Run with a clock that reads these times one after another, until so many turns are done."""
    others, told, readings = Others(fails), [], iter(times)
    quieter = Quieter(others, told.append, lambda: next(readings))
    others.quieter, others.after = quieter, turns
    quieter.plan(spans)
    quieter.run()
    return others.turns, told


def test_it_makes_up_for_what_was_left_then_turns_down_and_up_by_the_clock():
    assert run([(1.0, 2.0), (3.0, 4.0)], [0.9999, 1.0, 2.0, 3.5, 4.1], 5) == (
        ["up", "down", "up", "down", "up"],
        ["able"] * 5,
    )


def test_what_is_down_at_the_end_is_turned_up():
    assert run([(1.0, 2.0)], [1.5], 2)[0] == ["up", "down", "up"]


def test_nobody_to_ask_is_told_and_tried_again_with_the_next_words():
    assert run([(1.0, 2.0), (3.0, 4.0)], [1.0, 2.0, 3.5, 4.1], 5, fails=["down"]) == (
        ["up", "down", "up", "down", "up"],
        ["able", "unable", "able", "unable", "able"],
    )


class Stream:
    """A stream of a program, playing at a loudness."""

    def __init__(self, index, name, *values, corked=0, **said):
        self.index, self.corked = index, corked
        self.volume = pulsectl.PulseVolumeInfo(list(values))
        self.proplist = {"application.name": name, **{key.replace("_", "."): text for key, text in said.items()}}


class Server:
    """Streams, and a memory of programs."""

    def __init__(self, *streams):
        self.streams, self.fails = list(streams), False

    def __call__(self):
        if self.fails:
            raise CannotTurnDown
        return self

    def sink_input_list(self):
        return list(self.streams)

    def volume_set(self, stream, volume):
        stream.volume = volume

    def stream_restore_read(self):
        raise pulsectl.PulseOperationInvalid

    def close(self):
        pass

    def loudness(self):
        return {one.index: one.volume.values for one in self.streams}


@pytest.fixture
def record(tmp_path):
    return tmp_path / "turned-down.json"


def test_what_plays_is_turned_down_and_up_again_and_the_rest_left_alone(record):
    server = Server(
        Stream(1, "radio", 0.8, 0.6),
        Stream(2, "paused", 0.8, corked=1),
        Stream(3, "call", 0.8, media_role="phone"),
        Stream(4, "speech-dispatcher-espeak", 0.8),
        Stream(5, "python3", 0.8, application_id=OUR_ID),
        Stream(6, "silent", 0.0),
    )
    before = server.loudness()
    others = OtherStreams(record, server)
    others.turn_down()
    assert server.loudness() == {**before, 1: [0.8 * FACTOR, 0.6 * FACTOR]}
    assert json.loads(record.read_text()) == [{"index": 1, "program": "radio", "was": [0.8, 0.6]}]
    assert record.stat().st_mode & 0o077 == 0
    others.turn_down()
    assert server.loudness()[1] == [0.8 * FACTOR, 0.6 * FACTOR]
    others.turn_up()
    assert server.loudness() == before
    assert list(record.parent.iterdir()) == []


def test_a_new_stream_of_a_program_that_began_anew_is_turned_up_too(record):
    server = Server(Stream(1, "radio", 0.8))
    others = OtherStreams(record, server)
    others.turn_down()
    server.streams = [Stream(9, "radio", 0.8 * FACTOR), Stream(1, "other", 0.4)]
    OtherStreams(record, server).turn_up()
    assert server.loudness() == {9: [0.8], 1: [0.4]}


def test_where_nobody_answers_the_record_stays_for_the_next_time(record):
    server = Server(Stream(1, "radio", 0.8))
    others = OtherStreams(record, server)
    others.turn_down()
    server.fails = True
    with pytest.raises(CannotTurnDown):
        others.turn_up()
    server.fails = False
    others.turn_up()
    assert server.loudness() == {1: [0.8]}


@pytest.mark.parametrize(
    "content",
    ["", "no JSON", "{}", "[1]", '[{"index": 1, "program": "radio", "was": [99]}]', '[{"was": [0.5]}]', "[" * 100_000],
)
def test_a_damaged_record_changes_nothing_and_goes(record, content):
    record.write_text(content)
    server = Server(Stream(1, "radio", 0.4))
    OtherStreams(record, server).turn_up()
    assert server.loudness() == {1: [0.4]}
    assert not record.exists()


def test_what_cannot_be_written_down_first_stays_as_it_is(record):
    record.with_name(f"{record.name}.new").mkdir()
    server = Server(Stream(1, "radio", 0.8))
    with pytest.raises(OSError):
        OtherStreams(record, server).turn_down()
    assert server.loudness() == {1: [0.8]}
