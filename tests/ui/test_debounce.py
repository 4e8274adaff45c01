"""One press is one press."""

from __future__ import annotations

from sciatica_timer.ui.debounce import Debounce


def test_a_held_key_comes_through_once_and_again_after_it_was_let_go():
    now = [0.0]
    debounce = Debounce(lambda: now[0])
    passed = []
    for step in range(40):
        now[0] = step * 0.035
        passed.append(debounce.lets_through("space"))
    assert passed == [True] + [False] * 39
    now[0] += 0.5
    assert debounce.lets_through("space")


def test_two_keys_do_not_hold_each_other_up():
    debounce = Debounce(lambda: 1.0)
    assert debounce.lets_through("space")
    assert debounce.lets_through("escape")
