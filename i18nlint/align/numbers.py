"""Which number on one side is which on the other, and the step that found it.

Greedy from the surest step to the loosest, every fact consumed once (a soft numeral too), so that
what is left on both sides is a contradiction and what is left on one side is coverage.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from i18nlint.align.conversions import follows
from i18nlint.align.crowds import FEW, Keys, Rule, pairs_among_many
from i18nlint.align.matching import Match, Matching, Step
from i18nlint.align.predicates import (
    any_part,
    any_reading,
    by_figures,
    by_text,
    by_value,
    by_values,
    equal_first,
    of_other_sort,
    same_digits,
    same_first,
    verbatim,
)
from i18nlint.align.rounding import same_rounded
from i18nlint.align.values import same_size
from i18nlint.model.alignment import Bead, Bitext
from i18nlint.model.document import Block
from i18nlint.model.fact import BlockFacts, Fact, FactKind, Role, Strength

_NOTHING = Matching((), (), ())
_GLOSS = Role.GLOSS  # a member asked of its class takes ten times as long in Python 3.11
_Strengths = tuple[Strength, ...]
"""Of the facts that a step looks at, on both sides."""
_IN_DIGITS, _NUMERALS, _ALL = (Strength.HARD,), (Strength.HARD, Strength.SOFT), tuple(Strength)
_IN_WORDS = (Strength.SOFT,)


def _counts_as(a: Fact, b: Fact) -> bool:
    return same_first(a, b) and not _is_single(a, b)


def _reads_as(a: Fact, b: Fact) -> bool:
    return any_reading(a, b) and not _is_single(a, b)


def _is_single(a: Fact, b: Fact) -> bool:
    """True of 1 and "seul": a word for one is not much more than an article, and gives way to a
    number that the digits may have become."""
    is_one = a.value == b.value == 1 and a.kind is b.kind is _COUNT
    return is_one and a.strength is not b.strength


_COUNT, _SIZE = FactKind.COUNT, FactKind.SIZE
_STEPS: tuple[tuple[Step, _Strengths, Rule | None, Keys | None], ...] = (
    (Step.VERBATIM, _IN_DIGITS, verbatim, by_text),
    (Step.SAME, _IN_DIGITS, same_first, by_value),
    (Step.VALUE, _IN_DIGITS, equal_first, by_values),
    (Step.READING, _IN_DIGITS, any_reading, by_values),
    (Step.DIGITS, _IN_DIGITS, same_digits, by_figures),
    (Step.SOFT, _IN_WORDS, same_first, by_value),
    (Step.SOFT, _NUMERALS, _counts_as, by_value),
    (Step.SOFT, _NUMERALS, lambda a, b: a.kind is b.kind and _reads_as(a, b), by_values),
    (Step.SOFT, _NUMERALS, lambda a, b: _reads_as(a, b) and not of_other_sort(a, b), by_values),
    (Step.SOFT, _NUMERALS, None, by_values),
    (Step.SOFT, _NUMERALS, lambda a, b: same_size(a.readings[0], b.readings[0]), None),
    (Step.PART, _NUMERALS, any_part, None),
    (Step.ROUNDED, _NUMERALS, same_rounded, None),
    (Step.DERIVED, _IN_DIGITS, follows, None),
    (Step.DERIVED, _NUMERALS, lambda a, b: a.kind is b.kind is _SIZE and follows(a, b), None),
)
"""A rule of its own knows what is left on both sides: `_article_between`."""


def match_facts(sources: Iterable[Fact], targets: Iterable[Fact]) -> Matching:
    """The facts of two parts that say the same, paired."""
    left, right = list(sources), list(targets)
    if not left or not right:
        return Matching((), tuple(left), tuple(right)) if left or right else _NOTHING
    matches: list[Match] = []
    for step, strengths, agrees, keys in _STEPS:
        if left and right:
            rule = agrees or _article_between(left, right)
            matches += _consume(left, right, step, rule, strengths=strengths, keys=keys)
    if left and right:
        matches += _consume(left, right, Step.ARTICLE, _is_said_alike, keys=by_value)
    if left and right:
        rule = _article_between(left, right)
        matches += _consume(left, right, Step.ARTICLE, rule, keys=by_values)
    if any(match.step is Step.PART for match in matches):
        matches += _said_apart(left, matches, right)
    if left or right:
        matches += _repeated(left, matches, right)
    return Matching(tuple(matches), tuple(left), tuple(right))


def _said_apart(left: list[Fact], matches: Iterable[Match], right: list[Fact]) -> list[Match]:
    """What one side says in one and the other in two: "30 September 1882" is
    30 سبتمبر، من عام 1882. Parts that nothing says apart are left over like any other fact."""
    from i18nlint.align.rests import rests  # here: few parts need them

    in_part = [match for match in matches if match.step is Step.PART]
    ours = [rest for match in in_part for rest in rests(match.source, match.target)]
    theirs = [rest for match in in_part for rest in rests(match.target, match.source)]
    found = _consume(ours, right, Step.PART, _is_rest, keys=by_values)
    found += _consume(left, theirs, Step.PART, _is_rest, keys=by_values)
    left += ours
    right += theirs
    return found


def _is_rest(a: Fact, b: Fact) -> bool:
    """A day or a year that is said apart: six people are none of December."""
    return any_reading(a, b) and "person" not in (a.unit, b.unit)


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
        if not any_reading(a, b) or of_other_sort(a, b) or _is_numbered(a, b):
            return False
        return not (_has_rival(a, theirs) or _has_rival(b, ours))

    return agrees


def _is_numbered(a: Fact, b: Fact) -> bool:
    """True of 第1 and an article, which numbers nothing: 제10조 제1항 beside "una duración"."""
    article, other = (a, b) if a.strength is Strength.WEAK else (b, a)
    is_article = article.strength is Strength.WEAK and article.kind is _COUNT
    return is_article and other.strength is Strength.HARD and other.kind is FactKind.ORDINAL


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
    matching = match_facts(_but_glosses(sources), _but_glosses(targets))
    matching = _without_glossed(matching, _glosses(sources), _glosses(targets))
    if not any(match.step is Step.DERIVED for match in matching.matches):
        return matching
    from i18nlint.align.converted import with_anchors, without_bare_rests  # here: few parts convert

    matching = with_anchors(matching, _glosses(sources), _glosses(targets))
    return without_bare_rests(matching, bead, bitext)


def _without_glossed(matching: Matching, ours: Sequence[Fact], theirs: Sequence[Fact]) -> Matching:
    """The matching without what the other side has in brackets: 12시 30분(동절기는 12시)."""
    if not (ours and matching.targets) and not (theirs and matching.sources):
        return matching  # like most
    said = [
        *(fact for fact in matching.targets if any(_reads_as(gloss, fact) for gloss in ours)),
        *(fact for fact in matching.sources if any(_reads_as(fact, gloss) for gloss in theirs)),
    ]
    return matching.without({id(fact) for fact in said})


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
