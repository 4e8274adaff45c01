"""Owns a virtual screen: starts Xvfb on a number nobody uses, and ends it again."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
from typing import TYPE_CHECKING

from tools.dev.child import Stop

if TYPE_CHECKING:
    from collections.abc import Iterator

START_SECONDS = 20


@contextlib.contextmanager
def virtual_screen(size: str = "1280x800x24") -> Iterator[str]:
    """Yield the value for DISPLAY of a screen that lasts as long as the block; raise Stop if Xvfb does not start."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        # Xvfb picks a free number itself and tells it through the pipe, so two runs never meet.
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[write_end],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        yield f":{_number(read_end)}"
    finally:
        os.close(read_end)
        server.terminate()
        server.wait()


def _number(pipe: int) -> str:
    """Return the screen's number, which Xvfb writes, with a line end, once it is ready."""
    text = b""
    while not text.endswith(b"\n"):
        ready, _, _ = select.select([pipe], [], [], START_SECONDS)
        piece = os.read(pipe, 16) if ready else b""
        if not piece:
            raise Stop("The virtual screen (Xvfb) did not start.")
        text += piece
    return text.decode().strip()
