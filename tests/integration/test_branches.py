"""``check --since`` in real repositories, and what git cannot answer."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from .conftest import Git, Run, concise, edit


def test_a_branch_is_compared_with_where_it_began(git: Git, blog: Path, run: Run) -> None:
    git("checkout", "--quiet", "-b", "draft")
    edit(blog / "docs/ko/index.md", "362", "326")
    git("commit", "--quiet", "--all", "--message", "A mistake")
    git("checkout", "--quiet", "main")
    edit(blog / "docs/ko/disk.md", "362", "326")
    git("commit", "--quiet", "--all", "--message", "Another, elsewhere")
    git("checkout", "--quiet", "draft")
    assert concise(run, "--since", "main") == (1, ["docs/ko/index.md:8 number-changed"])
    assert concise(run, "--since", "HEAD") == (0, [])


def test_work_that_is_not_committed_belongs_to_the_branch(git: Git, blog: Path, run: Run) -> None:
    edit(blog / "docs/en/index.md", "362", "326")
    (blog / "docs/en/new.md").write_text("The plan has 41 steps.\n", encoding="utf-8")
    (blog / "docs/ko/new.md").write_text("계획은 14단계다.\n", encoding="utf-8")
    git("rm", "--quiet", "docs/en/disk.md")
    assert concise(run, "--since", "main", "--select", "P,N") == (
        1,
        [
            "docs/en/index.md:8 number-changed (waits)",
            "docs/ko/disk.md:1 orphan-translation",
            "docs/ko/new.md:1 number-changed",
        ],
    )


def test_pre_commit_between_two_commits_checks_the_branch(
    git: Git, blog: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(blog / "docs/ko/index.md", "362", "326")
    git("commit", "--quiet", "--all", "--message", "A mistake")
    monkeypatch.setenv("PRE_COMMIT", "1")
    assert concise(run, "--staged") == (0, [])
    monkeypatch.setenv("PRE_COMMIT_FROM_REF", "HEAD~1")
    assert concise(run, "--staged") == (1, ["docs/ko/index.md:8 number-changed"])


def test_the_findings_of_a_post_do_not_depend_on_how_its_files_are_split(
    git: Git, blog: Path, run: Run
) -> None:
    """pre-commit starts the hook several times when the names are longer than 128 KiB."""
    edit(blog / "docs/ko/index.md", "362", "326")
    edit(blog / "docs/ko/disk.md", "450", "540")
    files = git("ls-files").split()
    whole = concise(run, *files)
    parts = [concise(run, name) for name in files]
    assert whole[1] == sorted({line for _, found in parts for line in found})
    assert concise(run, *reversed(files)) == whole


@pytest.mark.usefixtures("git")
@pytest.mark.parametrize(
    ("options", "message"),
    [
        pytest.param(["--since", "nowhere"], "git knows no commit 'nowhere'", id="no revision"),
        pytest.param(["--since", "--output=x"], "git knows no commit", id="an option"),
        pytest.param(["--since", "main", "--staged"], "exclude each other", id="both"),
    ],
)
def test_what_git_cannot_answer_ends_with_2(run: Run, options: list[str], message: str) -> None:
    done = run("check", *options)
    assert done.exit_code == 2
    assert message in done.stderr


def test_histories_without_a_common_commit_are_told(git: Git, run: Run) -> None:
    git("checkout", "--quiet", "--orphan", "fresh")
    git("commit", "--quiet", "--message", "Again")
    done = run("check", "--since", "main")
    assert done.exit_code == 2
    assert "'main' and HEAD have no common ancestor" in done.stderr


def test_a_conflict_is_told(git: Git, blog: Path, run: Run) -> None:
    git("checkout", "--quiet", "-b", "draft")
    edit(blog / "docs/ko/index.md", "362", "326")
    git("commit", "--quiet", "--all", "--message", "A mistake")
    git("checkout", "--quiet", "main")
    edit(blog / "docs/ko/index.md", "362", "632")
    git("commit", "--quiet", "--all", "--message", "Another")
    subprocess.run(["git", "merge", "draft"], cwd=blog, capture_output=True, check=False)  # noqa: S607
    done = run("check", "--staged")
    assert done.exit_code == 2
    assert "docs/ko/index.md: has merge conflicts" in done.stderr


@pytest.mark.usefixtures("blog")
def test_outside_a_repository_there_is_no_change(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GIT_DIR", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(Path.cwd().parent))
    done = run("check", "--staged")
    assert done.exit_code == 2
    assert "not a git repository" in done.stderr
    assert "--staged and --since need a git work tree" in done.stderr


@pytest.mark.usefixtures("blog")
def test_without_git_there_is_no_change(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    done = run("check", "--staged")
    assert done.exit_code == 2
    assert "git is not installed" in done.stderr


def test_who_stands_in_the_folder_of_a_language_may_name_a_file_of_it(
    git: Git, blog: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(blog / "docs/ko/index.md", "362", "326")
    monkeypatch.chdir(blog / "docs/ko")
    done = run("check", "index.md", "--output-format", "concise", "--quiet")
    assert (done.exit_code, done.stderr) == (1, "")
    assert done.stdout.startswith("../ko/index.md:8:10: error N001 number-changed"), done.stdout
    assert git("status", "--porcelain") == " M docs/ko/index.md\n"


@pytest.mark.usefixtures("git", "blog")
def test_a_branch_without_changes_is_said(run: Run) -> None:
    done = run("check", "--since", "HEAD")
    assert (done.exit_code, done.stderr) == (0, "note: nothing has changed since HEAD\n")
