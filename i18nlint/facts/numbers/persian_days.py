"""A day of Iran's calendar, of which the year is known: ۱۵ مهر ۱۴۰۳. Of `compose`."""

from __future__ import annotations

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.model.fact import FactKind, Strength

_DAYS = range(1, 32)
_SPACES = (" ", "\u00a0")


def join_persian_day(left: Draft, right: Draft, text: str, lexicon: Lexicon) -> bool:
    """Whether the left one was a day of the right one's month; then it is that year's date.

    Its day has another number in the calendar of other languages.
    """
    if right.kind is not FactKind.DATE or not left.is_bare or left.strength is not Strength.HARD:
        return False
    month = lexicon.before.at(text, right.start)
    if month is None or month[0][0].role != "persian-year" or left.readings[0].value not in _DAYS:
        return False
    if text[left.end : right.start] not in _SPACES:
        return False
    left.readings, left.end, left.amount = right.readings, right.end, None
    return True
