"""Stand-ins that go in through constructors."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from sciatica_timer.core.events import Reading

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=timezone(timedelta(hours=1)))


class FakeClock:
    """Both clocks of a reading, moved together or apart, and the wall clock beside them."""

    def __init__(self, speed: float = 1.0) -> None:
        self.speed = speed
        self.monotonic = 100.0
        self.sleepless = 500.0
        self.now = NOON

    def read(self) -> Reading:
        return Reading(self.monotonic, self.sleepless)

    def wall(self) -> datetime:
        return self.now

    def pass_seconds(self, seconds: float) -> None:
        """Let time pass while the computer is awake; `seconds` of the session's clock."""
        self.monotonic += seconds
        self.sleep(seconds)

    def sleep(self, seconds: float) -> None:
        """Let the computer sleep: the monotonic clock stands still."""
        self.sleepless += seconds
        self.now += timedelta(seconds=seconds / self.speed)


class FakeSound:
    """Remembers what was asked of the sound."""

    def __init__(self, *, silent: bool = False) -> None:
        self.is_silent = silent
        self.laid: list[tuple] = []
        self.calls: list[str] = []

    def begin(self, now: float) -> None:
        self.calls.append("begin")

    def lay(self, cues, now: float) -> None:
        self.calls.append("lay")
        self.laid.append(tuple(cues))

    def finish(self) -> None:
        self.calls.append("finish")
