"""What came of a damaged history, in a sentence or two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.storage.history.pending import amounts

if TYPE_CHECKING:
    from sciatica_timer.core.history.backup import Recovery


def recovery_words(recovery: Recovery) -> str:
    """Return where the damaged file is kept, and how much is there again."""
    kept = f"The history was damaged. It is kept as {recovery.kept_as}"
    if not recovery.kept_as:
        kept = "The history was gone"
    if not (recovery.sets or recovery.check_ins):
        return f"{'; '.join(filter(None, (f'{kept}, and a fresh one was begun', _lost(recovery))))}."
    return f"{kept}. {'; '.join(filter(None, (_saved(recovery), _from_backup(recovery), _lost(recovery))))}."


def _saved(recovery: Recovery) -> str:
    found = amounts(recovery.sets_from_file, recovery.check_ins_from_file)
    return f"{found} could be read from it" if found else "Nothing could be read from it" if recovery.kept_as else ""


def _from_backup(recovery: Recovery) -> str:
    found = amounts(recovery.sets_from_backup, recovery.check_ins_from_backup)
    if not found or recovery.backup_made_at is None:
        return ""
    are = "is" if recovery.sets_from_backup + recovery.check_ins_from_backup == 1 else "are"
    return f"{found} {are} back from the backup of {recovery.backup_made_at:%Y-%m-%d %H:%M}"


def _lost(recovery: Recovery) -> str:
    """Return what is lost; nothing where all is there as it was."""
    if recovery.is_all:
        return ""
    known = amounts(recovery.lost_sets or 0, recovery.lost_check_ins or 0)
    unknown = [
        *(["sets"] if recovery.lost_sets is None else []),
        *(["check-ins"] if recovery.lost_check_ins is None else []),
        *([] if recovery.is_as_it_was else ["edits", "notes"]),
    ]
    parts = [f"{known} could not be read"] if known else []
    if unknown:
        what = " and ".join(filter(None, (", ".join(unknown[:-1]), unknown[-1])))
        parts.append(f"it is not known how many {what} are lost")
    return "; ".join(parts)
