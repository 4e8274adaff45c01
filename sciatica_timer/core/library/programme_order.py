"""The order of a programme that asks for the fewest changes of position: a suggestion, never done unasked."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.library.programme import position_changes, positions_of
from sciatica_timer.core.library.sides import Position

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.programme import Programme

_Done = tuple[int, ...]  # how many of each position's entries are placed already


def with_fewest_changes(programme: Programme, exercises: Mapping[str, Exercise]) -> Programme:
    """Order the entries so that the position changes as seldom as can be; `exercises` by id holds all of them.

    Entries of one position keep their order, and an exercise that follows one to be mastered first still follows it.
    Under these two rules no order has fewer changes, however long the programme is: it is a merge of one queue a
    position, of which every state is looked at once. Of several such orders it is the one nearest the start of the
    present one; where that has the fewest already, it is what comes back. A programme of rounds stays as it is: its
    order is what was prescribed.
    """
    if programme.rounds > 1:
        return programme
    positions = positions_of(programme, exercises)
    if position_changes(positions) < len(set(positions)):
        return programme  # each position once, or nothing at all
    lines = [[i for i, one in enumerate(positions) if one is position] for position in Position]
    order = _merge([line for line in lines if line], _needed(programme, exercises))
    return replace(programme, entries=tuple(programme.entries[index] for index in order))


def _needed(programme: Programme, exercises: Mapping[str, Exercise]) -> list[list[int]]:
    """Return the earlier entries that each entry must go on following."""
    ids = [entry.exercise_id for entry in programme.entries]
    return [[i for i in range(at) if ids[i] in exercises[one].after] for at, one in enumerate(ids)]


def _merge(lines: Sequence[Sequence[int]], needed: Sequence[Sequence[int]]) -> list[int]:
    """Merge the lines into one with the fewest changes between them; what is needed goes before."""
    place = {index: (which, at) for which, line in enumerate(lines) for at, index in enumerate(line)}

    def ready(done: _Done) -> list[int]:
        """List the lines whose next entry may come: never none, for the present order shows a way on."""
        heads = [(which, line[done[which]]) for which, line in enumerate(lines) if done[which] < len(line)]
        return [which for which, index in heads if all(done[place[n][0]] > place[n][1] for n in needed[index])]

    def cost(done: _Done, last: int, which: int) -> int:
        return fewest(_one_more(done, which), which) + (last not in (-1, which))

    @cache
    def fewest(done: _Done, last: int) -> int:
        """Return the changes still to come; to go on in the same position, where that can be, is never worse."""
        possible = ready(done)
        if last in possible:
            return fewest(_one_more(done, last), last)
        return min((cost(done, last, which) for which in possible), default=0)

    done, last, order = (0,) * len(lines), -1, list[int]()
    while len(order) < len(place):
        _, index, last = min((cost(done, last, which), lines[which][done[which]], which) for which in ready(done))
        order.append(index)
        done = _one_more(done, last)
    return order


def _one_more(done: _Done, which: int) -> _Done:
    return (*done[:which], done[which] + 1, *done[which + 1 :])
