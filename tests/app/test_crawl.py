"""Every page and card as a screen reader and a keyboard come to it, in every language there is.

Whatever takes the keys has a name, and a role that fits what it is; one thing at a time has the focus; and Tab goes
through all of it in an order that is written down (tab_order.txt; a change to it is seen in review).
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QTreeView,
    QWidget,
)

from sciatica_timer.app.language import speak
from sciatica_timer.storage.translations import languages

Role, Text = QAccessible.Role, QAccessible.Text
ORDER = Path(__file__).with_name("tab_order.txt")
PSEUDO = "xx"
ROLES = [  # the first class that fits decides
    (
        QAbstractButton,
        {Role.Button, Role.CheckBox, Role.RadioButton, Role.PageTab, Role.ButtonMenu, Role.ButtonDropDown},
    ),
    (QAbstractSpinBox, {Role.SpinBox}),
    (QAbstractSlider, {Role.Slider}),
    (QProgressBar, {Role.ProgressBar}),
    (QComboBox, {Role.ComboBox}),
    (QLineEdit, {Role.EditableText}),
    (QPlainTextEdit, {Role.EditableText}),
    (QListWidget, {Role.List}),
    (QTreeView, {Role.Tree}),
    (QLabel, {Role.Graphic, Role.Heading, Role.StaticText}),
    (QFrame, {Role.ListItem, Role.Border, Role.Grouping, Role.Client, Role.Pane}),
    (QWidget, {Role.Graphic, Role.Client, Role.Grouping, Role.Pane}),
]


PLACES = [
    ("Today", lambda app: app.window.open_page(0)),
    ("Exercises", lambda app: app.window.open_page(1)),
    ("History", lambda app: app.window.open_page(2)),
    ("Settings", lambda app: app.window.open_page(3)),
    ("Safety", lambda app: app.window.open_page(4)),
    ("Keys", lambda app: app.window.show_keys()),
    ("Check-in", lambda app: (app.window.show_keys(), app.modules.begin_session("bridge"))),
    ("Session", lambda app: QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)),
    ("End here?", lambda app: QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)),
    ("It hurts more", lambda app: QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_H)),
]


@pytest.fixture(autouse=True)
def _english_after_all(qapp):
    yield
    speak(qapp, "en")


def takes_keys(window):
    """Return what takes the keys now, in the order of Tab."""
    overlays = [one for one in window.findChildren(QWidget) if one.inherits("Overlay") and one.isVisible()]
    inside = overlays[-1] if overlays else window
    found, one = [], window.nextInFocusChain()
    while one is not window:
        takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        if takes and inside.isAncestorOf(one) and one.isVisible() and one.isEnabled():
            found.append(one)
        one = one.nextInFocusChain()
    return found


def wrong_with(one):
    """Return what a screen reader would miss of something that takes the keys."""
    face = QAccessible.queryAccessibleInterface(one)
    fitting = next(roles for kind, roles in ROLES if isinstance(one, kind))
    troubles = [] if face.text(Text.Name).strip() else ["no name"]
    return troubles + ([] if face.role() in fitting else [f"is a {face.role().name}"])


def focused(face):
    """Return how many things below an interface, and itself, claim the focus."""
    if face is None or face.state().invisible:
        return 0
    if isinstance(face.object(), QAbstractItemView):  # whose current row has it as well
        return face.state().focused
    return face.state().focused + sum(focused(face.child(at)) for at in range(face.childCount()))


@pytest.mark.parametrize("code", [*languages(), PSEUDO])
def test_whatever_takes_the_keys_has_a_name_a_role_and_its_place(open_app, qtbot, code):
    app = open_app(page=0, language=code)
    app.window.resize(1280, 800)
    with qtbot.waitActive(app.window):
        app.window.activateWindow()
    order = []
    for place, go in PLACES:
        go(app)
        stops = takes_keys(app.window)
        troubled = {type(one).__name__: troubles for one in stops if (troubles := wrong_with(one))}
        assert troubled == {}, place
        assert focused(QAccessible.queryAccessibleInterface(app.window)) == 1, place
        names = [QAccessible.queryAccessibleInterface(one).text(Text.Name).partition(". ")[0] for one in stops]
        order += [f"{place}:", *(f"  {name}" for name in names)]
    if code == "en":
        assert order == ORDER.read_text(encoding="utf-8").splitlines()
