"""Which backups may go: few are kept, and none that holds what no other holds."""

from datetime import date, datetime, timedelta

from fakes import ZONE
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.history.backup import DAYS, FULLER, OTHERS, WEEKS, Backup, BackupKind, may_go

NOW = datetime(2026, 11, 25, 7, 0, tzinfo=ZONE)  # a Wednesday
FIRST = date(2020, 1, 1)


def a_backup(days_ago, sets=100, kind=BackupKind.DAILY, first=FIRST, hours=0, check_ins=0):
    made_at = NOW - timedelta(days=days_ago, hours=hours)
    last = made_at.date() if sets else None
    return Backup(f"history-{made_at:%Y%m%d-%H%M%S}", made_at, kind, sets, check_ins, first if sets else None, last)


def kept(backups, now=NOW):
    gone = may_go(backups, now)
    assert set(gone) <= set(backups)
    return [one for one in backups if one not in gone]


def days_ago(backups):
    return [(NOW - one.made_at).days for one in backups]


def test_one_of_each_of_the_last_seven_days_and_of_the_four_weeks_before_is_kept():
    growing = [a_backup(ago, sets=1000 - ago) for ago in range(100)]
    # Wednesday to the Thursday before; then the Sundays before that week
    assert days_ago(kept(growing)) == [0, 1, 2, 3, 4, 5, 6, 10, 17, 24, 31]


def test_days_without_a_backup_do_not_push_others_out():
    rare = [a_backup(ago, sets=1000 - ago) for ago in range(0, 700, 100)]
    assert kept(rare) == rare


def test_of_a_day_the_newest_is_kept():
    early, late = a_backup(0, hours=2), a_backup(0, hours=1)
    assert kept([late, early]) == [late]


def test_what_is_kept_day_by_day_never_lacks_a_week_that_is_wanted_later():
    there = []
    for ago in reversed(range(120)):
        now = NOW - timedelta(days=ago)
        there = kept([*there, a_backup(ago, sets=1000 - ago)], now)
    assert days_ago(there) == [31, 24, 17, 10, 6, 5, 4, 3, 2, 1, 0]


def test_a_history_that_lost_its_rows_does_not_push_out_the_one_that_has_them():
    there = [a_backup(200, sets=900), a_backup(199, sets=901)]
    for ago in reversed(range(150)):
        fresh = a_backup(ago, sets=1 + 10 * (150 - ago), first=(NOW - timedelta(days=150)).date())
        there = kept([*there, fresh], NOW - timedelta(days=ago))
    assert max(one.sets for one in there) == 1501
    assert a_backup(199, sets=901) in there
    assert len(there) == DAYS + WEEKS + 1


def test_a_set_that_was_deleted_holds_a_backup_only_until_as_many_are_there_again():
    there = [a_backup(60, sets=500)]
    assert a_backup(60, sets=500) in kept([*there, *(a_backup(ago, sets=499) for ago in range(60))])
    assert a_backup(60, sets=500) not in kept([*there, *(a_backup(ago, sets=550 - ago) for ago in range(60))])


def test_a_backup_with_more_check_ins_is_not_pushed_out_by_one_with_as_many_sets():
    full = a_backup(60, check_ins=40)
    assert full in kept([full, *(a_backup(ago, check_ins=39) for ago in range(60))])
    assert full not in kept([full, *(a_backup(ago, check_ins=40) for ago in range(60))])


def test_those_before_an_update_or_a_restore_have_a_number_of_their_own():
    others = [a_backup(ago, kind=kind, hours=1) for ago in range(10) for kind in list(BackupKind)[1:]]
    daily = [a_backup(ago) for ago in range(10)]
    there = kept([*daily, *others])
    assert [sum(one.kind is kind for one in there) for kind in BackupKind] == [DAYS, OTHERS, OTHERS]


def test_what_was_made_before_the_clock_was_set_back_is_left_alone_and_counts_for_nothing():
    ahead = [a_backup(-ago, sets=2000) for ago in range(1, 30)]
    past = [a_backup(ago, sets=100) for ago in range(7)]
    assert kept([*ahead, *past]) == [*ahead, *past]


KINDS = st.sampled_from(BackupKind)
BACKUPS = st.lists(
    st.builds(
        a_backup,
        st.integers(-5, 400),
        st.integers(0, 50),
        KINDS,
        st.integers(0, 30).map(lambda days: FIRST + timedelta(days=days)),
        st.integers(0, 23),
    ),
    max_size=60,
    unique_by=lambda one: one.made_at,
)


@given(BACKUPS)
def test_whatever_there_is_the_newest_and_the_fullest_stay_and_few_of_all(backups):
    there = kept(backups)
    past = [one for one in there if one.made_at <= NOW]
    if wanted := [one for one in backups if one.made_at <= NOW]:
        assert max(wanted, key=lambda one: one.made_at).sets <= max(one.sets for one in past)
        assert max(one.sets for one in wanted) == max(one.sets for one in past)
        for kind in {one.kind for one in wanted}:
            assert max((one for one in wanted if one.kind is kind), key=lambda one: one.made_at) in past
    assert len(past) <= DAYS + WEEKS + 2 * OTHERS + FULLER
    assert all(one in there for one in backups if one.made_at > NOW)


@given(BACKUPS)
def test_letting_go_a_second_time_lets_nothing_more_go(backups):
    assert may_go(kept(backups), NOW) == ()
