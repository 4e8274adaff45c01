import random
from itertools import cycle

import pytest
from bundles import BundleMutator, a_picture, a_programme, an_exercise, zipped

from sciatica_timer.core.library.sharing import Choice, Outcome, Standing
from sciatica_timer.storage.files import journal
from sciatica_timer.storage.files.data_folder import DataFolder
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.library.catalogue import library_of, programmes_of
from sciatica_timer.storage.library.sharing.bundle import read_bundle
from sciatica_timer.storage.library.sharing.taking import standing_of, take, undo

THEIRS = an_exercise(name="Theirs", images=["a.png"])


@pytest.fixture
def folder(tmp_path):
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    for place in (folder.exercises, folder.programmes):
        place.mkdir()
    return folder


@pytest.fixture
def bundle(tmp_path, folder):
    """Makes a file of these members, and reads it."""

    def bundle(*members):
        path = tmp_path / "x.sciatica"
        path.write_bytes(zipped(members))
        return read_bundle(path, known(folder))

    return bundle


def known(folder):
    return {one.id: one for one in library_of(folder).exercises}


def files(folder):
    places = (folder.exercises, folder.programmes)
    return {path.name: path.read_bytes() for place in places for path in place.iterdir()}


def outcomes(taken):
    return [(outcome, own_id) for _, outcome, own_id in taken.outcomes]


def test_what_is_new_is_taken_as_it_came_and_undone_without_a_trace(folder, bundle):
    came = bundle(("1.toml", THEIRS), ("2.toml", a_programme()), ("a.png", a_picture()))
    assert standing_of(came, folder) == {"mine": Standing.NEW, "round": Standing.NEW}
    taken = take(came, folder, known(folder), {})
    assert outcomes(taken) == [(Outcome.ADDED, "mine"), (Outcome.ADDED, "round")]
    assert files(folder) == {"mine.toml": THEIRS, "round.toml": a_programme(), "a.png": a_picture()}
    assert {path.stat().st_mode & 0o777 for path in folder.exercises.iterdir()} == {0o600}
    library = library_of(folder)
    assert library.problems == programmes_of(folder, library.exercises).problems == ()
    undo(taken, folder)
    assert files(folder) == {}


def test_what_is_there_already_is_left_alone_however_often_it_comes(folder, bundle):
    came = bundle(("1.toml", THEIRS), ("2.toml", a_programme()), ("a.png", a_picture()))
    take(came, folder, known(folder), {})
    before = files(folder)
    assert set(standing_of(came, folder).values()) == {Standing.SAME}
    taken = take(came, folder, known(folder), {})
    assert {outcome for outcome, _ in outcomes(taken)} == {Outcome.SAME}
    assert (taken.changes, files(folder)) == ((), before)


def test_what_ships_is_there_already_and_cannot_be_replaced(folder, bundle):
    from sciatica_timer.resources import FOLDER

    same = bundle(("bridge.toml", (FOLDER / "exercises" / "bridge.toml").read_bytes()))
    assert standing_of(same, folder) == {"bridge": Standing.SAME}
    other = bundle(("bridge.toml", an_exercise("bridge", "Bridge")))
    assert standing_of(other, folder) == {"bridge": Standing.SHIPPED}
    taken = take(other, folder, known(folder), {"bridge": Choice.THEIRS})
    assert outcomes(taken) == [(Outcome.ADDED_BESIDE, "bridge-2")]
    assert known(folder)["bridge-2"].name == "Bridge (2)"


class TestAnotherUnderTheSameId:
    @pytest.fixture(autouse=True)
    def _have_mine(self, folder):
        (folder.exercises / "any name.toml").write_bytes(an_exercise(images=["a.png"]))
        (folder.exercises / "a.png").write_bytes(a_picture(shade=200))

    @pytest.fixture
    def came(self, bundle):
        return bundle(("1.toml", THEIRS), ("2.toml", a_programme()), ("a.png", a_picture()))

    def test_mine_is_kept(self, folder, came):
        before = files(folder)
        assert standing_of(came, folder)["mine"] is Standing.OWN
        taken = take(came, folder, known(folder), {"mine": Choice.MINE})
        assert outcomes(taken) == [(Outcome.KEPT, "mine"), (Outcome.ADDED, "round")]
        assert files(folder) == {**before, "round.toml": a_programme()}

    def test_theirs_takes_its_place_with_its_pictures_and_is_undone(self, folder, came):
        before = files(folder)
        taken = take(came, folder, known(folder), {"mine": Choice.THEIRS})
        assert outcomes(taken)[0] == (Outcome.REPLACED, "mine")
        assert files(folder).keys() == {"any name.toml", "round.toml", "mine-1.png"}
        assert files(folder)["mine-1.png"] == a_picture()
        assert known(folder)["mine"].name == "Theirs"
        assert standing_of(came, folder)["mine"] is Standing.SAME, "though its picture has another name"
        undo(taken, folder)
        assert files(folder) == before

    @pytest.mark.parametrize("choices", [{"mine": Choice.BOTH}, {}])
    def test_both_stay_and_a_programme_that_came_along_names_the_one_that_came(self, folder, came, choices):
        before = files(folder)
        taken = take(came, folder, known(folder), choices)
        assert outcomes(taken) == [(Outcome.ADDED_BESIDE, "mine-2"), (Outcome.ADDED, "round")]
        assert before.items() <= files(folder).items()
        assert known(folder)["mine-2"].name == "Theirs (2)"
        assert b"# from the clinic" in files(folder)["mine-2.toml"]
        (programme,) = [one for one in programmes_of(folder, [*known(folder).values()]).programmes if one.own]
        assert [one.exercise_id for one in programme.entries] == ["mine-2"]
        before = files(folder)
        again = take(came, folder, known(folder), {})
        assert outcomes(again)[0] == (Outcome.SAME, "mine-2")
        assert files(folder) == before

    def test_a_picture_that_another_exercise_shows_stays(self, folder, came):
        (folder.exercises / "other.toml").write_bytes(an_exercise("other", images=["a.png"]))
        take(came, folder, known(folder), {"mine": Choice.THEIRS})
        assert files(folder)["a.png"] == a_picture(shade=200)

    def test_a_programme_of_mine_that_would_break_refuses_theirs(self, folder, bundle):
        variant = b'[[variant]]\nid = "sitting"\nname = "Sitting"\n'
        (folder.exercises / "any name.toml").write_bytes(an_exercise() + variant)
        programme = a_programme() + b'variant = "sitting"\n'
        (folder.programmes / "round.toml").write_bytes(programme)
        before = files(folder)
        with pytest.raises(FileProblem, match=r"round.toml: exercises \(place 1\).variant"):
            take(bundle(("1.toml", an_exercise(name="Theirs"))), folder, known(folder), {"mine": Choice.THEIRS})
        assert files(folder) == before


