"""Asks how an exercise was, in one line over the session; one key answers, and without an answer it goes by itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from sciatica_timer.core.history.record import Felt
from sciatica_timer.core.settings import ButtonRole, Keys
from sciatica_timer.ui.access.announcing import announce
from sciatica_timer.ui.keys.meanings import PRESENTER, key_of, meanings
from sciatica_timer.ui.keys.places import digit_of
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

HEEDED_AFTER_MS = 600  # a press meant for the exercise must not answer
GONE_AFTER_MS, THANKED_MS = 15_000, 1500
EDGE_PX = 16
_PLACES = tuple(Felt)
_KEYS = {Qt.Key.Key_Left: Felt.FINE, Qt.Key.Key_Space: Felt.HARD, Qt.Key.Key_Right: Felt.HURT}
_ROLES = {ButtonRole.BACK: Felt.FINE, ButtonRole.BIG: Felt.HARD, ButtonRole.HURT: Felt.HURT}


class FeltCard(QFrame):
    """`answered` carries a Felt; `gone` follows an answer, or the time that there was for one.

    1, 2, 3 answer, as left and right do, and the big key unless it goes on. Other keys keep their meaning.
    """

    answered = Signal(object)
    gone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Stay hidden; over a `parent` it lies at the top, as wide as that."""
        super().__init__(parent)
        self._over = parent
        self._roles: dict[str, ButtonRole] = dict(PRESENTER)
        self._big_answers = True
        self.setProperty("role", "notice")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._question, self._bar = label("", "value", wrap=True), FlowBar(spacing=10)
        words = (tr("1   {0}   ←").format(tr("Fine")), self._hard_words(), tr("3   {0}   →").format(tr("It hurt")))
        made = [
            button(text, partial(self._answer, felt), "", name)
            for felt, text, name in zip(_PLACES, words, (tr("Fine"), tr("Hard"), tr("It hurt")), strict=True)
        ]
        for one in made:
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._bar.add(one)
        self._hard = made[1]
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.addWidget(self._question)
        column.addWidget(self._bar)
        self._heeding = self._timer(HEEDED_AFTER_MS, self._heed)
        self._ending = self._timer(GONE_AFTER_MS, self.leave)
        self._is_asking = False
        if parent is not None:
            parent.installEventFilter(self)
        self.hide()

    def _timer(self, interval: int, then: object) -> QTimer:
        made = QTimer(self, singleShot=True, interval=interval)
        made.timeout.connect(then)
        return made

    @property
    def is_asking(self) -> bool:
        """Whether an answer is heeded now."""
        return self._is_asking

    def teach(self, keys: Keys) -> None:
        """Heed these keys, too."""
        self._roles = meanings(keys)

    def _hard_words(self) -> str:
        return (tr("2   {0}   Space") if self._big_answers else tr("2   {0}")).format(tr("Hard"))

    def ask(self, name: str, *, big_answers: bool = True) -> None:
        """Ask how the exercise of this name was; unless `big_answers`, the big key is left to what is below."""
        self._big_answers = big_answers
        self._hard.setText(self._hard_words())
        self._question.setText(tr("How was {0}?").format(name))
        self.setAccessibleName(tr("How was {0}? 1 fine, 2 hard, 3 it hurt.").format(name))
        self._bar.show()
        self._is_asking = False
        self.show()
        self.fit()
        self.raise_()
        self._heeding.start()
        self._ending.start(GONE_AFTER_MS)

    def leave(self) -> None:
        """Go, with or without an answer."""
        self._heeding.stop()
        self._ending.stop()
        self._is_asking = False
        if not self.isHidden():
            self.clearFocus()  # which Qt would hand on to whatever comes next, be it the end of a notice
            self.hide()
            self.gone.emit()

    def _heed(self) -> None:
        self._is_asking = True
        self.setFocus()

    def _answer(self, felt: Felt) -> None:
        if self.isHidden() or self._bar.isHidden():
            return
        self._is_asking = False
        self._heeding.stop()
        self._bar.hide()
        words = {Felt.FINE: tr("Noted: fine"), Felt.HARD: tr("Noted: hard"), Felt.HURT: tr("Noted: it hurt")}[felt]
        self._question.setText(words)
        self.setAccessibleName(words)
        announce(self, words)
        self.fit()
        self._ending.start(THANKED_MS)
        self.answered.emit(felt)

    def _felt_by(self, event: QKeyEvent) -> Felt | None:
        """Return what a key answers; None for one that has another meaning."""
        if not self._is_asking or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        digit, role = digit_of(event), self._roles.get(key_of(event))
        if digit is not None:
            return _PLACES[digit - 1] if 1 <= digit <= len(_PLACES) else None
        if not self._big_answers and (event.key() == Qt.Key.Key_Space or role is ButtonRole.BIG):
            return None
        return _KEYS.get(Qt.Key(event.key())) or (_ROLES.get(role) if role is not None else None)

    def fit(self) -> None:
        """Lie at the top of what it was put over."""
        if self._over is not None:
            width = self._over.width() - 2 * EDGE_PX
            self.resize(width, self.height())
            self._column.activate()
            self._bar.fit()  # which was as tall as its lines needed at another width
            self.setGeometry(EDGE_PX, EDGE_PX, width, self.heightForWidth(width))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and not self.isHidden():
            self.fit()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._felt_by(event) is not None:
            event.accept()  # before the session's own keys
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        felt = self._felt_by(event)
        if felt is None:
            super().keyPressEvent(event)
        else:
            self._answer(felt)
