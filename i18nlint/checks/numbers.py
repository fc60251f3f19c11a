"""Numbers, dates, units and names of things: same place, another value.

Leftovers on both sides of a bead contradict each other; leftovers on one side are a matter of
coverage, and accuse only where a cell or a line leaves no room for another explanation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction

from i18nlint.align.moments import without_moments
from i18nlint.align.numbers import Matching, digits_of, match_bead, match_glosses
from i18nlint.align.values import date_parts
from i18nlint.checks._api import Check, Pair
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import BlockKind
from i18nlint.model.fact import Fact, FactKind, Role, Strength, value_text
from i18nlint.model.finding import Finding, Label

_CLASSES = {
    FactKind.PERCENTAGE_POINT: "percent",
    FactKind.PERCENT: "percent",
    FactKind.MONEY: "money",
    FactKind.DATE: "date",
    FactKind.TIME: "time",
    FactKind.DURATION: "duration",
    FactKind.SIZE: "size",
    FactKind.VERSION: "name",
    FactKind.IDENTIFIER: "name",
    FactKind.SCORE: "score",
    FactKind.DIMENSION: "score",
    FactKind.MULTIPLE: "multiple",
}
"""What may be confused with what; all other kinds are plain numbers."""
_STRANGE = -3.0
"""Log-odds below which a bead's two sides were hardly written from each other."""
_FREE = 1.5
"""The same where each version is written freely: only beads with evidence are compared."""
_MANY = 2
"""One changed number in a row is an error, two that nothing else in the row supports are not."""
_DOUBT = 0.5
_LEAST_DIGITS = 2
_SLIP = 0.7
"""Certainty of a pair that one digit sets apart, among leftovers that do not pair up."""
_AMBIGUOUS = 3
"""More leftovers of a class than this on a side, and their order proves nothing."""


def check_numbers(pair: Pair) -> Iterator[Finding]:
    """Findings about the facts of paired blocks."""
    elsewhere = _Elsewhere.of(pair)
    least = _FREE if pair.facts_only else _STRANGE
    for section in pair.bitext.sections:
        for top in section.beads:
            yield from _within(top, pair, elsewhere, least=least)


def _within(bead: Bead, pair: Pair, elsewhere: _Elsewhere, *, least: float) -> Iterator[Finding]:
    """Findings of the bead and those inside it; none where it is a pair of strangers."""
    if not bead.sources or not bead.targets or bead.score < least:
        return
    yield from _bead(bead, pair, elsewhere)
    for child in bead.children:
        found = list(_within(child, pair, elsewhere, least=least))
        yield from _doubted(found) if _is_other_row(child, found, pair) else found


def _is_other_row(bead: Bead, found: list[Finding], pair: Pair) -> bool:
    """True if a table row contradicts more often than it agrees: then it is another row."""
    if not bead.is_pair or bead.sources[0].kind is not BlockKind.ROW:
        return False
    contradictions = [finding for finding in found if finding.source and finding.target]
    if len(contradictions) < _MANY:
        return False
    cells = (cell for cell in bead.children if cell.sources and cell.targets)
    return sum(len(match_bead(cell, pair.bitext).matches) for cell in cells) < len(contradictions)


def _doubted(findings: Iterable[Finding]) -> Iterator[Finding]:
    return (replace(finding, score=min(finding.score, _DOUBT)) for finding in findings)


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    """Values that the whole of each side names: what is there is not missing."""

    source: frozenset[Fraction | str]
    target: frozenset[Fraction | str]

    @classmethod
    def of(cls, pair: Pair) -> _Elsewhere:
        return cls(_values(pair.source), _values(pair.target))


def _values(version: Version) -> frozenset[Fraction | str]:
    facts = version.facts.blocks
    blocks = version.document.compared()
    numbers = (fact for block in blocks for fact in facts[block.index].numbers)
    return frozenset(reading.value for fact in numbers for reading in fact.readings)


def _bead(bead: Bead, pair: Pair, elsewhere: _Elsewhere) -> Iterator[Finding]:
    matching = match_bead(bead, pair.bitext)
    if not (matching.matches or matching.sources or matching.targets):
        return  # like most blocks: no numbers
    left = _Leftovers.of(matching, bead)
    accused: set[int] = set()
    for source, target, score in left.contradictions():
        accused |= {id(source), id(target)}
        yield _changed(source, target, score)
    yield from _soft(matching, bead)
    yield from _gloss(match_glosses(bead, pair.bitext))
    blank = _is_blank(bead)
    for fact in left.sources:
        if id(fact) not in accused and (fact.value not in elsewhere.target or blank):
            yield _one_sided("number-missing", fact, bead)
    for fact in left.targets:
        if id(fact) not in accused and (fact.value not in elsewhere.source or blank):
            yield _one_sided("number-extra", fact, bead)


