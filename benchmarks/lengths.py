"""Measure how long translations are: the numbers of ``i18nlint/align/lengths.toml``.

usage: python -m benchmarks.lengths SITE... > i18nlint/align/lengths.toml

Posts whose versions have the same blocks in the same order are mirrored beyond doubt; their
paragraphs are paired by place. For each two languages: the median ratio of lengths, and the
variance for each letter (Gale and Church 1993), from the median deviation, which free translations
do not move. No text is kept. A SITE has an ``i18nlint.toml`` or a layout that is detected.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from i18nlint.align.lengths import length_name
from i18nlint.config.find import find_config
from i18nlint.config.load import load_config
from i18nlint.config.schema import Config
from i18nlint.discover import discover_layout
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Version
from i18nlint.model.document import BlockKind
from i18nlint.model.group import TranslationGroup
from i18nlint.parse.document import parse_document

FEWEST = 150
"""Paragraphs from which a pair of languages is written down."""
MOST = 4000
"""Paragraphs of one site that count: no site is to speak for a pair alone."""
SHORTEST, TELLING = 5.0, 30.0
"""Letters of paragraphs that are measured at all, and of those that the ratio is taken from."""
NORMAL = 1.4826
"""Standard deviation of a normal distribution for its median absolute deviation."""

Lengths = list[tuple[float, float]]

HEADER = """\
# Lengths of translations: letters of the second language for a letter of the first (in Latin
# letters' worth, see facts/words.py), the variance for each letter, and the paragraphs measured.
# Written by `python -m benchmarks.lengths` over public sites; no text is kept.
"""


def main() -> None:
    measured: dict[str, Lengths] = defaultdict(list)
    for site in sys.argv[1:]:
        for pair, lengths in of_site(Path(site)).items():
            measured[pair] += lengths[:MOST]
    print(HEADER)
    for pair, lengths in sorted(measured.items()):
        if len(lengths) >= FEWEST:
            mean, variance = fitted(lengths)
            print(f'{pair} = "{mean:.2f} {variance:.1f} {len(lengths)}"')


def fitted(lengths: Lengths) -> tuple[float, float]:
    """Mean ratio and variance per letter."""
    mean = median(theirs / ours for ours, theirs in lengths if ours >= TELLING)
    deviations = (abs(theirs - mean * ours) / ((theirs + mean * ours) / 2) ** 0.5
                  for ours, theirs in lengths)  # fmt: skip
    return mean, (NORMAL * median(deviations)) ** 2


def of_site(root: Path) -> dict[str, Lengths]:
    """Lengths of paragraphs by pair of languages, every pair in the order of its names."""
    found: dict[str, Lengths] = defaultdict(list)
    config = find_config(root)
    layout = discover_layout(root, load_config(config) if config else Config())
    for group in layout.groups:
        for pair, lengths in of_group(root, group):
            found[pair] += lengths
    return found


def of_group(root: Path, group: TranslationGroup) -> Iterator[tuple[str, Lengths]]:
    versions = {}
    for tag, path in group.versions.items():
        document = parse_document(path, (root / path).read_bytes(), tag)
        versions[tag] = blocks(Version(document, extract(document)))
    ours, source = versions[group.source], length_name(group.source)
    for tag in group.targets:
        theirs, target = versions[tag], length_name(tag)
        if [kind for kind, _ in ours] == [kind for kind, _ in theirs]:
            pairs = [
                (a[1], b[1])
                for a, b in zip(ours, theirs, strict=True)
                if a[0].endswith(BlockKind.PARAGRAPH) and min(a[1], b[1]) >= SHORTEST
            ]
            if source > target:
                pairs = [(b, a) for a, b in pairs]
            yield "-".join(sorted((source, target))), pairs


def blocks(version: Version) -> list[tuple[str, float]]:
    """Every block's kind (with the level of a heading) and length, in reading order."""
    facts = version.facts.blocks
    return [
        (f"{block.level}{block.kind}", facts[block.index].length)
        for block in version.document.compared()
    ]


if __name__ == "__main__":
    main()
