"""Ranges whose ends changed places: "10 to 20" against 20~10.

Both numbers are on both sides, so that nothing is left over; the order tells. Languages turn
sentences round, but no range: where a number stands right in front of a joint (to, ~, から) and
another right behind it, the smaller one stands first in every language, or last in every one.
A range that falls reads as a result (29-18), so that its numbers are looked for among the ends.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise

from i18nlint.align.matching import Match, Matching
from i18nlint.align.predicates import digits_of
from i18nlint.checks.numbers.telling import changed_message
from i18nlint.facts.numbers.load import lexicon_for
from i18nlint.model.alignment import Version
from i18nlint.model.fact import Fact, FactKind
from i18nlint.model.finding import Finding, Label
from i18nlint.model.text import Span

_SCORE = 0.8
_RESULT = FactKind.SCORE  # a member asked of its class takes ten times as long in Python 3.11
_NOON = 12
_REACH = 10
"""Characters between the ends of a range."""


def turned_ranges(matching: Matching, source: Version, target: Version) -> Iterator[Finding]:
    """A range of the source that the target has the other way round."""
    found = sorted(matching.matches, key=lambda match: match.target.span.start)
    for first, second in pairwise(found):
        if _is_turned(first, second) and _are_ranges(first, second, (source, target)):
            yield _turned(first, second, source, target)


def _are_ranges(first: Match, second: Match, versions: tuple[Version, Version]) -> bool:
    """Whether the two are a range on both sides; a verb may stand in front of one of the joints,
    as in 从 20% 充到 80% against "from 80% to 20%"."""
    source, target = versions
    here, there = (first.target, second.target), (second.source, first.source)
    if is_range(*here, target):
        return is_range(*there, source) or _is_led(*there, source)
    return _is_led(*here, target) and is_range(*there, source)


def turned_results(matching: Matching, source: Version, target: Version) -> Iterator[Finding]:
    """A result of one side, 29-18, whose numbers are the ends of a range of the other."""
    ours = [*matching.sources, *[match.source for match in matching.matches]]
    theirs = [*matching.targets, *[match.target for match in matching.matches]]
    if not any(fact.kind is _RESULT for fact in (*ours, *theirs)):
        return  # like most
    ours.sort(key=lambda fact: fact.span.start)
    theirs.sort(key=lambda fact: fact.span.start)
    left = {id(fact) for fact in (*matching.sources, *matching.targets)}
    for result in theirs:
        for first, second in _ends(result, ours, source, left):
            yield _told(Span(first.span.start, second.span.end), result.span, source, target)
    for result in ours:
        for first, second in _ends(result, theirs, target, left):
            yield _told(result.span, Span(first.span.start, second.span.end), source, target)


def _ends(
    result: Fact, facts: list[Fact], version: Version, left: Collection[int]
) -> Iterator[tuple[Fact, Fact]]:
    """Neighbours that are a range from the result's second number to its first; or a range that
    shares an end with it, the other one being among the ids of what is ``left``: 4–6 and 8–6."""
    if result.kind is not _RESULT or ":" in result.text:
        return
    high, _, low = str(result.value).partition(":")
    for first, second in pairwise(facts):
        one, other = digits_of(first.text), digits_of(second.text)
        is_turned = one == low and other == high
        is_last = other == low and one != high and id(first) in left
        is_first = one == high and other != low and id(second) in left  # not 5 a 2½, 5-2½
        if is_first and _is_afternoon(low, other):
            continue
        if (is_turned or is_last or is_first) and is_range(first, second, version):
            yield first, second


def _is_afternoon(hour: str, later: str) -> bool:
    """True of the 5 and the 17 of 9–5 and 9–17 Uhr: opening hours, not a result."""
    return hour.isdecimal() and later.isdecimal() and int(later) == int(hour) + _NOON


def _is_turned(first: Match, second: Match) -> bool:
    """Whether the two stand in another order in the source, and are not equal anyway."""
    if second.source.span.start >= first.source.span.start:
        return False  # like most
    facts = (first.target, second.target, first.source, second.source)
    if len({isinstance(fact.value, str) for fact in facts}) > 1:
        is_alike = _are_hours(facts) or all(map(_may_be_year, facts))
        return is_alike and digits_of(first.target.text) != digits_of(second.target.text)
    kinds = {fact.kind for fact in facts}
    if isinstance(first.target.value, str) and kinds not in ({FactKind.DATE}, {FactKind.TIME}):
        return False
    return first.target.value != second.target.value


def _may_be_year(fact: Fact) -> bool:
    """True of 2025년 and of a bare 2025."""
    dates = (str(r.value) for r in fact.readings if r.kind is FactKind.DATE)
    return any(date.isdecimal() for date in dates)


def _are_hours(facts: Iterable[Fact]) -> bool:
    """True of times of day and bare numbers beside them: 10時〜17時, van 17 tot 10 uur."""
    return all(fact.kind in (FactKind.TIME, FactKind.COUNT, FactKind.DURATION) for fact in facts)


def is_range(first: Fact, second: Fact, version: Version) -> bool:
    """Whether nothing but a joint stands between the two."""
    joint = _between(first, second, version)
    lexicon = lexicon_for(version.document.language)
    if not joint or joint in lexicon.style.join:  # 2016 and 2017
        return False
    return joint in lexicon.ranges or joint.strip("- ") in lexicon.ranges  # 18- to 29-year-olds


def _is_led(first: Fact, second: Fact, version: Version) -> bool:
    """Whether a joint stands in front of the second number: 充到 80%."""
    if (first.kind, first.unit) != (second.kind, second.unit):
        return False  # 百公里不到 0.75 元
    joint = _between(first, second, version)
    words = joint.split() if joint.isascii() else [joint[-1:]]
    ranges = lexicon_for(version.document.language).ranges
    return bool(words) and words[-1] in ranges and words[-1].isalpha()


def _between(first: Fact, second: Fact, version: Version) -> str:
    """What stands between the two, where it is short."""
    if not 0 < second.span.start - first.span.end <= _REACH:  # one may lie within the other
        return ""
    between = Span(first.span.end, second.span.start)
    return version.document.source.slice(between).strip()


def _turned(first: Match, second: Match, source: Version, target: Version) -> Finding:
    ours = Span(second.source.span.start, first.source.span.end)
    theirs = Span(first.target.span.start, second.target.span.end)
    return _told(ours, theirs, source, target)


def _told(ours: Span, theirs: Span, source: Version, target: Version) -> Finding:
    texts = [
        version.document.source.slice(span) for version, span in ((source, ours), (target, theirs))
    ]
    return Finding(
        "number-changed",
        changed_message(texts[0], texts[1], source.document.language),
        source=Label(ours, texts[0]),
        target=Label(theirs, texts[1]),
        arguments={"source_value": texts[0], "target_value": texts[1]},
        score=_SCORE,
    )
