"""An ordinal behind an article that is a unit or a part too: a second page, un terzo file."""

from __future__ import annotations

from i18nlint.facts.numbers.draft import Amount, Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.nouns import begins_noun
from i18nlint.facts.numbers.numerals import NumeralRole
from i18nlint.facts.numbers.units import gap_end
from i18nlint.model.fact import FactKind, Reading, Strength


def another_one(text: str, article: Amount, lexicon: Lexicon) -> Draft | None:
    """The ordinal behind the article, where a noun follows; None for a second later."""
    at = gap_end(text, article.end)
    found = lexicon.numeral_phrases.at(text, at) if lexicon.style.not_nouns else None
    if found is None or found[0].role is not NumeralRole.ORDINAL:
        return None
    numeral, end = found
    unit, part = lexicon.after.at(text, at), lexicon.parts.at(text, at)
    if (unit is None and part is None) or not begins_noun(text, end, lexicon):
        return None
    readings = [Reading(FactKind.ORDINAL, numeral.value)]
    if part is not None:
        readings.append(Reading(FactKind.FRACTION, part[0]))
    return Draft(at, end, readings, Strength.SOFT)
