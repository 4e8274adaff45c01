"""The driver: what it tells, when it wakes, and that sleep is never credited."""

from __future__ import annotations

from datetime import timedelta, timezone

import pytest
from ui_fakes import NOON, FakeClock

from sciatica_timer.app.session.driver import SessionDriver
from sciatica_timer.core.library.dose import Dose
from sciatica_timer.core.library.exercise import Pace
from sciatica_timer.core.library.sides import Position, Sides
from sciatica_timer.core.session.cue import Tone
from sciatica_timer.core.session.events import Command, Outcome, State
from sciatica_timer.core.session.movement import WAIT_SECONDS, strip_position
from sciatica_timer.core.session.plan import Change, Planned, plan_of
from sciatica_timer.core.session.transitions import LEAD_IN_SECONDS
from sciatica_timer.ui.session.wording import figure_moment

DOSE = Dose(1, 2, 3)
PACE = Pace(out_seconds=2, back_seconds=1, rest_seconds=4, prepare_seconds=10)
PLAN = plan_of([Planned("bridge", DOSE, Sides.BOTH, PACE)])  # 10 + (2+3+1) + 4 + (2+3+1) = 26 s


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def driver(qapp, clock):
    return SessionDriver(clock)


@pytest.fixture
def heard(driver):
    events = {"cues": [], "phases": [], "sets": [], "paused": [], "finished": [], "courses": []}
    driver.cue_reached.connect(lambda cue, at: events["cues"].append((cue.tone, cue.due, at)))
    driver.phase_began.connect(lambda began, at: events["phases"].append((began.phase.kind.value, began.due, at)))
    driver.set_ended.connect(events["sets"].append)
    driver.paused.connect(events["paused"].append)
    driver.finished.connect(lambda finished, session: events["finished"].append(finished.outcome))
    driver.course_changed.connect(lambda session, cues: events["courses"].append(session))
    return events


def run(driver, clock, seconds, step=0.5):
    """Let time pass in steps, waking the driver as its timer would."""
    passed = 0.0
    while passed < seconds:
        clock.run(min(step, seconds - passed))
        passed += step
        driver.wake()


def test_a_session_runs_through_and_tells_every_phase_at_its_due_time(driver, clock, heard):
    driver.begin(PLAN)
    run(driver, clock, 26)
    kinds = [kind for kind, _, _ in heard["phases"]]
    assert kinds == ["prepare", "out", "hold", "back", "rest", "out", "hold", "back"]
    assert all(due == at for _, due, at in heard["phases"])
    assert heard["finished"] == [Outcome.COMPLETED]


def test_the_set_is_told_once_with_its_times(driver, clock, heard):
    driver.begin(PLAN)
    run(driver, clock, 30)
    (record,) = heard["sets"]
    assert (record.reps_done, record.reps_planned, record.outcome) == (2, 2, Outcome.COMPLETED)
    assert record.started_at == NOON + timedelta(seconds=10)
    assert record.ended_at == NOON + timedelta(seconds=26)


def test_cues_come_once_each_in_order(driver, clock, heard):
    driver.begin(PLAN)
    run(driver, clock, 30)
    tones = [tone for tone, _, _ in heard["cues"]]
    rep = [Tone.GO, Tone.HOLD_BEGINS, Tone.HOLD_ENDS]
    ticks = [Tone.TICK] * 3
    assert tones == [Tone.GET_READY, *ticks, *rep, Tone.REST, *ticks, *rep, Tone.SESSION_DONE]


def test_the_timer_waits_for_the_next_digit_and_no_longer(driver, clock):
    driver.begin(PLAN)
    assert driver._timer.interval() == 1000
    clock.run(0.25)
    driver.wake()
    assert driver._timer.interval() == 750


