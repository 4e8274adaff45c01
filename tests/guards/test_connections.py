"""Who listens to whom in the app put together: a connection that is left out is missed by nobody else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMetaMethod, QObject

LIST = Path(__file__).parent / "connections.txt"
OURS = ("sciatica_timer.", "app_fakes")  # and what stands in for the computer
SIGNAL_CODE = "2"  # what Qt's SIGNAL() puts before a signature


def objects_of(app):
    """Return the app's own objects: those that the composition root, its services and its modules hold."""
    shared = [getattr(app.modules.services, name) for name in app.modules.services.__struct_fields__]
    found, waiting = [], [app.root, app.settings, *shared]
    while waiting:
        one = waiting.pop()
        if isinstance(one, QObject) and type(one).__module__.startswith(OURS) and one not in found:
            found.append(one)
            waiting += vars(one).values()
    return found


def listeners_of(one):
    """Yield each signal that its own classes define, with the number of its listeners."""
    meta = one.metaObject()
    while meta is not None and not meta.className().startswith("Q"):
        for index in range(meta.methodOffset(), meta.methodCount()):
            method = meta.method(index)
            if method.methodType() == QMetaMethod.MethodType.Signal:
                signature = bytes(method.methodSignature().data()).decode()
                yield (
                    f"{meta.className()}.{bytes(method.name().data()).decode()}",
                    one.receivers(SIGNAL_CODE + signature),
                )
        meta = meta.superClass()


def test_every_signal_of_the_app_has_the_listeners_it_had(open_app):
    app = open_app()
    for index in range(5):
        app.window.open_page(index)
    assert app.session.page  # built when it is first asked for
    heard = [f"{name} {count}" for one in objects_of(app) for name, count in listeners_of(one)]
    assert sorted(heard) == LIST.read_text().splitlines()
