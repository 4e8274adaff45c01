from array import array
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.desktop.sound.track import FADE, LATE, RAMP, Gains, Track

SOUNDS = {
    "short": array("h", [1000] * 300),
    "long": array("h", [2000] * 5000),
    "odd": array("h", [-3000 - index for index in range(777)]),
}
placements = st.lists(st.tuples(st.integers(0, 20_000), st.sampled_from(sorted(SOUNDS))), max_size=8)
chunks = st.lists(st.integers(0, 900), min_size=1, max_size=60)


def samples(pulled: bytes) -> array:
    return array("h", pulled)


def track(*laid: tuple[int, str]) -> Track:
    one = Track(SOUNDS)
    one.lay(laid)
    return one


def test_an_empty_track_is_silence():
    one = track()
    assert samples(one.read(50)) == array("h", [0] * 50)
    assert one.is_silent
    assert one.position == 50


def test_a_tone_is_heard_at_its_sample_and_whole():
    heard = samples(track((100, "odd")).read(2000))
    assert heard[:100] == array("h", [0] * 100)
    assert heard[100:877] == SOUNDS["odd"]
    assert not any(heard[877:])


@given(placements, chunks)
def test_pieces_of_any_size_make_up_the_same_track(laid, sizes):
    whole, pieced = track(*laid), track(*laid)
    pulled = b"".join(pieced.read(size) for size in sizes)
    assert pulled == whole.read(sum(sizes))


@given(placements)
def test_nothing_sounds_before_its_time_or_after_its_end(laid):
    heard = samples(track(*laid).read(30_000))
    sounding = set()
    for start, name in laid:
        sounding.update(range(start, start + len(SOUNDS[name])))
    assert all(value == 0 for index, value in enumerate(heard) if index not in sounding)


@given(placements)
def test_no_two_tones_sound_at_once_and_none_twice(laid):
    heard = samples(track(*laid).read(30_000))
    assert max(map(abs, heard)) <= max((max(map(abs, SOUNDS[name])) for _, name in laid), default=0)
    begun = sum(1 for before, value in zip([0, *heard], heard, strict=False) if before == 0 and value)
    assert begun <= len(laid)


@given(placements, st.integers(0, 20_000), placements)
def test_laying_anew_leaves_only_what_sounds_and_what_is_new(first, pulled, second):
    one = track(*first)
    one.read(pulled)
    sounding = any(start < pulled < start + len(SOUNDS[name]) for start, name in first)
    one.lay((start + pulled + 6000, name) for start, name in second)
    between = samples(one.read(5500))
    assert not any(between[len(SOUNDS["long"]) :])
    if not sounding:
        assert not any(between)


