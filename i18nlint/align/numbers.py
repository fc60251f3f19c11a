"""Which number on one side is which on the other, and the step that found it.

Greedy from the surest step to the loosest, every fact consumed once (a soft numeral too), so that
what is left on both sides is a contradiction and what is left on one side is coverage.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from unicodedata import decimal

from i18nlint.align.conversions import follows
from i18nlint.align.crowds import FEW, Keys, Rule, pairs_among_many
from i18nlint.align.rounding import same_rounded
from i18nlint.align.values import date_parts, equal_value, is_part, same, value_keys
from i18nlint.model.alignment import Bead, Bitext
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block
from i18nlint.model.fact import BlockFacts, Fact, FactKind, Role, Strength


class Step(StrEnum):
    """How a pair was found, surest first."""

    VERBATIM = "verbatim"
    SAME = "same"
    VALUE = "value"
    READING = "reading"
    DIGITS = "digits"
    SOFT = "soft"
    PART = "part"
    REPEATED = "repeated"
    ROUNDED = "rounded"
    DERIVED = "derived"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Match:
    source: Fact
    target: Fact
    step: Step


@dataclass(frozen=True, slots=True)
class Matching:
    """Pairs, and what no step could pair."""

    matches: tuple[Match, ...]
    sources: tuple[Fact, ...]
    targets: tuple[Fact, ...]


_NOTHING = Matching((), (), ())
_GLOSS = Role.GLOSS  # a member asked of its class takes ten times as long in Python 3.11
_Strengths = tuple[Strength, ...]
"""Of the facts that a step looks at, on both sides."""


def _verbatim(a: Fact, b: Fact) -> bool:
    """Written alike: ``2.3`` is ``2.3``, whatever each language takes it for."""
    return a.text == b.text and a.text[-1:].isascii()


def _same(a: Fact, b: Fact) -> bool:
    return same(a.readings[0], b.readings[0])


def _equal_value(a: Fact, b: Fact) -> bool:
    return equal_value(a.readings[0], b.readings[0])


def _any_reading(a: Fact, b: Fact) -> bool:
    if len(a.readings) == len(b.readings) == 1:  # like most
        return equal_value(a.readings[0], b.readings[0])
    return any(equal_value(x, y) for x in a.readings for y in b.readings)


def _any_part(a: Fact, b: Fact) -> bool:
    return any(is_part(x, y) for x in a.readings for y in b.readings)


def _of_other_sort(a: Fact, b: Fact) -> bool:
    """An ordinal in words and a measure: "second homes" is not 2か月, though 2nd may be 2日; nor
    is the "third place" three points, nor a couple (Turkish çift) two years; nor are two years two
    houses (2주택)."""
    kinds = {fact.kind for fact in (a, b)}
    is_measured = not kinds.isdisjoint(_MEASURED)
    if is_measured and FactKind.MULTIPLE in kinds:
        return True
    if is_measured and any(f.kind is FactKind.COUNT and f.unit for f in (a, b)):
        return True
    is_ordinal = any(f.kind is FactKind.ORDINAL and f.strength is not Strength.HARD for f in (a, b))
    is_counted = any(f.kind is FactKind.COUNT and f.unit in _POINTS for f in (a, b))
    return is_ordinal and (is_counted or is_measured)


_POINTS = ("point", "person", "occurrence")
_MEASURED = (FactKind.DURATION, FactKind.SIZE, FactKind.MONEY, FactKind.PERCENT)
_LOOSE = (FactKind.COUNT, FactKind.ORDINAL)


def _same_digits(a: Fact, b: Fact) -> bool:
    """The same digits, and one side does not say what it counts: ``Week 4`` and ``第4周``.

    A magnitude is no unit: ``86.7K`` is not ``86.7M``, and 20 is not ``20만``. A year and a month
    say more than the year: what they have in common is a part of them.
    """
    digits = digits_of(a.text)
    if not digits or digits != digits_of(b.text) or _is_negative(a) != _is_negative(b):
        return False
    return _may_count(a, b, digits) or _may_count(b, a, digits)


def _may_count(plain: Fact, measured: Fact, digits: str) -> bool:
    if not _is_plain(plain, digits) or measured.kind in _LOOSE:
        return False
    if isinstance(measured.value, str):
        return measured.kind is not FactKind.DATE or not all(date_parts(measured.readings[0])[:2])
    return measured.kind is FactKind.DURATION or measured.value < Fraction(digits) * _MAGNITUDE


_MAGNITUDE = 10_000
"""No unit is so many times another one of its kind; 226,000 million is so many times 226,000."""


def _is_negative(fact: Fact) -> bool:
    """True of -17° against "the 17th"."""
    return not isinstance(fact.value, str) and fact.value < 0


def _is_plain(fact: Fact, digits: str) -> bool:
    return fact.kind in _LOOSE and digits.count(".") < 2 and fact.value == Fraction(digits)


@lru_cache(maxsize=1024)
def digits_of(text: str) -> str:
    """Significant digits as written: what ``20만`` and ``20億`` have in common.

    In ASCII, so that ``٢٣`` and ``23`` have them in common too.
    """
    if text.isascii():
        return "".join([c for c in text if c.isdigit() or c == "."]).strip(".")
    digits = [str(decimal(c)) if c.isdecimal() else c for c in text.replace(_ARABIC_POINT, ".")]
    return "".join([c for c in digits if c in _FIGURES]).strip(".")


_ARABIC_POINT, _FIGURES = "٫", "0123456789."


_IN_DIGITS, _NUMERALS, _ALL = (Strength.HARD,), (Strength.HARD, Strength.SOFT), tuple(Strength)


def _text(fact: Fact) -> Iterator[Hashable]:
    yield fact.text


def _figures(fact: Fact) -> Iterator[Hashable]:
    yield digits_of(fact.text)


def _value(fact: Fact) -> Iterator[Hashable]:
    yield fact.value


def _values(fact: Fact) -> Iterator[Hashable]:
    return (key for reading in fact.readings for key in value_keys(reading))


_STEPS: tuple[tuple[Step, _Strengths, Rule, Keys | None], ...] = (
    (Step.VERBATIM, _IN_DIGITS, _verbatim, _text),
    (Step.SAME, _IN_DIGITS, _same, _value),
    (Step.VALUE, _IN_DIGITS, _equal_value, _values),
    (Step.READING, _IN_DIGITS, _any_reading, _values),
    (Step.DIGITS, _IN_DIGITS, _same_digits, _figures),
    (Step.SOFT, _NUMERALS, _same, _value),
    (Step.SOFT, _NUMERALS, lambda a, b: a.kind is b.kind and _any_reading(a, b), _values),
    (Step.SOFT, _NUMERALS, lambda a, b: _any_reading(a, b) and not _of_other_sort(a, b), _values),
    (Step.PART, _NUMERALS, _any_part, None),
    (Step.ROUNDED, _NUMERALS, same_rounded, None),
    (Step.DERIVED, _IN_DIGITS, follows, None),
)


def match_facts(sources: Iterable[Fact], targets: Iterable[Fact]) -> Matching:
    """The facts of two parts that say the same, paired."""
    left, right = list(sources), list(targets)
    if not left or not right:
        return Matching((), tuple(left), tuple(right)) if left or right else _NOTHING
    matches: list[Match] = []
    for step, strengths, agrees, keys in _STEPS:
        if left and right:
            matches += _consume(left, right, step, agrees, strengths=strengths, keys=keys)
    if left and right:
        matches += _consume(left, right, Step.ARTICLE, _is_said_alike, keys=_value)
    if left and right:
        rule = _article_between(left, right)
        matches += _consume(left, right, Step.ARTICLE, rule, keys=_values)
    in_part = [match for match in matches if match.step is Step.PART]
    if in_part:
        from i18nlint.align.rests import rests  # here: few parts need them

        ours = [rest for match in in_part for rest in rests(match.source, match.target)]
        theirs = [rest for match in in_part for rest in rests(match.target, match.source)]
        matches += _consume(
            ours, right, Step.PART, _any_reading, keys=_values
        )  # 30 سبتمبر، من عام 1882
        matches += _consume(left, theirs, Step.PART, _any_reading, keys=_values)
        left, right = left + ours, right + theirs
    if left or right:
        matches += _repeated(left, matches, right)
    return Matching(tuple(matches), tuple(left), tuple(right))


def _is_said_alike(a: Fact, b: Fact) -> bool:
    """A year is 一年 before it is 一遍."""
    return bool(a.unit) and a.readings[0] == b.readings[0]


def _article_between(left: Iterable[Fact], right: Iterable[Fact]) -> Rule:
    """Whether an article is the other one's number: "a file" is 파일 1개.

    Not so where a number that it could have been is left beside it: 1장 is not the "a" of "for
    a book see chapter 2".
    """
    ours, theirs = tuple(left), tuple(right)

    def agrees(a: Fact, b: Fact) -> bool:
        if not _any_reading(a, b) or _of_other_sort(a, b):
            return False
        return not (_has_rival(a, theirs) or _has_rival(b, ours))

    return agrees


def _has_rival(fact: Fact, others: Iterable[Fact]) -> bool:
    is_hard = fact.strength is Strength.HARD
    return is_hard and any(o.strength is Strength.HARD and o.kind is fact.kind for o in others)


def _consume(
    left: list[Fact],
    right: list[Fact],
    step: Step,
    agrees: Rule,
    *,
    strengths: _Strengths = _ALL,
    keys: Keys | None = None,
) -> list[Match]:
    """Pairs of this step in reading order; what they use is taken out of both lists."""
    if len(left) * len(right) > FEW:
        return _consume_many(left, right, step, agrees, strengths=strengths, keys=keys)
    found, alone = [], []
    for source in left:
        if source.strength in strengths:
            for at, target in enumerate(right):
                if target.strength in strengths and agrees(source, target):
                    del right[at]
                    found.append(Match(source, target, step))
                    break
            else:
                alone.append(source)
        else:
            alone.append(source)
    left[:] = alone
    return found


def _consume_many(
    left: list[Fact],
    right: list[Fact],
    step: Step,
    agrees: Rule,
    *,
    strengths: _Strengths,
    keys: Keys | None,
) -> list[Match]:
    ours, theirs = ([f for f in side if f.strength in strengths] for side in (left, right))
    pairs = [*pairs_among_many(ours, theirs, agrees, keys=keys)]
    used = {id(fact) for pair in pairs for fact in pair}
    left[:] = [fact for fact in left if id(fact) not in used]
    right[:] = [fact for fact in right if id(fact) not in used]
    return [Match(source, target, step) for source, target in pairs]


def _repeated(left: list[Fact], matches: list[Match], right: list[Fact]) -> list[Match]:
    """Names said again: a subject that one language repeats and the other leaves out."""
    named = [m for m in reversed(matches) if m.source.kind in _NAMES or m.target.kind in _NAMES]
    ours = {match.source.value: match.target for match in named if match.source.kind in _NAMES}
    theirs = {match.target.value: match.source for match in named if match.target.kind in _NAMES}
    found = [Match(f, ours[f.value], Step.REPEATED) for f in left if _is_named(f, ours)]
    left[:] = [fact for fact in left if not _is_named(fact, ours)]
    found += [Match(theirs[f.value], f, Step.REPEATED) for f in right if _is_named(f, theirs)]
    right[:] = [fact for fact in right if not _is_named(fact, theirs)]
    return found


_NAMES = (FactKind.IDENTIFIER, FactKind.VERSION)


def _is_named(fact: Fact, names: Mapping[Fraction | str, Fact]) -> bool:
    return fact.kind in _NAMES and fact.value in names


def match_bead(bead: Bead, bitext: Bitext) -> Matching:
    """The numbers of a bead's blocks, matched; glosses (a converted amount in brackets) aside.

    Where one block pairs with one, what they hold has beads of its own; a merge is compared as a
    whole.
    """
    sources, targets = _sides(bead, bitext)
    return match_facts(_but_glosses(sources), _but_glosses(targets))


def match_glosses(bead: Bead, bitext: Bitext) -> Matching:
    """Converted amounts of a bead's blocks, matched among themselves: a language may leave them
    out, or convert to what its readers pay in."""
    sources, targets = _sides(bead, bitext)
    return match_facts(_glosses(sources), _glosses(targets))


def _sides(bead: Bead, bitext: Bitext) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    ours, theirs = bitext.source.facts.blocks, bitext.target.facts.blocks
    if bead.is_pair:
        return ours[bead.sources[0].index].numbers, theirs[bead.targets[0].index].numbers
    return _inside(bead.sources, ours), _inside(bead.targets, theirs)


def _inside(blocks: Iterable[Block], facts: Sequence[BlockFacts]) -> tuple[Fact, ...]:
    inner = [inner for block in blocks for inner in block.walk()]
    return tuple([fact for block in inner for fact in facts[block.index].numbers])


def _but_glosses(facts: Iterable[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.role is not _GLOSS]


def _glosses(facts: Iterable[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.role is _GLOSS]
