"""The end of a session: what was done, that it is kept, and, after pain, what to look out for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from sciatica_timer.core.session.events import Outcome
from sciatica_timer.core.settings import ButtonRole, Keys
from sciatica_timer.ui.keys.any_button import AnyButton
from sciatica_timer.ui.notices import NO_ROOM, Room
from sciatica_timer.ui.session.set_rows import set_rows
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.foot import add_foot
from sciatica_timer.ui.widgets.safety_advice import advice_card, emergency_now, stop_and_ask
from sciatica_timer.ui.widgets.shapes import button, card, centred_column, label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from sciatica_timer.core.history.record import SetRecord
    from sciatica_timer.ui.session.cards.felt_card import FeltCard
    from sciatica_timer.ui.session.check_in.after import CheckInAfter
    from sciatica_timer.ui.widgets.offer_card import OfferColumn

MOST_WIDE_PX = 760
SEEN_AFTER_MS = 800  # a press meant for the session must not close what nobody has seen


class SessionEndPage(QWidget):
    """Shows the sets of a session that is over."""

    closed = Signal()
    rest_requested = Signal()
    reading_requested = Signal()
    history_requested = Signal()

    def __init__(
        self,
        name: str,
        outcome: Outcome,
        records: Sequence[SetRecord],
        kept: str,
        *,
        names: Mapping[str, str],
        check_in: CheckInAfter | None = None,
        offers: OfferColumn | None = None,
    ) -> None:
        """Sum a session up; `kept` says where the record is, or that it could not be written yet.

        `name` is that of the exercise or the programme, `names` those of the exercises by id. `check_in` and
        `offers` stand above the sets; after pain they come below what must be read first.
        """
        super().__init__()
        self.setAccessibleName(tr("Session ended"))
        self.setAccessibleDescription(f"{self._heading(outcome)} {kept}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._kept: QLabel | None = None
        self._felt: FeltCard | None = None
        self._check_in, self._hurt = check_in, outcome is Outcome.STOPPED_FOR_PAIN
        self._column = column = centred_column(self, MOST_WIDE_PX)
        if check_in is not None and not self._hurt:
            column.setContentsMargins(28, 16, 28, 12)
            column.setSpacing(10)
        column.addStretch(1 if check_in is None else 0)  # what answers bring must not move what was read
        column.addWidget(label(self._heading(outcome), "title", wrap=True))
        if self._hurt:
            self._emergency = advice_card(emergency_now(), urgent=True)
            column.addWidget(self._emergency)
            column.addWidget(advice_card(stop_and_ask()))
            column.addWidget(label(tr("Any key reads it aloud again. Esc leaves."), "muted", wrap=True))
        if check_in is not None:
            column.addWidget(check_in)
            check_in.passed.connect(self._focus_done)
            check_in.show_keys(enter_leaves=not self._hurt)
            if not self._hurt:  # then nothing scrolls what must be read out of sight
                check_in.questions.keep_in_sight(self.findChild(QScrollArea))
        if offers is not None:
            column.addWidget(offers)
            offers.left.connect(self._focus_done)
        column.addWidget(self._sets_card(name, records, kept, names))
        self._place_buttons(column)
        column.addStretch(2)
        self._bind_keys()
        self._heeds_keys = False
        self._wait = QTimer(self, singleShot=True, interval=SEEN_AFTER_MS)
        self._wait.timeout.connect(self._heed_keys)
        self._wait.start()

    def ask_felt(self, card: FeltCard, name: str) -> None:
        """Ask above all else how the exercise of this name was, before how it hurts."""
        self._felt = card
        self._column.insertWidget(2, card)
        card.gone.connect(self._after_felt)
        card.ask(name, big_answers=False)

    def _after_felt(self) -> None:
        """Go on with how it hurts, where the keys were not taken elsewhere meanwhile."""
        self._felt = None
        if self.window().focusWidget() not in (self, None):
            return
        self.setFocus()
        if self._heeds_keys:
            self._heed_keys()

    def teach(self, keys: Keys) -> None:
        """Heed these keys."""
        self._reach.teach(keys)

    def _on_reach(self, role: ButtonRole) -> None:
        """Answer by the one button: past a question, then leave; after pain it has the advice read again."""
        if not self._heeds_keys:
            return
        if self._hurt:
            self.reading_requested.emit()
        elif role is not ButtonRole.BIG:
            return
        elif self._felt is not None:
            self._felt.leave()
        elif self._check_in is None or not self._check_in.go_on():
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Space, past a question; after pain any key without another meaning has the advice read again."""
        if not self._heeds_keys or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif self._hurt:
            self.reading_requested.emit()
        elif event.key() == Qt.Key.Key_Space and self._felt is not None:
            self._felt.leave()
        elif event.key() == Qt.Key.Key_Space:
            self.closed.emit()

    def _bind_keys(self) -> None:
        self._reach = AnyButton(self)
        self._reach.pressed.connect(self._on_reach)
        keys = {Qt.Key.Key_Return: self._enter, Qt.Key.Key_Enter: self._enter, Qt.Key.Key_Escape: self._close_by_key}
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _place_buttons(self, column: QVBoxLayout) -> None:
        """Set the buttons under the sets, or, where the page may be long, at its foot."""
        words = tr("Done   Esc") if self._hurt else tr("Done   Enter")
        self._done = button(words, self.closed.emit, "primary", tr("Done", "button"))
        self._rest = button(tr("Go on with what is left"), self.rest_requested.emit)
        self._rest.hide()
        buttons = FlowBar()
        for made in (self._done, self._rest, button(tr("See history"), self.history_requested.emit)):
            buttons.add(made)
        if self._check_in is None and not self._hurt:
            column.addWidget(buttons)
        else:
            add_foot(self, buttons, MOST_WIDE_PX)

    def room_for_notices(self) -> Room | None:
        """Return the usual room, None, but no room where something must be read first."""
        return NO_ROOM if self._hurt else None

    def _focus_done(self) -> None:
        (self._emergency if self._hurt else self._done).setFocus()

    def offer_rest(self) -> None:
        """Offer to continue a session that was ended early."""
        self._rest.show()

    def _heading(self, outcome: Outcome) -> str:
        return {
            Outcome.COMPLETED: tr("Well done."),
            Outcome.PARTIAL: tr("Session ended"),
            Outcome.STOPPED_FOR_PAIN: tr("Stopped. Please read this now."),
        }[outcome]

    def _sets_card(self, name: str, records: Sequence[SetRecord], kept: str, names: Mapping[str, str]) -> QWidget:
        frame, column = card()
        column.addWidget(label(name, "heading", wrap=True))
        column.addLayout(set_rows(records, names, name))
        if not records:
            words = tr("You stopped before the first rep, so there is nothing to keep.")
            column.addWidget(label(words, wrap=True))
        else:
            self._kept = label(kept, "muted", wrap=True)
            column.addWidget(self._kept)
        return frame

    def show_kept(self, kept: str) -> None:
        """Show where the record is by now."""
        if self._kept is not None:
            self._kept.setText(kept)

    def take_focus(self) -> None:
        """Take the keys: Esc leaves; where it did not hurt, Enter and Space do once the page was seen."""
        (self._emergency if self._hurt else self).setFocus()
        QTimer.singleShot(0, self, self._show_top)

    def _show_top(self) -> None:
        """Begin with the heading, once all is laid out: the focus lies below it."""
        area = self.findChild(QScrollArea)
        if area is not None:
            area.verticalScrollBar().setValue(0)

    def _heed_keys(self) -> None:
        """Accept keys from now on: for the check-in first, unless advice about pain must be read before it."""
        self._heeds_keys = True
        untouched = self.window().focusWidget() in (self, None)
        if self._felt is not None and untouched:
            self._felt.setFocus()
        elif self._check_in is not None and not self._hurt and untouched:
            self._check_in.take_focus()

    def _enter(self) -> None:
        """Press the button that Tab went to; else leave, but not where somebody in pain may press any key."""
        focused = self.window().focusWidget()
        if self._heeds_keys and isinstance(focused, QPushButton):
            focused.click()
        elif not self._hurt:
            self._close_by_key()

    def _close_by_key(self) -> None:
        if self._heeds_keys:
            self.closed.emit()
