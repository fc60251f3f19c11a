"""``check --staged`` in real repositories."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Git, Run, concise, edit


def test_nothing_staged_is_fine_and_said(git: Git, blog: Path, run: Run) -> None:
    edit(blog / "docs/ko/index.md", "362", "326")
    done = run("check", "--staged")
    assert done.exit_code == 0
    assert done.stdout == "0 posts: nothing was compared.\n"
    assert done.stderr == "note: nothing is staged\n"
    assert git("diff", "--name-only") == "docs/ko/index.md\n"


def test_staged_files_that_are_no_posts_are_named(git: Git, blog: Path, run: Run) -> None:
    for name in ("README.md", "setup.cfg", "a.py", "b.py"):
        (blog / name).write_text("# 1\n", encoding="utf-8")
    git("add", "--all")
    done = run("check", "--staged")
    assert done.exit_code == 0
    assert done.stderr == (
        "note: 4 files are staged, no version of a post in several languages: "
        "README.md, a.py, b.py and setup.cfg\n"
    )
    assert run("check", "--staged", "--quiet").stderr == ""


def test_from_within_a_folder_what_changed_outside_is_named_once(
    git: Git, blog: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("A.md", "B.md", "C.md", "D.md", "E.md"):
        (blog / name).write_text("# 1\n", encoding="utf-8")
    edit(blog / "docs/ko/index.md", "362", "326")
    git("add", "--all")
    monkeypatch.chdir(blog / "docs")
    assert run("check", "--staged").stderr == (
        "note: ../A.md, ../B.md, ../C.md and 2 more were not checked: "
        "outside the folder that is checked\n"
    )


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        pytest.param(["ko"], (1, ["docs/ko/index.md:8 number-changed"]), id="the translation"),
        pytest.param(["en"], (0, ["docs/en/index.md:8 number-changed (waits)"]), id="the source"),
        pytest.param(["en", "ko"], (1, ["docs/ko/index.md:8 number-changed"]), id="both"),
    ],
)
def test_findings_point_at_the_side_that_was_touched(
    git: Git, blog: Path, run: Run, changed: list[str], found: tuple[int, list[str]]
) -> None:
    for number, language in enumerate(changed):
        edit(blog / f"docs/{language}/index.md", "362", f"32{number}")
    git("add", "--all")
    assert concise(run, "--staged") == found


def test_posts_that_were_not_touched_are_not_checked(git: Git, blog: Path, run: Run) -> None:
    edit(blog / "docs/ko/index.md", "362", "326")
    git("commit", "--quiet", "--all", "--message", "A mistake")
    edit(blog / "docs/ko/disk.md", "450", "540")
    git("add", "--all")
    assert concise(run, "--staged") == (1, ["docs/ko/disk.md:12 number-changed"])
    assert concise(run)[1] == [
        "docs/ko/disk.md:12 number-changed",
        "docs/ko/index.md:8 number-changed",
    ]


def test_the_index_is_read_and_not_the_disk(git: Git, blog: Path, run: Run) -> None:
    post = blog / "docs/ko/index.md"
    edit(post, "362", "326")
    git("add", "--all")
    edit(post, "326", "362")
    assert concise(run, "--staged") == (1, ["docs/ko/index.md:8 number-changed"])
    assert concise(run) == (0, [])


def test_an_unstaged_mistake_in_another_version_is_not_committed(
    git: Git, blog: Path, run: Run
) -> None:
    edit(blog / "docs/ko/index.md", "30일", "서른 날, 곧 30일")
    git("add", "--all")
    edit(blog / "docs/en/index.md", "362", "326")
    assert concise(run, "--staged") == (0, [])


def test_inside_pre_commit_the_disk_is_the_index(
    git: Git, blog: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRE_COMMIT", "1")
    edit(blog / "docs/ko/index.md", "362", "326")
    git("add", "--all")
    assert concise(run, "--staged") == (1, ["docs/ko/index.md:8 number-changed"])


def test_a_version_that_is_not_in_the_index_is_no_version(git: Git, blog: Path, run: Run) -> None:
    (blog / "docs/de").mkdir()
    edited = (blog / "docs/en/index.md").read_text(encoding="utf-8").replace("362", "326")
    (blog / "docs/de/index.md").write_text(edited, encoding="utf-8")
    edit(blog / "docs/ko/index.md", "30일", "서른 날, 곧 30일")
    git("add", "docs/ko")
    assert concise(run, "--staged") == (0, [])
    git("add", "docs/de")
    assert concise(run, "--staged", "--select", "N")[1] == ["docs/de/index.md:8 number-changed"]


def test_a_version_that_is_only_meant_to_be_added_is_no_version(
    git: Git, blog: Path, run: Run
) -> None:
    (blog / "docs/de").mkdir()
    (blog / "docs/de/index.md").write_text("# Neu\n", encoding="utf-8")
    edit(blog / "docs/ko/index.md", "30일", "서른 날, 곧 30일")
    git("add", "docs/ko")
    git("add", "--intent-to-add", "docs/de")
    assert concise(run, "--staged") == (0, [])


def test_a_file_deleted_on_disk_alone_is_still_committed(git: Git, blog: Path, run: Run) -> None:
    edit(blog / "docs/ko/index.md", "362", "326")
    git("add", "--all")
    (blog / "docs/ko/index.md").unlink()
    assert concise(run, "--staged") == (1, ["docs/ko/index.md:8 number-changed"])


def test_a_sparse_checkout_has_all_versions(git: Git, blog: Path, run: Run) -> None:
    edit(blog / "docs/ko/index.md", "362", "326")
    git("add", "--all")
    git("sparse-checkout", "set", "--no-cone", "docs/ko")
    assert not (blog / "docs/en").exists()
    assert concise(run, "--staged") == (1, ["docs/ko/index.md:8 number-changed"])


def test_a_version_in_a_submodule_is_compared(
    git: Git, blog: Path, run: Run, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("german")
    (other / "index.md").write_text("# Neu\n\nEs liest 263 Texte.\n", encoding="utf-8")
    git("-C", str(other), "init", "--quiet")
    git("-C", str(other), "add", "--all")
    git("-C", str(other), "commit", "--quiet", "--message", "German")
    git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(other), "docs/de")
    git("commit", "--quiet", "--message", "A language from elsewhere")
    edit(blog / "docs/ko/index.md", "30일", "서른 날, 곧 30일")
    git("add", "--all")
    (group,) = {line.split()[0].split(":")[0] for line in concise(run, "--staged")[1]}
    assert group == "docs/de/index.md"


def test_a_new_version_is_compared(git: Git, blog: Path, run: Run) -> None:
    (blog / "docs/ja").mkdir()
    for name in ("index", "disk"):
        shutil.copy(blog / f"docs/ko/{name}.md", blog / f"docs/ja/{name}.md")
    edit(blog / "docs/ja/disk.md", "450", "540")
    git("add", "--all")
    found = concise(run, "--staged", "--select", "N")[1]
    assert found == ["docs/ja/disk.md:12 number-changed"]


def test_a_deleted_source_leaves_an_orphan(git: Git, run: Run) -> None:
    git("rm", "--quiet", "docs/en/index.md")
    done = run("check", "--staged", "--output-format", "concise", "--quiet")
    assert done.exit_code == 0
    assert done.stdout == (
        'docs/ko/index.md:1:1: warning P002 orphan-translation: the source "docs/en/index.md" '
        "was deleted, but ko is still here\n"
    )
    assert run("check", "--staged", "--fail-on", "warning").exit_code == 1


def test_a_moved_source_is_said_to_be_elsewhere(git: Git, run: Run) -> None:
    git("mv", "docs/en/index.md", "docs/en/news.md")
    done = run("check", "--staged", "--output-format", "concise", "--quiet")
    assert 'the source "docs/en/index.md" was moved to "docs/en/news.md"' in done.stdout
    git("mv", "docs/ko/index.md", "docs/ko/news.md")
    assert concise(run, "--staged") == (0, [])


def test_a_post_deleted_in_all_languages_is_silent(git: Git, run: Run) -> None:
    git("rm", "--quiet", "docs/en/index.md", "docs/ko/index.md")
    assert concise(run, "--staged") == (0, [])


@pytest.mark.parametrize(
    ("settings", "found"),
    [
        pytest.param('source-language = "en"\n', [], id="no language is required"),
        pytest.param(
            'languages = ["en", "ko"]\n', ["docs/en/index.md:1 missing-translation"], id="required"
        ),
    ],
)
def test_a_deleted_translation_is_missing_where_it_is_required(
    git: Git, blog: Path, run: Run, settings: str, found: list[str]
) -> None:
    (blog / "i18nlint.toml").write_text(settings, encoding="utf-8")
    git("rm", "--quiet", "docs/ko/index.md")
    assert concise(run, "--staged") == (0, found)


def test_a_deleted_source_is_not_a_missing_translation_too(git: Git, blog: Path, run: Run) -> None:
    (blog / "i18nlint.toml").write_text('languages = ["en", "ko"]\n', encoding="utf-8")
    git("rm", "--quiet", "docs/en/index.md")
    assert concise(run, "--staged") == (0, ["docs/ko/index.md:1 orphan-translation"])


def test_another_extension_keeps_a_version_what_it_is(git: Git, blog: Path, run: Run) -> None:
    git("mv", "docs/en/index.md", "docs/en/index.mdx")
    edit(blog / "docs/en/index.mdx", "362", "326")
    git("add", "--all")
    assert concise(run, "--staged") == (
        0,
        ["docs/en/index.mdx:8 number-changed (waits)"],
    )


def test_paths_narrow_the_change(git: Git, blog: Path, run: Run) -> None:
    edit(blog / "docs/ko/index.md", "362", "326")
    edit(blog / "docs/ko/disk.md", "362", "326")
    git("add", "--all")
    one = ["docs/ko/disk.md:8 number-changed"]
    assert concise(run, "--staged", "docs/ko/disk.md") == (1, one)
    assert len(concise(run, "--staged", "docs/ko")[1]) == 2
    assert concise(run, "--staged", "docs/en") == (0, [])


def test_a_folder_of_a_repository_can_be_the_root(
    git: Git, blog: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(blog / "docs/ko/index.md", "362", "326")
    (blog / "README.md").write_text("# Read me\n", encoding="utf-8")
    git("add", "--all")
    monkeypatch.chdir(blog / "docs")
    assert concise(run, "--staged") == (1, ["ko/index.md:8 number-changed"])


def test_configured_patterns_are_followed(git: Git, blog: Path, run: Run) -> None:
    settings = 'languages = ["en", "ko"]\npatterns = ["docs/{lang}/{path}.{ext}"]\n'
    (blog / "i18nlint.toml").write_text(settings, encoding="utf-8")
    edit(blog / "docs/en/index.md", "362", "326")
    git("rm", "--quiet", "docs/en/disk.md")
    git("add", "--all")
    assert concise(run, "--staged") == (
        0,
        ["docs/en/index.md:8 number-changed (waits)", "docs/ko/disk.md:1 orphan-translation"],
    )


def test_the_first_commit_of_a_repository_is_a_change(git: Git, blog: Path, run: Run) -> None:
    edit(blog / "docs/ko/index.md", "362", "326")
    git("checkout", "--quiet", "--orphan", "fresh")
    git("add", "--all")
    assert concise(run, "--staged") == (1, ["docs/ko/index.md:8 number-changed"])


def test_names_beyond_ascii_are_paths(git: Git, blog: Path, run: Run) -> None:
    for language in ("en", "ko"):
        git("mv", f"docs/{language}/index.md", f"docs/{language}/색 인.md")
    edit(blog / "docs/ko/색 인.md", "362", "326")
    git("add", "--all")
    assert concise(run, "--staged") == (1, ["docs/ko/색 인.md:8 number-changed"])


def test_the_hook_of_a_linked_work_tree_knows_its_root(
    git: Git, blog: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Git sets GIT_DIR there, and the posts' folder must not be taken for the top."""
    tree = tmp_path_factory.mktemp("linked") / "tree"
    git("worktree", "add", "--quiet", str(tree), "-b", "draft")
    (tree / "docs/i18nlint.toml").write_text('fail-on = "error"\n', encoding="utf-8")
    hook = blog / ".git/hooks/pre-commit"
    line = f'"{sys.executable}" -m i18nlint check --staged docs --output-format concise'
    hook.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    hook.chmod(0o755)
    edit(tree / "docs/ko/index.md", "362", "326")
    command = ["git", "commit", "--all", "--message", "A mistake"]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 1
    assert done.stderr.startswith("docs/ko/index.md:8:10: error N001 number-changed"), done.stderr
