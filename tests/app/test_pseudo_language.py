"""The pseudo-language on every page, card and dialog: nothing that no translator could have, and nothing cut.

One window is shown page after page, by the scenes that the pictures of the app are drawn of.
"""

from __future__ import annotations

import re
from functools import cache
from unittest import mock

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QThreadPool
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from sciatica_timer.app.language import speak
from sciatica_timer.core.language import LANGUAGES
from sciatica_timer.ui.error_dialog import ErrorDialog
from sciatica_timer.ui.history.restore_card import RestoreCard
from tools.screen_stage import EXERCISES, Look, Stage
from tools.screen_trouble import MEANS
from tools.screens import FULL, PAGES

STEP_SECONDS = 0.25  # by which time goes on; no phase is shorter than two of them
ROWS_READ = 4  # of a table
ROUNDS = 10
NARROWER = 2  # pixels that a page may be wider: a margin, at its right
SESSION = ["prepare", "out", "hold", "rest", "side-change", "set-rest", "between", "swap", "paused"]
EVERY_LARGE = [
    *["exercises-bridge", "exercises-band", "due-whole", "programme-named", "today-three", "today-unchosen"],
    *["history", "settings-reminders", "safety", "sound-check", "go-on-sides"],
    *["end-pain", "keys", "check-in-stop", "check-in-next-day", "check-in-new", "check-in-ready", "trouble-error"],
    *["trouble-recovery", "trouble-restore"],
]
SCENES = [
    *EVERY_LARGE,
    *[
        "history-filter",
        "history-edit",
        "offer-back",
        "today-done",
        "today-rest",
        "programme-changed",
        "history-deleted",
        "first-start",
        "sound-found",
    ],
    *["end-completed", "end-leg-worse", "check-in-silent", "check-in-lowest", "check-in-red"],
    *(f"session-{name}" for name in SESSION),
]
MARKED = re.compile(r"\[[^\[\]]*\]")
KEY = re.compile(r"(?:Ctrl\+|⇧)*(?:\b[A-Z]\b|F\d+|Tab\b)|Esc\b")
NAMES = {*LANGUAGES.values(), "Evening, when the back is stiff and there is time for all of it", "Standing up"}
NAMES |= {"Mornings", "Strength", "Built-in Audio", "Core", "Kept in your history.", "bridge", "pelvic-tilt", "Bridge"}
NAMES |= {"Your plan for bad days: Easy days?", "It was worse after last time.", "Take it", MEANS}
OF_THE_SYSTEM = re.compile(r"(?<!\S)(?:/|[A-Z]:\\)\S+[/\\]\S+|ValueError at .*")


@pytest.fixture
def stage(qapp, tmp_path, monkeypatch):
    """Sets a stage in the pseudo-language, and takes it down."""
    made = []
    for name in ("services.SessionSound", "services.System", "application.SystemClock"):
        monkeypatch.setattr(f"sciatica_timer.app.{name}", mock.DEFAULT)  # the stage has its own, which must not stay

    monkeypatch.setattr("tools.screen_stage.STEP_SECONDS", STEP_SECONDS)
    monkeypatch.setattr("os.fsync", lambda _file: None)  # a place kept at each phase need not last here

    def build(percent, history=FULL):
        look = Look("light", 900, 600, percent, language="xx")
        made.append(Stage(qapp, tmp_path / str(len(made)), look, history))
        return made[-1]

    yield build
    for one in made:
        one.close()
    speak(qapp, "en")
    QLocale.setDefault(QLocale.system())


def show(stage, name, qapp):
    """Show a scene at the smallest size, laid out to the end; all begin at the page "Exercises"."""
    stage.app.window.open_page(EXERCISES)
    PAGES[name](stage)
    stage.app.window.resize(stage.look.width, stage.look.height)
    for _ in range(ROUNDS):
        QThreadPool.globalInstance().waitForDone()
        qapp.processEvents()


def clear(stage, qapp):
    """Take away what a scene has put over the pages."""
    if stage.modules.services.driver.session is not None:
        stage.lose_session()
    stage.app.window.uncover()
    for kind in (ErrorDialog, RestoreCard):
        for dialog in stage.app.window.findChildren(kind):
            dialog.hide()
            dialog.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def seen(stage):
    window = stage.app.window
    return [window, *(one for one in window.findChildren(QWidget) if one.isVisible())]


def texts_of(widget):
    """Yield what a widget shows, and what it is called for a screen reader."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, (QLabel, QAbstractButton, QAbstractSpinBox)):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from cells_of(widget.model())


def cells_of(model):
    index = model.index(0, 0)
    columns = range(index.isValid() and 1 + max(c for c in range(20) if model.index(0, c).isValid()))
    for row in range(min(model.rowCount(), ROWS_READ)):
        for column in columns:
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.index(row, column).data(role) or "")
    yield from (str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns)


def days():
    locale = QLocale()
    for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
        yield from (locale.dayName(number, form) for number in range(1, 8))
        yield from (locale.monthName(number, form) for number in range(1, 13))


@cache
def names():
    return re.compile("|".join(map(re.escape, sorted((*NAMES, *days()), key=len, reverse=True))))


@cache
def unmarked(text):
    """Return the letters of a text that stand in no brackets, but for names, keys and days."""
    text = text.replace("\u200b", "")
    while (inner := MARKED.sub("", text)) != text:
        text = inner
    for pattern in (OF_THE_SYSTEM, names(), KEY):
        text = pattern.sub("", text)
    return "".join(re.findall(r"[^\W\d_]+", text))


def is_cut(widget):
    """Return whether a widget has less room than its words need; a single word is let be: those here are too long."""
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    if " " not in text.strip():
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    return widget.sizeHint().width() > widget.width() + 1


def cut_in(stage):
    """Yield what is cut, and areas that are wider than what is seen of them."""
    for widget in seen(stage):
        if isinstance(widget, (QLabel, QAbstractButton)) and is_cut(widget):
            yield widget.text()
        if isinstance(widget, QScrollArea) and widget.widget().width() > widget.viewport().width() + NARROWER:
            yield f"{type(widget.parent()).__name__}: {widget.widget().width()} > {widget.viewport().width()}"


def test_every_text_on_every_page_comes_from_a_translator_and_has_room(stage, qapp):
    shown, wrong, cut = stage(100), set(), set()
    for name in SCENES:
        show(shown, name, qapp)
        wrong |= {(name, text) for widget in seen(shown) for text in texts_of(widget) if unmarked(text)}
        cut |= {(name, text) for text in cut_in(shown)}
        clear(shown, qapp)
    assert wrong == set()
    assert cut == set()


def test_an_empty_history_speaks_the_language_too(stage, qapp):
    shown = stage(100, None)
    show(shown, "history-empty", qapp)
    assert [text for widget in seen(shown) for text in texts_of(widget) if unmarked(text)] == []


def test_at_the_largest_text_nothing_is_cut_either(stage, qapp):
    shown, cut = stage(200), set()
    for name in EVERY_LARGE:
        show(shown, name, qapp)
        cut |= {(name, text) for text in cut_in(shown)}
        clear(shown, qapp)
    assert cut == set()
