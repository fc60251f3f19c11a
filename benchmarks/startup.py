"""What a writer waits for at `git commit`: one post in four languages, nothing cached.

    python -m benchmarks.startup [--rounds 9]

Each command is held against the least that it could cost: its own imports.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.measure import LINTER, Cost, compare

EXAMPLE = Path(__file__).parent.parent / "examples" / "blog" / "content"
BUDGETS = (
    ("check, one group of four", "import click, yaml, markdown_it", 2.5),
    ("--version", "import click", 1.25),
    ("--help", "import click", 1.25),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        size = write_group(Path(folder))
        costs = compare(commands(folder), rounds=rounds, accept=(0, 1))
    print(f"one post in four languages, {size / 1024:.0f} KB in all; medians of {rounds}\n")
    for row in table(costs):
        print(row)
    return 0


def write_group(folder: Path) -> int:
    """One long post per language, made of all posts of the example blog; the bytes written."""
    for source in sorted(EXAMPLE.iterdir()):
        path = folder / "content" / source.name / "post.md"
        path.parent.mkdir(parents=True)
        posts = [post.read_text(encoding="utf-8") for post in sorted(source.glob("*.md"))]
        bodies = [post.split("\n---\n", 1)[1] for post in posts[1:]]
        path.write_text("\n".join([posts[0], *bodies]), encoding="utf-8")
    return sum(path.stat().st_size for path in folder.rglob("*.md"))


def commands(folder: str) -> dict[str, Sequence[str]]:
    check = ("check", "--no-cache", "--source-language", "ko", folder)
    imports = ("import click", "import click, yaml, markdown_it")
    return {
        "python -c pass": (sys.executable, "-c", "pass"),
        **{code: (sys.executable, "-c", code) for code in imports},
        "--version": (*LINTER, "--version"),
        "--help": (*LINTER, "--help"),
        "check, one group of four": (*LINTER, *check),
    }


def table(costs: dict[str, Cost]) -> list[str]:
    rows = ["| command | CPU ms | wall ms | peak MB |", "|---|---|---|---|"]
    rows += [
        f"| {name} | {cost.cpu * 1000:.0f} | {cost.wall * 1000:.0f} | {cost.memory:.0f} |"
        for name, cost in costs.items()
    ]
    rows += ["", "| command | against | CPU ratio | budget |", "|---|---|---|---|"]
    for name, anchor, budget in BUDGETS:
        ratio = costs[name].cpu / costs[anchor].cpu
        verdict = "kept" if ratio <= budget else "BROKEN"
        rows.append(f"| {name} | `{anchor}` | {ratio:.2f} | {budget} {verdict} |")
    return rows


if __name__ == "__main__":
    raise SystemExit(main())