def test_a_later_tone_cuts_an_earlier_one_short_with_a_fade():
    heard = samples(track((0, "long"), (1000, "short")).read(2000))
    assert heard[1000 - FADE - 1] == 2000
    assert 900 < heard[1000 - FADE // 2] < 1100
    assert heard[999] < 20
    assert heard[1000:1300] == SOUNDS["short"]
    assert not any(heard[1300:])


def test_a_sounding_tone_goes_on_when_the_rest_is_cleared():
    one = track((0, "long"), (1000, "short"))
    one.read(100)
    one.lay([])
    assert samples(one.read(6000))[:4900] == array("h", [2000] * 4900)
    assert one.is_silent


def test_a_tone_already_fading_out_is_not_brought_back():
    one = track((0, "long"), (1000, "short"))
    one.read(950)
    one.lay([])
    rest = samples(one.read(1000))
    assert list(rest[:50]) == sorted(rest[:50], reverse=True)
    assert not any(rest[50:])


def test_a_tone_wanted_at_once_waits_for_the_fade_of_the_one_that_sounds():
    one = track((0, "long"))
    one.read(1000)
    one.lay([(1000, "short")])
    heard = samples(one.read(1000))
    assert heard[0] == 2000
    assert heard[FADE - 1] < 20
    assert heard[FADE : FADE + 300] == SOUNDS["short"]


def test_an_overdue_tone_begins_now_and_one_too_late_not_at_all():
    one = track()
    one.read(LATE + 1000)
    one.lay([(1000, "short")])
    assert samples(one.read(300)) == SOUNDS["short"]
    one.lay([(1299, "short")])
    assert one.is_silent


def test_of_several_overdue_only_the_last_is_heard():
    one = track()
    one.read(10_000)
    one.lay([(9000, "odd"), (9500, "short")])
    heard = samples(one.read(2000))
    assert one.begun == [(9500, "short")]
    assert heard[:300] == SOUNDS["short"]
    assert not any(heard[300:])


def test_two_that_begin_a_fade_apart_are_both_heard_and_closer_only_the_later():
    one = track((100, "short"), (100 + FADE, "odd"))
    one.read(1000)
    assert one.begun == [(100, "short"), (100 + FADE, "odd")]
    one = track((100, "short"), (99 + FADE, "odd"))
    one.read(1000)
    assert one.begun == [(99 + FADE, "odd")]


def test_a_tone_that_ends_where_the_next_begins_is_not_faded():
    heard = samples(track((0, "short"), (300, "short")).read(600))
    assert heard == array("h", [1000] * 600)


def test_a_tone_laid_at_the_very_place_that_is_pulled_next_has_not_begun():
    one = track((100, "short"))
    one.read(100)
    assert (one.begun, one.waiting()) == ([], [(100, "short")])
    one.shift(50)
    assert samples(one.read(100)) == array("h", [0] * 50 + [1000] * 50)
    assert (one.begun, one.waiting()) == ([(150, "short")], [])
    one = track((100, "short"))
    one.read(100)
    one.lay([])
    assert one.is_silent


def test_a_tone_is_given_its_end_back_until_its_fade_begins():
    one = track((0, "long"), (1000, "short"))
    one.read(1000 - FADE)
    one.lay([])
    assert samples(one.read(1000)) == array("h", [2000] * 1000)


def test_an_overdue_tone_goes_to_its_own_place_again_when_what_moved_it_is_taken_back():
    one = track((1000, "short"))
    one.read(900)
    one.shift(-500)
    one.shift(500)
    assert not any(samples(one.read(100)))
    assert samples(one.read(300)) == SOUNDS["short"]


def test_overdue_tones_follow_each_other_until_the_silence_has_made_up_for_it():
    one = track((1000, "short"), (2000, "odd"), (9000, "short"))
    one.read(900)
    one.shift(-3000)
    heard = samples(one.read(9000))
    assert heard[:1077] == SOUNDS["short"] + SOUNDS["odd"]
    assert not any(heard[1077 : 6000 - 900])
    assert heard[6000 - 900 : 6300 - 900] == SOUNDS["short"]


@given(
    st.lists(st.tuples(st.integers(FADE, 6000), st.sampled_from(sorted(SOUNDS))), max_size=8),
    st.lists(st.tuples(st.integers(-9000, 3000), st.integers(0, 3000)), max_size=8),
)
def test_whatever_is_moved_nothing_is_lost_or_doubled_or_out_of_order(gaps, moves):
    laid, at = [], 0
    for gap, name in gaps:
        at += gap
        laid.append((at, name))
    one, begun = track(*laid), []
    for samples_moved, pulled in moves:
        one.shift(samples_moved)
        one.read(pulled)
        begun += one.begun
    one.read(200_000)
    assert [name for _, name in begun + one.begun] == [name for _, name in laid]


def test_shifting_moves_what_has_not_begun():
    one = track((0, "odd"), (1000, "short"), (2000, "short"))
    one.read(100)
    one.shift(50)
    heard = samples(one.read(3000))
    assert heard[:677] == SOUNDS["odd"][100:]
    assert heard[949] == 0
    assert heard[950:1250] == SOUNDS["short"]
    assert heard[1950:2250] == SOUNDS["short"]


def test_the_volume_scales_a_tone():
    one = track((0, "long"))
    one.set_gains(Gains(0.5, 0.0))
    one.read(RAMP)
    assert set(samples(one.read(100))) == {1000}


def test_muting_and_unmuting_amid_a_tone_makes_no_click():
    one = track((0, "long"))
    heard = samples(one.read(100))
    one.set_gains(Gains(0.0, 1.0))
    heard += samples(one.read(1000))
    one.set_gains(Gains(1.0, 0.0))
    heard += samples(one.read(1000))
    assert max(abs(b - a) for a, b in pairwise(heard)) <= 2000 / RAMP + 1
    assert min(heard) == 0
    assert heard[-1] == 2000


def test_tones_and_words_have_a_volume_each():
    one = Track({**SOUNDS, "voice/long": array("h", [4000] * 5000)}, Gains(0.5, 0.25))
    one.lay([(0, "long"), (1000, "voice/long"), (2000, "long")])
    heard = samples(one.read(3000))
    assert set(heard[: 1000 - FADE]) == {1000}
    assert set(heard[1000 : 2000 - FADE]) == {1000}
    one.set_gains(Gains(0.5, 0.0))
    assert set(samples(one.read(1000))) == {1000}


def test_muting_amid_a_word_makes_no_click_and_leaves_the_tones_be():
    one = Track({**SOUNDS, "voice/long": array("h", [2000] * 3000)})
    one.lay([(0, "voice/long"), (3000, "long")])
    heard = samples(one.read(100))
    one.set_gains(Gains(1.0, 0.0))
    heard += samples(one.read(2900))
    assert max(abs(b - a) for a, b in pairwise(heard)) <= 2000 / RAMP + 1
    assert not any(heard[100 + RAMP :])
    assert set(samples(one.read(100))) == {2000}


def test_a_name_without_a_sound_is_silence():
    assert track((0, "nothing")).is_silent


@pytest.mark.parametrize("count", [1, 7])
def test_a_read_gives_as_many_samples_as_asked(count):
    assert len(track((3, "short")).read(count)) == 2 * count
