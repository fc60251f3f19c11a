"""What a user gets from the wheel: the package with its rule pages, and nothing beside it."""

from __future__ import annotations

import subprocess
import sys
import venv
import zipfile
from functools import partial
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MADE_OF = """
from i18nlint.facts.numbers import load as lexicons
from i18nlint.model.language import LanguageTag
from i18nlint.rulebook import load as rules
print(rules.made_of(rules.builtin_directory()))
print(lexicons.made_of(lexicons.language_files(LanguageTag("ko"))))
"""
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of this checkout, built without the network."""
    pytest.importorskip("build", reason="the package `build` is not installed")
    pytest.importorskip("hatchling", reason="the package `hatchling` is not installed")
    folder = tmp_path_factory.mktemp("dist")
    _run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", str(folder), str(ROOT))
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_every_rule_page(wheel: Path) -> None:
    pages = {f"i18nlint/_rules/{page.name}" for page in (ROOT / "rules").glob("*.md")}
    assert pages <= set(zipfile.ZipFile(wheel).namelist())


def test_the_wheel_holds_the_language_data_and_the_type_marker(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    data = {f"i18nlint/languages/{file.name}" for file in ROOT.glob("i18nlint/languages/*.toml")}
    assert data | {"i18nlint/py.typed"} <= names


def test_the_wheel_takes_one_name_at_the_top(wheel: Path) -> None:
    top = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {name for name in top if not name.endswith(".dist-info")} == {"i18nlint"}


def test_an_installed_wheel_lists_the_rules(wheel: Path, tmp_path: Path) -> None:
    python = _environment(tmp_path / "venv")
    _run(str(python), "-m", "pip", "install", "--quiet", "--no-deps", str(wheel))
    installed = partial(_run, str(python), "-E", cwd=tmp_path)  # whatever PYTHONPATH names
    listed = installed("-m", "i18nlint", "rules")
    where = installed("-c", "import i18nlint; print(i18nlint.__file__)")
    assert str(tmp_path) in where
    assert "number-changed" in listed
    # else what was generated here would be passed over there
    assert installed("-c", MADE_OF) == _run(sys.executable, "-c", MADE_OF)


def _environment(folder: Path) -> Path:
    """A fresh environment that sees this one's packages, but not its editable install of us."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    site = _run(str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
    packages = [path for path in sys.path if path.endswith("site-packages")]
    # A .pth adds folders without running the .pth files inside them: the editable one stays out.
    Path(site.strip(), "outer.pth").write_text("\n".join(packages), encoding="utf-8")
    return python


def _run(*command: str, cwd: Path | None = None) -> str:
    done = subprocess.run(  # noqa: S603 -- our own interpreter
        command, cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
