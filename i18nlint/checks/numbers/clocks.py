"""Times after noon on a dial of twelve hours and on one of twenty-four: 2:30 and 14.30 Uhr."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18nlint.align.matching import Matching
from i18nlint.model.alignment import Bitext, Version
from i18nlint.model.fact import Fact, FactKind
from i18nlint.model.regex import lazy_regex

_ON_DIAL = lazy_regex(r"([1-9]|1[01])[:.]([0-5][0-9])")
_HOUR = lazy_regex(r"[^0-9]*([0-9]{1,2})(?![0-9])")
_NOON = 12
_NO_SIGN = frozenset({"en"})
"""Languages whose readers take 2:30 for the afternoon with no "pm" anywhere in the post."""


def without_afternoons(matching: Matching, bitext: Bitext) -> Matching:
    """The matching without times that only one side counts from noon.

    "11:30 and 2:30" against "11.30 und 14.30 Uhr"; 2:30 against 15.30 is still left.
    """
    if not matching.sources or not matching.targets:
        return matching  # like most
    used: set[int] = set()
    sides = (matching.sources, bitext.source), (matching.targets, bitext.target)
    for (early, version), (late, _) in (sides, sides[::-1]):
        pairs = [*_afternoons(early, late)]
        if pairs and _counts_from_noon(version):
            used.update(id(fact) for pair in pairs for fact in pair)
    return matching.without(used)


def _afternoons(early: Iterable[Fact], late: Iterable[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Times of the dial with what the other side says twelve hours later, each used once."""
    left = {later: fact for fact in early if (later := _after_noon(fact))}
    for fact in late if left else ():
        times = (str(each.value) for each in fact.readings if each.kind is _TIME)
        found = next((time for time in times if time in left), None)
        if found is not None and _TIME in (left[found].kind, fact.kind):  # not of versions
            yield left.pop(found), fact


def _after_noon(fact: Fact) -> str:
    """The 14:30 of 2:30, which no sign puts in a half of the day; else nothing."""
    found = _ON_DIAL.fullmatch(fact.text)
    if found is None or not any(each.kind is _TIME for each in fact.readings):
        return ""
    return f"{int(found[1]) + _NOON}:{found[2]}"


_TIME = FactKind.TIME


def _counts_from_noon(version: Version) -> bool:
    """True of English, and of what says "5 pm", where nobody writes 17:30 or 09:30."""
    times = [*_hours(version)]
    if any(written == hour > _NOON or is_padded for written, hour, is_padded in times):
        return False
    is_said = any(written + _NOON == hour for written, hour, _ in times)
    return is_said or version.document.language.language in _NO_SIGN


def _hours(version: Version) -> Iterator[tuple[int, int, bool]]:
    """The hour of each time as written and as meant, and whether a zero stands in front."""
    facts = version.facts.blocks
    for block in version.document.walk():
        for fact in facts[block.index].numbers:
            found = _HOUR.match(fact.text) if fact.kind is _TIME else None
            if found is not None:
                yield int(found[1]), int(str(fact.value)[:2]), found[1].startswith("0")
