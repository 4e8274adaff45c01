"""The figure on the screen: what makes it paint, when its preview plays, and what it shows without pictures."""

from __future__ import annotations

import weakref

import pytest
from event_counts import settle
from figure_strips import HEIGHT, PERSON, WIDTH, drawn, encoded
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QEnterEvent, QGuiApplication, QImage

from sciatica_timer.core.figure.figure import Figure
from sciatica_timer.core.figure.strip import Strip
from sciatica_timer.core.library.sides import Position, Side
from sciatica_timer.core.session.timeline import PhaseKind
from sciatica_timer.ui.figure.preview import FigurePreview
from sciatica_timer.ui.figure.rooms import WIDEST
from sciatica_timer.ui.figure.view import STEPS, FigureView, system_reduces_motion
from sciatica_timer.ui.palettes import DARK, LIGHT


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


def shown(widget):
    """Show a widget, and have the pictures that it asks for as it is painted."""
    widget.show()
    repaint(widget)


def repaint(widget):
    widget.grab()
    settle()


def person_at(image):
    """Return the first and last column in which the person stands."""
    columns = [x for x in range(image.width()) if any(is_person(image, x, y) for y in range(0, image.height(), 5))]
    return columns[0], columns[-1]


def is_person(image, x, y):
    colour = image.pixelColor(x, y)
    return colour.red() > 150 and colour.green() < 80


@pytest.fixture
def bird_dog(library):
    return library.find("bird-dog")


@pytest.fixture
def view(qtbot, pictures, bird_dog):
    made = CountingView(LIGHT, pictures)
    qtbot.addWidget(made)
    made.resize(560, 340)
    made.show_exercise(bird_dog)
    shown(made)
    made.asked = 0
    return made


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def preview(qtbot, clock, pictures, bird_dog):
    made = FigurePreview(LIGHT, pictures, clock=clock)
    qtbot.addWidget(made)
    made.resize(400, 240)
    made.show_exercise(bird_dog)
    return made


def test_a_hold_and_a_rest_paint_nothing_anew(view):
    view.show_phase(PhaseKind.OUT, 1.0, Side.RIGHT)
    view.show_phase(PhaseKind.HOLD, 0, Side.RIGHT)
    view.asked = 0
    for fraction in (0.3, 0.9):
        view.show_phase(PhaseKind.HOLD, fraction, Side.RIGHT)
    assert view.asked == 0
    view.show_phase(PhaseKind.BACK, 0.5, Side.RIGHT)
    assert view.asked == 1


def test_a_movement_of_a_minute_is_painted_only_as_often_as_it_is_seen_to_move(view):
    frames = 60 * 30
    for frame in range(frames):
        view.show_phase(PhaseKind.OUT, frame / frames, Side.RIGHT)
    assert STEPS / 2 < view.asked <= STEPS + 1


def test_the_picture_goes_from_the_start_to_the_end_and_back(view):
    at = []
    for kind, fraction in ((PhaseKind.PREPARE, 0), (PhaseKind.HOLD, 0), (PhaseKind.BACK, 0.999), (PhaseKind.REST, 0)):
        view.show_phase(kind, fraction, Side.RIGHT)
        at.append(person_at(picture(view))[0])
    start, end, nearly_back, back = at
    scale = 340 / HEIGHT
    assert end - start == pytest.approx(scale * (WIDTH - 20 - 30), abs=3)
    assert start == back == nearly_back


def test_the_left_side_is_the_mirror_image(view):
    view.show_phase(PhaseKind.BACK, 0.6, Side.RIGHT)
    right = picture(view)
    view.show_phase(PhaseKind.BACK, 0.6, Side.LEFT)
    left = picture(view)
    assert left != right
    first, last = person_at(right)
    assert person_at(left) == pytest.approx((left.width() - 1 - last, left.width() - 1 - first), abs=1)
    view.show_phase(PhaseKind.OUT, 0.4, Side.RIGHT)
    view.show_phase(PhaseKind.BACK, 0.6, Side.RIGHT)
    assert picture(view) == right


def test_between_two_frames_one_fades_as_the_other_comes_and_what_both_show_stays_as_dense(view):
    view.show_phase(PhaseKind.BACK, 0.77, Side.RIGHT)  # half-way from the first of five frames to the second
    image = picture(view)
    scale, left = 340 / HEIGHT, (560 - 340 * WIDTH / HEIGHT) / 2
    first, both, second, none = (image.pixelColor(int(left + x * scale), 200) for x in (20, 38.5, 55, 80))
    assert both == PERSON
    for fading in (first, second):
        assert PERSON.green() + 60 < fading.green() < none.green() - 60
        assert fading.green() == pytest.approx((PERSON.green() + none.green()) / 2, abs=6)