def test_the_timer_wakes_for_frames_only_while_something_moves_that_is_seen(driver, clock):
    driver.animate(True)
    driver.begin(PLAN)
    assert driver._timer.interval() <= 50  # the movement is shown while one gets ready
    run(driver, clock, 11)
    assert driver._timer.interval() <= 50
    run(driver, clock, 2)
    assert driver.session.phase.kind.value == "hold"
    assert driver._timer.interval() <= 50  # the ring sweeps
    driver.toggle()
    assert not driver._timer.isActive()
    driver.toggle()
    driver.animate(False)
    driver.wake()
    assert driver._timer.interval() > 500


def test_between_two_digits_frames_move_and_no_word_is_shown_anew(driver, clock):
    seen = []
    driver.shown.connect(lambda session, now: seen.append(session.digits_at(now)))
    driver.moved.connect(lambda session, now: seen.append("frame"))
    driver.animate(True)
    driver.begin(PLAN)
    run(driver, clock, 2.25, step=0.25)
    assert seen == [10, *["frame"] * 3, 9, *["frame"] * 3, 8, "frame"]


def test_the_movement_to_come_is_shown_while_a_session_waits_and_then_nothing_wakes(driver, clock):
    shown = []
    driver.moved.connect(lambda session, now: shown.append(figure_moment(session, now)))
    kneeling = Planned("bird-dog", DOSE, Sides.BOTH, PACE, Position.HANDS_AND_KNEES)
    driver.begin(plan_of([PLAN.exercises[0], kneeling], change=Change(20, waits_for_position=True)))
    run(driver, clock, 26)
    assert driver.session.state is State.WAITING
    driver._cues = []  # what is said has a timer of its own
    driver.animate(True)
    assert driver._timer.interval() <= 50
    run(driver, clock, WAIT_SECONDS / 4)
    kind, fraction, _, seconds = shown[-1]
    assert strip_position(kind, fraction, seconds) == pytest.approx(1, abs=0.05)
    run(driver, clock, WAIT_SECONDS)
    kind, fraction, _, seconds = shown[-1]
    assert strip_position(kind, fraction, seconds) == pytest.approx(0, abs=1e-6)
    assert not driver._timer.isActive()


@pytest.fixture
def waiting(driver, clock):
    """A session that has just come to a change of position."""
    kneeling = Planned("bird-dog", DOSE, Sides.BOTH, PACE, Position.HANDS_AND_KNEES)
    driver.begin(plan_of([PLAN.exercises[0], kneeling], change=Change(20, waits_for_position=True)))
    run(driver, clock, 26)
    assert driver.session.state is State.WAITING
    return driver


def test_a_wait_goes_on_by_itself_when_that_is_wished_and_not_before(waiting, clock):
    waiting.set_patience(60)
    assert waiting._timer.isActive()
    clock.run(59)
    waiting.wake()
    assert waiting.session.state is State.WAITING
    clock.run(1)
    waiting.wake()
    assert (waiting.session.state, waiting.session.phase.kind.value) == (State.RUNNING, "prepare")


def test_a_wait_without_that_wish_waits_for_ever(waiting, clock):
    waiting._cues = []
    clock.run(3600)
    waiting.wake()
    assert waiting.session.state is State.WAITING
    assert not waiting._timer.isActive()


@pytest.mark.parametrize("away", ["sleep", "run"])
def test_a_wait_that_was_slept_through_waits_for_the_key(waiting, clock, away):
    waiting.set_patience(60)
    clock.run(50)
    getattr(clock, away)(3600)
    waiting.wake()
    clock.run(10)
    waiting.wake()
    assert waiting.session.state is State.WAITING


def test_no_timer_runs_when_paused_or_finished(driver, clock):
    driver.begin(PLAN)
    driver.toggle()
    assert not driver._timer.isActive()
    driver.toggle()
    assert driver._timer.isActive()
    driver.request(Command.STOP)
    assert not driver._timer.isActive()


def test_sleep_pauses_and_its_cues_never_come(driver, clock, heard):
    driver.begin(PLAN)
    run(driver, clock, 11)
    before = len(heard["cues"])
    clock.sleep(3600)
    driver.wake()
    assert driver.session.state is State.PAUSED
    assert [paused.gap for paused in heard["paused"]] == [True]
    assert [tone for tone, _, _ in heard["cues"][before:]] == [Tone.PAUSED]
    assert not driver.session.done


