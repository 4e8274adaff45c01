"""The folder of the person's own programmes: saving and deleting there, and never touching what else it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.problem import Kind, Reason
from sciatica_timer.core.value import Value
from sciatica_timer.storage.files.errors import FileProblem, why
from sciatica_timer.storage.files.toml import ENDING, files_in
from sciatica_timer.storage.library.programme_files import id_in, require_few_reps, to_table

if TYPE_CHECKING:
    from pathlib import Path

    from sciatica_timer.core.library.programme import Programme


class DeletedFile(Value):
    """A programme's file that was deleted: all that is needed to write it again."""

    programme_id: str
    name: str
    content: bytes


def names_taken(folder: Path) -> frozenset[str]:
    """Return which ids have a file there already, usable or not; none where the folder cannot be read."""
    try:
        return frozenset(file.name.lower().removesuffix(ENDING) for file in files_in(folder))
    except OSError:
        return frozenset()


def save_programme(folder: Path, programme: Programme) -> None:
    """Write a programme as a whole or not at all, readable by its owner alone; raises FileProblem.

    It goes into the file that holds it already, else into one named after its id, which then must not be there: a
    link, and whatever else stands in its way, is left as it is.
    """
    require_few_reps(programme.name, programme)
    write_own(folder, programme.id, _toml(programme))


def write_own(folder: Path, own_id: str, text: str) -> None:
    """Write a file of the user's own, as `save_programme` does, whatever it holds."""
    from sciatica_timer.storage.files.atomic import write_atomically  # noqa: PLC0415  only when saving

    make_folder(folder)
    try:
        path = _file_of(folder, own_id) or _free_file(folder, own_id)
    except OSError as error:
        raise FileProblem(Kind.NOT_WRITTEN_TO, folder, why(error)) from error
    write_atomically(path, [text.encode()])


def make_folder(folder: Path) -> None:
    """Make a folder for files of the user's own, where there is none; raises FileProblem."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except FileExistsError as error:
        raise FileProblem(Kind.FOLDER_NOT_MADE, folder, Reason.FILE_FOR_FOLDER) from error
    except OSError as error:
        raise FileProblem(Kind.NOT_WRITTEN_TO, folder, why(error)) from error


def _toml(programme: Programme) -> str:
    """Write a programme the way a person would: one `[[exercises]]` for each, which tomli_w puts in one line."""
    import tomli_w  # noqa: PLC0415  start-up: only needed once something is saved

    table = to_table(programme)
    rows = table.pop("exercises")
    return "\n[[exercises]]\n".join(tomli_w.dumps(part) for part in (table, *rows))


def as_file(programme: Programme) -> DeletedFile:
    """Return the file that a programme would be saved in, for one whose file is gone."""
    return DeletedFile(programme.id, f"{programme.id}.toml", _toml(programme).encode())


def delete_own(folder: Path, programme_id: str) -> DeletedFile | None:
    """Delete the file that holds a programme and return it; None where there is none. Raises FileProblem."""
    try:
        path = _file_of(folder, programme_id)
        if path is None:
            return None
        deleted = DeletedFile(programme_id, path.name, path.read_bytes())
        path.unlink(missing_ok=True)
    except OSError as error:
        raise FileProblem(Kind.OWN_FILE_NOT_DELETED, folder, why(error)) from error
    return deleted


def put_back(folder: Path, deleted: DeletedFile) -> None:
    """Write a deleted file as it was. Raises FileProblem where its name, or the programme's id, is taken by now."""
    from sciatica_timer.storage.files.atomic import write_atomically  # noqa: PLC0415  only when something was deleted

    path = folder / deleted.name
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        _require_free(path)
        taken = _file_of(folder, deleted.programme_id)
    except OSError as error:
        raise FileProblem(Kind.NOT_WRITTEN_TO, folder, why(error)) from error
    if taken is not None:
        raise FileProblem(Kind.OTHER_PROGRAMME, taken, deleted.programme_id)
    write_atomically(path, [deleted.content])


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
    _require_free(path)
    return path


def _require_free(path: Path) -> None:
    _require_no_link(path)
    if path.exists():
        raise FileProblem(Kind.SOMETHING_ELSE, path)


def _require_no_link(path: Path) -> None:
    if path.is_symlink():
        raise FileProblem(Kind.IS_LINK_AND_LEFT, path)
