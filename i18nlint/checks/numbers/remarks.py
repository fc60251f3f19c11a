"""Numbers in what a program says to people: comments, strings, output, settings without a grammar.

The code itself is compared token by token, where such texts are free; their numbers are not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import lru_cache

from i18nlint.align.numbers import match_facts
from i18nlint.checks._api import Pair
from i18nlint.checks._code.lines import code_line
from i18nlint.checks._code.pairs import BlockPair, code_difference, code_pairs
from i18nlint.checks.numbers.leftovers import Leftovers
from i18nlint.checks.numbers.telling import changed
from i18nlint.facts.fences import code_language
from i18nlint.facts.numbers import TextFact, reader_for
from i18nlint.model.alignment import Version
from i18nlint.model.document import Block
from i18nlint.model.fact import Fact, FactKind, Role, Strength
from i18nlint.model.finding import Finding
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span

_SURE = 0.75
"""Read as a line of prose, without its neighbours: a warning, no error."""
_PLAIN = {FactKind.COUNT, FactKind.VERSION}
_Lines = tuple[tuple[int, str, str], ...]


def remarks(pair: Pair) -> Iterator[Finding]:
    """Lines of paired code blocks that say another number, where the code is the same."""
    if pair.facts_only:
        return  # another example's output
    for source, target in pair.once(code_pairs):
        if source.text == target.text or "mermaid" in _languages(source, target):
            continue
        found = list(_contradictions(pair, (source, target)))
        if found and code_difference(pair, source, target) is None:
            yield from found


def _languages(source: Block, target: Block) -> tuple[str, str]:
    return code_language(source.info), code_language(target.info)


def _contradictions(pair: Pair, blocks: BlockPair) -> Iterator[Finding]:
    """Numbers against each other on a line that the other block does not name on another line.

    A sample's cities stand in another order: their temperatures do not contradict each other.
    """
    lines = [
        (_facts(pair.source, blocks[0], at, one), _facts(pair.target, blocks[1], at, other))
        for at, one, other in _differing(blocks[0].text, blocks[1].text)
    ]
    ours, theirs = (Counter(v for line in lines for v in _values(line[at])) for at in (0, 1))
    for sources, targets in lines:
        for source, target, score in _against(sources, targets):
            if not (_is_among(source, theirs, targets) or _is_among(target, ours, sources)):
                language = pair.source.document.language
                yield changed(source, target, min(score, _SURE), language=language)


def _values(facts: list[Fact]) -> frozenset[Fraction | str]:
    return frozenset(fact.value for fact in facts)


def _is_among(fact: Fact, lines: Mapping[Fraction | str, int], line: list[Fact]) -> bool:
    """True if a line but the given one names it; ``lines`` says how many do."""
    return lines.get(fact.value, 0) > (fact.value in _values(line))


def _against(sources: list[Fact], targets: list[Fact]) -> Iterator[tuple[Fact, Fact, float]]:
    """Pairs of a kind left over on a line; none where a side says more: the other is shorter."""
    if len(sources) != len(targets):
        return
    matching = match_facts(sources, targets)
    left = Leftovers(
        matching.sources, matching.targets, len(matching.matches), is_cell=False, is_line=True
    )
    for source, target, score in left.contradictions():
        if _are_of_one_sort(source, target):
            yield source, target, score


def _are_of_one_sort(source: Fact, target: Fact) -> bool:
    """False for "No. 10 Lake Park" and 湖底公园1号 in a sample; "3.5+" may be called a version."""
    return source.kind is target.kind or {source.kind, target.kind} == _PLAIN


def _differing(ours: str, theirs: str) -> _Lines:
    """Lines with digits that differ: number and both texts; none where lines were added."""
    ones, others = ours.split("\n"), theirs.split("\n")
    if len(ones) != len(others):
        return ()
    lines = ((at, one, other) for at, (one, other) in enumerate(zip(ones, others, strict=True)))
    return tuple(line for line in lines if line[1] != line[2] and _has_digits(*line[1:]))


def _has_digits(one: str, other: str) -> bool:
    return any(map(str.isdecimal, one)) and any(map(str.isdecimal, other))


def _facts(version: Version, block: Block, number: int, line: str) -> list[Fact]:
    """Numbers in digits that the line names, at their places in the document."""
    document = version.document
    start = code_line(document, block, number).start
    indent = len(line) - len(line.lstrip())
    return [
        Fact(
            fact.readings,
            Span(start + fact.start - indent, start + fact.end - indent),
            fact.text,
            fact.strength,
            fact.bound,
            Role.BODY,
        )
        for fact in _read(line, document.language)
        if fact.strength is Strength.HARD and fact.readings[0].kind is not FactKind.IDENTIFIER
    ]


@lru_cache(maxsize=512)
def _read(line: str, language: LanguageTag) -> tuple[TextFact, ...]:
    """What the line names; the source's lines are asked for once more by each translation."""
    return tuple(reader_for(language).read(line))
