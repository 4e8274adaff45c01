import tomli
from bundles import a_programme, an_exercise

from sciatica_timer.storage.library.sharing.rewriting import Names, rewritten


def test_only_the_words_that_change_are_changed():
    text = an_exercise(more='after = ["other"]  # first', images=["a.png"])
    names = Names("mine-2", "Mine (2)", {"a.png": "b.png"}, {"mine": "mine-2", "other": "other-2"})
    assert rewritten(text, names) == (
        text.replace(b'"mine"', b'"mine-2"').replace(b'"Mine"', b'"Mine (2)"').replace(b"a.png", b"b.png")
    ).replace(b'"other"', b'"other-2"')


def test_a_file_with_the_same_names_stays_byte_for_byte():
    text = b"\xef\xbb\xbf" + an_exercise().replace(b"\n", b"\r\n")
    assert rewritten(text, Names("mine", "Mine", {}, {"x": "y"})) == text


def test_a_programme_names_its_exercises_anew():
    text = a_programme(exercises=["mine", "bridge", "mine"])
    changed = tomli.loads(rewritten(text, Names("round", "Round", {}, {"mine": "mine-2"})).decode())
    assert [row["id"] for row in changed["exercises"]] == ["mine-2", "bridge", "mine-2"]


def test_a_text_that_is_spelled_in_an_unusual_way_is_written_anew():
    text = an_exercise().replace(b'id = "mine"', b'"id" = "\\u006Dine"')
    changed = tomli.loads(rewritten(text, Names("mine-2", "Mine", {}, {})).decode())
    assert changed == {**tomli.loads(text.decode()), "id": "mine-2"}


def test_a_name_of_a_variant_is_no_name_of_the_exercise():
    text = an_exercise() + b'[[variant]]\nid = "mine"\nname = "Mine"\n'
    changed = rewritten(text, Names("mine-2", "Mine (2)", {}, {"mine": "mine-2"}))
    assert tomli.loads(changed.decode())["variant"] == [{"id": "mine", "name": "Mine"}]
