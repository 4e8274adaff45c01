"""The words of problems and results: in English for commands, in the user's language in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from sciatica_timer.core.problem import Exported, Imported, Kind, Problem, Reason, TakenIn, printable
from sciatica_timer.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sciatica_timer.core.history.backup import Recovery

Message: TypeAlias = "Problem | Recovery | Exported | Imported | TakenIn"


def worded(found: Message | None) -> str:
    """Return what was found as a sentence or two on one line; empty for nothing."""
    return "" if found is None else printable(_WORDING.get(type(found), _recovery)(found))


def all_worded(messages: Iterable[Message]) -> str:
    """Return all that was found, each once, in sentences on one line."""
    return " ".join(dict.fromkeys(filter(None, (worded(one) for one in messages))))


def reason_worded(reason: Reason | str) -> str:
    """Return why the system refused, for a place inside parentheses."""
    if isinstance(reason, str):
        return reason
    return {
        Reason.NOT_ALLOWED_TO_OPEN: tr("this account may not open it"),
        Reason.NOT_ALLOWED_TO_CHANGE: tr("this account may not change it"),
        Reason.MISSING: tr("there is no such file or folder"),
        Reason.FILE_FOR_FOLDER: tr("a file stands where a folder is needed"),
        Reason.IS_FOLDER: tr("it is a folder"),
        Reason.READ_ONLY: tr("it can only be read there"),
        Reason.NO_ROOM: tr("there is no room left"),
        Reason.LINKS_IN_A_CIRCLE: tr("its links lead in a circle"),
        Reason.NAME_TOO_LONG: tr("its name is too long"),
        Reason.BAD_FILE_NAME: tr("it is not a name that a file can have"),
        Reason.BAD_FOLDER_NAME: tr("it is not a name that a folder can have"),
        Reason.DEAD_LINK: tr("it is a link that leads nowhere"),
        Reason.NOT_ORDINARY: tr("it is not an ordinary file"),
        Reason.IN_USE: tr("another program is using it"),
        Reason.DISK_ERROR: tr("the disk could not be read or written, or has no room left"),
        Reason.CANNOT_OPEN: tr("this account may not open it, or there is no room left"),
        Reason.DAMAGED: tr("the file is damaged"),
        Reason.IN_THE_WAY: tr("something of that name is there already"),
        Reason.TOO_MUCH_OPEN: tr("the computer has too much open at the moment"),
        Reason.REFUSED: tr("the system refused"),
    }[reason]


def amounts(sets: int, check_ins: int) -> str:
    """Return how many sets and check-ins, leaving out what there is none of."""
    some = [tr("1 set") if sets == 1 else tr("{0} sets").format(sets)] if sets else []
    more = [tr("1 check-in") if check_ins == 1 else tr("{0} check-ins").format(check_ins)] if check_ins else []
    return tr(" and ").join(some + more)


def _problem(problem: Problem) -> str:
    if own := _OWN_WORDING.get(problem.kind):
        return own(problem)
    detail = [_detail(one) for one in problem.detail]
    if act := _acts().get(problem.kind):
        return f"{act} ({detail[0]})."
    words = {**_file_words(), **_folder_words(), **_history_words()}[problem.kind]
    return words.format(problem.path, *detail)


def _detail(value: object) -> str:
    if isinstance(value, Reason):
        return reason_worded(value)
    if isinstance(value, Kind):
        return _acts()[value]
    return _problem(value) if isinstance(value, Problem) else str(value)


def _content(problem: Problem) -> str:
    key, found, expected = problem.detail
    if found and expected:
        words = tr("found {0}, expected {1}")
    else:
        words = tr("found {0}") if found else tr("expected {1}") if expected else ""
    return ": ".join(str(one) for one in (problem.path, key, words.format(found, expected)) if one)


def _file_words() -> dict[Kind, str]:
    return {
        Kind.NOT_READ: tr("{0}: could not be read ({1})"),
        Kind.NOT_WRITTEN: tr("{0}: could not be written ({1})."),
        Kind.NOT_WRITTEN_TO: tr("{0}: could not be written to ({1})."),
        Kind.FOLDER_NOT_MADE: tr("{0}: could not be made ({1})."),
        Kind.OWN_FILE_NOT_DELETED: tr("{0}: the file could not be deleted ({1})."),
        Kind.NOT_CHANGED: tr("{0}: could not be changed ({1})."),
        Kind.IS_LINK: tr("{0}: is a link; name the file itself."),
        Kind.IS_LINK_AND_LEFT: tr("{0}: is a link, which is left as it is."),
        Kind.IS_FOLDER: tr("{0}: is a folder; a file name is needed."),
        Kind.IS_NOT_ORDINARY: tr("{0}: is not an ordinary file."),
        Kind.BAD_NAME: tr("{0}: is not a name that a file can have."),
        Kind.AMONG_OWN_FILES: tr("{0}: lies among the app's own files; please choose another place."),
        Kind.OTHER_PROGRAMME: tr("{0}: holds another programme with the id {1}."),
        Kind.SOMETHING_ELSE: tr("{0}: holds something else, which is left as it is."),
        Kind.LINE_BREAK_IN_NAME: tr("{0}: a name with a line break cannot be started with the computer."),
        Kind.BAD_SYNTAX: tr("{0}: not valid {1} ({2})"),
        Kind.NO_QT_FOR_WINDOW: tr("The window cannot be shown: a part of Qt is missing ({1})."),
        Kind.NO_QT_FOR_REPORT: tr("The report cannot be drawn: a part of Qt is missing ({1})."),
        Kind.NO_FONT: tr("The report cannot be drawn: this computer has no font."),
    }


def _folder_words() -> dict[Kind, str]:
    return {
        Kind.NO_HOME: tr("This account has no home folder; name a folder for your data with --data-dir."),
        Kind.FOLDER_IS_DEAD_LINK: tr("The data folder {0} is a link that leads nowhere."),
        Kind.FOLDER_IS_FILE: tr("The data folder {0} is a file, or lies inside one."),
        Kind.FOLDER_NOT_READ: tr("The data folder {0} cannot be read ({1})."),
        Kind.FOLDER_IN_THE_WAY: tr("The data folder {0} cannot be made: a file stands in its way."),
        Kind.FOLDER_NOT_WRITTEN: tr("The data folder {0} cannot be written to ({1})."),
    }


def _acts() -> dict[Kind, str]:
    """Return what could not be done, without the reason that follows it."""
    return {
        Kind.SET_NOT_SAVED: tr("The set could not be saved"),
        Kind.SESSION_NOT_SAVED: tr("The interrupted session could not be saved"),
        Kind.CHECK_IN_NOT_SAVED: tr("The check-in could not be saved"),
        Kind.HISTORY_NOT_READ: tr("The history could not be read"),
        Kind.HISTORY_NOT_CHECKED: tr("The history could not be checked"),
        Kind.NOTHING_IMPORTED: tr("Nothing was imported"),
        Kind.SET_NOT_CHANGED: tr("The set could not be changed"),
        Kind.NOTHING_DELETED: tr("Nothing was deleted"),
        Kind.NOTHING_PUT_BACK: tr("Nothing was put back"),
        Kind.NOTHING_CHANGED: tr("Nothing was changed"),
    }


def _history_words() -> dict[Kind, str]:
    return {
        Kind.SET_IS_GONE: tr("The set is not in the history any more."),
        Kind.EDIT_REFUSED: tr("Nothing was changed: {1}."),
        Kind.IMPORT_REFUSED: tr("Nothing was imported. {1}"),
        Kind.HISTORY_NOT_OPENED: tr("The history {0} cannot be opened ({1})."),
        Kind.HISTORY_NOT_MENDED: tr("The history {0} is damaged and could not be mended now ({1}). It is as it was."),
        Kind.HISTORY_NOT_UPDATED: tr(
            "The history {0} is of an earlier version and was not brought up to date, because no backup of it could be"
            " made ({1}). It is as it was."
        ),
        Kind.HISTORY_IS_NEWER: tr(
            "The history {0} was written by a newer Sciatica Timer: its format is version {1}, and this one knows"
            " versions up to {2}. It was left as it is; please install the newer app."
        ),
        Kind.HISTORY_IS_DAMAGED: tr("The history is damaged ({1})."),
        Kind.DAMAGED_UNTIL_OPENED: tr("The history {0} is damaged. Sciatica Timer mends it when its window opens."),
        Kind.GONE_UNTIL_OPENED: tr("The history {0} is gone. Sciatica Timer mends it when its window opens."),
        Kind.UNSOUND_UNTIL_OPENED: tr("The history is damaged ({1}). Sciatica Timer mends it when its window opens."),
        Kind.GONE: tr("{0} is gone."),
        Kind.REPLACED: tr(
            "Another file was put in the place of your history while the app was open. It is used from now on."
        ),
        Kind.CHANGED_ELSEWHERE: tr(
            "Another program changed your history while the app was open. It is shown as it is now."
        ),
        Kind.STILL_LEFT_IN_FILE: tr("Sets of an earlier run are still in {0} ({1})."),
        Kind.NO_BACKUP: tr("No backup of the history could be made ({1}); what was there before is as it was."),
        Kind.NOT_RESTORED: tr("Nothing was restored ({1}). The history is as it was."),
        Kind.RESTORE_STOPPED: tr("Nothing was restored, because the app was being closed. The history is as it was."),
        Kind.COPY_IS_DAMAGED: tr("the copy is damaged: {1}"),
        Kind.VERSION_UNKNOWN: tr("it is of version {1}, and versions up to {2} are known"),
    }


def _rule(problem: Problem) -> str:
    return ": ".join(str(one) for one in (problem.path, *problem.detail) if one)


def _odd_row(problem: Problem) -> str:
    act, found = problem.detail
    return tr("{0}: a row holds what no version of the app writes ({1}).").format(_detail(act), found)


def _unsaved(problem: Problem) -> str:
    why, sets, check_ins = problem.detail
    assert isinstance(sets, int)
    assert isinstance(check_ins, int)
    one = sets + check_ins == 1
    kept = (
        tr("{0} is kept in memory, and saved as soon as that can be.")
        if one
        else (tr("{0} are kept in memory, and saved as soon as that can be."))
    )
    meanwhile = (
        tr("Meanwhile, Export on the page “History” can save it elsewhere.")
        if one
        else (tr("Meanwhile, Export on the page “History” can save them elsewhere."))
    )
    return f"{_detail(why)} {kept.format(amounts(sets, check_ins))} {meanwhile}"


def _left(problem: Problem) -> str:
    sets, check_ins = problem.detail
    both = tr("Sets and check-ins that could not be saved are in {0}.")
    single = (
        tr("Sets that could not be saved are in {0}.")
        if sets
        else (tr("Check-ins that could not be saved are in {0}."))
    )
    return (both if sets and check_ins else single).format(problem.path)


def _exported(found: Exported) -> str:
    if found.missing is None:
        return tr("Your history was written to {0}.").format(found.path)
    alone = tr("What waits to be saved was written to {0}.")
    return f"{_problem(found.missing)} {alone.format(found.path)}"


def _imported(found: Imported) -> str:
    added = amounts(found.sets, found.check_ins) or tr("no set")
    words = (
        tr("{0}: {1} added, {2} already there, {3} of them with a later edit.")
        if found.edited
        else (tr("{0}: {1} added, {2} already there."))
    )
    return words.format(found.name, added, found.known, found.edited)


def _taken_in(found: TakenIn) -> str:
    words = (
        tr("{0} that could not be saved earlier was added to your history.")
        if found.sets + found.check_ins == 1
        else tr("{0} that could not be saved earlier were added to your history.")
    )
    return words.format(amounts(found.sets, found.check_ins))


def _recovery(found: Recovery) -> str:
    """Return where the damaged file is kept, and how much is there again."""
    kept = (
        tr("The history was damaged. It is kept as {0}").format(found.kept_as)
        if found.kept_as
        else (tr("The history was gone"))
    )
    if not (found.sets or found.check_ins):
        fresh = tr("{0}, and a fresh one was begun").format(kept)
        return f"{'; '.join(filter(None, (fresh, _lost(found))))}."
    return f"{kept}. {'; '.join(filter(None, (_saved(found), _from_backup(found), _lost(found))))}."


def _saved(found: Recovery) -> str:
    read = amounts(found.sets_from_file, found.check_ins_from_file)
    if read:
        return tr("{0} could be read from it").format(read)
    return tr("Nothing could be read from it") if found.kept_as else ""


def _from_backup(found: Recovery) -> str:
    back = amounts(found.sets_from_backup, found.check_ins_from_backup)
    if not back or found.backup_made_at is None:
        return ""
    one = found.sets_from_backup + found.check_ins_from_backup == 1
    words = tr("{0} is back from the backup of {1}") if one else tr("{0} are back from the backup of {1}")
    return words.format(back, f"{found.backup_made_at:%Y-%m-%d %H:%M}")


def _lost(found: Recovery) -> str:
    """Return what is lost; nothing where all is there as it was."""
    if found.is_all:
        return ""
    known = amounts(found.lost_sets or 0, found.lost_check_ins or 0)
    unknown = [
        *([tr("sets")] if found.lost_sets is None else []),
        *([tr("check-ins")] if found.lost_check_ins is None else []),
        *([] if found.is_as_it_was else [tr("edits"), tr("notes")]),
    ]
    parts = [tr("{0} could not be read").format(known)] if known else []
    if unknown:
        what = tr(" and ").join(filter(None, (", ".join(unknown[:-1]), unknown[-1])))
        parts.append(tr("it is not known how many {0} are lost").format(what))
    return "; ".join(parts)


_OWN_WORDING: dict[Kind, Callable[[Problem], str]] = {
    Kind.CONTENT: _content,
    Kind.RULE: _rule,
    Kind.ODD_ROW: _odd_row,
    Kind.UNSAVED: _unsaved,
    Kind.LEFT_IN_FILE: _left,
}
_WORDING: dict[type[Any], Callable[[Any], str]] = {
    Problem: _problem,
    Exported: _exported,
    Imported: _imported,
    TakenIn: _taken_in,
}
