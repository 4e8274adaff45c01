"""The pictures beside a person's own exercise file: their bytes, within bounds."""

from __future__ import annotations

from pathlib import Path

from sciatica_timer.core.problem import Kind
from sciatica_timer.core.translation import tr
from sciatica_timer.storage.files.errors import FileProblem, content_problem, why

MOST_IMAGE_BYTES = 20 * 2**20  # a photograph from a telephone has 2 to 8 MB


def read_image(path: str) -> bytes:
    """Read a picture, still encoded; raises FileProblem."""
    file = Path(path)
    try:
        if not file.is_file():  # a pipe would be waited for
            raise content_problem(file.name, "", tr("no such picture beside the exercise"))
        with file.open("rb") as stream:
            data = stream.read(MOST_IMAGE_BYTES + 1)
    except OSError as error:
        raise FileProblem(Kind.NOT_READ, file.name, why(error)) from error
    if len(data) > MOST_IMAGE_BYTES:
        raise content_problem(
            file.name, "", tr("more than {0} MB").format(MOST_IMAGE_BYTES // 2**20), tr("a smaller picture")
        )
    return data
