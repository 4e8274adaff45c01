import pytest
from bundles import HARMFUL, JPEG, a_picture, a_programme, an_exercise, zipped

from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.library.catalogue import library_of
from sciatica_timer.storage.library.pictures import PictureSize, size_of
from sciatica_timer.storage.library.sharing.bundle import read_bundle
from sciatica_timer.storage.library.sharing.packing import pack

WEBP = {
    "lossy": b"RIFF\0\0\0\0WEBPVP8 " + bytes(7) + b"\x9d\x01\x2a\x07\x00\x03\x00",
    "lossless": b"RIFF\0\0\0\0WEBPVP8L" + bytes(4) + b"\x2f" + (6 | 2 << 14).to_bytes(4, "little"),
    "extended": b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + b"\x06\0\0\x02\0\0",
}


@pytest.fixture
def folder(tmp_path):
    folder = DataFolder(tmp_path / "data")
    for place in (folder.exercises, folder.programmes):
        place.mkdir(parents=True)
    return folder


@pytest.fixture
def read(tmp_path, folder):
    """Reads a file with these bytes."""

    def read(data, name="from the clinic.sciatica"):
        path = tmp_path / name
        path.write_bytes(data)
        return read_bundle(path, known(folder))

    return read


def known(folder):
    return {one.id: one for one in library_of(folder).exercises}


def test_exercises_come_first_with_their_pictures_and_programmes_may_name_them_and_those_that_ship(read):
    mine = an_exercise(images=["a.png", "b.png"])
    files = [("r.toml", a_programme(exercises=["mine", "bridge"])), ("m.toml", mine), ("a.png", a_picture())]
    bundle = read(zipped([*files, ("b.png", a_picture(shade=9))]))
    assert [(one.id, one.name, one.folder) for one in bundle.items] == [
        ("mine", "Mine", "exercises"),
        ("round", "Round", "programmes"),
    ]
    assert bundle.items[0].pictures == {"a.png": a_picture(), "b.png": a_picture(shade=9)}
    assert bundle.items[0].exercise.figure.images == ("a.png", "b.png")
    assert bundle.exercises().keys() == {"mine"}


def test_a_picture_of_a_variant_belongs_to_the_exercise(read):
    variant = b'[[variant]]\nid = "sitting"\nname = "Sitting"\nfigure = { images = ["a.png"] }\n'
    assert read(zipped([("m.toml", an_exercise() + variant), ("a.png", a_picture())])).items[0].pictures


def test_a_single_file_brings_the_pictures_beside_it(read, tmp_path):
    (tmp_path / "a.png").write_bytes(a_picture())
    assert read(an_exercise(images=["a.png"]), "mine.toml").items[0].pictures == {"a.png": a_picture()}


@pytest.mark.parametrize("what", HARMFUL)
def test_what_could_do_harm_is_refused_in_one_sentence_and_nothing_is_written(read, folder, tmp_path, what):
    with pytest.raises(FileProblem) as refused:
        read(HARMFUL[what])
    sentence = str(refused.value)
    assert sentence.startswith("from the clinic.sciatica: ")
    assert "found" in sentence
    assert "expected" in sentence or what == "one id for two kinds"
    assert sentence.isprintable()
    assert len(sentence) < 500
    assert not list(folder.exercises.iterdir())
    assert {path.name for path in tmp_path.iterdir()} == {"data", "from the clinic.sciatica"}


def test_a_mistake_inside_is_named_by_file_key_found_and_expected(read):
    with pytest.raises(FileProblem, match=r"^from the clinic.sciatica: b.toml: order: found -1, expected a whole"):
        read(HARMFUL["a bad exercise"])


@pytest.mark.parametrize("name", ["a.txt", "a.zip", "mine"])
def test_a_file_of_another_kind_is_refused(read, name):
    with pytest.raises(FileProblem, match="found another kind of file"):
        read(zipped([("mine.toml", an_exercise())]), name)


def test_a_file_that_is_not_there_or_is_a_folder_is_refused(tmp_path, folder):
    for name in ("missing.sciatica", "missing.toml"):
        with pytest.raises(FileProblem, match="found no"):
            read_bundle(tmp_path / name, known(folder))
    (tmp_path / "a.sciatica").mkdir()
    with pytest.raises(FileProblem, match="found a folder"):
        read_bundle(tmp_path / "a.sciatica", known(folder))


@pytest.mark.parametrize(
    "data", [JPEG, *WEBP.values(), a_picture(7, 3)], ids=["JPEG", *(f"WebP, {name}" for name in WEBP), "PNG"]
)
def test_the_size_of_a_picture_is_told_by_its_head(data):
    assert size_of(data) == PictureSize(7, 3)
    assert all(size_of(data[:cut]) in {None, PictureSize(7, 3)} for cut in range(len(data)))
    assert size_of(data[:15]) is None


def test_a_picture_of_endless_filling_is_given_up_at_once():
    assert size_of(b"\xff\xd8" + b"\xff" * 1_000_000) is None
    assert size_of(b"\xff\xd8" + b"\xff\xd0" * 1_000_000) is None


def test_a_programme_takes_its_own_exercises_and_their_pictures_along(folder, tmp_path):
    (folder.exercises / "any name.toml").write_bytes(an_exercise(images=["a.png"]))
    (folder.exercises / "a.png").write_bytes(a_picture())
    (folder.exercises / "b.toml").write_bytes(an_exercise("other"))
    (folder.programmes / "r.toml").write_bytes(a_programme(exercises=["bridge", "mine", "mine"]))
    path = tmp_path / "out.sciatica"
    assert pack(path, ["round"], folder, known(folder)) == ("mine", "round")
    bundle = read_bundle(path, {one.id: one for one in known(folder).values() if not one.own})
    assert [one.id for one in bundle.items] == ["mine", "round"]
    assert bundle.items[0].content == an_exercise(images=["a.png"])
    assert bundle.items[0].pictures == {"a.png": a_picture()}


def test_the_same_content_makes_the_same_file(folder, tmp_path):
    (folder.exercises / "mine.toml").write_bytes(an_exercise())
    paths = [tmp_path / "1.sciatica", tmp_path / "2.SCIATICA"]
    for path in paths:
        pack(path, ["mine", "bridge", "starter"], folder, known(folder))
    assert paths[0].read_bytes() == paths[1].read_bytes()
    assert paths[0].stat().st_mode & 0o777 == 0o600


def test_nothing_is_written_for_what_is_not_there_or_is_not_whole(folder, tmp_path):
    (folder.exercises / "mine.toml").write_bytes(an_exercise(images=["gone.png"]))
    for wanted, found in (("nothing", "no exercise and no programme"), ("mine", "found no such picture")):
        with pytest.raises(FileProblem, match=found):
            pack(tmp_path / "out.sciatica", [wanted], folder, known(folder))
    with pytest.raises(FileProblem, match="lies among the app's own files"):
        pack(folder.exercises / "out.sciatica", ["bridge"], folder, known(folder))
    assert not list(tmp_path.glob("*.sciatica"))
