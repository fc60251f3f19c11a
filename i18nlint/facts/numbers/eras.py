"""Years of an era: 令和8年 and 民國115年 are 2026."""

from __future__ import annotations

from i18nlint.facts.numbers.draft import Amount, Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.units import front_end
from i18nlint.model.fact import FactKind, Reading, Strength

_LAST = 2100
"""Later years are no dates: an era's name may stand in front of what lasts, too."""


def take_era(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """Take in the name of an era in front of a year, which is counted from its beginning."""
    end, amount = front_end(text, draft.start), draft.amount
    name = next((name for name in lexicon.eras if text.endswith(name, 0, end)), None)
    if name is None or amount is None:
        return
    year = lexicon.eras[name] + amount.values[0]
    if year.denominator != 1 or not max(0, lexicon.eras[name]) < year <= _LAST:
        return
    draft.readings, draft.start = [Reading(FactKind.DATE, str(year))], end - len(name)
    draft.strength, draft.is_bare = Strength.HARD, False


def add_buddhist_year(draft: Draft, amount: Amount) -> None:
    """Thai สงกรานต์ 2568 in a heading: a bare number may be a year, counted from 543 before ours."""
    year = amount.values[0]
    if amount.is_plain and year in _BUDDHIST:
        draft.readings.append(Reading(FactKind.DATE, str(year - _BEFORE_OURS)))


_BEFORE_OURS = 543
_BUDDHIST = range(2440, 2600)
