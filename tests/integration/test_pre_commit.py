"""The hooks as others get them: pre-commit itself builds their environment and runs them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml", "i18nlint", "rules")
POSTS = ("harbour", "kiln", "bridge", "market", "beacon")
"""In English, the source, and in German."""

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Repository:
    """A git repository with nobody's settings but ours."""

    folder: Path
    home: Path
    """What pre-commit keeps between runs."""

    def git(self, *words: str) -> str:
        done = self.start("git", *words)
        assert done.returncode == 0, done.stdout
        return done.stdout

    def pre_commit(self, *words: str) -> subprocess.CompletedProcess[str]:
        return self.start(sys.executable, "-m", "pre_commit", *words)

    def start(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603 (our own words)
            words,
            cwd=self.folder,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--no-verify", "--message", "Posts")

    @property
    def _environment(self) -> dict[str, str]:
        """HOME stays: pip's settings and cache are there."""
        foreign = ("GIT_", "PRE_COMMIT", "PYTHONPATH", "VIRTUAL_ENV")
        kept = {key: text for key, text in os.environ.items() if not key.startswith(foreign)}
        return kept | {
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "A Writer",
            "GIT_AUTHOR_EMAIL": "writer@example.org",
            "GIT_COMMITTER_NAME": "A Writer",
            "GIT_COMMITTER_EMAIL": "writer@example.org",
            "PRE_COMMIT_HOME": str(self.home),
            "COLUMNS": "120",
        }


def new_repository(folder: Path, home: Path) -> Repository:
    repository = Repository(folder, home)
    folder.mkdir(exist_ok=True)
    repository.git("init", "--quiet", "--initial-branch", "main")
    return repository


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Skips where the hooks cannot be installed for a reason that is not ours."""
    pytest.importorskip("pre_commit", reason="the package `pre-commit` is not installed")
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    folder = tmp_path_factory.mktemp("home")
    # by itself pip tries an index that does not answer six times, which takes minutes
    patience = ["--retries", "0", "--timeout", "10"]
    words = ["download", "--quiet", "--no-deps", "--dest", str(folder / "probe"), "hatchling"]
    done = subprocess.run(  # noqa: S603 (our own words)
        [sys.executable, "-m", "pip", *words, *patience],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.skip(f"pip reaches no package index: {done.stderr.strip()[-200:]}")
    return folder / "pre-commit"


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory, home: Path) -> Repository:
    """This checkout as a repository of its own, committed as it is on disk."""
    repository = new_repository(tmp_path_factory.mktemp("hooks"), home)
    for name in PACKAGE:
        if (ROOT / name).is_dir():
            ignored = shutil.ignore_patterns("__pycache__", "_rules")
            shutil.copytree(ROOT / name, repository.folder / name, ignore=ignored)
        else:
            shutil.copy(ROOT / name, repository.folder / name)
    repository.commit()
    return repository


@pytest.fixture
def blog(tmp_path: Path, home: Path) -> Repository:
    """Posts that agree, but for one that nobody is going to touch."""
    repository = new_repository(tmp_path / "blog", home)
    for name in POSTS:
        repository.write(f"posts/en/{name}.md", english(name, 362))
        repository.write(f"posts/de/{name}.md", german(name, 362))
    repository.write("posts/en/tower.mdx", english("tower", 362))
    repository.write("posts/de/tower.mdx", german("tower", 362))
    repository.write("posts/de/market.md", german("market", 326))
    repository.write("README.md", "# Read me\n")
    repository.commit()
    return repository


def english(name: str, number: int) -> str:
    return f"# The {name}\n\nIn 2024 the {name} was visited by {number} people, and 18 came back.\n"


def german(name: str, number: int) -> str:
    return f"# {name}\n\nIm Jahr 2024 kamen {number} Leute hierher ({name}), und 18 kamen wieder.\n"


def configure(blog: Repository, hooks: Repository, *lines: str) -> None:
    """A configuration with one hook; the lines are its keys."""
    revision = hooks.git("rev-parse", "HEAD").strip()
    text = f"repos:\n- repo: {hooks.folder}\n  rev: {revision}\n  hooks:\n  - "
    blog.write(".pre-commit-config.yaml", text + "\n    ".join(lines) + "\n")
    blog.git("add", ".pre-commit-config.yaml")


def test_both_hooks_see_every_kind_of_change(blog: Repository, hooks: Repository) -> None:
    blog.write("posts/de/harbour.md", german("harbour", 326))
    blog.write("posts/en/ferry.md", english("ferry", 362))
    blog.write("posts/de/ferry.md", german("ferry", 263))
    blog.write("posts/de/tower.mdx", german("tower", 263))
    blog.write("posts/en/beacon.md", english("beacon", 392))
    blog.git("rm", "--quiet", "posts/en/kiln.md")
    blog.git("mv", "posts/en/bridge.md", "posts/en/crossing.md")
    blog.git("add", "--all")
    done = blog.pre_commit("try-repo", str(hooks.folder), "--verbose", "--color", "never")
    assert done.returncode == 1, done.stdout
    _, by_name, by_git = done.stdout.split("- hook id: ")
    for said in (by_name, by_git):
        assert '"362 people" in en is "326 Leute"' in said, "modified on one side"
        assert '"362 people" in en is "263 Leute"' in said, "added"
        assert '"263 Leute" here' in said, "an .mdx file"
        assert "1 change waits for de; --verbose shows it" in said, "the source alone"
        assert "beacon" not in said, "it waits"
        assert "posts/de/harbour.md:3" in said
        assert "market" not in said, "not touched"
    assert "orphan-translation" not in by_name, "pre-commit names no file that is gone"
    assert 'the source "posts/en/kiln.md" was deleted, but de is still here' in by_git
    assert 'the source "posts/en/bridge.md" was moved to "posts/en/crossing.md"' in by_git
    assert "3 errors, 2 warnings in 5 of 6 posts" in by_git


def test_a_commit_that_only_deletes_can_be_stopped(blog: Repository, hooks: Repository) -> None:
    configure(blog, hooks, "id: i18nlint-staged", "args: [--fail-on, warning]")
    blog.commit()
    installed = blog.pre_commit("install")
    assert installed.returncode == 0, installed.stdout
    blog.git("rm", "--quiet", "posts/en/kiln.md")
    stopped = blog.start("git", "commit", "--message", "Close the kiln")
    assert stopped.returncode == 1, stopped.stdout
    assert "orphan-translation" in stopped.stdout
    blog.git("rm", "--quiet", "posts/de/kiln.md")
    passed = blog.start("git", "commit", "--message", "Close the kiln")
    assert passed.returncode == 0, passed.stdout


@pytest.mark.parametrize("hook", ["i18nlint", "i18nlint-staged"])
def test_a_writer_is_not_stopped_for_a_translation_that_waits(
    blog: Repository, hooks: Repository, hook: str
) -> None:
    configure(blog, hooks, f"id: {hook}", "verbose: true")
    blog.commit()
    blog.pre_commit("install")
    blog.write("posts/en/harbour.md", english("harbour", 392))
    blog.git("add", "--all")
    passed = blog.start("git", "commit", "--message", "Count again")
    assert passed.returncode == 0, passed.stdout
    assert "1 change waits for de; --verbose shows it" in passed.stdout
    assert "posts/de/harbour.md" not in passed.stdout

    blog.write("posts/de/harbour.md", german("harbour", 329))
    blog.git("add", "--all")
    stopped = blog.start("git", "commit", "--message", "Follow, wrongly")
    assert stopped.returncode == 1, stopped.stdout
    assert "posts/de/harbour.md:3" in stopped.stdout
    assert "waits for" not in stopped.stdout

    blog.write("posts/de/harbour.md", german("harbour", 392))
    blog.write("i18nlint.toml", 'pending = "fail"\n')
    blog.git("add", "--all")
    followed = blog.start("git", "commit", "--message", "Follow")
    assert followed.returncode == 0, followed.stdout

    blog.write("posts/en/harbour.md", english("harbour", 450))
    blog.git("add", "--all")
    released = blog.start("git", "commit", "--message", "Release")
    assert released.returncode == 1, released.stdout
    assert "number-changed (pending)" in released.stdout


def test_what_is_not_staged_does_not_stop_a_commit(blog: Repository, hooks: Repository) -> None:
    configure(blog, hooks, "id: i18nlint-staged")
    blog.commit()
    blog.pre_commit("install")
    blog.write("posts/de/harbour.md", german("harbour", 362).replace("Leute", "Menschen"))
    blog.git("add", "--all")
    blog.write("posts/de/harbour.md", german("harbour", 326))
    passed = blog.start("git", "commit", "--message", "People")
    assert passed.returncode == 0, passed.stdout
    stopped = blog.start("git", "commit", "--all", "--message", "A mistake")
    assert stopped.returncode == 1, stopped.stdout
    assert "posts/de/harbour.md:3" in stopped.stdout


def test_names_that_are_split_over_runs_report_a_post_alike(
    blog: Repository, hooks: Repository
) -> None:
    """English names come first: the post's two files are in different runs."""
    configure(
        blog, hooks, "id: i18nlint", "args: [--output-format, concise, --quiet]", "verbose: true"
    )
    padding = "a-rather-long-name-for-a-post-" * 6
    for number in range(360):
        blog.write(f"posts/en/{padding}{number:03}.md", f"Page {number}.\n")
        blog.write(f"posts/de/{padding}{number:03}.md", f"Seite {number}.\n")
    blog.git("add", "--all")
    done = blog.pre_commit("run", "--all-files", "--color", "never")
    found = [line for line in done.stdout.split("\n") if "number-changed" in line]
    assert done.returncode == 1, done.stdout
    assert len(found) == 2, done.stdout
    assert len(set(found)) == 1
    assert found[0].startswith("posts/de/market.md:3:")
