"""Owns what belongs into the packaged app, and what of Qt and the system stays out of it.

Standard library only: the spec of PyInstaller reads it.
"""

from __future__ import annotations

import sys
from fnmatch import fnmatch
from importlib.metadata import files
from pathlib import PurePosixPath

# What no import statement names: the processes that the app starts of itself (sciatica_timer/cli/main.py, DOORS), and
# the package that holds the exercises, sounds and icons.
UNNAMED = (
    "sciatica_timer.desktop.integration.companion",
    "sciatica_timer.desktop.sound.player",
    "sciatica_timer.desktop.sound.quieter",
    "sciatica_timer.desktop.voice.speaker",
    "sciatica_timer.resources",
)
LEFT_OUT_MODULES = (
    *(f"PySide6.Qt{name}" for name in ("Concurrent", "MultimediaWidgets", "OpenGL", "OpenGLWidgets", "Pdf", "Qml")),
    *(f"PySide6.Qt{name}" for name in ("Quick", "QuickWidgets", "Sql", "Test", "Xml")),
    *("_bz2", "_curses", "_hashlib", "_lzma", "_ssl", "_uuid", "readline"),  # each would want a library of the system
    *("distutils", "doctest", "lib2to3", "pdb", "pip", "pkg_resources", "setuptools", "tkinter", "unittest"),
    "typing_extensions",
)
# Patterns of Qt's files, as they are named on Linux, Windows and macOS alike, against the path inside the folder.
LEFT_OUT_FILES = (
    "*Qt6Qml*", "*Qt6Quick*", "*Qt6Pdf*", "*Qt6VirtualKeyboard*", "*Qt6EglF*", "*Qt6FFmpegStub*",
    "*Qt6MultimediaWidgets*", "*QtQml*", "*QtQuick*", "*QtPdf*", "*QtVirtualKeyboard*",
    *(f"*{name}*" for name in ("avcodec", "avformat", "avutil", "swresample", "swscale", "ffmpegmediaplugin")),
    "*virtualkeyboard*", "*texttospeech_mock*", "*qgtk3*", "*opengl32sw*", "*d3dcompiler*",
    *(f"*/plugins/{name}/*" for name in ("egldeviceintegrations", "generic", "networkinformation", "tls")),
    "*/plugins/wayland-graphics-integration-client/*",  # for OpenGL and Vulkan; plain widgets are sent as they are
    "*/plugins/xcbglintegrations/*",
    *(f"*/plugins/imageformats/*q{name}.*" for name in ("gif", "icns", "ico", "pdf")),
    *(f"*/plugins/imageformats/*q{name}.*" for name in ("tga", "tiff", "wbmp")),  # figures are WebP and JPEG
    *(f"*/plugins/platforms/*q{name}.*" for name in ("eglfs", "linuxfb", "minimal", "minimalegl")),
    *(f"*/plugins/platforms/*q{name}.*" for name in ("vkkhrdisplay", "vnc")),
    *(f"*/plugins/wayland-shell-integration/lib{name}.*" for name in ("fullscreen-shell-v1", "ivi-shell", "qt-shell")),
    "*/wayland-shell-integration/libwl-shell-plugin.*",
    "*.dist-info/RECORD",  # names 4,000 files, most of which are not here
)  # fmt: skip
# Of Qt's own texts (standard buttons, file dialogs) those of its widgets, in the languages that the app speaks.
QT_TEXTS = ("qtbase_de.qm", "qtbase_es.qm", "qtbase_fr.qm")
OPTIMIZE = 2  # asserts and docstrings go
SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
# Python's own library, and the one of its `decimal`, which the next Debian does not have any more.
FROM_THE_SYSTEM = ("libpython3*", "libmpdec*")


def compiled_halves() -> list[str]:
    """Return the modules that only a compiled twin beside them asks for: tomli's, whose name is made of digits."""
    return [file.name.partition(".")[0] for file in files("tomli") or () if "__mypyc." in file.name]


def is_wanted(name: str, source: str = "") -> bool:
    """Whether a file belongs into the folder: its path in there, and where it comes from on the building computer.

    Libraries of the system stay the system's: sound, screen and printing must match its servers and its security
    updates; a C++ library brought along is older than the one that another library of the system was built with.
    """
    path = PurePosixPath(name.replace("\\", "/"))
    if path.parent.name == "translations" and "PySide6" in path.parts:
        return path.name in QT_TEXTS
    if any(fnmatch(str(path), pattern) for pattern in LEFT_OUT_FILES):
        return False
    if not sys.platform.startswith("linux") or not source.startswith(SYSTEM_FOLDERS) or "lib-dynload" in source:
        return True
    return any(fnmatch(path.name, pattern) for pattern in FROM_THE_SYSTEM)
