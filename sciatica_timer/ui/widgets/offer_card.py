"""A card with one offer: a step up or back, the rule behind it, and two buttons; nothing moves by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sciatica_timer.core.progression import Part, value_of
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, label
from sciatica_timer.ui.wording import number_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sciatica_timer.core.progression import Offer


def rule_words(offer: Offer) -> str:
    """Name the rule that the offer follows, with its number of sessions."""
    if offer.is_back:
        return tr("Your last session was stopped because it hurt more, so here is a little less.")
    text = tr("In your last {0} sessions you did all you had planned, so here is a little more.")
    return text.format(offer.sessions)


def step_words(offer: Offer) -> str:
    """Return the step, such as "11 reps instead of 10"."""
    if offer.form is not None:
        return tr("{0} instead of {1}").format(offer.form.then_name, offer.form.now_name)
    assert offer.part is not None
    now, then = value_of(offer.now, offer.part), value_of(offer.then, offer.part)
    one, several = {
        Part.REPS: (tr("{0} rep instead of {1}"), tr("{0} reps instead of {1}")),
        Part.DURATION: (tr("{0} s instead of {1} s"), tr("{0} s instead of {1} s")),
        Part.HOLD: (tr("{0} s hold instead of {1} s"), tr("{0} s hold instead of {1} s")),
        Part.SETS: (tr("{0} set instead of {1}"), tr("{0} sets instead of {1}")),
    }[offer.part]
    return (one if then == 1 else several).format(number_words(then), number_words(now))


def _title_words(offer: Offer) -> str:
    if offer.form is not None:
        return tr("The easier form next time?") if offer.is_back else tr("The harder form next time?")
    return tr("A little less?") if offer.is_back else tr("A little more?")


def taken_words(offer: Offer) -> str:
    """Return that the step applies from now on."""
    return tr("From the next session on: {0}.").format(step_words(offer))


class OfferCard(QFrame):
    """Shows an offer, and is hidden without one; `taken` and `dismissed` carry it."""

    taken = Signal(object)
    dismissed = Signal(object)
    undone = Signal(object)

    def __init__(self) -> None:
        """Begin without an offer."""
        super().__init__()
        self._offer: Offer | None = None
        self._taken: Offer | None = None
        self.setProperty("role", "card")
        self._name = label("", "section", wrap=True)
        self._step = label("", "heading", wrap=True)
        self._rule = label("", "muted", wrap=True)
        self._take = button(tr("Take it"), self._emit_taken)
        self._leave = button(tr("Not now"), self._emit_dismissed)
        self._undo = button(tr("Undo"), self._emit_undone)
        self._buttons = FlowBar()
        for made in (self._take, self._leave, self._undo):
            self._buttons.add(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        for one in (self._name, self._step, self._rule, self._buttons):
            column.addWidget(one)
        self.hide()

    @property
    def offer(self) -> Offer | None:
        """The offer that waits for an answer."""
        return self._offer

    def show_offer(self, offer: Offer | None, name: str = "") -> None:
        """Show an offer, or nothing; `name` is that of its exercise, if the page does not show it."""
        self._offer, self._taken = offer, None
        if offer is None:
            self.hide()
            return
        title = _title_words(offer)
        self._name.setText(f"{name} · {title}" if name else title)
        self._step.setText(step_words(offer))
        self._rule.setText(rule_words(offer))
        self.setAccessibleName(f"{self._name.text()} {self._step.text()}. {self._rule.text()}")
        for made, words in ((self._take, tr("Take it")), (self._leave, tr("Not now"))):
            made.setAccessibleName(f"{words}: {name}, {step_words(offer)}" if name else f"{words}: {step_words(offer)}")
        self._show_buttons()
        self.show()

    def show_taken(self, offer: Offer) -> None:
        """Show that the step was taken, and that it can be undone."""
        self._offer, self._taken = None, offer
        self._undo.setAccessibleName(f"{tr('Undo')}: {step_words(offer)}")
        self._show_buttons()
        self._rule.setText(taken_words(offer))
        self.setAccessibleName(f"{self._name.text()} {self._rule.text()}")

    def _emit_taken(self) -> None:
        if self._offer is not None:
            self.taken.emit(self._offer)

    def _show_buttons(self) -> None:
        for one in (self._take, self._leave):
            one.setVisible(self._taken is None)
        self._undo.setVisible(self._taken is not None)

    def _emit_undone(self) -> None:
        if self._taken is not None:
            self.undone.emit(self._taken)

    def _emit_dismissed(self) -> None:
        if self._offer is not None:
            self.dismissed.emit(self._offer)


class OfferColumn(QWidget):
    """The offers after a session, one card each; one that is answered says so or goes.

    `left` comes before the buttons go that have the focus: it must be elsewhere by then.
    """

    taken = Signal(object)
    dismissed = Signal(object)
    undone = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        """Begin without offers."""
        super().__init__()
        self._rest = label(tr("Rest now. For next time:"), "heading", wrap=True)
        self._cards: dict[str, OfferCard] = {}
        self._names: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._column.addWidget(self._rest)
        self.hide()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """The offers that wait for an answer."""
        return tuple(card.offer for card in self._cards.values() if card.offer is not None)

    def show_offers(self, offers: Sequence[tuple[str, Offer]]) -> None:
        """Show these offers, each with the name of its exercise; remove those that are no longer made."""
        new = {offer.exercise_id: (name, offer) for name, offer in offers}
        for exercise_id, card in self._cards.items():
            if card.offer is not None and exercise_id not in new:
                card.show_offer(None)
        for exercise_id, (name, offer) in new.items():
            self._names[exercise_id] = name
            self._card(exercise_id).show_offer(offer, name)
        self._rest.setVisible(any(offer.is_back for _, offer in offers))
        self._fit()

    def _card(self, exercise_id: str) -> OfferCard:
        if exercise_id not in self._cards:
            self._cards[exercise_id] = card = OfferCard()
            card.taken.connect(self._take)
            card.dismissed.connect(self._dismiss)
            card.undone.connect(self._undo)
            self._column.addWidget(card)
        return self._cards[exercise_id]

    def _take(self, offer: Offer) -> None:
        self._leave()
        self._cards[offer.exercise_id].show_taken(offer)
        self.taken.emit(offer)

    def _undo(self, offer: Offer) -> None:
        self._leave()
        self._cards[offer.exercise_id].show_offer(offer, self._names.get(offer.exercise_id, ""))
        self.undone.emit(offer)

    def _dismiss(self, offer: Offer) -> None:
        self._leave()
        self._cards[offer.exercise_id].show_offer(None)
        self._fit()
        self.dismissed.emit(offer)

    def _leave(self) -> None:
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.left.emit()

    def _fit(self) -> None:
        self.setVisible(any(not card.isHidden() for card in self._cards.values()))
