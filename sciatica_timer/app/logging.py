"""What the log says of a run's troubles, in words of its own: those shown may name what a person typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sciatica_timer.app.logbook import log
from sciatica_timer.storage.history.known_reasons import reasons_in

if TYPE_CHECKING:
    from sciatica_timer.app.backups import Safekeeping
    from sciatica_timer.app.services import Services
    from sciatica_timer.app.session.recorder import Saving
    from sciatica_timer.core.history.recovery import Recovery


def note_problems(services: Services, recorder: Saving, maintenance: Safekeeping) -> None:
    """Note what happens to sound, screen and history from now on."""
    services.sound.problem.connect(partial(_warn_of, "The sound is troubled."))
    services.sound.unreadable.connect(partial(_warn_of, "A sound cannot be read."))
    services.sound.restored.connect(partial(log.info, "The sound is back."))
    services.sound.device_changed.connect(_note_device)
    services.voice.problem.connect(partial(_warn_of, "The voice is troubled."))
    services.system.problem.connect(partial(_warn_of, "The computer is not kept awake."))
    services.system.restored.connect(partial(log.info, "The computer is kept awake again."))
    services.driver.begun.connect(_note_begin)
    services.driver.finished.connect(_note_end)
    recorder.troubled.connect(partial(_note_problem, "history"))
    maintenance.care.backed_up.connect(_note_backup)
    maintenance.recovered.connect(_note_recovery)


def _warn_of(what: str, *_sentence: str) -> None:
    log.warning(what)


def _note_device(name: str) -> None:
    log.info("There is a sound output." if name else "There is no sound output.")


def _note_begin(_session: object) -> None:
    log.info("A session begins.")


def _note_end(*_what: object) -> None:
    log.info("The session is over.")


def _note_problem(what: str, sentence: str) -> None:
    log.warning("%s: a problem (%s).", what, reasons_in(sentence) or "of another kind")


def _note_backup(problem: str) -> None:
    if problem:
        _note_problem("backup", problem)
    else:
        log.info("A backup of the history was made, or there was nothing to back up.")


def _note_recovery(found: Recovery) -> None:
    log.warning(
        "The history was damaged. From the file: %d sets, %d check-ins; from a backup: %d, %d; lost: %s, %s; %s.",
        found.sets_from_file,
        found.check_ins_from_file,
        found.sets_from_backup,
        found.check_ins_from_backup,
        *("not known" if lost is None else lost for lost in (found.lost_sets, found.lost_check_ins)),
        "all as it was" if found.is_as_it_was else "edits and notes not known",
    )
