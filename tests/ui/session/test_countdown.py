"""The countdown paints only what changes, and all of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QRegion

from sciatica_timer.ui.session.countdown import Countdown
from sciatica_timer.ui.session.countdown_text import CountdownText

STEPS = 120
SEEN = 48  # of 255: an arc of another length has edges a shade lighter or darker, all round


class NotingCountdown(Countdown):
    """Notes which part of it is to be painted."""

    part = None

    def update(self, *part):
        self.part = part[0] if part else self.rect()


@pytest.fixture
def countdown(qtbot):
    made = NotingCountdown()
    qtbot.addWidget(made)
    made.setAutoFillBackground(True)
    made.resize(420, 420)
    return made


def furthest(one, other):
    """Return the largest difference between two pictures, of any pixel's red, green or blue."""
    return max(abs(a - b) for a, b in zip(bytes(one.constBits()), bytes(other.constBits()), strict=True))


@pytest.mark.usefixtures("each_font")
@pytest.mark.parametrize("word", ["COME BACK", "REACH OUT", "HOLD"])
def test_the_end_of_the_ring_wipes_out_no_letter_as_it_passes(countdown, word):
    countdown.show_text(CountdownText(word, "2", "Rep 1 of 10", "right leg, left arm", *["#0f766e"] * 4))
    countdown.show_left(1.0)
    screen = QImage(countdown.size(), QImage.Format.Format_RGB32)
    countdown.render(screen)
    for step in range(1, STEPS):
        countdown.show_left(1 - step / STEPS)
        assert countdown.part.width() < countdown.width() / 4
        countdown.render(screen, countdown.part.topLeft(), QRegion(countdown.part))
    whole = QImage(screen)
    countdown.render(whole, QPoint())
    assert furthest(screen, whole) <= SEEN
