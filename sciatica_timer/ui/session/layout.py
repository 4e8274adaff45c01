"""Where the parts of the session view stand: words and figure share the screen, wide, narrow or upright."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QGridLayout, QSizePolicy

from sciatica_timer.ui.widgets.enlarged import LARGE, fills_a_screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sciatica_timer.ui.theme import Theme

LOW_PX = 480  # a lower window, or larger text, has room for the countdown alone
QUIET_BESIDE_PX = 640  # of a narrow column with a countdown as high as the screen beside it
QUIET_PX = 560  # and below this, for what is needed in every session
BESIDE_PX = 384  # what must be left beside a countdown as high as the screen, for the figure
BUTTONS_PX = 230  # and for the widest button, in pixels at the usual text size
LINES_PX = 240  # and the height of the buttons one below the other, with the head above them
LEAST_RING = 0.6  # of the height there is; below that the countdown is larger above the buttons
SHORT_PX = 700  # of a screen read from the mat; above large words a lower one leaves no countdown to be seen from there
BESIDE_MAT_PX = 200  # and for the widest button beside it, at the usual text size
SPACING_PX = 16  # from one part to the one below it
ROOMY_PX = 1000  # of a screen read from the mat, with room for what is seldom needed
WIDE_PX = 1400  # and with room for the names of the keys on the buttons
LARGEST_HINTED = 15  # tenths of the usual text size; beyond it hints and the volume slider make room


class SessionRoom(NamedTuple):
    """What there is room for; `ring` is the width of a countdown beside all else, in pixels, 0 for one above it."""

    ring: int
    pictured: bool
    roomy: bool
    hinted: bool
    quiet: bool
    upright: bool = False
    dense: bool = False
    wide: bool = True


class SessionLayout(QGridLayout):
    """Lays the parts out in the page, in one of three ways."""

    def __init__(
        self,
        page: QWidget,
        theme: Theme,
        parts: tuple[QWidget, QWidget, QWidget, QWidget, QWidget],
    ) -> None:
        """Take head, progress, countdown, figure with its words, and buttons; nothing is laid out yet."""
        super().__init__(page)
        self._page, self._theme = page, theme
        self._head, self._progress, self._countdown, self._figure_room, self._buttons = parts
        self.setContentsMargins(20, 16, 20, 20)
        self.setHorizontalSpacing(32)
        self.setRowStretch(2, 1)

    def _let_figure_shrink(self, *, shrinks: bool) -> None:
        """Let the buttons have their room first, beside a countdown as high as a low screen."""
        policy = self._figure_room.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Ignored if shrinks else QSizePolicy.Policy.Preferred)
        self._figure_room.setSizePolicy(policy)

    def lay_out(self, room: SessionRoom) -> None:
        """Place the parts; on the whole screen the countdown is as high as the screen."""
        self._let_figure_shrink(shrinks=False)
        self.setVerticalSpacing(SPACING_PX)
        if room.upright:
            self._lay_out_upright()
        elif room.ring:
            self._lay_out_beside(room.ring)
        else:
            self._lay_out_below()
        self.setColumnStretch(1, 0 if room.upright else int(room.ring > 0) or 6 * int(room.roomy))

    def room_there_is(self) -> SessionRoom:
        """Return what there is room for in the page as it is."""
        page = self._page
        if page.property(LARGE) and fills_a_screen(page):
            height, upright = page.height(), page.height() > page.width()
            if height < SHORT_PX and not upright:
                return SessionRoom(
                    self._ring_on_mat(), pictured=True, roomy=False, hinted=False, quiet=False, dense=True
                )
            low = height < LOW_PX
            quiet, wide = height >= ROOMY_PX and not upright, page.width() >= WIDE_PX
            return SessionRoom(
                0, pictured=not low, roomy=not low, hinted=not low, quiet=quiet, upright=upright, wide=wide
            )
        ring = self._ring_beside() if page.window().isFullScreen() else 0
        height, px = page.height(), self._theme.px
        # When the screen was left by hand, the text stays large.
        largest = self._theme.mat_px if page.property(LARGE) else px
        if not ring and px(LINES_PX) <= height < largest(LOW_PX):
            ring = self._ring_on_mat()
            return SessionRoom(ring, pictured=True, roomy=False, hinted=False, quiet=False, dense=height < SHORT_PX)
        return SessionRoom(
            ring,
            pictured=ring > 0 or height >= px(LOW_PX),
            roomy=height >= px(LOW_PX),
            hinted=px(10) <= LARGEST_HINTED,
            quiet=height >= largest(QUIET_BESIDE_PX if ring else QUIET_PX),
        )

    def _lay_out_upright(self) -> None:
        """Stand everything one below the other."""
        for row, widget in enumerate((self._head, self._progress, self._countdown, self._figure_room, self._buttons)):
            self.addWidget(widget, row, 0, 1, 2)
        self._stretch(countdown=5, figure=4)
        self.setColumnMinimumWidth(0, 0)

    def _stretch(self, *, countdown: int, figure: int) -> None:
        """Share the height between the rows of the two."""
        self.setRowStretch(2, countdown)
        self.setRowStretch(3, figure)

    def _lay_out_below(self) -> None:
        self._stretch(countdown=1, figure=0)
        self.addWidget(self._head, 0, 0, 1, 2)
        self.addWidget(self._progress, 1, 0, 1, 2)
        self.addWidget(self._countdown, 2, 0)
        self.addWidget(self._figure_room, 2, 1)
        self.addWidget(self._buttons, 3, 0, 1, 2)
        self.setColumnStretch(0, 5)
        self.setColumnMinimumWidth(0, 0)

    def _ring_on_mat(self) -> int:
        """Return how large the countdown is on a low screen read from the mat, beside all else, in pixels."""
        margins = self.contentsMargins()
        beside = self._theme.mat_px(BESIDE_MAT_PX)
        width = self._page.width() - margins.left() - margins.right() - self.horizontalSpacing() - beside
        return max(1, min(width, self._page.height() - margins.top() - margins.bottom()))

    def _ring_beside(self) -> int:
        """Return how large the countdown can be beside all else, in pixels; 0 where it is larger above the buttons."""
        margins, beside = self.contentsMargins(), max(BESIDE_PX, self._theme.px(BUTTONS_PX))
        height = self._page.height() - margins.top() - margins.bottom()
        width = self._page.width() - margins.left() - margins.right() - self.horizontalSpacing() - beside
        fits = width >= LEAST_RING * height and self._page.height() >= self._theme.px(LINES_PX)
        return min(width, height) if fits else 0

    def _lay_out_beside(self, ring: int) -> None:
        self._stretch(countdown=1, figure=0)
        self.setVerticalSpacing(SPACING_PX // 2 if self._page.height() < SHORT_PX else SPACING_PX)
        self.addWidget(self._countdown, 0, 0, 4, 1)
        for row, widget in enumerate((self._head, self._progress, self._figure_room, self._buttons)):
            self.addWidget(widget, row, 1)
        self.setColumnStretch(0, 0)
        self.setColumnMinimumWidth(0, ring)
        self._let_figure_shrink(shrinks=True)