def test_a_stopped_process_pauses_too(driver, clock, heard):
    driver.begin(PLAN)
    run(driver, clock, 11)
    before = len(heard["cues"])
    clock.run(600)
    driver.wake()
    assert driver.session.state is State.PAUSED
    assert [tone for tone, _, _ in heard["cues"][before:]] == [Tone.PAUSED]  # and not all that fell due meanwhile
    assert not driver.session.done


def test_times_of_a_set_survive_a_sleep_in_its_middle(driver, clock, heard):
    driver.begin(PLAN)
    run(driver, clock, 17)  # the first rep is done at 16
    clock.sleep(3600)
    driver.wake()
    driver.toggle()
    run(driver, clock, 10 + 3 + 6)
    (record,) = heard["sets"]
    assert record.started_at == NOON + timedelta(seconds=10)
    assert record.ended_at == NOON + timedelta(seconds=17 + 3600 + 19)
    assert record.reps_done == 2


def test_a_set_has_the_offset_that_holds_at_it_not_the_one_the_session_began_in(driver, clock, heard):
    changes = NOON + timedelta(seconds=12)  # in the first set
    clock.local = lambda moment: moment.astimezone(timezone(timedelta(hours=1 if moment < changes else 2)))
    driver.begin(PLAN)
    run(driver, clock, 40)
    record = heard["sets"][0]
    assert record.started_at == NOON + timedelta(seconds=10)
    assert [one.utcoffset() / timedelta(hours=1) for one in (record.started_at, record.ended_at)] == [1, 2]


def test_faster_clocks_scale_the_gap_and_the_wall_time(qapp, heard):
    clock = FakeClock(speed=20)
    driver = SessionDriver(clock)
    sets = []
    driver.set_ended.connect(sets.append)
    driver.begin(PLAN)
    assert driver._timer.interval() == 50
    run(driver, clock, 26, step=10)
    assert sets[0].ended_at - sets[0].started_at == timedelta(seconds=16 / 20)


def test_what_can_no_longer_be_done_is_let_go(driver, clock):
    driver.request(Command.PAUSE)
    driver.begin(PLAN)
    driver.request(Command.RESUME)
    assert driver.session.state is State.RUNNING


def test_a_pause_lays_the_cues_anew_and_a_resume_begins_with_ticks(driver, clock, heard):
    driver.begin(PLAN)
    run(driver, clock, 13)
    driver.toggle()
    driver.toggle()
    run(driver, clock, 3)
    tones = [tone for tone, _, _ in heard["cues"]]
    assert tones[-5:] == [Tone.PAUSED, Tone.TICK, Tone.TICK, Tone.TICK, Tone.GO]
    assert len(heard["courses"]) == 3


@pytest.fixture
def bookmarks(driver):
    kept = []
    driver.bookmarked.connect(kept.append)
    return kept


def test_every_boundary_is_bookmarked_until_the_end(driver, clock, bookmarks):
    driver.begin(PLAN)
    run(driver, clock, 30)
    kinds = [one.kind.value for one in bookmarks]
    assert kinds == ["prepare", "out", "hold", "back", "rest", "out", "hold", "back"]
    assert [len(one.done) for one in bookmarks] == [0, 0, 0, 0, 1, 1, 1, 1]
    assert {one.started_at for one in bookmarks} == {NOON}
    assert bookmarks[4].saved_at == NOON + timedelta(seconds=16)


def test_a_place_gone_to_while_paused_is_bookmarked(driver, clock, bookmarks):
    driver.begin(PLAN)
    run(driver, clock, 11)
    driver.toggle()
    driver.request(Command.SKIP)
    assert bookmarks[-1].kind.value == "rest"


