"""How sure a contradiction can be at most where a number is written in words."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from i18nlint.align.conversions import follows
from i18nlint.checks.numbers.big_words import same_clock
from i18nlint.checks.numbers.in_place import are_in_place
from i18nlint.checks.numbers.scene import Scene
from i18nlint.checks.numbers.sureness import GUESSED, LIKELY, are_far
from i18nlint.facts.numbers import may_say_less, reads_words
from i18nlint.model.alignment import Verdict
from i18nlint.model.document import BlockKind
from i18nlint.model.fact import Bound, Fact, FactKind, Reading, Strength
from i18nlint.model.regex import lazy_regex

_SURPLUS = 2
_FAR_ALONE, _FAR_IN_WORDS = 2, 3
_WORLDS = 100
"""As many times longer: more than an hour is of a minute."""
_MEASURED = (FactKind.DURATION, FactKind.SIZE)


def in_words(source: Fact, target: Fact, scene: Scene) -> float:
    """How sure a contradiction can be at most where a number is written in words.

    Words count loosely ("two of them", 一つ): they say something only within one sentence, or of
    one counter. Names of files (post1.md, article1.md) are translated as often as not; where their
    letters are the same (name-01.md, name-51.md) they were not. Where a version is in a language
    whose numerals we cannot read, the word may have its counterpart there.
    """
    scene = scene.about(source, target)
    versions = (scene.pair.source, scene.pair.target)
    if not all(reads_words(version.document.language) for version in versions):
        return GUESSED
    if FactKind.IDENTIFIER in (source.kind, target.kind) and not _are_periods(source, target):
        return LIKELY if scene.is_tidy and _are_numbered_alike(source, target) else GUESSED
    if FactKind.ORDINAL in (source.kind, target.kind) and _is_another_floor(source, target, scene):
        return GUESSED
    if _may_be_rests(source, target, scene) or _are_other_spans(source, target, scene):
        return GUESSED
    free = scene.pair.bitext.verdict is Verdict.RESTRUCTURED
    is_count = source.kind is target.kind is FactKind.COUNT
    if is_count and not scene.is_tidy and are_far(source, target, _FAR_IN_WORDS):
        return GUESSED
    if free or scene.is_lone or scene.surplus > _SURPLUS:
        return GUESSED
    if _are_bounded_otherwise(source, target) or _is_reworded(source, target, scene):
        return GUESSED
    matches = scene.matching.matches
    ours = (*scene.matching.sources, *(match.source for match in matches))
    theirs = (*scene.matching.targets, *(match.target for match in matches))
    if _is_counted(source, theirs) and _is_counted(target, ours):
        return GUESSED
    if _says_barely(source, theirs) and _says_barely(target, ours):
        return GUESSED
    ways = (_are_clocks, are_in_place, _belong_together)
    together = scene.is_sentence or any(way(source, target, scene) for way in ways)
    return LIKELY if together else GUESSED


def _are_clocks(source: Fact, target: Fact, scene: Scene) -> bool:
    """True of "alle sette e mezza" and half past eight, where all other numbers agree."""
    supported = scene.matching.matches or scene.is_sure_pair
    return bool(supported) and scene.is_tidy and same_clock(source, target)


def _may_be_rests(source: Fact, target: Fact, scene: Scene) -> bool:
    """True of "a third less" and two thirds; not of 2/5 and 3/5 alone."""
    if not source.kind is target.kind is FactKind.FRACTION or not follows(source, target):
        return False
    versions = (scene.pair.source, scene.pair.target)
    texts = scene.sentences if scene.is_in_step else scene.texts
    return any(
        may_say_less(text, version.document.language)
        for text, version in zip(texts, versions, strict=True)
    )


def _are_other_spans(source: Fact, target: Fact, scene: Scene) -> bool:
    """True of two days and half a second: no slip changes both how many and of what.

    Where nothing else is numbered, the two weeks of a side that nobody updated are three hours.
    """
    are_spans = source.kind is target.kind is FactKind.DURATION and source.unit == target.unit
    are_spans = are_spans and bool(scene.matching.matches)
    return are_spans and are_far(source, target, _WORLDS) and not _are_as_many(source, target)


def _is_another_floor(source: Fact, target: Fact, scene: Scene) -> bool:
    from i18nlint.checks.numbers.floors import by_another_floor  # here: few posts need it

    return by_another_floor(source, target, scene) <= GUESSED


def _are_numbered_alike(source: Fact, target: Fact) -> bool:
    ours, theirs = (_FIGURES.sub("", fact.text.lower()) for fact in (source, target))
    return source.kind is target.kind and ours == theirs != ""


_FIGURES = lazy_regex(r"[0-9]+")


def _are_bounded_otherwise(source: Fact, target: Fact) -> bool:
    """A stay of about a month is not "at least two months before"."""
    if source.bound is None or target.bound is None:
        return False
    return _DIRECTIONS[source.bound] != _DIRECTIONS[target.bound]


def _is_counted(fact: Fact, others: Iterable[Fact]) -> bool:
    """Its number is one of something on the other side: five days out of seven, fünf von sieben
    Tagen."""
    spans = (other for other in others if other.kind is FactKind.DURATION)
    return _is_bare(fact) and any(fact.value in _counts(other) for other in spans)


def _says_barely(fact: Fact, others: Iterable[Fact]) -> bool:
    """The same from the other end: nine days out of ten, Turkish on günün dokuzu."""
    return fact.kind is FactKind.DURATION and any(
        _is_bare(other) and other.value in _counts(fact) for other in others
    )


def _is_bare(fact: Fact) -> bool:
    return fact.kind is FactKind.COUNT and not fact.unit


_DIRECTIONS = {
    Bound.ABOUT: 0, Bound.AT_LEAST: 1, Bound.MORE: 1, Bound.AT_MOST: -1, Bound.LESS: -1,
}  # fmt: skip


def _is_reworded(source: Fact, target: Fact, scene: Scene) -> bool:
    """True of a heading that counts five things where the other one counts 17."""
    is_heading = scene.bead.sources[0].kind is BlockKind.HEADING
    supported = scene.matching.matches or scene.is_sure_pair
    return is_heading and not supported and are_far(source, target, _FAR_ALONE)


def _belong_together(source: Fact, target: Fact, scene: Scene) -> bool:
    """True of what stands for each other in however many sentences.

    三代 and 四代, the only ones of their counter; "two years" and 2か月, the same number of
    something else; "two" and "trzech" where all other numbers of the block agree.
    """
    supported = bool(scene.matching.matches) or scene.is_sure_pair
    if source.kind is target.kind and source.kind in _MEASURED:
        supported = supported or scene.is_tidy
        return supported and (source.unit == target.unit or _are_as_many(source, target))
    if FactKind.DURATION in (source.kind, target.kind) and not _are_mistyped(source, target):
        return False  # exhibit three, 五年后; but the year of 2025년 3월, 9025 年 3 月
    if source.kind is target.kind is FactKind.ORDINAL:
        return scene.is_sure_pair or (scene.is_tidy and scene.is_pair)  # the second, 第三个
    if _is_limited_otherwise(source, target):
        return False  # both of them, 3 个以上
    if {source.kind, target.kind} == {FactKind.ORDINAL, FactKind.COUNT}:
        return False  # chapter 4, пятая глава; but "the second one" of 3 parts, too
    if FactKind.ORDINAL in (source.kind, target.kind) and _are_places(source, target):
        return scene.is_sure_pair
    if _are_moments(source, target):
        is_clear = scene.is_tidy or _are_decades(source, target)
        return is_clear and supported  # the second quarter, third quarter
    if not scene.is_tidy or source.unit == target.unit != "":
        return scene.is_tidy
    is_new = _is_new(source, target, scene) and _is_new(target, source, scene)
    is_near = not are_far(source, target, _FAR_ALONE) or _may_be_slips(source, target, scene)
    is_near = is_near or _are_tens(source, target)
    if _unit(source) != _unit(target) and "" not in (source.unit, target.unit):
        return False  # four steps, 6本
    return is_new and is_near and supported and all(map(_is_several, (source, target)))


def _is_limited_otherwise(source: Fact, target: Fact) -> bool:
    """A share has no limit of its own: Polish spada do jednej trzeciej, down to a third."""
    are_shares = source.kind is target.kind is FactKind.FRACTION
    return _is_limit(source) is not _is_limit(target) and not are_shares


def _are_decades(source: Fact, target: Fact) -> bool:
    """True of the fifties and 1960년대: nothing else is counted so."""
    are_dates = source.kind is target.kind is FactKind.DATE
    return are_dates and str(source.value).endswith("0s") and str(target.value).endswith("0s")


def _are_tens(source: Fact, target: Fact) -> bool:
    """True of "una quarantina" and 十四: nobody says as many in passing, as "both" and "one" are
    said."""
    values = (source.value, target.value)
    return not any(isinstance(value, str) or value < _TEN for value in values)


_TEN = 10


def _is_limit(fact: Fact) -> bool:
    return fact.bound not in (None, Bound.ABOUT)


def _unit(fact: Fact) -> str:
    """What is counted; three times a week is how often, as 네 번 is."""
    return "occurrence" if fact.unit == "times" else fact.unit


def _may_be_slips(source: Fact, target: Fact, scene: Scene) -> bool:
    """True of shares, of what is mistyped, and of two digits in parts that are surely a pair."""
    if source.kind is target.kind is FactKind.FRACTION or _are_mistyped(source, target):
        return True
    values = (source.value, target.value)
    return scene.is_sure_pair and all(len(str(value)) == 1 for value in values)


def _are_places(source: Fact, target: Fact) -> bool:
    """True of two ordinals, and of one against the second half of a year."""
    return {source.kind, target.kind} <= {FactKind.ORDINAL, FactKind.DATE}


def _are_periods(source: Fact, target: Fact) -> bool:
    """True of the third quarter and Q4, which may be a name."""
    return all(any(map(_is_period, fact.readings)) for fact in (source, target))


def _is_period(reading: Reading) -> bool:
    return reading.kind is FactKind.DATE and str(reading.value)[:1] in ("Q", "H")


def _are_moments(source: Fact, target: Fact) -> bool:
    """True of two parts of a year, and of two times of day."""
    if _are_periods(source, target):
        return True
    return source.kind is target.kind and source.kind in (FactKind.DATE, FactKind.TIME)


def _are_as_many(source: Fact, target: Fact) -> bool:
    """True of "two years" and 2か月, of "fourteen weeks" and 14か月."""
    return bool(_counts(source) & _counts(target))


def _counts(fact: Fact) -> set[Fraction]:
    """How many of some unit of time the fact may say; its value where it is measured otherwise."""
    if isinstance(fact.value, str):
        return set()
    sizes = _SECONDS if fact.unit == "s" else (1,)
    counts = {fact.value / size for size in sizes}
    return {count for count in counts if count.denominator <= _HALVES}


_SECONDS = (1, 60, 3600, 86_400, 604_800)
_HALVES = 2


def _is_several(fact: Fact) -> bool:
    """Not one or none of something, nor half of it, which words say in passing."""
    if isinstance(fact.value, str):
        return False
    is_share = fact.kind is FactKind.FRACTION and fact.value.denominator != _HALVES
    return fact.value > 1 or is_share


def _are_mistyped(source: Fact, target: Fact) -> bool:
    """True of 16 and 61, and of the years 2025 and 9025."""
    ours, theirs = str(source.value), str(target.value)
    if len(ours) != len(theirs) or len(ours) < _DIGITS or not (ours + theirs).isdecimal():
        return False
    differing = [(a, b) for a, b in zip(ours, theirs, strict=True) if a != b]
    return ours == theirs[::-1] or (len(ours) > _DIGITS and len(differing) == 1)


_DIGITS = 2


def _is_new(fact: Fact, other: Fact, scene: Scene) -> bool:
    """Not the second "six" of a side whose first one the other side has too; but the second 두 of
    두 프로토콜 … 두 프로토콜 is where digits stand in its place: 両プロトコル … 5つ."""
    if not _is_said(fact, scene):
        return True
    are_digits = other.strength is Strength.HARD and fact.strength is not Strength.HARD
    return are_digits and scene.is_sure_pair and not _is_said(other, scene)


def _is_said(fact: Fact, scene: Scene) -> bool:
    """True of what is said on both sides before."""
    pairs = ((match.source, match.target) for match in scene.matching.matches)
    return any(_say_alike(fact, said) for pair in pairs for said in pair)


def _say_alike(fact: Fact, said: Fact) -> bool:
    """The same value; "the second request" says nothing of two requests, nor "5 cm" of 5 screws."""
    is_place = FactKind.ORDINAL in (fact.kind, said.kind)
    is_other = is_place or said.kind in _OTHERS or fact.kind in _OTHERS
    return fact.value == said.value and (fact.kind is said.kind or not is_other)


_OTHERS = (FactKind.SIZE, FactKind.MONEY, FactKind.PERCENT)
"""Kinds of what is measured, which nobody names again without its unit."""
