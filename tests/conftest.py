"""What all tests share: Qt draws nowhere, and no sound process is started by accident."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent

# A shared machine stalls now and then: that is no finding. CI looks at the same examples each time.
settings.register_profile(
    "patient", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize="CI" in os.environ
)
settings.load_profile("patient")


@pytest.fixture(autouse=True, scope="session")
def _own_spare_place(tmp_path_factory):
    """What cannot be saved is left in a place of the account: not in that of whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        yield


def pytest_collection_finish():
    """Keep what the modules brought out of every later collection: looking at it took longer than most tests."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _collect_between_tests(request):
    """Collect cycles between tests with windows only.

    Python would do it in the middle of a paint as well, and what it collects may be the window that paints, which then
    takes the process with it. Windows of a test that is over are deleted, which Qt does only in an event loop of its
    own: every later change of the theme would dress them anew.
    """
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.enable()
