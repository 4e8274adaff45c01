"""One reminder as a notification of the desktop (org.freedesktop.Notifications), and how the user answers it.

https://specifications.freedesktop.org/notification-spec. Not every desktop has buttons: where there are none, a click
on the notification itself closes it, and is taken as "start"; the text says so then.
"""

from __future__ import annotations

import time
from html import escape
from typing import TYPE_CHECKING, Any, Protocol

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_call

from sciatica_timer.core.value import Value
from sciatica_timer.desktop.integration.bus_line import BusLine
from sciatica_timer.desktop.integration.now_playing import clean_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jeepney import Message

NAME = "org.freedesktop.Notifications"
SERVICE = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)
ANSWER_SECONDS = 10.0  # a service that the bus has to start first takes a moment
LEAVE_SECONDS = 0.2  # less than the app waits for this process
AS_THE_DESKTOP_LIKES = -1  # how long it stays up
DISMISSED = 2  # the reason in NotificationClosed
NO_BUS = "there is no session bus"
NO_SERVICE = "no service of the desktop shows notifications"
NO_ANSWER = "the desktop does not answer"


class Send(Protocol):
    """Sends one message to the app."""

    def __call__(self, what: str, **more: object) -> None:
        """Send it."""


class Question(Value):
    """What is asked: a title, a text, the words of its buttons, and what the text ends with where there are none.

    An empty `later` leaves that button out. `key` tells one question from another.
    """

    key: str
    title: str
    body: str
    start: str
    later: str
    click: str


def question(message: Mapping[str, object]) -> Question:
    """Read a "notify" message; whatever in it is no text is as good as absent."""
    return Question(**{name: clean_text(message.get(name)) for name in Question.__struct_fields__})


class Notification:
    """Shows one question and sends how it was answered; a guest on the line to the session bus.

    Sends "notified" when it stands there, else "not notified" with why; later, once, "answer": "start", "later",
    "dismissed" by the user or "closed" by itself, with the token that lets a window come forward, if there is one.
    """

    def __init__(self, asked: Question, send: Send) -> None:
        self._asked = asked
        self._send = send
        self._line: BusLine | None = None
        self._number: int | None = None
        self._has_buttons = False
        self._is_withdrawn = self._is_over = False
        self._token = ""
        self._why = NO_BUS

    def begin(self, line: BusLine) -> None:
        """Listen first, then ask what this desktop can do."""
        self._line = line
        self._why = NO_ANSWER
        line.call(message_bus.AddMatch(MatchRule(type="signal", interface=NAME, path=SERVICE.object_path)), _never_mind)
        gone = MatchRule(type="signal", sender="org.freedesktop.DBus", member="NameOwnerChanged")
        gone.add_arg_condition(0, NAME)
        line.call(message_bus.AddMatch(gone), _never_mind)
        line.call(new_method_call(SERVICE, "GetCapabilities"), self._on_capabilities)
        line.wake_after(ANSWER_SECONDS)

    def hear(self, message: Message) -> None:
        """Take what the service says of this notification, and whether it is still there."""
        if message.header.message_type is not MessageType.signal or self._number is None:
            return
        match message.header.fields.get(HeaderFields.member), message.body:
            case "ActivationToken", (self._number, str(token)):
                self._token = token
            case "ActionInvoked", (self._number, action):
                self._answer("later" if action == "later" else "start")
            case "NotificationClosed", (self._number, reason):
                by_click = "dismissed" if self._has_buttons else "start"
                self._answer(by_click if reason == DISMISSED else "closed")
            case "NameOwnerChanged", (_, _, ""):
                self._answer("closed")

    def take(self, order: object) -> None:
        """Do what is asked for: "withdraw" takes the notification away and sends nothing."""
        if order == "withdraw":
            self._is_withdrawn = self._is_over = True
            if self._number is not None:
                self._close()

    def wake(self) -> None:
        """Wait no longer for an answer."""
        if self._line is not None:
            self._line.close()

    def end(self) -> None:
        """Report what could not be shown, or is gone with the bus."""
        self._line = None
        if self._number is not None:
            self._answer("closed")
        elif not self._is_over:
            self._is_over = True
            self._send("not notified", key=self._asked.key, why=self._why)

    def _on_capabilities(self, reply: Message | None) -> None:
        if self._line is None:
            return
        if reply is None:
            self._fail()
            return
        (can,) = reply.body
        self._has_buttons = "actions" in can
        body = self._asked.body if self._has_buttons else f"{self._asked.body} {self._asked.click}".strip()
        what = (
            "Sciatica Timer",
            0,
            "sciatica-timer",
            self._asked.title,
            escape(body, quote=False) if "body-markup" in can else body,
            self._buttons() if self._has_buttons else [],
            {"desktop-entry": ("s", "sciatica-timer"), "urgency": ("y", 1)},
            AS_THE_DESKTOP_LIKES,
        )
        self._line.call(new_method_call(SERVICE, "Notify", "susssasa{sv}i", what), self._on_shown)

    def _buttons(self) -> list[str]:
        """List key and words in turn; "default" is the click on the notification itself."""
        later = ["later", self._asked.later] if self._asked.later else []
        return ["default", self._asked.start, "start", self._asked.start, *later]

    def _on_shown(self, reply: Message | None) -> None:
        if self._line is None:
            return
        if reply is None:
            self._fail()
            return
        (self._number,) = reply.body
        self._line.wake_after(None)
        if self._is_withdrawn:
            self._close()
        else:
            self._send("notified", key=self._asked.key)

    def _fail(self) -> None:
        self._why = NO_SERVICE
        self.wake()

    def _answer(self, answer: str) -> None:
        if not self._is_over:
            self._is_over = True
            self._send("answer", key=self._asked.key, answer=answer, token=self._token)
        self.wake()

    def _close(self) -> None:
        if self._line is not None:
            self._line.call(new_method_call(SERVICE, "CloseNotification", "u", (self._number,)), _never_mind)
            self._line.close()


def _never_mind(_reply: Message | None) -> None:
    """Ignore the reply: what cannot be listened to is not heard, and nothing else is lost."""


class Notifier:
    """The notifications that stand, each on a line of its own; nothing here waits."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._lines: dict[str, BusLine] = {}
        self._leaving: list[BusLine] = []

    def show(self, message: Mapping[str, Any]) -> None:
        """Show what a "notify" message asks, in place of what stood under that key."""
        asked = question(message)
        self.withdraw(asked.key)
        self._lines[asked.key] = BusLine("SESSION", Notification(asked, self._send))

    def withdraw(self, key: str) -> None:
        """Take away what stands under a key, if anything does."""
        line = self._lines.pop(key, None)
        if line is not None:
            line.ask("withdraw")
            self._leaving = [one for one in (*self._leaving, line) if one.thread.is_alive()]

    def finish(self) -> None:
        """Take all away and wait a moment for that: the process is about to end."""
        for key in list(self._lines):
            self.withdraw(key)
        until = time.monotonic() + LEAVE_SECONDS
        for line in self._leaving:
            line.thread.join(max(until - time.monotonic(), 0.0))
