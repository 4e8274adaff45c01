"""Shorter ways to what others import slowly: time at the start that would be noticed."""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from contextlib import contextmanager, suppress
from importlib.util import cache_from_source, source_hash
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import CodeType

_NAME = "typing_extensions"
_SUPPORT = ("signature_bootstrap.py", "shibokensupport/")
_STUB_WRITERS = {f"shibokensupport/signature/lib/{name}.py" for name in ("enum_sig", "pyi_generator")}


def import_qt() -> None:
    """Import QtCore without what PySide6 does on the side.

    It compiles the source of its support modules at every start, for 18 ms, a quarter of it for those that write its
    stubs, which nobody asks for: these stay empty, and what the others come to is kept where Python keeps bytecode.
    And it puts an import of its own in place of Python's, which reads the source of each module imported later to learn
    whether `from __feature__ import snake_case` may matter there. It matters nowhere here, and costs 15 ms.
    https://doc.qt.io/qtforpython-6/developer/feature-motivation.html
    """
    compile_it, kept = builtins.compile, _KeptCode(Path(cache_from_source(str(Path(__file__).with_name("support.py")))))

    def compile_once(source: Any, filename: Any, *options: Any, **named: Any) -> Any:
        if not str(filename).startswith(_SUPPORT):
            return compile_it(source, filename, *options, **named)
        text = "" if filename in _STUB_WRITERS else source
        return kept.code(filename, source, lambda: compile_it(text, filename, *options, **named))

    builtins.compile = compile_once
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile = compile_it
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    kept.save()


class _KeptCode:
    """Compiled code by file and source, kept in one file beside bytecode; works without that file, too."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._codes: dict[str, tuple[bytes, CodeType]] = {}
        self._is_new = False
        with suppress(OSError, EOFError, ValueError, TypeError):  # missing, or damaged
            self._codes = dict(marshal.loads(file.read_bytes()))  # noqa: S302  as trusted as the bytecode around it

    def code(self, name: str, source: str | bytes, compiled: Callable[[], CodeType]) -> CodeType:
        """Return the code that a source was compiled to, or compile it."""
        mark = source_hash(source.encode() if isinstance(source, str) else source)
        if self._codes.get(name, (b"",))[0] != mark:
            self._codes[name], self._is_new = (mark, compiled()), True
        return self._codes[name][1]

    def save(self) -> None:
        """Write what is new, where Python may write bytecode."""
        if self._is_new and not sys.dont_write_bytecode:
            part = self._file.with_suffix(f".{os.getpid()}")
            with suppress(OSError):
                self._file.parent.mkdir(parents=True, exist_ok=True)
                part.write_bytes(marshal.dumps(self._codes))
                part.replace(self._file)


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
