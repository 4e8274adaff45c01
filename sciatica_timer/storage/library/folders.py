"""Folders of exercise or programme files, read one after the other: a bad file leaves the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from sciatica_timer.core.problem import Kind
from sciatica_timer.storage.files.errors import FileProblem, content_problem, why
from sciatica_timer.storage.files.toml import files_in, misnamed_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from importlib.resources.abc import Traversable


class _Named(Protocol):
    @property
    def id(self) -> str: ...


Item = TypeVar("Item", bound=_Named)


def read_folders(
    folders: Iterable[Traversable], read: Callable[[Traversable, Traversable], Item], taken: str
) -> tuple[dict[str, Item], list[str]]:
    """Return what `read` makes of every `*.toml` and its folder, by id, and a sentence for each that is wrong.

    A later file with a known id is refused; `taken` says who has that already.
    """
    found: dict[str, Item] = {}
    problems: list[str] = []
    for folder in folders:
        try:
            files = files_in(folder)
        except OSError as error:
            problems.append(str(FileProblem(Kind.NOT_READ, folder, why(error))))
            continue
        problems += map(str, misnamed_in(folder))
        for file in files:
            try:
                item = read(file, folder)
                if item.id in found:
                    raise content_problem(file.name, "id", f"{item.id}, which {taken} already has")
                found[item.id] = item
            except FileProblem as problem:
                problems.append(str(problem))
    return found, problems