def test_an_exercise_does_not_take_the_place_of_a_programme(folder, bundle):
    (folder.programmes / "mine.toml").write_bytes(a_programme("mine", exercises=["bridge"]))
    came = bundle(("1.toml", an_exercise()))
    assert standing_of(came, folder) == {"mine": Standing.SHIPPED}
    assert outcomes(take(came, folder, known(folder), {})) == [(Outcome.ADDED_BESIDE, "mine-2")]


def test_a_file_in_the_way_is_left_alone(folder, bundle):
    (folder.exercises / "mine.toml").write_text("a note of mine, no exercise")
    (folder.exercises / "MINE-2.toml").write_text("another")
    take(bundle(("1.toml", an_exercise())), folder, known(folder), {})
    assert files(folder)["mine.toml"] == b"a note of mine, no exercise"
    assert files(folder)["mine-3.toml"] == an_exercise()


def test_a_link_in_the_place_of_a_folder_or_a_file_leads_nowhere_else(folder, bundle, tmp_path):
    (folder.exercises / "mine.toml").write_bytes(an_exercise())
    (tmp_path / "elsewhere.toml").write_bytes(an_exercise())
    (folder.exercises / "mine.toml").unlink()
    (folder.exercises / "mine.toml").symlink_to(tmp_path / "elsewhere.toml")
    with pytest.raises(FileProblem, match="is a link, which is left as it is"):
        take(bundle(("1.toml", THEIRS), ("a.png", a_picture())), folder, known(folder), {"mine": Choice.THEIRS})
    assert (tmp_path / "elsewhere.toml").read_bytes() == an_exercise()
    assert files(folder).keys() == {"mine.toml"}


@pytest.mark.parametrize("seed", range(4))
def test_a_mutated_file_is_taken_whole_and_undone_or_refused_in_a_sentence(folder, tmp_path, seed):
    (folder.exercises / "mine.toml").write_bytes(an_exercise(images=["a.png"]))
    (folder.exercises / "a.png").write_bytes(a_picture(shade=200))
    mutator = BundleMutator(random.Random(seed), [THEIRS, a_programme()])
    path, before, taken, refused = tmp_path / "x.sciatica", files(folder), 0, []
    for _ in range(60):
        path.write_bytes(mutator.make())
        try:
            came = read_bundle(path, known(folder))
            choices = dict(zip((one.id for one in came.items), cycle(Choice), strict=False))
            done = take(came, folder, known(folder), choices)
        except FileProblem as problem:
            refused.append(str(problem))
        else:
            assert library_of(folder).problems == ()
            undo(done, folder)
            taken += 1
        assert files(folder) == before
    assert taken + len(refused) == 60
    assert taken
    assert all(text.startswith("x.sciatica: ") and text.isprintable() for text in refused)


class TestTakenInTheMiddleOfAKill:
    """The steps are left off one after another, as by a kill; whoever reads the folder next does the rest."""

    @pytest.mark.parametrize("steps", range(4))
    def test_all_of_it_is_there_once_it_was_laid_down(self, folder, bundle, monkeypatch, steps):
        came = bundle(("1.toml", THEIRS), ("2.toml", a_programme()), ("a.png", a_picture()))
        left = iter(range(steps))
        do = journal._do

        def killed(*arguments):
            if next(left, None) is None:
                raise KeyboardInterrupt
            do(*arguments)

        monkeypatch.setattr(journal, "_do", killed)
        if steps < 3:
            with pytest.raises(KeyboardInterrupt):
                take(came, folder, known(folder), {})
        else:
            take(came, folder, known(folder), {})
        monkeypatch.undo()
        library_of(folder)
        assert files(folder) == {"mine.toml": THEIRS, "round.toml": a_programme(), "a.png": a_picture()}
        assert not list(folder.path.glob(".taking*"))

    def test_nothing_of_it_is_there_before(self, folder, bundle, monkeypatch):
        came = bundle(("1.toml", THEIRS), ("a.png", a_picture()))

        def no_room(*_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(journal, "_write", no_room)
        with pytest.raises(FileProblem, match=r"could not be written to \(there is no room left"):
            take(came, folder, known(folder), {})
        assert files(folder) == {}
        assert not list(folder.path.glob(".taking*"))
