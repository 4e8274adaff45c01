"""The one door for people who work on Sciatica Timer: `python3 dev.py --help` says what it can do.

Standard library only, because it is what runs before anything is installed.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 10):  # noqa: UP036  (the first thing an older Python meets is this sentence)
    sys.exit("Sciatica Timer needs Python 3.10 or newer, and this is %d.%d." % sys.version_info[:2])  # noqa: UP031

import os
import shutil
from pathlib import Path

from tools import tour
from tools.dev import packages, qt, venv, workshop
from tools.dev.child import ROOT, Stop, call, call_qt

SILENT = "Without its sound library the app is silent."
BIN = venv.PYTHON.parent
PYTEST = (venv.PYTHON, "-m", "pytest")
WORKERS = ("-n", "auto", "--maxprocesses", "4")  # how they share the files: tests/conftest.py
FAST = ("tests/core", "tests/storage")
# tests/faults is named beside the whole, because pytest reads the options and the table in its conftest.py only then.
HARSH = (
    "tests",
    "tests/faults",
    "-o",
    "norecursedirs=.* packaged",
    "-m",
    "faults or hypothesis",
    "--hypothesis-profile",
    "large",
)
CHECKS: dict[str, list[str | Path]] = {
    "ruff check": [BIN / "ruff", "check"],
    "ruff format": [BIN / "ruff", "format", "--check"],
    "mypy": [BIN / "mypy"],
    "lint-imports": [BIN / "lint-imports"],
    "menu entry, metainfo and man page": [venv.PYTHON, "-m", "tools.packaging", "metadata"],
}


def run(arguments: list[str]) -> int:
    """Open the app; with no display, play one short session on a virtual screen and say where its traces are."""
    window = tour.window_options(arguments)
    alone = window is not None and not _has_display()
    wayland = packages.WAYLAND if os.environ.get("WAYLAND_DISPLAY") else {}
    packages.ensure(
        {**packages.VENV, **packages.WINDOW, **(packages.SCREEN if alone else {})},
        useful={SILENT: packages.SOUND, "The window cannot use Wayland itself without two libraries.": wayland},
    )
    venv.ensure()
    qt.ensure()
    if window is None or not alone:
        return call([venv.PYTHON, "-m", "sciatica_timer", *arguments])
    tour.play(window)
    return 0


def test(arguments: list[str]) -> int:
    """Run the tests, or with `test fast` those of core and storage; all else goes to pytest, as in `test -k cues`."""
    _ensure_all_for_tests()
    if arguments[:1] == ["fast"]:
        return call_qt([*PYTEST, *WORKERS, *FAST, *arguments[1:]])
    return call_qt([*PYTEST, *(arguments or WORKERS)])


def faults(arguments: list[str]) -> int:
    """Do to the real program and its files what computers do (tests/faults), and try many more made-up examples."""
    _ensure_all_for_tests()
    return call_qt([*PYTEST, *HARSH, *(arguments or WORKERS)])


def check(_arguments: list[str]) -> int:
    """Look over what can be looked over without running it: the code, and what desktops read of the app."""
    packages.ensure(packages.VENV, useful={"Not all that desktops read is looked over.": packages.METADATA})
    venv.ensure()
    failed = [name for name, command in CHECKS.items() if call(command)]
    if failed:
        raise Stop(f"Something was found by: {', '.join(failed)}.")
    print("Nothing was found by: " + ", ".join(CHECKS) + ".")
    return 0


def bench(arguments: list[str]) -> int:
    """Measure how fast and how exact the app is (tests/bench)."""
    return _script("tests/bench/__main__.py", arguments)


def screens(arguments: list[str]) -> int:
    """Draw every page into picture files (tools/screens.py)."""
    return _script("tools/screens.py", arguments)


def figures(arguments: list[str]) -> int:
    """Render the figure's strips that are missing (tools/figure); --preview is quick, --sheet makes contact sheets."""
    workshop.FIGURE.ensure()
    return call([workshop.FIGURE.python, "-m", "tools.figure", *arguments])


def translations(arguments: list[str]) -> int:
    """Bring resources/translations up to date with the code, all or those named (de), and compile them."""
    return _script("tools/translations.py", arguments)


def voice(arguments: list[str]) -> int:
    """Render the spoken clips that are missing (tools/voice) and check all; --choose looks for better takes."""
    workshop.VOICE.ensure()
    return call([workshop.VOICE.python, "-m", "tools.voice", *arguments])


def package(_arguments: list[str]) -> int:
    """Build the app as a folder that needs no Python, and the wheel, into build/ and dist/."""
    return _packaging("package")


def package_test(arguments: list[str]) -> int:
    """Build that folder and try it, and the wheel, as a person has them (tests/packaged)."""
    return package([]) or call_qt(
        [*PYTEST, "tests/packaged/test_frozen.py", "tests/packaged/test_wheel.py", *arguments]
    )


