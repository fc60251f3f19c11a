"""What stands in front of a number: signs, currencies, ordinal marks, bounds."""

from __future__ import annotations

from typing import TypeVar

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.phrases import is_letter
from i18nlint.facts.numbers.terms import HALVES_OF_DAY, Term, Terms
from i18nlint.facts.numbers.units import DATE_ROLES, SPACES
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import Bound, Strength

_SIGNS = frozenset("-−－–")
_DASH = "–"

_NO_ORDINAL = frozenset({"percent", "currency", "quarter", "half-year", "century", "decade"})
"""第3四半期 is a quarter."""
_BEHIND_FIRST = frozenset({"version", "half-year"})
"""نیمهٔ ۲۵ دقیقه‌ای is a half of 25 minutes."""

_MEASURED = frozenset({"currency", "size", "percent"})
"""What no date has behind it: mỗi năm 1.500 mm."""

T = TypeVar("T")


def read_front(text: str, draft: Draft, terms: Terms, floor: int, lexicon: Lexicon) -> Terms:
    """Take in signs, currency and ordinal marks in front; note a bound. The terms that hold."""
    at = draft.start
    for _ in range(4):
        skipped = at
        while skipped > floor and text[skipped - 1] in SPACES:
            skipped -= 1
        if not lexicon.in_front.may_end(text, skipped):
            break
        bound = _whole_word(text, lexicon.bounds_before.before(text, skipped), lexicon)
        sign = lexicon.minus.before(text, skipped)
        if bound is not None and sign is not None and bound[1] < sign[1]:
            sign = None  # au moins 10: the minus is a part of "at least"
        if (
            sign is not None
            and sign[1] >= floor
            and (_is_sign(text, sign[1], skipped, at) or _is_frost(text, sign[1], at, terms))
        ):
            at = draft.start = sign[1]
            _negate(draft, keeps=text[at] not in _SIGNS and _is_deducted(draft, terms))
            continue
        found = _whole_word(text, lexicon.before.before(text, skipped), lexicon)
        if found is not None and _is_of_another(found[0], draft, terms):
            break
        if found is not None and _is_no_front(text, found, skipped, draft, lexicon):
            break
        if found is not None and found[1] >= floor and (at - skipped) < 2:
            terms = _front_terms(found[0], terms)
            draft.is_prefixed = draft.is_prefixed or found[0][0].role == "currency"
            at = draft.start = found[1]
            continue
        if bound is None or bound[1] < floor or bound[0] == "none" or _is_arrow(text, bound[1]):
            break
        draft.bound = draft.bound or bound[0]
        at = bound[1]
    return terms


def bound_before(text: str, at: int, floor: int, lexicon: Lexicon) -> Bound | None:
    """The bound in front of a word that is a fact by itself: more than once."""
    while at > floor and text[at - 1] in SPACES:
        at -= 1
    found = _whole_word(text, lexicon.bounds_before.before(text, at), lexicon)
    return None if found is None or found[1] < floor or found[0] == "none" else found[0]


def _whole_word(text: str, found: tuple[T, int] | None, lexicon: Lexicon) -> tuple[T, int] | None:
    """What was found, unless a Korean word ends in it: the 약 of 계약 is no "about"."""
    if found is None or not lexicon.style.word_start or found[1] == 0:
        return found
    inside = all("가" <= character <= "힣" for character in text[found[1] - 1 : found[1] + 1])
    return None if inside else found


def _is_of_another(front: Terms, draft: Draft, terms: Terms) -> bool:
    """mỗi năm hơn 1.500 người: more each year; tháng năm năm 2026: May, of the year 2026."""
    role = front[0].role
    is_second_year = role == "year" and front == terms
    return role in DATE_ROLES and (draft.bound is not None or is_second_year)


