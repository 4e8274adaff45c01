import os
import re
import stat
from datetime import time

import pytest
from built import built
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.core.problem import Kind
from sciatica_timer.core.reminders import Reminder
from sciatica_timer.core.settings import (
    ButtonRole,
    Choice,
    Contrast,
    Count,
    Loudness,
    Scheme,
    SessionVoice,
    Settings,
    Speaker,
    Talk,
    ToneSet,
)
from sciatica_timer.storage.files.errors import FileProblem
from sciatica_timer.storage.settings_file import SettingsFile

whole = st.integers
KEYS = st.sampled_from(["PgDown", "scan 115"])
choices = st.builds(
    Choice,
    whole(1, 20),
    whole(1, 100),
    st.just(0) | st.floats(1, 1800),
    st.floats(0, 600),
    variant=st.sampled_from(["", "no-band"]),
    load=st.sampled_from(["", "3 kg"]),
    duration_seconds=st.just(0) | st.floats(1, 7200),
    reps_per_set=st.lists(whole(1, 100), max_size=20).map(tuple),
)
to_the_minute = st.times().map(lambda one: one.replace(second=0, microsecond=0))
weekdays = st.sets(whole(0, 6)).map(lambda days: tuple(sorted(days)))
reminders = built(Reminder, st.booleans(), st.lists(to_the_minute, max_size=12).map(tuple), weekdays, st.booleans())
days_or_nothing = st.just("") | st.dates().map(lambda day: day.isoformat())
all_settings = built(
    Settings,
    safety_acknowledged_on=days_or_nothing,
    scheme=st.sampled_from(Scheme),
    contrast=st.sampled_from(Contrast),
    text_size_percent=st.sampled_from([100, 125, 150, 200]),
    volume=whole(0, 100),
    voice_volume=whole(0, 100),
    muted=st.booleans(),
    talk=st.sampled_from(Talk),
    count=st.sampled_from(Count),
    voice=st.sampled_from(Speaker),
    system_voice=st.booleans(),
    flash=st.booleans(),
    fill_screen=st.booleans(),
    wait_for_me=st.booleans(),
    wait_ends=st.booleans(),
    check_in=st.booleans(),
    programme=st.sampled_from(["", "starter", "my-own-2"]),
    reduce_motion=st.booleans(),
    prepare_seconds=st.floats(0, 600),
    progress_sessions=whole(2, 10),
    window=st.just(()) | st.tuples(*[whole(-5000, 5000)] * 4),
    choices=st.dictionaries(st.sampled_from(["bridge", "my-own-2", "0", "x" * 60]), choices, max_size=4),
    window_maximized=st.booleans(),
    stay_in_tray=st.booleans(),
    reminded_until=st.none() | st.datetimes(),
    dismissed_offers=st.dictionaries(st.sampled_from(["bridge", "my-own-2"]), st.uuids().map(str)),
    screen=st.sampled_from(["", "HDMI-1"]),
    letter_keys=st.booleans(),
    buttons=st.dictionaries(st.sampled_from([one.value for one in ButtonRole]), KEYS),
    begun=st.dictionaries(st.sampled_from(["core", "my-own-2"]), st.dates()),
    quiet_hours=st.sampled_from([(), (time(22, 30), time(7))]),
    reminders=st.dictionaries(st.sampled_from(["core", "my-own-2"]), reminders),
    ask_felt=st.booleans(),
    bad_day_pain=whole(1, 10),
    calm_days=whole(1, 14),
    bad_days_since=days_or_nothing,
    left_out_on=days_or_nothing,
    checked_in_on=days_or_nothing,
    next_day_asked=st.just("") | st.uuids().map(str),
    tones=st.sampled_from(ToneSet),
    quiet_others=st.booleans(),
    session_voice=st.sampled_from(SessionVoice),
    outputs=st.dictionaries(
        st.text(min_size=1, max_size=200), built(Loudness, whole(0, 100), whole(0, 100)), max_size=3
    ),
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.toml"


@given(all_settings)
def test_what_was_saved_is_read(tmp_path_factory, settings):
    file = SettingsFile(tmp_path_factory.getbasetemp() / "settings.toml")
    file.save(settings)
    assert file.load() == (settings, "")


def test_without_a_file_the_defaults_hold(path):
    assert SettingsFile(path).load() == (Settings(), "")
    assert not path.exists()


def test_what_the_file_leaves_out_has_its_default(path):
    path.write_text("volume = 30\n[choices.bridge]\nsets = 2\nreps = 12\nhold_seconds = 3\nrest_seconds = 4\n")
    settings, notice = SettingsFile(path).load()
    assert settings == Settings(volume=30).with_choice("bridge", Choice(2, 12, 3, 4))
    assert notice == ""


def test_the_settings_are_for_their_owner_alone(path):
    SettingsFile(path).save(Settings())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize("content", ["volume = ", "\0", "a = " + "[" * 4000 + "]" * 4000, "x" * 300_000])
def test_a_damaged_file_is_set_aside_and_told(path, content):
    path.write_text(content)
    settings, notice = SettingsFile(path).load()
    assert settings == Settings()
    (kept,) = path.parent.iterdir()
    assert re.fullmatch(r"settings\.toml\.damaged-\d{8}-\d{6}", kept.name)
    assert kept.read_text() == content
    assert kept.name in notice
    assert "\n" not in notice


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("volume = 900", "volume: found 900, expected a whole number from 0 to 100"),
        ("volume = 5.5", "volume: found 5.5"),
        ("volume = nan", "volume: found nan"),
        ("volume = 99999999999999999999", "volume: found a number too large"),
        ("muted = 1", "muted: found 1, expected true or false"),
        ('scheme = "pink"', "scheme: found 'pink'"),
        ("text_size_percent = 110", "text_size_percent: found 110"),
        ('safety_acknowledged_on = "yesterday"', "safety_acknowledged_on: found 'yesterday'"),
        ("window = [1, 2]", "window: found 2 numbers"),
        (
            "choices.dead-bug = {sets = 0, reps = 1, hold_seconds = 0, rest_seconds = 0}",
            "choices.dead-bug.sets: found 0",
        ),
        ("choices.dead-bug = {sets = 1, reps = 1, hold_seconds = 0.5, rest_seconds = 0}", "choices.dead-bug: Hold"),
        ("choices.'A b' = {sets = 1, reps = 1, hold_seconds = 0, rest_seconds = 0}", "choices: found the key 'A b'"),
        ("dismissed_offers.dead-bug = 3", "dismissed_offers.dead-bug: found 3"),
        ("dismissed_offers = 3", "dismissed_offers: found 3"),
        ("of_tomorrow = [" + "[" * 20 + "]" * 20 + "]", "nested too deep"),
    ],
)
def test_a_bad_value_costs_only_itself_and_is_named(path, content, named):
    good = "prepare_seconds = 7\nchoices.bridge = {sets = 2, reps = 12, hold_seconds = 3, rest_seconds = 4}\n"
    path.write_text(good + content)
    file = SettingsFile(path)
    settings, notice = file.load()
    assert settings == Settings(prepare_seconds=7).with_choice("bridge", Choice(2, 12, 3, 4))
    assert named in notice
    assert "\n" not in notice
    (kept,) = path.parent.glob("settings.toml.damaged-*")
    assert kept.read_text() == good + content
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert kept.name in notice
    assert SettingsFile(path).load() == (settings, "")


