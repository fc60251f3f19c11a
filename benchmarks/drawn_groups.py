"""What the check of one post costs on real sites: posts drawn from them, each checked alone.

    python -m benchmarks.startup --groups SITE… [--draw 15] [--rounds 3]

A post is its source and three translations (or as many as there are), drawn with a fixed seed from
those that ``i18nlint layout`` finds. It is copied into a folder of its own, and its cost is a ratio
to the imports alone, which are measured beside it each time.
"""

from __future__ import annotations

import random
import shutil
import statistics
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.measure import LINTER, compare
from benchmarks.throughput import groups_of

VERSIONS = 4


@dataclass(frozen=True, slots=True)
class Drawn:
    """One post, copied, and what its check costs."""

    site: str
    key: str
    size: int
    ratio: float


def draw(sites: Sequence[Path], count: int, anchor: Sequence[str], rounds: int) -> list[Drawn]:
    """So many posts of each site; all of them where it has fewer."""
    return [
        measured(site, group, anchor, rounds)
        for site in sites
        for group in chosen(groups_of(site), count)
    ]


def chosen(groups: Sequence[dict[str, Any]], count: int) -> list[dict[str, Any]]:
    """The same ones each time, of those in four languages where enough of them are."""
    translated = [group for group in groups if len(group["versions"]) > 1]
    full = [group for group in translated if len(group["versions"]) >= VERSIONS]
    among = full if len(full) >= count else translated
    return random.Random(16).sample(among, min(count, len(among)))  # noqa: S311 (a draw, no secret)


def measured(site: Path, group: dict[str, Any], anchor: Sequence[str], rounds: int) -> Drawn:
    with tempfile.TemporaryDirectory() as folder:
        size = copy(site, group, Path(folder) / "content")
        source = ("--source-language", group["source"])
        check = (*LINTER, "check", "--no-cache", *source, folder)
        costs = compare({"anchor": anchor, "check": check}, rounds=rounds, accept=(0, 1))
    return Drawn(site.name, group["key"], size, costs["check"].cpu / costs["anchor"].cpu)


def copy(site: Path, group: dict[str, Any], folder: Path) -> int:
    """Source and translations, one folder for each language; the bytes written."""
    versions = group["versions"]
    others = sorted(versions.keys() - {group["source"]})
    translations = random.Random(16).sample(others, min(VERSIONS - 1, len(others)))  # noqa: S311
    for language in (group["source"], *translations):
        original = site / versions[language]
        (folder / language).mkdir(parents=True)
        shutil.copyfile(original, folder / language / f"post{original.suffix}")
    return sum(path.stat().st_size for path in folder.rglob("post.*"))


def distribution(drawn: Sequence[Drawn], budget: float) -> Iterator[str]:
    """A row for each site, and one for all."""
    yield "| site | posts | median KB | lower quartile | median | upper quartile | within budget |"
    yield "|---|---|---|---|---|---|---|"
    for site in dict.fromkeys(post.site for post in drawn):
        yield row(site, [post for post in drawn if post.site == site], budget)
    yield row("all", drawn, budget)


def row(name: str, drawn: Sequence[Drawn], budget: float) -> str:
    ratios = [post.ratio for post in drawn]
    low, middle, high = (
        statistics.quantiles(ratios, method="inclusive") if drawn[1:] else ratios * 3
    )
    size = statistics.median(post.size for post in drawn) / 1024
    kept = sum(ratio <= budget for ratio in ratios)
    return (
        f"| {name} | {len(drawn)} | {size:.0f} | {low:.2f} | {middle:.2f} | {high:.2f} "
        f"| {kept} of {len(drawn)} |"
    )
