"""Where notices lie in the session view, so that they cover neither countdown nor buttons, nor what is said there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sciatica_timer.ui.notices import NO_ROOM, Room

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from sciatica_timer.ui.session.countdown import Countdown

SEEN_FIGURE = 0.5  # of its room, whatever is said below it
LOW_PX = 60  # lower than this, at the usual text size, there is no sentence below the figure, or in its place
NARROW_PX = 90  # narrower than this there is no sentence beside the ring


class Parts(NamedTuple):
    """The parts of the view that notices may lie beside, or in place of."""

    head: QWidget
    countdown: Countdown
    figure_room: QWidget


def room_for_notices(parts: Parts, px: Callable[[float], int], *, is_beside: bool, is_asked: bool) -> Room:
    """Return the room below the figure, else in its place, else beside the ring, else over the head.

    `px` scales lengths as the text of the view is. The head has no room while something `is_asked` there; with the
    countdown `is_beside` all else, it has that of the figure as well.
    """
    figure = parts.figure_room.geometry()
    seen, low = round(figure.height() * SEEN_FIGURE), px(LOW_PX)
    if not parts.figure_room.isHidden() and figure.height() >= low:
        return Room(figure.adjusted(0, seen if figure.height() - seen >= low else 0, 0, 0), at_top=False)
    beside = parts.countdown.geometry()
    beside.setLeft(beside.left() + parts.countdown.right_edge)
    if beside.width() > px(NARROW_PX):
        return Room(beside, at_top=True)
    above = parts.head.geometry()
    if is_beside:
        above = above.united(figure)
    return NO_ROOM if is_asked else Room(above, at_top=True)
