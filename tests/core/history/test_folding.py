import pytest

from sciatica_timer.core.history.folding import folded, ids_named


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("überdehnt", "Überdehnt"),
        ("uber", "ÜBERDEHNT"),
        ("Überdehnt", "U\N{COMBINING DIAERESIS}berdehnt"),
        ("strasse", "Straße"),
        ("STRASSE", "straße"),
        ("cafe", "Café"),
        ("παλι", "ΠΆΛΙ"),
        ("ΟΔΟΣ", "οδός"),
        ("ёлка", "ЕЛКА"),
        ("СПИНА", "спина"),
        ("istanbul", "İSTANBUL"),
        ("ISI", "\N{LATIN SMALL LETTER DOTLESS I}s\N{LATIN SMALL LETTER DOTLESS I}"),
        ("lodz", "Łódź"),
        ("oresund", "Øresund"),
        ("fit", "\N{LATIN SMALL LIGATURE FI}t"),
        ("nachher", "nach\N{SOFT HYPHEN}her"),
        ("20 kg", "20\N{NO-BREAK SPACE}kg"),
    ],
)
def test_case_and_accents_do_not_count_in_any_alphabet(typed, text):
    assert folded(typed) in folded(text)


def test_other_letters_stay_others():
    assert folded("bridge") not in folded("brücke")
    assert folded("%") not in folded("_")


def test_names_are_found_by_a_part_of_them():
    names = {"bridge": "Bridge", "b2": "Brücke", "plank": "Plank"}
    assert ids_named(names, "brid") == {"bridge"}
    assert ids_named(names, "BRUC") == {"b2"}
    assert ids_named(names, "zebra") == frozenset()
