"""Everything a session is made of, built and connected in one place: sound, voice and system follow it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer

from sciatica_timer.app.session import troubles
from sciatica_timer.app.session.bad_days import BadDays
from sciatica_timer.app.session.check_in import CheckIn
from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.narration import Narration, is_daily, next_words, texts_after_pain
from sciatica_timer.app.session.now_playing import MediaState
from sciatica_timer.app.session.progression import Progression
from sciatica_timer.app.session.recorder import Recorder
from sciatica_timer.app.session.resume import Resume
from sciatica_timer.app.session.sleep import SleepPause
from sciatica_timer.app.session.sound_check import SoundChecks
from sciatica_timer.app.session.voice_choice import VoiceChoice
from sciatica_timer.core.session.cue import WORD_PREFIX
from sciatica_timer.core.session.events import Command, Reason
from sciatica_timer.core.session.planning import TRIAL, plan_trial
from sciatica_timer.core.session.speech.language import archive_of
from sciatica_timer.core.settings import Talk
from sciatica_timer.desktop.sound.quieting import Quieting
from sciatica_timer.storage.bookmark_file import BookmarkFile
from sciatica_timer.storage.files.trace import open_trace
from sciatica_timer.ui.notice import Again, Notice, Severity
from sciatica_timer.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sciatica_timer.app.services import Services
    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.library.schedule import Schedule
    from sciatica_timer.core.session.bookmark import Bookmark
    from sciatica_timer.core.session.events import Finished
    from sciatica_timer.core.session.plan import Plan, Planned
    from sciatica_timer.core.session.state import Session
    from sciatica_timer.core.session.timeline import Phase
    from sciatica_timer.core.settings import Settings
    from sciatica_timer.ui.window.main_window import MainWindow

LOADED_MS = 1500


class SessionModule(QObject):
    """What a session is made of, and its connections to sound, voice and system."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        """Build all; no session begins by itself."""
        super().__init__(window)
        self._window, self._show = window, window.notices.show_notice
        self._preferences = preferences = services.preferences
        self._sound, self._voice, self._system = services.sound, services.voice, services.system
        self._driver = driver = services.driver
        self._library, self._programmes = services.library, services.programmes
        exercises = services.library.exercises
        self._exercises: Sequence[Exercise] = exercises
        self._advice: dict[str, str] = {}  # asked for with the first session: few computers have to speak it ever
        self.recorder = Recorder(services.store, self)
        self._language = services.language
        self._narration = Narration(driver, preferences, exercises, self._language)
        self._texts = self._narration.texts_at_start()
        self.check_in = self._make_check_in(services)
        self.sound_checks = SoundChecks(window, preferences, services.sound)
        self.quieting = Quieting(services.folder.turned_down, self)
        clock = services.clock
        self.progression = Progression(preferences, services.store, exercises, lambda: clock.wall().date())
        self.controller = SessionController(
            driver,
            window,
            services.theme,
            preferences,
            exercises=exercises,
            check_in=self.check_in,
            ask_first=VoiceChoice(window, preferences).ask,
            sound=services.sound,
            keep=self.recorder.write,
            unsaved=self.recorder.unsaved,
            pictures=services.pictures,
            progression=self.progression,
            trace=open_trace(services.options.trace),
        )
        self.resume = Resume(
            self.controller,
            window,
            clock,
            bookmarks=BookmarkFile(services.folder.bookmark),
            recover=self.recorder.recover,
            exercises=exercises,
            name_of=services.programmes.name_of,
        )
        self._sleep = SleepPause(driver)
        self._now_playing = MediaState(driver, exercises)
        self._connect_session()
        self._connect_sound()
        self._connect_system()

    def _make_check_in(self, services: Services) -> CheckIn:
        store, library, clock = services.store, services.library, services.clock
        days = BadDays(
            services.preferences, store, services.programmes, lambda: library.exercises, lambda: clock.wall().date()
        )
        return CheckIn(
            self._window, services.preferences, keep=self.recorder.note_session, find=store.session, bad_days=days
        )

    def _connect_session(self) -> None:
        self._sleep.notice.connect(self._show)
        self.recorder.notice.connect(self._show)
        self.recorder.caught_up.connect(self.controller.show_kept)
        self._driver.bookmarked.connect(self._keep_place)
        self._library.changed.connect(self._use_library)
        self.controller.closed.connect(self._use_library)
        self.controller.trial_ended.connect(self._use_library)
        self._driver.finished.connect(self.resume.forget)
        self.resume.notice.connect(self._show)
        self.resume.offered.connect(self._ask_to_go_on)
        self.controller.reading_requested.connect(self._read_advice)

    def _connect_sound(self) -> None:
        self._sound.problem.connect(self._show_no_sound)
        self._sound.restored.connect(partial(self._window.notices.clear, "sound"))
        self._sound.unreadable.connect(self._show_unreadable)
        self._sound.laid.connect(self._voice.lay)
        self._voice.lengths_changed.connect(self._narration.know)
        self._voice.lengths_changed.connect(self.sound_checks.know)
        self._voice.lengths_changed.connect(self.quieting.know)
        self._sound.laid.connect(self.quieting.lay)
        self.quieting.impossible.connect(self._show_others_stay_loud)
        self._voice.files_changed.connect(self._sound.use_files)
        self._voice.live_changed.connect(self._sound.leave_out)
        self._voice.problem.connect(self._show_no_voice)
        self.check_in.sound_test_requested.connect(self._test_sound)
        self.check_in.said.connect(self._say)
        self.check_in.alarmed.connect(self._read_advice)
        self.check_in.switched.connect(self._switch)
        self.controller.hurt.connect(self.check_in.hurt)
        self.controller.felt_asked.connect(self._ask_felt)

    def _connect_system(self) -> None:
        self._driver.begun.connect(self._on_begun, Qt.ConnectionType.QueuedConnection)  # the first tone goes before
        self._driver.finished.connect(self._on_finished)
        self._now_playing.changed.connect(self._system.show_state)
        self._system.media_key.connect(self._on_media_key)
        self._system.going_to_sleep.connect(self._on_going_to_sleep)
        self._system.problem.connect(self._show_not_awake)
        self._system.restored.connect(self._clear_not_awake)

    def try_out(self, exercise: Exercise) -> None:
        """Let an exercise that is being written be seen and heard, two reps of it, and keep nothing of that."""
        if not self.controller.is_busy:
            tried = replace(exercise, id=TRIAL, name=exercise.name or tr("New exercise"), variants=())
            self._use_exercises((*self._library.exercises, tried))
            self.controller.try_out(plan_trial(exercise), tried.name)

    def _use_library(self) -> None:
        """Know the exercises there are; those of a session under way must stay until it is over."""
        if not self.controller.is_busy:
            self._use_exercises(self._library.exercises)

    def _use_exercises(self, exercises: Sequence[Exercise]) -> None:
        for one in (self.controller, self.progression, self.resume, self._narration, self._now_playing):
            one.use_exercises(exercises)
        self._exercises = exercises

    def _keep_place(self, bookmark: Bookmark) -> None:
        if not self.controller.is_trial:
            self.resume.keep(bookmark)

    def warm(self) -> None:
        """Get ready what takes a moment before it is first needed."""
        self._sound.warm()
        self.quieting.make_up()
        self.show_settings(self._preferences.now)

    def show_settings(self, settings: Settings) -> None:
        """Let sound and voice follow the settings."""
        self._sound.set_volume(settings.loudness.volume)
        self._sound.set_voice_volume(settings.loudness.voice_volume)
        self._sound.set_muted(settings.muted)
        self._sound.use_speaker(archive_of(self._language, settings.voice))
        self._sound.use_tones(settings.tones.value)
        speaks = settings.talk is not Talk.OFF and not settings.muted
        self.quieting.wish(on=settings.quiet_others and speaks)
        self._voice.choose(self._texts | self._advice, settings)

    def _test_sound(self) -> None:
        """Play the sample, then the first question of the check-in."""
        self._sound.test()
        QTimer.singleShot(SAMPLE_MS, self, self.check_in.say_again)

    def _say(self, clips: Sequence[str]) -> None:
        """Speak what the check-in asks or advises."""
        self._sound.say(self._narration.row(clips))

    def _switch(self, programme_id: str) -> None:
        """Begin another programme than was asked for, with what was answered before it."""
        programme = self._programmes.find(programme_id)
        if programme is not None:
            self.controller.begin_programme(programme, ask=False)

    def _ask_felt(self) -> None:
        self._sound.say(self._narration.row(["felt"]))

    def _ask_to_go_on(self, planned: Planned, coming: Phase) -> None:
        """Ask aloud once the player, which starts with the app, has had time to load its clips."""
        words = self._narration.going_on(planned, coming)
        QTimer.singleShot(LOADED_MS, self, lambda: self._sound.say(self._narration.row(words)))

    def _read_advice(self) -> None:
        self._sound.say(self._narration.after_pain())

    def _on_begun(self) -> None:
        if self._driver.session is not None and self._driver.is_open:
            self._system.begin()
            self._now_playing.show(self._driver.session)
            wanted = {one.exercise_id for one in self._driver.session.plan.exercises}
            self._texts = self._narration.texts_of(one for one in self._exercises if one.id in wanted)
        self._advice = {WORD_PREFIX + name: text for name, text in texts_after_pain().items()}
        self.show_settings(self._preferences.now)

    def _on_finished(self, _finished: Finished, session: Session) -> None:
        self._clear_not_awake()
        self._system.end()
        if session.reason is not Reason.PAIN:
            self.sound_checks.note_output()
        if session.reason in {Reason.NONE, Reason.STOPPED} and session.plan.exercises[0].exercise_id != TRIAL:
            words = self._narration.done(self.controller.records, kept=not self.recorder.unsaved())
            if session.reason is Reason.NONE:
                words += next_words(self._schedule(session.plan), self._driver.today)
            self._sound.say_afterwards(self._narration.row(words))

    def _schedule(self, plan: Plan) -> Schedule | None:
        """Return when what was done comes again; None for what nobody prescribed, or more than once a day."""
        programme = self._programmes.find(plan.programme)
        if programme is not None:
            wanted = programme.has_schedule or plan.programme == self._preferences.now.programme
            return programme.schedule if wanted and is_daily(programme.times_per_day) else None
        guide = next((one.guide for one in self._exercises if one.id == plan.exercises[0].exercise_id), None)
        return guide.schedule if guide is not None and guide.schedule.is_set and is_daily(guide.times_per_day) else None

    def _on_media_key(self, key: str) -> None:
        if key == "raise":
            self._window.bring_to_front()
        elif key == "play-pause":
            self._driver.toggle(within_reach=True)
        elif key == "stop":
            self.controller.ask_to_stop()
        elif key in _MEDIA_KEYS:
            self._driver.request(_MEDIA_KEYS[key])

    def _on_going_to_sleep(self) -> None:
        self._sleep.prepare()
        self._system.paused_for_sleep()

    def _show_no_sound(self, kind: str, goes_on: bool) -> None:  # noqa: FBT001  a slot
        if not self.sound_checks.is_open:  # else its page shows it
            self._show(Notice("sound", troubles.of_sound(kind, goes_on=goes_on), Severity.ERROR))

    def _show_others_stay_loud(self) -> None:
        self._show(Notice("others", troubles.others_stay_loud(), Severity.WARNING, again=Again.NEVER))

    def _show_unreadable(self, name: str) -> None:
        sentence = tr("The tone “{name}” cannot be read, so it is silent.")
        if name.startswith(WORD_PREFIX):
            sentence = tr("The spoken “{name}” cannot be read, so it is silent.")
        text = sentence.format(name=name.removeprefix(WORD_PREFIX))
        self._show(Notice(f"sound of {name}", text, Severity.WARNING))

    def _show_no_voice(self, kind: str) -> None:
        """Show it where something of the session cannot be said; the advice alone is read on the screen."""
        if self._narration.lacks([WORD_PREFIX + "hold"]):
            self._show(Notice("voice", troubles.nothing_spoken(), Severity.WARNING, again=Again.NEVER))
        elif self._narration.lacks(self._texts) or self._preferences.now.system_voice:
            self._show(Notice("voice", troubles.of_voice(kind), Severity.WARNING))

    def _show_not_awake(self, _kind: str) -> None:
        """Show it once a run: the user cannot change it, and lies on the floor."""
        self._show(Notice("awake", troubles.of_awake(), Severity.WARNING, again=Again.NEVER))

    def _clear_not_awake(self) -> None:
        self._window.notices.clear("awake")


SAMPLE_MS = 3000  # as long as the sample of the sound takes
_MEDIA_KEYS = {
    "play": Command.RESUME_WITHIN_REACH,
    "pause": Command.PAUSE,
    "next": Command.SKIP,
    "previous": Command.BACK,
}
