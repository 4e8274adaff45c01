"""Shows what is in a file that somebody shared, and asks whether to take it, and what of two with the same id."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sciatica_timer.core.library.sharing import Choice, Standing
from sciatica_timer.core.settings import Settings, dose_of
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.widgets.choice_group import Switch
from sciatica_timer.ui.widgets.dialog_card import DialogCard
from sciatica_timer.ui.widgets.shapes import button, label
from sciatica_timer.ui.wording import count_words, dose_words, minutes_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from sciatica_timer.core.library.sharing import Arrival

PICTURE_SIZE = QSize(96, 69)
MOST_SHOWN = 50  # of what there is nothing to choose for

_SCROLLING = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class SharedCard(DialogCard):
    """Hidden until `ask`; `accepted` carries the choices, by the ids of what there is something to choose for."""

    accepted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Stay hidden over `parent`."""
        super().__init__(parent, tr("What is in the file"))
        self._summary = label("", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(16)
        self._problem = label("", "warning", wrap=True)
        self.column.addWidget(self._summary)
        self.column.addLayout(self._rows)
        self.column.addWidget(self._problem)
        self._add = button(tr("Add to my exercises"), self._accept, "primary")
        self._cancel = button(tr("Cancel   Esc"), self.leave, name=tr("Cancel"))
        self.buttons.add(self._add)
        self.buttons.add(self._cancel)
        self._choices: dict[str, Choice] = {}
        self._pictures: dict[str, QLabel] = {}

    def ask(self, file: str, arrivals: Sequence[Arrival]) -> None:
        """Show what is in a file; where there is a choice, what the user has stays unless another one is made."""
        self._clear()
        is_new = any(one.standing is not Standing.SAME for one in arrivals)
        self._summary.setText(_summary(file, arrivals))
        self._add.setVisible(is_new)
        asked = [one for one in arrivals if one.choices]
        others = [one for one in arrivals if not one.choices]
        for one in (*asked, *others[:MOST_SHOWN]):
            self._rows.addWidget(self._row(one))
        if len(others) > MOST_SHOWN:
            self._rows.addWidget(label(tr("and {0} more").format(len(others) - MOST_SHOWN), "muted"))
        self.show_problem("")
        self.open(self._add if is_new else self._cancel)

    def show_pictures(self, images: Mapping[str, QImage]) -> None:
        """Show pictures beside what is in the file, by its ids."""
        for own_id, image in images.items():
            if own_id in self._pictures:
                picture = QPixmap.fromImage(image)
                picture.setDevicePixelRatio(self.devicePixelRatioF())
                self._pictures[own_id].setPixmap(picture)

    def show_problem(self, sentence: str) -> None:
        """Show why it could not be taken, or nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        if self.isVisible():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the keys that do so elsewhere."""
        action = _SCROLLING.get(Qt.Key(event.key()))
        if action is not None:
            self._area.verticalScrollBar().triggerAction(action)
        else:
            super().keyPressEvent(event)

    def _clear(self) -> None:
        self._choices, self._pictures = {}, {}
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()

    def _row(self, arrival: Arrival) -> QWidget:
        row = QWidget()
        words = QVBoxLayout()
        words.setSpacing(4)
        name = label(arrival.name, "key", wrap=True)
        standing = label(_standing_words(arrival), wrap=True)
        for part in (name, label(_about(arrival), "small", wrap=True), standing):
            words.addWidget(part)
        if arrival.choices:
            words.addWidget(self._switch(arrival))
        words.addStretch(1)
        picture = QLabel()
        picture.setFixedSize(PICTURE_SIZE)
        self._pictures[arrival.id] = picture
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return row

    def _switch(self, arrival: Arrival) -> Switch:
        words = {Choice.MINE: tr("Keep mine"), Choice.THEIRS: tr("Take theirs"), Choice.BOTH: tr("Both")}
        switch = Switch(arrival.name, [words[one] for one in arrival.choices])
        self._choices[arrival.id] = arrival.choices[0]
        switch.chosen.connect(partial(self._choose, arrival))
        return switch

    def _choose(self, arrival: Arrival, place: int) -> None:
        self._choices[arrival.id] = arrival.choices[place]

    def _accept(self) -> None:
        self.accepted.emit(dict(self._choices))


def _summary(file: str, arrivals: Sequence[Arrival]) -> str:
    exercises = sum(one.exercise is not None for one in arrivals)
    programmes = len(arrivals) - exercises
    parts = [count_words(exercises)] if exercises else []
    parts += [tr("1 programme") if programmes == 1 else tr("{0} programmes").format(programmes)] if programmes else []
    found = tr("“{0}” holds {1}.").format(file, tr(" and ").join(parts))
    if all(one.standing is Standing.SAME for one in arrivals):
        there = tr("You have all of it already.")
        return f"{found} {there}"
    return found


def _about(arrival: Arrival) -> str:
    length = tr("about {0}").format(minutes_words(arrival.seconds))
    if arrival.exercise is not None:
        return f"{dose_words(arrival.exercise, dose_of(arrival.exercise, Settings()))} · {length}"
    assert arrival.programme is not None
    return tr("Programme of {0} · {1}").format(count_words(len(arrival.programme.entries)), length)


def _standing_words(arrival: Arrival) -> str:
    if arrival.standing is Standing.OWN:
        return tr("In place of your own “{0}”?").format(arrival.mine)
    return {
        Standing.NEW: tr("New"),
        Standing.SAME: tr("You have it already"),
        Standing.SHIPPED: tr("There is another one, “{0}”, which stays.").format(arrival.mine),
    }[arrival.standing]
