"""The command report: a period of the history on one or two sheets, as a PDF; the only command that draws with Qt."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from datetime import date, datetime
from typing import TYPE_CHECKING

from sciatica_timer.cli.arguments import UsageProblem
from sciatica_timer.cli.history import day_of
from sciatica_timer.core.history.adherence import asked_of
from sciatica_timer.core.history.course import plans_of
from sciatica_timer.core.history.report import Rows, report_of, usual_period
from sciatica_timer.core.problem import Kind, printable
from sciatica_timer.core.translation import tr, translate_by, translator
from sciatica_timer.storage.files.atomic import write_atomically
from sciatica_timer.storage.files.data_folder import DataFolder, usual_place
from sciatica_timer.storage.files.errors import StorageProblem
from sciatica_timer.storage.files.own_place import require_elsewhere
from sciatica_timer.storage.history.database import History
from sciatica_timer.storage.history.exporting import json_chunks
from sciatica_timer.storage.history.integrity import require_sound
from sciatica_timer.storage.history.opening import is_there
from sciatica_timer.storage.library.catalogue import choices_of, library_of, programmes_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    Say = Callable[[str], None]


def run(arguments: argparse.Namespace, language: str, say: Say, warn: Say) -> int:
    """Write the report in a language, by its code, and return the exit code."""
    if arguments.file is None or arguments.file.suffix.lower() != ".pdf":
        raise UsageProblem(tr("report needs the name of a file that ends in .pdf."))
    first, last = _period(arguments)
    folder = DataFolder(arguments.data_dir or usual_place())
    folder.require_readable()
    require_elsewhere(arguments.file, folder.path)
    found = _rows(folder, first, last, with_data=arguments.with_data)
    texts = translator()
    try:
        content, sheets = _draw(folder, found, (first, last), language, warn)
    finally:
        translate_by(texts)  # Qt's translations go with its application
    write_atomically(arguments.file, [content], follow_link=False)
    words = tr("{0}: {1} to {2}, 1 page written") if sheets == 1 else tr("{0}: {1} to {2}, {3} pages written")
    say(words.format(printable(str(arguments.file)), first, last, sheets))
    return 0


def _period(arguments: argparse.Namespace) -> tuple[date, date]:
    """Read the days; without --from it is the twelve weeks up to --to, or to today."""
    given_first, given_last = day_of(arguments.from_date, "--from"), day_of(arguments.to_date, "--to")
    today = datetime.now().astimezone().date()
    last = date.fromisoformat(given_last) if given_last else today
    if given_first is None:
        return usual_period(last)
    first = date.fromisoformat(given_first)
    if first > last:
        words = tr("--from {0} lies after --to {1}.") if given_last else tr("--from {0} lies after today, {1}.")
        raise UsageProblem(words.format(first, last))
    return first, last


def _rows(folder: DataFolder, first: date, last: date, *, with_data: bool) -> tuple[Rows, bytes]:
    """Read what the report tells, and, where it is wanted, the export that goes along."""
    if not is_there(folder.history):
        return Rows(), b""
    with closing(History(folder.history, mend=False)) as history:
        require_sound(history)
        data = json_chunks(history.each(), history.sessions(), folder.path) if with_data else ()
        return history.report_rows(first.isoformat(), last.isoformat()), b"".join(data)


def _draw(
    folder: DataFolder, found: tuple[Rows, bytes], period: tuple[date, date], language: str, warn: Say
) -> tuple[bytes, int]:
    """Draw with a screen in memory, so that none is needed."""
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from PySide6.QtGui import QFontDatabase, QGuiApplication

        from sciatica_timer.app.language import speak
        from sciatica_timer.ui.report.document import pdf_of
        from sciatica_timer.ui.report.wording import Person, naming_of
        from sciatica_timer.ui.week import first_weekday
    except ImportError as error:
        raise StorageProblem(Kind.NO_QT_FOR_REPORT, "", str(error)) from error
    application = QGuiApplication.instance() or QGuiApplication(["sciatica-timer"])
    speak(application, language)
    if not QFontDatabase.families():
        raise StorageProblem(Kind.NO_FONT)
    library, (rows, data) = library_of(folder), found
    programmes, settings = programmes_of(folder, library.exercises).programmes, choices_of(folder, warn)
    of_day = next((one for one in programmes if one.id == settings.programme), None)
    asked, plans = asked_of(of_day, library.exercises), plans_of(library.exercises, programmes)
    report = report_of(rows, *period, first_weekday=first_weekday(), asked=asked, plans=plans)
    names = {one.id: one.name for one in programmes}
    made = pdf_of(report, naming_of(library.exercises, names, Person(settings.person_name, settings.person_born)), data)
    del application
    return made
