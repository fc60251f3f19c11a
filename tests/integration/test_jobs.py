"""Many posts in many processes: the same report, sooner, and nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .conftest import EN, KO, Git, Run, Site

_ODD = EN.replace("362", "326")


def _posts(count: int, *, repeat: int = 1) -> dict[str, str]:
    """Every seventh post has a number that its translation has not."""
    names = [f"post-{number}" for number in range(count)]
    english = [_ODD if number % 7 == 0 else EN for number in range(count)]
    return {
        **{f"docs/ko/{name}.md": KO * repeat for name in names},
        **{f"docs/en/{name}.md": text * repeat for name, text in zip(names, english, strict=True)},
    }


@pytest.mark.parametrize("format_", ["full", "concise", "json"])
def test_two_processes_say_to_the_letter_what_one_says(run: Run, site: Site, format_: str) -> None:
    site(_posts(40))
    one = run("check", "--jobs", "1", "--output-format", format_)
    two = run("check", "--jobs", "2", "--output-format", format_)
    assert (one.exit_code, two.exit_code) == (1, 1)
    assert one.stdout.count("number-changed") >= 6
    assert two.stdout == one.stdout


def test_a_change_is_read_from_git_in_every_process(run: Run, git: Git, site: Site) -> None:
    root = site(_posts(40))
    git("add", "--all")
    for name in ("post-1", "post-30"):
        (root / f"docs/en/{name}.md").write_text(EN, encoding="utf-8")  # not what is staged
    for number in range(40):
        path = root / f"docs/ko/post-{number}.md"
        path.write_text(KO.replace("450", "540"), encoding="utf-8")
    git("add", "docs/ko")
    one = run("check", "--staged", "--jobs", "1", "--output-format", "concise")
    two = run("check", "--staged", "--jobs", "2", "--output-format", "concise")
    assert one.stdout.count("540") >= 40
    assert two.stdout == one.stdout


_ASKS_LINUX = pytest.mark.skipif(
    not Path("/proc/self/task").exists(), reason="asks Linux for child processes"
)


@_ASKS_LINUX
def test_ctrl_c_ends_all_processes_with_one_word(site: Site) -> None:
    process, workers = _started(site(_posts(300, repeat=8)))
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (130, b"interrupted\n")
    assert not any(map(_is_alive, workers))


@_ASKS_LINUX
def test_workers_do_not_outlive_who_started_them(site: Site) -> None:
    process, workers = _started(site(_posts(300, repeat=8)))
    process.kill()
    process.communicate(timeout=60)
    for _ in range(600):
        if not any(map(_is_alive, workers)):
            return
        time.sleep(0.05)
    pytest.fail(f"still there: {', '.join(filter(_is_alive, workers))}")


def _started(root: Path) -> tuple[subprocess.Popen[bytes], list[str]]:
    """A check in a group of its own, and its two workers."""
    process = subprocess.Popen(
        [sys.executable, "-m", "i18nlint", "check", "--jobs", "2"],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=_hear_ctrl_c,
    )
    while process.poll() is None and len(_children(process.pid)) < 2:
        time.sleep(0.02)
    return process, _children(process.pid)


def _hear_ctrl_c() -> None:
    """A shell starts its background jobs deaf to it, and a test run may be one."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _children(pid: int) -> list[str]:
    try:
        return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except FileNotFoundError:
        return []


def _is_alive(pid: str) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
