"""The card that offers another plan for today, and says why; one key takes it, and leaving it takes none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from sciatica_timer.core.value import Value
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, label


class PlanOffer(Value):
    """What is offered, why, the words of the button that takes it, and the clip that says so."""

    title: str
    why: str
    take: str
    clip: str


class PlanOfferCard(QFrame):
    """Shown where there is an offer and it is time for it; `taken` accepts it."""

    taken = Signal()

    def __init__(self) -> None:
        """Begin without an offer."""
        super().__init__()
        self._offer: PlanOffer | None = None
        self._is_allowed = False
        self.setProperty("role", "card")
        self._title, self._why = label("", "heading", wrap=True), label("", wrap=True)
        self.take_button = button("", self.take)
        bar = FlowBar()
        bar.add(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 12)
        column.setSpacing(6)
        for part in (self._title, self._why, bar):
            column.addWidget(part)
        self._fit()

    @property
    def is_offered(self) -> bool:
        """Whether there is an offer to be taken now."""
        return self._offer is not None and self._is_allowed

    @property
    def clip(self) -> str:
        """The name of the clip of the offer; empty where there is none now."""
        return self._offer.clip if self._offer is not None and self._is_allowed else ""

    def show_offer(self, offer: PlanOffer | None) -> None:
        """Show an offer, or none."""
        self._offer = offer
        if offer is not None:
            self._title.setText(offer.title)
            self._why.setText(offer.why)
            self.take_button.setText(f"{offer.take}   P")
            self.take_button.setAccessibleName(offer.take)
            self.setAccessibleName(f"{offer.title} {offer.why}")
        self._fit()

    def allow(self, *, shown: bool) -> None:
        """Show the offer now, or keep it for later."""
        self._is_allowed = shown
        self._fit()

    def take(self) -> None:
        """Take the offer, if there is one now."""
        if self.is_offered:
            self.taken.emit()

    def _fit(self) -> None:
        self.setVisible(self.is_offered)
