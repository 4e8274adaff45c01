"""Asks where a file is to be saved, and what is to be imported.

The name suggested has the day and the ending in it. Nothing that is there is replaced without a question about the very
file that would be written: the system's dialog asks about the name typed, which may still lack its ending.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from sciatica_timer.core.value import Value
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    Choose = Callable[[QWidget, str, str, str], tuple[str, str]]
    Sure = Callable[[QWidget, Path], bool]


class Kind(Value):
    """A kind of file: what it is for, and its ending with the dot."""

    words: str
    ending: str

    @property
    def filter(self) -> str:
        """The kind as file dialogs spell it."""
        return f"{self.words} (*{self.ending})"


def suggested_name(today: date, kind: Kind) -> str:
    """Return a name with the day in it, so that tomorrow's file is another one."""
    return f"sciatica-timer {today.isoformat()}{kind.ending}"


def path_of(typed: str, chosen: str, kinds: tuple[Kind, ...], today: date) -> Path:
    """Return the file meant by a name and a filter: with the ending of a kind, which what follows any dot is not.

    An ending that was typed counts, but for that of the first kind, which was suggested, once another is chosen.
    """
    path = Path(typed)
    kind = next((one for one in kinds if one.filter == chosen), kinds[0])
    found = next((one for one in kinds if path.name.lower().endswith(one.ending)), None)
    if found is not None and (found is kind or found is not kinds[0]):
        name = path.name
    else:
        stem = path.name[: -len(found.ending)] if found else path.name
        name = f"{stem.rstrip(' .')}{kind.ending}"
    return path.with_name(suggested_name(today, kind) if name in {one.ending for one in kinds} else name)


def ask_where_to_save(
    window: QWidget,
    title: str,
    kinds: tuple[Kind, ...],
    today: date,
    *,
    name: str = "",
    choose: Choose | None = None,
    sure: Sure | None = None,
) -> Path | None:
    """Return the file to write, which is new or may be replaced, or None if the dialog was cancelled.

    `name` is suggested, without its ending; else a name with the day. `choose` shows the dialog and returns the name
    and the filter, `sure` asks whether a file may be replaced.
    """
    choose, sure = choose or _choose, sure or _is_sure
    start = Path.home() / (f"{name}{kinds[0].ending}" if name else suggested_name(today, kinds[0]))
    while True:
        typed, chosen = choose(window, title, str(start), ";;".join(one.filter for one in kinds))
        if not typed:
            return None
        path = path_of(typed, chosen, kinds, today)
        if path == Path(typed) or not _is_there(path) or sure(window, path):
            return path
        start = path


def _is_there(path: Path) -> bool:
    try:
        return path.exists() or path.is_symlink()
    except OSError:
        return False  # writing reports it


def _choose(window: QWidget, title: str, start: str, filters: str) -> tuple[str, str]:
    return QFileDialog.getSaveFileName(window, title, start, filters)


def _is_sure(window: QWidget, path: Path) -> bool:
    box = QMessageBox(QMessageBox.Icon.Warning, tr("Replace the file?"), "", parent=window)
    box.setText(tr("There is a file “{0}” already.").format(path.name))
    box.setInformativeText(tr("If you replace it, what is in it now is lost."))
    replace = box.addButton(tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
    other = box.addButton(tr("Choose another name"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(other)
    box.setEscapeButton(other)
    box.exec()
    return box.clickedButton() is replace


def ask_where_to_export(window: QWidget, today: date) -> Path | None:
    """Return the file to export to, whose ending decides the format, or None if the dialog was cancelled."""
    kinds = (
        Kind(tr("The whole history, to import again"), ".json"),
        Kind(tr("A table for spreadsheets"), ".csv"),
    )
    return ask_where_to_save(window, tr("Export"), kinds, today)


def ask_what_to_import(window: QWidget) -> Path | None:
    """Return the exported file to import, or None if the dialog was cancelled."""
    kinds = tr("A history that was exported (*.json)")
    name, _ = QFileDialog.getOpenFileName(window, tr("Import"), str(Path.home()), kinds)
    return Path(name) if name else None


def ask_where_to_save_plan(window: QWidget, today: date) -> Path | None:
    """Return the file to write the plan for a calendar to, or None if the dialog was cancelled."""
    kinds = (Kind(tr("A plan for calendars"), ".ics"),)
    return ask_where_to_save(window, tr("Plan for my calendar"), kinds, today)


def ask_where_to_share(window: QWidget, name: str, today: date) -> Path | None:
    """Return the file to write what is called `name` to, or None if the dialog was cancelled."""
    plain = "".join(one if one.isalnum() or one in " -" else " " for one in name)
    kinds = (Kind(tr("Exercises to share"), ".sciatica"),)
    return ask_where_to_save(window, tr("Share"), kinds, today, name=" ".join(plain.split()))


def ask_what_to_add(window: QWidget) -> Path | None:
    """Return the file with exercises to be added, or None if the dialog was cancelled."""
    kinds = tr("Exercises and programmes (*.sciatica *.toml)")
    name, _ = QFileDialog.getOpenFileName(window, tr("Add"), str(Path.home()), kinds)
    return Path(name) if name else None
