"""dev.py and its rooms: what is done once, what is said when something is missing, and what the lock holds."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from tools import tour
from tools.dev import child, packages, qt, venv

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
LOCKED = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", LOCK, re.MULTILINE))
BUILT_WITH = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
LOCKED_TO_BUILD = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", BUILT_WITH, re.MULTILINE))


def dev_py(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "dev.py"), *arguments]
    return subprocess.run(command, env={**os.environ, **environ}, capture_output=True, text=True, check=False)


class TestTheDoor:
    def test_help_says_one_sentence_for_every_command(self) -> None:
        lines = dev_py("--help").stdout.splitlines()[2:]
        names = [line.split()[0] for line in lines]
        assert names == list(dev.COMMANDS)
        assert {"run", "test", "check", "bench", "screens", "venv", "lock"} <= set(names)
        assert all(line.endswith(".") and line.count(". ") == 0 for line in lines)

    def test_an_unknown_command_is_a_sentence_and_wrong_usage(self) -> None:
        answer = dev_py("dance")
        assert answer.returncode == 2
        assert answer.stderr.startswith("There is no command 'dance'; there are: run, test,")
        assert len(answer.stderr.splitlines()) == 1

    def test_remaking_the_lock_without_uv_says_what_brings_it(self, tmp_path: Path) -> None:
        answer = dev_py("lock", PATH=str(tmp_path))
        assert answer.returncode == 1
        assert "needs uv" in answer.stderr
        assert "Traceback" not in answer.stderr

    def test_only_the_standard_library_is_needed_to_ask_for_help(self) -> None:
        code = "import sys, runpy; sys.path.insert(0, '.'); sys.argv = ['dev.py', '--help']; runpy.run_path('dev.py')"
        command = [sys.executable, "-I", "-S", "-c", code]  # -S: no site-packages
        assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 0

    def test_every_tool_of_check_is_run_although_the_first_found_something(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        seen: list[str] = []

        def call(command: list[Path]) -> int:
            seen.append(command[0].name)
            return 1 if len(seen) == 1 else 0

        monkeypatch.setattr(venv, "ensure", lambda: None)
        monkeypatch.setattr(packages, "ensure", lambda *_needed, **_useful: None)
        monkeypatch.setattr(dev, "call", call)
        with pytest.raises(child.Stop, match=r"^Something was found by: ruff check\.$"):
            dev.check([])
        assert seen == ["ruff", "ruff", "mypy", "lint-imports", "python"]

    def test_a_failing_command_hands_on_its_code_with_one_sentence(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setitem(dev.COMMANDS, "test", lambda _arguments: 5)
        assert dev.main(["test"]) == 5
        assert capsys.readouterr().err == "`dev.py test` ended with code 5.\n"


class TestTheLock:
    def test_names_no_host(self) -> None:
        for lock in (LOCK, BUILT_WITH):
            assert "://" not in lock
            assert "index-url" not in lock
            assert "find-links" not in lock

    def test_holds_pyside_and_shiboken_at_the_one_version_that_was_measured_clean(self) -> None:
        assert {LOCKED[name] for name in ("pyside6-essentials", "pyside6-addons", "shiboken6")} == {"6.11.3"}

    def test_gives_hashes_for_every_package(self) -> None:
        entries = re.split(r"\n(?=[a-z])", LOCK)
        assert len(entries) > 20
        assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []

    def test_holds_everything_that_the_project_file_asks_for(self) -> None:
        project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
        asked = re.findall(r'"([A-Za-z0-9-]+)>=', project)
        assert len(asked) > 8
        assert [name for name in asked if name.lower() not in LOCKED | LOCKED_TO_BUILD] == []

    def test_what_is_packaged_is_what_is_tested(self) -> None:
        shared = LOCKED.keys() & LOCKED_TO_BUILD.keys()
        assert {"pyside6-essentials", "tomli", "msgspec"} <= shared
        assert [name for name in shared if LOCKED[name] != LOCKED_TO_BUILD[name]] == []


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project folder of its own, without a .venv."""
    (tmp_path / "requirements.lock").write_text("a==1\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    monkeypatch.setattr(venv, "ROOT", tmp_path)
    monkeypatch.setattr(venv, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(venv, "STAMP", tmp_path / ".venv" / "done.json")
    monkeypatch.setattr(venv, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    return tmp_path


@pytest.fixture
def started(place: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The steps that would have been started, in order: venv, lock or project; nothing is installed."""
    steps: list[str] = []

    def call(command: list[object]) -> int:
        words = [str(word) for word in command]
        steps.append("venv" if "venv" in words else "lock" if "--require-hashes" in words else "project")
        (place / ".venv" / "bin").mkdir(parents=True, exist_ok=True)
        (place / ".venv" / "bin" / "python").touch()
        return 0

    monkeypatch.setattr(venv, "call", call)
    return steps


EVERYTHING = ["venv", "lock", "project"]


class TestTheStamp:
    def test_what_is_done_is_not_done_again(self, started: list[str]) -> None:
        venv.ensure()
        assert started == EVERYTHING
        venv.ensure()
        assert started == EVERYTHING

    def test_a_new_lock_makes_everything_anew(self, place: Path, started: list[str]) -> None:
        venv.ensure()
        leftover = place / ".venv" / "leftover"
        leftover.touch()
        (place / "requirements.lock").write_text("a==2\n", encoding="utf-8")
        venv.ensure()
        assert started == EVERYTHING * 2
        assert not leftover.exists()

    def test_a_new_project_file_only_installs_the_project_again(self, place: Path, started: list[str]) -> None:
        venv.ensure()
        (place / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
        venv.ensure()
        assert started == [*EVERYTHING, "project"]

    def test_another_python_makes_everything_anew(self, started: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
        venv.ensure()
        monkeypatch.setattr(sys, "base_prefix", "/elsewhere")
        venv.ensure()
        assert started == EVERYTHING * 2

    def test_a_folder_that_was_moved_makes_everything_anew(self, place: Path, started: list[str]) -> None:
        venv.ensure()
        stamp = json.loads(venv.STAMP.read_text(encoding="utf-8"))
        stamp["base"] = stamp["base"].replace(str(place), "/elsewhere")
        venv.STAMP.write_text(json.dumps(stamp), encoding="utf-8")
        venv.ensure()
        assert started == EVERYTHING * 2

    def test_a_python_that_is_gone_makes_everything_anew(self, started: list[str]) -> None:
        venv.ensure()
        venv.PYTHON.unlink()
        venv.ensure()
        assert started == EVERYTHING * 2

    def test_the_python_of_the_old_venv_can_make_the_new_one(
        self, place: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        commands: list[list[Path]] = []
        python = place / ".venv" / "bin" / "python"
        python.parent.mkdir(parents=True)
        python.symlink_to(sys.executable)
        monkeypatch.setattr(sys, "executable", str(python))
        monkeypatch.setattr(venv, "call", lambda command: commands.append(command) or 1)
        with pytest.raises(child.Stop, match="Python could not make"):
            venv.ensure()
        assert commands[0][0].exists()
        assert not commands[0][0].is_relative_to(place)

    @pytest.mark.parametrize("failing", EVERYTHING)
    def test_a_step_that_fails_leaves_no_stamp(
        self, started: list[str], monkeypatch: pytest.MonkeyPatch, failing: str
    ) -> None:
        working = venv.call
        monkeypatch.setattr(venv, "call", lambda command: working(command) or started[-1] == failing)
        with pytest.raises(child.Stop):
            venv.ensure()
        assert venv.stamped() == {}
        monkeypatch.setattr(venv, "call", working)
        venv.ensure()
        assert started[-3:] == EVERYTHING

    @pytest.mark.parametrize("text", ["", "[1]", "{"])
    def test_a_damaged_stamp_counts_as_none(self, started: list[str], text: str) -> None:
        venv.ensure()
        venv.STAMP.write_text(text, encoding="utf-8")
        venv.ensure()
        assert started == EVERYTHING * 2


@pytest.fixture
def ordinary_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(packages, "missing", list)
    monkeypatch.setattr(packages.shutil, "which", lambda name: f"/usr/bin/{name}")


class TestWhatIsMissing:
    def test_names_only_the_packages_that_are_not_there(self) -> None:
        absent = {"libEGL.so.1", "libxcb-shape.so.0"}
        assert packages.missing(packages.WINDOW, lambda thing: thing not in absent) == ["libegl1", "libxcb-shape0"]

    def test_a_library_a_program_and_a_font_that_no_system_has_are_missing(self) -> None:
        needed = {"a": "libnobody-has-this.so.7", "b": "nobody-has-this-program", "c": "*.nobody-has-this-font"}
        assert packages.missing(needed) == ["a", "b", "c"]

    def test_a_library_that_this_python_runs_on_is_there(self) -> None:
        assert packages.missing({"libc6": "libc.so.6"}) == []

    @pytest.mark.usefixtures("ordinary_user")
    def test_an_ordinary_user_gets_one_line_to_type_with_everything_in_it(self) -> None:
        with pytest.raises(child.Stop) as stop:
            packages.ensure({"libgl1": "", "libegl1": ""}, useful={"No sound is tested.": {"pulseaudio": ""}})
        assert str(stop.value).splitlines() == [
            "Some packages of the system are missing. Please type this line, then the same command again:",
            "  sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 libegl1 pulseaudio",
        ]

    @pytest.mark.usefixtures("ordinary_user")
    def test_what_can_be_done_without_is_said_and_work_goes_on(self, capsys: pytest.CaptureFixture[str]) -> None:
        packages.ensure({}, useful={"No sound is tested.": {"pulseaudio": ""}, "Nothing is missing here.": {}})
        assert capsys.readouterr().out.splitlines() == [
            "No sound is tested.",
            "Some packages of the system are missing. Please type this line, then the same command again:",
            "  sudo apt-get update && sudo apt-get install -y --no-install-recommends pulseaudio",
        ]

    def test_nothing_is_said_where_nothing_is_missing(self, capsys: pytest.CaptureFixture[str]) -> None:
        packages.ensure({"libc6": "libc.so.6"}, useful={"Never said.": {"libc6": "libc.so.6"}})
        assert capsys.readouterr() == ("", "")

    @pytest.mark.usefixtures("ordinary_user")
    def test_without_apt_get_the_packages_are_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(packages.shutil, "which", lambda _name: None)
        with pytest.raises(child.Stop, match=r"what your system calls these packages of Debian, .*: libgl1$"):
            packages.ensure({"libgl1": ""})

    @pytest.mark.usefixtures("ordinary_user")
    def test_root_has_apt_get_install_what_is_missing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        lines: list[tuple[str, ...]] = []

        def apt_get(*arguments: str) -> subprocess.CompletedProcess[str]:
            lines.append(arguments)
            return subprocess.CompletedProcess(arguments, 0, stdout="")

        monkeypatch.setattr(os, "geteuid", lambda: 0)
        monkeypatch.setattr(packages, "_apt_get", apt_get)
        packages.ensure({"libgl1": ""}, useful={"No sound is tested.": {"pulseaudio": ""}})
        assert lines == [("update",), ("install", "-y", "--no-install-recommends", "libgl1", "pulseaudio")]

    @pytest.mark.usefixtures("ordinary_user")
    def test_an_apt_get_that_fails_ends_with_the_line_that_failed(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        failed = subprocess.CompletedProcess([], 100, stdout="E: no network\n")
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        monkeypatch.setattr(packages, "_apt_get", lambda *_arguments: failed)
        with pytest.raises(child.Stop, match=r"  apt-get update && apt-get install -y \S+ libgl1$"):
            packages.ensure({"libgl1": ""})
        assert capsys.readouterr().err == "E: no network\n"
        packages.ensure({}, useful={"No sound is tested.": {"pulseaudio": ""}})
        assert capsys.readouterr().out.splitlines()[1:3] == [
            "No sound is tested.",
            "Some packages of the system are missing. This line did not install them:",
        ]

    def test_a_python_without_ensurepip_asks_for_its_venv_package(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(packages.importlib.util, "find_spec", lambda _name: None)
        assert packages.missing(packages.VENV) == ["python3-venv", f"python3.{sys.version_info.minor}-venv"]

    def test_what_qt_cannot_load_is_named(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setattr(qt, "PYTHON", Path(sys.executable))
        monkeypatch.setattr(qt, "TRIED", tmp_path / "tried")
        with pytest.raises(child.Stop, match=r"QtNobodyHasThis: No module named 'PySide6\.QtNobodyHasThis'"):
            qt._try_once(["QtNobodyHasThis"])
        assert not (tmp_path / "tried").exists()


class TestTheEnvironment:
    def test_a_missing_runtime_folder_home_and_utf8_locale_are_lent(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
        monkeypatch.delenv("HOME", raising=False)
        monkeypatch.setenv("LC_ALL", "POSIX")
        environ = child.environment("/lent")
        assert (environ["XDG_RUNTIME_DIR"], environ["LC_ALL"]) == ("/lent", "C.UTF-8")
        assert environ["HOME"]

    def test_what_is_there_is_left_alone(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
        environ = child.environment("/lent")
        assert (environ["XDG_RUNTIME_DIR"], environ["LC_ALL"]) == (str(tmp_path), "de_DE.UTF-8")


class TestRunWithoutADisplay:
    @pytest.mark.parametrize("arguments", [["list", "--json"], ["--version"], ["--speed"]])
    def test_what_is_not_for_the_window_goes_straight_to_the_app(self, arguments: list[str]) -> None:
        assert tour.window_options(arguments) is None

    def test_the_tour_takes_the_options_of_the_window(self) -> None:
        options = tour.window_options(["--start", "dead-bug", "--speed=30"])
        assert options is not None
        assert (options.start, options.speed) == ("dead-bug", "30")
        assert Path(options.data_dir) == ROOT / "out" / "tour" / "data"

    def test_the_safety_page_is_acknowledged_only_where_there_are_no_settings(self, tmp_path: Path) -> None:
        tour._acknowledge_safety(tmp_path / "new")
        written = (tmp_path / "new" / "settings.toml").read_text(encoding="utf-8")
        assert re.fullmatch(r'safety_acknowledged_on = "\d{4}-\d\d-\d\d"\n', written)
        (tmp_path / "settings.toml").write_text("mine = 1\n", encoding="utf-8")
        tour._acknowledge_safety(tmp_path)
        assert (tmp_path / "settings.toml").read_text(encoding="utf-8") == "mine = 1\n"
