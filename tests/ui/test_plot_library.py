"""The library that draws is loaded beside the window, once, and may be missing."""

from __future__ import annotations

import gc
import threading

import pytest

from sciatica_timer.ui.plot_library import PlotLibrary


class Slow:
    """An import that is over when it is let go."""

    def __init__(self, problem: Exception | None = None) -> None:
        self.problem = problem
        self.loads = 0
        self.let_go = threading.Event()
        self.begun = threading.Event()
        self.collects = None

    def __call__(self) -> None:
        self.loads += 1
        self.collects = gc.isenabled()
        self.begun.set()
        assert self.let_go.wait(10)
        if self.problem:
            raise self.problem


def test_asking_returns_at_once_and_ready_comes_later(qtbot, qapp):
    slow = Slow()
    library = PlotLibrary(load=slow)
    library.ask()
    assert slow.begun.wait(10)
    assert not library.is_ready
    with qtbot.waitSignal(library.ready):
        slow.let_go.set()
    assert library.is_ready
    assert library.problem == ""


def test_it_is_loaded_once_however_often_it_is_asked_for(qtbot):
    slow = Slow()
    slow.let_go.set()
    library = PlotLibrary(load=slow)
    with qtbot.waitSignal(library.ready):
        library.ask()
        library.ask()
    library.ask()
    assert slow.loads == 1


@pytest.mark.parametrize(
    ("problem", "told"),
    [
        (ImportError("No module named 'pyqtgraph'"), "No module named 'pyqtgraph'"),
        (RuntimeError("the processor is too old\nand more"), "the processor is too old"),
        (ImportError(), "ImportError"),
    ],
)
def test_what_keeps_it_from_loading_is_told_in_a_line(qtbot, problem, told):
    slow = Slow(problem)
    slow.let_go.set()
    library = PlotLibrary(load=slow)
    with qtbot.waitSignal(library.ready):
        library.ask()
    assert not library.is_ready
    assert library.problem == told


def test_nothing_is_collected_in_the_thread_and_all_is_as_before_after_it(qtbot):
    gc.enable()
    slow = Slow(ImportError("no"))
    slow.let_go.set()
    library = PlotLibrary(load=slow)
    with qtbot.waitSignal(library.ready):
        library.ask()
    assert slow.collects is False
    assert gc.isenabled()
    gc.disable()


def test_the_real_one_draws_smoothly(qtbot):
    import pyqtgraph

    pyqtgraph.setConfigOptions(antialias=False)
    library = PlotLibrary()
    with qtbot.waitSignal(library.ready):
        library.ask()
    assert library.is_ready
    assert pyqtgraph.getConfigOption("antialias")
