"""What the pictures of History are coloured in: shades that those who see few colours can tell apart, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.exercise import Section
from sciatica_timer.ui.palette import mixed

if TYPE_CHECKING:
    from sciatica_timer.ui.palette import Palette

ELSEWHERE = None  # exercises that stand in no section any more


def section_colour(section: Section | None, palette: Palette) -> str:
    """Give a section's colour as #rrggbb."""
    return {
        Section.CORE: palette.hold,
        Section.HIPS_AND_LEGS: mixed(palette.surface, palette.working, 0.85),
        Section.STANDING: palette.rest,
        ELSEWHERE: palette.muted,
    }[section]


def other_time_colour(palette: Palette) -> str:
    """Give the colour of the minutes beside those under hold."""
    return mixed(palette.surface, palette.hold, 0.5)


def back_colour(palette: Palette) -> str:
    """Give the colour of the back's pain."""
    return palette.rest


def leg_colour(palette: Palette) -> str:
    """Give the colour of the leg's pain."""
    return palette.working
