from sciatica_timer.core.problem import Kind, printable
from sciatica_timer.storage.files.errors import FileProblem


def test_a_name_that_does_not_print_is_spelled_out():
    name = "a\nb\u202ec\udcffd\x1b[0m.toml"
    assert printable(name) == r"a\nb\u202ec\udcffd\x1b[0m.toml"
    assert (
        str(FileProblem(Kind.RULE, name, "could not be read")) == r"a\nb\u202ec\udcffd\x1b[0m.toml: could not be read"
    )


def test_a_name_in_any_script_stays_as_it_is():
    assert printable("Übungen für Zoë הגב שלי/膝.toml") == "Übungen für Zoë הגב שלי/膝.toml"
