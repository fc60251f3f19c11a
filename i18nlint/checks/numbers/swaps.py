"""Two measured values that changed places: "500 GB for $6" against 6 Go pour 500 $.

Each number is on the other side too, so that as a set nothing differs. The units tell: no number
has kept what it measures. Two bare numbers that change places are not seen: languages turn
sentences round, and nothing but the words around the numbers would say which is which.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from fractions import Fraction
from functools import lru_cache

from i18nlint.align.crowds import FEW
from i18nlint.align.matching import Match, Matching, Step
from i18nlint.align.predicates import digits_of
from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.fact import Fact, FactKind, Reading, Role, Strength, value_text
from i18nlint.model.regex import lazy_regex

TYPED = (
    FactKind.SIZE, FactKind.DURATION, FactKind.MONEY, FactKind.PERCENT, FactKind.MULTIPLE,
)  # fmt: skip
_COUNTED = (FactKind.COUNT, FactKind.ORDINAL)
_SURE = (Step.VERBATIM, Step.SAME)
_HARD, _WEAK = Strength.HARD, Strength.WEAK  # a member asked of its class takes long in 3.11
_COUNT, _DATE, _DURATION = FactKind.COUNT, FactKind.DATE, FactKind.DURATION
_ROLES = (Role.BODY, Role.CELL, Role.HEADING)
_Unit = tuple[str, str, Fraction]
"""Kind, unit and size of the unit written: 60 for minutes."""


@dataclass(frozen=True, slots=True)
class _Value:
    """A number in digits and what it measures."""

    digits: str
    unit: _Unit
    fact: Fact

    @property
    def key(self) -> tuple[str, _Unit]:
        return self.digits, self.unit


_Pair = tuple[_Value, _Value]


def swapped(matching: Matching, source: Version, target: Version) -> Iterator[tuple[Fact, Fact]]:
    """Facts that stand for each other and have each other's number, in these two versions."""
    if not matching.sources and all(match.step in _SURE for match in matching.matches):
        return  # like most: nothing is left that could have changed places
    apart = sum(not _has_same_key(match) for match in matching.matches)
    if min(len(matching.sources), len(matching.targets)) + apart < _TWO:
        return  # like most that have: without what both say, one number is left
    sources = [*matching.sources, *(match.source for match in matching.matches)]
    targets = [*matching.targets, *(match.target for match in matching.matches)]
    ours, theirs = _without_common(_values(sources, targets), _values(targets, sources))
    if len(ours) * len(theirs) > FEW:
        return  # among hundreds, some two always have each other's number
    while len(ours) >= _TWO <= len(theirs):
        first = ours.pop(0)
        for second in ours:
            pair = _crossed(first, second, theirs)
            if pair is not None and not _is_elided((first, second), pair, (source, target)):
                ours.remove(second)
                theirs = [value for value in theirs if value not in pair]
                yield from ((first.fact, pair[0].fact), (second.fact, pair[1].fact))
                break


def _has_same_key(match: Match) -> bool:
    """True of two facts that are the same `_Value` for sure."""
    source, target = match.source, match.target
    if source.strength is not target.strength or source.role is not target.role:
        return False
    if not (source.readings == target.readings or _count_the_same(source, target)):
        return False
    return source.text == target.text or written(source) == written(target)


def _count_the_same(source: Fact, target: Fact) -> bool:
    """True of 3개 and a bare 3, whatever is counted."""
    if len(source.readings) != 1 or len(target.readings) != 1:
        return False
    return source.kind in _COUNTED and target.kind in _COUNTED and source.value == target.value


def _crossed(first: _Value, second: _Value, others: list[_Value]) -> _Pair | None:
    """The two that have the units of the given ones and each other's numbers."""
    if first.digits == second.digits or first.unit == second.unit:
        return None
    if _BARE in (first.unit, second.unit) and not _is_exact(first, second):
        return None
    one = next((o for o in others if o.key == (second.digits, first.unit)), None)
    two = next((o for o in others if o.key == (first.digits, second.unit)), None)
    return (one, two) if one is not None and two is not None else None


def _is_elided(ours: _Pair, theirs: _Pair, versions: tuple[Version, Version]) -> bool:
    """True of two numbers that share a unit, which stands at the first one or the last.

    "In 12 seconds instead of 36" has the 12 and 36 of не за 36 секунд, а за 12: a bare number
    ends its clause on both sides. In "mit 120 statt 80 km/h" and "120 km/h contre 80" the numbers
    follow each other as they do on the other side, where two that changed places would not.
    """
    bare = [v.fact.span.end for pair in (ours, theirs) for v in pair if v.unit == _BARE]
    texts = [version.document.source.text for version in versions]
    if len(bare) != _TWO:
        return False
    turned = (theirs[1], theirs[0])  # what stands for a number has the other one's digits
    pairs = [*zip((ours, turned), texts, strict=True)]
    if _is_first(ours) is _is_first(turned) and all(_share_clause(*pair) for pair in pairs):
        return True
    return all(_CLAUSE_END.match(text, end) for end, text in zip(bare, texts, strict=True))


