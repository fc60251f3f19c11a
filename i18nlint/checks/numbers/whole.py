"""Ends of ranges told as the ranges that they are: "2〜3개" against "2-4", not 3 against 4."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from i18nlint.align.matching import Matching
from i18nlint.checks._api import Pair
from i18nlint.checks.numbers.ranges import is_range
from i18nlint.checks.numbers.telling import changed_message
from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import Fact
from i18nlint.model.finding import Finding, Label
from i18nlint.model.text import Span


def whole_ranges(findings: Iterable[Finding], matching: Matching, pair: Pair) -> Iterator[Finding]:
    """The findings, those between ends of two ranges as one between the ranges."""
    ours = _ranges((*matching.sources, *(m.source for m in matching.matches)), pair.source)
    theirs = _ranges((*matching.targets, *(m.target for m in matching.matches)), pair.target)
    told: set[tuple[Span, Span]] = set()
    for finding in findings:
        one, other = _around(finding.source, ours), _around(finding.target, theirs)
        if one is None or other is None:
            yield finding
        elif (one, other) not in told:
            told.add((one, other))
            yield _between(finding, one, other, pair)


def _ranges(facts: Iterable[Fact], version: Version) -> list[Span]:
    once = {fact.span: fact for fact in facts}  # the other side may repeat what is said once here
    in_order = pairwise(once[span] for span in sorted(once))
    return [
        Span(low.span.start, high.span.end)
        for low, high in in_order
        if _are_of_one_kind(low, high) and is_range(low, high, version)
    ]


def _are_of_one_kind(low: Fact, high: Fact) -> bool:
    """True of two dates and of two amounts, of which one may lack its unit; a dash between a
    release and its date makes no range."""
    are_amounts = not isinstance(low.value, str) and not isinstance(high.value, str)
    return are_amounts or low.kind is high.kind


def _around(label: Label | None, ranges: Iterable[Span]) -> Span | None:
    return next((one for one in ranges if label and one.contains(label.span)), None)


def _between(finding: Finding, one: Span, other: Span, pair: Pair) -> Finding:
    source, target = (version.document.source for version in (pair.source, pair.target))
    texts = source.slice(one), target.slice(other)
    return replace(
        finding,
        message=changed_message(*texts, pair.source.document.language),
        source=Label(one, texts[0]),
        target=Label(other, texts[1]),
    )
