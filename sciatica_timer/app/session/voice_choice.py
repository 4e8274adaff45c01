"""Asks who is to speak before the first session that begins while a screen reader is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.settings import SessionVoice
from sciatica_timer.ui.access.announcing import is_read

if TYPE_CHECKING:
    from collections.abc import Callable

    from sciatica_timer.app.settings import Preferences
    from sciatica_timer.ui.window.main_window import MainWindow


class VoiceChoice:
    """Asks once, and goes on with what was to begin."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        """Wait to be asked."""
        self._window, self._preferences = window, preferences

    def ask(self, begin: Callable[[], object]) -> None:
        """Ask, where it is not known yet and two could speak; then go on."""
        if not is_read() or self._preferences.now.session_voice is not SessionVoice.UNASKED:
            begin()
            return
        from sciatica_timer.ui.session.cards.voice_card import VoiceCard  # noqa: PLC0415  asked once, and of few

        whole = self._window.centralWidget()
        assert whole is not None
        card = VoiceCard(whole)

        def answer(voice: SessionVoice) -> None:
            self._preferences.take(replace(self._preferences.now, session_voice=voice))
            card.deleteLater()
            begin()

        card.answered.connect(answer)
        card.ask()
