from __future__ import annotations

import os
from pathlib import Path

import pytest

from i18nlint.discover.walk import Gate, walk
from i18nlint.errors import UsageError

from .conftest import Build


def test_markdown_files_are_found_in_order_of_their_paths(build: Build) -> None:
    root = build(
        ["b.md", "a/z.mdx", "a.markdown", "a/x.txt", "UPPER.MD", "c.qmd", "d.svx", "e.Rmd"]
    )
    found = ("UPPER.MD", "a.markdown", "a/z.mdx", "b.md", "c.qmd", "d.svx")
    assert walk(Gate(root)).files == found


def test_folders_of_tools_are_passed_by_and_other_hidden_ones_are_not(build: Build) -> None:
    root = build(["node_modules/x/README.md", ".git/x.md", ".venv/x.md", ".github/README.md"])
    assert walk(Gate(root)).files == (".github/README.md",)


def test_what_git_ignores_is_not_seen(build: Build) -> None:
    root = build(["public/a.md", "posts/a.md", "posts/draft-a.md", "posts/keep/draft-b.md"])
    build({".gitignore": "/public/\ndraft-*\n", "posts/keep/.gitignore": "!draft-b.md\n"})
    assert walk(Gate(root)).files == ("posts/a.md", "posts/keep/draft-b.md")


def test_a_nested_gitignore_holds_in_its_folder_only(build: Build) -> None:
    root = build(["a/x.md", "b/x.md"])
    build({"a/.gitignore": "x.md\n"})
    assert walk(Gate(root)).files == ("b/x.md",)


def test_gitignore_files_above_the_root_hold_up_to_the_repository(build: Build) -> None:
    root = build(["repo/.git/HEAD", "repo/site/a.md", "repo/site/b.md"])
    build({"repo/.gitignore": "site/a.md\n", ".gitignore": "b.md\n"})
    assert walk(Gate(root / "repo" / "site")).files == ("b.md",)


def test_gitignore_files_above_do_not_hold_outside_a_repository(build: Build) -> None:
    root = build(["site/a.md"])
    build({".gitignore": "a.md\n"})
    assert walk(Gate(root / "site")).files == ("a.md",)


def test_excluded_files_are_listed_apart(build: Build) -> None:
    tree = walk(Gate(build(["drafts/a.md", "posts/a.md"]), ("drafts/**",)))
    assert (tree.files, tree.excluded) == (("posts/a.md",), ("drafts/a.md",))


def test_links_that_lead_in_circles_do_no_harm(build: Build) -> None:
    root = build(["posts/a.md"])
    (root / "posts" / "again").symlink_to(root, target_is_directory=True)
    (root / "posts" / "gone.md").symlink_to(root / "nowhere.md")
    (root / "posts" / "self.md").symlink_to("self.md")
    assert walk(Gate(root)).files == ("posts/a.md",)


def test_a_closed_folder_is_passed_by_and_named(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = build(["data/a.md", "posts/a.md"])
    scandir = os.scandir

    def refuse(path: str) -> object:
        if path.endswith("/data"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr("os.scandir", refuse)
    tree = walk(Gate(root))
    assert (tree.files, tree.unreadable) == (("posts/a.md",), ("data",))


def test_a_root_that_cannot_be_listed_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        walk(Gate(tmp_path / "nowhere"))


def test_a_folder_beside_the_root_keeps_its_way_there(build: Build) -> None:
    root = build(["docs/a.md", "docs-ko/src/b/a.md"])
    assert walk(Gate(root / "docs"), "../docs-ko/src").files == ("../docs-ko/src/b/a.md",)


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("posts/a.md", ""),
        ("public/a.md", "ignored: git or a tool's own folder"),
        ("node_modules/x/a.md", "ignored: git or a tool's own folder"),
        ("posts/draft-a.md", "ignored by git"),
        ("old/a.md", "excluded by the configuration"),
    ],
)
def test_the_reason_for_one_file_is_that_of_the_walk(build: Build, path: str, reason: str) -> None:
    root = build({path: "1", ".gitignore": "/public/\ndraft-*\n"})
    gate = Gate(root, ("old/",))
    assert gate.reason(path) == reason
    assert (path in walk(gate).files) is (not reason)


def test_reasons_reach_beyond_the_root(build: Build, tmp_path: Path) -> None:
    build({"docs/a.md": "1", "docs-ko/a.md": "1", "docs-ko/.gitignore": "b.md\n"})
    gate = Gate(tmp_path / "docs")
    assert gate.reason("../docs-ko/a.md") == ""
    assert gate.reason("../docs-ko/b.md") == "ignored by git"


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("docs/a.md", ""),
        ("docs/node_modules/tool/b.md", "ignored: git or a tool's own folder"),
        ("../beside/docs/a.md", ""),
        ("../beside/node_modules/b.md", "ignored: git or a tool's own folder"),
    ],
)
def test_folders_are_closed_below_the_root_and_beside_it(
    tmp_path: Path, path: str, reason: str
) -> None:
    """The root itself may lie in a folder that a walk from above would pass by."""
    root = tmp_path / ".cache" / "site"
    (root / "docs").mkdir(parents=True)
    gate = Gate(root)
    assert gate.reason(path) == reason
    assert gate.reason(path) == reason, "the second answer comes from memory"


@pytest.mark.parametrize("mark", ["CACHEDIR.TAG", "pyvenv.cfg"])
def test_folders_that_a_tool_has_marked_as_its_own_are_passed_by(build: Build, mark: str) -> None:
    root = build(["target/doc/README.md", f"target/{mark}", "README.md"])
    gate = Gate(root)
    assert walk(gate).files == ("README.md",)
    assert gate.reason("target/doc/README.md") == "ignored: git or a tool's own folder"
    assert walk(gate, "target").files == ("target/doc/README.md",)
