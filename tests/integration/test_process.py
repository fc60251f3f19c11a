"""The process that is ours, from its start to its end."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize(
    ("words", "expected"), [(["--version"], 0), (["check", "no-such-folder"], 2), (["chekc"], 2)]
)
def test_a_process_that_leaves_at_once_has_said_everything(words: list[str], expected: int) -> None:
    command = [sys.executable, "-m", "i18nlint", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 (our own words)
    assert done.returncode == expected
    assert (done.stderr if expected else done.stdout).endswith("\n")


def test_who_watches_the_process_sees_its_end(tmp_path: Path) -> None:
    """A profiler writes its file when the program has come to its ordinary end."""
    profile = tmp_path / "profile"
    command = [sys.executable, "-m", "cProfile", "-o", str(profile), "-m", "i18nlint", "--version"]
    subprocess.run(command, capture_output=True, check=True)  # noqa: S603 (our own words)
    assert profile.stat().st_size > 0
