from pathlib import Path

import tomli

ROOT = Path(__file__).parents[2]


def test_the_list_of_packages_is_the_tree():
    listed = tomli.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"]
    found = [".".join(file.parent.relative_to(ROOT).parts) for file in (ROOT / "sciatica_timer").rglob("__init__.py")]
    assert sorted(listed) == sorted([*found, "sciatica_timer.resources"])


def test_every_folder_with_code_is_a_package():
    folders = {file.parent for file in (ROOT / "sciatica_timer").rglob("*.py")}
    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []


def test_every_kind_of_resource_is_shipped():
    data = tomli.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["package-data"]
    shipped = {f for pattern in data["sciatica_timer.resources"] for f in (ROOT / "resources").glob(pattern)}
    there = {f for f in (ROOT / "resources").rglob("*.*") if f.is_file() and f.suffix not in (".py", ".pyc", ".ts")}
    assert shipped == there
