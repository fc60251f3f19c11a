"""The name of a month, where it is one: May, not Theresa May; mar. between a day and a year."""

from __future__ import annotations

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.written_dates import date_value
from i18nlint.model.fact import FactKind, Reading, Strength
from i18nlint.model.regex import lazy_regex


def is_month(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Spanish mar is the sea, and March only between a day and a year: 24 mar 2026.

    Romanian mai is "more" unless a day or one of a few words stands in front, or a year behind.
    """
    if text[start:end].lower().rstrip(".") not in lexicon.odd_months:
        return True
    is_day = _DAY_BEFORE.search(text, max(0, start - 4), start) is not None
    if fronts := lexicon.style.month_fronts:
        before = text[max(0, start - _FRONT) : start].lower().rsplit(maxsplit=1)
        is_named = bool(before) and text[start - 1].isspace() and before[-1] in fronts
        return is_day or is_named or _YEAR_BEHIND.match(text, end) is not None
    return is_day and _YEAR_BEHIND.match(text, end) is not None


_FRONT = 16
_DAY_BEFORE = lazy_regex(r"(?<![0-9.,])[0-3]?[0-9]\.?[ \u00a0]$")
_YEAR_BEHIND = lazy_regex(r"\.?,?[ \u00a0](?:19|20)[0-9]{2}(?![0-9])")


def read_month(text: str, start: int, month: tuple[int, int], lexicon: Lexicon) -> Draft:
    reading = Reading(FactKind.DATE, date_value(0, month[0]))
    is_weak = text[start : month[1]] in lexicon.weak_months and (
        _begins_sentence(text, start) or _is_name(text, start, month[1], lexicon)
    )
    return Draft(start, month[1], [reading], Strength.WEAK if is_weak else Strength.HARD)


def _is_name(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Theresa May, Mrs. May, May's; not Last May."""
    if text.startswith(("'s", "’s"), end):
        return True
    before = _NAME_BEFORE.search(text, max(0, start - 24), start)
    return before is not None and before[1] not in lexicon.names.plain


_NAME_BEFORE = lazy_regex(r"(?<!\w)([A-Z]\w+)\.? $")


def _begins_sentence(text: str, start: int) -> bool:
    return text[max(0, start - 8) : start].rstrip(" \"'“‘(*")[-1:] in ("", ".", "!", "?", ":", "\n")
