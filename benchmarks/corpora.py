"""What a run over real sites says and costs: a Markdown table, one row for each site.

    python -m benchmarks.corpora FOLDER

FOLDER holds the unpacked sites. Other people's texts: they are measured here, never copied.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.measure import LINTER, Run, run

CHECK = (*LINTER, "check", "--no-cache", "--jobs", "1", "--output-format", "json")
HEAD = (
    "| site | groups | pairs | errors | warnings | infos | pairs warned | CPU s | peak MB |",
    "|---|---|---|---|---|---|---|---|---|",
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    if not folder.is_dir():
        print(f"skipped: there is no folder {folder}")
        return 0
    for row in rows(folder):
        print(row, flush=True)
    return 0


def rows(folder: Path) -> Iterator[str]:
    """The table's lines, each as soon as its site has been measured."""
    yield from HEAD
    for site in sorted(path for path in folder.iterdir() if path.is_dir()):
        yield row(site.name, run(CHECK, cwd=site))


def row(name: str, done: Run) -> str:
    if done.exit_code not in (0, 1):
        reason = done.errors.strip().rpartition("\n")[2]
        return f"| {name} | exit code {done.exit_code}: {reason} |"
    report = json.loads(done.output)
    summary, severity = report["summary"], report["summary"]["by_severity"]
    cells = (
        name,
        summary["groups"],
        summary["pairs"],
        *(severity.get(level, 0) for level in ("error", "warning", "info")),
        f"{loud_pairs(report['diagnostics']) / max(1, summary['pairs']):.1%}",
        f"{done.cost.cpu:.1f}",
        f"{done.cost.memory:.0f}",
    )
    return f"| {' | '.join(map(str, cells))} |"


def loud_pairs(diagnostics: list[dict[str, Any]]) -> int:
    """How many pairs have a warning or an error."""
    return len(
        {
            (found["group"], (found["target"] or found["source"])["path"])
            for found in diagnostics
            if found["severity"] != "info"
        }
    )


if __name__ == "__main__":
    raise SystemExit(main())
