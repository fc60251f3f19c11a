"""Facts that begin with a digit: names, dates, clock times, fractions, numbers with units."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from i18nlint.facts.numbers.calendar_terms import in_half
from i18nlint.facts.numbers.draft import Amount, Draft
from i18nlint.facts.numbers.elisions import add_elided_year
from i18nlint.facts.numbers.eras import add_buddhist_year
from i18nlint.facts.numbers.headers import names_unit
from i18nlint.facts.numbers.identifiers import named_number, read_digit_word, read_identifier
from i18nlint.facts.numbers.latin_dates import read_latin_date
from i18nlint.facts.numbers.lengths import read_glued
from i18nlint.facts.numbers.lexicon import Behind, Lexicon
from i18nlint.facts.numbers.literals import read_literal, read_whole
from i18nlint.facts.numbers.modifiers import with_modifier
from i18nlint.facts.numbers.myriads import read_myriad
from i18nlint.facts.numbers.notations import read_notation
from i18nlint.facts.numbers.numerals import NumeralRole
from i18nlint.facts.numbers.parts import described, over_of, with_part
from i18nlint.facts.numbers.phrases import is_letter
from i18nlint.facts.numbers.quantities import describe
from i18nlint.facts.numbers.ranges import LENGTHS, is_day_of_week
from i18nlint.facts.numbers.terms import HALVES_OF_DAY, Terms
from i18nlint.facts.numbers.units import gap_end, term_behind
from i18nlint.facts.numbers.vulgar import with_vulgar
from i18nlint.model.fact import FactKind, Reading, value_text
from i18nlint.model.regex import lazy_regex

_JOINTS = frozenset("-_.‑")
_BEFORE_POINT = frozenset(" (-−~≈<>=$€£¥")
_DIGITS = frozenset("0123456789")
_OF_ONE = frozenset({"duration", "currency", "percent", "size"})
"""Roles of what is multiplied: 2 × 15 %, 3 × 500 g."""
_ELISIONS = ("'", "’", "‘")
_MAGNITUDE = Behind.MAGNITUDE
_PART = Behind.PART | Behind.JOINT
"""A part of a number, or what may stand in front of it; ½ is among the joints."""


def read_at_digit(text: str, start: int, floor: int, lexicon: Lexicon) -> Draft | None:
    """The fact that begins at or around the digit; nothing in front of ``floor`` belongs to it."""
    whole = lexicon.words.at(text, start)
    if whole is not None:
        return Draft(start, whole[1], list(whole[0]))
    before = text[start - 1] if start > floor else " "
    if before != " " and (before in _JOINTS or is_letter(before)):
        draft = read_identifier(text, start, floor, lexicon)
        if draft is not None:
            return draft
    if lexicon.is_myriad and (date := read_latin_date(text, start, floor)) is not None:
        return date
    draft = read_notation(text, start, lexicon.style)
    if draft is None:  # like most
        return _number(text, start, floor, lexicon)
    if draft.kind is FactKind.VERSION:
        named_number(text, draft, floor, lexicon)
    if draft.kind is FactKind.TIME:
        return _half_of_day(text, draft, floor, lexicon)
    if draft.kind is FactKind.FRACTION:
        return _month_of_year(text, draft, lexicon) or _measured_fraction(
            text, draft, floor, lexicon
        )
    if draft.kind is FactKind.DIMENSION and not _take_length(text, draft, lexicon):
        return _number(text, start, floor, lexicon)
    return draft


def _past_space(text: str, at: int) -> int:
    return at - (text[at - 1 : at] == " ")


def _half_of_day(text: str, draft: Draft, floor: int, lexicon: Lexicon) -> Draft:
    """7:30 PM, 오후 7:30."""
    behind = term_behind(text, draft.end, lexicon)
    at = _past_space(text, draft.start)
    bound = lexicon.bounds_before.before(text, at)
    if bound is not None:  # 下午约 7:30
        at = _past_space(text, bound[1])
    front = lexicon.before.before(text, at)
    if front is not None and front[1] < floor:
        front = None  # the AM of 7:00AM 12:30 is taken
    role = _half_named(behind)
    if role and behind is not None:
        draft.end = behind[1]
    elif (role := _half_named(front)) and front is not None:
        draft.start = front[1]
    if role:
        hour, _, rest = str(draft.readings[0].value).partition(":")
        draft.readings = [Reading(FactKind.TIME, f"{in_half(int(hour), role):02}:{rest}")]
    return draft


def _half_named(found: tuple[Terms, int] | None) -> str:
    """The half of the day among what stands next to a time: Arabic م is a year's mark, too."""
    return next((term.role for term in found[0] if term.role in HALVES_OF_DAY), "") if found else ""