def deb(_arguments: list[str]) -> int:
    """Build the Debian package from that folder, into dist/, and have lintian look it over."""
    return _packaging("deb")


def deb_test(arguments: list[str]) -> int:
    """Build the Debian package and try it on clean Debian 12 and 13, from installation to removal; needs root."""
    return deb([]) or call_qt([*PYTEST, "tests/packaged/test_deb.py", *arguments])


def release(arguments: list[str]) -> int:
    """Check, test and build everything for `release VERSION`, with checksums; --dry-run only says what is missing."""
    return _packaging("release", *arguments)


def make_venv(_arguments: list[str]) -> int:
    """Make .venv and install what the lock names, if that is not done yet, and see that Qt loads."""
    packages.ensure({**packages.VENV, **packages.WINDOW}, useful={SILENT: packages.SOUND})
    venv.ensure()
    qt.ensure()
    print("Ready: .venv holds what requirements.lock names.")
    return 0


def lock(arguments: list[str]) -> int:
    """Remake both lock files from pyproject.toml with uv; `lock --upgrade` takes newer versions."""
    if not shutil.which("uv"):
        raise Stop("This needs uv, which is not on the path; `python3 -m pip install uv` brings it.")
    # Universal from the oldest Python on, so that one lock serves 3.10 to 3.13; and no registry's address in it.
    what = ["uv", "pip", "compile", "--quiet", "pyproject.toml", "--universal", "--python-version", "3.10"]
    bare = ["--generate-hashes", "--no-header", "--no-emit-index-url", "--no-emit-find-links"]
    files = {"dev": "requirements.lock", "package": "packaging/requirements.lock"}
    return max(call([*what, "--extra", extra, "-o", file, *bare, *arguments]) for extra, file in files.items())


COMMANDS = {
    "run": run,
    "test": test,
    "faults": faults,
    "check": check,
    "bench": bench,
    "screens": screens,
    "figures": figures,
    "translations": translations,
    "voice": voice,
    "package": package,
    "package-test": package_test,
    "deb": deb,
    "deb-test": deb_test,
    "release": release,
    "venv": make_venv,
    "lock": lock,
}


def main(arguments: list[str]) -> int:
    """Do what the arguments ask for; returns the exit code: 0 done, 2 wrong usage, else what failed."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(_help())
        return 0
    name, *rest = arguments
    if name not in COMMANDS:
        raise Stop(f"There is no command {name!r}; there are: {', '.join(COMMANDS)}.", code=2)
    code = COMMANDS[name](rest)
    if code and name != "run":  # the app has said itself what was wrong
        print(f"`dev.py {name}` ended with code {code}.", file=sys.stderr)
    return code


def _help() -> str:
    sentences = (f"  {name:12} {(command.__doc__ or '').strip()}" for name, command in COMMANDS.items())
    return "\n".join(["python3 dev.py COMMAND [ARGUMENTS]", "", *sentences])


def _script(name: str, arguments: list[str]) -> int:
    if not (ROOT / name).exists():
        raise Stop(f"{name} is not here.")
    _ensure_all_for_tests()
    return call_qt([venv.PYTHON, Path(name), *arguments])


def _packaging(*words: str) -> int:
    _ensure_all_for_tests()
    return call_qt([venv.PYTHON, "-m", "tools.packaging", *words])


def _ensure_all_for_tests() -> None:
    packages.ensure(
        {**packages.VENV, **packages.WINDOW, **packages.SOUND},
        useful={
            "Without a virtual screen the tests of the whole app in its window are skipped.": packages.SCREEN,
            "Without xdotool the tests that press keys in a real window are skipped.": packages.KEYS,
            "Without a sound server the tests that listen to the sound are skipped.": packages.SOUND_SERVER,
            "Without dbus-daemon the tests that speak with a desktop's services are skipped.": packages.BUS,
            "Layouts are not looked at in those of the three families of letters that are missing.": packages.FONTS,
            "Without strace the test that the app opens no connection is skipped.": packages.WATCH,
            "Without eSpeak NG the tests of words that it renders are skipped.": packages.VOICE,
            "Without Orca the test of what a screen reader says is skipped.": packages.SCREEN_READER,
            "Without speech-dispatcher the tests of words spoken aloud are skipped.": packages.LIVE_VOICE,
        },
    )
    venv.ensure()
    qt.ensure()


def _has_display() -> bool:
    """Whether a window can be seen; only Linux says so in the environment."""
    return not sys.platform.startswith("linux") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stop as stop:
        print(stop, file=sys.stderr)
        sys.exit(stop.code)
    except OSError as error:  # a full disk, or a .venv that belongs to somebody else
        sys.exit(f"The system would not let this go on: {error}.")
    except KeyboardInterrupt:
        sys.exit(130)
