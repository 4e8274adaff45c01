"""Shorter ways to what others import slowly: time at the start that would be noticed."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = "typing_extensions"


def without_feature_switch() -> None:
    """Give Python its own import back after PySide6 has put one in its place.

    PySide6's reads the source of each module imported later, to learn whether `from __feature__ import snake_case`
    may matter there. It matters nowhere here, and costs 15 ms.
    https://doc.qt.io/qtforpython-6/developer/feature-motivation.html
    """
    import builtins  # noqa: PLC0415

    import PySide6.QtCore  # noqa: F401, PLC0415

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


@contextmanager
def without_typing_extensions() -> Iterator[None]:
    """Hide typing_extensions while msgspec is imported.

    msgspec looks there first and is content with `typing`, which has the same names; developers' machines have the
    package, the person's may not. https://github.com/jcrist/msgspec/blob/main/msgspec/_utils.py
    """
    modules: dict[str, Any] = sys.modules
    if _NAME in modules:
        yield
        return
    modules[_NAME] = None  # what Python takes for "there is no such module"
    try:
        yield
    finally:
        del modules[_NAME]
