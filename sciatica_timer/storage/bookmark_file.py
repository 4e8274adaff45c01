"""session.json: where the session under way stands; there while there is one, written whole at every phase."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import msgspec

from sciatica_timer.core.history.interrupted import records_left
from sciatica_timer.core.library.dose import (
    DURATION_SECONDS_POSSIBLE,
    HOLD_SECONDS_POSSIBLE,
    PACE_SECONDS_POSSIBLE,
    REPS_POSSIBLE,
    SETS_POSSIBLE,
    Dose,
    DoseError,
)
from sciatica_timer.core.library.exercise import LONGEST_LOAD, Pace
from sciatica_timer.core.library.programme import LONGEST_NAME, ROUNDS_POSSIBLE
from sciatica_timer.core.library.sides import Position, Side, Sides
from sciatica_timer.core.problem import Kind
from sciatica_timer.core.session.bookmark import Bookmark, BookmarkError
from sciatica_timer.core.session.plan import Change, Planned
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.atomic import sync_folder, write_atomically
from sciatica_timer.storage.files.errors import FileProblem, content_problem, encoding_problem
from sciatica_timer.storage.files.patterns import ID_OR_NOTHING_PATTERN, ID_PATTERN
from sciatica_timer.storage.files.set_aside import set_aside
from sciatica_timer.storage.files.toml import read_bounded

if TYPE_CHECKING:
    from pathlib import Path

_USUAL = Pace()
_MOST_EXERCISES = 600  # thirty in ten rounds, and as many swapped on the way
_MOST_REPS = 20_000
_MOST_BOUTS = 24_000  # of so many exercises, twenty sets on each side
_LONGEST_SPENT_SECONDS = 1_000_000  # eleven days at one set
_YEARS = range(1970, 9000)  # with room for any offset at both ends
_Set = Annotated[int, msgspec.Meta(ge=int(SETS_POSSIBLE.low), le=int(SETS_POSSIBLE.high))]
_Rep = Annotated[int, msgspec.Meta(ge=int(REPS_POSSIBLE.low), le=int(REPS_POSSIBLE.high))]
_Hold = Annotated[float, msgspec.Meta(ge=HOLD_SECONDS_POSSIBLE.low, le=HOLD_SECONDS_POSSIBLE.high)]
_Duration = Annotated[float, msgspec.Meta(ge=DURATION_SECONDS_POSSIBLE.low, le=DURATION_SECONDS_POSSIBLE.high)]
_Seconds = Annotated[float, msgspec.Meta(ge=PACE_SECONDS_POSSIBLE.low, le=PACE_SECONDS_POSSIBLE.high)]
_Spent = Annotated[float, msgspec.Meta(ge=0, le=_LONGEST_SPENT_SECONDS)]
_Time = Annotated[datetime, msgspec.Meta(tz=True)]
_Place = Annotated[int, msgspec.Meta(ge=0, lt=_MOST_EXERCISES)]
_RepPlace = tuple[_Set, Side, _Rep]
_RepKey = tuple[_Place, _Set, Side, _Rep]
_BoutKey = tuple[_Place, _Set, Side | None]


class _Dose(msgspec.Struct):
    sets: _Set
    reps: _Rep
    hold_seconds: _Hold | None = None
    return_hold_seconds: _Hold | None = None
    duration_seconds: _Duration | None = None
    reps_per_set: Annotated[tuple[_Rep, ...], msgspec.Meta(max_length=int(SETS_POSSIBLE.high))] = ()
    sets_left: _Set | None = None
    sets_right: _Set | None = None
    first_side: Side = Side.RIGHT
    is_open: bool = False


class _Pace(msgspec.Struct):
    out_seconds: _Seconds = _USUAL.out_seconds
    back_seconds: _Seconds = _USUAL.back_seconds
    rest_seconds: _Seconds = _USUAL.rest_seconds
    set_rest_seconds: _Seconds = _USUAL.set_rest_seconds
    side_change_seconds: _Seconds = _USUAL.side_change_seconds
    prepare_seconds: _Seconds = _USUAL.prepare_seconds
    own_pace: bool = False


class _Planned(msgspec.Struct):
    exercise_id: Annotated[str, msgspec.Meta(pattern=ID_PATTERN, min_length=1, max_length=60)]
    dose: _Dose
    sides: Sides
    pace: _Pace = msgspec.field(default_factory=_Pace)
    position: Position = Position.ON_YOUR_BACK
    variant: Annotated[str, msgspec.Meta(pattern=ID_OR_NOTHING_PATTERN, max_length=60)] = ""
    load: Annotated[str, msgspec.Meta(max_length=LONGEST_LOAD)] = ""
    round: Annotated[int, msgspec.Meta(ge=1, le=int(ROUNDS_POSSIBLE.high))] = 1
    prepares_in_full: bool = False
    name: Annotated[str, msgspec.Meta(max_length=LONGEST_NAME)] = ""
    sets_prescribed: Annotated[int, msgspec.Meta(ge=0, le=int(SETS_POSSIBLE.high))] = 0
    since: _RepPlace | None = None
    until: _RepPlace | None = None


class _Change(msgspec.Struct):
    seconds: _Seconds
    waits_for_position: bool
    round_rest_seconds: _Seconds = 0


class _File(msgspec.Struct):
    """The keys of the file; those of a newer version are passed over."""

    session_id: UUID
    exercises: Annotated[list[_Planned], msgspec.Meta(min_length=1, max_length=_MOST_EXERCISES)]
    order: Annotated[list[_Place], msgspec.Meta(min_length=1, max_length=_MOST_EXERCISES)]
    programme: Annotated[str, msgspec.Meta(pattern=ID_OR_NOTHING_PATTERN, max_length=60)]
    change: _Change
    kind: PhaseKind
    rep: _RepKey
    done: Annotated[list[_RepKey], msgspec.Meta(max_length=_MOST_REPS)]
    begun: Annotated[list[tuple[_BoutKey, _Time]], msgspec.Meta(max_length=_MOST_BOUTS)]
    spent: Annotated[list[tuple[_BoutKey, _Spent]], msgspec.Meta(max_length=_MOST_BOUTS)]
    started_at: _Time
    saved_at: _Time
    took: Annotated[list[tuple[_RepKey, _Spent]], msgspec.Meta(max_length=_MOST_REPS)] = []


class BookmarkFile:
    """The bookmark on disk; nothing raises, a problem is told as a sentence."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._told = ""

    def keep(self, bookmark: Bookmark) -> str:
        """Write where the session stands; tell why not, once for as long as it is so, or nothing."""
        try:
            write_atomically(self._path, [msgspec.json.encode(bookmark)])
        except FileProblem as problem:
            words = tr("If the power fails, the app will not know where you were in this session: {0}")
            before, self._told = self._told, words.format(problem)
            return "" if before else self._told
        self._told = ""
        return ""

    def find(self) -> tuple[Bookmark | None, str]:
        """Read the bookmark of an interrupted session; one that cannot be used is set aside, which the text tells."""
        if not self._path.exists() and not self._path.is_symlink():
            return None, ""
        try:
            return _to_bookmark(read_bounded(self._path), self._path.name), ""
        except FileProblem as problem:
            try:
                kept = set_aside(self._path).name
            except OSError:
                return None, tr("Where the interrupted session stood could not be read ({0}).").format(problem)
            words = tr("Where the interrupted session stood could not be read ({0}). The file is kept as {1}.")
            return None, words.format(problem, kept)

    def drop(self) -> None:
        """Take the bookmark away: its session is over, or nobody goes on with it."""
        try:
            self._path.unlink()
            sync_folder(self._path.parent)
        except OSError:  # it was never written, or it is offered once more than needed
            return


