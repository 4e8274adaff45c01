"""The command line in another language: asked for, chosen in the settings, or the system's."""

import pytest

from sciatica_timer.cli.main import main
from sciatica_timer.core import translation

MARKED = "[Théré"


@pytest.fixture(autouse=True)
def _language_of_before(monkeypatch):
    monkeypatch.setattr(translation, "_translators", [])
    monkeypatch.setattr(translation, "_overlays", [])
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


def complaint(capsys, *arguments):
    main(["list", *arguments, "--bogus"])
    return capsys.readouterr().err


@pytest.mark.parametrize("option", [["--language", "xx"], ["--language=xx"]])
def test_help_and_problems_come_in_the_language_asked_for(option, capsys):
    assert main([*option, "--help"]) == 0
    assert "[Šçîàtîçà Tîmér" in capsys.readouterr().out
    assert main(["plan", "no-such", *option]) == 2
    assert MARKED in capsys.readouterr().err


def test_the_language_that_was_chosen_holds_unless_another_is_asked_for(tmp_path, capsys):
    (tmp_path / "settings.toml").write_text('language = "xx"\n')
    main(["plan", "no-such", "--data-dir", str(tmp_path)])
    assert MARKED in capsys.readouterr().err
    translation._translators.clear()
    main(["plan", "no-such", "--data-dir", str(tmp_path), "--language", "en"])
    assert "There is no exercise" in capsys.readouterr().err


@pytest.mark.parametrize("content", ["language = 5", "language = [", 'language = "klingon"', "\x00"])
def test_settings_that_cannot_be_read_cost_the_language_only(content, tmp_path, capsys):
    (tmp_path / "settings.toml").write_text(content)
    main(["plan", "no-such", "--data-dir", str(tmp_path)])
    assert "There is no exercise" in capsys.readouterr().err


def test_a_language_that_is_none_of_ours_is_refused(capsys):
    assert main(["list", "--language", "klingon"]) == 2
    assert "--language" in capsys.readouterr().err


def test_json_is_the_same_in_every_language(capsys):
    main(["list", "--json"])
    english = capsys.readouterr().out
    main(["list", "--json", "--language", "xx"])
    assert capsys.readouterr().out == english
