"""What the app says about safety, in plain words, and the card that shows it: on the page, and after a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout

from sciatica_timer.core.emergency import Calls, calls_in
from sciatica_timer.core.value import Value
from sciatica_timer.ui.access.lines import Lines
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.shapes import card, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame


class SafetyAdvice(Value):
    """A heading, what it says, the points under it, and whom to call."""

    heading: str
    text: str
    points: tuple[str, ...] = ()
    call: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """All that it says, in the order in which it is read aloud."""
        return tuple(filter(None, (self.heading, *self.points, self.text, self.call)))


def calls_here() -> Calls:
    """Return whom to call in the country that the system is set to, whatever language the app speaks."""
    return calls_in(QLocale.territoryToCode(QLocale.system().territory()))


def emergency() -> SafetyAdvice:
    """Return the signs that need emergency care now."""
    return SafetyAdvice(
        tr("Emergency: do not start. Get emergency care now if you have"),
        "",
        (
            tr("numbness or changed feeling round the genitals, back passage, buttocks or inner thighs"),
            tr("changes in bladder control: new trouble starting, stopping or feeling urine, or leaking"),
            tr("changes in bowel control, or loss of it"),
            tr("new sexual numbness"),
            tr("symptoms in both legs, or severe or worsening weakness or numbness"),
        ),
        calls_here().emergency,
    )


def emergency_now() -> SafetyAdvice:
    """Return the same signs, as shown after a session was stopped."""
    return replace(emergency(), heading=tr("Emergency: get emergency care now if you have"))


def stop_and_ask() -> SafetyAdvice:
    """Return the signs to stop and see someone soon."""
    return SafetyAdvice(
        tr("Stop, and see a doctor or physiotherapist soon, if you have more"),
        tr("Chest pain, breathlessness or faintness: stop and get emergency help."),
        (tr("tingling or numbness"), tr("weakness in a leg"), tr("pain"), tr("trouble keeping your balance")),
        calls_here().out_of_hours,
    )


def what_it_is() -> SafetyAdvice:
    """Return what the app is and is not."""
    return SafetyAdvice(
        tr("What this app is"),
        tr(
            "A timer and a diary. It does not examine, diagnose or treat, and it promises no cure. Its exercises come "
            "from a general article, not from a plan made for you. How much you do is yours to decide: "
            "the app never raises a dose by itself."
        ),
    )


def ask_first() -> SafetyAdvice:
    """Return who should ask a clinician first."""
    return SafetyAdvice(
        tr("Ask a clinician before you begin"),
        tr(
            "Above all when you are pregnant, after surgery, a fall or an injury, or with osteoporosis, long-term "
            "steroids, cancer, fever, unexplained weight loss, or heart or blood-pressure trouble."
        ),
    )


def while_exercising() -> SafetyAdvice:
    """Return what to observe during a session."""
    return SafetyAdvice(
        tr("While you exercise"),
        tr(
            "Keep breathing through every hold. Symptoms that travel further down the leg, or more tingling, mean: "
            "stop that exercise, whatever the number. “Stop: it hurts more” ends a session at once and keeps what "
            "you did."
        ),
    )


def pain_numbers() -> SafetyAdvice:
    """Return how to read a pain score."""
    return SafetyAdvice(
        tr("If you rate your pain from 0 to 10"),
        tr(
            "Worse the next day: do less. These numbers come from another condition; nobody has tested them for "
            "sciatica. The rule about the leg comes first."
        ),
        (
            tr("0 to 3: carry on"),
            tr("4 to 5: move less far, do fewer, or hold shorter"),
            tr("6 or more: stop this exercise for today"),
        ),
    )


def translation_note() -> SafetyAdvice:
    """Return that nobody who would know has reviewed what stands here in another language than English."""
    return SafetyAdvice(
        tr("About this translation"),
        tr("No doctor or physiotherapist has reviewed this translation yet. The app was written in English."),
    )


def advice_card(advice: SafetyAdvice, *, urgent: bool = False) -> QFrame:
    """Show advice, as a whole or line by line; what is urgent has a border in the colour of danger."""
    frame, column = card("danger-card" if urgent else "card")
    column.setSpacing(4)
    lines = [label(advice.heading, "danger" if urgent else "heading", wrap=True)]
    column.addWidget(lines[0])
    for point in advice.points:
        lines.append(label(point, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label("•", "bullet"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(lines[-1], 1)
        column.addLayout(row)
    for text, role in ((advice.text, ""), (advice.call, "heading")):
        if text:
            lines.append(label(text, role, wrap=True))
            column.addWidget(lines[-1])
    column.addStretch(1)
    frame.setAccessibleName(". ".join(advice.lines))
    Lines(frame, lines)
    return frame
