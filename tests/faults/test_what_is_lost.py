"""Histories of every version, cut and blanked page by page: what is said of it is held against what is there."""

from __future__ import annotations

import pytest
import truth
from old_histories import VERSIONS

SAMPLES = {
    "at once": lambda path: truth.build(path, 300, 100, one_by_one=False, backup=False),
    "one by one": lambda path: truth.build(path, 300, 100, one_by_one=True, backup=False),
    "with an older backup": lambda path: truth.build(path, 300, 100, one_by_one=True, backup=True),
    **{f"version {version}": lambda path, version=version: truth.old(path, version, 200) for version in VERSIONS},
}


@pytest.fixture(scope="module", params=SAMPLES)
def sample(request, tmp_path_factory):
    return SAMPLES[request.param](tmp_path_factory.mktemp("sample") / "data")


@pytest.mark.parametrize("damages", [truth.cuts, truth.blanks, truth.mixed])
def test_what_is_said_of_it_is_so(sample, damages, tmp_path, tally):
    wrong, told = {}, []
    for what, content in damages(sample.content):
        found = truth.open_damaged(sample, content, tmp_path / "data")
        told.append(found)
        if untrue := truth.untruths(found):
            wrong[what] = untrue
    tally(
        "what is lost",
        files=len(told),
        all_there=sum(one.is_all for one in told),
        said_to_be_all_there=sum(one.recovery is None or one.recovery.is_all for one in told),
        not_known=sum(
            one.recovery is not None and None in {one.recovery.lost_sets, one.recovery.lost_check_ins} for one in told
        ),
    )
    assert wrong == {}
