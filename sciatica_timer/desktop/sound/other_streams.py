"""The streams of other programs at the sound server: turned down, and up again even after a violent end.

What is turned down is written into a file before it is, so that whoever comes next can make up for it. PulseAudio, and
PipeWire in its place, remember how loud a program was last; a stream that ended while it was turned down is put right
there, or the program's next one would be as soft.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from pulsectl import Pulse

FACTOR = 0.5  # on the server's scale, which is cubic: 18 dB, under which speech is followed with ease
CONNECT_SECONDS = 1.0
OUR_ID = "sciatica-timer"  # what the player's streams call themselves
ID_KEY, RESTORE_KEY = "application.id", "module-stream-restore.id"
LEFT_ALONE = frozenset({"phone", "a11y", "event"})  # a call, a screen reader, a beep
SCREEN_READER = "speech-dispatcher"
SAME_VOLUME = 0.02
MOST_ENTRIES = 64


class CannotTurnDown(Exception):  # noqa: N818  it is no error: nobody plays, or nobody can be asked
    """No sound server that takes such requests answers."""


def connect() -> Pulse:
    """Return a connection; raise CannotTurnDown."""
    try:
        import pulsectl  # noqa: PLC0415  50 ms, and it can be missing its library

        pulse = pulsectl.Pulse("sciatica-timer", connect=False)
        pulse.connect(timeout=CONNECT_SECONDS)
    except Exception as error:
        raise CannotTurnDown(str(error)) from error
    return pulse


class OtherStreams:
    """Those of all other programs that may be turned down."""

    def __init__(self, record: Path, connect: Callable[[], Pulse] = connect) -> None:
        """Take the file for what is turned down; nothing is changed yet."""
        self._record, self._connect = record, connect

    def turn_down(self) -> None:
        """Turn down what plays; raise CannotTurnDown, and OSError where that cannot be written down first."""
        with self._connected() as pulse:
            kept = self._read()
            known = {(one["index"], one["program"]) for one in kept}
            streams = [one for one in pulse.sink_input_list() if _may_be_turned_down(one) and _key(one) not in known]
            if streams:
                self._write([*kept, *map(_entry, streams)][-MOST_ENTRIES:])
            for stream in streams:
                _set(pulse, stream, [value * FACTOR for value in stream.volume.values])

    def turn_up(self) -> None:
        """Turn up again what the file names, but for what was changed by somebody else; raise CannotTurnDown."""
        entries = self._read()
        if entries:
            with self._connected() as pulse:
                streams = pulse.sink_input_list()
                gone = [one for one in entries if not _turn_up(pulse, streams, one)]
                _put_right(pulse, gone)
        with suppress(OSError):
            self._record.unlink(missing_ok=True)

    def _connected(self) -> _Closing:
        return _Closing(self._connect())

    def _read(self) -> list[dict[str, Any]]:
        try:
            found = json.loads(self._record.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return []
        return [one for one in found if _is_entry(one)] if isinstance(found, list) else []

    def _write(self, entries: list[dict[str, Any]]) -> None:
        beside = self._record.with_name(f"{self._record.name}.new")
        with suppress(FileNotFoundError):
            beside.unlink()
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(entries, file)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self._record)


class _Closing:
    """A connection that is closed at the end, and whose failures are one kind."""

    def __init__(self, pulse: Pulse) -> None:
        self._pulse = pulse

    def __enter__(self) -> Pulse:
        return self._pulse

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        self._pulse.close()
        if error is not None and type(error).__module__.startswith("pulsectl"):
            raise CannotTurnDown(str(error)) from error


def _may_be_turned_down(stream: Any) -> bool:
    said = stream.proplist
    is_ours = said.get(ID_KEY) == OUR_ID
    is_reader = said.get("application.name", "").startswith(SCREEN_READER)
    can_be = not stream.corked and max(stream.volume.values, default=0) > 0
    return can_be and not is_ours and not is_reader and said.get("media.role") not in LEFT_ALONE


def _program(stream: Any) -> str:
    said = stream.proplist
    return str(said.get(RESTORE_KEY) or said.get("application.name", ""))


def _key(stream: Any) -> tuple[int, str]:
    return stream.index, _program(stream)


def _entry(stream: Any) -> dict[str, Any]:
    return {"index": stream.index, "program": _program(stream), "was": list(stream.volume.values)}


def _is_entry(value: object) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get("was"), list):
        return False
    numbers = all(isinstance(one, (int, float)) and 0 <= one <= 10 for one in value["was"])  # noqa: PLR2004  1 is full
    return numbers and bool(value["was"]) and isinstance(value.get("index"), int) and "program" in value


def _is_turned_down(values: list[float], was: list[float]) -> bool:
    same = len(values) == len(was)
    return same and all(abs(a - FACTOR * b) < SAME_VOLUME for a, b in zip(values, was, strict=True))


def _turn_up(pulse: Pulse, streams: Iterable[Any], entry: dict[str, Any]) -> bool:
    """Turn up the streams of an entry; return whether its own is still there."""
    is_there = False
    for stream in streams:
        if _program(stream) == entry["program"]:
            is_there = is_there or stream.index == entry["index"]
            if _is_turned_down(stream.volume.values, entry["was"]):
                _set(pulse, stream, entry["was"])
    return is_there


def _put_right(pulse: Pulse, gone: list[dict[str, Any]]) -> None:
    """Make up for programs whose stream is gone, in what the server remembers of them."""
    import pulsectl  # noqa: PLC0415  it is there by now

    by_program = {one["program"]: one for one in gone}
    with suppress(pulsectl.PulseError):  # of a server that remembers nothing
        for remembered in pulse.stream_restore_read() if gone else ():
            entry = by_program.get(remembered.name)
            if entry is not None and _is_turned_down(remembered.volume.values, entry["was"]):
                remembered.volume.values = entry["was"]
                pulse.stream_restore_write(remembered, mode="replace")


def _set(pulse: Pulse, stream: Any, values: list[float]) -> None:
    import pulsectl  # noqa: PLC0415  it is there by now

    with suppress(pulsectl.PulseError):  # the stream may have ended by now
        pulse.volume_set(stream, pulsectl.PulseVolumeInfo(values))