def test_the_record_is_told_before_the_place_that_follows_it(driver, clock):
    dose = Dose(2, 1, 3)
    told = []
    driver.set_ended.connect(lambda record: told.append(record.set_number))
    driver.bookmarked.connect(lambda bookmark: told.append(bookmark.kind.value))
    driver.begin(plan_of([Planned("bridge", dose, Sides.BOTH, PACE)]))
    run(driver, clock, 17)
    assert told == ["prepare", "out", "hold", "back", 1, "set_rest"]


def test_an_interrupted_session_goes_on_after_the_lead_in_under_its_old_ids(qapp, driver, clock, heard, bookmarks):
    plan = plan_of([Planned("bridge", DOSE, Sides.BOTH, PACE)])
    driver.begin(plan)
    run(driver, clock, 21)  # in the second rep
    later = FakeClock()
    later.monotonic, later.now = 7.0, NOON + timedelta(hours=1)
    again = SessionDriver(later)
    sets, phases = [], []
    again.set_ended.connect(sets.append)
    again.phase_began.connect(lambda began, at: phases.append((began.phase.kind.value, began.phase.rep)))
    again.go_on(bookmarks[-1])
    assert (again.session.state, again.session.leading_in) == (State.RUNNING, True)
    assert again.session.lead_in_seconds == PACE.prepare_seconds  # nobody can press a key on hands and knees
    run(again, later, PACE.prepare_seconds + 6)
    assert phases == [("out", 2), ("hold", 2), ("back", 2)]
    run(driver, clock, 10)
    (record,), (whole,) = sets, heard["sets"]
    assert (record.id, record.reps_done, record.outcome) == (whole.id, 2, Outcome.COMPLETED)
    assert record.started_at == whole.started_at
    assert record.ended_at == NOON + timedelta(hours=1, seconds=PACE.prepare_seconds + 6)


def test_a_session_goes_on_when_what_it_waits_for_is_there_and_not_before(qapp, clock):
    waiting = []
    driver = SessionDriver(clock, before_resume=waiting.append)
    driver.begin(PLAN)
    run(driver, clock, 12)
    driver.toggle()
    assert driver.session.state is State.PAUSED
    driver.toggle()
    assert driver.session.state is State.PAUSED
    clock.run(0.2)
    waiting.pop()()
    assert driver.session.state is State.RUNNING
    assert driver.session.anchor == clock.read().monotonic + LEAD_IN_SECONDS


class TestAnOpenHold:
    PLAN = plan_of([Planned("bridge", Dose(1, 1, is_open=True), Sides.BOTH, PACE)])

    def test_the_big_key_ends_it_and_what_it_took_is_recorded(self, driver, clock, heard):
        driver.begin(self.PLAN)
        run(driver, clock, 12 + 41)
        assert (driver.session.state, driver.session.phase.kind.value) == (State.RUNNING, "open")
        driver.toggle()
        run(driver, clock, 1)
        (record,) = heard["sets"]
        assert (record.hold_seconds, record.outcome) == (41, Outcome.COMPLETED)
        assert record.active_seconds == 2 + 41 + 1
        assert heard["finished"] == [Outcome.COMPLETED]

    def test_it_counts_up_a_digit_a_second(self, driver, clock):
        driver.begin(self.PLAN)
        run(driver, clock, 12)
        shown = []
        driver.shown.connect(lambda session, now: shown.append(int(session.gone_at(now))))
        run(driver, clock, 3, step=1.0)
        assert shown == [1, 2, 3]
        assert 0 < driver._timer.interval() <= 1000

    def test_sleep_is_not_held(self, driver, clock, heard):
        driver.begin(self.PLAN)
        run(driver, clock, 20)
        clock.run(300)
        driver.wake()
        assert driver.session.state is State.PAUSED
        driver.toggle()
        while not driver.session.is_open:
            run(driver, clock, 0.5)
        run(driver, clock, 5)
        driver.toggle()
        run(driver, clock, 1)
        assert heard["sets"][0].hold_seconds == pytest.approx(5, abs=0.5)
