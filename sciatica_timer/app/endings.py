"""The steps at the end of the app, each of which is done whatever comes of the others."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def do_all(steps: Iterable[Callable[[], object]]) -> None:
    """Do each step; one that fails is told as every unexpected error is."""
    for step in steps:
        try:
            step()
        except Exception as error:  # noqa: BLE001  a history has to be closed after whatever failed before it
            sys.excepthook(type(error), error, error.__traceback__)