def _gloss(matching: Matching) -> Iterator[Finding]:
    """One conversion on each side, to the same unit: (50 miles) against (45 miles)."""
    sources, targets = matching.sources, matching.targets
    if len(sources) == len(targets) == 1:
        source, target = sources[0], targets[0]
        if source.kind is target.kind and source.unit == target.unit != "":
            yield _changed(source, target, 0.8)


def _is_blank(bead: Bead) -> bool:
    """True for a cell against an empty one: what is elsewhere in the post does not fill it."""
    cells = (*bead.sources, *bead.targets)
    return cells[0].kind is BlockKind.CELL and any(not cell.inlines for cell in cells)


@dataclass(frozen=True, slots=True)
class _Leftovers:
    """Hard facts of a bead that found no counterpart."""

    sources: tuple[Fact, ...]
    targets: tuple[Fact, ...]
    matched: int
    is_cell: bool

    @classmethod
    def of(cls, matching: Matching, bead: Bead) -> _Leftovers:
        sources, targets = without_moments(
            [*_accusing(matching.sources), *_named_in_link(matching.sources, matching.targets)],
            [*_accusing(matching.targets), *_named_in_link(matching.targets, matching.sources)],
        )
        return cls(
            tuple(sources),
            tuple(targets),
            len(matching.matches),
            bead.sources[0].kind is BlockKind.CELL,
        )

    def contradictions(self) -> Iterator[tuple[Fact, Fact, float]]:
        """Pairs of one class that stand against each other, with how sure that is."""
        tidy = len(self.sources) == len(self.targets)
        for ours, theirs in _by_class(self.sources, self.targets):
            if len(ours) == len(theirs) <= _AMBIGUOUS:
                for source, target in zip(ours, theirs, strict=True):
                    if _contradict(source, target):
                        yield source, target, self._score(len(ours), tidy=tidy)
            else:
                yield from ((a, b, _SLIP) for a, b in _slips(ours, theirs))
        yield from self._across()

    def _across(self) -> Iterator[tuple[Fact, Fact, float]]:
        """One leftover on each side, of different classes."""
        if len(self.sources) == len(self.targets) == 1:
            source, target = self.sources[0], self.targets[0]
            apart = not _classes(source) & _classes(target)
            if apart and not {"name", "date"} & (_classes(source) | _classes(target)):
                yield source, target, self._score_across(source, target)

    def _score_across(self, source: Fact, target: Fact) -> float:
        """30 % against 30 km is a fault; a bare 46 may be the 50 cents of the other side."""
        if self.is_cell:
            return 0.8
        bare = any(fact.kind is FactKind.COUNT and not fact.unit for fact in (source, target))
        return 0.66 if bare or digits_of(source.text) == digits_of(target.text) else 0.5

    def _score(self, rivals: int, *, tidy: bool) -> float:
        score = 0.97 if self.is_cell else 0.94
        score -= 0.12 * (rivals - 1)
        return score if tidy else score - 0.15