def test_where_much_is_bad_the_first_are_named_and_the_rest_counted(path):
    path.write_text("volume = 30\n" + "".join(f"choices.a{number} = 1\n" for number in range(10_000)))
    settings, notice = SettingsFile(path).load()
    assert settings == Settings(volume=30)
    assert "choices.a0: found 1, expected a table" in notice
    assert "and 9997 more" in notice
    assert len(notice) < 500


def test_a_file_of_which_no_copy_can_be_kept_stays_as_it_is(path, monkeypatch):
    path.write_text("volume = 30\nmuted = 1\n")

    def full(_descriptor):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    settings, notice = SettingsFile(path).load()
    assert settings == Settings(volume=30)
    assert "could not be mended" in notice
    assert "there is no room left" in notice
    assert [(file.name, file.read_text()) for file in path.parent.iterdir()] == [
        ("settings.toml", "volume = 30\nmuted = 1\n")
    ]


def test_no_damaged_file_replaces_an_earlier_one(path):
    for number in range(3):
        path.write_text(f"volume = {number} x")
        SettingsFile(path).load()
    assert len(list(path.parent.iterdir())) == 3


def test_reading_alone_changes_nothing(path):
    path.write_text("volume = 900\nmuted = true")
    file = SettingsFile(path)
    assert file.read() == Settings(muted=True)
    assert file.problems == ("settings.toml: volume: found 900, expected a whole number from 0 to 100",)
    path.write_text("volume = ")
    with pytest.raises(FileProblem, match="not valid TOML"):
        file.read()
    assert [one.name for one in path.parent.iterdir()] == ["settings.toml"]
    assert path.read_text() == "volume = "


