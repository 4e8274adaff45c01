"""Draws the real app: what README and guide show into docs/screens, or with --all every page into out/screens."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a screen in memory: the same pictures on every machine with these fonts

from PySide6.QtCore import QLocale  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from sciatica_timer.core.pain import PainNote  # noqa: E402
from sciatica_timer.core.progression import Offer, Part  # noqa: E402
from sciatica_timer.core.session.events import Command, Outcome  # noqa: E402
from sciatica_timer.core.session.timeline import PhaseKind  # noqa: E402
from sciatica_timer.core.settings import dose_of  # noqa: E402
from sciatica_timer.ui.library.page import PROGRAMMES  # noqa: E402
from sciatica_timer.ui.session.check_in.after import CheckInAfter  # noqa: E402
from sciatica_timer.ui.session.check_in.page import CheckInPage  # noqa: E402
from sciatica_timer.ui.session.check_in.plan_offer import PlanOffer  # noqa: E402
from sciatica_timer.ui.session.end_page import SessionEndPage  # noqa: E402
from tools.screen_guide import editor, report, sound  # noqa: E402
from tools.screen_moving import draw_moving  # noqa: E402
from tools.screen_past import EVERY, FULL, behind, history_page  # noqa: E402
from tools.screen_session import IN_A_WINDOW, ON_THE_SCREEN, SCREENS, at, waiting, whole  # noqa: E402
from tools.screen_settings import SETTINGS_SCENES  # noqa: E402
from tools.screen_stage import OUTPUT, Look, Stage  # noqa: E402
from tools.screen_today import TODAY_SCENES  # noqa: E402
from tools.screen_trouble import TROUBLE  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sciatica_timer.ui.session.check_in.questions import PainQuestions

TODAY, SAFETY = 0, 4
MOSTLY = 0.97  # of the pixels in 256 colours: pages of words and charts have 99 %, one with a figure 90 %
LOOKS = (
    Look("light", 900, 600),
    Look("dark", 900, 600),
    Look("light", 1280, 800),
    Look("dark", 1280, 800),
    Look("light", 900, 600, 200),
    Look("dark", 1280, 800, 200),
    Look("light", 1280, 800, contrast="high"),
    Look("dark", 1280, 800, contrast="high"),
)


def chosen(exercise_id: str) -> Callable[[Stage], None]:
    return lambda stage: stage.app.exercises.choose(exercise_id)


def page(index: int) -> Callable[[Stage], None]:
    return lambda stage: stage.app.window.open_page(index)


def programme(programme_id: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.app.exercises.open_part(PROGRAMMES)
        stage.app.exercises.programmes.list.choose(programme_id)

    return show


def programme_chosen(stage: Stage) -> None:
    programme("core")(stage)
    stage.app.exercises.programmes.view.entries.take_focus(2)


def programme_changed(stage: Stage) -> None:
    programme("starter")(stage)
    view = stage.app.exercises.programmes.view
    for exercise_id in ("bird-dog", "hip-abduction-band"):
        view._add(exercise_id)  # noqa: SLF001
    view.entries.choose(-1)


def programme_named(stage: Stage) -> None:
    programme_changed(stage)
    panel = stage.app.exercises.programmes.view.save_panel
    panel._ask_name()  # noqa: SLF001
    panel.name_card._field.setText("Core")  # noqa: SLF001
    panel.name_card._emit()  # noqa: SLF001


def programme_own(stage: Stage) -> None:
    programme_changed(stage)
    shelf = stage.app.exercises.programmes
    shelf.copy_requested.emit(shelf.find("starter"), "Evening, when the back is stiff and there is time for all of it")
    stage.app.exercises.focus_start()
    shelf.day_chosen.emit(shelf.list.chosen_id)


def due(programme_id: str, exercise_id: str) -> Callable[[Stage], None]:
    """Make one programme that of the day, and show an exercise beside the list."""

    def show(stage: Stage) -> None:
        stage.app.exercises.programmes.day_chosen.emit(programme_id)
        stage.app.exercises.choose(exercise_id)

    return show


def today_page(stage: Stage) -> None:
    stage.app.exercises.programmes.day_chosen.emit("core")
    stage.app.window.open_page(TODAY)


def offered(exercise_id: str, *, back: bool = False) -> Callable[[Stage], None]:
    """Offer one step up, or one back."""

    def show(stage: Stage) -> None:
        stage.app.exercises.choose(exercise_id)
        exercise = stage.app.library.find(exercise_id)
        assert exercise is not None
        dose = dose_of(exercise, stage.app.preferences.now)
        then = replace(dose, reps=dose.reps + (-1 if back else 1))
        stage.app.exercises.show_offers(lambda one: Offer(one, Part.REPS, dose, then, 1 if back else 3, "x"))

    return show


def programme_done(stage: Stage) -> None:
    """Let all of the programme of the day be done."""
    programme("starter")(stage)
    stage.app.exercises.programmes.day_chosen.emit("starter")
    done = dict.fromkeys(("pelvic-tilt", "bent-knee-fall-out", "bridge", "hip-adduction-squeeze"), 1)
    stage.app.exercises.show_today(done, lambda _ids: done)


def programme_dragged(stage: Stage) -> None:
    programme("core")(stage)
    stage.settle()
    entries = stage.app.exercises.programmes.view.entries
    entries._begin_drag(1)  # noqa: SLF001
    entries._drag(entries.rows[2].geometry().bottomLeft())  # noqa: SLF001


def first_start(stage: Stage) -> None:
    stage.app._show_first_start()  # noqa: SLF001


def keys(stage: Stage) -> None:
    stage.app.window.show_keys()


def interrupted(exercise_id: str, kind: PhaseKind, rep: int, number: int) -> Callable[[Stage], None]:
    """Let a session stand in the middle, as a crash would, and offer to go on with it."""

    def play(stage: Stage) -> None:
        stage.begin(exercise_id)
        stage.go_to(kind, rep, number=number)
        stage.lose_session()
        stage.modules.session.resume.record()
        stage.modules.session.resume.offer()

    return play


def completed(stage: Stage) -> None:
    stage.begin("bridge")
    stage.go_to_end()


def stopped(stage: Stage) -> None:
    stage.begin("bent-knee-fall-out")
    stage.go_to(PhaseKind.BACK, 6)
    stage.ask(Command.STOP)


def hurt(stage: Stage) -> None:
    stage.begin("bridge")
    stage.go_to(PhaseKind.HOLD, 4, 1.0)
    stage.ask(Command.STOP_FOR_PAIN)


def check_in(back: str = "", leg: str = "", device: str | None = OUTPUT) -> Callable[[Stage], None]:
    """Ask before a session, and answer by keys; an empty answer skips."""

    def play(stage: Stage) -> None:
        page = CheckInPage("Bridge")
        page.show_device(device)
        page.show_sound(80, 65, muted=False)
        stage.app.window.cover_with(page)
        page.take_focus()
        answer(page.questions, back, leg)

    return play


def check_in_at(*keys: str) -> Callable[[Stage], None]:
    """Ask before a session, the day after the last one, and press these keys one after the other."""

    def play(stage: Stage) -> None:
        page = CheckInPage("Starter", asks_next_day=True)
        page.show_device(OUTPUT)
        page.show_sound(80, 65, muted=False)
        page.offer.show_offer(
            PlanOffer("Your plan for bad days: Easy days?", "It was worse after last time.", "Take it", "")
        )
        stage.app.window.cover_with(page)
        page.take_focus()
        for key in keys:
            QTest.keyClick(page.window().focusWidget(), key)

    return play


def end(outcome: Outcome, before: PainNote, back: str = "", leg: str = "") -> Callable[[Stage], None]:
    """Ask after a session of two sets."""

    def play(stage: Stage) -> None:
        after = CheckInAfter(before)
        sets = [replace(record, outcome=outcome) for record in FULL.sets[:2]]
        page = SessionEndPage("Bridge", outcome, sets, "Kept in your history.", names={}, check_in=after)
        stage.app.window.cover_with(page)
        after.take_focus()
        answer(after.questions, back, leg)

    return play


def answer(questions: PainQuestions, back: str, leg: str) -> None:
    for row, key in ((questions.back, back), (questions.leg, leg)):
        if key:
            QTest.keyClick(row, key)


README: dict[str, tuple[Look, Callable[[Stage], None]]] = {
    "today": (Look(), today_page),
    "exercises": (Look(), chosen("bridge")),
    "session-hold": (Look(), whole(at("bridge", PhaseKind.HOLD, 7, 1.2))),
    "session-other-side": (Look("dark"), whole(at("standing-hip-abduction", PhaseKind.SIDE_CHANGE, 1, 5.5))),
    "history": (Look(), history_page()),
    "first-start": (Look(), first_start),
    "programme": (Look(), programme_changed),
    "session-waiting": (Look(), whole(waiting)),
    "check-in": (Look(), check_in_at("3", "2", "5")),
    "it-hurts-more": (Look(), whole(hurt)),
    "editor": (Look(), editor),
    "settings-sound": (Look(), sound),
}
PAGES: dict[str, Callable[[Stage], None]] = {
    "exercises-bridge": chosen("bridge"),
    "exercises-band": chosen("hip-abduction-band"),
    "exercises-bird-dog": chosen("bird-dog"),
    "exercises-standing": chosen("standing-hip-abduction"),
    **TODAY_SCENES,
    "due": due("starter", "pelvic-tilt"),
    "due-bird-dog": due("core", "bird-dog"),
    "due-whole": programme_done,
    "offer-up": offered("bridge"),
    "offer-back": offered("bent-knee-fall-out", back=True),
    "programme-all": programme("all-eight"),
    "programme-chosen": programme_chosen,
    "programme-changed": programme_changed,
    "programme-named": programme_named,
    "programme-own": programme_own,
    "programme-dragged": programme_dragged,
    **EVERY,
    **SETTINGS_SCENES,
    "safety": page(SAFETY),
    "first-start": first_start,
    **IN_A_WINDOW,
    "go-on": interrupted("bridge", PhaseKind.HOLD, 4, 2),
    "go-on-sides": interrupted("standing-hip-abduction", PhaseKind.REST, 7, 1),
    "end-completed": completed,
    "end-stopped": stopped,
    "end-pain": hurt,
    "check-in": check_in(),
    "check-in-calm": check_in("2", "1"),
    "check-in-less": check_in("2", "5"),
    "check-in-stop": check_in("7", " "),
    "check-in-silent": check_in(" ", "0", None),
    "check-in-next-day": check_in_at(),
    "check-in-lowest": check_in_at("3", "2", "5"),
    "check-in-new": check_in_at("3", "2", "5", "3", "1"),
    "check-in-red": check_in_at("3", "2", "5", "3", "5"),
    "check-in-ready": check_in_at("3", "2", "5", "3", "0"),
    "check-in-stop-and-ask": check_in_at("3", "2", "5", "3", "1", " "),
    "end-asked": end(Outcome.COMPLETED, PainNote(3, 2)),
    "end-leg-worse": end(Outcome.COMPLETED, PainNote(3, 2), "2", "3"),
    "end-pain-asked": end(Outcome.STOPPED_FOR_PAIN, PainNote(3, 2), "3", "6"),
    "keys": keys,
    **TROUBLE,
}


def draw(qt: QApplication, folder: Path, look: Look, scene: Callable[[Stage], None], file: Path) -> None:
    """Put one scene on a stage of its own and save the picture."""
    stage = Stage(qt, folder, look, behind(file.stem))
    scene(stage)
    stage.settle()
    small(stage.picture().toImage()).save(str(file), "PNG", 0)  # 0 is the smallest, with no loss
    stage.close()


def small(picture: QImage) -> QImage:
    """Keep the 256 colours seen most, a third of the bytes, where nobody sees the difference: not of a figure."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(picture.constBits().cast("I")).most_common(256)
    if sum(seen for _, seen in colours) < MOSTLY * picture.width() * picture.height():
        return picture
    return picture.convertToFormat(QImage.Format.Format_Indexed8, [colour for colour, _ in colours])


