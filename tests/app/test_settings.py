"""The settings as the running app has them: a loudness that stays with its output, and a notice that goes again."""

import pytest

from sciatica_timer.app.settings import Preferences
from sciatica_timer.core.settings import Loudness, Settings


@pytest.fixture
def kept(qapp):
    """Preferences, what was saved of them, the notices, and the answer to the next save."""
    saved, notices, answers = [], [], []

    def save(settings):
        saved.append(settings)
        return answers[-1] if answers else ""

    made = Preferences(Settings(outputs={"buds": Loudness(30, 20)}), save)
    made.notice.connect(lambda notice: notices.append(notice.text))
    return made, saved, notices, answers


def test_a_notice_of_settings_that_could_not_be_saved_is_taken_back_once_they_are(kept):
    preferences, _, notices, answers = kept
    answers.append("no room")
    preferences.set_voice_volume(10)
    preferences.flush()
    answers.append("")
    preferences.flush()
    assert notices == ["no room", ""]


def test_another_output_changes_the_loudness_and_saves_nothing(kept):
    preferences, saved, _, _ = kept
    heard = []
    preferences.changed.connect(lambda settings: heard.append(settings.loudness.volume))
    for output in ("buds", "buds", "speakers"):
        preferences.use_output(output)
    assert heard == [30, 80]
    assert saved == []
    assert not preferences._timer.isActive()


def test_the_volume_is_that_of_the_output_in_use_and_turning_it_up_ends_muting(kept):
    preferences, _, _, _ = kept
    preferences.use_output("buds")
    preferences.toggle_mute()
    preferences.set_volume(20)
    assert preferences.now.muted
    preferences.set_volume(25)
    assert not preferences.now.muted
    assert (preferences.now.volume, preferences.now.outputs) == (80, {"buds": Loudness(25, 20)})
