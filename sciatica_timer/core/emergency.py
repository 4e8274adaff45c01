"""Whom to call, as facts of the country that the computer is set to; a number that is not certain is left out.

Sources: https://digital-strategy.ec.europa.eu/en/policies/112, https://www.116117.de,
https://www.service-public.fr/particuliers/vosdroits/F33942, https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services.
"""

from __future__ import annotations

from sciatica_timer.core.translation import tr
from sciatica_timer.core.value import Value

_EUROPEAN_UNION = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()  # noqa: SIM905  short
)


class Calls(Value):
    """The sentences that name the number for an emergency, and the one for a doctor out of hours where there is one."""

    emergency: str
    out_of_hours: str = ""


def calls_in(territory: str) -> Calls:
    """Return whom to call in a territory, by its code of ISO 3166; each sentence names the country it is true of."""
    if territory == "DE":
        return Calls(
            tr("In Germany, call 112."),
            tr("Doctors' practices are closed, and it is no emergency? In Germany, call 116117."),
        )
    if territory == "FR":
        return Calls(tr("In France, call 15 or 112."))
    if territory == "ES":
        return Calls(tr("In Spain, call 112."))
    if territory == "GB":
        return Calls(
            tr("In the UK, call 999."),
            tr("Doctors' practices are closed, and it is no emergency? In England, Scotland and Wales, call 111."),
        )
    if territory in _EUROPEAN_UNION:
        return Calls(tr("In the European Union, call 112."))
    return Calls(tr("Call your local emergency number."))
