"""Holds what is reported of numbers against labels that a reader gave, one pair of places each.

    python -m benchmarks.numeric_labels LABELS.jsonl SITE [--template TEMPLATE] [--dump FILE]

A row of LABELS.jsonl names two places that say the same number (agrees) or do not (differs): slug,
pair (ko-ja), line_a and line_b, value_a and value_b, note, tier. Of a place that agrees nothing
may be reported as warning or error; of what differs each fact, in however many pairs of
languages, should be reported once at least. TEMPLATE says where a post lies in SITE.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.measure import LINTER
from benchmarks.planted_numbers import LEVELS, RULES

TEMPLATE = "src/content/blog/{lang}/{slug}.md"
TIERS = ("strict", "mostly")
WAIVED = {
    "heading names GPT without version": "one side names less, and none of the two another one",
}
"""Facts by their note that the linter is not to report, and why."""
_CONFIG = """\
source-language = "{0}"
languages = ["{0}", "{1}"]
patterns = ["{{lang}}/{{path}}.{{ext}}"]
"""


@dataclass(frozen=True, slots=True)
class Label:
    """What a reader said of two places."""

    slug: str
    languages: tuple[str, str]
    lines: tuple[int, int]
    values: tuple[str, str]
    note: str
    differs: bool
    tier: str

    @property
    def fact(self) -> str:
        """The same in every pair of languages."""
        return f"{self.slug}: {self.note}"


@dataclass(frozen=True, slots=True)
class Reported:
    """A finding about a number."""

    lines: tuple[int, int]
    """Source and target; 0 where it has no place."""
    texts: tuple[str, str]
    message: str


def main() -> int:
    arguments = parse_arguments()
    labels = list(read_labels(arguments.labels))
    found: dict[Label, list[Reported]] = {}
    for languages in sorted({label.languages for label in labels}):
        chosen = [label for label in labels if label.languages == languages]
        posts = check(chosen, arguments.site, arguments.template)
        for label in chosen:
            found[label] = [one for one in posts[label.slug] if is_about(one, label)]
    print(*summary(found), sep="\n")
    return 0


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("labels", type=Path)
    parser.add_argument("site", type=Path)
    parser.add_argument("--template", default=TEMPLATE)
    return parser.parse_args()


def read_labels(path: Path) -> Iterator[Label]:
    with path.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            source, _, target = row["pair"].partition("-")
            yield Label(
                row["slug"],
                (source, target),
                (row["line_a"], row["line_b"]),
                (row["value_a"], row["value_b"]),
                row["note"],
                row["label"] == "differs",
                row["tier"] or "",
            )


def check(labels: Sequence[Label], site: Path, template: str) -> defaultdict[str, list[Reported]]:
    """What is reported of each post; the two languages alone, so that no third one decides."""
    languages = labels[0].languages
    with tempfile.TemporaryDirectory() as folder:
        for slug in {label.slug for label in labels}:
            for language in languages:
                copy = Path(folder, language, f"{slug}.md")
                copy.parent.mkdir(exist_ok=True)
                shutil.copyfile(site / template.format(lang=language, slug=slug), copy)
        Path(folder, "i18nlint.toml").write_text(_CONFIG.format(*languages), "utf-8")
        command = (*LINTER, "check", "--output-format", "json", "--no-cache")
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{languages}: exit code {done.returncode}\n{done.stderr[-800:]}")
    return _by_post(json.loads(done.stdout)["diagnostics"])


def _by_post(diagnostics: Sequence[dict[str, Any]]) -> defaultdict[str, list[Reported]]:
    posts: defaultdict[str, list[Reported]] = defaultdict(list)
    for one in diagnostics:
        if one["rule"] in RULES and one["severity"] in LEVELS:
            sides = (one["source"], one["target"])
            lines = tuple(side["range"]["start"]["line"] if side else 0 for side in sides)
            texts = tuple(side["text"] if side else "" for side in sides)
            slug = Path((one["target"] or one["source"])["path"]).stem
            message = f"{one['severity']} {one['rule']}: {one['message']}"
            posts[slug].append(Reported((lines[0], lines[1]), (texts[0], texts[1]), message))
    return posts


def is_about(reported: Reported, label: Label) -> bool:
    """True of a finding at the label's lines that names one of its two values."""
    at = zip(reported.lines, label.lines, strict=True)
    is_here = any(line == other for line, other in at)
    named = zip(reported.texts, label.values, strict=True)
    return is_here and any(text and (text in value or value in text) for text, value in named)


def summary(found: Mapping[Label, Sequence[Reported]]) -> Iterator[str]:
    """Figures first, then what is not as it should be."""
    agreeing = {label: those for label, those in found.items() if not label.differs}
    alarms = {label: those for label, those in agreeing.items() if those}
    yield f"agrees: {len(agreeing) - len(alarms)} of {len(agreeing)} silent"
    for label, those in alarms.items():
        pair = "-".join(label.languages)
        yield f"  REPORTED {label.slug} {pair}:{label.lines[1]} {label.values}: {those[0].message}"
    for tiers in (TIERS, ("transcreated",)):
        yield from _facts({label: found[label] for label in found if label.tier in tiers}, tiers)


def _facts(found: Mapping[Label, Sequence[Reported]], tiers: Sequence[str]) -> Iterator[str]:
    facts: dict[str, list[Reported]] = defaultdict(list)
    for label, those in found.items():
        facts[label.fact] += those
    waived = [fact for fact in facts if fact.partition(": ")[2] in WAIVED]
    asked = {fact: those for fact, those in facts.items() if fact not in waived}
    reported = sum(1 for those in asked.values() if those)
    yield f"differs, {' and '.join(tiers)}: {reported} of {len(asked)} facts reported"
    for fact, those in asked.items():
        yield f"  {those[0].message if those else 'MISSED'} | {fact}"
    yield from (f"  waived ({WAIVED[fact.partition(': ')[2]]}) | {fact}" for fact in waived)


if __name__ == "__main__":
    raise SystemExit(main())
