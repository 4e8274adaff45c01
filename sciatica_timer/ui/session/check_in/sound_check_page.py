"""The sound check from the mat: tones get louder until the big key is pressed, once for each set of tones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QProgressBar, QWidget

from sciatica_timer.core.settings import ButtonRole, Keys, ToneSet
from sciatica_timer.ui.access.announcing import announce
from sciatica_timer.ui.keys.any_button import AnyButton
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.choice_group import ChoiceGroup
from sciatica_timer.ui.widgets.flow import FlowBar
from sciatica_timer.ui.widgets.foot import add_foot
from sciatica_timer.ui.widgets.shapes import breakable, button, centred_column, label
from sciatica_timer.ui.wording import tone_set_words

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

MOST_WIDE_PX = 760


class SoundCheckPage(QWidget):
    """Shows the check and takes the answers.

    `heard` follows each press while tones get louder, `accepted` the one that ends the check. `declined` means not
    now, `repeated` once more from the start, `tones_chosen` carries another ToneSet, and `left` follows all of them
    and whatever else covers the page.
    """

    heard = Signal()
    accepted = Signal()
    declined = Signal()
    repeated = Signal()
    tones_chosen = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        """Begin before the first tone."""
        super().__init__()
        self.setAccessibleName(tr("Sound check"))
        column = centred_column(self, MOST_WIDE_PX)
        self.title, self.text = label(tr("Can you hear this?"), "title", wrap=True), label("", wrap=True)
        self.loudness = QProgressBar()
        self.loudness.setTextVisible(False)
        self.loudness.setAccessibleName(tr("How loud"))
        self.count = label("", "muted", wrap=True)
        column.addStretch(1)
        for part in (self.title, self.text, self.loudness, self.count, self._make_choices()):
            column.addWidget(part)
        column.addStretch(2)
        self._make_buttons()
        self._reach = AnyButton(self)
        self._reach.pressed.connect(self._on_reach)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._decline)
        self._is_listening = True
        self._show("", listening=True)

    def _make_choices(self) -> QWidget:
        self._choices, self.choices = FlowBar(), ChoiceGroup(self)
        for index, tones in enumerate(ToneSet):
            made = button(tone_set_words(tones), None, "choice", tr("Tones: {0}").format(tone_set_words(tones)))
            self.choices.add(made, index)
            self._choices.add(made)
        self.choices.idClicked.connect(self._choose)
        return self._choices

    def _make_buttons(self) -> None:
        self.big = button("", self._press, "primary")
        self.again = button(tr("Again"), self.repeated.emit)
        self.not_now = button(tr("Not now   Esc"), self._decline, name=tr("Not now"))
        bar = FlowBar(spacing=12)
        for made in (self.big, self.again, self.not_now):
            bar.add(made)
        add_foot(self, bar, MOST_WIDE_PX)

    def teach(self, keys: Keys) -> None:
        """Heed these keys."""
        self._reach.teach(keys)

    def take_focus(self) -> None:
        """Let Space be the big key."""
        self.big.setFocus()

    def show_step(self, number: int, step: int, steps: int) -> None:
        """Show which set of tones is heard, from 1 on, and how loud it is."""
        if not self._is_listening or not self.text.text():
            self.title.setText(tr("Can you hear this?"))
            self._show(tr("The tones get louder. Press Space, or the button you use, as soon as you hear them."))
        self.loudness.setRange(0, steps)
        self.loudness.setValue(step)
        self.count.setText(tr("Tones {0} of {1}").format(number, len(ToneSet)))

    def show_found(self, tones: ToneSet) -> None:
        """Show which tones were heard best; another set can be chosen."""
        self.title.setText(tr("The sound is set"))
        found = tr("You heard these tones best: {0}. They are now loud enough for you on this output.")
        self._show(found.format(tone_set_words(tones)), listening=False, choosing=True)
        self.choices.button(list(ToneSet).index(tones)).setChecked(True)

    def show_trouble(self, sentence: str) -> None:
        """Show why the check found nothing."""
        self.title.setText(tr("Sound check"))
        self._show(sentence, listening=False)

    def _show(self, text: str, *, listening: bool = True, choosing: bool = False) -> None:
        self._is_listening = listening
        self.text.setText(breakable(text))
        for part in (self.loudness, self.count, self.not_now):
            part.setVisible(listening)
        self.again.setVisible(not listening)
        self._choices.setVisible(choosing)
        words = tr("I hear it   Space") if listening else tr("Go on   Space")
        self.big.setText(words)
        self.big.setAccessibleName(tr("I hear it") if listening else tr("Go on"))
        self.take_focus()
        if text:
            announce(self, text)

    def _press(self) -> None:
        (self.heard if self._is_listening else self.accepted).emit()

    def _decline(self) -> None:
        (self.declined if self._is_listening else self.accepted).emit()

    def _choose(self, index: int) -> None:
        self.tones_chosen.emit(list(ToneSet)[index])
        self.take_focus()

    def _on_reach(self, role: ButtonRole) -> None:
        if role is ButtonRole.BIG:
            self.big.click()
        elif role is ButtonRole.BACK and not self._is_listening:
            self.repeated.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.left.emit()
