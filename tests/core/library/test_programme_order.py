from importlib.resources import files
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.core.library.programme import Entry, Programme, moved, position_changes, positions_of
from sciatica_timer.core.library.programme_order import with_fewest_changes
from sciatica_timer.core.library.sides import Position
from sciatica_timer.storage.library.exercise_files import load_library

BUNDLED = {one.id: one for one in load_library([files("sciatica_timer.resources") / "exercises"]).exercises}
LETTERS = "abcdefgh"


@st.composite
def worlds(draw, most=12):
    """Exercises with positions and exercises to be mastered first, and a programme of them, some more than once."""
    some = {}
    for letter in LETTERS:
        after = draw(st.sets(st.sampled_from(LETTERS), max_size=2)) - {letter}
        position = draw(st.sampled_from(list(Position)))
        some[letter] = replace(BUNDLED["bridge"], id=letter, position=position, after=tuple(sorted(after)))
    ids = draw(st.lists(st.sampled_from(LETTERS), max_size=most))
    return some, Programme("p", "P", 1, tuple(Entry(one, sets=1 + n % 20) for n, one in enumerate(ids)))


def changes(programme, exercises):
    return position_changes(positions_of(programme, exercises))


def ids_of(programme):
    return "".join(entry.exercise_id for entry in programme.entries)


def keeps_the_rules(before, order, exercises):
    """Say whether an order (places in `before`) keeps each position's order and what is to be mastered first."""
    ids = [entry.exercise_id for entry in before.entries]
    for at, later in enumerate(order):
        for earlier in order[at + 1 :]:
            if earlier < later and (
                exercises[ids[earlier]].position is exercises[ids[later]].position
                or ids[earlier] in exercises[ids[later]].after
            ):
                return False
    return True


@given(worlds(most=30))
def test_every_entry_stays_with_its_dose(world):
    exercises, programme = world
    ordered = with_fewest_changes(programme, exercises)
    assert sorted(ordered.entries, key=repr) == sorted(programme.entries, key=repr)
    assert replace(ordered, entries=programme.entries) == programme


@given(worlds(most=30))
def test_there_are_never_more_changes_than_before(world):
    exercises, programme = world
    assert changes(with_fewest_changes(programme, exercises), exercises) <= changes(programme, exercises)


@given(worlds(most=20))
def test_positions_keep_their_order_and_what_is_to_be_mastered_first_stays_first(world):
    exercises, programme = world
    entries = list(programme.entries)
    ordered = with_fewest_changes(programme, exercises)
    assert keeps_the_rules(programme, [entries.index(entry) for entry in ordered.entries], exercises)


@given(worlds(most=30))
def test_ordering_again_changes_nothing(world):
    exercises, programme = world
    once = with_fewest_changes(programme, exercises)
    assert with_fewest_changes(once, exercises) == once


@given(worlds(most=6))
def test_no_order_within_the_rules_has_fewer_changes(world):
    exercises, programme = world
    entries = programme.entries
    allowed = (order for order in permutations(range(len(entries))) if keeps_the_rules(programme, order, exercises))
    counts = [changes(replace(programme, entries=tuple(entries[i] for i in order)), exercises) for order in allowed]
    assert changes(with_fewest_changes(programme, exercises), exercises) == min(counts)


@given(worlds(most=6))
def test_an_order_with_the_fewest_changes_already_is_left_alone(world):
    exercises, programme = world
    ordered = with_fewest_changes(programme, exercises)
    if changes(ordered, exercises) == changes(programme, exercises):
        assert ordered == programme


def a_bundled(*ids):
    return Programme("p", "P", 1, tuple(Entry(one) for one in ids))


def test_what_needs_another_position_in_the_middle_goes_to_the_end():
    ordered = with_fewest_changes(a_bundled("pelvic-tilt", "bird-dog", "bridge"), BUNDLED)
    assert [entry.exercise_id for entry in ordered.entries] == ["pelvic-tilt", "bridge", "bird-dog"]


def test_the_bird_dog_waits_for_the_dead_bug_although_a_change_could_be_saved_by_going_first():
    programme = a_bundled("standing-hip-abduction", "dead-bug", "bird-dog", "standing-hip-abduction")
    ordered = with_fewest_changes(programme, BUNDLED)
    assert [entry.exercise_id for entry in ordered.entries].index("dead-bug") < [
        entry.exercise_id for entry in ordered.entries
    ].index("bird-dog")
    assert changes(ordered, BUNDLED) == 2


def test_whoever_put_the_harder_one_first_is_not_corrected():
    programme = a_bundled("bird-dog", "dead-bug")
    assert with_fewest_changes(programme, BUNDLED) == programme


def test_the_longest_programme_is_ordered_in_one_go():
    ids = ["pelvic-tilt", "bird-dog", "standing-hip-abduction"] * 10
    assert changes(with_fewest_changes(a_bundled(*ids), BUNDLED), BUNDLED) == 2


def test_moving_an_entry_is_one_way_to_the_suggestion():
    programme = a_bundled("pelvic-tilt", "bird-dog", "bridge")
    assert with_fewest_changes(programme, BUNDLED) == moved(programme, 1, 2)
