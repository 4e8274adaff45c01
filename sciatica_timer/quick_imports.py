"""A shorter way to msgspec: 25 ms of start-up that the command line would notice."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = "typing_extensions"


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
