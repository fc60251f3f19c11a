"""Lag is not drift: what waits for a translator since the change at hand, and what does not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .conftest import EN, KO, Git, Run, edit


def found(run: Run, *options: str) -> tuple[int, dict[str, bool]]:
    """Exit code, and by message whether it waits."""
    done = run("check", *options, "--output-format", "json")
    report: dict[str, Any] = json.loads(done.stdout)
    assert report["summary"]["pending"] == sum(d["pending"] for d in report["diagnostics"])
    return done.exit_code, {d["message"]: d["pending"] for d in report["diagnostics"]}


def test_what_the_source_alone_changed_waits_and_is_counted_in_a_line(
    git: Git, blog: Path, run: Run
) -> None:
    edit(blog / "docs/en/index.md", "362", "392")
    edit(blog / "docs/en/index.md", "450 dollars", "540 dollars")
    git("add", "--all")
    done = run("check", "--staged")
    assert done.exit_code == 0
    assert done.stdout == (
        "2 changes wait for ko; --verbose shows them\n"
        "1 post, 2 languages: 4 numbers, 1 link, 1 code block compared.\n"
    )
    shown = run("check", "--staged", "--verbose").stdout
    assert "error N001 number-changed (pending): " in shown
    assert '"362개" in ko' in shown
    assert (
        "error N001 number-changed (pending): "
        in run("check", "--staged", "--verbose", "--output-format", "concise").stdout
    )


def test_a_branch_that_releases_can_ask_for_translations(git: Git, blog: Path, run: Run) -> None:
    (blog / "i18nlint.toml").write_text('pending = "fail"\n', encoding="utf-8")
    git("add", "--all")
    edit(blog / "docs/en/index.md", "362", "392")
    git("add", "--all")
    done = run("check", "--staged")
    assert done.exit_code == 1
    assert "error N001 number-changed (pending)" in done.stdout
    assert "1 change waits for ko\n" in done.stdout


def test_what_the_translation_changed_does_not_wait(git: Git, blog: Path, run: Run) -> None:
    edit(blog / "docs/ko/index.md", "362", "326")
    git("add", "--all")
    code, messages = found(run, "--staged")
    assert (code, list(messages.values())) == (1, [False])


def test_a_translation_that_was_touched_answers_for_all_of_it(
    git: Git, blog: Path, run: Run
) -> None:
    edit(blog / "docs/en/index.md", "362", "392")
    edit(blog / "docs/ko/index.md", "30일이", "30일 뒤에")
    git("add", "--all")
    code, messages = found(run, "--staged")
    assert (code, list(messages.values())) == (1, [False])


def test_what_differed_before_does_not_wait(git: Git, blog: Path, run: Run) -> None:
    """The same paragraph, another place of it."""
    edit(blog / "docs/ko/index.md", "362", "326")
    git("commit", "--quiet", "--all", "--message", "A mistake")
    edit(blog / "docs/en/index.md", "says more", "says a lot more")
    edit(blog / "docs/en/index.md", "450 dollars", "540 dollars")
    git("add", "--all")
    code, messages = found(run, "--staged")
    assert code == 1
    assert sorted(messages.values()) == [False, True]


def test_a_paragraph_missed_before_does_not_wait_because_it_was_edited(
    git: Git, blog: Path, run: Run
) -> None:
    paragraph = "\nThe index was moved to its own machine in the spring, and nobody noticed it.\n"
    edit(blog / "docs/en/index.md", "for the disk.\n", f"for the disk.\n{paragraph}")
    git("add", "--all")
    assert list(found(run, "--staged")[1].values()) == [True]
    git("commit", "--quiet", "--message", "A paragraph")
    edit(blog / "docs/en/index.md", "in the spring", "in the early spring")
    git("add", "--all")
    assert list(found(run, "--staged")[1].values()) == [False]


def test_moving_a_translation_is_no_translating(git: Git, blog: Path, run: Run) -> None:
    for language in ("en", "ko"):
        git("mv", f"docs/{language}/index.md", f"docs/{language}/start.md")
    edit(blog / "docs/en/start.md", "362", "392")
    git("add", "--all")
    code, messages = found(run, "--staged")
    assert (code, list(messages.values())) == (0, [True])


def test_a_new_post_waits_for_its_translations(git: Git, blog: Path, run: Run) -> None:
    settings = 'languages = ["de", "en", "ko"]\npatterns = ["docs/{lang}/{path}.{ext}"]\n'
    (blog / "i18nlint.toml").write_text(settings, encoding="utf-8")
    git("add", "--all")
    git("commit", "--quiet", "--message", "Settings")
    (blog / "docs/en/lamp.md").write_text(EN, encoding="utf-8")
    (blog / "docs/ko/lamp.md").write_text(KO, encoding="utf-8")
    git("add", "--all")
    options = ("--staged", "--fail-on", "warning")
    assert found(run, *options) == (0, {"this post has no version in de": True})
    assert "1 change waits for de" in run("check", *options).stdout
    git("commit", "--quiet", "--message", "A post")
    edit(blog / "docs/en/lamp.md", "says more", "says it all")
    git("add", "--all")
    assert found(run, *options) == (1, {"this post has no version in de": False})


def test_a_source_that_comes_after_its_translation_waits(git: Git, blog: Path, run: Run) -> None:
    (blog / "docs/ko/lamp.md").write_text(KO, encoding="utf-8")
    git("add", "--all")
    git("commit", "--quiet", "--message", "Korean first")
    (blog / "docs/en/lamp.md").write_text(EN.replace("362", "392"), encoding="utf-8")
    git("add", "--all")
    code, messages = found(run, "--staged")
    assert (code, list(messages.values())) == (0, [True])


def test_a_branch_is_held_against_where_it_began(git: Git, blog: Path, run: Run) -> None:
    git("checkout", "--quiet", "-b", "draft")
    edit(blog / "docs/en/index.md", "362", "392")
    git("commit", "--quiet", "--all", "--message", "A correction")
    edit(blog / "docs/en/disk.md", "450 dollars", "540 dollars")
    code, messages = found(run, "--since", "main")
    assert (code, list(messages.values())) == (0, [True, True])
    assert "2 changes wait for ko" in run("check", "--since", "main").stdout


def test_without_a_change_nothing_waits(git: Git, blog: Path, run: Run) -> None:
    edit(blog / "docs/en/index.md", "362", "392")
    git("add", "--all")
    code, messages = found(run)
    assert (code, list(messages.values())) == (1, [False])


def test_a_hook_that_gets_file_names_knows_the_change_too(
    git: Git, blog: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(blog / "docs/en/index.md", "362", "392")
    git("add", "--all")
    monkeypatch.setenv("PRE_COMMIT", "1")
    code, messages = found(run, "docs/en/index.md")
    assert (code, list(messages.values())) == (0, [True])
    git("commit", "--quiet", "--message", "Source only")
    code, messages = found(run, "docs/en/index.md")
    assert (code, list(messages.values())) == (1, [False])
