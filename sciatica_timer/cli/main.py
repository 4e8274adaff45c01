"""The command line: finds the command, runs it, and turns every problem into one sentence and an exit code."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from sciatica_timer.cli.arguments import UsageProblem, help_text, parse
from sciatica_timer.core.translation import tr

if TYPE_CHECKING:
    import argparse

FINE, DATA_PROBLEM, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
# A frozen app has no Python that would run a module of it: it starts itself, through one of these doors, as the
# process that is to be (desktop/processes/child_process.py). No person needs them, so the help is silent about them.
DOORS = {
    "--companion": "integration.companion",
    "--play-sound": "sound.player",
    "--quieten": "sound.quieter",
    "--speak": "voice.speaker",
}


def entry() -> None:
    """Run as a program; what it makes, the lock and files of libraries among it, is for its owner alone."""
    os.umask(0o077)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # missing where a stream is closed or replaced
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main(sys.argv[1:]))


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code; no exception leaves."""
    try:
        code = _enter(DOORS[arguments[0]]) if arguments and arguments[0] in DOORS else _speak_and_run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except UsageProblem as problem:
        return _complain(problem, WRONG_USAGE)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _discard_output()
        return FINE
    except Exception as error:  # noqa: BLE001  the last fence before a traceback
        return _complain(_in_words(error), DATA_PROBLEM)
    return code


def _speak_and_run(arguments: list[str]) -> int:
    _import_records()
    from sciatica_timer.cli.language import speak

    language = speak(arguments)
    return _run(parse(arguments), language)


def _run(arguments: argparse.Namespace, language: str) -> int:
    if arguments.help:
        say(help_text().rstrip())
        return FINE
    if arguments.version:
        from sciatica_timer.cli.version import version_line

        say(version_line())
        return FINE
    if arguments.command in ("list", "plan", "today", "check", "schema", "pack", "add"):
        from sciatica_timer.cli import library

        return library.run(arguments, say, warn)
    if arguments.command in ("history", "export", "import"):
        from sciatica_timer.cli import history

        return history.run(arguments, say, warn)
    if arguments.command == "report":
        from sciatica_timer.cli import report

        return report.run(arguments, language, say, warn)
    from sciatica_timer.cli import window

    return window.run(arguments)


def _import_records() -> None:
    """Import what all records are made of, the short way, before the first module that has some."""
    from sciatica_timer.cli.quick_imports import without_typing_extensions

    with without_typing_extensions():
        import msgspec  # noqa: F401


def _enter(module: str) -> int:
    from importlib import import_module

    _import_records()
    code: int = import_module(f"sciatica_timer.desktop.{module}").run()
    return code


def say(text: str) -> None:
    """Print data."""
    print(text)


def warn(text: str) -> None:
    """Print a problem, or a note that is no data, on one line."""
    from sciatica_timer.core.problem import printable

    print(f"sciatica-timer: {printable(text)}", file=sys.stderr)


def _complain(problem: object, code: int) -> int:
    try:
        warn(str(problem))
    except OSError:
        _discard_output()
    return code


def _in_words(error: Exception) -> str:
    """Return the words of an expected problem, or the name of a fault of the program."""
    from sciatica_timer.core.problem_wording import reason_worded
    from sciatica_timer.storage.files.errors import StorageProblem, why

    if isinstance(error, StorageProblem):
        return str(error)
    if isinstance(error, OSError):
        _discard_output()
        text = tr("{0}: could not be read or written ({1}).")
        return text.format(error.filename or tr("The output"), reason_worded(why(error)))
    if isinstance(error, ImportError):
        return tr("A part of Sciatica Timer is missing ({0}); installing it again brings it back.").format(error)
    what = f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"
    return tr("Something went wrong that should not have ({0}).").format(what)


def _discard_output() -> None:
    """Send what is still to be printed to nowhere, so that nothing complains at the very end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):
        return
    finally:
        os.close(nowhere)
