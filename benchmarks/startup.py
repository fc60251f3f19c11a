"""What a writer waits for at `git commit`: one post in four languages, nothing cached.

    python -m benchmarks.startup [--rounds 9] [--groups SITE… [--draw 15]]

Each command is held against the least that it could cost: its own imports. With sites, posts are
drawn from them (drawn_groups.py) instead of made of the example blog.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.drawn_groups import distribution, draw
from benchmarks.measure import LINTER, Cost, compare

EXAMPLE = Path(__file__).parent.parent / "examples" / "blog" / "content"
PORTIONS = (1, 3, 6)
"""Posts of the example blog that make one of ours. Half of the posts of the six largest shared
sites have less than 2.5 to 17 KB each, site by site; these have 3, 6 and 11.
"""
BUDGETS = (("--version", "import click", 1.25), ("--help", "import click", 1.25))
ANCHOR = "import click, yaml, markdown_it"
BUDGET = 2.5


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--groups", type=Path, nargs="+", metavar="SITE")
    parser.add_argument("--draw", type=int, default=15)
    given = parser.parse_args()
    of_sites(given.groups, given.draw, given.rounds) if given.groups else of_example(given.rounds)
    return 0


def of_sites(sites: Sequence[Path], count: int, rounds: int) -> None:
    drawn = draw(sites, count, (sys.executable, "-c", ANCHOR), rounds)
    for post in sorted(drawn, key=lambda post: post.ratio):
        print(f"{post.ratio:.2f} {post.size / 1024:.0f} KB {post.site} {post.key}")
    print()
    for row in distribution(drawn, BUDGET):
        print(row)


def of_example(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        checks = dict(check_of(Path(folder) / str(posts), posts) for posts in PORTIONS)
        costs = compare({**anchors(), **checks}, rounds=rounds, accept=(0, 1))
    print(f"one post in four languages; medians of {rounds}\n")
    for row in table(costs, [*BUDGETS, *((name, ANCHOR, BUDGET) for name in checks)]):
        print(row)


def check_of(folder: Path, posts: int) -> tuple[str, Sequence[str]]:
    """A group's name, which says how large it is, and the command that checks it."""
    size = write_group(folder, posts)
    command = ("check", "--no-cache", "--source-language", "ko", str(folder))
    return f"check, a group of four in {size / 1024:.0f} KB", (*LINTER, *command)


def write_group(folder: Path, count: int) -> int:
    """One post per language, made of the first ones of the example blog; the bytes written."""
    for source in sorted(EXAMPLE.iterdir()):
        path = folder / "content" / source.name / "post.md"
        path.parent.mkdir(parents=True)
        posts = [post.read_text(encoding="utf-8") for post in sorted(source.glob("*.md"))[:count]]
        bodies = [post.split("\n---\n", 1)[1] for post in posts[1:]]
        path.write_text("\n".join([posts[0], *bodies]), encoding="utf-8")
    return sum(path.stat().st_size for path in folder.rglob("*.md"))


def anchors() -> dict[str, Sequence[str]]:
    imports = ("import click", ANCHOR)
    return {
        "python -c pass": (sys.executable, "-c", "pass"),
        **{code: (sys.executable, "-c", code) for code in imports},
        "--version": (*LINTER, "--version"),
        "--help": (*LINTER, "--help"),
    }


def table(costs: dict[str, Cost], budgets: Iterable[tuple[str, str, float]]) -> list[str]:
    rows = ["| command | CPU ms | wall ms | peak MB |", "|---|---|---|---|"]
    rows += [
        f"| {name} | {cost.cpu * 1000:.0f} | {cost.wall * 1000:.0f} | {cost.memory:.0f} |"
        for name, cost in costs.items()
    ]
    rows += ["", "| command | against | CPU ratio | budget |", "|---|---|---|---|"]
    for name, anchor, budget in budgets:
        ratio = costs[name].cpu / costs[anchor].cpu
        verdict = "kept" if ratio <= budget else "BROKEN"
        rows.append(f"| {name} | `{anchor}` | {ratio:.2f} | {budget} {verdict} |")
    return rows


if __name__ == "__main__":
    raise SystemExit(main())
