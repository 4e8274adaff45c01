"""What the app says about safety, in plain words; one place for the page, the first start and the end of a session."""

from __future__ import annotations

from msgspec.structs import replace

from sciatica_timer.core.value import Value
from sciatica_timer.ui.translation import tr


class Advice(Value):
    """A heading, what it says, and the points under it."""

    heading: str
    text: str
    points: tuple[str, ...] = ()


def emergency() -> Advice:
    """Signs that need emergency care now."""
    return Advice(
        tr("Emergency: do not start. Get emergency care now if you have"),
        "",
        (
            tr("numbness or changed feeling round the genitals, back passage, buttocks or inner thighs"),
            tr("new trouble starting, stopping or feeling urine, or leaking"),
            tr("loss of bowel control"),
            tr("new sexual numbness"),
            tr("symptoms in both legs, or severe or worsening weakness or numbness"),
        ),
    )


def emergency_now() -> Advice:
    """The same signs, once a session was stopped."""
    return replace(emergency(), heading=tr("Emergency: get emergency care now if you have"))


def stop_and_ask() -> Advice:
    """Signs to stop and see someone soon."""
    return Advice(
        tr("Stop, and see a doctor or physiotherapist soon, if you have more"),
        tr("Chest pain, breathlessness or faintness: stop and get emergency help."),
        (tr("tingling or numbness"), tr("weakness in a leg"), tr("pain"), tr("trouble keeping your balance")),
    )


def what_it_is() -> Advice:
    """What the app is and is not."""
    return Advice(
        tr("What this app is"),
        tr(
            "A timer and a diary. It does not examine, diagnose or treat, and it promises no cure. Its exercises come "
            "from a general article, not from a plan made for you. How much you do is yours to decide: "
            "the app never raises a dose by itself."
        ),
    )


def ask_first() -> Advice:
    """Who should ask a clinician first."""
    return Advice(
        tr("Ask a clinician before you begin"),
        tr(
            "Above all when you are pregnant, after surgery, a fall or an injury, or with osteoporosis, long-term "
            "steroids, cancer, fever, unexplained weight loss, or heart or blood-pressure trouble."
        ),
    )


def while_exercising() -> Advice:
    """What to keep to during a session."""
    return Advice(
        tr("While you exercise"),
        tr(
            "Keep breathing through every hold. Symptoms that travel further down the leg, or more tingling, mean: "
            "stop that exercise, whatever the number. “Stop: it hurts more” ends a session at once and keeps what "
            "you did."
        ),
    )


def pain_numbers() -> Advice:
    """How to read a pain score."""
    return Advice(
        tr("If you rate your pain from 0 to 10"),
        tr(
            "Worse the next day: do less. These bands come from research on tendons and are not tested for sciatica; "
            "the rule about the leg comes first."
        ),
        (
            tr("0 to 3: carry on"),
            tr("4 to 5: do less, in range, reps or hold"),
            tr("6 or more: stop this exercise for today"),
        ),
    )
