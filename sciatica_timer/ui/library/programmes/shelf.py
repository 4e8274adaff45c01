"""The programmes part of the page "Exercises": their list, the drafts of changed ones, and the one that is chosen."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap

from sciatica_timer.core.library.programme import clean_name, with_entry_at
from sciatica_timer.core.session.planning import programme_seconds
from sciatica_timer.ui.library.exercise_list import PICTURE_SIZE, ExerciseList, Row
from sciatica_timer.ui.notice import Notice, Severity
from sciatica_timer.ui.translation import tr
from sciatica_timer.ui.wording import count_words, minutes_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.library.programmes.view import ProgrammeView
    from sciatica_timer.ui.theme import Theme


class ProgrammeShelf(QObject):
    """Holds the programmes; what is changed stays a draft until it is saved or undone.

    `start_requested`, `save_requested`, `print_requested`, `sharing_requested` and `deletion_requested` carry a
    programme as it is shown, `copy_requested` the name wanted too; `day_chosen` the id of the programme of the day, or
    nothing; `left` that the list should have the focus, `notice_changed` a notice, `drafts_changed` that unsaved
    changes were made or dropped, `day_changed` that the programme of the day, or what it holds, has changed.
    """

    start_requested = Signal(object)
    save_requested = Signal(object)
    copy_requested = Signal(object, str)
    deletion_requested = Signal(object)
    sharing_requested = Signal(object)
    day_chosen = Signal(str)
    left = Signal()
    day_changed = Signal()
    notice_changed = Signal(object)
    drafts_changed = Signal()
    print_requested = Signal(object)

    def __init__(self, exercises: Sequence[Exercise], settings: Settings, theme: Theme) -> None:
        """Begin without programmes."""
        super().__init__()
        self._exercises = {exercise.id: exercise for exercise in exercises}
        self._settings, self._theme = settings, theme
        self._saved: dict[str, Programme] = {}
        self._drafts: dict[str, Programme] = {}
        self._seconds: dict[Programme, float] = {}  # of the settings in force
        self._pictures: Mapping[str, QPixmap] = {}
        self._view: ProgrammeView | None = None
        self._day: Programme | None = None
        self._day_is_done = False
        self._numbers = count()
        self._offered: dict[str, list[str]] = {}  # keys of notices, by the programme they can change back
        self.list = ExerciseList(theme)
        self.list.setAccessibleName(tr("Programme list"))
        self.list.chosen.connect(self._show_chosen)
        self.list.start_requested.connect(self._start)

    @property
    def view(self) -> ProgrammeView:
        """The chosen programme, built when it is first needed."""
        if self._view is None:
            from sciatica_timer.ui.library.programmes.view import ProgrammeView  # noqa: PLC0415  start-up: not shown at first

            self._view = ProgrammeView(self._exercises, self._settings, self._theme)
            self._view.start_requested.connect(self.start_requested)
            self._view.changed.connect(self._take_draft)
            self._view.day_chosen.connect(self.day_chosen)
            self._view.save_panel.save_requested.connect(self._ask_save)
            self._view.save_panel.copy_requested.connect(self._ask_copy)
            self._view.save_panel.undo_requested.connect(self._undo)
            self._view.deletion_requested.connect(self.deletion_requested)
            self._view.print_requested.connect(self.print_requested)
            self._view.sharing_requested.connect(self.sharing_requested)
            self._view.entry_removed.connect(self._offer_entry)
            self._view.save_panel.left.connect(self.left)
            self._view.show_pictures(self._pictures)
            self._show_chosen(self.list.chosen_id)
        return self._view

    @property
    def of_the_day(self) -> Programme | None:
        """The programme of the day as it is shown, if there is one."""
        return self.find(self._settings.programme)

    def find(self, programme_id: str) -> Programme | None:
        """Return a programme as it is shown, changes included."""
        saved = self._saved.get(programme_id)
        return saved and self._drafts.get(programme_id, saved)

    @property
    def own(self) -> list[Programme]:
        """The user's own programmes, as saved."""
        return [one for one in self._saved.values() if one.own]

    @property
    def names(self) -> list[tuple[str, str]]:
        """The id and name of each programme."""
        return [(one.id, one.name) for one in self._saved.values()]

    def naming(self, exercise_id: str) -> list[Programme]:
        """Return the programmes that name an exercise, as saved or as shown."""
        every = [*self._saved.values(), *self._drafts.values()]
        return [one for one in every if any(entry.exercise_id == exercise_id for entry in one.entries)]

    @property
    def drafts(self) -> list[tuple[Programme, Programme]]:
        """The programmes that are changed: as saved, and as shown."""
        return [(self._saved[one], draft) for one, draft in self._drafts.items() if one in self._saved]

    def show_draft(self, draft: Programme) -> None:
        """Show a programme that is there with changes that are not saved."""
        self._take_draft(draft)

    def show_programmes(self, programmes: Sequence[Programme], chosen: str = "") -> None:
        """Show these programmes and choose one, else the one chosen before, else the first."""
        before = chosen or self.list.chosen_id
        self._saved = {programme.id: programme for programme in programmes}
        self.drafts_changed.emit()
        self._show_rows()
        if self._saved:
            self.list.choose(before if before in self._saved else next(iter(self._saved)))
        self._show_chosen(self.list.chosen_id)

    def use_exercises(self, exercises: Sequence[Exercise]) -> None:
        """Know these exercises; `show_programmes` follows, for some may be gone with theirs."""
        self._exercises.clear()  # the view looks into the same ones
        self._exercises |= {exercise.id: exercise for exercise in exercises}
        self._seconds.clear()
        for one, draft in self._drafts.items():
            kept = tuple(entry for entry in draft.entries if entry.exercise_id in self._exercises)
            self._drafts[one] = replace(draft, entries=kept)
        if self._view is not None:
            self._view.use_exercises(exercises)

    def show_settings(self, settings: Settings) -> None:
        """Show the doses, and the programme of the day, of other settings."""
        before, self._settings = self._settings, settings
        if _of_programmes(before) == _of_programmes(settings):
            return  # the volume, for one, changes at every step of its slider
        self._seconds.clear()
        self._show_rows()
        if self._view is not None:
            self._view.show_settings(settings)

    def show_pictures(self, pictures: Mapping[str, QPixmap]) -> None:
        """Show pictures, by exercise."""
        self._pictures = pictures
        self._show_collages()
        if self._view is not None:
            self._view.show_pictures(pictures)

    def show_day_done(self, *, is_done: bool) -> None:
        """Mark the programme of the day as done, or not."""
        if is_done is not self._day_is_done:
            self._day_is_done = is_done
            self._show_rows()

    def start(self) -> None:
        """Request a session of the chosen programme, as it is shown."""
        self._start(self.list.chosen_id)

    def forget_draft(self, programme_id: str) -> None:
        """Let the changes of a programme go: they are saved, or not wanted."""
        self._drafts.pop(programme_id, None)
        self.drafts_changed.emit()

    def leave_to_copy(self, programme_id: str) -> None:
        """Let the changes of a programme go: they are in a copy of it, and nothing of them can be changed back here."""
        self._withdraw_offers(programme_id)
        self.forget_draft(programme_id)

    def _withdraw_offers(self, programme_id: str) -> None:
        for key in self._offered.pop(programme_id, ()):
            self.notice_changed.emit(Notice(key))

    def _show_rows(self) -> None:
        rows: list[Row] = []
        for programme in map(self.find, self._saved):
            assert programme is not None
            section = tr("Your own") if programme.own else tr("Ready-made")
            is_first = not rows or programme.own is not self._saved[rows[-1].id].own
            rows.append(self._row(programme, section if is_first else ""))
        self.list.show_rows(rows)
        self._show_collages()
        before, self._day = self._day, self.of_the_day
        if before != self._day:
            self.day_changed.emit()

    def _row(self, programme: Programme, section: str) -> Row:
        if programme not in self._seconds:
            self._seconds[programme] = programme_seconds(programme, self._exercises, self._settings)
        words = f"{count_words(len(programme.entries))} · {minutes_words(self._seconds[programme])}"
        is_changed = programme.id in self._drafts
        is_of_day = programme.id == self._settings.programme
        of_day = tr("✓ Done today") if self._day_is_done else tr("★ Today's")
        badge = tr("• Changed") if is_changed else of_day if is_of_day else ""
        return Row(programme.id, programme.name, words, badge, is_of_day and not is_changed, section, badge[:1])

    def _show_collages(self) -> None:
        for programme in self._saved.values():
            shown = self.find(programme.id) or programme
            pictures = [self._pictures[one.exercise_id] for one in shown.entries if one.exercise_id in self._pictures]
            if pictures:
                self.list.show_picture(programme.id, _collage(pictures[:4]))

    def _show_chosen(self, programme_id: str) -> None:
        draft = self.find(programme_id)
        if draft is not None and self._view is not None:
            self._view.show_programme(self._saved[programme_id], draft)

    def _take_draft(self, draft: Programme) -> None:
        if draft == self._saved[draft.id]:
            self.forget_draft(draft.id)
        else:
            self._drafts[draft.id] = draft
            self.drafts_changed.emit()
        self._show_rows()
        self._show_chosen(draft.id)

    def _undo(self) -> None:
        """Show a programme as it is saved; what was changed can be had back, all of it at once."""
        changed = self.find(self.list.chosen_id)
        if changed is not None:
            self._withdraw_offers(changed.id)
            self._take_draft(self._saved[changed.id])
            self._offer(tr("The changes to “{0}” were undone.").format(changed.name), changed, lambda _now: changed)

    def _offer_entry(self, before: Programme, index: int) -> None:
        """Offer to put an exercise back that was taken out; other changes made meanwhile are kept."""
        entry = before.entries[index]
        text = tr("“{0}” was taken out of “{1}”.").format(self._exercises[entry.exercise_id].name, before.name)
        self._offer(text, before, lambda now: with_entry_at(now, entry, index))

    def _offer(self, text: str, of: Programme, change: Callable[[Programme], Programme]) -> None:
        key = f"draft {next(self._numbers)}"
        self._offered.setdefault(of.id, []).append(key)
        self.notice_changed.emit(Notice(key, text, action=tr("Undo"), act=partial(self._change_back, of.id, change)))

    def _change_back(self, programme_id: str, change: Callable[[Programme], Programme]) -> None:
        now = self.find(programme_id)
        if now is None:
            self.notice_changed.emit(Notice("draft", tr("The programme is not there any more."), Severity.WARNING))
        else:
            self._take_draft(change(now))

    def _start(self, programme_id: str) -> None:
        programme = self.find(programme_id)
        if programme is not None and programme.entries:
            self.start_requested.emit(programme)

    def _ask_save(self) -> None:
        self.save_requested.emit(self.find(self.list.chosen_id))

    def _ask_copy(self, typed: str) -> None:
        name = clean_name(typed)
        if not name:
            self.view.save_panel.show_problem(tr("It needs a name first."))
        elif name.casefold() in {one.name.casefold() for one in self._saved.values()}:
            self.view.save_panel.show_problem(tr("There is a programme named “{0}” already.").format(name))
        else:
            self.view.save_panel.name_card.leave()
            self.copy_requested.emit(self.find(self.list.chosen_id), name)


def _of_programmes(settings: Settings) -> tuple[object, ...]:
    """Pick what programmes depend on."""
    return settings.choices, settings.prepare_seconds, settings.programme


def _collage(pictures: Sequence[QPixmap]) -> QPixmap:
    """Set up to four pictures into one of the same size."""
    ratio = pictures[0].devicePixelRatio()
    made = QPixmap(PICTURE_SIZE * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    wide, high = PICTURE_SIZE.width() // 2, PICTURE_SIZE.height() // 2
    for index, one in enumerate(pictures):
        painter.drawPixmap(index % 2 * wide, index // 2 * high, wide, high, one)
    painter.end()
    return made
