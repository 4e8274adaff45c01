"""What the desktop is told of a session, as of a piece of music: a title, whether it plays, how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_timer.core.session.events import State
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sciatica_timer.app.session.driver import SessionDriver
    from sciatica_timer.core.library.exercise import Exercise, Text
    from sciatica_timer.core.session.events import PhaseBegan
    from sciatica_timer.core.session.state import Session


class MediaState(QObject):
    """Follows the driver; `changed` carries status, title, album, length and position in seconds, once a phase."""

    changed = Signal(str, str, str, float, float)

    def __init__(self, driver: SessionDriver, exercises: Iterable[Exercise]) -> None:
        """Know what the exercises are called."""
        super().__init__(driver)
        self._driver = driver
        self._exercises = {exercise.id: exercise for exercise in exercises}
        driver.phase_began.connect(self._on_phase)
        driver.course_changed.connect(self.show)

    def use_exercises(self, exercises: Iterable[Exercise]) -> None:
        """Know these exercises."""
        self._exercises = {exercise.id: exercise for exercise in exercises}

    def _on_phase(self, _began: PhaseBegan, _at: float) -> None:
        if self._driver.session is not None:
            self.show(self._driver.session)

    def show(self, session: Session, _cues: object = None) -> None:
        """Publish where a session stands, unless it is over."""
        if session.state is State.FINISHED:
            return
        status = "Playing" if session.state is State.RUNNING else "Paused"
        position = session.position_at(session.reading.monotonic)
        exercise = self._exercises[session.plan.of(session.phase).exercise_id]
        self.changed.emit(
            status, self._title(session, exercise), exercise.name, session.plan.total_seconds, max(0.0, position)
        )

    def _title(self, session: Session, exercise: Exercise) -> str:
        phase, dose = session.phase, session.plan.of(session.phase).dose
        words = _phase_name(phase.kind, exercise.text)
        if not phase.kind.is_rep:
            return words
        rep = tr("rep {0} of {1}").format(phase.rep, dose.reps)
        return tr("{0}, {1}").format(words, rep)


def _phase_name(kind: PhaseKind, text: Text) -> str:
    """Name a phase; an exercise may have words of its own for its movements."""
    own = {PhaseKind.OUT: text.out, PhaseKind.MOVE: text.out, PhaseKind.BACK: text.back}.get(kind, "")
    return (
        own
        or {
            PhaseKind.PREPARE: tr("Get ready"),
            PhaseKind.OUT: tr("Move", "phase"),
            PhaseKind.HOLD: tr("Hold", "phase"),
            PhaseKind.BACK: tr("Back", "movement"),
            PhaseKind.REST: tr("Rest", "phase"),
            PhaseKind.SIDE_CHANGE: tr("Other side"),
            PhaseKind.SET_REST: tr("Rest", "phase"),
            PhaseKind.EXERCISE_CHANGE: tr("Next", "exercise"),
            PhaseKind.ROUND_REST: tr("Rest", "phase"),
            PhaseKind.RETURN_HOLD: tr("Hold", "phase"),
            PhaseKind.MOVE: tr("Move", "phase"),
            PhaseKind.OPEN: tr("Your time"),
        }[kind]
    )
