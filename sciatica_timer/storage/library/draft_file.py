"""drafts.json: changes to programmes that were not saved yet; there as long as there are any, written whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from sciatica_timer.core.library.drafts import Draft
from sciatica_timer.core.library.programme import LONGEST_ID, LONGEST_NAME, MOST_ENTRIES
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.atomic import sync_folder, write_atomically
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.files.patterns import ID_PATTERN, LINE_PATTERN
from sciatica_timer.storage.files.set_aside import set_aside
from sciatica_timer.storage.files.toml import read_bounded
from sciatica_timer.storage.library.programme_files import (
    EntryTable,
    ProgrammeFile,
    programme_of,
    to_entries,
    to_table,
    to_tables,
)
from sciatica_timer.storage.library.tables import Notes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_Entries = Annotated[list[EntryTable], msgspec.Meta(max_length=MOST_ENTRIES)]


class _Draft(msgspec.Struct):
    id: Annotated[str, msgspec.Meta(pattern=ID_PATTERN, min_length=1, max_length=LONGEST_ID)]
    name: Annotated[str, msgspec.Meta(pattern=LINE_PATTERN, min_length=1, max_length=LONGEST_NAME)]
    before: _Entries
    entries: _Entries
    told: bool = False
    changed: ProgrammeFile | None = None


class _File(msgspec.Struct):
    drafts: list[_Draft]


class DraftFile:
    """The drafts on disk; nothing raises, a problem is told as a sentence."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        self._path = path

    def keep(self, drafts: Sequence[Draft]) -> str:
        """Write the drafts, all there are; tell why that could not be done, or nothing."""
        try:
            if drafts:
                write_atomically(self._path, [msgspec.json.encode(_File(list(map(_to_table, drafts))))])
            elif self._path.exists() or self._path.is_symlink():
                self._path.unlink()
                sync_folder(self._path.parent)
        except (FileProblem, OSError) as problem:
            words = tr("Changes to your programmes that you did not save are lost when the app is closed: {0}")
            return words.format(problem)
        return ""

    def read(self) -> tuple[list[Draft], str]:
        """Read the drafts; a file that cannot be used is set aside, which the text tells."""
        if not self._path.exists() and not self._path.is_symlink():
            return [], ""
        try:
            file = msgspec.json.decode(read_bounded(self._path), type=_File)
            drafts = {table.id: _to_draft(table) for table in file.drafts}
            if len(drafts) < len(file.drafts):  # of two only one could be shown
                raise ValueError(self._path)
            return [*drafts.values()], ""
        except (FileProblem, msgspec.MsgspecError, ValueError, RecursionError):
            try:
                kept = set_aside(self._path).name
            except OSError:
                return [], tr("Changes to your programmes that you had not saved could not be read.")
            words = tr("Changes to your programmes that you had not saved could not be read. The file is kept as {0}.")
            return [], words.format(kept)


def _to_table(draft: Draft) -> _Draft:
    changed = None
    if draft.changed is not None and draft.changed.entries:
        changed = msgspec.convert(to_table(draft.changed), ProgrammeFile)
    before, entries = to_tables(draft.before), to_tables(draft.entries)
    return _Draft(draft.programme_id, draft.name, before, entries, draft.told, changed)


def _to_draft(table: _Draft) -> Draft:
    changed = None
    if table.changed is not None:
        changed = programme_of(table.changed, {}, Notes(""))  # which exercises there are is seen later
    return Draft(table.id, table.name, to_entries(table.before), to_entries(table.entries), table.told, changed)