def _accusing(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Hard facts that may accuse: link texts and the numbers of headings are rewritten freely."""
    roles = (Role.BODY, Role.CELL, Role.HEADING)
    return tuple(f for f in facts if f.strength is Strength.HARD and f.role in roles)


def _named_in_link(facts: Iterable[Fact], others: Iterable[Fact]) -> list[Fact]:
    """The number that a link's text names, where the other side's link text names one too."""
    ours, theirs = ([f for f in side if _is_link_text(f)] for side in (facts, others))
    return ours if len(ours) == len(theirs) == 1 else []


def _is_link_text(fact: Fact) -> bool:
    return fact.strength is Strength.HARD and fact.role is Role.LINK_TEXT


def _slips(ours: list[Fact], theirs: list[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Numbers that a slip of one digit sets apart: 10 and 70, 392 and 329; each once."""
    free = list(theirs)
    for source in ours:
        target = next((fact for fact in free if _is_slip(source, fact)), None)
        if target is not None:
            free.remove(target)
            yield source, target


def _is_slip(source: Fact, target: Fact) -> bool:
    """The same number of digits, at least two, that differ in one or in the order of two."""
    a, b = digits_of(source.text), digits_of(target.text)
    if len(a) != len(b) or len(a) < _LEAST_DIGITS or not _contradict(source, target):
        return False
    differing = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    return len(differing) == 1 or (len(differing) == 2 and differing[0] == differing[1][::-1])


def _classes(fact: Fact) -> frozenset[str]:
    """What the fact may be, by all its readings: ``1984`` is a number or a year."""
    return frozenset(_CLASSES.get(reading.kind, "number") for reading in fact.readings)


def _by_class(
    sources: Iterable[Fact], targets: Iterable[Fact]
) -> Iterator[tuple[list[Fact], list[Fact]]]:
    """Facts that may be of one class, the source's and the target's; each fact once."""
    left, right = list(sources), list(targets)
    while left:
        name = _CLASSES.get(left[0].kind, "number")
        names = _classes(left[0]) | {name}
        ours = [fact for fact in left if _classes(fact) & names]
        theirs = [fact for fact in right if _classes(fact) & names]
        left = [fact for fact in left if fact not in ours]
        right = [fact for fact in right if fact not in theirs]
        yield ours, theirs


def _contradict(source: Fact, target: Fact) -> bool:
    """True unless they can stand side by side.

    Dates can if they name different parts: a month here, a day there. Equal values can unless
    both are money or both are sizes: else one language names a unit that the other leaves out.
    """
    if source.kind is not FactKind.DATE or target.kind is not FactKind.DATE:
        measured = (FactKind.MONEY, FactKind.SIZE)
        return source.value != target.value or source.kind is target.kind in measured
    if _is_decade(source) and _is_decade(target):
        return source.value != target.value
    parts = zip(date_parts(source.readings[0]), date_parts(target.readings[0]), strict=True)
    return any(a and b and a != b for a, b in parts)


def _is_decade(fact: Fact) -> bool:
    return str(fact.value).endswith("s")


def _changed(source: Fact, target: Fact, score: float) -> Finding:
    rule = _rule(source, target)
    return Finding(
        rule,
        f'"{source.text}" is "{target.text}" here',
        source=Label(source.span, source.text),
        target=Label(target.span, target.text),
        arguments={**_said("source", source), **_said("target", target)},
        score=score,
    )


def _rule(source: Fact, target: Fact) -> str:
    kinds = {_CLASSES.get(fact.kind, "number") for fact in (source, target)}
    if kinds == {"name"}:
        return "identifier-changed"
    if "date" in kinds or kinds == {"time"}:
        return "date-changed"
    if digits_of(source.text) == digits_of(target.text) != "":
        return "unit-changed"
    return "number-changed"


def _said(side: str, fact: Fact) -> dict[str, str]:
    """A fact as arguments of a message; its value in full digits, so that languages compare."""
    value = value_text(fact.value)
    return {f"{side}_value": value, **({f"{side}_unit": fact.unit} if fact.unit else {})}


def _soft(matching: Matching, bead: Bead) -> Iterator[Finding]:
    """Exactly one numeral in words on each side, of one counter class: 三代 against 四代."""
    sources = [fact for fact in matching.sources if fact.strength is Strength.SOFT]
    targets = [fact for fact in matching.targets if fact.strength is Strength.SOFT]
    if len(sources) == len(targets) == 1 and bead.is_pair:
        source, target = sources[0], targets[0]
        if source.unit == target.unit != "" and source.kind is target.kind:
            yield _changed(source, target, 0.7)


def _one_sided(rule: str, fact: Fact, bead: Bead) -> Finding:
    is_cell = bead.is_pair and bead.sources[0].kind is BlockKind.CELL
    missing = rule == "number-missing"
    label = Label(fact.span, fact.text)
    block = (bead.targets if missing else bead.sources)[-1]
    other = Label(block.span, "")
    return Finding(
        rule,
        f'"{fact.text}" is missing here' if missing else f'"{fact.text}" is in this version only',
        source=label if missing else other,
        target=other if missing else label,
        variant="cell" if is_cell else None,
        arguments=_said("source" if missing else "target", fact),
        score=0.85 if is_cell else 0.6,
    )


CHECK = Check(
    name="numbers",
    rules=(
        "number-changed",
        "number-missing",
        "number-extra",
        "unit-changed",
        "date-changed",
        "identifier-changed",
    ),
    pair=check_numbers,
)
