from fakes import a_record

from sciatica_timer.core.problem import Kind, Reason
from sciatica_timer.core.problem_wording import worded
from sciatica_timer.storage.files.errors import HistoryProblem
from sciatica_timer.storage.history.pending import PendingWrites


class Disk:
    """Takes records, unless it is full."""

    def __init__(self):
        self.full = False
        self.written = []

    def write(self, record):
        if self.full:
            raise HistoryProblem(Kind.SET_NOT_SAVED, "", Reason.NO_ROOM)
        self.written.append(record)


def test_what_can_be_written_does_not_wait():
    disk = Disk()
    pending = PendingWrites(disk.write)
    assert pending.write(a_record(1)) is None
    assert (disk.written, pending.waiting) == ([a_record(1)], ())


def test_what_cannot_be_written_is_kept_and_told():
    disk = Disk()
    pending = PendingWrites(disk.write)
    disk.full = True
    assert worded(pending.write(a_record(1))) == (
        "The set could not be saved (there is no room left). "
        "1 set is kept in memory, and saved as soon as that can be. "
        "Meanwhile, Export on the page “History” can save it elsewhere."
    )
    assert "2 sets are kept" in worded(pending.write(a_record(2)))
    assert pending.waiting == (a_record(1), a_record(2))


def test_what_waited_is_written_first_with_the_next_set():
    disk = Disk()
    pending = PendingWrites(disk.write)
    disk.full = True
    pending.write(a_record(1))
    disk.full = False
    assert pending.write(a_record(2)) is None
    assert (disk.written, pending.waiting) == ([a_record(1), a_record(2)], ())


def test_a_set_ended_anew_waits_once_as_it_ended_last():
    disk = Disk()
    pending = PendingWrites(disk.write)
    disk.full = True
    pending.write(a_record(1, reps_done=3))
    pending.write(a_record(1))
    assert pending.waiting == (a_record(1),)


def test_trying_again_with_nothing_waiting_does_nothing():
    assert PendingWrites(Disk().write).retry() is None
