"""The spoken words of German, by the names of their clips."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

NEEDS = "Sie brauchen: {0}."
_NUMBERS = (
    *("eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"),
    *("elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig"),
    *("einundzwanzig", "zweiundzwanzig", "dreiundzwanzig", "vierundzwanzig", "fünfundzwanzig", "sechsundzwanzig"),
    *("siebenundzwanzig", "achtundzwanzig", "neunundzwanzig", "dreißig"),
)
_PHRASES = {
    "hold": "halten",
    "rest": "Pause",
    "next": "als Nächstes",
    "go": "los",
    "left": "links",
    "right": "rechts",
    "left-leg": "linkes Bein",
    "right-leg": "rechtes Bein",
    "left-leg-right-arm": "linkes Bein, rechter Arm",
    "right-leg-left-arm": "rechtes Bein, linker Arm",
    "left-arm": "linker Arm",
    "right-arm": "rechter Arm",
    "other-side": "andere Seite",
    "last-one": "noch eine",
    "last-two": "noch zwei",
    "ten-seconds": "zehn Sekunden",
    "half-way": "die Hälfte",
    "set-done": "Satz geschafft",
    "get-ready": "bereit machen",
    "keep-breathing": "weiteratmen",
    "breathe-in": "einatmen",
    "breathe-out": "ausatmen",
    "paused": "angehalten",
    "stopped": "Beendet.",
    "well-done": "gut gemacht",
    "press-space": "Wenn Sie bereit sind, drücken Sie die Leertaste.",
    "press-when-done": "Drücken Sie die Leertaste, wenn Sie fertig sind.",
    "one-more-set": "noch ein Satz",
    "round": "Runde",
    "pause-to-hear": "Machen Sie eine Pause, um die Schritte zu hören.",
    "watch-for": "Darauf kommt es an.",
    "make-it-easier": "So wird es leichter.",
    "go-on-with": "Weiter mit",
    "one-exercise-done": "eine Übung geschafft",
    "exercises-done": "Übungen geschafft",
    "one-set-done": "ein Satz geschafft",
    "sets-done": "Sätze geschafft",
    "minutes": "Minuten",
    "can-you-hear-this": "Können Sie das hören?",
    "press-when-you-hear-this": "Drücken Sie die große Taste, sobald Sie das hören.",
    "position-on-your-back": "auf dem Rücken",
    "position-on-your-side": "auf der Seite",
    "position-on-your-front": "auf dem Bauch",
    "position-hands-and-knees": "im Vierfüßlerstand",
    "position-kneeling": "im Knien",
    "position-standing": "im Stehen",
    "position-sitting": "im Sitzen",
    "position-moving": "auf den Beinen",
    "equipment-band": "Sie brauchen ein Band.",
    "equipment-ball": "Sie brauchen einen Ball.",
    "equipment-belt": "Sie brauchen einen Gürtel.",
    "equipment-step": "Sie brauchen eine Stufe.",
    "equipment-support": "Sie brauchen etwas zum Festhalten.",
    "equipment-strap": "Sie brauchen einen Gurt.",
    "equipment-chair": "Sie brauchen einen Stuhl.",
    "equipment-wall": "Sie brauchen eine Wand.",
    "equipment-pillow": "Sie brauchen ein Kissen.",
    "time-15": "fünfzehn Sekunden",
    "time-30": "dreißig Sekunden",
    "time-45": "fünfundvierzig Sekunden",
    "time-60": "eine Minute",
    "time-90": "eineinhalb Minuten",
    "time-120": "zwei Minuten",
    "time-180": "drei Minuten",
    "time-240": "vier Minuten",
    "time-300": "fünf Minuten",
    "told-there-is-no-easier-form": "Es gibt keine leichtere Form.",
    "told-there-is-no-harder-form": "Es gibt keine schwerere Form.",
    "told-at-your-own-pace": "In Ihrem eigenen Tempo.",
    "told-at-the-usual-pace": "Im üblichen Tempo.",
    "told-any-key-reads-it-aloud-again": "Jede Taste liest es noch einmal vor.",
    "told-it-is-kept-in-your-history": "Es steht in Ihrem Verlauf.",
    "told-it-could-not-be-kept-yet": "Es konnte noch nicht gespeichert werden.",
    "told-that-is-all-for-today": "Das war alles für heute.",
    "told-next-time-tomorrow": "Das nächste Mal morgen.",
    "told-next-time-on-monday": "Das nächste Mal am Montag.",
    "told-next-time-on-tuesday": "Das nächste Mal am Dienstag.",
    "told-next-time-on-wednesday": "Das nächste Mal am Mittwoch.",
    "told-next-time-on-thursday": "Das nächste Mal am Donnerstag.",
    "told-next-time-on-friday": "Das nächste Mal am Freitag.",
    "told-next-time-on-saturday": "Das nächste Mal am Samstag.",
    "told-next-time-on-sunday": "Das nächste Mal am Sonntag.",
    "told-your-session-was-interrupted": "Ihre Einheit wurde unterbrochen.",
    "check-in-next-day": "Nach dem letzten Mal: eins, besser. Zwei, gleich. Drei, schlechter.",
    "check-in-back": "Wie sehr tut Ihr Rücken jetzt weh, von null bis zehn?",
    "check-in-leg": "Wie sehr tut Ihr Bein jetzt weh, von null bis zehn?",
    "check-in-lowest": (
        "Wie weit zieht es hinunter? Eins, Rücken. Zwei, Gesäß. Drei, Oberschenkel. Vier, unter dem Knie."
    ),
    "check-in-new": (
        "Ist etwas neu? Null, nichts. Eins, Kribbeln. Zwei, Taubheit. Drei, Schwäche. Vier, beide Beine. "
        "Fünf, Blase oder Darm. Sechs, taub, wo man sitzt."
    ),
    "check-in-ready": "Wenn Sie bereit sind, drücken Sie die Leertaste, um zu beginnen.",
    "check-in-bad-day": "Ihr Plan für schlechte Tage wird angeboten. Drücken Sie P, um ihn zu nehmen.",
    "check-in-way-back": "Ihr üblicher Plan wird wieder angeboten. Drücken Sie P, um zu ihm zurückzukehren.",
    "felt": "Wie war das? Eins, gut. Zwei, schwer. Drei, es tat weh.",
}
TEXTS: Mapping[str, str] = MappingProxyType(
    {f"number-{value}": word for value, word in enumerate(_NUMBERS, 1)} | _PHRASES
)
