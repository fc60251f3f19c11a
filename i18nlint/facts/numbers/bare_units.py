"""One of a unit that no numeral counts, and what is added to it: hodinu a deset minut, شهر ونصف.

In front of `compose`, for languages without an indefinite article; the unit alone says nothing,
as it stands for any of its kind.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.terms import Term
from i18nlint.facts.numbers.units import front_end
from i18nlint.model.fact import FactKind, Reading, Strength

_DURATION, _FRACTION = FactKind.DURATION, FactKind.FRACTION
_PARTS = (Fraction(1, 2), Fraction(1, 4))


def add_bare_units(drafts: Iterable[Draft], text: str, lexicon: Lexicon) -> None:
    """Take in the unit in front of a smaller one, or of a half, and the "and" between them."""
    if not lexicon.style.unit_joints:
        return
    floor = 0
    for draft in drafts:
        if draft.kind in (_DURATION, _FRACTION) and draft.start > floor:
            _take_unit(draft, floor, text, lexicon)
        floor = draft.end


def _take_unit(draft: Draft, floor: int, text: str, lexicon: Lexicon) -> None:
    end = _in_front_of_joint(text, draft.start, lexicon)
    found = lexicon.after.before(text, end) if end > floor else None
    if found is None or found[1] < floor:
        return
    for term in found[0]:
        if term.role == "duration" and (readings := _sum(term, draft.readings[0])):
            draft.readings = readings
            draft.start, draft.amount, draft.is_bare = found[1], None, False
            draft.strength = Strength.SOFT
            return


def _sum(term: Term, part: Reading) -> list[Reading]:
    """One of the unit and the part of it, or what lasts less."""
    if isinstance(part.value, str):
        return []
    if part.kind is _FRACTION:
        return _of(term, 1 + part.value) if part.value in _PARTS else []
    if part.unit != term.name or not 0 < part.value < term.factor:
        return []
    return _of(term, 1 + part.value / term.factor)


def _of(term: Term, times: Fraction) -> list[Reading]:
    """So many of the unit; a year and a half is 18 months, too."""
    readings = [Reading(_DURATION, term.factor * times, term.name)]
    if term.name == "year":
        readings.append(Reading(_DURATION, term.factor * times * 12, "month"))
    return readings


def _in_front_of_joint(text: str, start: int, lexicon: Lexicon) -> int:
    """Where the word in front of the "and" ends; 0 where there is no "and"."""
    prefix = lexicon.style.join_prefix
    if prefix and text.startswith(prefix, start):
        return front_end(text, start)
    before = text[max(0, start - _JOINT) : start].rsplit(maxsplit=1)
    if not before or before[-1] not in lexicon.style.unit_joints or text[start - 1] != " ":
        return 0
    return front_end(text, start - 1 - len(before[-1]))


_JOINT = 8
"""Characters in which an "and" stands, and what stands in front of it."""
