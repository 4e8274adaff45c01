"""What `dev.py package` and `dev.py deb` built, tried as a person has it: no Python and no checkout at hand."""

from __future__ import annotations

import pytest
from running_app import starting

from tools.packaging import freeze


@pytest.fixture
def bare(tmp_path):
    """An environment with nothing of the developer's in it."""
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    places = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(runtime)}
    return {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PULSE_SERVER": f"unix:{runtime}/none", **places}


@pytest.fixture
def program():
    assert freeze.PROGRAM.exists(), "`dev.py package` has not been run"
    return str(freeze.PROGRAM)


@pytest.fixture
def start(tmp_path, program, bare):
    """Start the packaged app on a data folder of the test's own."""
    yield from starting(tmp_path, (program,), bare)
