"""Scenes of a session for the pictures: in a window, and on the whole screen, where it is read from afar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.session.events import Command
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.ui.notice import Notice, Severity
from tools.screen_stage import Look

if TYPE_CHECKING:
    from collections.abc import Callable

    from tools.screen_stage import Stage

    Scene = Callable[[Stage], None]

# beside the sizes that windows are drawn in
SCREENS = (Look("light", 1920, 1080), Look("dark", 1920, 1080), Look("light", 1920, 1080, 200))


def at(exercise_id: str, kind: PhaseKind, rep: int = 1, into: float = 0.0, number: int = 1) -> Scene:
    def play(stage: Stage) -> None:
        stage.begin(exercise_id)
        stage.go_to(kind, rep, into, number)

    return play


def between(stage: Stage) -> None:
    """Stand between two exercises of one position, while the time to the next one runs down."""
    stage.begin_programme("starter")
    stage.skip_to(PhaseKind.EXERCISE_CHANGE, into=9.0)


def waiting(stage: Stage) -> None:
    """Stand where the position changes, and the person goes on when ready."""
    stage.begin_programme("core")
    stage.skip_to(PhaseKind.EXERCISE_CHANGE, waits=True)


def paused(stage: Stage) -> None:
    at("bridge", PhaseKind.HOLD, 4, 1.0)(stage)
    stage.ask(Command.PAUSE)


def resumed(stage: Stage) -> None:
    paused(stage)
    stage.ask(Command.RESUME)


def swapping(stage: Stage) -> None:
    at("bird-dog", PhaseKind.HOLD, 2, 0.5)(stage)
    session = stage.modules.session.controller
    assert session is not None
    session.page.swap_requested.emit()


def silent(stage: Stage) -> None:
    at("bridge", PhaseKind.OUT, 3, 1.0)(stage)
    text = "No sound output was found. The screen shows every cue, and the time runs on."
    stage.app.window.notices.show_notice(Notice("sound", text, Severity.ERROR))


def whole(scene: Scene) -> Scene:
    """Play a scene on the whole screen."""

    def play(stage: Stage) -> None:
        scene(stage)
        stage.fills_screen = True

    return play


def windowed(scene: Scene) -> Scene:
    """Play a scene for somebody whose sessions do not fill the screen."""

    def play(stage: Stage) -> None:
        stage.app.preferences.take(replace(stage.app.preferences.now, fill_screen=False))
        scene(stage)

    return play


_WINDOWED: dict[str, Scene] = {
    "session-prepare": at("dead-bug", PhaseKind.PREPARE, 1, 6.0),
    "session-out": at("dead-bug", PhaseKind.OUT, 3, 1.5),
    "session-hold": at("bridge", PhaseKind.HOLD, 7, 1.2),
    "session-rest": at("bird-dog", PhaseKind.REST, 3, 0.5),
    "session-side-change": at("standing-hip-abduction", PhaseKind.SIDE_CHANGE, 1, 1.0),
    "session-set-rest": at("bridge", PhaseKind.SET_REST, 10, 12.0),
    "session-between": between,
    "session-waiting": waiting,
    "session-swap": swapping,
    "session-paused": paused,
    "session-go-on": resumed,
    "session-silent": silent,
}
IN_A_WINDOW = {name: windowed(scene) for name, scene in _WINDOWED.items()}
ON_THE_SCREEN: dict[str, Scene] = {
    "screen-hold": whole(at("bridge", PhaseKind.HOLD, 7, 1.2)),
    "screen-rest": whole(at("bird-dog", PhaseKind.REST, 3, 0.5)),
    "screen-out": whole(at("dead-bug", PhaseKind.OUT, 3, 1.5)),
    "screen-side-change": whole(at("standing-hip-abduction", PhaseKind.SIDE_CHANGE, 1, 1.0)),
    "screen-between": whole(between),
    "screen-waiting": whole(waiting),
    "screen-swap": whole(swapping),
    "screen-paused": whole(paused),
}
