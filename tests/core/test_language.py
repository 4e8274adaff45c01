"""Which language the app speaks, and the pseudo-language that tests are read in."""

import pytest

from sciatica_timer.core.language import PSEUDO, code_of, language_for, preferred_languages, pseudo

KNOWN = ("en", "de", "fr")


@pytest.mark.parametrize(
    ("asked", "chosen", "preferred", "expected"),
    [
        ("de", "fr", ["en"], "de"),
        ("", "fr", ["de"], "fr"),
        ("", "", ["de_AT.UTF-8", "fr"], "de"),
        ("", "", ["pt-BR", "fr-CA"], "fr"),
        ("", "", [], "en"),
        ("", "", ["C.UTF-8", "de"], "en"),
        ("nl", "it", ["pt"], "en"),
        ("nl", "de", [], "de"),
        (PSEUDO, "de", ["fr"], PSEUDO),
        ("DE", "", [], "de"),
    ],
)
def test_what_was_asked_for_comes_before_what_was_chosen_and_that_before_the_system(asked, chosen, preferred, expected):
    assert language_for(asked, chosen, preferred, KNOWN) == expected


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, ()),
        ({"LANG": "de_DE.UTF-8"}, ("de_DE.UTF-8",)),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "fr_FR"}, ("fr_FR",)),
        ({"LANG": "de_DE", "LC_MESSAGES": "fr_FR", "LC_ALL": "es_ES"}, ("es_ES",)),
        ({"LANG": "de_DE", "LANGUAGE": "fr:de"}, ("fr", "de", "de_DE")),
        ({"LANG": "C.UTF-8", "LANGUAGE": "fr:de"}, ("C.UTF-8",)),
        ({"LANGUAGE": "fr"}, ()),
    ],
)
def test_the_environment_is_read_by_the_rules_of_gettext(environment, expected):
    assert preferred_languages(environment) == expected


@pytest.mark.parametrize("tag", ["de", "de_DE", "de-AT", "de.UTF-8", "de@euro", "DE_CH.utf8"])
def test_a_tag_is_cut_to_its_language(tag):
    assert code_of(tag) == "de"


@pytest.mark.parametrize("text", ["{0} of {1} sets", "%n set(s)", "{0}", "plain", "", "a {broken", "50 %", "{0}%n{1}"])
def test_the_pseudo_language_keeps_what_is_put_in_and_is_longer(text):
    shown = pseudo(text)
    assert shown.startswith("[")
    assert shown.endswith("]")
    assert len(shown) >= len(text) * 1.4
    for kept in ("{0}", "{1}", "%n"):
        assert shown.count(kept) == text.count(kept)
