"""What a command costs: processor time, wall time and peak memory of one child process."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile, gettempdir
from typing import IO

LINTER = (sys.executable, "-m", "i18nlint")


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one run, or the medians of several."""

    cpu: float
    """Seconds, user and system."""
    wall: float
    """Seconds; only worth something on a quiet machine."""
    memory: float
    """Peak resident set in MB."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a command printed, how it ended and what it cost."""

    output: str
    errors: str
    exit_code: int
    cost: Cost


def run(command: Sequence[str], *, cwd: Path | None = None) -> Run:
    """The command, run to its end; it may fail."""
    started = time.perf_counter()
    with TemporaryFile("w+") as output, TemporaryFile("w+") as errors:
        child = subprocess.Popen(command, cwd=cwd, stdout=output, stderr=errors, env=_environment())
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        printed = [_content(stream) for stream in (output, errors)]
    cost = Cost(
        cpu=usage.ru_utime + usage.ru_stime,
        wall=wall,
        memory=usage.ru_maxrss / 1024,
    )
    return Run(printed[0], printed[1], child.returncode, cost)


def compare(
    commands: Mapping[str, Sequence[str]], *, rounds: int, accept: Sequence[int] = (0,)
) -> dict[str, Cost]:
    """The median cost of each command; they take turns, so that a busy machine hurts all alike.

    A first round is not counted: it compiles what has changed.

    Raises:
        SystemExit: a command ended with a code that is not accepted.
    """
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for _ in range(1 + rounds):
        for name, command in commands.items():
            done = run(command)
            if done.exit_code not in accept:
                raise SystemExit(f"{name}: exit code {done.exit_code}\n{done.errors}")
            costs[name].append(done.cost)
    return {name: median(found[1:]) for name, found in costs.items()}


def median(costs: Sequence[Cost]) -> Cost:
    return Cost(
        cpu=statistics.median(cost.cpu for cost in costs),
        wall=statistics.median(cost.wall for cost in costs),
        memory=statistics.median(cost.memory for cost in costs),
    )


def _environment() -> dict[str, str]:
    """As users run it: with compiled modules kept, here in a place of their own."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(Path(gettempdir(), "i18nlint-benchmarks"))}


def _content(stream: IO[str]) -> str:
    stream.seek(0)
    return stream.read()
