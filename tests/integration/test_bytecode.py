"""Bytecode kept in one file: a run is quicker for it, and never says anything else."""

from __future__ import annotations

import marshal
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import i18nlint

PACKAGE = Path(i18nlint.__file__).parent
GIVEN = {"PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX", "PYTHONOPTIMIZE"}
Run = Callable[..., str]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy, for what it keeps and what becomes of its sources is its own affair."""
    copy = tmp_path / "installed" / "i18nlint"
    few = shutil.ignore_patterns("*.all", "expressions", "lexicons")
    shutil.copytree(PACKAGE, copy, ignore=few)
    return copy


@pytest.fixture
def run(package: Path) -> Run:
    def run(*words: str, options: tuple[str, ...] = (), **more: str) -> str:
        own = {name: value for name, value in os.environ.items() if name not in GIVEN}
        done = subprocess.run(  # noqa: S603 (our own words)
            [sys.executable, *options, "-m", "i18nlint", *words],
            env={**own, "PYTHONPATH": str(package.parent), **more},
            cwd=package.parent,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        return done.stdout + done.stderr

    return run


def kept(package: Path) -> list[Path]:
    return sorted(package.glob("__pycache__/bytecode.*all*"))


def test_modules_are_kept_by_one_run_and_found_by_the_next(package: Path, run: Run) -> None:
    run("--version")
    assert len(kept(package)) == 1
    before = kept(package)[0].stat()
    for cache in package.glob("cli/__pycache__"):
        shutil.rmtree(cache)
    run("--version")
    assert not list(package.glob("cli/__pycache__")), "Python had to compile them"
    assert kept(package)[0].stat().st_mtime_ns == before.st_mtime_ns


def test_an_edited_module_is_never_taken_from_there(package: Path, run: Run) -> None:
    said = run("--version")
    program = package / "cli" / "program.py"
    program.write_text(program.read_text(encoding="utf-8") + "print('edited')\n", encoding="utf-8")
    assert run("--version") == run("--version") == "edited\n" + said


def test_a_module_that_is_gone_is_not_found_there(package: Path, run: Run) -> None:
    run("--version")
    (package / "cli" / "program.py").unlink()
    assert "No module named 'i18nlint.cli.program'" in run("--version")


@pytest.mark.parametrize("length", [0, 5, 100, -1])
def test_a_broken_file_is_written_anew(package: Path, run: Run, length: int) -> None:
    said = run("--version")
    (file,) = kept(package)
    whole = file.read_bytes()
    file.write_bytes(whole[:length])
    assert run("--version") == said
    assert len(file.read_bytes()) == len(whole)


def test_a_file_of_another_form_is_written_anew(package: Path, run: Run) -> None:
    said = run("--version")
    (file,) = kept(package)
    head = marshal.dumps(("another writer", {}, ["no length"]))
    file.write_bytes(len(head).to_bytes(8, "big") + head)
    assert run("--version") == said
    assert b"another writer" not in file.read_bytes()


def test_a_part_that_cannot_be_read_is_written_anew(package: Path, run: Run) -> None:
    said = run("--version")
    (file,) = kept(package)
    whole = file.read_bytes()
    file.write_bytes(whole[:-5000] + bytes(5000))
    assert run("--version") == said
    assert file.read_bytes()[-5000:] != bytes(5000)


def test_a_moved_package_is_kept_anew(package: Path, run: Run) -> None:
    """Its tracebacks would name files of the place where it was."""
    run("--version")
    (file,) = kept(package)
    here, other = (
        str(package.parent.with_name(name)).encode() for name in ("installed", "elsewhere")
    )
    file.write_bytes(file.read_bytes().replace(here, other))
    run("--version")
    assert other not in file.read_bytes()


def test_what_another_state_of_the_writer_kept_is_written_anew(package: Path, run: Run) -> None:
    """It may have kept it in another form."""
    run("--version")
    (file,) = kept(package)
    writer = package / "bytecode.py"
    writer.write_text(writer.read_text(encoding="utf-8") + "# edited\n", encoding="utf-8")
    before = file.read_bytes()
    run("--version")
    assert file.read_bytes() != before


def test_python_says_whether_and_where_bytecode_is_kept(
    package: Path, run: Run, tmp_path: Path
) -> None:
    run("--version", options=("-B",))
    run("--version", PYTHONDONTWRITEBYTECODE="1")
    run("--version", PYTHONPYCACHEPREFIX=str(tmp_path / "prefix"))
    assert not kept(package)
    assert len(list((tmp_path / "prefix").rglob("bytecode.*all"))) == 1
    run("--version")
    run("--version", options=("-O",))
    assert len(kept(package)) == 2


def test_a_folder_that_nobody_may_write_to_changes_nothing(package: Path, run: Run) -> None:
    said = run("--version")
    shutil.rmtree(package / "__pycache__")
    (package / "__pycache__").write_text("a file in its place, which even root cannot write into")
    assert run("--version") == run("--version") == said


def test_a_check_finds_the_same(package: Path, run: Run, tmp_path: Path) -> None:
    shutil.copytree(PACKAGE.parent / "rules", package.parent / "rules")
    for language, number in (("en", 12), ("ko", 13)):
        post = tmp_path / "site" / "content" / language / "post.md"
        post.parent.mkdir(parents=True)
        post.write_text(f"# Trains\n\n{number} trains were late.\n", encoding="utf-8")
    words = ("check", "--no-cache", "--source-language", "en", str(tmp_path / "site"))
    plain = run(*words, options=("-B",))
    assert "number" in plain
    assert run(*words) == run(*words) == plain
    assert len(kept(package)) == 1
    resources = run("rules")
    assert resources == run("rules") == run("rules", options=("-B",))
