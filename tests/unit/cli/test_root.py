"""Where a project begins that has no configuration."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from i18nlint.cli.root import root_without_config

Root = Callable[..., str]


@pytest.fixture
def root_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Root:
    """The root for a post, as the working directory calls it."""

    def find(post: str, *folders: str) -> str:
        for folder in (*folders, str(Path(post).parent)):
            (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        path = tmp_path / post
        path.write_text("# 1\n", encoding="utf-8")
        monkeypatch.chdir(tmp_path)
        return root_without_config(path.parent, (path,)).relative_to(tmp_path).as_posix()

    return find


def test_a_post_in_a_repository_below_is_of_that_repository(root_of: Root) -> None:
    assert root_of("work/site/docs/ko/a.md", "work/site/.git", "work/other") == "work/site"


def test_a_repository_in_the_working_directorys_own_is_a_part_of_it(root_of: Root) -> None:
    assert root_of("docs/theme/README.md", ".git", "docs/theme/.git") == "."


def test_without_a_repository_it_is_the_working_directory(root_of: Root) -> None:
    assert root_of("site/docs/ko/a.md") == "."


@pytest.mark.parametrize(
    ("own", "beside"),
    [("docs", "docs-ko"), ("docs", "ko-docs"), ("docs-ko", "x"), ("en", "ko"), ("docs", "ko")],
)
def test_languages_may_have_a_repository_each(root_of: Root, own: str, beside: str) -> None:
    assert root_of(f"{own}/guide/a.md", f"{own}/.git", f"{beside}/.git") == "."


def test_projects_that_are_named_like_no_language_do_not_count(root_of: Root) -> None:
    assert root_of("docs/guide/a.md", "docs/.git", "it", "vim-ko", "my-notes") == "docs"
