"""Known reasons in sentences: found again, and nothing else of the sentence with them."""

from __future__ import annotations

import errno
import os

import pytest

from sciatica_timer.storage.files.errors import why
from sciatica_timer.storage.history.known_reasons import reasons_in


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EISDIR])
def test_what_the_system_refused_is_found_again(number):
    words = why(OSError(number, os.strerror(number)))
    assert reasons_in(f"The history /home/anna/x cannot be written ({words}).") == words


def test_a_reason_of_two_sources_is_told_once():
    assert reasons_in("(there is no room left)") == "there is no room left"


def test_nothing_is_told_of_a_sentence_without_one():
    assert reasons_in("mine.toml: name: found “leg pain”, expected a number.") == ""