def _take_length(text: str, draft: Draft, lexicon: Lexicon) -> bool:
    """Take in the unit of 9 × 13 inch, which measures all sides; False for 12 × 5 minutes."""
    found = term_behind(text, draft.end, lexicon)
    if found is None:
        return True
    lengths = [term for term in found[0] if term.name in LENGTHS]
    if lengths:
        value = draft.readings[0].value
        draft.readings, draft.end = [Reading(draft.kind, value, lengths[0].name)], found[1]
        draft.readings += _in_metres(draft.readings[0])
    return bool(lengths) or found[0][0].role not in _OF_ONE


def _in_metres(sides: Reading) -> Iterator[Reading]:
    """4 × 1 km, run four times, is 4 × 1000 m."""
    times, _, length = str(sides.value).partition("x")
    if sides.unit == "km" and "x" not in length:
        yield Reading(sides.kind, f"{times}x{value_text(Fraction(length) * 1000)}", "m")


def _month_of_year(text: str, draft: Draft, lexicon: Lexicon) -> Draft | None:
    """Vietnamese tháng 3/2024: the month and its year."""
    front = lexicon.before.before(text, _past_space(text, draft.start))
    dates = [each for each in draft.readings if each.kind is FactKind.DATE]
    if front is None or front[0][0].role != "month" or not dates:
        return None
    draft.start, draft.readings = front[1], dates
    return draft


def _measured_fraction(text: str, draft: Draft, floor: int, lexicon: Lexicon) -> Draft:
    """1/4 mile, -3/8: a fraction in digits with its unit and sign."""
    value = draft.readings[0].value
    if isinstance(value, str):
        return draft
    amount = Amount(draft.start, draft.end, (value,), is_part=True, is_ratio=True)
    measured = describe(text, over_of(text, amount, lexicon), floor, lexicon)
    if measured is None:
        return draft
    if measured.is_bare:
        measured.readings = [measured.readings[0], *draft.readings[1:]]
    return measured


def _number(text: str, start: int, floor: int, lexicon: Lexicon) -> Draft | None:
    amount = _digits(text, start, lexicon)
    if text.startswith(lexicon.indefinite_digits, amount.end):
        return None  # 10s of billions
    if names_unit(text, start, lexicon):
        return None
    if lexicon.style.indian_grouping:
        amount = with_modifier(text, amount, floor, lexicon)
    draft = described(text, amount, floor, lexicon)
    if draft is None:
        return None
    if text[start - 1 : start] in _ELISIONS:
        add_elided_year(text, draft, amount)
    if lexicon.style.only:
        _add_only(text, draft, amount, lexicon.style.only)
    if draft.end == amount.end and is_letter(text[amount.end : amount.end + 1] or " "):
        return read_glued(text, start) or read_digit_word(text, start) or draft
    if draft.is_bare and lexicon.style.decimal == ",":
        _add_day(text, draft, amount, lexicon.style.date_order)
    if draft.is_bare and draft.bound is None:
        _name(text, draft, amount, floor, lexicon)
    return draft


def _name(text: str, draft: Draft, amount: Amount, floor: int, lexicon: Lexicon) -> None:
    if lexicon.style.buddhist_years:
        add_buddhist_year(draft, amount)
    if amount.is_plain and amount.values[0] <= _DAYS and is_day_of_week(text, draft.start, lexicon):
        draft.readings.append(Reading(FactKind.DATE, f"---{int(amount.values[0]):02}"))
    named_number(text, draft, floor, lexicon)


def _add_only(text: str, draft: Draft, amount: Amount, only: str) -> None:
    """1만 증가: where nothing is counted, ten thousand may be "only 1"."""
    surface = text[amount.start : amount.end]
    is_open = draft.is_bare and len(surface) == 1 + len(only) and surface.endswith(only)
    if is_open and text[amount.end : amount.end + 1] in ("", " "):
        draft.readings.append(Reading(FactKind.COUNT, Fraction(surface[0])))


def _add_day(text: str, draft: Draft, amount: Amount, order: str) -> None:
    if text.startswith(".", amount.end):
        _add_dotted_day(text, draft, amount, order)
    elif amount.values[0].denominator != 1 and order == "dmy":
        _add_padded_day(text, draft, amount)