def _is_first(pair: _Pair) -> bool:
    return pair[0].fact.span.start < pair[1].fact.span.start


def _share_clause(pair: _Pair, text: str) -> bool:
    """Whether the two are so near each other that one may have its unit from the other."""
    one, other = sorted((value.fact.span for value in pair), key=lambda span: span.start)
    between = text[one.end : other.start]
    return len(between) <= _CLAUSE and _SENTENCE_END.search(between) is None


def _is_exact(first: _Value, second: _Value) -> bool:
    """True of two numbers that are not as good as any: 3 boats and 5 km."""
    return len(first.digits) + len(second.digits) > _SHORT


def _without_common(ours: list[_Value], theirs: list[_Value]) -> tuple[list[_Value], list[_Value]]:
    """Both without what both say, as often as both do."""
    common = Counter(value.key for value in ours) & Counter(value.key for value in theirs)
    return _without(ours, common), _without(theirs, common)


def _without(values: list[_Value], common: Counter[tuple[str, _Unit]]) -> list[_Value]:
    rest, left = common.copy(), []
    for value in values:
        key = value.key
        if count := rest[key]:
            rest[key] = count - 1
        else:
            left.append(value)
    return left


def _values(facts: Iterable[Fact], others: Iterable[Fact]) -> list[_Value]:
    known = {reading.unit for fact in others for reading in fact.readings}
    found = (_value(fact, known) for fact in sorted(facts, key=lambda fact: fact.span.start))
    return [value for value in found if value is not None]


def _value(fact: Fact, known: Collection[str]) -> _Value | None:
    """The fact as number and unit; None for what is no plain number.

    Of a unit that may be two, it is one of the other side's: the 300キロ of 300 kg are no km.
    """
    if fact.strength is _WEAK or fact.role not in _ROLES or _is_age(fact):
        return None
    digits = written(fact)
    for reading in fact.readings:
        if _is_year(reading):
            return _Value(digits, _YEAR, fact)
    if not digits or digits.count(".") > 1 or not number_of(digits):
        return None
    typed = [reading for reading in fact.readings if reading.kind in TYPED]
    reading = next((each for each in typed if each.unit in known), (*typed, fact.readings[0])[0])
    if isinstance(reading.value, str):
        return None
    if typed:
        size = abs(reading.value) / number_of(digits)
        return _Value(digits, (reading.kind, reading.unit, size), fact)
    is_plain = reading.kind in _COUNTED and reading.value == number_of(digits)
    return _Value(digits, _BARE, fact) if is_plain else None


def written(fact: Fact) -> str:
    """The number as it stands there, with a point for decimals only; of a numeral in words its
    value, where it has no unit."""
    if fact.strength is _HARD:
        text, value = fact.text, fact.value
        is_open = not isinstance(value, str) and not _SEPARATORS.isdisjoint(text)
        return _in_full(text, value) if is_open else digits_of(text)
    return str(fact.value) if fact.kind is _COUNT and fact.value not in (0, 1) else ""


@lru_cache(maxsize=256)
def _in_full(text: str, value: Fraction) -> str:
    """The digits of 150.000 are 150000 where they mean as much, and those of 7,5 km are 7.5."""
    digits, sized = digits_of(text), abs(value)
    figures = digits.replace(".", "")
    like_it: list[str] = []
    for size in _SIZES:
        number = value_text(sized / size)
        if "/" not in number:
            written_so = number.replace(".", "")
            if written_so == figures:  # like most, at once
                return number
            if written_so.strip("0") == figures.strip("0"):
                like_it.append(number)
    return like_it[0] if like_it else digits  # 1,3 million are 1.3, not 1300000


_SEPARATORS = frozenset(".,٫٬")
_SIZES = (1, 60, 3600, 86_400, 604_800, 1000, 10_000, 10**6, 10**8, 10**9, 10**12, 1024, 1024**2)
"""Units of time and bytes, and magnitudes: what a number in digits may be multiplied with."""


@lru_cache(maxsize=256)
def number_of(digits: str) -> Fraction:
    """Read once, for it takes an expression: the same figures stand in every language."""
    return Fraction(digits)


def _is_age(fact: Fact) -> bool:
    """True of under-15s, who are people and have years: nobody moved a unit to them."""
    units = {reading.unit for reading in fact.readings}
    return "person" in units and "year" in units


def _is_year(reading: Reading) -> bool:
    """True of 2026, 2026년 and of 4년, which a swapped year may read as."""
    if reading.kind is _DATE:
        return str(reading.value).isdecimal()
    return reading.unit == "year" and reading.kind is _DURATION


_BARE: _Unit = ("", "", Fraction(1))
_YEAR: _Unit = ("", "year", Fraction(1))
_SHORT = 2
_TWO = 2
_CLAUSE = 48
"""Characters between two numbers of one clause."""
_SENTENCE_END = lazy_regex(r"[.!?]\s|[。！？।\n]")
_CLAUSE_END = lazy_regex(r"[.,;:!?)»”\"]+(?=\s|$)|[。、，；）]|[^\S\n]*(?:\n|$)")
