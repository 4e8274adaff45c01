"""Every pair of colours that is used can be told apart: in both schemes, at both contrasts, by every kind of eyes."""

from __future__ import annotations

import re
from functools import partial
from itertools import combinations, pairwise

import pytest
from contrast import contrast, seen_apart
from history_fakes import FULL, a_glance
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont

from sciatica_timer.core.settings import Contrast, Scheme
from sciatica_timer.resources import FOLDER
from sciatica_timer.ui import theme as look
from sciatica_timer.ui.history.charts import minutes_chart, pain_chart, sets_chart
from sciatica_timer.ui.palettes import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, edge_of
from sciatica_timer.ui.theme import Theme

PALETTES = {"light": LIGHT, "dark": DARK, "light-high": LIGHT_HIGH, "dark-high": DARK_HIGH}
GROUNDS = ("background", "surface", "hold_soft")
TEXTS = {"text", "muted", "hold", "rest", "prepare", "side", "danger"}
PHASES = ("hold", "rest", "prepare", "side")
EDGES = {"hold", "text", "danger", "prepare", "muted", "edge"}
DECOR = {"line", "transparent", "none"}  # of cards, tracks and rows, which words and room set apart as well
TEXT_ENOUGH, TEXT_HIGH = 4.5, 7.0  # WCAG 2.2, success criteria 1.4.3 and 1.4.6
EDGE_ENOUGH = 3.0  # and 1.4.11, of what is no text
NEIGHBOURS_ENOUGH = 1.5  # by lightness alone, with a line of the ground between them
APART = 11.0  # in CIELAB, for eyes without one kind of cones


@pytest.fixture(params=PALETTES.values(), ids=PALETTES)
def palette(request):
    return request.param


def colour(palette, name):
    return edge_of(palette) if name == "edge" else getattr(palette, name)


def low(palette, names, least, *grounds):
    """Return the pairs that are not far enough apart."""
    pairs = {
        (one, ground): contrast(colour(palette, one), colour(palette, ground)) for one in names for ground in grounds
    }
    return {pair: round(ratio, 2) for pair, ratio in pairs.items() if ratio < least}


def test_every_text_can_be_read_on_every_ground(palette):
    assert low(palette, TEXTS, TEXT_HIGH if palette.is_high else TEXT_ENOUGH, *GROUNDS) == {}


def test_what_stands_on_the_accent_can_be_read(palette):
    assert low(palette, ["on_hold"], TEXT_HIGH if palette.is_high else TEXT_ENOUGH, "hold") == {}


def test_edges_and_focus_rings_are_seen_on_every_ground(palette):
    assert low(palette, EDGES, EDGE_ENOUGH, *GROUNDS) == {}


def test_a_button_on_the_accent_shows_its_focus_inside_and_out(palette):
    assert low(palette, ["on_hold"], EDGE_ENOUGH, "hold") == {}
    assert low(palette, ["text"], EDGE_ENOUGH, "background", "surface") == {}


def test_what_is_done_of_a_phase_is_seen_on_the_track_of_its_ring(palette):
    assert low(palette, PHASES, EDGE_ENOUGH, "line") == {}


@pytest.mark.parametrize("palette", [LIGHT_HIGH, DARK_HIGH], ids=["light", "dark"])
def test_in_high_contrast_cards_and_tracks_are_seen_too(palette):
    assert low(palette, ["line"], EDGE_ENOUGH, "background", "surface") == {}


@pytest.mark.parametrize("eyes", ["all cones", "no red", "no green", "no blue"])
def test_phases_are_told_apart_by_every_kind_of_eyes(palette, eyes):
    apart = {pair: seen_apart(*(getattr(palette, one) for one in pair), eyes) for pair in combinations(PHASES, 2)}
    assert {pair: far for pair, far in apart.items() if far < APART} == {}


def rules():
    sheets = "".join((FOLDER / "theme" / name).read_text(encoding="utf-8") for name in ("app.qss", "high-contrast.qss"))
    return re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", sheets, flags=re.DOTALL))


