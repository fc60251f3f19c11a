"""Digits with separators: ``1,247``, ``2.700``, ``1 234,5``, as the language's style reads them."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from i18nlint.facts.numbers.style import Style
from i18nlint.model.regex import lazy_regex, regex

_SPACES = " \u00a0\u202f\u2009"
_NO_BREAK_SPACES = "\u00a0\u202f\u2009"
_RUN = "[0-9]{1,40}"
"""Longer runs of digits are no numbers, and ``int`` refuses them beyond 4,300."""
_DIGITS = lazy_regex(_RUN)
_ALONE = lazy_regex(rf"{_RUN}(?![0-9]|.[0-9])")
"""Digits that no separator can follow: most, and then there is one pattern to try, not seven."""
_GROUP = 3
"""Digits between two separators of thousands."""
_APOSTROPHES = "'’"
_ARABIC_COMMA = "،"
"""Separates the groups of 250،000 for those whose keyboard has no ٬."""


@lru_cache(maxsize=64)
def _patterns(
    decimal: str, group: str, group_also: str, mixed: bool
) -> tuple[re.Pattern[str], ...]:
    """Grouped, decimal and foreign notation, to be tried in this order."""
    own = (_SPACES if group in _SPACES else group) + group_also
    groups = "".join(sorted({*own, *_NO_BREAK_SPACES, *_APOSTROPHES, _ARABIC_COMMA} - {decimal}))
    dec = re.escape(decimal)
    grouped = rf"(?P<g>[{re.escape(groups)}])"
    three = rf"[0-9]{{1,3}}{grouped}[0-9]{{3}}(?:(?P=g)[0-9]{{3}}){{0,12}}(?![0-9])(?:{dec}{_RUN})?"
    # 1,19,990 in any language that speaks of rupees: nothing else is written so
    lakhs = rf"[0-9]{{1,2}}(?:,[0-9]{{2}}){{1,12}},[0-9]{{3}}(?![0-9])(?:\.{_RUN})?"
    foreign = "." if decimal == "," else ","
    # Swiss German has neither a decimal comma nor one for thousands: 6,5 dl is slipped in
    is_open = decimal == "," or mixed or "," not in groups
    # 1 234 567 anywhere; not 200 301 404, which are three codes
    spaced = r"[0-9]{1,2}(?: [0-9]{3}){2,12}(?![0-9])"
    # a telephone number for those who part thousands otherwise: call 116 123
    pair = r"(?<![0-9] )[0-9]{3} [0-9]{3}(?! ?[0-9]|[.,:/%°-])" if " " not in groups else r"(?!)"
    # 1 860元, as Chinese typesetters part thousands; not Python 3 100行, 图 3 100个
    labelled = r"(?<![A-Za-z图圖表骤驟] )(?<!第)"
    before_unit = labelled + r"[0-9]{1,3} [0-9]{3}(?:\.[0-9]{1,9})?(?=[\u4e00-\u9fff])"
    return (
        regex(spaced),
        regex(pair),
        regex(before_unit),
        regex(three),
        regex(lakhs),
        regex(rf"{_RUN}{dec}{_RUN}"),
        regex(rf"[0-9]{{1,3}}(?:{re.escape(foreign)}[0-9]{{3}}){{2,12}}(?![0-9])"),
        regex(rf"{_RUN}{re.escape(foreign)}{_RUN}" if is_open else r"(?!)"),
        regex(_RUN),
    )


def read_literal(text: str, start: int, style: Style) -> tuple[int, tuple[Fraction, ...]]:
    """End and readings of the digits that begin at ``start``; the likeliest reading first.

    ``2.700`` in German is 2700 first, and 2.7 for those who write as the English do.
    """
    alone = _ALONE.match(text, start)
    if alone is not None:
        return alone.end(), _values(alone.group(), style.decimal, style.mixed)
    decimal, mixed = style.decimal, style.mixed
    patterns = _patterns(decimal, style.group, style.group_also, mixed)
    for pattern in patterns:
        match = pattern.match(text, start)
        if match is not None:
            return match.end(), _values(match.group(), decimal, mixed)
    raise ValueError(f"no digits at {start}")


def read_whole(text: str, start: int) -> int:
    """The end of the digits without separators."""
    match = _DIGITS.match(text, start)
    return match.end() if match is not None else start


@lru_cache(maxsize=4096)
def _values(literal: str, decimal: str, mixed: bool) -> tuple[Fraction, ...]:
    if literal.isdigit():
        return (Fraction(int(literal)),)
    whole, parts = _parts(literal, decimal)
    value = Fraction(int(whole + parts), 10 ** len(parts))
    separators = [character for character in literal if not character.isdigit()]
    is_open = (decimal == "," or mixed) and len(separators) == 1 and separators[0] in ",."
    head, _, tail = literal.replace(",", ".").partition(".")
    if not is_open or len(tail) != 3 or len(head) > 3 or not head.strip("0"):
        return (value,)
    return (value, value / 1000 if not parts else value * 1000)


def _parts(literal: str, decimal: str) -> tuple[str, str]:
    """Digits in front of the decimal separator and behind it."""
    separators = [character for character in literal if not character.isdigit()]
    last = separators[-1]
    head = literal.partition(separators[0])[0]
    may_group = head.lstrip("0") != "" and len(head) <= _GROUP  # 0.001, 1234.567
    is_grouping = last != decimal and may_group and len(literal.rsplit(last, 1)[1]) == _GROUP
    if is_grouping or separators.count(last) > 1:
        return "".join(filter(str.isdigit, literal)), ""
    whole, _, parts = literal.rpartition(last)
    return "".join(filter(str.isdigit, whole)), parts
