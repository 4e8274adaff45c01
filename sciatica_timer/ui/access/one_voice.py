"""Whose voice leads through a session: the app's, or that of a screen reader that is on; never both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.settings import SessionVoice
from sciatica_timer.ui.access.announcing import is_read

if TYPE_CHECKING:
    from sciatica_timer.core.settings import Settings


def reader_speaks(settings: Settings) -> bool:
    """Return whether a screen reader is on and speaks in sessions; then the app has tones alone."""
    return is_read() and settings.session_voice is not SessionVoice.APP
