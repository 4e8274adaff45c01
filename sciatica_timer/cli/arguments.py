"""The words of the command line: its help, its arguments, and what is said when they are wrong."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

from sciatica_timer.core.translation import tr

COMMANDS = ("list", "plan", "today", "history", "export", "import", "report", "pack", "add", "check", "schema")


_COMMANDS = frozenset(COMMANDS)
_TYPED_WIDTH = 39
_PROGRAM = "sciatica-timer"
_WITH_VALUE = ("--data-dir", "--language", "--start", "--speed", "--trace")
ENDING = ".sciatica"


class UsageProblem(Exception):  # noqa: N818  a slip of the person, not a fault of the program
    """The command line was used wrongly, told as one sentence."""


class _Formatter(argparse.HelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=100)  # not asked of the terminal: that takes time at every start


class _Parser(argparse.ArgumentParser):
    """A parser that raises, instead of printing and leaving; the help is written above."""

    def __init__(self, prog: str = _PROGRAM) -> None:
        super().__init__(prog, add_help=False, allow_abbrev=False, formatter_class=_Formatter)

    def error(self, message: str) -> NoReturn:
        raise UsageProblem(message)


def help_text() -> str:
    """Return what --help prints."""
    about = tr("Sciatica Timer: times and records physiotherapy exercises you chose.")
    codes = tr(
        "It ends with 0 when all is fine, 1 when something is wrong with the data, and 2 when it was called wrongly."
    )
    return "\n".join([about, "", *map(_help_line, _help_rows()), "", codes])


def _help_line(row: tuple[str, str]) -> str:
    typed, text = row
    gap = "\n" + " " * _TYPED_WIDTH if text and len(typed) >= _TYPED_WIDTH else ""
    return f"{typed}{gap}{text}" if gap else f"{typed:<{_TYPED_WIDTH}}{text}".rstrip()


def _help_rows() -> list[tuple[str, str]]:
    """Return what is typed, and what it does."""
    return [
        ("  sciatica-timer [FILE.sciatica]", tr("open the window, and show what is in a file that somebody shared")),
        ("      --start ID", tr("begin this exercise or programme at once")),
        ("      --speed FACTOR", tr("run the session's clock faster, for trying out: 20 is 20 times as fast")),
        ("      --trace FILE", tr("write a line for every phase and cue")),
        ("      --in-background", tr("start out of sight, in the tray or minimized, as at login")),
        ("  sciatica-timer list", tr("the exercises, the dose you would do now, and the programmes")),
        ("      --json", ""),
        ("  sciatica-timer plan ID", tr("what a session would be, second by second")),
        ("      --sets N  --reps N  --hold S  --variant V  --json", ""),
        ("  sciatica-timer today", tr("what is due, done and left today")),
        ("      --json", ""),
        ("  sciatica-timer history", tr("what you did, oldest first")),
        ("      --from DATE  --to DATE", tr("days such as 2026-01-31, both included")),
        ("      --exercise ID  --json | --csv", ""),
        ("  sciatica-timer export FILE", tr("your history as FILE.json (everything) or FILE.csv (for a spreadsheet)")),
        ("  sciatica-timer import FILE.json", tr("bring an exported history back in, without duplicates")),
        ("  sciatica-timer report FILE.pdf", tr("one or two pages for your physiotherapist")),
        ("      --from DATE  --to DATE", tr("other days than the last 12 weeks, both included")),
        ("      --with-data", tr("with all of your history in it as a file (JSON)")),
        (
            "  sciatica-timer pack ID ... FILE.sciatica",
            tr("exercises or a programme, with all that belongs to them, as one file"),
        ),
        ("  sciatica-timer add FILE", tr("take what is in a FILE.sciatica or FILE.toml into your data folder")),
        ("  sciatica-timer check FILE.toml ...", tr("tell every mistake of exercise and programme files")),
        ("  sciatica-timer schema", tr("the JSON Schema of such files")),
        ("", ""),
        ("  " + tr("With any of them:"), ""),
        ("      --data-dir DIR", tr("keep the data in this folder instead of the usual one")),
        ("      --language CODE", tr("speak this language, such as de, instead of the one that was chosen")),
        ("  sciatica-timer --version", ""),
        ("  sciatica-timer --help", ""),
    ]


def parse(arguments: list[str]) -> argparse.Namespace:
    """Read the arguments; `command` is None for the window. Raises UsageProblem."""
    arguments, opened = _without_file(arguments)
    usual = argparse.Namespace(data_dir=None, help=False, version=False, opened=opened, language="")
    try:
        return _parser().parse_args(arguments, usual)
    except UsageProblem as problem:
        _, unknown, asked = str(problem).partition("invalid choice: ")
        if unknown:
            command = asked.partition(" (choose from")[0][:80]
            text = tr("There is no command {0}; there are {1}.")
            raise UsageProblem(text.format(command, ", ".join(COMMANDS))) from None
        raise UsageProblem(tr("{0}. See sciatica-timer --help.").format(problem)) from None


def _without_file(arguments: list[str]) -> tuple[list[str], Path | None]:
    """Take off a file that is to be opened: argparse would look for a command of its name."""
    *before, last = arguments or [""]
    is_value = before[-1:] and before[-1] in _WITH_VALUE
    if not last.lower().endswith(ENDING) or is_value or not _COMMANDS.isdisjoint(before):
        return arguments, None
    return before, Path(last)


def _parser() -> _Parser:
    parser = _Parser()
    _add_everywhere(parser)
    parser.add_argument("--start")
    parser.add_argument("--speed", default="1")
    parser.add_argument("--trace", type=_path)
    parser.add_argument("--in-background", action="store_true")
    commands = parser.add_subparsers(dest="command", prog=_PROGRAM)
    kinds = {name: commands.add_parser(name) for name in COMMANDS}
    for kind in kinds.values():
        _add_everywhere(kind)
    kinds["list"].add_argument("--json", action="store_true")
    plan = kinds["plan"]
    plan.add_argument("id", metavar="ID", nargs="?")
    kinds["today"].add_argument("--json", action="store_true")
    for name in ("--sets", "--reps", "--hold", "--variant"):
        plan.add_argument(name)
    plan.add_argument("--json", action="store_true")
    history, report = kinds["history"], kinds["report"]
    for name, where in (("--from", "from_date"), ("--to", "to_date")):
        history.add_argument(name, dest=where)
        report.add_argument(name, dest=where)
    history.add_argument("--exercise")
    form = history.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    form.add_argument("--csv", action="store_true")
    kinds["export"].add_argument("file", metavar="FILE", type=_path, nargs="?")
    report.add_argument("file", metavar="FILE", type=_path, nargs="?")
    report.add_argument("--with-data", action="store_true")
    kinds["import"].add_argument("file", metavar="FILE", type=_path, nargs="?")
    kinds["pack"].add_argument("names", metavar="ID", nargs="*")
    kinds["add"].add_argument("file", metavar="FILE", type=_path, nargs="?")
    kinds["check"].add_argument("files", metavar="FILE", type=_path, nargs="*")
    return parser


def _add_everywhere(parser: _Parser) -> None:
    """Add what may stand before and after the command; what is not given leaves alone what was."""
    parser.add_argument("--data-dir", type=_path, default=argparse.SUPPRESS)
    parser.add_argument("--language", default=argparse.SUPPRESS)
    parser.add_argument("-h", "--help", action="store_true", default=argparse.SUPPRESS)
    parser.add_argument("--version", action="store_true", default=argparse.SUPPRESS)


def _path(text: str) -> Path:
    if not text or "\0" in text:
        raise argparse.ArgumentTypeError(tr("a name is needed"))
    return Path(text)
