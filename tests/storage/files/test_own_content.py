import pytest
from bundles import a_picture, a_programme, an_exercise, zipped

from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.files.own_content import (
    is_known,
    newest_change,
    own_paths,
    put_back,
    read_archive,
    read_own,
    write_archive,
)


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "data"
    for name in ("exercises", "programmes", "backups"):
        (folder / name).mkdir(parents=True)
    (folder / "exercises" / "MINE.TOML").write_bytes(an_exercise(images=["a.png"]))
    (folder / "exercises" / "a.png").write_bytes(a_picture())
    (folder / "programmes" / "round.toml").write_bytes(a_programme())
    (folder / "exercises" / "notes.txt").write_text("not ours")
    (folder / "exercises" / ".hidden.toml").write_text("not ours")
    (folder / "exercises" / "link.toml").symlink_to(tmp_path / "elsewhere.toml")
    (folder / "settings.toml").write_text("volume = 30\n")
    return folder


def test_exercises_programmes_and_pictures_are_found_and_nothing_else(folder):
    assert [path.name for path in own_paths(folder)] == ["MINE.TOML", "a.png", "round.toml"]
    assert [one.content for one in read_own(folder)] == [an_exercise(images=["a.png"]), a_picture(), a_programme()]
    assert newest_change(folder) > 0
    assert newest_change(folder / "exercises") == 0


def test_all_of_it_comes_back_as_it_was_and_what_is_not_ours_stays(folder):
    archive, before = folder / "backups" / "a.zip", list(read_own(folder))
    write_archive(archive, folder)
    assert archive.stat().st_mode & 0o777 == 0o600
    (folder / "exercises" / "MINE.TOML").write_bytes(an_exercise(name="Another"))
    (folder / "exercises" / "a.png").unlink()
    (folder / "exercises" / "new.toml").write_bytes(an_exercise("new"))
    put_back(folder, read_archive(archive).library)
    assert list(read_own(folder)) == before
    assert (folder / "exercises" / "notes.txt").exists()
    assert [path.name for path in (folder / "backups").iterdir()] == ["a.zip"]


def test_a_damaged_archive_is_a_sentence_and_a_foreign_one_leads_nowhere(folder):
    (folder / "a.zip").write_bytes(b"PK nothing")
    with pytest.raises(FileProblem, match="found a damaged file"):
        read_archive(folder / "a.zip")
    with pytest.raises(FileProblem, match="could not be read"):
        read_archive(folder / "b.zip")
    names = ("../x.toml", "exercises/../x.toml", "/etc/x.toml", "backups/x.toml", "exercises/a.txt", "exercises/b.toml")
    (folder / "a.zip").write_bytes(zipped([(name, b"") for name in names]))
    assert [(one.folder, one.name) for one in read_archive(folder / "a.zip").library] == [("exercises", "b.toml")]


@pytest.mark.parametrize("name", ["", "a", ".a.toml", "a/b.toml", "a\\b.toml", "a.toml.txt", "a:b.toml", "a\n.toml"])
def test_a_name_that_no_exercise_has_is_not_known(name):
    assert not is_known("exercises", name)
