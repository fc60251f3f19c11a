"""Small sites on disk, and the command line run inside them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from i18nlint.cli import main

KO = """\
---
title: 새 색인의 기록
date: 2026-03-02
---

# 새 색인의 기록

새 색인은 문서 362개를 1.5초에 읽는다. 자세한 내용은 [안내서](https://example.org/guide)에 있다.

## 비용

비용은 450달러였고, 대부분 디스크에 들었다.

```sh
index build --fast
```

## 다음 단계

30일이 지나면 이전 사본을 지운다.
"""

EN = """\
---
title: Notes on the new index
date: 2026-03-02
---

# Notes on the new index

The new index reads 362 documents in 1.5 seconds. The [guide](https://example.org/guide) says more.

## Costs

The costs were 450 dollars, most of it for the disk.

```sh
index build --fast
```

## Next steps

Delete the old copy after 30 days.
"""

GIT_ENVIRONMENT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "A Writer",
    "GIT_AUTHOR_EMAIL": "writer@example.org",
    "GIT_COMMITTER_NAME": "A Writer",
    "GIT_COMMITTER_EMAIL": "writer@example.org",
}
"""Nobody's configuration but ours."""

Site = Callable[[Mapping[str, str]], Path]
Run = Callable[..., Result]
Git = Callable[..., str]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """Writes the files and goes to their folder."""

    def write(files: Mapping[str, str]) -> Path:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        monkeypatch.chdir(tmp_path)
        return tmp_path

    return write


@pytest.fixture
def blog(site: Site) -> Path:
    """Two posts in English, the source, and Korean that say the same."""
    posts = {f"docs/ko/{name}.md": KO for name in ("index", "disk")}
    return site(posts | {f"docs/en/{name}.md": EN for name in ("index", "disk")})


@pytest.fixture
def git(blog: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """Runs git in the blog, which is a repository with one commit."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    for name in [name for name in os.environ if name.startswith(("GIT_", "PRE_COMMIT"))]:
        monkeypatch.delenv(name)  # the tests themselves may run in a hook
    for name, value in GIT_ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("HOME", str(blog))

    def invoke(*words: str) -> str:
        done = subprocess.run(  # noqa: S603 (our own words)
            ["git", *words],  # noqa: S607
            cwd=blog,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    invoke("init", "--quiet", "--initial-branch", "main")
    invoke("add", "--all")
    invoke("commit", "--quiet", "--message", "Two posts")
    return invoke


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command line; colours and width do not depend on who runs the tests."""
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS", "I18NLINT_RAISE"):
        monkeypatch.delenv(name, raising=False)

    def invoke(*arguments: str, text: str | None = None) -> Result:
        return CliRunner().invoke(main, list(arguments), input=text)

    return invoke


def edit(path: Path, old: str, new: str) -> None:
    """Replaces what must be there exactly once."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {path}"
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def drift(blog: Path) -> Path:
    """The blog with one number changed in one translation."""
    edit(blog / "docs/ko/index.md", "362", "326")
    return blog


def concise(run: Run, *options: str) -> tuple[int, list[str]]:
    """Exit code, and what was found as ``path:line rule``, with what waits marked as such."""
    done = run("check", *options, "--output-format", "json")
    found = json.loads(done.stdout)["diagnostics"] if done.exit_code < 2 else []
    return done.exit_code, [_line(diagnostic) for diagnostic in found]


def _line(diagnostic: dict[str, Any]) -> str:
    place = diagnostic[diagnostic["primary"]]
    waits = " (waits)" if diagnostic["pending"] else ""
    return f"{place['path']}:{place['range']['start']['line']} {diagnostic['rule']}{waits}"