def test_the_end_is_faintly_there_while_one_moves_towards_it(view):
    view.show_phase(PhaseKind.OUT, 0.0, Side.RIGHT)
    moving = picture(view)
    view.show_phase(PhaseKind.REST, 0.0, Side.RIGHT)
    resting = picture(view)
    view.show_phase(PhaseKind.HOLD, 0.0, Side.RIGHT)
    x = sum(person_at(picture(view))) // 2
    faint, plain = moving.pixelColor(x, 200), resting.pixelColor(x, 200)
    assert 10 < plain.green() - faint.green() < 80


def test_reduced_motion_shows_two_stills_that_do_not_move(view):
    view.set_reduced_motion(True)
    repaint(view)
    view.asked = 0
    still = picture(view)
    first, last = person_at(still)
    assert first < 140
    assert last > 420
    view.show_phase(PhaseKind.OUT, 0.6, Side.RIGHT)
    assert view.asked == 0
    assert picture(view) == still
    view.show_phase(PhaseKind.REST, 0.0, Side.LEFT)
    assert view.asked == 1
    assert picture(view) != still


def test_tall_rooms_put_the_stills_one_above_the_other(view):
    view.set_reduced_motion(True)
    view.resize(300, 600)
    repaint(view)
    image = picture(view)
    rows = [y for y in range(600) if any(is_person(image, x, y) for x in range(0, 300, 4))]
    assert rows[0] < 300 < rows[-1]


def test_the_scheme_changes_live(view):
    light = picture(view)
    view.set_palette_colours(DARK)
    repaint(view)
    assert picture(view) != light


def test_the_figure_has_a_name_for_screen_readers(view):
    assert view.accessibleName() == "Figure: Bird dog"


def test_without_an_exercise_or_pictures_nothing_is_painted(qtbot, bird_dog):
    empty = FigureView(LIGHT)
    qtbot.addWidget(empty)
    empty.resize(100, 80)
    before = picture(empty)
    empty.show_exercise(bird_dog)
    repaint(empty)
    assert picture(empty) == before
    assert empty.minimumSizeHint().width() < empty.sizeHint().width()


def test_a_figure_without_a_strip_is_left_out_and_does_not_move(view, bird_dog, source):
    view.show_exercise(replace(bird_dog, figure=Figure("unknown")))
    repaint(view)
    assert person_is_missing(view)
    assert not view.moves
    assert source.reported == []


def test_a_damaged_strip_is_reported_and_left_out(view, bird_dog, source, strips):
    (strips / "torn.zip").write_bytes((strips / "bird-dog.zip").read_bytes()[:2000])
    view.show_exercise(replace(bird_dog, figure=Figure("torn")))
    repaint(view)
    assert person_is_missing(view)
    assert source.reported == [Figure("torn")]


def person_is_missing(view):
    image = picture(view)
    return not any(is_person(image, x, y) for x in range(0, 560, 4) for y in range(0, 340, 4))


def test_an_exercise_without_a_figure_shows_the_resting_picture_of_its_position(view, bird_dog):
    view.show_exercise(replace(bird_dog, figure=None, position=Position.STANDING))
    repaint(view)
    assert person_at(picture(view))
    assert not view.moves


def test_the_room_decides_the_size_and_the_right_one_follows_when_it_changes(view, source):
    first, last = person_at(picture(view))
    view.resize(1400, 1000)
    blown_up = person_at(picture(view))
    repaint(view)
    sharp = person_at(picture(view))
    assert sharp[1] - sharp[0] > 2 * (last - first)
    assert sharp == pytest.approx(blown_up, abs=3)
    view.resize(2000, 1400)
    repaint(view)
    assert view._painter.frames.size.width() == WIDEST
    assert source.asked.count("bird-dog") == 3


def test_the_frames_of_one_movement_go_when_another_comes_or_the_view_is_hidden(view, library):
    frames = weakref.ref(view._painter.frames.layers[0].image)
    view.show_exercise(library.find("bridge"))
    repaint(view)
    assert frames() is None
    view.hide()
    assert view._painter is None
    shown(view)
    assert view.moves


def test_what_is_wanted_no_more_is_not_shown(view, library, pictures):
    view.show_exercise(library.find("bridge"))
    view.grab()  # asks for it
    view.show_exercise(library.find("bird-dog"))
    repaint(view)
    assert view._painter.frames.wanted.figure.movement == "bird-dog"


def test_until_all_frames_are_there_the_nearer_end_is_shown(view, monkeypatch):
    frames = view._painter.frames
    view._painter.frames = replace(
        frames, layers=(frames.layers[0], frames.layers[-1]), positions=(0.0, 1.0), is_whole=False
    )
    assert not view.moves
    shown = []
    for fraction in (0.1, 0.3, 0.7, 0.9):
        view.show_phase(PhaseKind.BACK, fraction, Side.RIGHT)
        shown.append(picture(view))
    assert shown[0] == shown[1] != shown[2] == shown[3]