def _front_terms(front: Terms, behind: Terms) -> Terms:
    """A currency in front of "10 million dollars" and one behind agree; else the front wins."""
    if front[0].role in HALVES_OF_DAY:
        is_hour = behind and behind[0].role in ("hour", "oclock")
        return (*front, *behind) if is_hour else behind
    if front[0].role == "oclock" and behind:
        return behind  # kl. 8 på morgonen, klockan 20 timmar
    if front[0].role == "ordinal" and behind and behind[0].role in _NO_ORDINAL:
        return behind
    if front[0].role == "currency" and behind and behind[0].role == "currency":
        return behind
    if front[0].role in DATE_ROLES and behind and _is_no_date(behind[0]):
        return behind
    if front[0].role in _BEHIND_FIRST and behind:
        return behind
    return (*front, *behind) if front[0].role == "ordinal" else front


def _is_no_date(behind: Term) -> bool:
    """True of mỗi năm 1.500 mm, and of the hours of mỗi ngày 8 tiếng."""
    is_short = behind.role == "duration" and behind.name == "s" and behind.factor <= _HOUR
    return is_short or behind.role in _MEASURED


_HOUR = 3600


def _is_no_front(
    text: str, found: tuple[Terms, int], end: int, draft: Draft, lexicon: Lexicon
) -> bool:
    """True of what says nothing of this number: klockan halv tio, German Fr. 14 Uhr."""
    (terms, start), amount = found, draft.amount
    if amount is None or terms[0].role not in _MANIFOLD:
        return False
    if terms[0].role == "oclock":
        return amount.strength is not Strength.HARD
    is_day = text[start:end] in lexicon.short_weekdays and amount.values[0] <= _DAYS
    return is_day and not text.startswith(_NO_CENTIMES, draft.end)


_MANIFOLD = ("oclock", "currency")
"""Roles of words that are something else in front of another number."""
_NO_CENTIMES = (".–", ".-", ".—")
_DAYS = 31


def _is_sign(text: str, start: int, end: int, at: int) -> bool:
    """Whether a minus is one: not the dash of a range, not a bullet."""
    if text[start] not in _SIGNS:
        return True
    before = text[max(0, start - 8) : start].rstrip()[-1:]
    if end != at or before.isdigit():
        return False
    if text[start] == _DASH:  # German typists' minus in a cell; in a text it may be a dash
        return before in ("", "(")
    touches = text[start - 1 : start]
    if text[start] != "-":  # a true minus sign is a hyphen between no words
        return True
    joins = touches.isalnum() or is_letter(touches or " ")
    return not (joins or touches in (")", "]", "%", "°")) or _ends_word(touches)


def _is_frost(text: str, start: int, at: int, terms: Terms) -> bool:
    """True of the dash of "outside –10 °C", which touches the degrees and nothing in front."""
    touches_degrees = start + 1 == at and bool(terms) and terms[0].name[:1] == "°"
    is_apart = text[start - 1 : start] in ("", *SPACES)
    before = text[max(0, start - 8) : start].rstrip()[-1:]
    return (
        touches_degrees and is_apart and text[start] == _DASH and before.isalpha()
        and before not in _SCALES
    )  # fmt: skip


_SCALES = frozenset("CF")
"""5 °C –10 °C is a range."""


def _is_arrow(text: str, start: int) -> bool:
    """True of what points to a number: ``-> 4 tokens``, ``=> 4``."""
    return text[start] == ">" and text[start - 1 : start] in ("-", "=")


def _ends_word(character: str) -> bool:
    """Hiragana and ideographs in front of a minus: 結果は-7, 权重为-1."""
    return "\u3041" <= character <= "\u309f" or "\u4e00" <= character <= "\u9fff"


def _is_deducted(draft: Draft, terms: Terms) -> bool:
    """True of what is taken off rather than below zero: minus 10 points, menos um terço."""
    is_part = draft.amount is not None and draft.amount.is_part and not draft.amount.is_ratio
    return is_part or (bool(terms) and terms[0].role == "counters")


def _negate(draft: Draft, *, keeps: bool) -> None:
    """Below zero; "minus 10 points" are ten that are taken off, as other words say as well."""
    if draft.amount is not None:
        values = tuple(-value for value in draft.amount.values)
        values += draft.amount.values if keeps else ()
        draft.amount = replace(draft.amount, values=values, is_plain=False)
