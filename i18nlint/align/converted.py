"""Conversions right behind a number on one side alone: 300 km (180 miles), 300 m'den (180 mil).

Glosses are matched apart, so that 180 mil finds nothing but the 300 km that it is a conversion of,
and what stands for those is left over. And what follows from the other number only if words say so.
"""

from __future__ import annotations

from collections.abc import Iterable

from i18nlint.align.matching import Match, Matching, Step
from i18nlint.align.predicates import digits_of
from i18nlint.facts.numbers import may_say_less
from i18nlint.model.alignment import Bead, Bitext
from i18nlint.model.document import BlockKind
from i18nlint.model.fact import Fact, FactKind


def with_anchors(
    matching: Matching, source_glosses: Iterable[Fact], target_glosses: Iterable[Fact]
) -> Matching:
    """The matching where a conversion is no counterpart of what it converts, if the other side
    has the conversion too and something else of its kind is left over here."""
    ours, theirs = tuple(source_glosses), tuple(target_glosses)
    matches, sources, targets = [], list(matching.sources), list(matching.targets)
    for match in matching.matches:
        gloss = _same(match.target, ours) if match.step is Step.DERIVED else None
        if gloss is not None and _is_wanted(match.source, matching.targets, matching.sources):
            matches.append(Match(gloss, match.target, Step.SAME))
            sources.append(match.source)
            continue
        gloss = _same(match.source, theirs) if match.step is Step.DERIVED else None
        if gloss is not None and _is_wanted(match.target, matching.sources, matching.targets):
            matches.append(Match(match.source, gloss, Step.SAME))
            targets.append(match.target)
            continue
        matches.append(match)
    return Matching(tuple(matches), tuple(sources), tuple(targets))


def without_bare_rests(matching: Matching, bead: Bead, bitext: Bitext) -> Matching:
    """The matching where 10 % is not the rest of 90 % if each is all that its cell says, nor
    if a digit sets the two apart and nothing is said to be less.

    "90 % less" is "down to 10 %", but it takes words to say so.
    """
    sides = ((bitext.source, bead.sources), (bitext.target, bead.targets))
    texts = [version.document.source.slice(blocks[0].span) for version, blocks in sides]
    if _is_all_of_cell(matching, bead, texts):
        loose = list(matching.matches)
    else:
        loose = [match for match in matching.matches if _is_rest(match.source, match.target)]
        versions = (bitext.source, bitext.target)
        if loose and any(
            may_say_less(text, version.document.language)
            for text, version in zip(texts, versions, strict=True)
        ):
            loose = []
    if not loose:
        return matching
    return Matching(
        tuple([match for match in matching.matches if match not in loose]),
        (*[match.source for match in loose], *matching.sources),
        (*[match.target for match in loose], *matching.targets),
    )


def _is_all_of_cell(matching: Matching, bead: Bead, texts: Iterable[str]) -> bool:
    if bead.sources[0].kind is not BlockKind.CELL or len(matching.matches) != 1:
        return False
    match = matching.matches[0]
    facts = (match.source, match.target)
    are_alone = all(f.text == text.strip(_MARKS) for f, text in zip(facts, texts, strict=True))
    # 九折 says by itself that it is 10 % less
    return are_alone and all(fact.kind is _PERCENT and "%" in fact.text for fact in facts)


def _is_rest(source: Fact, target: Fact) -> bool:
    """True of 80 % and 20 %, of 五分之二 and 5분의 3."""
    ours, theirs = source.value, target.value
    if isinstance(ours, str) or isinstance(theirs, str) or source.kind is not target.kind:
        return False
    if source.kind is _FRACTION:
        return ours + theirs == 1 and ours != theirs
    one, other = digits_of(source.text), digits_of(target.text)
    is_slip = len(one) == len(other) == _TENS and one[1] == other[1]
    return source.kind is _PERCENT and ours + theirs == 100 and ours != theirs and is_slip


_TENS = 2
_MARKS = " *_`|"
_PERCENT, _FRACTION = FactKind.PERCENT, FactKind.FRACTION


def _same(fact: Fact, glosses: Iterable[Fact]) -> Fact | None:
    return next((gloss for gloss in glosses if gloss.readings[0] == fact.readings[0]), None)


def _is_wanted(fact: Fact, others: Iterable[Fact], beside: Iterable[Fact]) -> bool:
    """Whether what is left on the other side may stand for the fact, and for nothing beside it:
    in "425 °F (220 °C), then 375 °F (190 °C)" against "250 °C, then 190 °C" the first one is."""
    return _has_like(fact, others) and not _has_like(fact, beside)


def _has_like(fact: Fact, others: Iterable[Fact]) -> bool:
    """Whether one of the others is measured too: 800 m may stand for 800 kph."""
    return any(fact.kind is other.kind for other in others)
