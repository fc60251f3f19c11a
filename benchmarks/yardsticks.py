"""Runs the shared yardsticks, and prints the rows of RESULTS.md.

    python -m benchmarks.yardsticks --shared SHARED --data DATA [--only planted,pairs] [--seeds 3]

SHARED holds ``bench/`` with the scripts, DATA the unpacked data (benchmarks/README.md).
Neither is part of this repository; what is not there is skipped, and said.
"""

from __future__ import annotations

import argparse
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks import corpora
from benchmarks.measure import LINTER, run

CHECK = shlex.join((*LINTER, "check", "--output-format", "json", "--no-cache"))
LAYOUT = shlex.join((*LINTER, "layout", "--output-format", "json"))
FACTS = shlex.join((*LINTER, "facts", "--lines", "-"))
LAUNCH = """
import argparse, runpy, sys
argparse.Namespace.level = "warning"
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
"""Runs a script; pairs.py reads an option ``--level`` that it never declared."""
FIRST_BLOG = "dev/kimjangwook+www.jangwook.net"
BLOG_LAYOUT = ("--template", "src/content/blog/{lang}/{path}", "--langs", "ko,ja,en,zh")
_PADDED = re.compile(r"(/|\b(?:precision|recall|cases|caught|anywhere|fault) ) +")
"""Where the scripts pad a number so that it stands below another."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where scripts and data lie, and how much of them to use."""

    scripts: Path
    data: Path
    seeds: int
    per_language: int

    def script(self, name: str, *arguments: str | Path) -> list[str]:
        """What a script prints, line by line."""
        command = (sys.executable, "-c", LAUNCH, self.scripts / f"{name}.py", *arguments)
        done = run([str(part) for part in command])
        if not done.output:
            return [f"failed with exit code {done.exit_code}: {done.errors.strip()[-300:]}"]
        return done.output.strip().split("\n")


def planted(place: Place) -> Iterator[str]:
    """Recall on planted faults, one kind a row."""
    with tempfile.TemporaryDirectory() as folder:
        outs = [_plant(place, Path(folder), str(seed)) for seed in range(1, place.seeds + 1)]
        yield from place.script("score", *outs, "--cmd", CHECK)


def _plant(place: Place, folder: Path, seed: str) -> Path:
    out = folder / seed
    site = ("--root", place.data / FIRST_BLOG, *BLOG_LAYOUT, "--source", "ko", "--mirrored")
    place.script("mutate", *site, "--out", out, "--limit", "345", "--seed", seed)
    return out


def natural(place: Place) -> Iterator[str]:
    folder = place.data / "natural"
    yield from place.script("natural", folder / "cases.dev.jsonl", folder, "--cmd", CHECK)


def pairs(place: Place) -> Iterator[str]:
    limit = ("--per-lang", str(place.per_language))
    yield from place.script("pairs", place.data / "number-pairs.jsonl", "--cmd", CHECK, *limit)


def values(place: Place) -> Iterator[str]:
    yield from place.script("values", place.data / "number-values.jsonl", "--cmd", FACTS)


def noise(place: Place) -> Iterator[str]:
    sites = sorted(path for path in (place.data / "dev").iterdir() if path.is_dir())
    yield from place.script("noise", *sites, "--cmd", CHECK)


def discovery(place: Place) -> Iterator[str]:
    yield from place.script("discovery", place.data / "dev", "--cmd", LAYOUT)


def sites(place: Place) -> Iterator[str]:
    """Size, findings and cost of every site."""
    yield from corpora.rows(place.data / "dev")


YARDSTICKS: dict[str, tuple[str, Callable[[Place], Iterator[str]]]] = {
    "planted": (FIRST_BLOG, planted),
    "natural": ("natural/cases.dev.jsonl", natural),
    "pairs": ("number-pairs.jsonl", pairs),
    "values": ("number-values.jsonl", values),
    "noise": ("dev", noise),
    "discovery": ("dev", discovery),
    "sites": ("dev", sites),
}


def main() -> int:
    arguments = parse_arguments()
    place = Place(
        arguments.shared / "bench",
        arguments.data.expanduser(),
        arguments.seeds,
        arguments.per_language,
    )
    print(f"commit {commit()}")
    for name in arguments.only.split(","):
        needed, measure = YARDSTICKS[name]
        print(f"\n### {name}\n", flush=True)
        missing = [path for path in (place.scripts, place.data / needed) if not path.exists()]
        if missing:
            print(f"skipped: {missing[0]} is not there")
            continue
        for row in table(list(measure(place))):
            print(row, flush=True)
    return 0


def table(lines: list[str]) -> Iterator[str]:
    """The lines as Markdown: columns are where the scripts leave two spaces or more."""
    if lines[0].startswith("|"):
        yield from lines
        return
    cells = [re.split(" {2,}", _PADDED.sub(r"\1", line)) for line in lines]
    width = max(map(len, cells))
    yield "|" + " |" * width
    yield "|" + "---|" * width
    for row in cells:
        yield f"| {' | '.join(row + [''] * (width - len(row)))} |"


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--only", default=",".join(YARDSTICKS), help="comma-separated names")
    parser.add_argument("--seeds", type=int, default=1, help="of planted faults")
    parser.add_argument("--per-language", type=int, default=0, help="sentence pairs, 0 for all")
    arguments = parser.parse_args()
    unknown = set(arguments.only.split(",")) - set(YARDSTICKS)
    if unknown:
        parser.error(f"no such yardstick: {', '.join(sorted(unknown))}")
    return arguments


def commit() -> str:
    """The commit measured, with a plus sign if files have changed since."""
    command = ("git", "describe", "--always", "--dirty=+")
    here = Path(__file__).parent
    done = subprocess.run(command, cwd=here, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"


if __name__ == "__main__":
    raise SystemExit(main())
