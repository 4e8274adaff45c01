"""Reminders as notifications, on a bus of their own with a stand-in for the desktop's service."""

from __future__ import annotations

import pytest
from bus_server import Bus, CompanionRun, missing_tools

if missing_tools():
    pytest.skip(missing_tools(), allow_module_level=True)

from bus_services import NotificationService

WORDS = {"title": "Core", "body": "It is 18:00 & time.", "start": "Start", "later": "Later", "click": "Click to start."}
BUTTONS = ["default", "Start", "start", "Start", "later", "Later"]


@pytest.fixture
def bus():
    with Bus() as bus:
        yield bus


@pytest.fixture
def companion(bus):
    with CompanionRun(bus.address) as companion:
        yield companion


def show(companion, key="core", **words):
    companion.say("notify", key=key, **{**WORDS, **words})
    assert companion.hear() == {"is": "notified", "key": key}


@pytest.mark.parametrize(("action", "answer"), [("start", "start"), ("default", "start"), ("later", "later")])
def test_a_button_or_a_click_is_an_answer_and_comes_with_the_leave_to_come_forward(bus, companion, action, answer):
    with NotificationService(bus, "actions", "body") as service:
        show(companion)
        assert service.next() == ("shown", "Core", "It is 18:00 & time.", BUTTONS)
        service.press(1, action, token="leave")
        assert companion.hear() == {"is": "answer", "key": "core", "answer": answer, "token": "leave"}
        assert companion.end() == (0, b"")


@pytest.mark.parametrize(("reason", "answer"), [(1, "closed"), (2, "dismissed"), (4, "closed")])
def test_whether_the_person_closed_it_or_it_went_by_itself_is_told(bus, companion, reason, answer):
    with NotificationService(bus, "actions") as service:
        show(companion)
        service.close(1, reason)
        assert companion.hear() == {"is": "answer", "key": "core", "answer": answer, "token": ""}


@pytest.mark.parametrize(("reason", "answer"), [(1, "closed"), (2, "start")])
def test_where_there_are_no_buttons_a_click_starts_and_the_text_says_so(bus, companion, reason, answer):
    with NotificationService(bus, "body") as service:
        show(companion)
        assert service.next() == ("shown", "Core", "It is 18:00 & time. Click to start.", [])
        service.close(1, reason)
        assert companion.hear()["answer"] == answer


def test_one_that_cannot_be_put_off_has_no_button_for_it(bus, companion):
    with NotificationService(bus, "actions") as service:
        show(companion, later="")
        assert service.next()[3] == BUTTONS[:4]


def test_where_the_body_may_be_marked_up_its_signs_are_told_as_signs(bus, companion):
    with NotificationService(bus, "actions", "body-markup") as service:
        show(companion, body='<b>18:00</b> & "time"')
        assert service.next()[2] == '&lt;b&gt;18:00&lt;/b&gt; &amp; "time"'


def test_answers_to_notifications_of_others_are_passed_over(bus, companion):
    with NotificationService(bus, "actions") as service:
        show(companion)
        service.press(7, "start")
        service.press(1, "later")
        assert companion.hear()["answer"] == "later"


def test_two_are_answered_each_by_itself(bus, companion):
    with NotificationService(bus, "actions") as service:
        show(companion, "core")
        show(companion, "starter")
        service.press(2, "start")
        assert (companion.hear()["key"], service.next()[0]) == ("starter", "shown")
        service.press(1, "later")
        assert companion.hear() == {"is": "answer", "key": "core", "answer": "later", "token": ""}


def test_one_that_is_withdrawn_goes_without_an_answer(bus, companion):
    with NotificationService(bus, "actions") as service:
        show(companion)
        assert service.next()[0] == "shown"
        companion.say("withdraw", key="core")
        assert service.next() == ("closed", 1)
        show(companion, "starter")
        assert companion.end() == (0, b"")


def test_another_under_the_same_key_takes_its_place(bus, companion):
    with NotificationService(bus, "actions") as service:
        show(companion)
        show(companion)
        assert {service.next()[0] for _ in range(3)} == {"shown", "closed"}
        service.press(2, "start")
        assert companion.hear()["answer"] == "start"


def test_a_service_that_goes_away_takes_its_notifications_along(bus, companion):
    with NotificationService(bus, "actions") as service:
        show(companion)
        assert service.next()[0] == "shown"
    assert companion.hear() == {"is": "answer", "key": "core", "answer": "closed", "token": ""}


def test_without_a_service_it_is_said_why(companion):
    companion.say("notify", key="core", **WORDS)
    why = "no service of the desktop shows notifications"
    assert companion.hear() == {"is": "not notified", "key": "core", "why": why}
    assert companion.end() == (0, b"")


def test_without_a_bus_it_is_said_why():
    with CompanionRun() as companion:
        companion.say("notify", key="core", **WORDS)
        assert companion.hear() == {"is": "not notified", "key": "core", "why": "there is no session bus"}


def test_what_makes_no_sense_is_passed_over_and_odd_letters_are_made_safe(bus, companion):
    with NotificationService(bus, "actions") as service:
        companion.say("notify", key=5)
        companion.say("withdraw")
        companion.say("withdraw", key="never there")
        companion.say_raw(b'{"do": "notify", "key": "k", "title": "\\ud800\\u0000x", "body": 7}')
        assert companion.hear() == {"is": "notified", "key": "k"}
        assert service.next() == ("shown", "?x", "", ["default", "", "start", ""])


def test_it_does_not_wake_while_a_notification_stands(bus, companion):
    with NotificationService(bus, "actions") as service:
        show(companion)
        assert service.next()[0] == "shown"
        before = companion.wake_ups()
        service.press(9, "start")  # somebody else's
        service.press(1, "start")
        assert companion.hear()["answer"] == "start"
        assert companion.wake_ups() - before < 12


def test_none_stays_behind_when_the_app_is_gone(bus, companion):
    with NotificationService(bus, "actions") as service:
        show(companion)
        assert service.next()[0] == "shown"
        assert companion.end() == (0, b"")
        assert service.next() == ("closed", 1)


def test_a_service_that_hangs_does_not_keep_it_from_ending(bus, companion):
    with NotificationService(bus, answers=False):
        companion.say("notify", key="core", **WORDS)
        assert companion.end() == (0, b"")
