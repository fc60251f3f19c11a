"""What a run must not import: each of these costs more than checking a paragraph."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

POST = """---
title: {title}
---

# {title}

{sentence}

```python
print("{title}", 3)
```
"""
RUN = """
import sys
from i18nlint.cli import main
main(sys.argv[1:], standalone_mode=False)
print(*sorted(sys.modules), file=sys.stderr)
"""
HEAVY = {
    "langdetect", "pygments", "rich", "importlib.metadata", "asyncio", "multiprocessing",
    "logging.config", "http", "urllib.request",
}  # fmt: skip
UNUSUAL = {
    "yaml", "frontmatter", "json", "tomllib", "hashlib", "shutil", "subprocess", "wcwidth",
    "i18nlint.config.load", "i18nlint.parse.toml_values", "i18nlint.parse.json_values",
    "i18nlint.report.json", "i18nlint.report.concise", "i18nlint.engine.git",
}  # fmt: skip
"""What only a few runs need: each takes from 0.3 to 20 ms."""


@pytest.fixture
def posts(tmp_path: Path) -> Path:
    for language, title, sentence in (
        ("en", "Trains", "Of 120 trains 3 were late on 4 May 2025, says the railway."),
        ("ko", "기차", "철도에 따르면 2025년 5월 4일 기차 120대 가운데 5대가 늦었다."),
    ):
        path = tmp_path / "content" / language / "trains.md"
        path.parent.mkdir(parents=True)
        path.write_text(POST.format(title=title, sentence=sentence), encoding="utf-8")
    return tmp_path


def modules_after(*arguments: str) -> tuple[str, set[str]]:
    """What a command printed, and every module that its process has then."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", RUN, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        check=True,
    )
    return done.stdout, set(done.stderr.split("\n")[-2].split())


def test_a_small_check_imports_nothing_heavy(posts: Path) -> None:
    options = ("--no-cache", "--exit-zero", "--source-language", "en")  # else `tomllib` is asked
    printed, modules = modules_after("check", *options, str(posts))
    assert "number-changed" in printed
    assert "markdown_it" in modules
    assert not modules & (HEAVY | UNUSUAL)


def test_the_version_needs_no_parser() -> None:
    printed, modules = modules_after("--version")
    assert printed.startswith("i18nlint ")
    assert not modules & (HEAVY | {"yaml", "markdown_it", "frontmatter", "pathspec"})
    assert {name for name in modules if name.startswith("i18nlint")} <= {
        "i18nlint", "i18nlint.cli", "i18nlint.cli.program", "i18nlint.errors"
    }  # fmt: skip


def test_help_needs_no_command() -> None:
    printed, modules = modules_after("--help")
    assert "check" in printed
    assert not {name for name in modules if name.startswith("i18nlint.")} - {
        "i18nlint.cli", "i18nlint.cli.program", "i18nlint.errors"
    }  # fmt: skip