def everything(only: str) -> Iterable[tuple[str, Look, Callable[[Stage], None]]]:
    """List all pages in all looks, or those whose name holds a word."""
    pictures = [(look, PAGES | ON_THE_SCREEN) for look in LOOKS] + [(look, ON_THE_SCREEN) for look in SCREENS]
    for look, scenes in pictures:
        for name, scene in scenes.items():
            if only in f"{name}-{look.name}":
                yield f"{name}-{look.name}", look, scene


def main() -> None:
    parser = argparse.ArgumentParser(prog="dev.py screens", description=__doc__)
    parser.add_argument("--all", nargs="?", const="", metavar="WORD", help="every page, or those named with WORD")
    options = parser.parse_args()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    qt = QApplication(["screens"])
    wanted = [(name, *scene) for name, scene in README.items()] if options.all is None else everything(options.all)
    place = ROOT / ("docs/screens" if options.all is None else "out/screens")
    place.mkdir(parents=True, exist_ok=True)
    numbers, drawn = count(), 0
    with tempfile.TemporaryDirectory(prefix="sciatica-timer-") as folder:
        for name, look, scene in wanted:
            draw(qt, Path(folder, str(next(numbers))), look, scene, place / f"{name}.png")
            drawn += 1
        if options.all is None:
            small(report(Path(folder, "report"))).save(str(place / "report.png"), "PNG", 0)
            draw_moving(qt, Path(folder, "moving"), place / "session.webp")
            drawn += 2
    print(f"{drawn} pictures are in {place.relative_to(ROOT)}.")


if __name__ == "__main__":
    main()
