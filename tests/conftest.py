"""What all tests share: Qt draws nowhere, in fonts that are the same everywhere; two workers divide the files."""

from __future__ import annotations

import gc
import os

import pytest
from hypothesis import HealthCheck, settings
from pinned import FAMILIES, pin
from places import memory
from workers import ByFile, put_real_first

pin()
if quick := memory():
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", quick)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the app speaks the system's language, the tests read English

# A shared machine stalls now and then: that is no finding. CI looks at the same examples each time.
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize="CI" in os.environ)
settings.register_profile("small", PATIENT, max_examples=30)
settings.register_profile("large", PATIENT, max_examples=300)  # what `dev.py faults` takes
settings.load_profile("small")


@pytest.fixture(autouse=True, scope="session")
def _own_spare_place(tmp_path_factory):
    """What cannot be saved is left in a place of the account: not in that of whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))  # where spoken words are kept
        yield


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    return ByFile(config, log)


def pytest_collection_modifyitems(items):
    put_real_first(items)


def pytest_collection_finish():
    """Keep what the modules brought out of every later collection: looking at it took longer than most tests."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _collect_between_tests(request):
    """Collect cycles between tests with windows only.

    Python would do it in the middle of a paint as well, and what it collects may be the window that paints, which then
    takes the process with it. Windows of a test that is over are deleted, which Qt does only in an event loop of its
    own: every later change of the theme would dress them anew. The look goes with them, so that no test is measured
    in that of the one before it.
    """
    if "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    qapp = request.getfixturevalue("qapp")
    font = qapp.font()
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")
    qapp.setFont(font)
    _let_go(qapp)
    gc.collect()
    gc.enable()


def _let_go(qapp):
    """Release what a test still holds down: Qt would take the next one's mouse for dragging, its keys for shortcuts."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QWindow
    from PySide6.QtTest import QTest

    if qapp.mouseButtons() is Qt.MouseButton.NoButton and not qapp.keyboardModifiers().value:
        return
    window = QWindow()
    window.create()
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton)


@pytest.fixture(params=FAMILIES)
def each_font(request, qapp):
    """Run a test of a layout in every pinned family, each before anything is made that draws.

    `@pytest.mark.usefixtures("each_font")` above a test is all that it takes.
    """
    from PySide6.QtGui import QFont, QFontDatabase

    if not QFontDatabase.hasFamily(request.param):
        pytest.skip(f"{request.param} is not installed (Debian: {FAMILIES[request.param]})")
    qapp.setFont(QFont(request.param))
    return request.param
