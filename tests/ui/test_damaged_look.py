"""The style and the pictures are missing or damaged: the palette holds, and nothing raises."""

from __future__ import annotations

import pytest

from sciatica_timer.core.settings import Scheme
from sciatica_timer.ui import icons
from sciatica_timer.ui import theme as theme_module
from sciatica_timer.ui.palettes import DARK


@pytest.fixture(params=[None, b"\xff\xfe\x00", b"", b"* { color: $nosuch }", b"* { color: $"])
def damaged(request, tmp_path, monkeypatch):
    """Resources of which each is missing or has this content."""
    for path in ("theme/app.qss", "icons/play.svg"):
        (tmp_path / path).parent.mkdir()
        if request.param is not None:
            (tmp_path / path).write_bytes(request.param)
    for module in (icons, theme_module):
        monkeypatch.setattr(module, "RESOURCES", tmp_path)


@pytest.mark.usefixtures("damaged")
def test_without_its_style_the_window_has_its_colours_still(qapp, theme):
    theme.choose(Scheme.DARK, 100)
    assert qapp.styleSheet() == ""
    assert qapp.palette().window().color().name() == DARK.background.lower()


@pytest.mark.usefixtures("damaged", "qapp")
def test_a_picture_that_cannot_be_read_is_empty(monkeypatch):
    from PySide6.QtCore import qInstallMessageHandler

    before = qInstallMessageHandler(lambda *_message: None)  # what Qt says of a damaged SVG is for programmers
    made = icons.picture("play", "#123456", 16)
    qInstallMessageHandler(before)
    image = made.toImage()
    assert {image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())} == {0}
