import pytest

from sciatica_timer.desktop.voice.spoken_text import LONGEST, estimated_seconds, plain


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Wall sit", "Wall sit"),
        ("  Wall\n\tsit ", "Wall sit"),
        ("Wall [[slnc 60000]] sit", "Wall slnc 60000 sit"),
        ("<break time='60s'/>sit", "break time='60s'/ sit"),
        ("Bauch\u00fcbung \U0001f9d8 \u200b", "Bauch\u00fcbung \U0001f9d8"),
        ("\x00\x1b[2J", "2J"),
        ("[]", ""),
    ],
)
def test_only_what_can_be_spoken_is_left_of_a_text(text, spoken):
    assert plain(text) == spoken


def test_a_text_without_end_is_cut():
    assert len(plain("sit " * 1000)) <= LONGEST


def test_a_longer_text_and_one_with_pauses_take_longer():
    assert estimated_seconds("ten") < estimated_seconds("Wall sit") < estimated_seconds("Wall sit, to the left")
    assert estimated_seconds("Rest. Next one") > estimated_seconds("Rest_ Next one")


def test_nothing_takes_no_time():
    assert estimated_seconds(" ") == 0


# Seconds measured on eSpeak NG 1.51 and on Flite 2.2, silence trimmed.
@pytest.mark.parametrize(
    ("text", "espeak", "flite"),
    [
        ("ten", 0.31, 0.38),
        ("Hold", 0.43, 0.50),
        ("Change sides", 0.87, 1.03),
        ("Standing hamstring stretch", 1.44, 1.56),
        ("Exercise done. Next: dead bug with band", 2.88, 3.18),
    ],
)
def test_the_estimate_is_near_what_was_measured(text, espeak, flite):
    assert espeak < estimated_seconds(text) < espeak * 1.55
    assert abs(estimated_seconds(text) - flite) < 0.2
