"""Media keys and headset buttons: puts the session on the session bus as a media player while it is open.

Desktops send the keys to whichever player they saw last. So the name on the bus is owned from the first state that is
not "Stopped" until the next that is, and other players keep their keys otherwise.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from jeepney import DBusNameFlags, MessageFlag, MessageType, message_bus

from sciatica_timer.desktop.integration.bus_line import BusLine
from sciatica_timer.desktop.integration.mpris import MediaPlayer
from sciatica_timer.desktop.integration.now_playing import NowPlaying

if TYPE_CHECKING:
    from collections.abc import Callable

    from jeepney import Message

NAME = "org.mpris.MediaPlayer2.sciatica_timer"
IS_OURS = {1, 4}  # RequestName: now, or before


class _Stand:
    """The player's place on the bus; a guest on the line to it."""

    def __init__(self, player: MediaPlayer) -> None:
        self._player = player
        self._line: BusLine | None = None
        self._has_asked = False

    def begin(self, line: BusLine) -> None:
        self._line = line

    def hear(self, message: Message) -> None:
        if message.header.message_type is not MessageType.method_call or self._line is None:
            return
        answer = self._player.answer(message)
        if not message.header.flags & MessageFlag.no_reply_expected:
            self._line.send(answer)

    def take(self, order: object) -> None:
        if not isinstance(order, NowPlaying) or self._line is None:
            return
        signals = self._player.show(order)
        if not self._has_asked:  # whoever sees the name come up finds the session there
            self._has_asked = True
            self._line.call(message_bus.RequestName(NAME, DBusNameFlags.do_not_queue), self._on_name)
            signals = []
        for signal in signals:
            self._line.send(signal)
        if not order.is_open:
            self._line.close()

    def wake(self) -> None:
        """Do nothing: nothing is ever put off here."""

    def end(self) -> None:
        self._line = None

    def _on_name(self, reply: Message | None) -> None:
        """Take a name of one's own where another app of ours has the usual one, as MPRIS has it."""
        if self._line is not None and reply is not None and reply.body[0] not in IS_OURS:
            own = f"{NAME}.instance{os.getpid()}"
            self._line.call(message_bus.RequestName(own, DBusNameFlags.do_not_queue), _never_mind)


def _never_mind(_reply: Message | None) -> None:
    """Ignore the reply: without a name there are no keys, and nothing else is lost."""


class MediaKeys:
    """Stands on the bus for as long as a session is open; never waits for it."""

    def __init__(self, send_key: Callable[[str], None]) -> None:
        self._send_key = send_key
        self._line: BusLine | None = None

    def show(self, now: NowPlaying) -> None:
        """Show the desktop how the session stands; "Stopped" gives the name up."""
        if self._line is None and now.is_open:
            self._line = BusLine("SESSION", _Stand(MediaPlayer(self._send_key)))
        if self._line is not None:
            self._line.ask(now)
        if not now.is_open:
            self._line = None
