"""Alignment of sections against the ground truth that many sites carry: explicit heading ids.

usage: python -m benchmarks.heading_ids SITE...

Ids (``## Title {#id}``) are taken out of both versions, sections are aligned without them, and
the pairs are held against the ids. Precision, recall and F1 over all pairs of a site, and over
its mirrored pairs (the same ids in the same order). A SITE has an ``i18nlint.toml`` or a layout
that is detected.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from i18nlint.align import align_versions
from i18nlint.config.find import find_config
from i18nlint.config.load import load_config
from i18nlint.config.schema import Config
from i18nlint.discover import discover_layout
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Version
from i18nlint.model.document import Section
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

_ID = re.compile(rb"^(#{1,6}[^\n]*?)[ \t]*\{#([\w-]+)\}[ \t]*(?=\r?$)", re.MULTILINE)


@dataclass(slots=True)
class Score:
    """Pairs that alignment found, that the ids demand, and that are both."""

    found: int = 0
    wanted: int = 0
    right: int = 0
    posts: int = field(default=0)

    def add(self, found: set[tuple[str, str]], wanted: set[str]) -> None:
        self.found += len(found)
        self.wanted += len(wanted)
        self.right += sum(source == target for source, target in found)
        self.posts += 1

    def __str__(self) -> str:
        precision, recall = self.right / max(self.found, 1), self.right / max(self.wanted, 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        return (
            f"pairs {self.posts}, headings {self.wanted}: "
            f"precision {precision:.4f} recall {recall:.4f} F1 {f1:.4f}"
        )


def read(path: Path, language: LanguageTag) -> tuple[Version, dict[int, str]]:
    """The version without ids, and the ids by heading block index."""
    data = path.read_bytes()
    ids = {
        block.index: block.identifier
        for block in parse_document(path.name, data, language).walk()
        if block.identifier
    }
    document = parse_document(path.name, _ID.sub(rb"\1", data), language)
    return Version(document, extract(document)), ids


def score_site(root: Path) -> tuple[Score, Score]:
    """Over all pairs, and over mirrored ones."""
    every, mirrored = Score(), Score()
    config = find_config(root)
    layout = discover_layout(root, load_config(config) if config else Config())
    for group in layout.groups:
        source, ids = read(root / group.versions[group.source], group.source)
        for tag in group.targets:
            target, other_ids = read(root / group.versions[tag], tag)
            wanted = set(ids.values()) & set(other_ids.values())
            if len(wanted) < 2:
                continue
            found = {
                (ids[s], other_ids[t])
                for s, t in _heading_pairs(source, target)
                if ids.get(s) in wanted and t in other_ids
            }
            every.add(found, wanted)
            if list(ids.values()) == list(other_ids.values()):
                mirrored.add(found, wanted)
    return every, mirrored


def _heading_pairs(source: Version, target: Version) -> Iterator[tuple[int, int]]:
    for bead in align_versions(source, target).sections:
        pair = (_heading(bead.source), _heading(bead.target))
        if pair[0] is not None and pair[1] is not None:
            yield pair[0], pair[1]


def _heading(section: Section | None) -> int | None:
    return section.heading.index if section and section.heading else None


def main() -> None:
    for site in sys.argv[1:]:
        every, mirrored = score_site(Path(site))
        print(f"{Path(site).name}\n  all       {every}\n  mirrored  {mirrored}")


if __name__ == "__main__":
    main()