def test_the_style_sheet_uses_no_other_pairs():
    for chosen, rule in rules():
        found = dict(re.findall(r"(?<![-\w])([\w-]+):\s*([^;]+)", rule))
        ground = re.findall(r"\$(\w+)", found.get("background", "")) or ["surface"]
        text = re.findall(r"\$(\w+)", found.get("color", ""))
        assert set(text) <= (TEXTS if ground[0] in GROUNDS else {"on_hold"}), chosen
        edges = [value for name, value in found.items() if re.fullmatch(r"border(-color|-right|-bottom)?", name)]
        named = {word.strip("$") for value in edges for word in re.findall(r"\$[a-z_]+(?!\d)|transparent|none", value)}
        assert named <= EDGES | DECOR | ({"on_hold"} if "checked:focus" in chosen else set()), chosen


@pytest.mark.parametrize("kind", ["sets", "minutes", "pain"])
def test_neighbours_in_charts_differ_by_lightness_alone(palette, kind):
    glance = a_glance(*FULL, pain=FULL)
    weeks = [replace(week, sets_elsewhere=1) for week in glance.weeks]
    charts = {"sets": sets_chart, "minutes": minutes_chart, "pain": partial(pain_chart, glance.pain)}
    chart = charts[kind](weeks, palette)
    parts = list(dict.fromkeys(one.colour for one in (*chart.bars, *chart.lines)))
    assert len(parts) == {"sets": 4, "minutes": 2, "pain": 2}[kind]
    assert [pair for pair in pairwise(parts) if contrast(*pair) < NEIGHBOURS_ENOUGH] == []
    assert [one for one in parts if contrast(one, palette.surface) < EDGE_ENOUGH] == []


@pytest.mark.parametrize(
    ("scheme", "contrast_chosen", "wanted"),
    [
        (Scheme.LIGHT, Contrast.HIGH, LIGHT_HIGH),
        (Scheme.DARK, Contrast.HIGH, DARK_HIGH),
        (Scheme.DARK, Contrast.USUAL, DARK),
        (Scheme.LIGHT, Contrast.SYSTEM, LIGHT),
    ],
)
def test_what_was_chosen_is_shown(theme, qapp, scheme, contrast_chosen, wanted):
    theme.choose(scheme, 100, contrast_chosen)
    assert theme.palette is wanted
    assert qapp.palette().windowText().color().name().upper() == wanted.text


def test_the_contrast_of_the_system_is_followed_live_unless_one_was_chosen(qtbot, qapp):
    hints = FakeHints()
    theme = Theme(qapp, hints)
    theme.choose(Scheme.LIGHT, 100)
    assert theme.palette is LIGHT
    hints.contrast = Qt.ContrastPreference.HighContrast
    with qtbot.waitSignal(theme.changed):
        hints.contrastPreferenceChanged.emit(hints.contrast)
    assert theme.palette is LIGHT_HIGH
    theme.choose(Scheme.LIGHT, 100, Contrast.USUAL)
    assert theme.palette is LIGHT


class FakeHints(QObject):
    """The hints of a system whose contrast can be chosen."""

    colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815  as Qt has it
    contrastPreferenceChanged = Signal(Qt.ContrastPreference)  # noqa: N815

    contrast = Qt.ContrastPreference.NoPreference

    def accessibility(self):
        return self

    def contrastPreference(self):  # noqa: N802
        return self.contrast


@pytest.mark.parametrize(
    ("points", "percent", "body_px"), [(11, 100, 14), (9, 100, 14), (16, 100, 20), (16, 125, 25), (24, 200, 28)]
)
def test_the_size_of_the_font_of_the_system_is_followed_upwards(qapp, points, percent, body_px, monkeypatch):
    monkeypatch.setattr(look, "USUAL_PX", 14.7)
    before = qapp.font()
    qapp.setFont(QFont(before.family(), points))
    try:
        theme = Theme(qapp)
        theme.choose(Scheme.LIGHT, percent)
    finally:
        qapp.setFont(before)
    assert theme.px(14) == body_px
