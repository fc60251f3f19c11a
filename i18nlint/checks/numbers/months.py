"""Months alone that a language of which only the calendar is known may decline: maja for May."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.align.matching import Matching
from i18nlint.align.values import date_parts
from i18nlint.facts.numbers import reads_words
from i18nlint.model.alignment import Bitext
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import Fact, FactKind


def without_unread_months(matching: Matching, bitext: Bitext) -> Matching:
    """The matching without months alone that the other version says as we cannot read it.

    Latvian maijā, Slovene junija, Georgian მაისსა; where a month is left over there as well, it is
    another one.
    """
    ours, theirs = matching.sources, matching.targets
    if not any(map(_is_month, (*ours, *theirs))):
        return matching  # like nearly all
    return replace(
        matching,
        sources=_without(ours, theirs, is_read=reads_words(bitext.target.document.language)),
        targets=_without(theirs, ours, is_read=reads_words(bitext.source.document.language)),
    )


def _without(facts: Sequence[Fact], others: Sequence[Fact], *, is_read: bool) -> tuple[Fact, ...]:
    if is_read or any(date_parts(other.readings[0])[1] for other in others):
        return tuple(facts)
    return tuple([fact for fact in facts if not _is_month(fact)])


def _is_month(fact: Fact) -> bool:
    """True of a month without a year or a day."""
    return fact.kind is FactKind.DATE and not any(map(str.isdecimal, fact.text))
