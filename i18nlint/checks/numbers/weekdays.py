"""Days of the week: Monday in one version, Tuesday in the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers.telling import changed_message
from i18nlint.facts.numbers.weekdays import NAMES, names_weekday
from i18nlint.facts.weekdays import Weekday, may_be_named, weekdays_of
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.document import Block
from i18nlint.model.fact import Fact, FactKind
from i18nlint.model.finding import Finding, Label

_SURE = 0.8
"""Of two names of days and nothing else: a warning, as either may stand for another event."""
_WEEK = len(NAMES)
_PAIR, _SEVERAL = 2, 3
"""Days that changed places within a list or a table; in a whole text two may be a mistake."""


def weekdays(pair: Pair, *, least: float) -> Iterator[Finding]:
    """Beads whose sides each name one day that the other does not, in no other form either."""
    source = pair.source.document
    if not names_weekday(source.source.text, source.language):
        return
    tops = (bead for section in pair.bitext.sections for bead in section.beads)
    found = [_in_place([*_within(bead, pair, least)], _PAIR) for bead in tops]
    yield from _in_place([finding for findings in found for finding in findings], _SEVERAL)


def _within(top: Bead, pair: Pair, least: float) -> Iterator[Finding]:
    for bead in top.walk() if top.children else (top,):
        if bead.sources and bead.targets and not bead.children and bead.score >= least:
            yield from _contradiction(bead, pair)


def _in_place(found: list[Finding], least: int) -> list[Finding]:
    """None of days that stand in another order, as the week begins on Sunday or on Monday."""
    ours, theirs = (
        sorted(finding.arguments[key] for finding in found)
        for key in ("source_value", "target_value")
    )
    return [] if len(found) >= least and ours == theirs else found


def _contradiction(bead: Bead, pair: Pair) -> Iterator[Finding]:
    ours = _named(bead.sources, pair.source)
    theirs = _named(bead.targets, pair.target) if ours else ()
    one, other = _only(ours, theirs), _only(theirs, ours)
    if one is None or other is None or _is_night_between(one, other, bead, pair):
        return
    if _may_be_said(one, bead.targets, pair.target) or _may_be_said(
        other, bead.sources, pair.source
    ):
        return
    yield Finding(
        "date-changed",
        changed_message(one.text, other.text, pair.source.document.language),
        source=Label(one.span, one.text),
        target=Label(other.span, other.text),
        arguments={"source_value": one.day, "target_value": other.day},
        score=_SURE,
    )


def _may_be_said(one: Weekday, blocks: Sequence[Block], version: Version) -> bool:
    """True where the other side has the day in another form: К пятнице готовят среду."""
    return may_be_named(one.day, blocks, version.document.language)


def _named(blocks: Sequence[Block], version: Version) -> tuple[Weekday, ...]:
    language = version.document.language
    return tuple(named for block in blocks for named in weekdays_of(block, language))


def _only(named: Sequence[Weekday], others: Sequence[Weekday]) -> Weekday | None:
    """The first mention of the only day that the others do not name."""
    known = {other.day for other in others}
    left = [one for one in named if one.day not in known]
    return left[0] if len({one.day for one in left}) == 1 else None


def _is_night_between(one: Weekday, other: Weekday, bead: Bead, pair: Pair) -> bool:
    """True where another time of day, another zone perhaps, makes it the day before or after, and
    at midnight, which ends Sunday and begins Monday."""
    apart = (NAMES.index(one.day) - NAMES.index(other.day)) % _WEEK
    if apart not in (1, _WEEK - 1):
        return False
    ours, read = _times(bead.sources, pair.source)
    theirs, also = _times(bead.targets, pair.target)
    return not (ours <= also and theirs <= read) or not _MIDNIGHT.isdisjoint(ours)


_MIDNIGHT = frozenset({"00:00", "24:00"})


def _times(blocks: Sequence[Block], version: Version) -> tuple[set[_Value], set[_Value]]:
    """Times of day, and with them what may be one: French 18 h is eighteen hours first."""
    numbers: list[Fact] = []
    for block in blocks:
        numbers += version.facts.blocks[block.index].numbers
    times = {fact.value for fact in numbers if fact.kind is _TIME}
    return times, {one.value for fact in numbers for one in fact.readings if one.kind is _TIME}


_TIME = FactKind.TIME
_Value = Fraction | str
