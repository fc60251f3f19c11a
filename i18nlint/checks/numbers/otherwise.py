"""What two languages write otherwise and mean alike: until 31 January, before 1 February.

What is left over on both sides, held together two by two; each step knows one custom of writing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from i18nlint.align.matching import Matching
from i18nlint.checks.numbers.dollars import are_dollars, by_dollars_in_words
from i18nlint.checks.numbers.other_times import (
    are_one_limit,
    are_one_time,
    beside_times,
    by_minutes_to,
)
from i18nlint.checks.numbers.sides import Side
from i18nlint.model.alignment import Bitext
from i18nlint.model.fact import Fact, FactKind
from i18nlint.model.regex import lazy_regex

_SIZE = FactKind.SIZE
_FIGURES = lazy_regex(r"[0-9]+(?:[.,:/][0-9]+)+")
_PARTS = lazy_regex(r"[.,:/]")
_OF_PAIRS = frozenset(":/")
"""Part two numbers, and never the tenths of one."""
_DAYS, _MONTHS = 31, 12
_RUN = lazy_regex(r"([0-9]+)[Kk]")
_SQUARE = lazy_regex(r"[A-Za-z\u0400-\u04FF]x?([a-h][1-8])[+#]?")
_DASHED = lazy_regex(r"(?:^|[\s(])[–‒]$")
_CROWD = 400
"""Pairs of leftovers from which they are left alone."""


def without_otherwise(matching: Matching, bitext: Bitext) -> Matching:
    """The matching without what each side writes in a way of its own."""
    if not 0 < len(matching.sources) * len(matching.targets) <= _CROWD:
        return matching  # among many, any two are a custom apart
    sides = (
        Side(bitext.source, matching.sources, tuple([m.source for m in matching.matches])),
        Side(bitext.target, matching.targets, tuple([m.target for m in matching.matches])),
    )
    used = {id(fact) for pair in _pairs(*sides) for fact in pair}
    return matching.without(used)


def _pairs(ours: Side, theirs: Side) -> Iterator[tuple[Fact, ...]]:
    left = list(theirs.facts)
    for source in ours.facts:
        for target in left:
            if any(agree(source, target, ours, theirs) for agree in _WAYS):
                left.remove(target)
                yield source, target
                break


def _either(agree: Callable[[Fact, Fact], bool]) -> _Way:
    return lambda source, target, _ours, _theirs: agree(source, target) or agree(target, source)


def _by_other_signs(source: Fact, target: Fact, ours: Side, theirs: Side) -> bool:
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


def _is_run(measured: Fact, short: Fact) -> bool:
    """True of 10 km and a 10K."""
    found = _RUN.fullmatch(short.text)
    return found is not None and measured.unit == "km" and measured.value == int(found[1])


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


def _by_a_dash(source: Fact, target: Fact, ours: Side, theirs: Side) -> bool:
    """True of −10 °C and –10 °C, with a dash for a minus."""
    a, b = source.value, target.value
    if source.kind is not _SIZE or target.kind is not _SIZE or source.unit != target.unit:
        return False
    sides = ((source, ours), (target, theirs))
    is_one = not isinstance(a, str) and not isinstance(b, str) and a == -b
    return is_one and any(_DASHED.search(side.before(fact, 2)) for fact, side in sides)


_Way = Callable[[Fact, Fact, Side, Side], bool]
_WAYS: tuple[_Way, ...] = (
    _either(are_one_limit), _either(are_one_time), _either(_is_run), _either(are_dollars),
    _either(_is_one_move), _either(_is_less_in_words),
    _by_other_signs, by_minutes_to, beside_times, _by_a_dash,
    by_dollars_in_words,
)  # fmt: skip
