"""Whatever is pressed by mouse or finger is large enough: 28 px everywhere, 44 px while somebody exercises."""

from __future__ import annotations

import pytest
from event_counts import settle
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider, QTabBar

from sciatica_timer.core.session.events import Command
from sciatica_timer.ui.notice import Notice

CLICKABLE = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider, QTabBar)
LEAST, LEAST_ON_MAT = 28, 44


def small(app, least):
    """Return what can be pressed in the window and is lower or narrower than this; parts of a field are the field."""
    settle()
    shown = [one for kind in CLICKABLE for one in app.window.findChildren(kind) if one.isVisible()]
    shown = [one for one in shown if not isinstance(one.parent(), QAbstractSpinBox | QComboBox)]
    assert shown
    sizes = {one.accessibleName() or one.objectName() or type(one).__name__: one.size().toTuple() for one in shown}
    return {name: size for name, size in sizes.items() if min(size) < least}


@pytest.fixture
def app(open_app):
    made = open_app()
    made.window.resize(900, 600)
    return made


def test_on_every_page(app):
    for index in range(5):
        app.window.open_page(index)
        assert small(app, LEAST) == {}
    app.window.open_page(1)
    app.exercises.open_part(1)
    assert small(app, LEAST) == {}
    app.window.show_keys()
    assert small(app, LEAST) == {}


def test_when_pain_is_asked_about_and_the_sound_is_checked(app):
    app.session.begin(app.library.find("bridge"))
    assert small(app, LEAST_ON_MAT) == {}


@pytest.mark.parametrize("last", [Command.STOP, Command.STOP_FOR_PAIN])
def test_in_a_session_with_its_cards_and_at_its_end(app, last):
    app.session.begin(app.library.find("bridge"), ask=False)
    app.window.notices.show_notice(Notice("a", "Something to be said.", action="Undo", act=bool))
    assert small(app, LEAST_ON_MAT) == {}
    app.session.page.stop_requested.emit()
    assert small(app, LEAST_ON_MAT) == {}
    app.driver.request(last)
    assert small(app, LEAST_ON_MAT) == {}


def test_on_the_card_for_another_exercise(app):
    app.session.begin(app.library.find("bridge"), ask=False)
    app.session.page.swap_requested.emit()
    assert small(app, LEAST_ON_MAT) == {}
