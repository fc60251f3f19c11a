"""What two languages write otherwise and mean alike: until 31 January, before 1 February.

What is left over on both sides, held together two by two; each step knows one custom of writing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction

from i18nlint.align.matching import Matching
from i18nlint.align.values import date_parts
from i18nlint.model.alignment import Bitext, Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.fact import Fact, FactKind, Strength
from i18nlint.model.regex import lazy_regex

_DATE, _TIME, _SIZE, _COUNT = FactKind.DATE, FactKind.TIME, FactKind.SIZE, FactKind.COUNT
_ANY_YEAR = 2001
_FIGURES = lazy_regex(r"[0-9]+(?:[.,:/][0-9]+)+")
_PARTS = lazy_regex(r"[.,:/]")
_OF_PAIRS = frozenset(":/")
"""Part two numbers, and never the tenths of one."""
_DAYS, _MONTHS, _NOON, _DAY = 31, 12, 12, 24
_CLOCK = lazy_regex(r"([0-9]{2}):([0-9]{2})(?::[0-9]{2})?")
_RUN = lazy_regex(r"([0-9]+)[Kk]")
_SQUARE = lazy_regex(r"[A-Za-z\u0400-\u04FF]x?([a-h][1-8])[+#]?")
_BARE_DOLLAR = lazy_regex(r"\$[ \u00a0]?[0-9][0-9.,]*")
_DOLLARS = frozenset(
    ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP", "UYU", "DOP")
)
"""What a bare $ is in one country or another."""
_DASHED = lazy_regex(r"(?:^|[\s(])[–‒]$")
_CROWD = 400
"""Pairs of leftovers from which they are left alone."""
_MINUTES = 30
_NEAR = 8
"""Characters between a time and the hour behind it: "at 10:30 and 3"."""


def without_otherwise(matching: Matching, bitext: Bitext) -> Matching:
    """The matching without what each side writes in a way of its own."""
    if not 0 < len(matching.sources) * len(matching.targets) <= _CROWD:
        return matching  # among many, any two are a custom apart
    sides = (
        _Side(bitext.source, matching.sources, tuple([m.source for m in matching.matches])),
        _Side(bitext.target, matching.targets, tuple([m.target for m in matching.matches])),
    )
    used = {id(fact) for pair in _pairs(*sides) for fact in pair}
    return matching.without(used)


@dataclass(frozen=True, slots=True)
class _Side:
    """What is left over on one side, and what is matched there."""

    version: Version
    facts: Sequence[Fact]
    matched: Sequence[Fact]

    def before(self, fact: Fact, length: int) -> str:
        return self.version.document.source.text[max(fact.span.start - length, 0) : fact.span.start]

    def behind(self, fact: Fact) -> str:
        return self.version.document.source.text[fact.span.end : fact.span.end + 1]


def _pairs(ours: _Side, theirs: _Side) -> Iterator[tuple[Fact, ...]]:
    left = list(theirs.facts)
    for source in ours.facts:
        for target in left:
            if any(agree(source, target, ours, theirs) for agree in _WAYS):
                left.remove(target)
                yield source, target
                break


def _either(agree: Callable[[Fact, Fact], bool]) -> _Way:
    return lambda source, target, _ours, _theirs: agree(source, target) or agree(target, source)


def _are_one_limit(last: Fact, first: Fact) -> bool:
    """True of "until 31 January" and "before 1 February"; no slip of the pen leads there."""
    one, other = date_parts(last.readings[0]), date_parts(first.readings[0])
    if last.kind is not _DATE or first.kind is not _DATE or other[2] != "01" or not all(one[1:]):
        return False
    year = int(one[0] or other[0] or _ANY_YEAR)
    try:
        day_after = date(year, int(one[1]), int(one[2])) + timedelta(days=1)
    except ValueError:  # 31 June
        return False
    said = (f"{day_after.year:04}" if one[0] and other[0] else other[0], f"{day_after.month:02}")
    return (day_after.day, *said) == (1, *other[:2])


def _by_other_signs(source: Fact, target: Fact, ours: _Side, theirs: _Side) -> bool:
    """True of 15:11 and 15,11, of 38:50 and 38.50, of 6/12 and 6.12., of 8.03. and 8.3."""
    one, other = (_FIGURES.findall(fact.text) for fact in (source, target))
    if len(one) != 1 or len(other) != 1:
        return False
    here, there = _PARTS.split(one[0]), _PARTS.split(other[0])
    signs = [set(_PARTS.findall(figures)) for figures in (one[0], other[0])]
    are_pairs = not signs[0].isdisjoint(_OF_PAIRS) or not signs[1].isdisjoint(_OF_PAIRS)
    if signs[0] != signs[1] and are_pairs and here == there:
        return True
    if not (_FIGURES.fullmatch(source.text) and _FIGURES.fullmatch(target.text)):
        return False  # the "." behind 2.4 million ends a sentence
    is_dotted = ours.behind(source) == theirs.behind(target) == "."
    is_of_days = (are_pairs and signs[0] != signs[1]) or is_dotted
    return is_of_days and _are_one_day(here, there)


def _are_one_day(here: Sequence[str], there: Sequence[str]) -> bool:
    one, other = ([int(part) for part in parts] for parts in (here, there))
    return one == other and len(one) == 2 and one[0] <= _DAYS and 0 < one[1] <= _MONTHS


def _are_one_time(source: Fact, target: Fact) -> bool:
    """True of 25時30分 and 1:30 at night, and of 23:59 and midnight, when a day ends."""
    for one in _clocks(source):
        for other in _clocks(target):
            if one >= _DAY * 60 and one - _DAY * 60 == other:
                return True
            if one == _DAY * 60 - 1 and other in (0, one + 1):
                return True
    return False


def _clocks(fact: Fact) -> Iterator[int]:
    """Minutes from midnight of each time that the fact may be."""
    for reading in fact.readings:
        found = _CLOCK.fullmatch(str(reading.value)) if reading.kind is _TIME else None
        if found is not None:
            yield int(found[1]) * 60 + int(found[2])


def _by_minutes_to(source: Fact, target: Fact, ours: _Side, theirs: _Side) -> bool:
    """True of 23:55 and midnight, with a five in front of it: five to midnight."""
    sides = ((source, target, theirs), (target, source, ours))
    return any(
        _is_noon(named) and bool(_minutes_between(exact, named) & _before(named, side))
        for exact, named, side in sides
    )


def _is_noon(fact: Fact) -> bool:
    """True of midnight and noon in words."""
    in_words = fact.kind is _TIME and fact.strength is not Strength.HARD
    return in_words and any(clock % (_NOON * 60) == 0 for clock in _clocks(fact))


def _minutes_between(exact: Fact, named: Fact) -> set[Fraction]:
    apart = {abs(a - b) for a in _clocks(exact) for b in _clocks(named)}
    return {Fraction(minutes) for minutes in apart if 0 < minutes < _MINUTES}


def _before(fact: Fact, side: _Side) -> set[Fraction]:
    """What is left over in front of the fact: the five of "five to midnight"."""
    near = [each for each in side.facts if 0 < fact.span.start - each.span.end <= _NEAR]
    return {each.value for each in near if not isinstance(each.value, str)}


def _beside_times(source: Fact, target: Fact, ours: _Side, theirs: _Side) -> bool:
    """True of 15 and 3 right behind a time: "ore 10.30 e 15", "at 10:30 and 3"."""
    if not (_is_bare(source) and _is_bare(target)):
        return False
    early, late = sorted((Fraction(source.value), Fraction(target.value)))
    are_hours = 1 <= early < _NOON and late == early + _NOON
    return are_hours and _is_behind_time(source, ours) and _is_behind_time(target, theirs)


def _is_bare(fact: Fact) -> bool:
    return fact.kind is _COUNT and not fact.unit and not isinstance(fact.value, str)


def _is_behind_time(fact: Fact, side: _Side) -> bool:
    return any(
        0 < fact.span.start - each.span.end <= _NEAR and any(_clocks(each))
        for each in (*side.matched, *side.facts)
    )


def _is_run(measured: Fact, short: Fact) -> bool:
    """True of 10 km and a 10K."""
    found = _RUN.fullmatch(short.text)
    return found is not None and measured.unit == "km" and measured.value == int(found[1])


def _are_dollars(source: Fact, target: Fact) -> bool:
    """True of $3,890 and 3,890 pesos: the country tells whose dollar a bare $ is."""
    if source.kind is not FactKind.MONEY or target.kind is not FactKind.MONEY:
        return False
    amounts = {reading.value for reading in source.readings}
    is_bare = _BARE_DOLLAR.fullmatch(source.text) is not None
    return is_bare and any(r.value in amounts and r.unit in _DOLLARS for r in target.readings)


def _by_dollars_in_words(source: Fact, target: Fact, ours: _Side, theirs: _Side) -> bool:
    """True of 千元 and "a thousand dollars" in a text that has NT$ elsewhere."""
    sides = ((source, target, ours), (target, source, theirs))
    return any(_are_its_dollars(dollars, other, side) for dollars, other, side in sides)


def _are_its_dollars(dollars: Fact, other: Fact, side: _Side) -> bool:
    is_bare = dollars.unit == "USD" and "US" not in dollars.text
    units = {r.unit for r in other.readings if r.value == dollars.value} & _DOLLARS - {"USD"}
    if not is_bare or not units:
        return False
    blocks = side.version.facts.blocks
    return any(fact.unit in units for block in blocks for fact in block.numbers)


def _is_one_move(source: Fact, target: Fact) -> bool:
    """True of Sf3 and Nf3: a piece goes by another letter in each language."""
    ours, theirs = (_SQUARE.fullmatch(fact.text) for fact in (source, target))
    return ours is not None and theirs is not None and ours[1] == theirs[1]


def _is_less_in_words(source: Fact, target: Fact) -> bool:
    """True of "menos um terço" and "a third less", of two degrees below zero by a word."""
    a, b = source.value, target.value
    if isinstance(a, str) or isinstance(b, str) or source.kind is not target.kind:
        return False
    in_words = source.text[0].isalpha() and not any(map(str.isdecimal, source.text))
    return in_words and a == -b < 0 and source.kind in (FactKind.FRACTION, FactKind.PERCENT)


def _by_a_dash(source: Fact, target: Fact, ours: _Side, theirs: _Side) -> bool:
    """True of −10 °C and –10 °C, with a dash for a minus."""
    a, b = source.value, target.value
    if source.kind is not _SIZE or target.kind is not _SIZE or source.unit != target.unit:
        return False
    sides = ((source, ours), (target, theirs))
    is_one = not isinstance(a, str) and not isinstance(b, str) and a == -b
    return is_one and any(_DASHED.search(side.before(fact, 2)) for fact, side in sides)


_Way = Callable[[Fact, Fact, _Side, _Side], bool]
_WAYS: tuple[_Way, ...] = (
    _either(_are_one_limit), _either(_are_one_time), _either(_is_run), _either(_are_dollars),
    _either(_is_one_move), _either(_is_less_in_words),
    _by_other_signs, _by_minutes_to, _beside_times, _by_a_dash,
    _by_dollars_in_words,
)  # fmt: skip