def _to_bookmark(data: bytes, name: str) -> Bookmark:
    """Check a bookmark to the last rep; raises FileProblem."""
    try:
        file = msgspec.json.decode(data, type=_File)
        values = {key: getattr(file, key) for key in file.__struct_fields__}
        values["exercises"] = tuple(map(_to_planned, file.exercises))
        values["change"] = Change(**msgspec.structs.asdict(file.change))
        lists = {key: tuple(getattr(file, key)) for key in ("order", "done", "begun", "spent", "took")}
        bookmark = Bookmark(**{**values, **lists})
        _require_order(bookmark)
        records_left(bookmark)
    except BookmarkError as error:
        raise FileProblem(Kind.RULE, name, str(error)) from error
    except msgspec.ValidationError as error:
        raise content_problem(name, *_explained(error, data)) from error
    except RecursionError as error:
        raise content_problem(name, "", tr("lists nested too deep")) from error
    except UnicodeDecodeError as error:
        raise encoding_problem(name, error) from error
    except (msgspec.MsgspecError, ValueError) as error:
        raise FileProblem(Kind.BAD_SYNTAX, name, "JSON", str(error)[:200]) from error
    return bookmark


def _explained(error: msgspec.ValidationError, data: bytes) -> tuple[str, str, str]:
    from sciatica_timer.storage.files.validation import explain  # noqa: PLC0415  only needed when something is wrong

    try:
        raw = msgspec.json.decode(data)
    except (msgspec.DecodeError, ValueError, RecursionError):  # behind the value that does not fit, there is more
        raw = None
    return explain(error, raw, _File)


def _to_planned(table: _Planned) -> Planned:
    values = {key: getattr(table, key) for key in table.__struct_fields__}
    dose, pace = (msgspec.structs.asdict(part) for part in (table.dose, table.pace))
    try:
        return Planned(**{**values, "dose": Dose(**dose), "pace": Pace(**pace)})
    except DoseError as error:
        raise BookmarkError(str(error)) from error


def _require_order(bookmark: Bookmark) -> None:
    times = [time for _, time in bookmark.begun]
    if any(time.year not in _YEARS for time in (bookmark.started_at, *times, bookmark.saved_at)):
        raise BookmarkError(tr("a time is out of reach"))
    if len({key for key, _ in bookmark.begun}) != len(times):
        raise BookmarkError(tr("a set is begun twice"))
    if sum(map(_reps_of, bookmark.exercises)) > _MOST_REPS:  # laid out they would fill the memory
        raise BookmarkError(tr("found more reps in all than the {0} that a session can have").format(_MOST_REPS))


def _reps_of(planned: Planned) -> int:
    return sum(planned.dose.reps_of(side) for side in planned.sides.worked)
