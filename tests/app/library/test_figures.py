"""Where figures come from; what cannot be shown is said once, and costs its picture alone."""

from __future__ import annotations

import pytest
from figure_strips import entries, write_strip

from sciatica_timer.app.library.figures import FigureFiles
from sciatica_timer.core.figure.figure import Figure
from sciatica_timer.ui.notice import Severity


@pytest.fixture
def said():
    return []


@pytest.fixture
def found(qapp, tmp_path, said):
    made = FigureFiles(tmp_path)
    made.notice.connect(said.append)
    return made


def test_a_movement_is_its_strip(found, tmp_path):
    made = entries(frames=2)
    write_strip(tmp_path / "bridge.zip", made)
    assert found.strip(Figure("bridge")).frames == (made["figure-00.webp"], made["figure-01.webp"])
    assert found.thumbnail(Figure("bridge")) == made["thumb.webp"]


def test_pictures_of_ones_own_are_the_start_and_the_end(found, tmp_path, said):
    paths = [tmp_path / "start.jpg", tmp_path / "end.jpg"]
    for path in paths:
        path.write_bytes(path.name.encode())
    figure = Figure(images=tuple(map(str, paths)))
    strip = found.strip(figure)
    assert (strip.frames, strip.size) == ((b"start.jpg", b"end.jpg"), None)
    assert found.thumbnail(figure) == b"end.jpg"
    assert said == []


def test_a_movement_without_a_strip_is_said_once_and_a_resting_picture_not_at_all(found, said):
    for name in ("rest-sitting", "splits", "splits"):
        assert found.thumbnail(Figure(name)) is None
        assert found.strip(Figure(name)) is None
    (notice,) = said
    assert notice.text == "There is no picture of the movement “splits”, so the exercise is shown without it."


def test_a_damaged_one_is_said_once_however_often_it_is_asked_for(found, tmp_path, said):
    (tmp_path / "bridge.zip").write_bytes(b"no archive")
    for _ in range(3):
        assert found.strip(Figure("bridge")) is None
        assert found.thumbnail(Figure("bridge")) is None
        found.report(Figure("bridge"))
    (notice,) = said
    assert (notice.key, notice.severity) == ("figure: bridge", Severity.WARNING)
    assert "“bridge”" in notice.text


def test_a_picture_of_ones_own_that_is_gone_is_named_without_its_folder(found, tmp_path, said):
    assert found.strip(Figure(images=(str(tmp_path / "start.jpg"),))) is None
    (notice,) = said
    assert "“start.jpg”" in notice.text
    assert str(tmp_path) not in notice.text
