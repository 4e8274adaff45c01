"""Finds out by ear which tones suit a person, and how loud they must be on the output in use, when it is asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.app.session import troubles
from sciatica_timer.core.session.hearing import (
    LEVELS_PERCENT,
    STEP_SECONDS,
    outcome,
    spoken_first,
    step_sounds,
)
from sciatica_timer.core.settings import Loudness, ToneSet
from sciatica_timer.ui.notice import Notice
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.core.session.hearing import Heard
    from sciatica_timer.desktop.sound.session_sound import SessionSound
    from sciatica_timer.ui.session.check_in.sound_check_page import SoundCheckPage
    from sciatica_timer.ui.window.main_window import MainWindow

BETWEEN_SECONDS = 1.0  # of silence after a press, in which another means nothing


class SoundChecks(QObject):
    """Runs one check at a time, on a page of its own, and lets each output be as loud as it was found to be.

    A check is offered once for each output, after the first session on it, and never stands before one. `wanted`
    follows when the offer is taken.
    """

    wanted = Signal()

    def __init__(self, window: MainWindow, preferences: Preferences, sound: SessionSound) -> None:
        """Take what a check touches; nothing is heard before it is asked for."""
        super().__init__(window)
        self._window, self._preferences, self._sound = window, preferences, sound
        self._lengths: Mapping[str, float] = {}
        self._page: SoundCheckPage | None = None
        self._then: Callable[[], object] | None = None
        self._heard: dict[ToneSet, int | None] = {}
        self._output = ""
        self._unchecked = ""  # the output of the session that is over, if no check was offered for it yet
        self._step = -1  # of the set that is heard; -1 while none is
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_louder)
        sound.problem.connect(self._on_problem)
        sound.device_changed.connect(self._on_device)
        window.uncovered.connect(self._offer)

    @property
    def is_open(self) -> bool:
        """Whether a check is under way, or its result is shown."""
        return self._page is not None

    def know(self, lengths: Mapping[str, float]) -> None:
        """Know the seconds of all sounds there are, by the names of their cues."""
        self._lengths = lengths

    def note_output(self) -> None:
        """Remember the output that a session was heard on, if no check was offered for it yet."""
        output = self._sound.device_id()
        self._unchecked = "" if output in self._preferences.now.outputs else output

    def _offer(self) -> None:
        """Offer a check, once a session is over; without one the output is as loud as it was."""
        output, self._unchecked = self._unchecked, ""
        now = self._preferences.now
        if not output or output in now.outputs:
            return
        self._preferences.take(replace(replace(now, output=output).with_own_loudness(now.loudness), output=now.output))
        text, action = tr("Was the sound easy to hear? It can be set by ear."), tr("Check by ear")
        self._window.notices.show_notice(Notice("sound-check", text, action=action, act=self.wanted.emit))

    def open(self, then: Callable[[], object]) -> None:
        """Begin a check, and go on with `then` after it."""
        from sciatica_timer.ui.session.check_in.sound_check_page import SoundCheckPage  # noqa: PLC0415  rarely needed

        self._then = then
        self._page = page = SoundCheckPage()
        page.setProperty("disposable", True)
        now = self._preferences.now
        page.teach(now.keys)
        page.heard.connect(self._on_heard)
        page.accepted.connect(self._go_on)
        page.declined.connect(self._decline)
        page.repeated.connect(self._begin)
        page.tones_chosen.connect(self._choose)
        page.left.connect(partial(self._leave, page))
        self._window.cover_on_mat(page, filled=now.fill_screen, screen=now.screen)
        page.take_focus()
        self._begin()

    def stop(self) -> None:
        """Let nothing more be heard, and go on with nothing."""
        self._timer.stop()
        self._step, self._then = -1, None
        if self._page is not None:
            self._page = None
            self._sound.stop()

    def _begin(self) -> None:
        self._sound.stop()
        self._heard, self._output = {}, self._sound.device_id()
        if not self._output:
            self._show_trouble(tr("No sound output was found. The screen shows every cue, and flashes at each change."))
            return
        words, seconds = spoken_first(self._lengths)
        self._sound.ring(words, LEVELS_PERCENT[0])
        self._show_step(0)
        self._wait(seconds + BETWEEN_SECONDS)

    def _wait(self, seconds: float) -> None:
        self._step = -1
        self._timer.start(round(1000 * seconds))

    @property
    def _tones(self) -> ToneSet:
        return list(ToneSet)[len(self._heard)]

    def _go_louder(self) -> None:
        """Play the next step, or end the set after the loudest."""
        self._step += 1
        if self._step == len(LEVELS_PERCENT):
            self._end_set(None)
            return
        self._sound.ring(step_sounds(self._tones), LEVELS_PERCENT[self._step])
        self._show_step(self._step + 1)
        self._timer.start(round(1000 * STEP_SECONDS))

    def _show_step(self, step: int) -> None:
        if self._page is not None:
            self._page.show_step(len(self._heard) + 1, step, len(LEVELS_PERCENT))

    def _on_heard(self) -> None:
        if self._step >= 0:
            self._end_set(self._step)

    def _end_set(self, step: int | None) -> None:
        self._timer.stop()
        self._heard[self._tones] = step
        if len(self._heard) < len(ToneSet):
            self._sound.ring((), LEVELS_PERCENT[0])
            self._show_step(0)
            self._wait(BETWEEN_SECONDS)
            return
        self._sound.stop()
        self._step = -1
        found = outcome(self._heard, self._preferences.now.tones)
        if found is None:
            self._show_trouble(troubles.nothing_heard(self._sound.device_name() or ""))
        else:
            self._keep(found)

    def _keep(self, found: Heard) -> None:
        """Let it hold on this output; the words stay as much louder or softer than the tones as they were."""
        now = self._preferences.now
        voice = max(0, min(100, found.volume + now.loudness.voice_volume - now.loudness.volume))
        now = replace(now, output=self._output).with_own_loudness(Loudness(found.volume, voice))
        self._preferences.take(replace(now, tones=found.tones, muted=False))
        self._sound.test()
        if self._page is not None:
            self._page.show_found(found.tones)

    def _choose(self, tones: ToneSet) -> None:
        self._preferences.take(replace(self._preferences.now, tones=tones))
        self._sound.stop()
        self._sound.test()

    def _decline(self) -> None:
        """Let this output be as loud as it is now, and offer it no more."""
        now = self._preferences.now
        if now.output and now.output not in now.outputs:
            self._preferences.take(now.with_own_loudness(now.loudness))
        self._go_on()

    def _go_on(self) -> None:
        then = self._then
        self.stop()
        if then is not None:
            then()

    def _leave(self, page: SoundCheckPage) -> None:
        """End the check of a page that something else covers."""
        if page is self._page:
            self.stop()

    def _show_trouble(self, sentence: str) -> None:
        self._timer.stop()
        self._step = -1
        if self._page is not None:
            self._page.show_trouble(sentence)

    def _on_problem(self, kind: str, _goes_on: bool) -> None:  # noqa: FBT001  a slot
        if self._page is not None:
            self._show_trouble(troubles.of_sound(kind, goes_on=False))

    def _on_device(self, name: str) -> None:
        """Let the loudness of this output hold; begin a check anew there, or show that there is none any more."""
        self._preferences.use_output(self._sound.device_id())
        if self._page is not None and self._sound.device_id() != self._output:
            self._sound.stop()
            if name:
                self._begin()
            else:
                self._show_trouble(troubles.unplugged())
