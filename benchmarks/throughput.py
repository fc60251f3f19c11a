"""A whole site, cold, in one process and in several, against parsing alone.

    python -m benchmarks.throughput SITE [--rounds 3]

The parser that the linter stands on reads the same bodies and does nothing with them.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.measure import LINTER, compare, run

PARSE_ONLY = """
import sys
from markdown_it import MarkdownIt
parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
for path in open(sys.argv[1]).read().split("\\n"):
    text = open(path, encoding="utf-8-sig", errors="replace").read()
    parser.parse(text.split("\\n---\\n", 1)[-1] if text.startswith("---") else text)
"""
BUDGET = 2.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("site", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    site = arguments.site.resolve()
    if not site.is_dir():
        print(f"skipped: there is no folder {site}")
        return 0
    paths = grouped_files(site)
    check = (*LINTER, "check", "--no-cache", "--quiet", str(site))
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as listing:
        listing.write("\n".join(str(site / path) for path in paths))
        listing.flush()
        costs = compare(
            {
                "parse only": (sys.executable, "-c", PARSE_ONLY, listing.name),
                "check": (*check, "--jobs", "1"),
                "check, a process for each processor": check,
            },
            rounds=arguments.rounds,
            accept=(0, 1),
        )
    parse, one, many = costs.values()
    ratio = one.cpu / parse.cpu
    print(f"{len(paths)} files: parse {parse.cpu:.2f} s, check {one.cpu:.2f} s")
    print(f"ratio {ratio:.2f} (budget {BUDGET}), {len(paths) / one.cpu:.0f} files a second of CPU")
    print(f"peak memory {one.memory:.0f} MB (parse only {parse.memory:.0f} MB)")
    print(f"wall: {one.wall:.2f} s in one process, {many.wall:.2f} s in all")
    return 0


def grouped_files(site: Path) -> list[str]:
    """Paths of all files that belong to a post in several languages."""
    return [path for group in groups_of(site) for path in group["versions"].values()]


def groups_of(site: Path) -> list[dict[str, Any]]:
    """Posts in several languages, as ``i18nlint layout`` finds them."""
    done = run((*LINTER, "layout", "--output-format", "json", str(site)))
    if done.exit_code:
        raise SystemExit(f"layout: exit code {done.exit_code}\n{done.errors}")
    layout = json.loads(done.output)
    return [group for part in layout["sites"] for group in part["groups"]]


if __name__ == "__main__":
    raise SystemExit(main())