def _add_dotted_day(text: str, draft: Draft, amount: Amount, order: str) -> None:
    """German am 8.3., Finnish 3.–5.3.: two small numbers with full stops may be day and month."""
    match = _DOTTED_DAY.match(text, amount.start)
    if match is None or match.end(2) != amount.end:
        return
    day, month = (
        (int(match[2]), int(match[1])) if order == "ymd" else (int(match[1]), int(match[2]))
    )
    if 1 <= day <= _DAYS and 1 <= month <= _MONTHS:
        draft.readings.append(Reading(FactKind.DATE, f"--{month:02}-{day:02}"))


def _add_padded_day(text: str, draft: Draft, amount: Amount) -> None:
    """Polish w sobotę 14.06 od 10, Russian с 14.06: a day and a month of two digits."""
    match = _PADDED_DAY.fullmatch(text, amount.start, amount.end)
    if match is not None:
        draft.readings.append(Reading(FactKind.DATE, f"--{match[2]}-{int(match[1]):02}"))


_PADDED_DAY = lazy_regex(r"(0?[1-9]|[12][0-9]|3[01])\.(0[1-9]|1[0-2])")
_DOTTED_DAY = lazy_regex(r"([0-9]{1,2})\.([0-9]{1,2})\.(?![0-9])")
_DAYS, _MONTHS = 31, 12


def _is_article(text: str, start: int, article: tuple[str, ...]) -> bool:
    """제6조: what looks like trillions behind the number is an article of law."""
    front, back = article
    if not text.endswith(front, 0, start):
        return False
    end = start
    while text[end : end + 1] in _DIGITS:
        end += 1
    return text.startswith(back, end)


def _digits(text: str, start: int, lexicon: Lexicon) -> Amount:
    amount, article = None, lexicon.style.article
    if lexicon.is_myriad and not (article and _is_article(text, start, article)):
        amount = read_myriad(text, start, lexicon)
    is_pointed = start and text[start - 1] == "."
    if amount is None and is_pointed and _is_leading_point(text, start):
        end = read_whole(text, start)
        whole = Fraction(int(text[start:end]))
        amount = Amount(start - 1, end, (whole / 10 ** (end - start),))
        if lexicon.style.decimal == ",":
            amount.values += (whole,)
    if amount is None:
        end, values = read_literal(text, start, lexicon.style)
        amount = Amount(start, end, values, is_plain=text[start:end].isdigit())
    behind = lexicon.behind.ahead(text, amount.end)
    if behind & _MAGNITUDE:
        amount = _magnified(text, amount, lexicon)
        behind = lexicon.behind.ahead(text, amount.end)
    if not behind & _PART:
        return amount
    return with_part(text, with_vulgar(text, amount), NumeralRole.CARDINAL, lexicon)


def _is_leading_point(text: str, start: int) -> bool:
    """.08 and $.50, but not the end of v.5 or of a sentence.

    A decimal comma is no reason to write a host's .53 or the .5 of a style sheet otherwise.
    """
    return start == 1 or text[start - 2] in _BEFORE_POINT


def _counts_nothing(text: str, end: int, unit: tuple[Terms, int], lexicon: Lexicon) -> bool:
    """Whether the abbreviation is a unit, as no noun follows: Greek 4,5 χιλ. are millimetres,
    and 4,5 χιλ. ευρώ are thousands."""
    if unit[1] != end or unit[0][0].role != "size" or text[end - 1] != ".":
        return False
    behind = text[end : end + _JOINT].split(maxsplit=1)
    is_word = text[end : end + 1] == " " and bool(behind) and behind[0][0].isalpha()
    return not is_word or behind[0] in lexicon.style.join


_JOINT = 8
"""Characters of a space and an "and"."""


_PERCENTS = ("%", "% ", "%\u00a0")


def _magnified(text: str, amount: Amount, lexicon: Lexicon) -> Amount:
    """The amount with K, M, million behind it taken in, unless a longer unit begins there."""
    at = amount.end
    found = lexicon.magnitudes.at(text, at)
    if found is None and (at := gap_end(text, at)) > amount.end:
        found = lexicon.magnitudes.at(text, at)
        if found is not None and found[1] - at < 2:  # a letter is a magnitude only when glued
            return amount
    if found is None or (found[1] - at == 1 and text.endswith(_PERCENTS, 0, amount.start)):
        return amount  # Basque % 61,8k: an ending
    unit = lexicon.after.at(text, at)
    if unit is not None and (unit[1] > found[1] or _counts_nothing(text, found[1], unit, lexicon)):
        return amount
    amount.values = tuple(value * found[0] for value in amount.values)
    amount.magnitude *= found[0]
    amount.end, amount.is_plain = found[1], False
    return amount
