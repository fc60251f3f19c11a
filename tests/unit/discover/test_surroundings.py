"""How far a run looks where neither a repository nor a configuration says what a project is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from i18nlint.config.schema import Config
from i18nlint.discover import discover_layout
from i18nlint.discover.surroundings import Surroundings, look_around
from i18nlint.discover.walk import Gate, Tree, walk
from i18nlint.errors import UsageError

from .conftest import Build, groups, reasons

LITTLE = 5
"""As much as may lie around what was named in these tests."""


@pytest.fixture(autouse=True)
def _little(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("i18nlint.discover.surroundings.AT_MOST", LITTLE)


def test_what_was_named_is_looked_through_however_much_it_is(build: Build) -> None:
    root = build([f"blog/{number}.md" for number in range(20)])
    found = look_around(Gate(root), ["blog"])
    assert len(found.tree.files) == 20
    assert found.are_all  # nothing else lies there


def test_of_folders_above_those_are_looked_through_in_which_little_lies(build: Build) -> None:
    beside = [f"home/{number}.txt" for number in range(LITTLE)]
    root = build(["home/site/docs/a.md", "home/site/i18n/a.md", *beside, "x.md"])
    found = look_around(Gate(root), ["home/site/docs"])
    assert found.tops == {"home/site"}
    assert found.tree.files == ("home/site/docs/a.md", "home/site/i18n/a.md")


def test_files_of_any_kind_and_folders_count_but_not_what_was_named(build: Build) -> None:
    root = build(["docs/1.md", "docs/2.md", "a/x.png", "b/x.txt"])
    assert look_around(Gate(root), ["docs"]).are_all
    (root / "c").mkdir()
    assert look_around(Gate(root), ["docs"]).tops == {"docs"}


def test_one_of_several_may_be_large(build: Build) -> None:
    root = build(["a/1.md", *(f"b/{number}.md" for number in range(20))])
    found = look_around(Gate(root), ["a", "b", "b/c"])
    assert found.are_all
    assert len(found.tree.files) == 21


def test_a_folder_that_is_too_large_is_tried_once(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = build([f"{number}/a.md" for number in range(20)])
    tried: list[str] = []
    once = Surroundings._try

    def noted(self: Surroundings, folder: str) -> None:
        tried.append(folder)
        once(self, folder)

    monkeypatch.setattr(Surroundings, "_try", noted)
    found = look_around(Gate(root), map(str, range(3)))
    assert tried == ["."]
    assert found.tops == {"0", "1", "2"}


def test_a_folder_is_not_taken_for_one_whose_name_it_begins_with(build: Build) -> None:
    root = build(["a/1.md", "ab/1.md", *(f"{number}.txt" for number in range(20))])
    assert look_around(Gate(root), ["a", "ab"]).tree.files == ("a/1.md", "ab/1.md")


def test_a_folder_that_git_ignores_stays_unseen_though_it_was_named(build: Build) -> None:
    root = build(["site/.git/x", "site/out/ko/a.md", "site/out/en/a.md", "b.md"])
    build({"site/.gitignore": "out\n"})
    found = look_around(Gate(root), ["site/out/ko"])
    assert found.tree.files == ("b.md",)


def test_folders_outside_the_root_are_passed_by(build: Build) -> None:
    root = build(["in/a.md", "out/b.md"])
    assert look_around(Gate(root / "in"), ["../out"]).tree.files == ()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may look everywhere")
def test_a_folder_above_that_nobody_may_list_ends_the_look(build: Build) -> None:
    root = build(["shut/docs/a.md", "b.md"])
    (root / "shut").chmod(0o300)
    try:
        assert look_around(Gate(root), ["shut/docs"]).tops == {"shut/docs"}
    finally:
        (root / "shut").chmod(0o700)


@pytest.mark.parametrize("seed", ["docs", "docs/a.md"])
def test_a_version_beside_what_was_named_is_found(build: Build, seed: str) -> None:
    root = build(["docs/a.md", "docs.ko/a.md"])
    layout = discover_layout(root, Config(), [seed])
    assert groups(layout) == groups(discover_layout(root, Config()))
    assert layout.within == ()


def test_where_too_much_lies_around_it_versions_are_sought_in_the_folder(build: Build) -> None:
    posts = ["blog/a.md", "blog/a.ko.md", "blog/b.md", "blog/b.ko.md", "blog/c.md"]
    root = build([*posts, *(f"{number}.txt" for number in range(20))])
    layout = discover_layout(root, Config(), ["blog/a.md", "blog/c.md"])
    assert groups(layout) == {"blog/a": {"en": "blog/a.md", "ko": "blog/a.ko.md"}}
    assert reasons(layout) == {"blog/c.md": "no version in another language"}
    assert layout.within == ("blog",)


@pytest.mark.parametrize("known", [".git/HEAD", ".git", "../.git"])
def test_in_a_repository_all_of_it_is_looked_through(build: Build, known: str) -> None:
    build([f"all/{number}.txt" for number in range(20)])
    root = build([f"all/{known}", "all/docs/a.md", "all/docs.ko/a.md"]) / "all"
    layout = discover_layout(root, Config(), ["docs"])
    assert (len(layout.groups), layout.within) == (1, ())


def test_so_it_is_where_a_configuration_says_what_the_root_is(build: Build) -> None:
    root = build(["docs/a.md", "docs.ko/a.md", *(f"{number}.txt" for number in range(20))])
    assert discover_layout(root, Config(), ["docs"]).within == ("docs",)
    file, patterns = str(root / "i18nlint.toml"), ("{path}.{lang}.md",)
    for config in (Config(path=file), Config(patterns=patterns)):
        assert discover_layout(root, config, ["docs"]).within == ()
    assert discover_layout(root, Config()).within == ()


def test_a_named_folder_that_cannot_be_listed_is_an_error(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = build(["docs/a.md"])

    def closed(path: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", closed)
    with pytest.raises(UsageError, match="cannot be read: Permission denied"):
        look_around(Gate(Path(root)), ["docs"])


def test_what_lies_within_a_folder_above_another_is_not_looked_through_again(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = build(["a/en/x.md", "b/en/x.md", "b/ko/x.md"])
    walked: list[str] = []

    def noted(gate: Gate, base: str, **options: object) -> Tree:
        walked.append(base)
        return walk(gate, base, **options)  # type: ignore[arg-type]

    monkeypatch.setattr("i18nlint.discover.surroundings.walk", noted)
    found = look_around(Gate(root), ["a/en", "b/en"])
    assert walked == ["a/en", "b/en", "a", "."]
    assert found.tops == {"."}
    assert found.are_all
    assert found.tree.files == ("a/en/x.md", "b/en/x.md", "b/ko/x.md")
    assert discover_layout(root, Config(), ["a/en", "b/en"]).within == ()


def test_a_folder_named_before_the_one_it_lies_in_is_walked_once(build: Build) -> None:
    root = build(["!a/x.md", "b.md"])
    found = look_around(Gate(root), [".", "!a"])
    assert [tree.files for tree in found._trees] == [("!a/x.md",), ("b.md",)]
    assert found.tops == {"."}
    assert found.tree.files == ("!a/x.md", "b.md")


def test_nothing_named_is_nothing_seen(build: Build) -> None:
    found = look_around(Gate(build(["a.md"])), [])
    assert (found.tops, found.tree) == (frozenset(), Tree())


@pytest.mark.parametrize("owned", [{"env/pyvenv.cfg": ""}, {"node_modules/x": ""}])
def test_what_a_tool_owns_is_not_looked_through_from_a_folder_in_it(
    build: Build, owned: dict[str, str]
) -> None:
    (tool,) = (path.split("/")[0] for path in owned)
    root = build({**owned, f"{tool}/theme/en/a.md": "", f"{tool}/theme/ko/a.md": "", "b.md": ""})
    found = look_around(Gate(root), [f"{tool}/theme/en"])
    assert found.tree.files == ("b.md",)
    assert found.tops == {"."}
