"""A folder named in a working directory that holds much else, such as a home folder."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import Result

from .conftest import EN, KO

Run = Callable[..., Result]
Site = Callable[[Mapping[str, str]], Path]

NOTE = (
    "versions were sought in blog alone: much lies around it that no repository or i18nlint.toml "
    "says to be one project"
)
POSTS = {"blog/ko/a.md": KO, "blog/en/a.md": EN.replace("450", "540")}


@pytest.fixture(autouse=True)
def home(site: Site, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("i18nlint.discover.surroundings.AT_MOST", 5)
    return site(POSTS | {f"{number}.txt": "" for number in range(9)})


@pytest.mark.parametrize("path", ["blog", "blog/ko", "blog/ko/a.md"])
def test_paths_are_still_those_of_the_working_directory(run: Run, path: str) -> None:
    done = run("check", path, "--output-format", "json")
    assert (done.exit_code, done.stderr) == (1, "")
    report = json.loads(done.stdout)
    assert report["root"] == "."
    assert [one["target"]["path"] for one in report["diagnostics"]] == ["blog/ko/a.md"]


def test_where_a_post_has_no_version_a_note_says_where_one_was_sought(site: Site, run: Run) -> None:
    site({"blog/en/b.md": EN})
    assert run("check", "blog").stderr == f"note: {NOTE}\n"
    assert run("layout", "blog").stderr == f"note: {NOTE}\n"
    assert run("check", "blog", "--quiet").stderr == ""


def test_where_no_post_has_one_the_hint_says_so(home: Path, run: Run) -> None:
    (home / "blog/ko/a.md").unlink()
    done = run("check", "blog")
    assert done.exit_code == 2
    assert f"  hint: {NOTE}\n" in done.stderr
