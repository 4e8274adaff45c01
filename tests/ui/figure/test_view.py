"""The figure on the screen: what makes it paint, when its preview plays, and what it shows without a figure."""

from __future__ import annotations

from importlib.resources import files

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QGuiApplication, QImage

from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.core.sides import Position, Side
from sciatica_timer.storage.library.exercise_files import load_library
from sciatica_timer.ui.figure.preview import FigurePreview
from sciatica_timer.ui.figure.view import STEPS, FigureView, system_reduces_motion, thumbnail
from sciatica_timer.ui.theme import DARK, LIGHT

LIBRARY = load_library([files("sciatica_timer.resources") / "exercises"])
BIRD_DOG = LIBRARY.find("bird-dog")


class CountingView(FigureView):
    """Counts what it is asked to paint."""

    asked = 0

    def update(self, *room):
        self.asked += 1
        super().update(*room)


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


def picture(widget):
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.fixture
def view(qtbot):
    made = CountingView(LIGHT)
    qtbot.addWidget(made)
    made.resize(560, 340)
    made.show_exercise(BIRD_DOG)
    made.asked = 0
    return made


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def preview(qtbot, clock):
    made = FigurePreview(LIGHT, clock=clock)
    qtbot.addWidget(made)
    made.resize(400, 240)
    made.show_exercise(BIRD_DOG)
    return made


def test_a_hold_and_a_rest_paint_nothing_anew(view):
    view.show_phase(PhaseKind.OUT, 1.0, Side.RIGHT)
    view.asked = 0
    for fraction in (0, 0.3, 0.9):
        view.show_phase(PhaseKind.HOLD, fraction, Side.RIGHT)
    assert view.asked == 0
    view.show_phase(PhaseKind.BACK, 0.5, Side.RIGHT)
    assert view.asked == 1


def test_a_movement_of_a_minute_is_painted_only_as_often_as_it_is_seen_to_move(view):
    frames = 60 * 30
    for frame in range(frames):
        view.show_phase(PhaseKind.OUT, frame / frames, Side.RIGHT)
    assert STEPS / 2 < view.asked <= STEPS


def test_the_picture_changes_with_the_phase_and_with_the_side(view):
    start = picture(view)
    view.show_phase(PhaseKind.OUT, 0.6, Side.RIGHT)
    moved = picture(view)
    view.show_phase(PhaseKind.OUT, 0.6, Side.LEFT)
    other = picture(view)
    assert start != moved != other
    view.show_phase(PhaseKind.BACK, 0.4, Side.RIGHT)
    assert picture(view) == moved


def test_reduced_motion_shows_two_stills_that_do_not_move(view):
    view.set_reduced_motion(True)
    view.asked = 0
    still = picture(view)
    view.show_phase(PhaseKind.OUT, 0.6, Side.RIGHT)
    assert view.asked == 0
    assert picture(view) == still
    view.show_phase(PhaseKind.REST, 0.0, Side.LEFT)
    assert view.asked == 1
    assert picture(view) != still


def test_tall_rooms_put_the_stills_one_above_the_other(view):
    view.set_reduced_motion(True)
    view.resize(300, 600)
    assert picture(view).height() == 600


def test_the_scheme_changes_live(view):
    light = picture(view)
    view.set_palette_colours(DARK)
    assert picture(view) != light


def test_the_figure_has_a_name_for_screen_readers(view):
    assert view.accessibleName() == "Figure: Bird dog"


def test_without_an_exercise_nothing_is_painted(qtbot):
    empty = FigureView(LIGHT)
    qtbot.addWidget(empty)
    empty.resize(100, 80)
    assert not empty.grab().isNull()
    assert empty.minimumSizeHint().width() < empty.sizeHint().width()


@pytest.mark.parametrize("position", Position)
def test_an_exercise_without_a_figure_shows_a_resting_person(view, position):
    view.show_exercise(replace(BIRD_DOG, figure=None, position=position))
    image = picture(view)
    colours = {image.pixelColor(x, y).name() for x in range(0, 560, 3) for y in range(0, 340, 3)}
    assert QColor(LIGHT.shirt).name() in colours
    assert QColor(LIGHT.working).name() not in colours


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_thumbnails_have_the_pixels_of_the_screen(qtbot, ratio):
    for exercise in LIBRARY.exercises:
        pixmap = thumbnail(exercise, QSize(64, 48), LIGHT, ratio)
        assert (pixmap.width(), pixmap.height()) == (64 * ratio, 48 * ratio)
        image = pixmap.toImage()
        assert any(image.pixelColor(x, y).alpha() == 255 for x in range(image.width()) for y in range(image.height()))
        assert image.pixelColor(0, 0).alpha() == 0


def test_the_preview_plays_once_when_opened(preview, clock):
    assert not preview.is_playing
    preview.show()
    assert preview.is_playing
    clock.now += 2.5
    preview.show_now()
    assert preview._effort == 1
    clock.now += 60
    preview.show_now()
    assert not preview.is_playing
    assert preview._effort == 0


def test_the_preview_plays_on_under_the_pointer_and_the_sides_take_turns(preview, clock, monkeypatch):
    preview.show()
    monkeypatch.setattr(preview, "underMouse", lambda: True)
    round_seconds = sum(length for _, length in preview._stretches)
    clock.now += round_seconds + 0.5
    preview.show_now()
    assert preview.is_playing
    assert preview._side is Side.LEFT
    clock.now += round_seconds
    preview.show_now()
    assert preview._side is Side.RIGHT


def test_the_pointer_starts_it_again(preview, clock):
    preview.show()
    clock.now += 60
    preview.show_now()
    preview.enterEvent(QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    assert preview.is_playing


def test_the_focus_starts_it_and_shows(qtbot, preview, clock):
    preview.show()
    clock.now += 60
    preview.show_now()
    before = picture(preview)
    preview.activateWindow()
    preview.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(preview.hasFocus)
    assert preview.is_playing
    assert picture(preview) != before


def test_no_timer_runs_while_it_cannot_be_seen(preview):
    preview.show()
    preview.hide()
    assert not preview.is_playing


def test_reduced_motion_stops_it_and_keeps_it_stopped(preview):
    preview.show()
    preview.set_reduced_motion(True)
    assert not preview.is_playing
    preview.show_exercise(LIBRARY.find("bridge"))
    assert not preview.is_playing


def test_what_does_not_move_starts_no_timer(preview):
    preview.show_exercise(replace(BIRD_DOG, figure=None))
    preview.show()
    assert not preview.is_playing


def test_the_system_is_asked_whether_it_wants_less_motion(qtbot):
    class Preference:
        name = "ReducedMotion"

    class Accessibility:
        def motionPreference(self):  # noqa: N802
            return Preference

    class Hints:
        def accessibility(self):
            return Accessibility()

    assert system_reduces_motion(Hints())
    assert not system_reduces_motion(object())
    assert not system_reduces_motion(QGuiApplication.styleHints())
