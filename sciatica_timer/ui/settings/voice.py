"""The card "Voice" of the settings: what is spoken beside the tones, which numbers, and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from sciatica_timer.core.settings import Count, SessionVoice, Speaker, Talk
from sciatica_timer.ui.settings.card import SettingsCard
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.shapes import button, label

if TYPE_CHECKING:
    from sciatica_timer.core.settings import Settings


class VoiceSettings(SettingsCard):
    """How much is spoken and by whom; where nothing is, the rest of the card waits."""

    sample_requested = Signal()

    def __init__(self, *, has_speakers: bool = True) -> None:
        """Begin with nothing chosen; with `has_speakers` there is more than one voice to choose from."""
        super().__init__(tr("Voice"))
        talks = {Talk.OFF: tr("Off"), Talk.SHORT: tr("Short"), Talk.FULL: tr("Full")}
        self.talks = self.add_choices("talk", tr("What is spoken"), talks)
        self._meanings = self._explain()
        for index, talk in enumerate(talks):
            self.talks.button(index).setToolTip(self._meanings[talk])
            self.talks.button(index).setAccessibleDescription(self._meanings[talk])
        self.meaning = label("", "muted", wrap=True)
        self.column.addWidget(self.meaning)
        counts = {
            Count.REPS: tr("Reps"),
            Count.SECONDS: tr("Seconds of a hold"),
            Count.NONE: tr("None"),
        }
        self.counts = self.add_choices("count", tr("Numbers"), counts)
        self.breath = self.add_check("breath", tr("Say when to breathe in long holds"))
        self.add_text(tr("In for 4 s, out for 6."), "note")
        self.listen = button(tr("Listen"), self.sample_requested.emit)
        self._waiting = [*self.counts.buttons(), self.listen, self.breath]
        if has_speakers:
            speakers = {Speaker.WOMAN: tr("Woman"), Speaker.MAN: tr("Man")}
            self.speakers = self.add_choices("voice", tr("Who speaks"), speakers, self.listen)
            self._waiting += self.speakers.buttons()
        else:
            alone = FlowBar()
            alone.add(self.listen)
            self.column.addWidget(alone)
        self.own = self.add_check("system_voice", tr("Use the computer's own voice"))
        self.add_text(
            tr("Otherwise the app's own voice speaks; names of your own exercises need the computer's voice."), "note"
        )
        whose = {
            SessionVoice.UNASKED: tr("Ask me"),
            SessionVoice.READER: tr("The screen reader"),
            SessionVoice.APP: tr("The app"),
        }
        self.whose = self.add_choices("session_voice", tr("While a screen reader is on"), whose)
        self.column.addStretch(1)

    def _explain(self) -> dict[Talk, str]:
        return {
            Talk.OFF: tr("Nothing is spoken; the tones alone lead you."),
            Talk.SHORT: tr("Says both movements and the hold, which side, and which exercise is next."),
            Talk.FULL: tr("Also says how it is done, when you are half way, and to keep breathing."),
        }

    def show_settings(self, settings: Settings) -> None:
        """Show the values, and what the choice means."""
        super().show_settings(settings)
        self.meaning.setText(self._meanings[settings.talk])
        speaks = settings.talk is not Talk.OFF
        for control in (*self._waiting, self.own):
            control.setEnabled(speaks)
