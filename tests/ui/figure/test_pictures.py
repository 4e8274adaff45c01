"""Pictures are loaded by other threads, and what they cannot load costs the picture alone."""

from __future__ import annotations

import threading

from event_counts import settle
from figure_strips import PERSON, StripFolder, encoded, entries, write_strip
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from sciatica_timer.core.figure.figure import Figure
from sciatica_timer.ui.figure.frames import Wanted
from sciatica_timer.ui.figure.pictures import Pictures
from sciatica_timer.ui.palettes import LIGHT


class Noting(StripFolder):
    """Notes in which thread it is asked."""

    def __init__(self, folder):
        super().__init__(folder)
        self.threads = set()

    def strip(self, figure):
        self.threads.add(threading.get_ident())
        return super().strip(figure)

    def thumbnail(self, figure):
        self.threads.add(threading.get_ident())
        return super().thumbnail(figure)


def wanted(movement):
    return Wanted(Figure(movement), QSize(320, 200), LIGHT)


def test_strips_and_thumbnails_are_read_by_other_threads_only(qtbot, strips):
    source = Noting(strips)
    pictures = Pictures(source)
    pictures.load(wanted("bridge"))
    pictures.load_thumbnails({"a": Figure("bridge")}, QSize(64, 46))
    settle()
    assert source.threads
    assert threading.get_ident() not in source.threads


def test_the_ends_arrive_before_the_whole(qtbot, pictures):
    arrived = []
    pictures.loaded.connect(lambda load, frames: arrived.append((load, frames.is_whole, len(frames.layers))))
    load = pictures.load(wanted("bird-dog"))
    settle()
    assert arrived == [(load, False, 2), (load, True, 5)]


def test_what_is_dropped_is_not_told_any_more(qtbot, strips):
    source = StripFolder(strips)
    pictures = Pictures(source)
    arrived = []
    pictures.loaded.connect(lambda *told: arrived.append(told))
    gate = threading.Event()
    found = source.strip
    source.strip = lambda figure: (gate.wait(10), found(figure))[1]
    pictures.load(wanted("bird-dog")).is_dropped = True
    gate.set()
    settle()
    assert arrived == []


def test_nothing_is_told_once_the_window_is_gone(qtbot, strips):
    pictures = Pictures(StripFolder(strips))
    arrived = []
    pictures.loaded.connect(lambda *told: arrived.append(told))
    pictures.thumbnails_loaded.connect(lambda *told: arrived.append(told))
    pictures.shut_down()
    pictures.load(wanted("bridge"))
    pictures.load_thumbnails({"a": Figure("bridge")}, QSize(64, 46))
    settle()
    assert arrived == []


def test_a_photograph_stands_in_the_middle_of_its_thumbnail(qtbot, tmp_path):
    tall = QImage(100, 200, QImage.Format.Format_RGB32)
    tall.fill(PERSON)

    class Album(StripFolder):
        def thumbnail(self, figure):
            return encoded(tall, b"jpeg")

    pictures, arrived = Pictures(Album(tmp_path)), []
    pictures.thumbnails_loaded.connect(arrived.append)
    pictures.load_thumbnails({"mine": Figure(images=("end.jpg",))}, QSize(64, 46))
    settle()
    image = arrived[0]["mine"]
    assert image.size() == QSize(64, 46)
    assert [image.pixelColor(x, 23).alpha() for x in (0, 19, 32, 45, 63)] == [0, 0, 255, 0, 0]


def test_thumbnails_fit_the_size_and_a_bad_one_is_left_out_and_reported(qtbot, tmp_path):
    write_strip(tmp_path / "good.zip", entries(frames=1))
    write_strip(tmp_path / "bad.zip", entries(frames=1) | {"thumb.webp": b"no picture"})
    source = StripFolder(tmp_path)
    pictures = Pictures(source)
    arrived = []
    pictures.thumbnails_loaded.connect(arrived.append)
    figures = {name: Figure(name) for name in ("good", "bad", "missing")}
    pictures.load_thumbnails(figures, QSize(96, 69))
    settle()
    assert {name: image.size() for name, image in arrived[0].items()} == {"good": QSize(96, 69)}
    assert source.reported == [Figure("bad")]