def test_of_two_photographs_one_is_seen_most_of_the_way_and_neither_is_mirrored(view, bird_dog, source, monkeypatch):
    images = [drawn(QRect(0, 0, 40, 50), colour) for colour in (PERSON, QColor("blue"))]
    photographs = Strip(tuple(encoded(image, b"png") for image in images))
    monkeypatch.setattr(source, "strip", lambda figure: photographs)
    view.show_exercise(replace(bird_dog, figure=Figure(images=("start.png", "end.png"))))
    repaint(view)
    assert view.moves
    seen = {}
    for fraction in (0.0, 0.38, 0.5, 0.62, 1.0):
        view.show_phase(PhaseKind.BACK, 1 - fraction, Side.LEFT)
        colour = picture(view).pixelColor(60, 60)
        seen[fraction] = (colour.red() > 150, colour.blue() > 150)
    assert seen[0.0] == seen[0.38] == (True, False)
    assert seen[1.0] == seen[0.62] == (False, True)
    assert seen[0.5] == (False, False)


def look_at(preview):
    """Come to the preview with the pointer, and have what it then loads."""
    preview.enterEvent(QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    repaint(preview)


def test_the_first_preview_waits_at_its_end_with_no_frame_that_is_not_seen(preview):
    shown(preview)
    assert not preview.is_playing
    assert preview._position == 1
    assert len(preview._painter.frames.layers) == 2


def test_the_preview_plays_once_when_another_is_chosen_and_then_lets_the_frames_go(preview, clock, library):
    shown(preview)
    preview.show_exercise(library.find("bridge"))
    assert not preview.is_playing
    repaint(preview)
    assert preview.is_playing
    frames = weakref.ref(preview._painter.frames.layers[2].image)
    clock.now += preview._stretches[0][1] + 0.1
    preview.show_now()
    assert preview._position == 0
    clock.now += 60
    preview.show_now()
    assert not preview.is_playing
    assert preview._position == 1
    assert frames() is None
    before = picture(preview)
    repaint(preview)
    assert picture(preview) == before
    assert len(preview._painter.frames.layers) == 2


def test_the_same_exercise_read_again_plays_nothing(preview, bird_dog):
    shown(preview)
    preview.show_exercise(replace(bird_dog, name="Called otherwise"))
    repaint(preview)
    assert not preview.is_playing


def test_a_round_begins_and_ends_with_the_picture_at_rest(preview, clock, monkeypatch):
    shown(preview)
    at_rest = picture(preview)
    look_at(preview)
    preview.show_now()
    assert picture(preview) == at_rest
    clock.now += sum(length for _, length in preview._stretches) - 0.01
    preview.show_now()
    last, side = picture(preview), preview._side
    clock.now += 0.02
    preview.show_now()
    assert not preview.is_playing
    assert (picture(preview), preview._side) == (last, side)


def test_the_preview_plays_on_under_the_pointer_and_the_sides_take_turns(preview, clock, monkeypatch):
    shown(preview)
    look_at(preview)
    monkeypatch.setattr(preview, "underMouse", lambda: True)
    round_seconds = sum(length for _, length in preview._stretches)
    clock.now += round_seconds + 0.5
    preview.show_now()
    assert preview.is_playing
    assert preview._side is Side.LEFT
    clock.now += round_seconds
    preview.show_now()
    assert preview._side is Side.RIGHT


def test_an_exercise_without_sides_is_never_shown_mirrored(preview, clock, library, monkeypatch):
    preview.show_exercise(library.find("bridge"))
    shown(preview)
    look_at(preview)
    monkeypatch.setattr(preview, "underMouse", lambda: True)
    clock.now += sum(length for _, length in preview._stretches) + 0.5
    preview.show_now()
    assert preview.is_playing
    assert preview._side is Side.BOTH


def test_the_pointer_starts_it_again(preview, clock):
    shown(preview)
    for _ in range(2):
        look_at(preview)
        assert preview.is_playing
        clock.now += 60
        preview.show_now()
        assert not preview.is_playing


def test_the_focus_starts_it_and_shows(qtbot, preview, clock):
    shown(preview)
    before = picture(preview)
    preview.activateWindow()
    preview.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(preview.hasFocus)
    repaint(preview)
    assert preview.is_playing
    assert picture(preview) != before


def test_no_timer_runs_while_it_cannot_be_seen(preview):
    shown(preview)
    look_at(preview)
    assert preview.is_playing
    preview.hide()
    assert not preview.is_playing
    shown(preview)
    assert not preview.is_playing


def test_reduced_motion_stops_it_and_keeps_it_stopped(preview, library):
    shown(preview)
    look_at(preview)
    preview.set_reduced_motion(True)
    assert not preview.is_playing
    preview.show_exercise(library.find("bridge"))
    repaint(preview)
    look_at(preview)
    assert not preview.is_playing


def test_what_does_not_move_starts_no_timer(preview, bird_dog):
    shown(preview)
    preview.show_exercise(replace(bird_dog, figure=None))
    repaint(preview)
    look_at(preview)
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
