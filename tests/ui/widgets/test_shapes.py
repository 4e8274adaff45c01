"""Where long words may be broken."""

from __future__ import annotations

from sciatica_timer.ui.widgets.shapes import breakable


def test_the_name_of_a_file_is_broken_at_its_marks_alone():
    assert breakable("settings.toml.damaged-20260105").split("\u200b") == ["settings.", "toml.", "damaged-", "20260105"]
    assert breakable("a" * 20).split("\u200b") == ["a" * 18, "aa"]