def test_keys_of_a_newer_version_survive_a_save(path):
    path.write_text('volume = 30\naccent = "soft"\n[lights]\nat = "08:00"\n')
    file = SettingsFile(path)
    settings, notice = file.load()
    assert notice == ""
    file.save(settings)
    assert 'accent = "soft"' in path.read_text()
    assert SettingsFile(path).load() == (Settings(volume=30), "")


def test_a_failed_save_leaves_the_old_file_whole(path, monkeypatch):
    file = SettingsFile(path)
    file.save(Settings(volume=10))

    def full(_descriptor):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileProblem, match="there is no room left"):
        file.save(Settings(volume=20))
    monkeypatch.undo()
    assert SettingsFile(path).read().volume == 10
    assert [one.name for one in path.parent.iterdir()] == ["settings.toml"]


def test_settings_behind_a_link_stay_behind_it(path, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    path.symlink_to(elsewhere / "mine.toml")
    SettingsFile(path).save(Settings(volume=5))
    assert path.is_symlink()
    assert SettingsFile(elsewhere / "mine.toml").read().volume == 5


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("times = [8]", "reminders.core.times (place 1): found 8, expected a time of day such as 18:40:00"),
        ('days = ["mon"]', "reminders.core.days (place 1): found 'mon', expected one of "),
        ("again = 1", "reminders.core.again: found 1, expected true or false"),
        ("on = 1", "reminders.core.on: found 1, expected true or false"),
    ],
)
def test_a_bad_reminder_is_named_and_costs_only_itself(path, line, told):
    path.write_text(f"volume = 30\n[reminders.core]\n{line}\n[reminders.starter]\non = true\ntimes = [08:00:07]\n")
    settings, notice = SettingsFile(path).load()
    assert told in notice
    assert settings == Settings(volume=30, reminders={"starter": Reminder(on=True, times=(time(8, 0),))})


def test_a_mark_with_an_offset_is_no_local_time(path):
    path.write_text("reminded_until = 2026-01-31T18:40:00Z\n")
    settings, notice = SettingsFile(path).load()
    assert "expected a local time such as 2026-01-31T18:40:00)" in notice
    assert settings == Settings()


CHOICE = "sets = 2\nreps = 12\nhold_seconds = 3\nrest_seconds = 4\n"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("muted = tru", "line 2 cannot be read"),
        ("muted true", "line 2 cannot be read"),
        ("volume = 40", "line 2 cannot be read"),
        ("muted = tru\nflash", "lines 2, 3 cannot be read"),
        ("x\n" * 5, "lines 2, 3, 4 and 2 more cannot be read"),
    ],
)
def test_a_line_that_cannot_be_read_costs_that_line_alone(path, line, told):
    text = f'volume = 30\n{line}\nsafety_acknowledged_on = "2026-01-01"\n[choices.bridge]\n{CHOICE}'
    path.write_text(text)
    settings, notice = SettingsFile(path).load()
    kept = Settings(volume=30, safety_acknowledged_on="2026-01-01").with_choice("bridge", Choice(2, 12, 3, 4))
    assert settings == kept
    assert notice.startswith(
        f"Some settings could not be used, so the usual ones stand in for them ({told}). All others"
    )
    (broken,) = path.parent.glob("settings.toml.damaged-*")
    assert broken.name in notice
    assert broken.read_text() == text
    assert SettingsFile(path).load() == (kept, "")


def test_a_choice_below_a_heading_that_cannot_be_read_is_given_to_no_other(path):
    path.write_text(f"volume = 30\n[choices.bridge]\n{CHOICE}[choices.dead bug]\n{CHOICE.replace('2', '5')}")
    settings, _ = SettingsFile(path).load()
    assert settings == Settings(volume=30).with_choice("bridge", Choice(2, 12, 3, 4))


def test_a_bad_value_and_a_bad_line_are_both_told(path):
    path.write_text("volume = 900\nmuted\nflash = true\n")
    settings, notice = SettingsFile(path).load()
    assert settings == Settings(flash=True)
    assert "line 2 cannot be read; settings.toml: volume: found 900" in notice


def test_a_broken_file_is_kept_once_however_often_it_is_met(path, monkeypatch):
    path.write_text("volume = 30\nmuted\n")
    monkeypatch.setattr(
        SettingsFile, "save", lambda _file, _settings: (_ for _ in ()).throw(FileProblem(Kind.RULE, "x"))
    )
    for _ in range(3):
        settings, _ = SettingsFile(path).load()
        assert settings == Settings(volume=30)
    assert len(list(path.parent.glob("settings.toml.damaged-*"))) == 1
