"""Shorter ways to what others import slowly: time at the start that would be noticed."""

from __future__ import annotations

import builtins
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = "typing_extensions"
_STUB_WRITERS = {f"shibokensupport/signature/lib/{name}.py" for name in ("enum_sig", "pyi_generator")}


def import_qt() -> None:
    """Import QtCore without what PySide6 does on the side.

    It compiles the source of its support modules at every start, among them those that write its stubs, which nobody
    asks for: 10 ms. And it puts an import of its own in place of Python's, which reads the source of each module
    imported later to learn whether `from __feature__ import snake_case` may matter there. It matters nowhere here, and
    costs 15 ms. https://doc.qt.io/qtforpython-6/developer/feature-motivation.html
    """
    compile_it = builtins.compile

    def compile_most(source: Any, filename: Any, *options: Any, **named: Any) -> Any:
        return compile_it("" if filename in _STUB_WRITERS else source, filename, *options, **named)

    builtins.compile = compile_most
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415
    finally:
        builtins.compile = compile_it
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
