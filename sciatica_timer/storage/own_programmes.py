"""The folder of the person's own programmes: saving and deleting there, and never touching what else it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.storage.problems import FileProblem, why
from sciatica_timer.storage.programme_files import id_in, require_few_reps, to_table
from sciatica_timer.storage.toml_files import files_in

if TYPE_CHECKING:
    from pathlib import Path

    from sciatica_timer.core.programme import Programme


def names_taken(folder: Path) -> frozenset[str]:
    """Tell which ids have a file there already, usable or not; none where the folder cannot be read."""
    try:
        return frozenset(file.name.removesuffix(".toml").lower() for file in files_in(folder))
    except OSError:
        return frozenset()


def save_programme(folder: Path, programme: Programme) -> None:
    """Write a programme as a whole or not at all, readable by its owner alone; raises FileProblem.

    It goes into the file that holds it already, else into one named after its id, which then must not be there: a
    link, and whatever else stands in its way, is left as it is.
    """
    from sciatica_timer.storage.atomic_file import write_atomically  # noqa: PLC0415  only when saving

    require_few_reps(programme.name, programme.entries)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        path = _file_of(folder, programme.id) or _free_file(folder, programme.id)
    except FileExistsError as error:
        raise FileProblem(f"{folder}: could not be made (a file stands where a folder is needed).") from error
    except OSError as error:
        raise FileProblem(f"{folder}: could not be written to ({why(error)}).") from error
    write_atomically(path, [_toml(programme).encode()])


def _toml(programme: Programme) -> str:
    """Write a programme the way a person would: one `[[exercises]]` for each, which tomli_w puts in one line."""
    import tomli_w  # noqa: PLC0415  start-up: only needed once something is saved

    table = to_table(programme)
    rows = table.pop("exercises")
    return "\n[[exercises]]\n".join(tomli_w.dumps(part) for part in (table, *rows))


def delete_programme(folder: Path, programme_id: str) -> None:
    """Delete the file that holds a programme; that there is none is fine. Raises FileProblem."""
    try:
        path = _file_of(folder, programme_id)
        if path is not None:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise FileProblem(f"{folder}: the programme could not be deleted ({why(error)}).") from error


def _file_of(folder: Path, programme_id: str) -> Path | None:
    """Find the ordinary file that holds a programme, whatever its name is; a link is refused."""
    named = folder / f"{programme_id}.toml"
    others = [folder / file.name for file in files_in(folder) if file.name != named.name]
    for path in (named, *others):
        if id_in(path) == programme_id:
            _require_no_link(path)
            return path
    return None


def _free_file(folder: Path, programme_id: str) -> Path:
    path = folder / f"{programme_id}.toml"
    _require_no_link(path)
    if path.exists():
        raise FileProblem(f"{path}: holds something else, which is left as it is.")
    return path


def _require_no_link(path: Path) -> None:
    if path.is_symlink():
        raise FileProblem(f"{path}: is a link, which is left as it is.")
